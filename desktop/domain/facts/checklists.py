"""Checklists as facts: a version of a list of points, and its points."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.checklists import Evidence
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.text import text


class ChecklistData(SQLModel):
    """One version of a checklist, for a kind and a subtype of precincts (empty: any) and votes within days."""

    code: str = Field(min_length=2, max_length=40)
    number: int = Field(default=1, ge=1, le=999)
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)
    name_en: str = Field(default="", max_length=200)
    kind: PrecinctKind | None = None
    subtype: Subtype | None = None
    since: date | None = None
    till: date | None = None

    @model_validator(mode="after")
    def days_in_order(self) -> "ChecklistData":
        if self.since and self.till and self.till < self.since:
            raise Refusal(text("Checklists", "The checklist ends before it begins."), "till")
        return self


class PointData(SQLModel):
    """A point of one version: what closes it, what proves it, how many days before the vote at the latest."""

    checklist_id: UUID
    indicator_id: UUID
    position: int = Field(ge=1, le=200)
    how_kk: str = Field(default="", max_length=300)
    how_ru: str = Field(default="", max_length=300)
    degree: Degree = Degree.TOLD
    evidence: Evidence = Evidence.NONE
    days_before: int | None = Field(default=None, ge=0, le=60)
    gate: bool = False

    @model_validator(mode="after")
    def proof_and_degree(self) -> "PointData":
        if self.evidence is Evidence.ACT and self.degree is not Degree.SIGNED:
            raise Refusal(text("Checklists", "A point that is proved by an act is closed only when signed."), "degree")
        return self
