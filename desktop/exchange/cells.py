"""What Excel's number formats make of a number: a day, an hour, leading zeros, per cent."""

import re
from datetime import date, datetime, time, timedelta

from desktop.exchange.book import Value

EPOCH_1900 = datetime(1899, 12, 30)
EPOCH_1904 = datetime(1904, 1, 1)
LAST_SERIAL = 2_958_465
"""31 December 9999."""
BUILT_IN_DATES = frozenset({14, 15, 16, 17, 22, *range(27, 37), *range(50, 59)})
BUILT_IN_TIMES = frozenset({18, 19, 20, 21, 45, 46, 47})
BUILT_IN_PERCENT = {9: "0%", 10: "0.00%"}
QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


def format_kind(number: int, code: str) -> str:
    """What a format does: «date», «time», the format itself where it shows zeros or per cent, else an empty string."""
    if number in BUILT_IN_DATES:
        return "date"
    if number in BUILT_IN_TIMES:
        return "time"
    if number in BUILT_IN_PERCENT:
        return BUILT_IN_PERCENT[number]
    bare = QUOTED.sub("", code.split(";")[0]).casefold()
    if not bare or bare == "general" or "основной" in bare:
        return ""
    if re.search(r"[dyдгж]|mmm", bare) or re.fullmatch(r"m+[./\-]?m*", bare):
        return "date"
    if re.search(r"[hsчс]", bare):
        return "time"
    return bare if "%" in bare or re.fullmatch(r"0{2,}", bare) else ""


def of_number(text: str) -> int | float | None:
    """A number as XML has it: whole ones as ``int``; None for what is none (also NaN and infinity)."""
    try:
        return int(text)
    except ValueError:
        pass
    try:
        value = float(text)
    except ValueError:
        return None
    if value != value or value in (float("inf"), float("-inf")):
        return None
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def moment(value: float, kind: str, *, epoch_1904: bool = False) -> Value:
    """A serial number as a day or an hour; the number itself where the calendar has no such day."""
    if not 0 <= value <= LAST_SERIAL:
        return value
    if kind == "time" and value < 1:
        seconds = round(value * 86_400) % 86_400
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    when = (EPOCH_1904 if epoch_1904 else EPOCH_1900) + timedelta(seconds=round(value * 86_400))
    if not epoch_1904 and value < 60:
        when += timedelta(days=1)
    return day_or_moment(when)


def day_or_moment(when: datetime) -> date | datetime:
    """A midnight is a day."""
    return when.date() if when.time() == time() else when
