"""Numbered forms: their acts, the numbers in them, what precincts issue."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.forms import ConsignmentData, IssueData, NumbersData
from desktop.storage.tables.record import Record


class Consignment(Record, ConsignmentData, table=True):
    """An act about numbered forms."""

    __table_args__ = (Index("consignment_kind", "campaign_id", "kind", "way"),)

    campaign_id: UUID = Field(foreign_key="campaign.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id", index=True)


class Numbers(Record, NumbersData, table=True):
    """A row of numbers of an act."""

    consignment_id: UUID = Field(foreign_key="consignment.id", index=True)


class Issue(Record, IssueData, table=True):
    """What a precinct issued of a kind on a day."""

    __table_args__ = (UniqueConstraint("participation_id", "kind", "on"),)

    participation_id: UUID = Field(foreign_key="participation.id")
