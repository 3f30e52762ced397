"""Things at precincts and what is needed."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.equipment import HoldingData, NeedData
from desktop.storage.tables.record import Record


class Holding(Record, HoldingData, table=True):
    """Things of a kind at a precinct."""

    __table_args__ = (Index("holding_place", "precinct_id", "item_id"),)

    precinct_id: UUID = Field(foreign_key="precinct.id")
    item_id: UUID = Field(foreign_key="itemkind.id")


class Need(Record, NeedData, table=True):
    """What a precinct needs of a kind in a campaign."""

    __table_args__ = (UniqueConstraint("participation_id", "item_id"),)

    participation_id: UUID = Field(foreign_key="participation.id")
    item_id: UUID = Field(foreign_key="itemkind.id")
