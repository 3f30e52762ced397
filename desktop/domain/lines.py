"""Lines: one frozen row of a list as screens and papers see it, joined and in one language.

The Reader fills them; nobody writes through them. Names of okrugs, premises and items are in the language asked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from desktop.domain.campaigns import Vote
from desktop.domain.commissions import Papers
from desktop.domain.equipment import Condition, shortage, surplus
from desktop.domain.figures import Degree
from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import MarkValue, State
from desktop.domain.risks import Road
from desktop.domain.training import CAME, Audience, Format, Presence


@dataclass(frozen=True, slots=True)
class Mark:
    """The newest answer to an indicator and how it is known."""

    value: MarkValue
    as_of: date
    degree: Degree
    source: str = ""
    note: str = ""
    due: date | None = None
    executor: str = ""
    sheet: bool = False
    """Whether the answer comes from an inspection sheet."""


@dataclass(frozen=True, slots=True)
class Count:
    """The newest count of a kind and how it is known."""

    value: int
    as_of: date
    degree: Degree
    source: str = ""


@dataclass(frozen=True, slots=True)
class PrecinctLine:
    """A precinct of the campaign."""

    number: str
    okrug: str
    settlement: str
    premises: str
    address: str
    kind: PrecinctKind
    subtype: Subtype
    works: bool
    resolution: str
    voters: int | None
    voters_as_of: date | None
    voters_source: str
    voters_degree: Degree | None
    seats: int | None
    seats_decision: str
    people: int
    chair: str
    chair_phone: str
    state: State
    state_degree: Degree | None
    state_as_of: date | None
    open_issues: int
    short: int
    phone: str
    boundaries: str
    opens: time
    closes: time
    papers: Papers
    note: str
    okrug_id: UUID | None
    building_id: UUID | None
    precinct_id: UUID
    shares_building: int
    """How many other precincts of the campaign vote in the same building."""
    formed_on: date | None = None
    """The day on which it was formed, where that is within the campaign."""

    @property
    def vacancies(self) -> int | None:
        """Seats less people; unknown while nobody decided the number of seats."""
        return None if self.seats is None else max(0, self.seats - self.people)


@dataclass(frozen=True, slots=True)
class ReadinessLine:
    """A precinct with its newest marks by indicator code, the building's among them."""

    precinct: PrecinctLine
    marks: Mapping[str, Mark]


@dataclass(frozen=True, slots=True)
class BuildingLine:
    """A building with the precincts in it and its own newest marks."""

    premises: str
    okrug: str
    settlement: str
    address: str
    owner: str
    head: str
    head_phone: str
    guard: str
    guard_phone: str
    key_at: str
    floor: str
    road: Road | None
    keys: int | None
    note: str
    precincts: tuple[str, ...]
    okrug_id: UUID | None
    marks: Mapping[str, Mark] = field(default_factory=dict[str, Mark])


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member of a commission; precinct_number is empty for the territorial commission."""

    surname: str
    given_name: str
    patronymic: str
    precinct_number: str
    okrug: str
    post: Post
    phone: tuple[str, ...]
    phone_confirmed_on: date | None
    workplace: str
    education: str
    nominated_by: str
    consent_on: date | None
    permanent: bool
    since: date | None
    until: date | None
    birth_date: date | None
    iin: str | None
    papers: Papers
    note: str
    entry_score: int | None
    exit_score: int | None
    maximum: int | None
    trained_on: date | None
    person_id: UUID
    participation_id: UUID | None

    @property
    def full_name(self) -> str:
        """Surname, given name and patronymic."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


@dataclass(frozen=True, slots=True)
class PartLine:
    """Things of one kind that stand together at a precinct; with at most one part ``id`` is that of the need."""

    id: UUID
    precinct_number: str
    item: str
    item_code: str
    required: int | None
    actual: int
    condition: Condition | None
    inventory_number: str


@dataclass(frozen=True, slots=True)
class EquipmentLine:
    """One kind of item at one precinct: what is needed, what is there, in what condition."""

    precinct_number: str
    okrug: str
    item: str
    item_code: str
    unit: str
    required: int | None
    actual: int
    good: int
    condition: Condition | None
    inventory_number: str
    works: bool
    participation_id: UUID
    item_id: UUID
    typed: bool = False
    """Whether somebody entered the need by hand; else it follows from the norm in force."""

    @property
    def short(self) -> int:
        """What is missing in good condition."""
        return shortage(self.required, self.good)

    @property
    def surplus(self) -> int:
        """What could go to another precinct."""
        return surplus(self.required, self.good)


@dataclass(frozen=True, slots=True)
class SeminarLine:
    """A seminar with its counts: told by phone and marked on the sheet stand apart."""

    title: str
    on: date
    starts: time | None
    ends: time | None
    place: str
    format: Format
    stage: str
    organiser: str
    host: str
    trainers: str
    target: str
    maximum: int
    told_present: int | None
    note: str
    listed: int
    present: int
    absent: int
    unmarked: int
    entry_average: float | None
    exit_average: float | None
    stage_id: UUID | None = None
    number: int | None = None
    hall_id: UUID | None = None
    hall: str = ""
    capacity: int | None = None
    audience: Audience = Audience.MEMBERS
    upward: bool = False
    observers: str = ""
    told_at: time | None = None
    told_by: str = ""
    printed_on: date | None = None
    left_on: date | None = None
    left_at: time | None = None
    back_on: date | None = None
    signed_present: int | None = None
    signed_on: date | None = None
    minutes_number: str = ""
    minutes_on: date | None = None
    secretary: str = ""
    spoke: str = ""
    decided: str = ""
    guests: int = 0
    signed: int = 0
    rooms: int = 0
    online: int = 0
    """How many connections an online seminar had, and how many people sat before them."""

    @property
    def took_part(self) -> int:
        """How many took part: as the sheet says, or as the connections say where they hold more people."""
        return max(self.present, self.online)


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One line of a seminar's sheet."""

    full_name: str
    precinct_number: str
    okrug: str
    post: Post | None
    phone: str
    presence: Presence | None
    reason: str
    entry_score: int | None
    exit_score: int | None
    guest: bool
    seminar_id: UUID
    appointment_id: UUID | None
    audience: Audience = Audience.MEMBERS
    organisation: str = ""
    signed: bool | None = None
    moved_to_id: UUID | None = None
    written: str = ""
    """How a guest who was joined to a member later was written on the sheet."""
    person_id: UUID | None = None

    @property
    def came(self) -> bool | None:
        """Whether the person was there in any way; None while nobody marked it."""
        return None if self.presence is None else self.presence in CAME


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """The office itself: its commission and the campaign on the screen, as heads of papers need them."""

    commission: str
    commission_of: str
    """The commission's name in the genitive for the approval block (Kazakh), as typed by the office or made by rule."""
    region: str
    district: str
    centre: str
    campaign: str
    vote: str
    called: date
    voting_day: date
    campaign_id: UUID
    commission_id: UUID
    territory_code: str
    closed_on: date | None = None
    """When the campaign was closed; its data are then only looked at."""


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """A campaign of the file; ``at_work`` is the one that is entered into unless somebody chose another."""

    id: UUID
    title: str
    vote: Vote
    called: date
    voting_day: date
    closed_on: date | None
    at_work: bool


@dataclass(frozen=True, slots=True)
class UserLine:
    """Somebody who may open the file."""

    id: UUID
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class TodayLine:
    """What the day asks: counts behind each of which stand rows. Precincts that do not work are counted apart."""

    days_left: int
    precincts: int
    idle: int
    ready: int
    ready_told: int
    remarks: int
    not_ready: int
    unchecked: int
    members: int
    trained: int
    vacancies: int
    unconfirmed: int
    short: int
    seminars_today: int
    unmarked: int
