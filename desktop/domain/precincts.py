"""Precincts: what a form, a workbook or a package says of one, checked in one place."""

import re
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.commissions import Papers
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.text import text


class PrecinctKind(StrEnum):
    """Two kinds of the statistics: by place of registration and in places of temporary stay."""

    RESIDENCE = "RESIDENCE"
    SPECIAL = "SPECIAL"


KINDS = {
    PrecinctKind.RESIDENCE: text("PrecinctKind", "by residence"),
    PrecinctKind.SPECIAL: text("PrecinctKind", "closed"),
}


class Subtype(StrEnum):
    """What stands behind the kind; each will have its own dates and checklist."""

    ORDINARY = ""
    HOSPITAL = "HOSPITAL"
    DETENTION = "DETENTION"
    MILITARY = "MILITARY"
    PASTURE = "PASTURE"
    SHIFT_CAMP = "SHIFT_CAMP"
    SANATORIUM = "SANATORIUM"
    MISSION = "MISSION"


SUBTYPES = {
    Subtype.ORDINARY: text("Subtype", "ordinary"),
    Subtype.HOSPITAL: text("Subtype", "hospital"),
    Subtype.DETENTION: text("Subtype", "pre-trial detention"),
    Subtype.MILITARY: text("Subtype", "military unit"),
    Subtype.PASTURE: text("Subtype", "distant pasture"),
    Subtype.SHIFT_CAMP: text("Subtype", "shift camp"),
    Subtype.SANATORIUM: text("Subtype", "sanatorium"),
    Subtype.MISSION: text("Subtype", "mission abroad"),
}

NUMBER = re.compile(r"(\d{1,5})\s*((?:[-/]\s*\d{1,3})|(?:[A-Za-zА-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]))?")


def split_number(label: str) -> tuple[int, str]:
    """A precinct's label → its number and suffix: «851а» → (851, "а"). ``ValueError`` when it is no such label."""
    match = NUMBER.fullmatch(label.strip().removeprefix("№").strip())
    if not match:
        raise ValueError(label)
    return int(match[1]), (match[2] or "").replace(" ", "").lower()


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
