"""Lines of what is counted one by one and paid for: consignments, balances, ballot plans, budget, timesheets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from desktop.domain.custody import in_words
from desktop.domain.figures import Degree
from desktop.domain.forms import Balance, FormKind, Span, Way
from desktop.domain.money import Purpose
from desktop.domain.pay import Hours
from desktop.domain.people import Post


@dataclass(frozen=True, slots=True)
class ConsignmentLine:
    """An act about numbered forms, with its numbers."""

    kind: FormKind
    way: Way
    participation_id: UUID | None
    precinct_number: str
    number: str
    on: date
    at: time | None
    series: str
    quantity: int
    damaged: int
    packs: int | None
    seals: str
    other_side: str
    transport: str
    escort: str
    place: str
    guard: str
    giver_signed: str
    taker_signed: str
    reason: str
    note: str
    spans: tuple[Span, ...] = ()

    @property
    def numbers(self) -> str:
        """The numbers as they are typed and printed."""
        return in_words(self.spans)

    @property
    def signed(self) -> bool:
        """Whether both sides have signed."""
        return bool(self.giver_signed and self.taker_signed)


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """Forms of one kind at one precinct."""

    precinct_number: str
    okrug: str
    works: bool
    received: int
    issued: int
    issued_today: int
    spoiled: int
    spoiled_today: int
    returned: int
    to_hand: int | None = None
    """What a hand typed to be handed out next; nothing of it is stored before it is."""

    @property
    def left(self) -> int:
        """What is neither issued nor spoiled nor returned: the difference that must become nought."""
        return Balance(self.received, self.issued, self.spoiled, self.returned).left


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One precinct of the ballot plan: the list figure, from which day, how it is known, what follows from it."""

    precinct_number: str
    okrug: str
    works: bool
    listed: int | None
    as_of: date | None
    degree: Degree | None
    planned: int | None
    handed: int


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A line of the budget; sums in tiyn."""

    purpose: Purpose
    title: str
    item_id: UUID | None
    item: str
    participation_id: UUID | None
    precinct_number: str
    building_id: UUID | None
    building: str
    source: str
    planned: int
    received: int
    obligated: int
    spent: int
    document: str
    note: str
    papers: int = 0
    """Files that lie with the line."""

    @property
    def variance(self) -> int:
        """Planned less spent: below nought where more was spent than planned."""
        return self.planned - self.spent

    @property
    def free(self) -> int:
        """Received and not yet promised to anybody."""
        return self.received - max(self.obligated, self.spent)


@dataclass(frozen=True, slots=True)
class WorkerLine:
    """One member with the hours of a span of days, and what they come to; ``due`` is None without a rate."""

    full_name: str
    precinct_number: str
    post: Post
    person_id: UUID
    participation_id: UUID | None
    days: Mapping[date, Hours] = field(default_factory=dict[date, Hours])
    due: int | None = None

    @property
    def minutes(self) -> int:
        """Minutes of all days."""
        return sum(day.minutes for day in self.days.values())
