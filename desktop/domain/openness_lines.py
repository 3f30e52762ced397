"""Lines of the information plan, publications, enquiries, organisations, visits and polls, as screens see them."""

from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from desktop.domain.openness import (
    AnswerForm,
    AskedBy,
    Channel,
    EnquiryKind,
    EnquiryState,
    OrganisationKind,
    Outcome,
    Subject,
    Tone,
    Tongue,
    enquiry_state,
    masked,
)


@dataclass(frozen=True, slots=True)
class OutreachLine:
    """A line of the plan with what precincts were handed of it."""

    channel: Channel
    title: str
    audience: str
    tongue: Tongue
    planned_on: date | None
    prepared_by: str
    approved_by: str
    approved_on: date | None
    done_on: date | None
    copies: int | None
    handed: int
    places: int
    reached: int | None
    cost: int | None
    proof: str
    note: str

    def late(self, today: date) -> bool:
        """Whether it should have been told before the day."""
        return self.done_on is None and self.planned_on is not None and self.planned_on < today


@dataclass(frozen=True, slots=True)
class PublicationLine:
    """A publication about us."""

    on: date
    source: str
    link: str
    title: str
    tongue: Tongue
    tone: Tone
    subject: Subject
    participation_id: UUID | None
    precinct_number: str
    needs_answer: bool
    false_information: bool
    due: date | None
    form: AnswerForm | None
    prepared_by: str
    approved_by: str
    answered_on: date | None
    answer: str
    steps: str
    practice: bool
    note: str

    @property
    def waits(self) -> bool:
        """Whether an answer is still owed."""
        return self.needs_answer and self.answered_on is None

    def late(self, today: date) -> bool:
        """Whether an answer is overdue."""
        return self.waits and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class EnquiryLine:
    """An enquiry with its precinct."""

    number: int
    received_on: date
    received_at: time | None
    asked_by: AskedBy
    kind: EnquiryKind
    subject: Subject
    participation_id: UUID | None
    precinct_number: str
    words: str
    caller: str
    phone: str
    responsible: str
    due: date | None
    answer: str
    answered_on: date | None
    outcome: Outcome | None
    escalated_to: str
    escalated_on: date | None
    work_id: UUID | None
    note: str

    def state(self, today: date) -> EnquiryState:
        """Where it stands on a day."""
        return enquiry_state(self.due, self.answered_on, self.escalated_on, today)

    @property
    def who(self) -> str:
        """The caller as lists and papers show them: never in full."""
        return " ".join(part for part in (masked(self.caller), masked(self.phone)) if part)


@dataclass(frozen=True, slots=True)
class ReplyLine:
    """A ready answer."""

    subject: Subject
    question_kk: str
    question_ru: str
    answer_kk: str
    answer_ru: str
    source: str


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """Who observes or reports, with how many of its people stand at how many precincts."""

    kind: OrganisationKind
    name: str
    number: str
    issued_by: str
    valid_from: date | None
    valid_until: date | None
    application: bool
    charter: bool
    people: int | None
    placed: int
    places: int
    phone: str
    note: str

    def ended(self, day: date) -> bool:
        """Whether the accreditation no longer holds on a day."""
        return self.valid_until is not None and self.valid_until < day


@dataclass(frozen=True, slots=True)
class ObservationLine:
    """A visit of observers or media with what followed."""

    organisation_id: UUID
    organisation: str
    kind: OrganisationKind
    participation_id: UUID | None
    precinct_number: str
    on: date
    at: time | None
    people: int | None
    asked: str
    given: str
    remark: str
    task_id: UUID | None
    done: str
    done_on: date | None

    @property
    def open(self) -> bool:
        """Whether a remark waits to be dealt with."""
        return bool(self.remark) and self.done_on is None


@dataclass(frozen=True, slots=True)
class PollLine:
    """An opinion poll."""

    organiser: str
    told_on: date | None
    first: date | None
    last: date | None
    place: str
    published_on: date | None
    published_in: str
    note: str


@dataclass(frozen=True, slots=True)
class PrecinctCount:
    """What one precinct was handed of a line of the plan, and who stands there for an organisation."""

    participation_id: UUID
    number: str
    settlement: str
    count: int
    handed_on: date | None


@dataclass(slots=True)
class InformingLine:
    """What an okrug was handed and asked in a span of days; without a name: what belongs to no okrug."""

    okrug: str
    copies: dict[Channel, int] = field(default_factory=dict[Channel, int])
    places: int = 0
    kinds: dict[EnquiryKind, int] = field(default_factory=dict[EnquiryKind, int])
    answered: dict[EnquiryKind, int] = field(default_factory=dict[EnquiryKind, int])

    def hand(self, channel: Channel, copies: int, places: int) -> None:
        """Count what was handed out."""
        self.copies[channel] = self.copies.get(channel, 0) + copies
        self.places += places

    def ask(self, kind: EnquiryKind, count: int, *, answered: bool) -> None:
        """Count what was asked."""
        self.kinds[kind] = self.kinds.get(kind, 0) + count
        if answered:
            self.answered[kind] = self.answered.get(kind, 0) + count


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Who waits for an answer on a day: enquiries overdue and due, publications due or late."""

    late: int
    due: int
    publications: int
