"""Lines of training: plans, stages, norms, halls, parts of a seminar, coverage, the record of a person."""

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from desktop.domain.people import Post
from desktop.domain.training import BlockForm, Format, Presence, StageLevel


@dataclass(frozen=True, slots=True)
class TrainingPlanLine:
    """An act by which training is planned, with the number of its stages."""

    number: str
    on: date
    issuer: str
    title: str
    note: str
    stages: int


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage of a plan, and how many seminars were planned for it."""

    plan_id: UUID
    position: int
    name: str
    level: StageLevel
    format: Format
    teachers: str
    learners: str
    first: date | None
    last: date | None
    posts: str
    okrugs: str
    hours: int | None
    note: str
    seminars: int


@dataclass(frozen=True, slots=True)
class LawPointLine:
    """A norm behind a topic; ``before`` is empty where it did not change."""

    topic_id: UUID
    topic: str
    act: str
    act_kk: str
    act_ru: str
    article: str
    before: str
    now: str
    before_kk: str
    before_ru: str
    now_kk: str
    now_ru: str
    since: date | None
    until: date | None
    source: str


@dataclass(frozen=True, slots=True)
class HallLine:
    """A hall for groups."""

    name: str
    okrug_id: UUID | None
    okrug: str
    building_id: UUID | None
    building: str
    capacity: int
    free_from: time
    free_to: time
    saturday_from: time
    saturday_to: time
    saturdays: bool
    note: str


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block of a programme."""

    starts: time | None
    minutes: int | None
    title: str
    topic_id: UUID | None
    topic: str
    form: BlockForm
    speaker: str
    material: str


@dataclass(frozen=True, slots=True)
class HandoutLine:
    """What was handed out."""

    name: str
    quantity: int | None
    given_to: str


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A question put at a seminar and its answer."""

    block_id: UUID | None
    block: str
    question: str
    answer: str
    answered_by: str


@dataclass(frozen=True, slots=True)
class SkillLine:
    """A skill of the practical part: groups that tried it, groups that could."""

    name: str
    tried: int | None
    could: int | None
    note: str


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """A sheet of feedback; nobody's name stands on it."""

    first: int | None
    second: int | None
    third: int | None
    fourth: int | None
    fifth: int | None
    words: str

    @property
    def answers(self) -> tuple[int | None, ...]:
        """The five answers in order."""
        return (self.first, self.second, self.third, self.fourth, self.fifth)


@dataclass(frozen=True, slots=True)
class OnlineRoomLine:
    """A connection of an online seminar."""

    place: str
    people: int
    note: str


@dataclass(frozen=True, slots=True)
class MissingLine:
    """A member who was at no seminar: who, and why where it is known."""

    full_name: str
    post: Post
    phone: str
    reason: str
    next_on: date | None
    """The day of the group on whose list the member stands next."""
    appointment_id: UUID


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """A commission: its members, how many were trained, who is missing. ``precinct_number`` is empty for our own."""

    precinct_number: str
    okrug: str
    members: int
    trained: int
    certificates: int
    entry_average: float | None
    exit_average: float | None
    missing: tuple[MissingLine, ...]
    people: frozenset[UUID]
    """The people behind the numbers, so that nobody is counted twice in a total."""
    trained_people: frozenset[UUID]
    seminars: frozenset[UUID]

    @property
    def share(self) -> float | None:
        """Trained of all, in hundredths; unknown for an empty commission."""
        return None if not self.members else self.trained * 100 / self.members


@dataclass(frozen=True, slots=True)
class TrainedLine:
    """One seminar of a person, in whichever campaign."""

    on: date
    title: str
    campaign: str
    stage: str
    format: Format
    place: str
    trainers: str
    organiser: str
    presence: Presence | None
    reason: str
    entry_score: int | None
    exit_score: int | None
    maximum: int
    certificate: int | None
    upward: bool


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """A certificate as it is printed."""

    number: int
    on: date
    full_name: str
    precinct_number: str
    post: Post
    papers: str
    seminar_id: UUID
    person_id: UUID
