"""The night before and the voting day: the hour marks of the grid, when each is due, who is late, what is read out.

A cell holds that a precinct called, when and by whom. The marks of the hours in which turnout is told hold nothing
else: no count of voters, no votes, no results come into the program.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desktop.text import Sentence, text

GRACE = timedelta(minutes=10)
"""Minutes after which who has not called is late: practice, section 3.12."""
USUAL_OPENING = time(7, 0)
"""The hour of opening that the marks of the morning stand by; a precinct that opens earlier is called earlier."""


class HourMark(StrEnum):
    """The columns of the grid, from the evening before to the bags' arrival."""

    NIGHT = "NIGHT"
    WAKE = "WAKE"
    OPENED = "OPENED"
    SEALED = "SEALED"
    H08 = "H08"
    H10 = "H10"
    H12 = "H12"
    H14 = "H14"
    H16 = "H16"
    H18 = "H18"
    H20 = "H20"
    LEFT = "LEFT"
    ARRIVED = "ARRIVED"


MARKS: dict[HourMark, Sentence] = {
    HourMark.NIGHT: text("HourMark", "night"),
    HourMark.WAKE: text("HourMark", "05:45"),
    HourMark.OPENED: text("HourMark", "06:00"),
    HourMark.SEALED: text("HourMark", "06:30"),
    HourMark.H08: text("HourMark", "08"),
    HourMark.H10: text("HourMark", "10"),
    HourMark.H12: text("HourMark", "12"),
    HourMark.H14: text("HourMark", "14"),
    HourMark.H16: text("HourMark", "16"),
    HourMark.H18: text("HourMark", "18"),
    HourMark.H20: text("HourMark", "20"),
    HourMark.LEFT: text("HourMark", "left"),
    HourMark.ARRIVED: text("HourMark", "arrived"),
}
MEANINGS: dict[HourMark, Sentence] = {
    HourMark.NIGHT: text("HourMark", "Questions of the night"),
    HourMark.WAKE: text("HourMark", "Members are on the spot"),
    HourMark.OPENED: text("HourMark", "Precinct opened"),
    HourMark.SEALED: text("HourMark", "Boxes looked at, seals whole"),
    HourMark.H08: text("HourMark", "Notice of 08:00"),
    HourMark.H10: text("HourMark", "Notice of 10:00"),
    HourMark.H12: text("HourMark", "Notice of 12:00; applications for the home end"),
    HourMark.H14: text("HourMark", "Notice of 14:00"),
    HourMark.H16: text("HourMark", "Notice of 16:00"),
    HourMark.H18: text("HourMark", "Notice of 18:00"),
    HourMark.H20: text("HourMark", "Voting ended"),
    HourMark.LEFT: text("HourMark", "Bags left"),
    HourMark.ARRIVED: text("HourMark", "Bags arrived"),
}
DUE: dict[HourMark, time] = {
    HourMark.WAKE: time(5, 45),
    HourMark.OPENED: time(6, 0),
    HourMark.SEALED: time(6, 30),
    HourMark.H08: time(8, 0),
    HourMark.H10: time(10, 0),
    HourMark.H12: time(12, 0),
    HourMark.H14: time(14, 0),
    HourMark.H16: time(16, 0),
    HourMark.H18: time(18, 0),
    HourMark.H20: time(20, 0),
}
"""When a call is due on the voting day; the night and the bags have no hour of their own."""
MORNING = frozenset({HourMark.WAKE, HourMark.OPENED, HourMark.SEALED})
NIGHT_DUE = time(23, 0)
"""By when the questions of the night are answered, the evening before."""

NIGHT: dict[str, Sentence] = {
    "1": text("Night", "light"),
    "2": text("Night", "heat"),
    "3": text("Night", "phone"),
    "4": text("Night", "boxes"),
    "5": text("Night", "booths"),
    "6": text("Night", "ballots"),
    "7": text("Night", "guard"),
    "8": text("Night", "key"),
    "9": text("Night", "who stays"),
}
"""Nine questions of the night, each under its digit: what is pressed is what is missing."""


class CellState(StrEnum):
    """Where a cell of the grid stands."""

    AHEAD = "AHEAD"
    TOLD = "TOLD"
    LATE = "LATE"
    MISSING = "MISSING"
    LACKS = "LACKS"


def due(mark: HourMark, voting: date, opens: time) -> datetime | None:
    """When a precinct should have called; earlier in the morning where it opens earlier. None: no hour of its own."""
    if mark is HourMark.NIGHT:
        return datetime.combine(voting - timedelta(days=1), NIGHT_DUE)
    if mark not in DUE:
        return None
    hour = datetime.combine(voting, DUE[mark])
    if mark in MORNING:
        hour += datetime.combine(voting, opens) - datetime.combine(voting, USUAL_OPENING)
    return hour


def moment_of(mark: HourMark, at: time, voting: date) -> datetime:
    """The moment that a cell means: the night begins the evening before, the bags may come after midnight."""
    if mark is HourMark.NIGHT and at >= time(12, 0):
        return datetime.combine(voting - timedelta(days=1), at)
    if mark in (HourMark.LEFT, HourMark.ARRIVED) and at < time(12, 0):
        return datetime.combine(voting + timedelta(days=1), at)
    return datetime.combine(voting, at)


def state_of(mark: HourMark, at: time | None, lacks: str, voting: date, opens: time, now: datetime) -> CellState:
    """Where a cell stands now: called, called late, missing after the grace, with something lacking, or ahead."""
    limit = due(mark, voting, opens)
    if at is None:
        return CellState.MISSING if limit is not None and now > limit + GRACE else CellState.AHEAD
    if lacks:
        return CellState.LACKS
    late = limit is not None and moment_of(mark, at, voting) > limit + GRACE
    return CellState.LATE if late else CellState.TOLD


@dataclass(frozen=True, slots=True)
class Call:
    """What a cell holds: when, by whom, what is lacking at night."""

    at: time
    told_by: str = ""
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A column ready to be read out: how many of how many, who has not called, who was late, what is lacking."""

    mark: HourMark
    told: int
    of: int
    missing: tuple[str, ...]
    late: tuple[tuple[str, time], ...]
    lacking: tuple[tuple[str, str], ...]


def reading(mark: HourMark, cells: Iterable[tuple[str, time, Call | None]], voting: date, now: datetime) -> Reading:
    """What is read out of a column; ``cells`` are (number of the precinct, its opening, the call) in order."""
    held = list(cells)
    late = [
        (number, call.at)
        for number, opens, call in held
        if call and state_of(mark, call.at, "", voting, opens, now) is CellState.LATE
    ]
    return Reading(
        mark,
        sum(call is not None for _, _, call in held),
        len(held),
        tuple(number for number, _, call in held if call is None),
        tuple(late),
        tuple((number, call.lacks) for number, _, call in held if call and call.lacks),
    )
