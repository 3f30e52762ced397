"""Answers to what a check looks at."""

from uuid import UUID

from sqlmodel import Field

from desktop.domain.facts.readiness import MarkData
from desktop.storage.tables.record import Record


class Mark(Record, MarkData, table=True):
    """An answer to an indicator about a precinct or a building."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    indicator_id: UUID = Field(foreign_key="indicator.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id", index=True)
    building_id: UUID | None = Field(default=None, foreign_key="building.id", index=True)
