"""Training: seminars, who came, what the entry and exit tests showed."""

from datetime import date, time
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.training import Format, Presence
from desktop.text import text


class SeminarData(SQLModel):
    """A seminar: when, where, for whom, held by whom; maximum is the tests' highest score."""

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

    @model_validator(mode="after")
    def ends_after_start(self) -> "SeminarData":
        if self.starts and self.ends and self.ends <= self.starts:
            raise Refusal(text("Seminars", "The seminar ends before it begins."), "ends")
        return self


class AttendanceData(SQLModel):
    """One line of a seminar's sheet: a member, or a guest by name."""

    seminar_id: UUID
    appointment_id: UUID | None = None
    guest: str = Field(default="", max_length=200)
    presence: Presence | None = None
    reason: str = Field(default="", max_length=200)
    entry_score: int | None = Field(default=None, ge=0, le=1000)
    exit_score: int | None = Field(default=None, ge=0, le=1000)

    @model_validator(mode="after")
    def names_somebody(self) -> "AttendanceData":
        if self.appointment_id is None and not self.guest.strip():
            raise Refusal(text("Seminars", "A guest needs a name."), "guest")
        return self
