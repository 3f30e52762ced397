"""Tasks, duty and incidents: who does what by when, who sits where, what happened."""

from datetime import date, time
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.incidents import IncidentKind
from desktop.domain.tasks import Origin
from desktop.text import text


class TaskData(SQLModel):
    """What somebody is to do; ``cause`` is the key of what it follows from."""

    campaign_id: UUID
    title: str = Field(min_length=1, max_length=300)
    due: date | None = None
    hour: time | None = None
    executor: str = Field(default="", max_length=200)
    participation_id: UUID | None = None
    building_id: UUID | None = None
    origin: Origin = Origin.OWN
    cause: str = Field(default="", max_length=120)
    done_on: date | None = None
    outcome: str = Field(default="", max_length=500)
    note: str = Field(default="", max_length=1000)


class DutyData(SQLModel):
    """One shift: a member of a commission or somebody named; without a precinct it is our own commission's."""

    campaign_id: UUID
    day: date
    starts: time = time(9, 0)
    ends: time = time(18, 0)
    appointment_id: UUID | None = None
    name: str = Field(default="", max_length=200)
    phone: str = Field(default="", max_length=60)
    participation_id: UUID | None = None
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def somebody(self) -> "DutyData":
        if self.appointment_id is None and not self.name.strip():
            raise Refusal(text("Duty", "Say who is on duty: choose a member or write a name."), "name")
        if self.starts == self.ends:
            raise Refusal(text("Duty", "The duty ends at the hour at which it begins."), "ends")
        return self


class IncidentData(SQLModel):
    """What happened at a precinct or elsewhere, since when, who told it, who solved it."""

    campaign_id: UUID
    what: str = Field(min_length=1, max_length=1000)
    kind: IncidentKind = IncidentKind.OTHER
    participation_id: UUID | None = None
    place: str = Field(default="", max_length=200)
    since: date
    since_hour: time | None = None
    told_by: str = Field(default="", max_length=200)
    solver: str = Field(default="", max_length=200)
    solved_on: date | None = None
    solved_hour: time | None = None
    solution: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def solved_later(self) -> "IncidentData":
        if self.solved_on is None:
            return self
        begun = (self.since, self.since_hour or time())
        ended = (self.solved_on, self.solved_hour or time.max)
        if ended < begun:
            raise Refusal(text("Incidents", "The incident would be solved before it began."), "solved_on")
        return self
