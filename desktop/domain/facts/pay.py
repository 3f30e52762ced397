"""Timesheets and rates."""

from datetime import date
from typing import Any
from uuid import UUID

from pydantic import field_validator, model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.facts.money import MOST, whole_tiyn
from desktop.domain.faults import Refusal
from desktop.domain.pay import LONGEST, MORE_NIGHT, hours_of
from desktop.domain.people import Post


class TimesheetData(SQLModel):
    """What one person worked on one day, in minutes."""

    appointment_id: UUID
    on: date
    minutes: int = Field(ge=0, le=LONGEST)
    night: int = Field(default=0, ge=0, le=LONGEST)
    day_off: bool = False

    @model_validator(mode="after")
    def night_within(self) -> "TimesheetData":
        if self.night > self.minutes:
            raise Refusal(MORE_NIGHT.fill(value=f"{hours_of(self.night)} > {hours_of(self.minutes)}"), "night")
        return self


class RateData(SQLModel):
    """What an hour of a post costs in a campaign, in tiyn, and the paper that says so."""

    campaign_id: UUID
    post: Post
    hourly: int = Field(ge=0, le=MOST)
    day_off_percent: int = Field(default=100, ge=0, le=1000)
    night_percent: int = Field(default=100, ge=0, le=1000)
    source: str = Field(default="", max_length=200)

    @field_validator("hourly", mode="before")
    @classmethod
    def in_whole_tiyn(cls, value: Any) -> Any:
        return whole_tiyn(value, "hourly")
