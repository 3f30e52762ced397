"""Texts made from data by templates that people can change, with right Kazakh endings and Russian plurals.

A template is lines of words with fields in braces. ``{okrugs}`` is the value; ``{place:locative}`` puts a name, a
number or a day in a case; ``{members|член|члена|членов}`` is a number with the Russian form after it. A line one of
whose fields has no value is left out, so that a text never says «0» where nobody counted.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from desktop.domain.dates import Case as DayCase
from desktop.domain.dates import long_date
from desktop.domain.endings import Case, in_case, number_in, russian
from desktop.domain.faults import Refusal
from desktop.domain.kazakh import search_key
from desktop.resource import resource
from desktop.text import Language, text

NBSP = "\u00a0"
Value = str | int | date | Sequence[str] | None
FIELD = re.compile(r"\{([^{}]*)\}")
NAME = re.compile(r"(\w+)(?::(\w+))?(?:\|([^|]*)\|([^|]*)\|([^|]*))?")
CASES: dict[str, Case] = {case.value: case for case in Case}
DAY_CASES: dict[str, DayCase] = {
    "locative": "on",
    "of": "of",
    "dative": "until",
    "ablative": "since",
    "genitive": "genitive",
    "instrumental": "instrumental",
}
AFTER = {"dative": " дейін", "ablative": " бастап"}
"""What the official form of a day sets after these cases; here the template's own words stand there."""
AND: dict[Language, str] = {"kk": "және", "ru": "и", "en": "and"}
SHORTEST = 4
"""Letters of a surname that is looked for inside a word with endings; shorter ones only as a word of their own."""
TELEPHONE = re.compile(r"(?<!\d)(?:\+?7|8)(?:[\s()\u00a0-]*\d){10}(?!\d)")
IIN = re.compile(r"(?<!\d)\d{12}(?!\d)")

UNKNOWN = text("Wording", "The text names “{field}”, which is not there. There are: {fields}.")
NO_CASE = text("Wording", "“{case}” in “{field}” is no case. There are: {cases}.")
BROKEN = text("Wording", "A brace is open or empty near “{near}”. A field stands between two braces.")
PERSONAL = text("Wording", "The text would publish personal data: “{words}”. Take it out of the wording.")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text; ``field`` names the value it shows, so that the rows behind it can be opened."""

    words: str
    field: str = ""


@cache
def shipped() -> dict[str, tuple[str, str]]:
    """The texts of the program by code: in Kazakh, in Russian."""
    rows = json.loads(resource("presstexts.json").read_text(encoding="utf-8"))
    return {row["code"]: (row["words_kk"], row["words_ru"]) for row in rows}


def written(template: str, values: Mapping[str, Value], language: Language) -> list[Piece]:
    """The text in pieces, line by line.

    ``Refusal`` for a field that is not there, a case that is none, a brace left open.
    """
    pieces: list[Piece] = []
    for line in template.split("\n"):
        made = line_of(line, values, language)
        if made is not None:
            pieces += [*([Piece("\n")] if pieces else []), *made]
    return pieces


def line_of(line: str, values: Mapping[str, Value], language: Language) -> list[Piece] | None:
    """One line in pieces; None where one of its values is missing."""
    pieces: list[Piece] = []
    end = 0
    missing = False
    for found in FIELD.finditer(line):
        pieces.append(Piece(line[end : found.start()]))
        end = found.end()
        name, words = field_of(found[1], values, language)
        missing = missing or words is None
        pieces.append(Piece(words or "", name))
    rest = line[end:]
    for sign in "{}":
        if any(sign in each.words for each in pieces if not each.field) or sign in rest:
            raise Refusal(BROKEN.fill(near=line.strip()[:60]), "words_kk")
    return None if missing else [each for each in (*pieces, Piece(rest)) if each.words]


def field_of(inside: str, values: Mapping[str, Value], language: Language) -> tuple[str, str | None]:
    """What stands in braces: the name of the value, its words; None where nothing is known."""
    told = NAME.fullmatch(inside.strip())
    if told is None:
        raise Refusal(BROKEN.fill(near="{" + inside[:40] + "}"), "words_kk")
    name, case, one, few, many = told.groups()
    if name not in values:
        raise Refusal(UNKNOWN.fill(field=name, fields=", ".join(sorted(values))), "words_kk")
    if case and case not in CASES and case not in DAY_CASES:
        raise Refusal(NO_CASE.fill(case=case, field=name, cases=", ".join(DAY_CASES | CASES)), "words_kk")
    value = values[name]
    if value is None or value == "" or (isinstance(value, Sequence) and not value):
        return name, None
    if isinstance(value, int):
        shown = spaced(value)
        if one is not None:
            return name, f"{shown} {russian(value, one, few, many)}"
        return name, number_in(value, CASES[case], shown) if case and language == "kk" else shown
    if isinstance(value, date):
        said = long_date(value, language, DAY_CASES[case] if case else "plain")
        return name, said.removesuffix(AFTER.get(case or "", ""))
    names = [value] if isinstance(value, str) else list(value)
    if case and language == "kk":
        names[-1] = in_case(names[-1], CASES[case])
    return name, listed(names, language)


def spaced(number: int) -> str:
    """12 461 796 with spaces that are not broken."""
    return f"{number:,}".replace(",", NBSP)


def listed(names: Sequence[str], language: Language) -> str:
    """Names in a row: «Ақтөбе, Темір және Шілік»."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {AND[language]} {names[-1]}"


def joined(pieces: Iterable[Piece]) -> str:
    """The text as one string."""
    return "".join(piece.words for piece in pieces)


def personal(words: str, surnames: Iterable[str], allowed: Iterable[str] = ()) -> list[str]:
    """What in a text is personal data: surnames of the register with any ending, telephones, twelve digits of an IIN.

    ``allowed`` are names that stand in public papers anyway, and places that are called like people.
    """
    free = {search_key(each) for each in allowed}
    found = [match[0].strip() for match in (*TELEPHONE.finditer(words), *IIN.finditer(words))]
    known = {search_key(each) for each in surnames} - free - {""}
    long = tuple(each for each in known if len(each) >= SHORTEST)
    for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", words):
        key = search_key(word)
        stems = [each for each in long if key.startswith(each) and len(key) - len(each) <= SHORTEST]
        if word[:1].isupper() and key not in free and (key in known or stems):
            found.append(word)
    return list(dict.fromkeys(found))


def refuse_personal(words: str, surnames: Iterable[str], allowed: Iterable[str] = ()) -> None:
    """``Refusal`` where a text would publish personal data."""
    found = personal(words, surnames, allowed)
    if found:
        raise Refusal(PERSONAL.fill(words=", ".join(found)), "words_kk")
