"""The secretary's desk as facts: demands with their columns and answers, calls, telephones, letters."""

from datetime import date, time
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.demands import AnswerKind, Over
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.letters import AboutKind, LetterKind, Way
from desktop.domain.phonebook import PhoneKind, Reached
from desktop.text import text


class DemandData(SQLModel):
    """What somebody wants to know by an hour; ``form_sha`` is its workbook, ``previous_id`` yesterday's demand."""

    campaign_id: UUID
    number: str = Field(default="", max_length=40)
    sender: str = Field(default="", max_length=200)
    title: str = Field(min_length=1, max_length=300)
    over: Over = Over.PRECINCTS
    received_on: date
    received_at: time | None = None
    due: date | None = None
    hour: time | None = None
    form_name: str = Field(default="", max_length=200)
    form_sha: str = Field(default="", max_length=64)
    previous_id: UUID | None = None
    note: str = Field(default="", max_length=1000)


class OwnQuestionData(SQLModel):
    """A question of the office's own, kept and offered again; ``within`` names what an answer may not exceed."""

    title: str = Field(min_length=1, max_length=200)
    kind: AnswerKind = AnswerKind.NUMBER
    within: str = Field(default="", max_length=40)


class DemandColumnData(SQLModel):
    """A column of a demand: a known field by its code, or a question of the office's own."""

    demand_id: UUID
    place: int = Field(ge=0)
    head: str = Field(default="", max_length=300)
    field: str = Field(default="", max_length=40)
    question_id: UUID | None = None

    @model_validator(mode="after")
    def one_source(self) -> "DemandColumnData":
        if bool(self.field) == (self.question_id is not None):
            raise Refusal(text("Demands", "A column is a known field or a question of your own."), "field")
        return self


class DemandAnswerData(SQLModel):
    """What was answered in a column about a row (``about``): how it is known, who said it and when."""

    column_id: UUID
    about: UUID
    value: str = Field(default="", max_length=500)
    degree: Degree = Degree.TOLD
    source: str = Field(default="", max_length=200)
    on: date
    at: time | None = None


class DemandSentData(SQLModel):
    """What was sent: frozen values, when, by whom; ``form_sha`` is the filled workbook where there was one."""

    demand_id: UUID
    on: date
    at: time | None = None
    by: str = Field(default="", max_length=120)
    told: int = Field(default=0, ge=0)
    cells: str = ""
    form_name: str = Field(default="", max_length=200)
    form_sha: str = Field(default="", max_length=64)


class FormCellData(SQLModel):
    """How a head or a row of a form was matched once; ``form`` is the mark of its heads."""

    form: str = Field(min_length=1, max_length=64)
    row: bool = False
    label: str = Field(max_length=500)
    meaning: str = Field(max_length=80)


class PhoneCallData(SQLModel):
    """A call of a phone round: whom it reached, or when it is tried again."""

    campaign_id: UUID
    participation_id: UUID
    demand_id: UUID | None = None
    reached: Reached
    on: date
    at: time | None = None
    again_on: date | None = None
    again_at: time | None = None
    note: str = Field(default="", max_length=500)


class OfficePhoneData(SQLModel):
    """A number that belongs to no member: an okrug akim, the police, the power company."""

    kind: PhoneKind = PhoneKind.OTHER
    okrug_id: UUID | None = None
    name: str = Field(min_length=1, max_length=200)
    phone: str = Field(min_length=3, max_length=60)
    note: str = Field(default="", max_length=300)


class PhoneEditionData(SQLModel):
    """An edition of the phone book as it was given out; the next one marks what differs."""

    campaign_id: UUID
    number: int = Field(ge=1)
    on: date
    cells: str = ""


class LetterData(SQLModel):
    """A letter in or out; without a day it is a draft. ``answers_id`` is the letter that it answers."""

    campaign_id: UUID
    way: Way
    kind: LetterKind = LetterKind.OTHER
    number: str = Field(default="", max_length=40)
    on: date | None = None
    other: str = Field(default="", max_length=200)
    their_number: str = Field(default="", max_length=40)
    subject: str = Field(min_length=1, max_length=300)
    body_kk: str = Field(default="", max_length=20000)
    body_ru: str = Field(default="", max_length=20000)
    due: date | None = None
    executor: str = Field(default="", max_length=200)
    answers_id: UUID | None = None
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def due_later(self) -> "LetterData":
        if self.on is not None and self.due is not None and self.due < self.on:
            raise Refusal(text("Letters", "The answer would be due before the letter was sent."), "due")
        return self


class LetterAboutData(SQLModel):
    """What a letter speaks of: a remark of a precinct or its building, a shortage, a member."""

    letter_id: UUID
    kind: AboutKind
    participation_id: UUID | None = None
    building_id: UUID | None = None
    indicator_id: UUID | None = None
    item_id: UUID | None = None
    appointment_id: UUID | None = None
    words: str = Field(default="", max_length=500)
    settled_on: date | None = None


class LetterTextData(SQLModel):
    """The office's own text of a kind of letter in a language, in place of the one that ships."""

    kind: LetterKind
    language: str = Field(min_length=2, max_length=2)
    body: str = Field(min_length=1, max_length=8000)
