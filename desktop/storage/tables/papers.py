"""Papers that were issued, layouts that were saved, pieces that were printed."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.papers import IssuedData, LayoutData, PrintedData
from desktop.storage.tables.record import Record


class Issued(Record, IssuedData, table=True):
    """A paper that was issued."""

    __table_args__ = (UniqueConstraint("campaign_id", "number"), Index("issued_code", "code"))

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class Layout(Record, LayoutData, table=True):
    """Settings of a paper under a name."""


class Printed(Record, PrintedData, table=True):
    """A piece of a print set that came out whole."""

    __table_args__ = (Index("printed_piece", "campaign_id", "report", "piece"),)

    campaign_id: UUID = Field(foreign_key="campaign.id")
