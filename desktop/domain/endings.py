"""Kazakh endings for texts made from data, and Russian forms after numbers.

Every ending follows from two facts of the word before it: whether it is back or front, and its last sound. What the
rules do not tell stands in ``resources/endings.csv``; a name the office has corrected comes in as ``own``. Where a text
can do without an ending on a variable, it should: put a generic noun after it.
"""

import csv
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from desktop.resource import resource


class Case(StrEnum):
    """The cases of a noun that take an ending."""

    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    LOCATIVE = "locative"
    ABLATIVE = "ablative"
    INSTRUMENTAL = "instrumental"


Own = Mapping[tuple[str, Case], str]
"""Forms that a person has corrected: (word, case) → the word with its ending."""

BACK, FRONT = set("аоұыяё"), set("әөүіеэи")
VOWELS = BACK | FRONT | set("ую")
CLASSES = {
    **dict.fromkeys("аәеыіоөұүэяё", "V"),
    **dict.fromkeys("рйуию", "R"),
    "л": "L",
    **dict.fromkeys("мнң", "N"),
    **dict.fromkeys("зж", "Z"),
}
"""The last sound of a word; every other letter is of class T."""
ENDINGS: dict[str, dict[Case | str, tuple[str, str]]] = {
    name: {
        "plural": (plural, plural.replace("а", "е")),
        Case.GENITIVE: (genitive, genitive.replace("ы", "і")),
        Case.DATIVE: (dative, dative.replace("қ", "к").replace("ғ", "г").replace("а", "е")),
        Case.ACCUSATIVE: (accusative, accusative.replace("ы", "і")),
        Case.LOCATIVE: (locative, locative.replace("а", "е")),
        Case.ABLATIVE: (ablative, ablative.replace("а", "е")),
        Case.INSTRUMENTAL: (instrumental, instrumental),
    }
    for name, plural, genitive, dative, accusative, locative, ablative, instrumental in (
        ("V", "лар", "ның", "ға", "ны", "да", "дан", "мен"),
        ("R", "лар", "дың", "ға", "ды", "да", "дан", "мен"),
        ("L", "дар", "дың", "ға", "ды", "да", "дан", "мен"),
        ("N", "дар", "ның", "ға", "ды", "да", "нан", "мен"),
        ("Z", "дар", "дың", "ға", "ды", "да", "дан", "бен"),
        ("T", "тар", "тың", "қа", "ты", "та", "тан", "пен"),
    )
}
"""Endings after a back and after a front word, by the last sound."""
POSSESSED: dict[Case, tuple[str, str]] = {
    Case.GENITIVE: ("ның", "нің"),
    Case.DATIVE: ("на", "не"),
    Case.ACCUSATIVE: ("н", "н"),
    Case.LOCATIVE: ("нда", "нде"),
    Case.ABLATIVE: ("нан", "нен"),
    Case.INSTRUMENTAL: ("мен", "мен"),
}
"""Endings after a possessed form, with its own н."""
VOICED = {"п": "б", "к": "г", "қ": "ғ"}
SURNAMES = ("ов", "ев", "ёв")
SONS = ("ұлы", "қызы")
UNOWNED = frozenset({"қаулы", "екі", "жеті", "алты", "жалпы", "маңызды", "Алматы", "Қарағанды", "Қарғалы"})
"""Words that end like a possessed form and are none, beside the doers in -шы."""
DIGITS = ("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
GROUPS = ((2, "жүз"), (3, "мың"), (6, "миллион"), (9, "миллиард"))


class Way(NamedTuple):
    """A word that goes its own way: the word whose endings it takes, its possessed form."""

    like: str
    possessed: str


@cache
def exceptions() -> dict[str, Way]:
    """The words the rules do not tell, as shipped."""
    with resource("endings.csv").open(encoding="utf-8", newline="") as file:
        return {row["word"]: Way(row["like"], row["possessed"]) for row in csv.DictReader(file)}


def exception(word: str) -> Way | None:
    """What is told of the last part of a word; None where the rules say all."""
    part = word.rsplit("-", 1)[-1]
    return exceptions().get(part) or exceptions().get(part.lower())


def is_front(word: str) -> bool:
    """Whether a word takes front endings."""
    letters = word.rsplit("-", 1)[-1].lower()
    if letters[-2:] in SURNAMES and word[:1].isupper() and len(letters) > 3:
        letters = letters[:-2]
    if letters.endswith(("ль", "нь", "рь", "кт", "к", "г")):
        return True
    for letter in reversed(letters):
        if letter in FRONT:
            return True
        if letter in BACK:
            return False
    return False


def last_sound(word: str) -> str:
    """The class of a word's last sound; a soft sign has none."""
    letters = word.lower().rstrip("ь»”\"' ")
    return CLASSES.get(letters[-1:], "T")


def ending(word: str, case: Case) -> str:
    """The ending alone."""
    told = exception(word)
    like = told.like if told else word
    return ENDINGS[last_sound(like)][case][is_front(like)]


def with_ending(word: str, case: Case) -> str:
    """A word in a case: (учаске, dative) → учаскеге; abbreviations take theirs after a hyphen."""
    told = exception(word)
    if told and word.isupper():
        return f"{word}-{ending(word, case)}"
    stem = told.like if told and told.like[:2] == word[:2] else word
    return stem + ending(word, case)


def plural(word: str) -> str:
    """Many of them: мүше → мүшелер."""
    told = exception(word)
    like = told.like if told else word
    stem = like if like[:2] == word[:2] else word
    return stem + ENDINGS[last_sound(like)]["plural"][is_front(like)]


def possessed(word: str) -> str:
    """His, her, its: аудан → ауданы, мектеп → мектебі."""
    told = exception(word)
    if told and told.possessed:
        part = word.rsplit("-", 1)[-1]
        return word[: len(word) - len(part)] + told.possessed
    if last_sound(word) == "V":
        return word + ("сі" if is_front(word) else "сы")
    stem = word.removesuffix("ь")
    if stem[-1].lower() in VOICED and stem[-2:-1].lower() in VOWELS:
        stem = stem[:-1] + VOICED[stem[-1].lower()]
    return stem + ("і" if is_front(word) else "ы")


def possessed_in(form: str, case: Case) -> str:
    """A possessed form in a case: (ауданы, locative) → ауданында."""
    return form + POSSESSED[case][form.lower().rstrip("»”\"'")[-1:] in "іе"]


def is_possessed(phrase: str) -> bool:
    """Whether the last word of a phrase is a possessed form: «Отырар ауданы», «Асқарұлы», but not «№ 6 қаулы»."""
    *before, word = phrase.split() or [""]
    if word.lower().endswith(SONS):
        return True
    if not before or word in UNOWNED or word.lower().endswith(("шы", "ші")):
        return False
    return word[-1:] in ("ы", "і")


def in_case(phrase: str, case: Case, own: Own | None = None) -> str:
    """A name or a phrase in a case: its last word takes the ending, as a possessed form where it is one.

    «Отырар ауданы» → «Отырар ауданында»; «Жұбаев Нұрлан Асқарұлы» → «… Асқарұлына».
    """
    if own and (phrase, case) in own:
        return own[phrase, case]
    if is_possessed(phrase):
        return possessed_in(phrase, case)
    *before, word = phrase.split(" ")
    return " ".join((*before, with_ending(word, case)))


def of_place(phrase: str) -> str:
    """What is there: «Отырар ауданы» → «Отырар ауданындағы»."""
    inside = in_case(phrase, Case.LOCATIVE)
    return inside + ("гі" if inside.endswith("е") else "ғы")


def joined(first: str, second: str) -> str:
    """Two nouns with their «and»: сайлау мен референдум, наурыз бен сәуір, есеп пен хаттама."""
    word = {"Z": "бен", "T": "пен"}.get(last_sound(first), "мен")
    return f"{first} {word} {second}"


def spoken_last(number: int) -> str:
    """The last word of a number as it is read out: 5 800 → жүз, 71 000 → мың."""
    number = abs(number)
    if number == 0:
        return DIGITS[0]
    if number % 10:
        return DIGITS[number % 10]
    if number % 100:
        return TENS[number % 100 // 10]
    for power, word in reversed(GROUPS):
        if number % 10**power == 0:
            return word
    return DIGITS[0]


def number_in(number: int, case: Case, printed: str = "") -> str:
    """A number in a case: (40, dative) → «40-қа»; ``printed`` is how its digits are written where not plainly."""
    return f"{printed or number}-{ending(spoken_last(number), case)}"


def hour_in(hour: int, minute: int, case: Case) -> str:
    """A time of day in a case: «18:00-ге», «07:30-да»."""
    return f"{hour:02}:{minute:02}-{ending(spoken_last(minute), case)}"


def is_sure(name: str) -> bool:
    """Whether a person's name takes its ending by a rule that is sure; the others are shown to be checked."""
    word = name.rpartition(" ")[2].lower()
    if not word.endswith(SURNAMES):
        return True
    vowels = {"front" if letter in FRONT else "back" for letter in word[:-2] if letter in BACK | FRONT}
    return len(vowels) < 2 or word[-3:-2] != "и"


def russian(number: int, one: str, few: str, many: str) -> str:
    """The Russian form after a number: 1 участок, 2 участка, 5 участков, 11 участков."""
    tail = abs(number) % 100
    if tail % 10 == 1 and tail != 11:
        return one
    return few if tail % 10 in (2, 3, 4) and tail not in (12, 13, 14) else many
