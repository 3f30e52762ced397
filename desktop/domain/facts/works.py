"""Works in buildings, and plans for risks."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.risks import RiskKind
from desktop.domain.works import WorkKind
from desktop.text import text

MOST = 100_000_000_000_00
"""Tiyn: no work of a district costs more."""


class BuildingWorkData(SQLModel):
    """A work in a building as plan (due, money) and fact (begun, done, spent); money in whole tiyn."""

    campaign_id: UUID
    building_id: UUID
    kind: WorkKind = WorkKind.REPAIR
    what: str = Field(min_length=1, max_length=300)
    executor: str = Field(default="", max_length=200)
    money: int | None = Field(default=None, ge=0, le=MOST)
    spent: int | None = Field(default=None, ge=0, le=MOST)
    due: date | None = None
    begun_on: date | None = None
    done_on: date | None = None
    act: str = Field(default="", max_length=200)
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def done_after_begun(self) -> "BuildingWorkData":
        if self.done_on is not None and self.begun_on is not None and self.done_on < self.begun_on:
            raise Refusal(text("Works", "The work would be done before it was begun."), "done_on")
        return self


class RiskPlanData(SQLModel):
    """Plan B for one risk of a precinct: what, by whom, how to reach them, since when it stands ready."""

    participation_id: UUID
    kind: RiskKind
    plan: str = Field(default="", max_length=1000)
    responsible: str = Field(default="", max_length=200)
    phone: str = Field(default="", max_length=60)
    ready_on: date | None = None
