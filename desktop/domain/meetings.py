"""Meetings of the commission: quorum, what a resolution makes of a fact, what the first meeting usually decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.text import Sentence, text

QUORUM = (2, 3)
"""A meeting is valid with at least two thirds of the members (older text of law 2464, L15): an editable reading."""
AHEAD = 7
"""Days after a meeting whose dates of the calendar it should still speak about: an editable default of practice."""


class Effect(StrEnum):
    """What a resolution makes of a precinct."""

    OPENING = "OPENING"
    SEATS = "SEATS"
    IDLE = "IDLE"
    WORKS = "WORKS"


EFFECTS = {
    Effect.OPENING: text("Effect", "hours of voting"),
    Effect.SEATS: text("Effect", "number of seats"),
    Effect.IDLE: text("Effect", "does not work this time"),
    Effect.WORKS: text("Effect", "works"),
}

FIRST = (
    text("FirstMeeting", "Sharing of duties among the members of the commission"),
    text("FirstMeeting", "Plan of work of the commission"),
    text("FirstMeeting", "Hours of work of the commission"),
    text("FirstMeeting", "Number of seats of the precinct commissions"),
)
"""What a first meeting usually decides (practice of districts, an editable proposal)."""
HOURS_OF = text("FirstMeeting", "Other hours of voting at single precincts")
IDLE_OF = text("FirstMeeting", "Precincts that do not work this time")
SEMINARS_OF = text("FirstMeeting", "Schedule of training of the precinct commissions")


def quorum(seats: int) -> int:
    """How many of the members must be present; whole people, rounded up: 5 of 7."""
    part, whole = QUORUM
    return -(-part * seats // whole)


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known on the day of a meeting: dates ahead as (key, Kazakh, Russian, first, last), and what waits."""

    first: bool
    dates: Iterable[tuple[str, str, str, date, date]]
    idle: bool
    hours: bool
    seminars: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """A subject that a meeting should hear; ``key`` tells it from all others, so that it is proposed once."""

    key: str
    subject: Sentence | tuple[str, str]


def proposals(ground: Ground, on: date) -> list[Proposal]:
    """What the agenda of a meeting should hold: what every first one decides, then the dates that come within days."""
    made = [Proposal(f"first:{n}", said) for n, said in enumerate(FIRST)] if ground.first else []
    waiting = (
        (ground.idle, "idle", IDLE_OF),
        (ground.hours, "hours", HOURS_OF),
        (ground.seminars, "seminars", SEMINARS_OF),
    )
    made += [Proposal(key, said) for wanted, key, said in waiting if wanted]
    made += [
        Proposal(key, (kk, ru or kk))
        for key, kk, ru, first, last in ground.dates
        if last >= on and first <= on + timedelta(days=AHEAD)
    ]
    return made


def reference(number: str, on: date) -> str:
    """A resolution as a fact names it, in the plain words that hands type there: «№ 6, 04.03.2026»."""
    return f"№ {number}, {on:%d.%m.%Y}"
