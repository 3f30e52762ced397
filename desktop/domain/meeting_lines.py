"""Lines of meetings, resolutions, replacements, of the voting day and what comes after it, as screens see them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from desktop.domain.afterwards import KeepKind, LessonOrigin
from desktop.domain.meetings import Effect, quorum, reference
from desktop.domain.people import Post
from desktop.domain.replacements import DAYS, TICKS, Consequence, Step, step_of
from desktop.domain.votingday import Call, HourMark


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting with who came and how much was heard."""

    number: int
    on: date
    at: time | None
    place: str
    chair: str
    secretary: str
    invited: str
    seats: int
    note: str
    present: int
    items: int
    decided: int
    resolutions: int

    @property
    def needed(self) -> int:
        """How many must be present."""
        return quorum(self.seats)

    @property
    def valid(self) -> bool:
        """Whether there is a quorum."""
        return self.present >= self.needed


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A subject of a meeting; ``resolution`` is the number of the resolution made of it."""

    position: int
    subject: str
    subject_ru: str
    speaker: str
    heard: str
    heard_ru: str
    decided: str
    decided_ru: str
    votes_for: int | None
    votes_against: int | None
    abstained: int | None
    resolution: str


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A fact that a resolution makes."""

    effect: Effect
    participation_id: UUID
    precinct_number: str
    opens: time | None
    closes: time | None
    seats: int | None
    resolution: str
    """The resolution as a fact names it."""


@dataclass(frozen=True, slots=True)
class ResolutionLine:
    """A resolution with the precincts of which it speaks."""

    number: str
    on: date
    subject: str
    subject_ru: str
    words: str
    words_ru: str
    schedule: bool
    note: str
    meeting_id: UUID | None
    meeting: int | None
    precincts: tuple[str, ...]

    @property
    def named(self) -> str:
        """As a fact names it."""
        return reference(self.number, self.on)


@dataclass(frozen=True, slots=True)
class ReplacementLine:
    """A replacement with the place and the people it is about."""

    precinct_number: str
    leaves: str
    comes: str
    appointment_id: UUID | None
    participation_id: UUID | None
    post: Post
    reason: str
    applied_on: date | None
    noticed_on: date | None
    window_until: date | None
    proposed_on: date | None
    proposed_by: str
    surname: str
    given_name: str
    patronymic: str
    phone: str
    workplace: str
    namesake: bool
    consent_on: date | None
    decided_on: date | None
    decision: str
    entered_on: date | None
    entered_id: UUID | None
    trained_on: date | None
    roster_on: date | None
    access_on: date | None
    badge_on: date | None
    published_on: date | None
    phones_on: date | None
    handed_on: date | None
    handed_by: str
    note: str

    @property
    def days(self) -> dict[str, date | None]:
        """The days of the chain."""
        return {name: getattr(self, name) for name in DAYS.values()}

    @property
    def step(self) -> Step:
        """Where it stands."""
        return step_of(self.days)

    @property
    def begun(self) -> date | None:
        """The first day of the chain that is known."""
        return min((day for day in self.days.values() if day), default=None)

    @property
    def waiting(self) -> tuple[Consequence, ...]:
        """Consequences that nobody has seen to yet; none before the new member is entered."""
        if self.entered_on is None:
            return ()
        return tuple(each for each, name in TICKS.items() if getattr(self, name) is None)

    @property
    def left(self) -> int | None:
        """How many consequences wait."""
        return None if self.entered_on is None else len(self.waiting)


@dataclass(frozen=True, slots=True)
class DayLine:
    """A precinct on the voting day: its calls by hour mark, how much of its documents came."""

    number: str
    okrug: str
    settlement: str
    chair: str
    chair_phone: str
    opens: time
    calls: Mapping[HourMark, Call]
    there: int
    of: int
    accepted: bool


@dataclass(frozen=True, slots=True)
class AcceptedLine:
    """One thing of an acceptance."""

    code: str
    there: bool
    packs: int | None
    seals: str
    reason: str


@dataclass(frozen=True, slots=True)
class AcceptanceLine:
    """What a precinct handed in; ``things`` by code."""

    precinct_number: str
    participation_id: UUID
    number: int
    on: date
    at: time | None
    brought_by: str
    taken_by: str
    note: str
    things: Mapping[str, AcceptedLine]

    @property
    def missing(self) -> tuple[AcceptedLine, ...]:
        """What is not there."""
        return tuple(each for each in self.things.values() if not each.there)


@dataclass(frozen=True, slots=True)
class BoxLine:
    """A box on a shelf."""

    number: str
    shelf: str
    kind: KeepKind
    participation_id: UUID | None
    precinct_number: str
    contents: str
    sheets: int | None
    since: date
    until: date | None
    archive: bool
    act: str
    destroyed_on: date | None
    note: str

    def ripe(self, today: date) -> bool:
        """Whether its term is over and it still stands there."""
        return self.destroyed_on is None and not self.archive and self.until is not None and self.until <= today


@dataclass(frozen=True, slots=True)
class LessonLine:
    """A lesson with its day in the next calendar."""

    what: str
    what_ru: str
    days_before: int | None
    origin: LessonOrigin
    carry: bool
    note: str

    @property
    def left(self) -> str:
        """«D−20»; empty while nobody said a day."""
        return "" if self.days_before is None else f"D−{self.days_before}" if self.days_before else "D"
