"""Who has which numbers: the acts gone through in order, and what is wrong with them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from itertools import pairwise

from desktop.domain.faults import Refusal
from desktop.domain.forms import Span, Way, common, count, merged, without
from desktop.text import Sentence, text

OFFICE = ""
"""The district commission itself, where a precinct's number would stand."""


class Trouble(StrEnum):
    """What the finder finds."""

    TWICE = "TWICE"
    ELSEWHERE = "ELSEWHERE"
    UNKNOWN = "UNKNOWN"
    GAP = "GAP"
    UNNUMBERED = "UNNUMBERED"


TROUBLES = {
    Trouble.TWICE: text("Trouble", "a number twice"),
    Trouble.ELSEWHERE: text("Trouble", "returned by another"),
    Trouble.UNKNOWN: text("Trouble", "never received"),
    Trouble.GAP: text("Trouble", "missing numbers"),
    Trouble.UNNUMBERED: text("Trouble", "without numbers"),
}

TWICE = text("Forms", "№ {numbers} were already given to {place} on {date}.")
HELD = text("Forms", "№ {numbers} were already received on {date}.")
ELSEWHERE = text("Forms", "№ {numbers} are not there: {place} did not have them on {date}.")
UNKNOWN = text("Forms", "№ {numbers} were handed out but never received from above.")
GAP = text("Forms", "There is a gap in the numbers received: {numbers}.")
UNNUMBERED = text("Forms", "The act of {date} says how many forms, but not which numbers.")
PRECINCT = text("Forms", "precinct № {no}")
STORE = text("Forms", "the district commission")


@dataclass(frozen=True, slots=True)
class Move:
    """One act of one kind: its way, the precinct at its other end, the letters before the numbers, the numbers."""

    way: Way
    precinct: str
    series: str
    spans: tuple[Span, ...]
    quantity: int
    on: date
    at: time | None = None
    act: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with numbers, and the act in which it shows."""

    trouble: Trouble
    said: Sentence
    numbers: int
    move: Move | None = None


@dataclass(slots=True)
class Trace:
    """Where every number lies now, and what was found on the way: series → holder → spans, in order."""

    held: dict[str, dict[str, list[Span]]] = field(default_factory=dict[str, dict[str, list[Span]]])
    findings: list[Finding] = field(default_factory=list[Finding])

    def of(self, series: str, holder: str) -> list[Span]:
        """What a holder has."""
        return self.held.get(series, {}).get(holder, [])

    def put(self, series: str, holder: str, spans: Sequence[Span]) -> None:
        """A holder has these now."""
        self.held.setdefault(series, {})[holder] = list(spans)


def trace(moves: Iterable[Move]) -> Trace:
    """Go through the acts in the order of their day and hour."""
    made = Trace()
    came: dict[str, list[Span]] = {}
    order = {Way.IN: 0, Way.OUT: 1, Way.BACK: 2, Way.UP: 3}
    listed = sorted(moves, key=lambda move: (move.on, order[move.way], move.at or time()))
    for move in listed:
        if move.quantity and not move.spans:
            made.findings.append(
                Finding(Trouble.UNNUMBERED, UNNUMBERED.fill(date=f"{move.on:%d.%m.%Y}"), move.quantity, move)
            )
        spans = merged(move.spans)
        if move.way is Way.IN:
            take_in(made, move, spans)
            came[move.series] = merged([*came.get(move.series, []), *spans])
        else:
            carry(made, move, spans, came.get(move.series, []))
    for series, spans in came.items():
        made.findings += gaps(series, spans)
    return made


def take_in(made: Trace, move: Move, spans: list[Span]) -> None:
    """From above into the district's store; what is there already came twice."""
    for holder, there in made.held.get(move.series, {}).items():
        double = common(spans, there)
        if double:
            said = TWICE.fill(place=place(holder)) if holder else HELD
            told = said.fill(numbers=in_words(double, move.series), date=f"{move.on:%d.%m.%Y}")
            made.findings.append(Finding(Trouble.TWICE, told, count(double), move))
            spans = without(spans, double)
    made.put(move.series, OFFICE, merged([*made.of(move.series, OFFICE), *spans]))


def carry(made: Trace, move: Move, spans: list[Span], came: list[Span]) -> None:
    """From one holder to another; numbers that the giver does not have are found and stay where they are."""
    giver = move.precinct if move.way is Way.BACK else OFFICE
    missing = without(spans, made.of(move.series, giver))
    if missing:
        spans = without(spans, missing)
        spans = merged([*spans, *explain(made, move, missing, came)])
    made.put(move.series, giver, without(made.of(move.series, giver), spans))
    if move.way is not Way.UP:
        taker = move.precinct if move.way is Way.OUT else OFFICE
        made.put(move.series, taker, merged([*made.of(move.series, taker), *spans]))


def explain(made: Trace, move: Move, missing: list[Span], came: list[Span]) -> list[Span]:
    """Say why the giver does not have these numbers; those that nobody ever received go all the same."""
    day = f"{move.on:%d.%m.%Y}"
    rest = missing
    for holder, there in list(made.held.get(move.series, {}).items()):
        double = common(rest, there)
        if double and move.way is Way.OUT:
            told = TWICE.fill(numbers=in_words(double, move.series), place=place(holder), date=day)
            made.findings.append(Finding(Trouble.TWICE, told, count(double), move))
            rest = without(rest, double)
    if not rest:
        return []
    if move.way is Way.OUT and not common(rest, came):
        made.findings.append(
            Finding(Trouble.UNKNOWN, UNKNOWN.fill(numbers=in_words(rest, move.series)), count(rest), move)
        )
        return rest
    giver = move.precinct if move.way is Way.BACK else OFFICE
    told = ELSEWHERE.fill(numbers=in_words(rest, move.series), place=place(giver), date=day)
    made.findings.append(Finding(Trouble.ELSEWHERE, told, count(rest), move))
    return []


def gaps(series: str, spans: Sequence[Span]) -> list[Finding]:
    """Numbers between the first and the last received that never came."""
    holes = [(last + 1, first - 1) for (_, last), (first, _) in pairwise(spans)]
    return [Finding(Trouble.GAP, GAP.fill(numbers=in_words([hole], series)), count([hole])) for hole in holes]


def place(holder: str) -> Sentence:
    """A holder in words."""
    return PRECINCT.fill(no=holder) if holder else STORE


WIDTH = 5
"""Absentee certificates bear five digits; shorter numbers are written with noughts in front."""
SPAN = re.compile(r"(\d{1,9})(?:\s*[-–—.]{1,2}\s*(\d{1,9}))?")
NOT_NUMBERS = text("Forms", "“{value}” is not a row of numbers. For example: 00001–00500, 00701–00750.")
BACKWARDS = text("Forms", "The last number is smaller than the first: {value}.")
OVERLAP = text("Forms", "The numbers overlap: {value}.")


def read_spans(typed: str) -> tuple[Span, ...]:
    """Numbers as a hand types them: «1-500; 701–750, 801»; ``Refusal`` for what overlaps or runs backwards."""
    made: list[Span] = []
    for part in re.split(r"[,;\n]", typed.replace("№", " ")):
        said = part.strip()
        if not said:
            continue
        match = SPAN.fullmatch(said)
        if match is None:
            raise Refusal(NOT_NUMBERS.fill(value=said[:40]), "numbers")
        span = int(match[1]), int(match[2] or match[1])
        if span[1] < span[0]:
            raise Refusal(BACKWARDS.fill(value=said[:40]), "numbers")
        if common([span], made):
            raise Refusal(OVERLAP.fill(value=in_words(common([span], made))), "numbers")
        made.append(span)
    return tuple(made)


def in_words(spans: Sequence[Span], series: str = "") -> str:
    """Numbers as acts write them: «АА 00001–00500, 00701»."""
    parts = [f"{first:0{WIDTH}}" if first == last else f"{first:0{WIDTH}}–{last:0{WIDTH}}" for first, last in spans]
    return f"{series} {', '.join(parts)}".strip()
