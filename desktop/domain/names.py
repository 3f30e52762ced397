"""Names of people: one spelling of letters, one order, initials told apart; a lost Kazakh letter is never guessed."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.kazakh import lookalikes, skeleton
from desktop.domain.readings import REMEMBERED, Reading, plain, words

LONGEST = 80
KAZAKH = frozenset("әғқңөұүһі")
APART = frozenset({"улы", "кызы", "углы", "оглы", "кизи"})
"""«Нұрғали ұлы» written apart is one patronymic."""
PATRONYMIC = re.compile(r"(?:улы|углы|кызы|кизи|ович|евич|ич|овна|евна|ична|инична)$")
ENDING = re.compile(r"\s*(?:улы|углы|кызы|кизи|[оеё]вич|[оеё]вна|ич|[иы]?нична)$")
"""What a patronymic adds to the father's name."""
INITIAL = re.compile(r"[^\W\d_]\.?")
INITIALS = re.compile(r"[^\W\d_]\. [^\W\d_]\.?")
FOREIGN = re.compile(r"[^\w'’ʼ\-–.() ]|[\d_]")
VACANT = ("вакан", "бос орын", "бос")


@dataclass(frozen=True, slots=True)
class Name:
    """Surname, given name, patronymic; empty where there is none."""

    surname: str
    given_name: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """All parts in the order of lists and acts."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


def vacancy(value: object) -> bool:
    """Whether «вакансия» or «бос орын» stands in place of a person."""
    return _vacant(words(value))


@lru_cache(maxsize=REMEMBERED)
def _vacant(written: str) -> bool:
    text = plain(written).strip(' .-–—()«»"')
    return text.startswith(VACANT[:2]) or text == VACANT[2]


def spelled(value: object) -> Reading[str]:
    """One or several words of a name: composed letters, Cyrillic look-alikes, capital first letters.

    Notes: unicode_decomposed_fixed, latin_lookalike_fixed, name_invalid (digits, other signs, over 80 letters).
    """
    return _spelled(value if isinstance(value, str) else words(value))


@lru_cache(maxsize=REMEMBERED)
def _spelled(raw: str) -> Reading[str]:
    text = words(raw)
    if not text:
        return Reading("")
    notes: list[str] = []
    if unicodedata.normalize("NFC", raw) != raw:
        notes.append("unicode_decomposed_fixed")
    mended = lookalikes(text)
    if mended != text:
        notes.append("latin_lookalike_fixed")
    mended = re.sub(r"(?<=[^\W\d_]\.)(?=[^\W\d_])", " ", mended)
    if len(mended) > LONGEST or FOREIGN.search(mended) or not re.search(r"[^\W\d_]", mended):
        return Reading(None, (*notes, "name_invalid"))
    return Reading(" ".join(_capital(part) for part in mended.split(" ")), tuple(notes))


def full_name(value: object) -> Reading[Name]:
    """A name in one cell: surname, given name, patronymic, or initials before or after the surname.

    Notes: those of ``spelled``, name_initials_only, name_invalid (one word only), kk_letters_maybe_lost.
    """
    read = spelled(value)
    if not read.value:
        return Reading(None, read.notes)
    parts = _in_order(_joined(read.value.split(" ")))
    if len(parts) < 2:
        return Reading(Name(parts[0], ""), read.notes)
    name = Name(parts[0], _initial(parts[1]), _initial(" ".join(parts[2:])))
    return Reading(name, (*read.notes, *doubts(name)))


def doubts(name: Name) -> tuple[str, ...]:
    """What a person should look at in a name: only initials, Kazakh letters perhaps lost."""
    notes: list[str] = []
    if INITIAL.fullmatch(name.given_name) or INITIALS.fullmatch(name.given_name):
        notes.append("name_initials_only")
    if re.search(r"(?:улы|углы|кызы)$", name.patronymic.casefold()) and not KAZAKH & set(name.full.casefold()):
        notes.append("kk_letters_maybe_lost")
    return tuple(notes)


def alike(name: Name) -> tuple[str, str, str]:
    """A name for comparing: small plain letters, so that Қасым and Касым are alike."""
    return plain(name.surname), plain(name.given_name), plain(name.patronymic)


def one_patronymic(one: str, other: str) -> bool:
    """Whether two patronymics may be one: Мұратұлы and Муратович, an initial, or one that is not given."""
    if not one or not other:
        return True
    first, second = _root(one), _root(other)
    return first == second or (1 in {len(first), len(second)} and first[:1] == second[:1])


def one_given(one: str, other: str) -> bool:
    """Whether two given names may be one: Сәуле and Сауле, or an initial of the other."""
    if plain(one)[:1] != plain(other)[:1]:
        return False
    initial = 1 in {len(one.strip(". ")), len(other.strip(". "))} or "." in one + other
    return initial or skeleton(one) == skeleton(other)


def _root(patronymic: str) -> str:
    """The father's name in a patronymic, alike in Kazakh and Russian; an initial stays a letter."""
    bare = plain(patronymic).strip(". ")
    return bare if len(bare) == 1 else skeleton(ENDING.sub("", bare)).rstrip("а")


def _in_order(parts: list[str]) -> list[str]:
    """Surname first: initials before it go behind, and so do «Серік Абдуллаевич» before «Петренко»."""
    initials = [part for part in parts if INITIAL.fullmatch(part)]
    if initials and INITIAL.fullmatch(parts[0]):
        return [*(part for part in parts if part not in initials), *initials]
    if len(parts) == 3 and PATRONYMIC.search(plain(parts[1])) and not PATRONYMIC.search(plain(parts[2])):
        return [parts[2], parts[0], parts[1]] if len(parts[2]) > 2 else parts
    return parts


def _capital(word: str) -> str:
    """ТІЛЕУБЕРГЕНОВА, тілеубергенова → Тілеубергенова; mixed writing and «ұлы» written apart stay."""
    if plain(word) in APART:
        return word.lower()
    if len(word.strip(".")) > 1 and not (word.isupper() or word.islower()):
        return word
    return "-".join(piece[:1].upper() + piece[1:].lower() for piece in word.split("-"))


def _initial(word: str) -> str:
    return word + "." if re.fullmatch(r"[^\W\d_]", word) else word


def _joined(parts: list[str]) -> list[str]:
    """«Нұрғали ұлы» as one part."""
    joined: list[str] = []
    for part in parts:
        if joined and plain(part) in APART:
            joined[-1] += " " + part
        else:
            joined.append(part)
    return joined
