"""Lines of the calendar, of tasks, duty, incidents, works and risks, as screens and papers see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from desktop.domain.calendar import EventState, day_left, hours, state_of
from desktop.domain.eventrules import Sense
from desktop.domain.incidents import IncidentKind
from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind
from desktop.domain.risks import PLANS, RiskKind
from desktop.domain.tasks import Origin
from desktop.domain.works import WorkKind
from desktop.text import Sentence


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """A date of the campaign with the rule behind it; without a rule it is a line of the office's own."""

    title: str
    title_kk: str
    title_ru: str
    short: str
    code: str
    kind: PrecinctKind | None
    responsible: str
    who: Sentence | str
    first: date
    last: date
    first_hour: time | None
    last_hour: time | None
    planned_first: date | None
    planned_last: date | None
    reason: str
    resolution: str
    done_on: date | None
    note: str
    sense: Sense | None
    rule: Sentence | None
    source: str
    uniform: bool
    voting_day: date
    off: Sentence | str
    """What closes offices on the last day; empty on a working day."""

    @property
    def hours(self) -> str:
        """The hour or hours."""
        return hours(self.first_hour, self.last_hour)

    @property
    def left(self) -> str:
        """D−16, or D−16…D−11 for several days."""
        ends = dict.fromkeys((day_left(self.first, self.voting_day), day_left(self.last, self.voting_day)))
        return "…".join(ends)

    @property
    def overridden(self) -> bool:
        """Whether the office set another day than the rule."""
        return self.planned_first is not None and (self.first, self.last) != (self.planned_first, self.planned_last)

    def state(self, today: date) -> EventState:
        """Where the date stands on a day."""
        return state_of(self.sense, self.first, self.last, self.done_on, today)


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task with the place it is about."""

    title: str
    due: date | None
    hour: time | None
    executor: str
    participation_id: UUID | None
    building_id: UUID | None
    place: str
    origin: Origin
    done_on: date | None
    outcome: str
    note: str

    def late(self, today: date) -> bool:
        """Whether it should have been done before the day."""
        return self.done_on is None and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A shift with who sits it."""

    day: date
    starts: time
    ends: time
    who: str
    name: str
    post: Post | None
    phone: str
    appointment_id: UUID | None
    participation_id: UUID | None
    precinct_number: str
    note: str

    @property
    def hours(self) -> str:
        """From when to when."""
        return hours(self.starts, self.ends)


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """An incident with its place."""

    what: str
    kind: IncidentKind
    participation_id: UUID | None
    precinct_number: str
    place: str
    since: date
    since_hour: time | None
    told_by: str
    solver: str
    solved_on: date | None
    solved_hour: time | None
    solution: str

    @property
    def open(self) -> bool:
        """Whether nobody has solved it yet."""
        return self.solved_on is None

    @property
    def began(self) -> str:
        """Since when: «14.03 23:10»."""
        return f"{self.since:%d.%m}" + (f" {self.since_hour:%H:%M}" if self.since_hour else "")

    @property
    def ended(self) -> str:
        """When it was solved; empty while it is open."""
        if self.solved_on is None:
            return ""
        return f"{self.solved_on:%d.%m}" + (f" {self.solved_hour:%H:%M}" if self.solved_hour else "")


@dataclass(frozen=True, slots=True)
class WorkLine:
    """A work with its building and the precincts that vote there."""

    what: str
    kind: WorkKind
    building_id: UUID
    premises: str
    settlement: str
    precincts: tuple[str, ...]
    executor: str
    money: int | None
    spent: int | None
    due: date | None
    begun_on: date | None
    done_on: date | None
    act: str
    note: str


@dataclass(frozen=True, slots=True)
class RiskLine:
    """A risk of a precinct and its plan B; ``plan`` is empty while the office has written none."""

    precinct_number: str
    okrug: str
    participation_id: UUID
    building_id: UUID | None
    kind: RiskKind
    why: Sentence
    plan: str
    responsible: str
    phone: str
    ready_on: date | None

    @property
    def planned(self) -> Sentence | str:
        """The plan, or what is proposed."""
        return self.plan or PLANS[self.kind]


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """What one day demands: dates, tasks, duty, incidents; the late before the due."""

    day: date
    late: Sequence[CalendarLine]
    due: Sequence[CalendarLine]
    coming: Sequence[CalendarLine]
    """What comes next, the nearest first."""
    tasks_late: Sequence[TaskLine]
    tasks_due: Sequence[TaskLine]
    duty: Sequence[DutyLine]
    incidents: Sequence[IncidentLine]
