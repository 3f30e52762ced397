"""The dates of a campaign, and days on which the office is closed."""

from datetime import date, time
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.holidays import DayKind
from desktop.domain.precincts import PrecinctKind
from desktop.text import text


class CalendarDateData(SQLModel):
    """One line of the calendar: absolute days. ``planned_*`` is what the rule proposed; another day needs a reason."""

    campaign_id: UUID
    code: str = Field(default="", max_length=40)
    kind: PrecinctKind | None = None
    title_kk: str = Field(min_length=1, max_length=300)
    title_ru: str = Field(default="", max_length=300)
    responsible: str = Field(default="", max_length=200)
    first: date
    last: date
    first_hour: time | None = None
    last_hour: time | None = None
    planned_first: date | None = None
    planned_last: date | None = None
    reason: str = Field(default="", max_length=500)
    resolution: str = Field(default="", max_length=200)
    done_on: date | None = None
    note: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def ends_after_it_begins(self) -> "CalendarDateData":
        if self.last < self.first:
            raise Refusal(text("Calendar", "The date ends before it begins."), "last")
        if self.first == self.last and self.first_hour and self.last_hour and self.last_hour < self.first_hour:
            raise Refusal(text("Calendar", "The hour ends before it begins."), "last_hour")
        moved = self.planned_first is not None and (self.first, self.last) != (self.planned_first, self.planned_last)
        if moved and not (self.reason.strip() or self.resolution.strip()):
            raise Refusal(
                text("Calendar", "This is not the day of the rule. Write the reason or the resolution №."), "reason"
            )
        return self


class DayOffData(SQLModel):
    """What the office says of a day: off, closed, or a working day after all."""

    day: date
    kind: DayKind = DayKind.OFF
    name: str = Field(default="", max_length=120)
