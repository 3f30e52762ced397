"""Money: the budget, hours and rates of pay, and the sealed numbers of the pay list."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from desktop.domain.facts.money import BudgetData
from desktop.domain.facts.pay import RateData, TimesheetData
from desktop.storage.tables.record import Record


class Budget(Record, BudgetData, table=True):
    """A line of the budget."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    item_id: UUID | None = Field(default=None, foreign_key="itemkind.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")
    building_id: UUID | None = Field(default=None, foreign_key="building.id")


class Timesheet(Record, TimesheetData, table=True):
    """A person's hours on a day."""

    __table_args__ = (UniqueConstraint("appointment_id", "on"),)

    appointment_id: UUID = Field(foreign_key="appointment.id")


class Rate(Record, RateData, table=True):
    """What an hour of a post costs."""

    __table_args__ = (UniqueConstraint("campaign_id", "post"),)

    campaign_id: UUID = Field(foreign_key="campaign.id")


class Sealed(SQLModel, table=True):
    """What only the pay list needs of a person. It stands outside the journal: what is destroyed here is gone."""

    person_id: UUID = Field(primary_key=True, foreign_key="person.id")
    iin: str = Field(default="", max_length=12)
    account: str = Field(default="", max_length=34)
