"""Reading a day as offices write it: 14.03.2026, 14.03.26ж., «2026 ж. 14 наурыз», a serial number."""

import re
from datetime import date, datetime, timedelta

from desktop.domain.readings import Reading, plain, words

MONTHS = (
    ("кантар", "янв"),
    ("акпан", "фев"),
    ("наурыз", "мар"),
    ("сауир", "апр"),
    ("мамыр", "ма"),
    ("маусым", "июн"),
    ("шилде", "июл"),
    ("тамыз", "авг"),
    ("кыркуйек", "сен"),
    ("казан", "окт"),
    ("караша", "ноя"),
    ("желтоксан", "дек"),
)
"""Stems in plain letters, Kazakh and Russian; a longer stem is tried before a shorter one."""

EPOCH = date(1899, 12, 30)
"""Day 0 of Excel's calendar of 1900 as it counts after 28 February 1900."""
SERIALS = range(7_306, 73_051)
"""Serial numbers of 1920 to 2099: outside them a number is no day of an office."""
ADULT = 18
"""A two-digit year of birth takes the century in which the person is of age; who is 18 in both is born in this one."""

NUMERIC = re.compile(r"(\d{1,2})\s*[./\-,]\s*(\d{1,2})\s*[./\-,]\s*(\d{4}|\d{2})")
ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?")
DAY_FIRST = re.compile(r"«?(\d{1,2})»?\s*-?(?:ого|го|е|ши|шы)?\s+([а-я]{3,})\.?,?\s+(\d{4}|\d{2})")
YEAR_FIRST = re.compile(r"(\d{4})\s*(?:жылгы|жылдын|жыл|ж\.?|г\.?|года)?,?\s*«?(\d{1,2})»?\s*-?\s*([а-я]{3,})")
YEAR_TAIL = re.compile(r"\s*(?:жылгы|жыл|ж|г|года|год|т|туган|г\.?\s*р)\.?$")
INSIDE = (
    re.compile(r"\d{4}\s*(?:жылгы|жыл|ж\.|г\.)\s*«?\d{1,2}»?\s*[а-я]{3,}"),
    re.compile(r"«?\d{1,2}»?\s+[а-я]{3,}\s+\d{4}"),
    re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)"),
    re.compile(r"\d{4}-\d{2}-\d{2}"),
)


def month_of(name: str) -> int | None:
    """The month that a word in plain letters begins like: «наурыздың», «марта» → 3."""
    for number, (kazakh, russian) in enumerate(MONTHS, 1):
        if name.startswith(kazakh) or (name.startswith(russian) and (russian != "ма" or name in {"май", "мая"})):
            return number
    return None


def day(value: object, today: date, *, birth: bool = False, hint: date | None = None) -> Reading[date]:
    """A day. ``birth``: a two-digit year takes the century of ``hint`` (from the IIN) or of a person of age.

    Notes: date_unreadable, date_year_only, date_two_digit_year, date_from_serial; an empty cell gives None and no note.
    """
    if isinstance(value, date):
        return Reading(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _of_number(value)
    bare = plain(words(value))
    while (shorter := YEAR_TAIL.sub("", bare).rstrip(" .,")) != bare:
        bare = shorter
    if re.fullmatch(r"\d{4,5}", bare):
        return _of_number(int(bare))
    parts = _parts(bare)
    if parts is None:
        return Reading(None, ("date_unreadable",) if bare else ())
    year, month, number = parts
    notes: tuple[str, ...] = ()
    if year < 100:
        year, notes = _century(year, today, birth=birth, hint=hint), ("date_two_digit_year",)
    try:
        return Reading(date(year, month, number), notes)
    except ValueError:
        return Reading(None, ("date_unreadable",))


def day_inside(text: str, today: date) -> date | None:
    """The first whole date in a title: «Оқыту семинары, 2026 жылғы 26 ақпан, Шәуілдір ауылы»."""
    bare = plain(words(text))
    for shape in INSIDE:
        for match in shape.finditer(bare):
            if (read := day(match[0], today)).value:
                return read.value
    return None


def short_day(text: str, near: date) -> date | None:
    """A head like «26.02» or «26 ақпан»: the day without a year, of the year of ``near``."""
    bare = plain(words(text)).rstrip(".")
    if match := re.fullmatch(r"(\d{1,2})[./](\d{1,2})", bare):
        month, number = int(match[2]), int(match[1])
    elif match := re.fullmatch(r"(\d{1,2})\s*-?\s*([а-я]{3,})\.?", bare):
        month, number = month_of(match[2]) or 0, int(match[1])
    else:
        return None
    try:
        return date(near.year, month, number)
    except ValueError:
        return None


def _parts(bare: str) -> tuple[int, int, int] | None:
    """Year, month and day of a date in plain letters; the year may have two digits."""
    if match := NUMERIC.fullmatch(bare):
        return int(match[3]), int(match[2]), int(match[1])
    if match := ISO.fullmatch(bare):
        return int(match[1]), int(match[2]), int(match[3])
    if match := DAY_FIRST.fullmatch(bare):
        month = month_of(match[2])
        return (int(match[3]), month, int(match[1])) if month else None
    if match := YEAR_FIRST.fullmatch(bare):
        month = month_of(match[3])
        return (int(match[1]), month, int(match[2])) if month else None
    return None


def _of_number(value: float) -> Reading[date]:
    if 1900 <= value <= 2100 and value == int(value):
        return Reading(None, ("date_year_only",))
    if int(value) in SERIALS:
        return Reading(EPOCH + timedelta(days=int(value)), ("date_from_serial",))
    return Reading(None, ("date_unreadable",))


def _century(year: int, today: date, *, birth: bool, hint: date | None) -> int:
    if hint is not None and hint.year % 100 == year:
        return hint.year
    if not birth:
        return 2000 + year
    return 2000 + year if today.year - (2000 + year) >= ADULT else 1900 + year
