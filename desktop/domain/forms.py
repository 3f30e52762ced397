"""Numbered forms: ballots, absentee certificates, seals. What goes where by number, and when it may go.

The program counts forms. It keeps no names of voters, no votes and no results.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from desktop.text import Sentence, text


class FormKind(StrEnum):
    """What is numbered and counted one by one."""

    BALLOT = "BALLOT"
    CERTIFICATE = "CERTIFICATE"
    SEAL = "SEAL"
    OTHER = "OTHER"


FORM_KINDS = {
    FormKind.BALLOT: text("FormKind", "Ballots"),
    FormKind.CERTIFICATE: text("FormKind", "Absentee certificates"),
    FormKind.SEAL: text("FormKind", "Seals"),
    FormKind.OTHER: text("FormKind", "Other forms"),
}


class Way(StrEnum):
    """Between whom a consignment goes."""

    IN = "IN"
    OUT = "OUT"
    BACK = "BACK"
    UP = "UP"


WAYS = {
    Way.IN: text("Way", "received from above"),
    Way.OUT: text("Way", "handed to the precinct"),
    Way.BACK: text("Way", "returned by the precinct"),
    Way.UP: text("Way", "given back above"),
}
WITH_PRECINCT = frozenset({Way.OUT, Way.BACK})
"""The ways at whose other end a precinct stands."""


class Rounding(StrEnum):
    """What becomes of a part of a ballot in a precinct's plan."""

    UP = "UP"
    NEAREST = "NEAREST"
    DOWN = "DOWN"


ROUNDINGS = {
    Rounding.UP: text("Rounding", "always up"),
    Rounding.NEAREST: text("Rounding", "to the nearest"),
    Rounding.DOWN: text("Rounding", "always down"),
}
RESERVE = 1
"""Per cent above the list that are printed (central commission, 2022 and 2026: 11,722,536 → 11,839,761 and
12,461,796 → 12,586,413)."""


def planned(listed: int, rounding: Rounding = Rounding.DOWN, reserve: int = RESERVE) -> int:
    """Ballots for so many people on the list: with the reserve in whole per cent, a part of one rounded as told.

    The national totals are rounded down; for a precinct rounding up is an editable default.
    """
    hundredths = listed * (100 + reserve)
    match rounding:
        case Rounding.UP:
            return -(-hundredths // 100)
        case Rounding.NEAREST:
            return (hundredths + 50) // 100
        case Rounding.DOWN:
            return hundredths // 100


FIRST_DAY, LAST_DAY = 3, 1
"""Ballots come to precincts not earlier than 3 days and not later than 1 day before voting."""
CERTIFICATES_FROM, CERTIFICATES_STOP = 16, time(18, 0)
"""Absentee certificates are issued from D−16 until 18:00 on the eve of voting."""

OUT_OF_DAYS = text("Forms", "The act is dated outside D−3 … D−1: {date}. Give a reason to keep it.")
STOPPED = text("Forms", "Absentee certificates stop on {date} at 18:00. Give a reason to keep it.")
TOO_EARLY = text("Forms", "Absentee certificates are issued from {date} on. Give a reason to keep it.")


def out_of_time(kind: FormKind, way: Way | None, on: date, at: time | None, voting_day: date) -> Sentence | None:
    """What is unusual about the day and hour of an act, or of issuing (``way`` None); it may be kept with a reason.

    Ballots: decision of the central commission of 2026 and the law on elections. Certificates: the same law.
    """
    if kind is FormKind.BALLOT and way is Way.OUT:
        before = (voting_day - on).days
        return None if LAST_DAY <= before <= FIRST_DAY else OUT_OF_DAYS.fill(date=f"{on:%d.%m.%Y}")
    if kind is not FormKind.CERTIFICATE or way not in (None, Way.OUT):
        return None
    eve, first = voting_day - timedelta(days=1), voting_day - timedelta(days=CERTIFICATES_FROM)
    if on > eve or (on == eve and at is not None and at > CERTIFICATES_STOP):
        return STOPPED.fill(date=f"{eve:%d.%m.%Y}")
    if way is None and on < first:
        return TOO_EARLY.fill(date=f"{first:%d.%m.%Y}")
    return None


@dataclass(frozen=True, slots=True)
class Balance:
    """Forms of a kind at one precinct: what came, what became of them."""

    received: int = 0
    issued: int = 0
    spoiled: int = 0
    returned: int = 0

    @property
    def left(self) -> int:
        """What is neither issued nor spoiled nor returned; nought when everything is accounted for."""
        return self.received - self.issued - self.spoiled - self.returned


Span = tuple[int, int]
"""Numbers from the first to the last, both counted."""


def count(spans: Sequence[Span]) -> int:
    """How many numbers they hold; spans may not overlap."""
    return sum(last - first + 1 for first, last in spans)


def merged(spans: Sequence[Span]) -> list[Span]:
    """The same numbers in order, neighbours joined, doubles once."""
    made: list[Span] = []
    for first, last in sorted(spans):
        if made and first <= made[-1][1] + 1:
            made[-1] = (made[-1][0], max(made[-1][1], last))
        else:
            made.append((first, last))
    return made


def common(some: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """The numbers that stand in both."""
    found = [
        (max(first, start), min(last, end))
        for first, last in some
        for start, end in others
        if first <= end and start <= last
    ]
    return merged(found)


def without(some: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """The numbers of the first that do not stand in the second."""
    left = merged(some)
    for start, end in merged(others):
        pieces: list[Span] = []
        for first, last in left:
            if first > end or last < start:
                pieces.append((first, last))
                continue
            if first < start:
                pieces.append((first, start - 1))
            if last > end:
                pieces.append((end + 1, last))
        left = pieces
    return left


def last_of(spans: Sequence[Span], wanted: int) -> list[Span]:
    """The last so many numbers: forms are issued from the first on, so these are the ones that come back."""
    taken: list[Span] = []
    for first, last in reversed(merged(spans)):
        if wanted <= 0:
            break
        begin = max(first, last - wanted + 1)
        taken.append((begin, last))
        wanted -= last - begin + 1
    return merged(taken)


def first_of(spans: Sequence[Span], wanted: int) -> list[Span]:
    """The first so many numbers, for handing out in order."""
    taken: list[Span] = []
    for first, last in merged(spans):
        if wanted <= 0:
            break
        end = min(last, first + wanted - 1)
        taken.append((first, end))
        wanted -= end - first + 1
    return taken
