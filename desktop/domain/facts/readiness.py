"""Readiness: marks by indicator with their degree, and the state that a person concluded for a precinct."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.readiness import MarkValue, Scope
from desktop.text import text


class IndicatorData(SQLModel):
    """A point that a check looks at, known by its code."""

    code: str = Field(min_length=2, max_length=40)
    scope: Scope
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)
    name_en: str = Field(default="", max_length=200)
    short_kk: str = Field(default="", max_length=30)
    short_ru: str = Field(default="", max_length=30)
    short_en: str = Field(default="", max_length=30)
    active: bool = True


class MarkData(SQLModel):
    """One answer on one day about a precinct or a building; later answers stand beside it.

    ``note`` is the remark, ``due`` until when ``executor`` mends it, ``inspection_id`` the sheet it stands on.
    """

    campaign_id: UUID
    indicator_id: UUID
    participation_id: UUID | None = None
    building_id: UUID | None = None
    value: MarkValue
    as_of: date
    degree: Degree = Degree.TOLD
    source: str = Field(default="", max_length=200)
    note: str = Field(default="", max_length=500)
    due: date | None = None
    executor: str = Field(default="", max_length=120)
    inspection_id: UUID | None = None

    @model_validator(mode="after")
    def about_one_thing(self) -> "MarkData":
        if (self.participation_id is None) == (self.building_id is None):
            raise ValueError("a mark is about a precinct or about a building")
        if self.degree is Degree.SIGNED and not self.source.strip():
            raise Refusal(text("Readiness", "A signed mark needs the number of its act."), "source")
        return self
