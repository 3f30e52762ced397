"""Pay: hours of people day by day, rates that the user keeps, and the sum that follows from both.

No rate and no extra is shipped: they come from the commission's own papers. Without a rate there is no sum.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal

from desktop.domain.faults import Refusal
from desktop.domain.money import share
from desktop.text import text

HOUR = 60
"""Minutes."""
LONGEST = 24 * HOUR
HOURS = re.compile(r"(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)(?:/(?P<night>\d{1,2}(?:[.,]\d{1,2})?))?(?P<off>\*)?")
NOT_HOURS = text("Pay", "“{value}” is not a number of hours. For example: 8, 7,5 or 8/2 with 2 hours at night.")
TOO_LONG = text("Pay", "A day has 24 hours: {value}.")
MORE_NIGHT = text("Pay", "There are more hours at night than in all: {value}.")


@dataclass(frozen=True, slots=True)
class Hours:
    """A person's day: minutes in all, of them at night, and whether it was a day off."""

    minutes: int
    night: int = 0
    day_off: bool = False


@dataclass(frozen=True, slots=True)
class Rate:
    """What an hour costs in tiyn; what a day off and the night are paid in per cent of it."""

    hourly: int
    day_off_percent: int = 100
    night_percent: int = 100


def read_hours(typed: str, *, weekend: bool = False) -> Hours | None:
    """Hours as a hand types them: 8; 7,5; 8/2 (of them at night); 8* on a day off. Empty says nobody worked."""
    said = typed.strip().replace(" ", "")
    if not said:
        return None
    match = HOURS.fullmatch(said)
    if match is None:
        raise Refusal(NOT_HOURS.fill(value=typed.strip()[:20]))
    minutes, night = minutes_of(match["hours"]), minutes_of(match["night"] or "0")
    if minutes > LONGEST:
        raise Refusal(TOO_LONG.fill(value=typed.strip()[:20]))
    if night > minutes:
        raise Refusal(MORE_NIGHT.fill(value=typed.strip()[:20]))
    return Hours(minutes, night, weekend or match["off"] is not None)


NIGHT_HOURS = "night_hours"
"""The setting under which the office keeps its night: 22:00-06:00."""
NIGHT = (time(22, 0), time(6, 0))
"""What counts as night when a roster is taken over: general knowledge without a source, an editable default."""
NO_NIGHT = text("Pay", "The night begins and ends at the same hour. Name two hours.")
Night = tuple[time, time]
WEEKEND = 5
"""The first day of a week, counted from nought, that is a day off by itself."""


def night_of(kept: str) -> Night:
    """The office's night as it is kept; the default where nothing is kept."""
    if not kept:
        return NIGHT
    begins, _, ends = kept.partition("-")
    return time.fromisoformat(begins), time.fromisoformat(ends)


def kept_night(begins: time, ends: time) -> str:
    """A night as it is kept; ``Refusal`` for one that ends when it begins."""
    if begins == ends:
        raise Refusal(NO_NIGHT, "night")
    return f"{begins:%H:%M}-{ends:%H:%M}"


def of_shift(day: date, starts: time, ends: time, night_hours: Night = NIGHT) -> Hours:
    """The hours of a shift of the duty roster; one that ends earlier than it begins goes on over midnight.

    ``night_hours``: when the night begins and ends; it may begin after midnight.
    """
    first, last = minute_of(starts), minute_of(ends)
    last += LONGEST if last <= first else 0
    from_, until = minute_of(night_hours[0]), minute_of(night_hours[1])
    nights = ((from_, until),) if from_ < until else ((0, until), (from_, LONGEST))
    spans = [(begin + more, end + more) for more in (0, LONGEST) for begin, end in nights]
    night = sum(max(0, min(last, end) - max(first, begin)) for begin, end in spans)
    return Hours(last - first, night, day.weekday() >= WEEKEND)


def minute_of(hour: time) -> int:
    """The minute of the day."""
    return hour.hour * HOUR + hour.minute


def minutes_of(hours: str) -> int:
    """Hours with a comma as minutes."""
    return int((Decimal(hours.replace(",", ".")) * HOUR).quantize(Decimal(1), ROUND_HALF_UP))


def hours_of(minutes: int) -> str:
    """Minutes as hours with a comma: 7,5."""
    return f"{(Decimal(minutes) / HOUR).quantize(Decimal('0.01')).normalize():f}".replace(".", ",")


def in_cell(worked: Hours | None) -> str:
    """A day in the grid as it would be typed."""
    if worked is None:
        return ""
    night = f"/{hours_of(worked.night)}" if worked.night else ""
    return f"{hours_of(worked.minutes)}{night}{'*' if worked.day_off else ''}"


def earned(days: Sequence[Hours], rate: Rate) -> int:
    """Tiyn for these days: every hour at the rate, a day off and the night by their per cents; rounded once.

    Formula: hours × rate, plus what the per cents of days off and of the night lie above 100. Editable default.
    """
    weighed = 0
    for day in days:
        weighed += day.minutes * (rate.day_off_percent if day.day_off else 100)
        weighed += day.night * (rate.night_percent - 100)
    return share(rate.hourly, weighed, HOUR * 100)
