"""What Excel's number formats make of a number: a day, an hour, leading zeros, per cent."""

import re
from datetime import date, datetime, time, timedelta
from math import isfinite

from desktop.exchange.book import Value

DAY_0 = date(1899, 12, 30)
"""Day 0 of Excel's calendar of 1900 as it counts from 1 March 1900 on."""
DAY_0_OF_1904 = date(1904, 1, 1)
LEAP_DAY = 60
"""Excel counts a 29 February 1900 that never was: before it the calendar is a day behind."""
LAST_DAY = 2_958_465
"""31 December 9999."""
DAY_SECONDS = 86_400
BUILT_IN: dict[int, str] = {
    **dict.fromkeys((14, 15, 16, 17, 22, *range(27, 37), *range(50, 59)), "date"),
    **dict.fromkeys((18, 19, 20, 21, 45, 46, 47), "time"),
    9: "0%",
    10: "0.00%",
}
QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
SHAPES = (
    ("", re.compile(r"|general|.*основной.*")),
    ("date", re.compile(r".*(?:[dyдгж]|mmm).*|m+[./\-]?m*")),
    ("time", re.compile(r".*[hsчс].*")),
)


def format_kind(number: int, code: str) -> str:
    """What a format does: «date», «time», the format itself where it shows zeros or per cent, else an empty string."""
    if number in BUILT_IN:
        return BUILT_IN[number]
    bare = QUOTED.sub("", code.partition(";")[0]).casefold()
    for kind, shape in SHAPES:
        if shape.fullmatch(bare):
            return kind
    return bare if "%" in bare or re.fullmatch(r"0{2,}", bare) else ""


def of_number(text: str) -> int | float | None:
    """A number as XML has it: whole ones as ``int``; None for what is none (also NaN and infinity)."""
    try:
        value = float(text)
    except ValueError:
        return None
    if not isfinite(value):
        return None
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def moment(value: float, kind: str, *, from_1904: bool = False) -> Value:
    """A serial number as a day or an hour; the number itself where the calendar has no such day."""
    if not 0 <= value <= LAST_DAY:
        return value
    days, seconds = divmod(round(value * DAY_SECONDS), DAY_SECONDS)
    hour = time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    if kind == "time" and not days:
        return hour
    behind = 1 if days < LEAP_DAY and not from_1904 else 0
    whole = (DAY_0_OF_1904 if from_1904 else DAY_0) + timedelta(days=days + behind)
    return datetime.combine(whole, hour) if seconds else whole


def day_or_moment(text: str) -> date | datetime | None:
    """A day or moment written as 2026-03-15T00:00:00; a midnight is a day; None for what is neither."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    return when.replace(tzinfo=None) if when.time() != time() else when.date()
