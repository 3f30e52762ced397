"""What is told to people, written about the commission, asked of it; who observes; polls. Checked facts."""

from datetime import date, time, timedelta
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.openness import (
    AnswerForm,
    AskedBy,
    Channel,
    EnquiryKind,
    OrganisationKind,
    Outcome,
    Subject,
    Tone,
    Tongue,
)
from desktop.text import text

MOST_COPIES = 10_000_000
MOST_MONEY = 100_000_000_000_00
ANSWER_EARLY = text("Openness", "The answer would be given before the question was asked.")


class OutreachData(SQLModel):
    """One line of the information plan; money in whole tiyn."""

    campaign_id: UUID
    channel: Channel
    title: str = Field(min_length=1, max_length=300)
    audience: str = Field(default="", max_length=200)
    tongue: Tongue = Tongue.BOTH
    planned_on: date | None = None
    prepared_by: str = Field(default="", max_length=200)
    approved_by: str = Field(default="", max_length=200)
    approved_on: date | None = None
    done_on: date | None = None
    copies: int | None = Field(default=None, ge=0, le=MOST_COPIES)
    reached: int | None = Field(default=None, ge=0, le=MOST_COPIES)
    cost: int | None = Field(default=None, ge=0, le=MOST_MONEY)
    proof: str = Field(default="", max_length=300)
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def approved_first(self) -> "OutreachData":
        if self.approved_on and self.done_on and self.done_on < self.approved_on:
            raise Refusal(text("Openness", "It would be told before it was approved."), "done_on")
        return self


class BundleData(SQLModel):
    """What a precinct was handed of a line of the plan, by count."""

    outreach_id: UUID
    participation_id: UUID
    copies: int = Field(ge=0, le=MOST_COPIES)
    handed_on: date | None = None
    taken_by: str = Field(default="", max_length=200)


class PublicationData(SQLModel):
    """A publication about the commission and what was answered to it."""

    campaign_id: UUID
    on: date
    source: str = Field(min_length=1, max_length=200)
    link: str = Field(default="", max_length=400)
    title: str = Field(min_length=1, max_length=400)
    tongue: Tongue = Tongue.KK
    tone: Tone = Tone.NEUTRAL
    subject: Subject = Subject.OTHER
    participation_id: UUID | None = None
    needs_answer: bool = False
    false_information: bool = False
    due: date | None = None
    form: AnswerForm | None = None
    prepared_by: str = Field(default="", max_length=200)
    approved_by: str = Field(default="", max_length=200)
    answered_on: date | None = None
    answer: str = Field(default="", max_length=4000)
    steps: str = Field(default="", max_length=2000)
    practice: bool = False
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def answered_later(self) -> "PublicationData":
        if self.answered_on is not None and self.answered_on < self.on:
            raise Refusal(ANSWER_EARLY, "answered_on")
        return self


class EnquiryData(SQLModel):
    """What somebody asked or complained of; who asked only where the answer needs it."""

    campaign_id: UUID
    number: int = Field(ge=1)
    received_on: date
    received_at: time | None = None
    asked_by: AskedBy = AskedBy.CALL
    kind: EnquiryKind = EnquiryKind.QUESTION
    subject: Subject
    participation_id: UUID | None = None
    words: str = Field(default="", max_length=4000)
    caller: str = Field(default="", max_length=200)
    phone: str = Field(default="", max_length=60)
    responsible: str = Field(default="", max_length=200)
    due: date | None = None
    answer: str = Field(default="", max_length=4000)
    answered_on: date | None = None
    outcome: Outcome | None = None
    escalated_to: str = Field(default="", max_length=200)
    escalated_on: date | None = None
    work_id: UUID | None = None
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def days_follow(self) -> "EnquiryData":
        for name in ("answered_on", "escalated_on"):
            day: date | None = getattr(self, name)
            if day is not None and day < self.received_on:
                raise Refusal(ANSWER_EARLY, name)
        return self


class ReplyData(SQLModel):
    """A ready answer of the bank, in Kazakh and Russian, with the source it rests on."""

    subject: Subject
    question_kk: str = Field(min_length=1, max_length=400)
    question_ru: str = Field(default="", max_length=400)
    answer_kk: str = Field(min_length=1, max_length=4000)
    answer_ru: str = Field(default="", max_length=4000)
    source: str = Field(default="", max_length=300)


class OrganisationData(SQLModel):
    """Who observes or reports, with its accreditation where it needs one."""

    campaign_id: UUID
    kind: OrganisationKind
    name: str = Field(min_length=1, max_length=300)
    number: str = Field(default="", max_length=60)
    issued_by: str = Field(default="", max_length=200)
    valid_from: date | None = None
    valid_until: date | None = None
    application: bool = False
    charter: bool = False
    people: int | None = Field(default=None, ge=0, le=100_000)
    phone: str = Field(default="", max_length=60)
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def lasts(self) -> "OrganisationData":
        if self.valid_from and self.valid_until is None and self.kind is OrganisationKind.ASSOCIATION:
            # one year: facts O6–O8
            self.valid_until = self.valid_from + timedelta(days=365)
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise Refusal(text("Openness", "The accreditation would end before it begins."), "valid_until")
        return self


class ObserverData(SQLModel):
    """How many people an organisation sends to a precinct; no names."""

    organisation_id: UUID
    participation_id: UUID
    people: int = Field(ge=0, le=1000)


class ObservationData(SQLModel):
    """A visit of observers or media: what they asked and were given, what they remarked, what was done."""

    campaign_id: UUID
    organisation_id: UUID
    participation_id: UUID | None = None
    on: date
    at: time | None = None
    people: int | None = Field(default=None, ge=0, le=1000)
    asked: str = Field(default="", max_length=2000)
    given: str = Field(default="", max_length=2000)
    remark: str = Field(default="", max_length=2000)
    task_id: UUID | None = None
    done: str = Field(default="", max_length=2000)
    done_on: date | None = None

    @model_validator(mode="after")
    def done_later(self) -> "ObservationData":
        if self.done_on is not None and self.done_on < self.on:
            raise Refusal(text("Openness", "The remark would be dealt with before it was made."), "done_on")
        return self


class PollData(SQLModel):
    """An opinion poll that the commission was told of."""

    campaign_id: UUID
    organiser: str = Field(min_length=1, max_length=300)
    told_on: date | None = None
    first: date | None = None
    last: date | None = None
    place: str = Field(default="", max_length=300)
    published_on: date | None = None
    published_in: str = Field(default="", max_length=300)
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def ends_later(self) -> "PollData":
        if self.first and self.last and self.last < self.first:
            raise Refusal(text("Openness", "The poll would end before it begins."), "last")
        return self


class PressTextData(SQLModel):
    """The office's own wording of a text made from data; ``code`` is the shipped text it stands for."""

    code: str = Field(min_length=1, max_length=40)
    words_kk: str = Field(min_length=1, max_length=8000)
    words_ru: str = Field(default="", max_length=8000)
