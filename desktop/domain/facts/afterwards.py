"""What precincts hand in after the vote, the boxes it lies in, the terms of keeping, the lessons."""

from datetime import date, time
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.afterwards import KeepKind, LessonOrigin
from desktop.domain.faults import Refusal
from desktop.text import text


class AcceptanceData(SQLModel):
    """The documents and things of one precinct, taken in with an act."""

    campaign_id: UUID
    participation_id: UUID
    number: int = Field(ge=1, le=9999)
    on: date
    at: time | None = None
    brought_by: str = Field(default="", max_length=120)
    taken_by: str = Field(default="", max_length=120)
    note: str = Field(default="", max_length=500)


class AcceptedData(SQLModel):
    """One line of an acceptance: there or not; what is missing has its reason. ``packs`` are packs, never ballots."""

    acceptance_id: UUID
    code: str = Field(min_length=1, max_length=40)
    there: bool
    packs: int | None = Field(default=None, ge=0, le=999)
    seals: str = Field(default="", max_length=120)
    reason: str = Field(default="", max_length=300)

    @model_validator(mode="after")
    def missing_has_a_reason(self) -> "AcceptedData":
        if not self.there and not self.reason.strip():
            raise Refusal(text("Acceptance", "Write the reason for each thing that is missing."), "reason")
        return self


class PaperKindData(SQLModel):
    """A line of the office's own list of what precincts hand in."""

    code: str = Field(min_length=1, max_length=40)
    position: int = Field(ge=1, le=999)
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)


class StoredBoxData(SQLModel):
    """A box on a shelf: what lies in it, since when, until when it is kept, by which act it was destroyed."""

    campaign_id: UUID
    number: str = Field(min_length=1, max_length=20)
    shelf: str = Field(default="", max_length=60)
    kind: KeepKind = KeepKind.OTHER
    participation_id: UUID | None = None
    contents: str = Field(default="", max_length=500)
    sheets: int | None = Field(default=None, ge=0, le=100_000)
    since: date
    until: date | None = None
    act: str = Field(default="", max_length=60)
    destroyed_on: date | None = None
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def not_before_its_day(self) -> "StoredBoxData":
        if self.until is not None and self.until < self.since:
            raise Refusal(text("Boxes", "The term of keeping ends before the box was laid away."), "until")
        if self.destroyed_on is not None and self.until is not None and self.destroyed_on < self.until:
            raise Refusal(
                text("Boxes", "The box is kept until {day}; it may not be destroyed before.").fill(
                    day=f"{self.until:%d.%m.%Y}"
                ),
                "destroyed_on",
            )
        return self


class KeepRuleData(SQLModel):
    """The office's own term for a kind of papers."""

    kind: KeepKind
    months: int | None = Field(default=None, ge=0, le=1200)
    archive: bool = False
    source: str = Field(default="", max_length=300)


class LessonData(SQLModel):
    """What the commission learnt; ``days_before`` is its day in the next calendar, counted back from the vote."""

    campaign_id: UUID
    what: str = Field(min_length=1, max_length=300)
    what_ru: str = Field(default="", max_length=300)
    days_before: int | None = Field(default=None, ge=0, le=200)
    origin: LessonOrigin = LessonOrigin.OWN
    cause: str = Field(default="", max_length=120)
    carry: bool = True
    note: str = Field(default="", max_length=1000)
