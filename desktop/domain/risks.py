"""Risks of a precinct: what does not fit together in its building, its people and the days, each with a plan B."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.figures import FigureKind
from desktop.domain.readiness import MarkValue
from desktop.text import Sentence, text


class Road(StrEnum):
    """The road to a building in the season of the vote."""

    PAVED = "PAVED"
    DIRT = "DIRT"
    SNOW = "SNOW"
    RIVER = "RIVER"


ROADS = {
    Road.PAVED: text("Road", "paved road"),
    Road.DIRT: text("Road", "dirt road"),
    Road.SNOW: text("Road", "closed by snow"),
    Road.RIVER: text("Road", "river or flood on the way"),
}


class RiskKind(StrEnum):
    """Which two things do not fit together."""

    RAMP = "RAMP"
    BLIND = "BLIND"
    POWER = "POWER"
    SIGNAL = "SIGNAL"
    ROAD = "ROAD"
    KEY = "KEY"


RISKS = {
    RiskKind.RAMP: text("Risk", "Wheelchair voters, no ramp"),
    RiskKind.BLIND: text("Risk", "Blind voters, no Braille stencil"),
    RiskKind.POWER: text("Risk", "No reliable power, no generator"),
    RiskKind.SIGNAL: text("Risk", "No signal, no second channel"),
    RiskKind.ROAD: text("Risk", "Hard road on the day of delivery"),
    RiskKind.KEY: text("Risk", "A single key, no guard"),
}
PLANS = {
    RiskKind.RAMP: text("PlanB", "The spare premises or a portable ramp; two members help at the entrance."),
    RiskKind.BLIND: text("PlanB", "A stencil from the nearest precinct; the audio text of the draft."),
    RiskKind.POWER: text("PlanB", "A generator of the akimat, brought on the eve; lamps with batteries."),
    RiskKind.SIGNAL: text("PlanB", "A messenger to the nearest telephone; a satellite or police radio."),
    RiskKind.ROAD: text("PlanB", "Ballots earlier within the three days; a cross-country vehicle or a boat."),
    RiskKind.KEY: text("PlanB", "A second key in a sealed envelope with the okrug's akim."),
}
"""What is proposed while the office has written nothing of its own."""

LACKS = frozenset({MarkValue.NO, MarkValue.PARTLY})


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known of a precinct: its counts, its marks, what it has in good condition, its building."""

    counts: Mapping[FigureKind, int]
    marks: Mapping[str, MarkValue]
    items: Mapping[str, int]
    road: Road | None = None
    keys: int | None = None
    guard: str = ""
    delivery: tuple[date, date] | None = None

    def lacks(self, code: str) -> bool:
        """Whether a point was answered no or partly."""
        return self.marks.get(code) in LACKS


def found(ground: Ground) -> list[tuple[RiskKind, Sentence]]:
    """The mismatches of a precinct with what they are made of (practice.md 3, 23); what nobody asked is no risk yet."""
    made: list[tuple[RiskKind, Sentence]] = []
    wheelchairs, blind = ground.counts.get(FigureKind.WHEELCHAIR, 0), ground.counts.get(FigureKind.VISION, 0)
    if wheelchairs and ground.lacks("RAMP"):
        made.append((RiskKind.RAMP, text("Risk", "in wheelchairs: {n}, ramp: no").fill(n=wheelchairs)))
    stencil = "STENCIL_BR" in ground.items and not ground.items["STENCIL_BR"]
    if blind and (ground.lacks("STENCIL_BR") or stencil):
        made.append((RiskKind.BLIND, text("Risk", "with impaired vision: {n}, Braille stencil: no").fill(n=blind)))
    if ground.lacks("POWER") and not ground.items.get("POWER"):
        made.append((RiskKind.POWER, text("Risk", "power: no, generator: no")))
    if ground.lacks("COMMS") and not (ground.items.get("PHONE") or ground.items.get("NET")):
        made.append((RiskKind.SIGNAL, text("Risk", "communications: no, second channel: no")))
    if ground.road is Road.SNOW or ground.road is Road.RIVER:
        made.append((RiskKind.ROAD, road(ground.road, ground.delivery)))
    if ground.keys == 1 and not ground.guard.strip():
        made.append((RiskKind.KEY, text("Risk", "keys: 1, guard: no")))
    return made


def road(kind: Road, delivery: tuple[date, date] | None) -> Sentence:
    """The road, and when ballots are carried on it."""
    if delivery is None:
        return ROADS[kind]
    days = " – ".join(dict.fromkeys(f"{day:%d.%m}" for day in delivery))
    return text("Risk", "{road}, ballots: {days}").fill(road=ROADS[kind], days=days)
