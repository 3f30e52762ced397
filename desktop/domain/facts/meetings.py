"""Meetings, who came, what was heard and decided, resolutions and the facts they make."""

from datetime import date, time
from uuid import UUID

from pydantic import field_validator, model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.meetings import Effect
from desktop.text import text

MOST = 99


class MeetingData(SQLModel):
    """A meeting of our commission; ``seats`` is the number of members on its day, of which the quorum is counted."""

    campaign_id: UUID
    number: int = Field(ge=1, le=999)
    on: date
    at: time | None = None
    place: str = Field(default="", max_length=200)
    chair: str = Field(default="", max_length=120)
    secretary: str = Field(default="", max_length=120)
    invited: str = Field(default="", max_length=500)
    seats: int = Field(default=7, ge=1, le=MOST)
    note: str = Field(default="", max_length=1000)


class AttendeeData(SQLModel):
    """A member who came to a meeting."""

    meeting_id: UUID
    appointment_id: UUID


class AgendaItemData(SQLModel):
    """One subject of a meeting: what was heard, what was decided, how the votes of the members fell."""

    meeting_id: UUID
    position: int = Field(ge=1, le=999)
    subject: str = Field(min_length=1, max_length=500)
    subject_ru: str = Field(default="", max_length=500)
    speaker: str = Field(default="", max_length=200)
    heard: str = Field(default="", max_length=3000)
    heard_ru: str = Field(default="", max_length=3000)
    decided: str = Field(default="", max_length=4000)
    decided_ru: str = Field(default="", max_length=4000)
    votes_for: int | None = Field(default=None, ge=0, le=MOST)
    votes_against: int | None = Field(default=None, ge=0, le=MOST)
    abstained: int | None = Field(default=None, ge=0, le=MOST)
    cause: str = Field(default="", max_length=120)

    @property
    def votes(self) -> int:
        """How many members voted in any way."""
        return sum(each or 0 for each in (self.votes_for, self.votes_against, self.abstained))


class ResolutionData(SQLModel):
    """A resolution; its number is not used again in the campaign. ``schedule``: the seminars are its annex."""

    campaign_id: UUID
    meeting_id: UUID | None = None
    item_id: UUID | None = None
    number: str = Field(min_length=1, max_length=20)
    on: date
    subject: str = Field(min_length=1, max_length=500)
    subject_ru: str = Field(default="", max_length=500)
    words: str = Field(default="", max_length=8000)
    words_ru: str = Field(default="", max_length=8000)
    schedule: bool = False
    note: str = Field(default="", max_length=500)

    @field_validator("number")
    @classmethod
    def without_sign(cls, value: str) -> str:
        """«№ 6» and «6» are one number."""
        plain = value.replace("№", "").strip()
        if not plain:
            raise Refusal(text("Checking", "Fill in this field."), "number")
        return plain


class DecisionData(SQLModel):
    """A fact of a precinct that a resolution makes: hours, seats, whether it works."""

    resolution_id: UUID
    participation_id: UUID
    effect: Effect
    opens: time | None = None
    closes: time | None = None
    seats: int | None = Field(default=None, ge=1, le=50)

    @model_validator(mode="after")
    def says_what(self) -> "DecisionData":
        if self.effect is Effect.OPENING and self.opens is None and self.closes is None:
            raise Refusal(text("Resolutions", "Say from which hour or until which hour the precinct votes."), "opens")
        if self.effect is Effect.SEATS and self.seats is None:
            raise Refusal(text("Resolutions", "Say how many seats the precinct commission has."), "seats")
        return self
