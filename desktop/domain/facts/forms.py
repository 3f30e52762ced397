"""Consignments of numbered forms, the numbers in them, and what precincts issue day by day."""

from datetime import date, time
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.forms import WITH_PRECINCT, FormKind, Way
from desktop.text import text

NO_PRECINCT = text("Forms", "Say which precinct this act is about.")
NUMBER_LIMIT = 999_999_999


class ConsignmentData(SQLModel):
    """An act by which numbered forms go from one hand into another, with all that guards them on the way.

    ``reason`` is why an act outside the usual days is kept; ``quantity`` is how many forms, ``damaged`` of them.
    """

    campaign_id: UUID
    kind: FormKind
    way: Way
    participation_id: UUID | None = None
    number: str = Field(default="", max_length=40)
    on: date
    at: time | None = None
    series: str = Field(default="", max_length=10)
    quantity: int = Field(ge=0, le=100_000_000)
    damaged: int = Field(default=0, ge=0, le=100_000_000)
    packs: int | None = Field(default=None, ge=0, le=1_000_000)
    seals: str = Field(default="", max_length=300)
    other_side: str = Field(default="", max_length=200)
    transport: str = Field(default="", max_length=200)
    escort: str = Field(default="", max_length=200)
    place: str = Field(default="", max_length=200)
    guard: str = Field(default="", max_length=200)
    giver_signed: str = Field(default="", max_length=120)
    taker_signed: str = Field(default="", max_length=120)
    reason: str = Field(default="", max_length=500)
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def names_its_precinct(self) -> "ConsignmentData":
        if self.way in WITH_PRECINCT and self.participation_id is None:
            raise Refusal(NO_PRECINCT, "participation_id")
        return self


class NumbersData(SQLModel):
    """A row of numbers of one consignment, from the first to the last."""

    consignment_id: UUID
    first: int = Field(ge=0, le=NUMBER_LIMIT)
    last: int = Field(ge=0, le=NUMBER_LIMIT)


class IssueData(SQLModel):
    """What a precinct issued and spoiled of a kind on one day: counts only, nobody's name."""

    participation_id: UUID
    kind: FormKind
    on: date
    issued: int = Field(default=0, ge=0, le=100_000)
    spoiled: int = Field(default=0, ge=0, le=100_000)
    source: str = Field(default="", max_length=200)
    reason: str = Field(default="", max_length=500)
