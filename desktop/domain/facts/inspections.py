"""Inspections and photos as facts."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.text import text


class InspectionData(SQLModel):
    """A visit of a team to a precinct: planned, then held on a day, then signed by an act.

    ``only_open`` is a visit to the points that were open when it was planned.
    """

    campaign_id: UUID
    participation_id: UUID
    checklist_id: UUID
    team: str = Field(min_length=1, max_length=120)
    planned_on: date
    only_open: bool = False
    held_on: date | None = None
    members: str = Field(default="", max_length=500)
    act_number: str = Field(default="", max_length=40)
    act_on: date | None = None
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def act_after_visit(self) -> "InspectionData":
        if self.act_on is not None and (self.held_on is None or self.act_on < self.held_on):
            raise Refusal(text("Inspections", "The act is dated before the inspection was held."), "act_on")
        return self


class PhotoData(SQLModel):
    """A photo or scan of a precinct or a building; the picture itself lies apart, known by its digest.

    ``act`` is the number of the act that a scan shows.
    """

    campaign_id: UUID
    participation_id: UUID | None = None
    building_id: UUID | None = None
    indicator_id: UUID | None = None
    inspection_id: UUID | None = None
    sha256: str = Field(min_length=64, max_length=64)
    taken_on: date
    note: str = Field(default="", max_length=300)
    act: str = Field(default="", max_length=40)

    @model_validator(mode="after")
    def of_one_thing(self) -> "PhotoData":
        if (self.participation_id is None) == (self.building_id is None):
            raise ValueError("a photo is of a precinct or of a building")
        if self.act.strip() and self.indicator_id is None:
            raise Refusal(text("Photos", "Choose the point that the act proves."), "indicator")
        return self
