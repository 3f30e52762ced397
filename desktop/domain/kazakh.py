"""Kazakh letters: the order of names, and the forms under which a name is found however it was typed.

SQLite folds no Cyrillic and knows no Kazakh order, so storage keeps these keys beside the names and compares them
byte by byte. The keys are for comparing only; nobody reads them.
"""

import re
from collections.abc import Mapping
from unicodedata import normalize

COMPANION_VERSION = 1
"""Grows with every change of a key below: storage then makes its stored keys anew."""

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The 42 letters in their order."""

_LATIN_ALPHABET = "abcdefghijklmnopqrstuvwxyz"

# 42 + 26 letters fill the ASCII signs from ":" to "}", above the digits: a key takes half the bytes of its name.
_PLACES = {letter: chr(place) for place, letter in enumerate(ALPHABET + _LATIN_ALPHABET, start=ord(":"))}

PLAIN = dict(zip("әғқңөұүһіё", "агкноуухие", strict=True))
"""Kazakh letters and ё as the nearest Russian ones."""

_BONES = {
    **dict.fromkeys("аәеёийоөуұүыіэюя", "а"),
    **dict.fromkeys("қхһ", "к"),
    **dict.fromkeys("чщ", "ш"),
    **dict.fromkeys("ьъ", ""),
    "ғ": "г",
    "ң": "н",
}

_TWINS = str.maketrans("ABCEHIKMOPTXYËƏƟacehikopxyëəɵ", "АВСЕНІКМОРТХУЁӘӨасеһікорхуёәө")

_UNCOMMON = re.compile("[^\u0400-\u04ff -@]")
_UNSEEN = re.compile("[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]")
_JOINTS = re.compile("[\u2010\u2011\u2019\u02bc]")
_SIGNS = re.compile("[^\\w\u0000-\u04ff]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u02af]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_NUMBER = re.compile("[0-9]+")
_DZH = re.compile("д+ж")
_REPEATS = re.compile(r"(?<=(\D))\1+")


def _table(forms: Mapping[str, str]) -> list[str]:
    """What stands for each sign up to the end of Cyrillic: its form, else itself in small, a space if it is no letter.

    A list, because str.translate goes through it five times as fast as through a dict with gaps.
    """
    small = (chr(code).casefold() for code in range(0x500))
    return [forms.get(sign, sign if sign.isalnum() else " ") for sign in small]


_SORTED = _table({**_PLACES, "-": "", "'": ""})
_SEARCHED = _table(PLAIN)
_STRIPPED = _table(_BONES)


def lookalikes(words: str) -> str:
    """The same words with Latin letters that look Cyrillic (i, e, o, c, ə …) made Cyrillic inside Cyrillic words.

    A word without a Cyrillic letter («Excel») and one with a Latin letter that looks like no other («PDFке») stay as
    they are. Capital H is read as Н and Y as У, small h as һ. Give it NFC.
    """
    return _WORD.sub(_in_one_script, words) if _LATIN.search(words) else words


def sort_key(words: str) -> str:
    """The key whose order, byte by byte, is the Kazakh order of the words.

    Digits stand before letters and numbers compare as numbers (9 before 12, up to 14 digits); Cyrillic stands before
    Latin, other scripts come last; capitals, hyphens and apostrophes make no difference; any other sign counts as a
    space, and a space stands before everything.
    """
    return _NUMBER.sub(_measured, _spelt(words, _SORTED))


def search_key(words: str) -> str:
    """The words as they are looked for: small, signs as single spaces, Kazakh letters as on a Russian keyboard.

    ә→а ғ→г қ→к ң→н ө→о ұ,ү→у һ→х і→и ё→е: «Шәуілдір» is found by «шауилдир».
    """
    return _spelt(words, _SEARCHED)


def skeleton(words: str) -> str:
    """A looser search key, alike for the Kazakh and the Russian spelling of a name: «Шаульдер» finds «Шәуілдір».

    Every vowel and й → а; ь and ъ fall; қ, х, һ → к (Балхаш, Балқаш); ч, щ → ш (Курчум, Күршім); ғ → г; ң → н;
    дж → ж (Джумабаев, Жұмабаев); a letter repeated → one.
    """
    return _REPEATS.sub("", _DZH.sub("ж", _spelt(words, _STRIPPED)))


def _spelt(words: str, table: list[str]) -> str:
    """The words through a table, with single spaces. Latin, accents and rare signs are put right before it."""
    letters = normalize("NFC", words)
    if _UNCOMMON.search(letters):
        letters = lookalikes(_UNSEEN.sub("", letters)).casefold()
        # the second sweep: the small form of İ carries its dot apart
        letters = _SIGNS.sub(" ", _JOINTS.sub("-", _UNSEEN.sub("", letters)))
    return " ".join(letters.translate(table).split())


def _in_one_script(word: re.Match[str]) -> str:
    mended = word[0].translate(_TWINS)
    return mended if _CYRILLIC.search(word[0]) and not _LATIN.search(mended) else word[0]


def _measured(number: re.Match[str]) -> str:
    """A number behind a sign for its length, one of the fifteen between the space and the digits."""
    digits = number[0].lstrip("0") or "0"
    return chr(ord(" ") + min(len(digits), 15)) + digits
