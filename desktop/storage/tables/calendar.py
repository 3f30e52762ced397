"""The calendar, tasks, duty, incidents, works and plans for risks."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.calendar import CalendarDateData, DayOffData
from desktop.domain.facts.tasks import DutyData, IncidentData, TaskData
from desktop.domain.facts.works import BuildingWorkData, RiskPlanData
from desktop.storage.tables.record import Record


class CalendarDate(Record, CalendarDateData, table=True):
    """A date of a campaign."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class DayOff(Record, DayOffData, table=True):
    """What the office says of a day."""


class Task(Record, TaskData, table=True):
    """A task."""

    __table_args__ = (Index("task_due", "campaign_id", "due"),)

    campaign_id: UUID = Field(foreign_key="campaign.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")
    building_id: UUID | None = Field(default=None, foreign_key="building.id")


class Duty(Record, DutyData, table=True):
    """A shift of the duty roster."""

    __table_args__ = (Index("duty_day", "campaign_id", "day"),)

    campaign_id: UUID = Field(foreign_key="campaign.id")
    appointment_id: UUID | None = Field(default=None, foreign_key="appointment.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")


class Incident(Record, IncidentData, table=True):
    """An incident."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")


class BuildingWork(Record, BuildingWorkData, table=True):
    """A work in a building."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    building_id: UUID = Field(foreign_key="building.id", index=True)


class RiskPlan(Record, RiskPlanData, table=True):
    """Plan B for a risk of a precinct."""

    __table_args__ = (UniqueConstraint("participation_id", "kind"),)

    participation_id: UUID = Field(foreign_key="participation.id")
