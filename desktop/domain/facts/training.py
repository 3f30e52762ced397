"""Training: seminars, who came, what the entry and exit tests showed."""

from datetime import date, time
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.training import Audience, BlockForm, Format, Presence, StageLevel
from desktop.text import text


class SeminarData(SQLModel):
    """A seminar: when, where, for whom, held by whom; maximum is the tests' highest score.

    ``upward``: our own members were taught there by a commission above. ``told_…`` is what was said by phone,
    ``signed_…`` what the paper says; ``printed_on`` to ``signed_on`` are the stations of the seminar's bag.
    """

    campaign_id: UUID
    title: str = Field(min_length=1, max_length=300)
    on: date
    starts: time | None = None
    ends: time | None = None
    place: str = Field(default="", max_length=200)
    format: Format = Format.OFFLINE
    stage: str = Field(default="", max_length=60)
    organiser: str = Field(default="", max_length=200)
    host: str = Field(default="", max_length=200)
    trainers: str = Field(default="", max_length=300)
    target: str = Field(default="", max_length=300)
    maximum: int = Field(default=20, ge=1, le=1000)
    told_present: int | None = Field(default=None, ge=0, le=100_000)
    note: str = Field(default="", max_length=1000)
    stage_id: UUID | None = None
    number: int | None = Field(default=None, ge=1, le=9999)
    hall_id: UUID | None = None
    audience: Audience = Audience.MEMBERS
    upward: bool = False
    observers: str = Field(default="", max_length=500)
    told_at: time | None = None
    told_by: str = Field(default="", max_length=120)
    printed_on: date | None = None
    left_on: date | None = None
    left_at: time | None = None
    back_on: date | None = None
    signed_present: int | None = Field(default=None, ge=0, le=100_000)
    signed_on: date | None = None
    minutes_number: str = Field(default="", max_length=40)
    minutes_on: date | None = None
    secretary: str = Field(default="", max_length=120)
    spoke: str = Field(default="", max_length=4000)
    decided: str = Field(default="", max_length=4000)

    @model_validator(mode="after")
    def ends_after_start(self) -> "SeminarData":
        if self.starts and self.ends and self.ends <= self.starts:
            raise Refusal(text("Seminars", "The seminar ends before it begins."), "ends")
        return self


class AttendanceData(SQLModel):
    """One line of a seminar's sheet: a member, or a guest by name.

    A guest joined to a member later keeps the name as it was written; ``moved_to_id`` is the group that an absent
    member was passed on to; ``signed`` whether the signature stands on the paper.
    """

    seminar_id: UUID
    appointment_id: UUID | None = None
    guest: str = Field(default="", max_length=200)
    presence: Presence | None = None
    reason: str = Field(default="", max_length=200)
    entry_score: int | None = Field(default=None, ge=0, le=1000)
    exit_score: int | None = Field(default=None, ge=0, le=1000)
    audience: Audience = Audience.MEMBERS
    organisation: str = Field(default="", max_length=200)
    signed: bool | None = None
    moved_to_id: UUID | None = None

    @model_validator(mode="after")
    def names_somebody(self) -> "AttendanceData":
        if self.appointment_id is None and not self.guest.strip():
            raise Refusal(text("Seminars", "A guest needs a name."), "guest")
        return self


class TrainingPlanData(SQLModel):
    """The act by which training is planned: № 6/15 of 12 February 2026, and the commission's own."""

    campaign_id: UUID
    number: str = Field(min_length=1, max_length=40)
    on: date
    issuer: str = Field(default="", max_length=200)
    title: str = Field(default="", max_length=300)
    note: str = Field(default="", max_length=1000)


class TrainingStageData(SQLModel):
    """A stage of a plan: its level and format, who teaches whom, from when to when, for which posts and okrugs."""

    plan_id: UUID
    position: int = Field(default=0, ge=0, le=999)
    name: str = Field(min_length=1, max_length=200)
    level: StageLevel = StageLevel.DISTRICT
    format: Format = Format.OFFLINE
    teachers: str = Field(default="", max_length=300)
    learners: str = Field(default="", max_length=300)
    first: date | None = None
    last: date | None = None
    posts: str = Field(default="", max_length=120)
    okrugs: str = Field(default="", max_length=300)
    hours: int | None = Field(default=None, ge=1, le=200)
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def days_in_order(self) -> "TrainingStageData":
        if self.first and self.last and self.last < self.first:
            raise Refusal(text("Plans", "The stage ends before it begins."), "last")
        return self


class TopicData(SQLModel):
    """A topic of training, known by its code."""

    code: str = Field(min_length=2, max_length=40)
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)
    name_en: str = Field(default="", max_length=200)
    source: str = Field(default="", max_length=120)
    active: bool = True


class LawPointData(SQLModel):
    """A norm that a topic stands on: act and article, what it says now and, where it changed, what it said before."""

    topic_id: UUID
    act_kk: str = Field(default="", max_length=300)
    act_ru: str = Field(default="", max_length=300)
    article: str = Field(default="", max_length=60)
    before_kk: str = Field(default="", max_length=1000)
    before_ru: str = Field(default="", max_length=1000)
    now_kk: str = Field(min_length=1, max_length=1000)
    now_ru: str = Field(default="", max_length=1000)
    since: date | None = None
    until: date | None = None
    source: str = Field(default="", max_length=200)


class HallData(SQLModel):
    """A hall for groups: how many sit in it, from when to when it is free on school days, whether on Saturdays."""

    name: str = Field(min_length=1, max_length=200)
    okrug_id: UUID | None = None
    building_id: UUID | None = None
    capacity: int = Field(ge=1, le=5000)
    free_from: time = time(15, 0)
    free_to: time = time(18, 0)
    saturday_from: time = time(10, 0)
    saturday_to: time = time(17, 0)
    saturdays: bool = True
    note: str = Field(default="", max_length=300)

    @model_validator(mode="after")
    def hours_in_order(self) -> "HallData":
        if self.free_to <= self.free_from:
            raise Refusal(text("Halls", "The hall is free until an hour before it is free from."), "free_to")
        if self.saturday_to <= self.saturday_from:
            raise Refusal(text("Halls", "The hall is free until an hour before it is free from."), "saturday_to")
        return self


class BlockData(SQLModel):
    """A block of a seminar's programme."""

    seminar_id: UUID
    starts: time | None = None
    minutes: int | None = Field(default=None, ge=1, le=600)
    title: str = Field(min_length=1, max_length=300)
    topic_id: UUID | None = None
    form: BlockForm = BlockForm.LECTURE
    speaker: str = Field(default="", max_length=200)
    material: str = Field(default="", max_length=200)


class HandoutData(SQLModel):
    """What was handed out at a seminar: what, how many, to whom."""

    seminar_id: UUID
    name: str = Field(min_length=1, max_length=200)
    quantity: int | None = Field(default=None, ge=0, le=100_000)
    given_to: str = Field(default="", max_length=200)


class AskedData(SQLModel):
    """A question put at a seminar and what was answered, by block."""

    seminar_id: UUID
    block_id: UUID | None = None
    question: str = Field(min_length=1, max_length=1000)
    answer: str = Field(default="", max_length=2000)
    answered_by: str = Field(default="", max_length=200)


class SkillData(SQLModel):
    """A skill of the practical part: how many groups tried it, how many could do it."""

    seminar_id: UUID
    name: str = Field(min_length=1, max_length=200)
    tried: int | None = Field(default=None, ge=0, le=1000)
    could: int | None = Field(default=None, ge=0, le=1000)
    note: str = Field(default="", max_length=300)

    @model_validator(mode="after")
    def could_within_tried(self) -> "SkillData":
        if self.could is not None and self.could > (self.tried or 0):
            raise Refusal(text("Seminars", "More groups could do it than tried."), "could")
        return self


class FeedbackData(SQLModel):
    """One sheet of feedback without a name: five answers from 1 to 5 and words."""

    seminar_id: UUID
    first: int | None = Field(default=None, ge=1, le=5)
    second: int | None = Field(default=None, ge=1, le=5)
    third: int | None = Field(default=None, ge=1, le=5)
    fourth: int | None = Field(default=None, ge=1, le=5)
    fifth: int | None = Field(default=None, ge=1, le=5)
    words: str = Field(default="", max_length=500)


class OnlineRoomData(SQLModel):
    """One connection of an online seminar: where it stands and how many people sit before it."""

    seminar_id: UUID
    place: str = Field(min_length=1, max_length=200)
    people: int = Field(default=1, ge=1, le=5000)
    note: str = Field(default="", max_length=300)


class TrainingCertificateData(SQLModel):
    """A certificate given to a member for a seminar."""

    seminar_id: UUID
    person_id: UUID
    number: int = Field(ge=1, le=9_999_999)
    on: date
