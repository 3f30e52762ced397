"""Precincts: what a form, a workbook or a package says of one, checked in one place."""

from datetime import date, time
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.commissions import Papers
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.text import text


class PrecinctData(SQLModel):
    """A precinct in a campaign, with what lasts (okrug, settlement, building) and its newest count of voters."""

    number: int = Field(ge=1, le=99_999)
    suffix: str = Field(default="", max_length=4)
    okrug_id: UUID | None = None
    settlement: str = Field(default="", max_length=120)
    settlement_ru: str = Field(default="", max_length=120)
    building_id: UUID | None = None
    spare_building_id: UUID | None = None
    kind: PrecinctKind = PrecinctKind.RESIDENCE
    subtype: Subtype = Subtype.ORDINARY
    works: bool = True
    resolution: str = Field(default="", max_length=200)
    opens: time = time(7, 0)
    closes: time = time(20, 0)
    boundaries: str = Field(default="", max_length=4000)
    phone: str = Field(default="", max_length=120)
    seats: int | None = Field(default=None, ge=1, le=50)
    seats_decision: str = Field(default="", max_length=200)
    papers: Papers = Papers.KK
    note: str = Field(default="", max_length=1000)
    formed_on: date | None = None
    voters: int | None = Field(default=None, ge=0, le=100_000)
    voters_as_of: date | None = None
    voters_source: str = Field(default="", max_length=200)
    voters_degree: Degree = Degree.TOLD
    voters_reason: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def hours_and_reason(self) -> "PrecinctData":
        if self.closes <= self.opens:
            raise Refusal(text("Precincts", "The precinct closes before it opens."), "closes")
        if not self.works and not self.resolution.strip():
            raise Refusal(
                text("Precincts", "A precinct that does not work this time needs its resolution №."), "resolution"
            )
        return self

    @property
    def label(self) -> str:
        """The number as people write it: «842», «851а»."""
        return f"{self.number}{self.suffix}"
