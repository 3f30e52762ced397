"""Days off and days on which the office is closed: weekends, holidays, what the office entered itself.

The holidays that ship are an editable default of general knowledge (``resources/days_off.csv``, mark K).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.eventrules import LANGUAGES, day_or_none, lines
from desktop.text import Language, text


class DayKind(StrEnum):
    """What the office says of a day: a day off, its own door closed, or a working day after all."""

    OFF = "OFF"
    CLOSED = "CLOSED"
    WORKING = "WORKING"


DAY_KINDS = {
    DayKind.OFF: text("DayOff", "day off"),
    DayKind.CLOSED: text("DayOff", "office closed"),
    DayKind.WORKING: text("DayOff", "working day"),
}
WEEKEND = text("DayOff", "weekend")
CARRIED = text("DayOff", "day off for {holiday}")


@dataclass(frozen=True, slots=True)
class OffDay:
    """A day on which nobody answers: its kind and its name (a holiday's, or what the office wrote)."""

    day: date
    kind: DayKind
    name: tuple[str, str, str] = ("", "", "")
    carried: bool = False

    def said(self, language: Language) -> str:
        """The name in a language; empty for a plain weekend."""
        return self.name[LANGUAGES[language]] or self.name[0]


def holidays(year: int) -> Iterable[OffDay]:
    """The holidays of a year, and the days off that follow those on a weekend."""
    fixed: dict[date, OffDay] = {}
    carried: list[OffDay] = []
    for row in lines("days_off.csv"):
        day = date(year, int(row["month"]), int(row["day"]))
        since, until = day_or_none(row["valid_from"]), day_or_none(row["valid_to"])
        if (since is None or since <= day) and (until is None or day <= until):
            fixed[day] = OffDay(day, DayKind.OFF, (row["name_kk"], row["name_ru"], row["name_en"]))
            if row["carried"] == "1" and day.weekday() >= 5:
                carried.append(fixed[day])
    for each in carried:
        day = each.day
        while day.weekday() >= 5 or day in fixed:
            day += timedelta(days=1)
        fixed[day] = OffDay(day, DayKind.OFF, each.name, carried=True)
    return fixed.values()


def days_off(first: date, last: date, own: Mapping[date, OffDay] | None = None) -> dict[date, OffDay]:
    """The days off between two days, both included; what the office entered wins, a working day takes one out."""
    found: dict[date, OffDay] = {}
    day = first
    while day <= last:
        if day.weekday() >= 5:
            found[day] = OffDay(day, DayKind.OFF)
        day += timedelta(days=1)
    for year in range(first.year, last.year + 1):
        found.update({each.day: each for each in holidays(year) if first <= each.day <= last})
    for day, each in (own or {}).items():
        if each.kind is DayKind.WORKING:
            found.pop(day, None)
        elif first <= day <= last:
            found[day] = each
    return dict(sorted(found.items()))
