"""Campaigns, commissions, buildings, and precincts: what lasts and what belongs to a campaign."""

from datetime import date, time
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from desktop.domain.commissions import Papers
from desktop.domain.facts.buildings import BuildingData
from desktop.domain.facts.campaigns import CampaignData
from desktop.domain.facts.commissions import CommissionData
from desktop.domain.facts.figures import FigureData
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.storage.tables.record import Record


class Campaign(Record, CampaignData, table=True):
    """A campaign of this commission."""


class Commission(Record, CommissionData, table=True):
    """A commission above, our own, or a precinct's."""

    territory_id: UUID = Field(foreign_key="territory.id")
    precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id", index=True)


class Building(Record, BuildingData, table=True):
    """A building; precincts of one campaign or several may share it."""

    __table_args__ = (Index("building_address", "address"),)

    okrug_id: UUID | None = Field(default=None, foreign_key="territory.id")


class Precinct(Record, table=True):
    """A precinct as it lasts from campaign to campaign."""

    region_id: UUID = Field(foreign_key="territory.id")
    okrug_id: UUID | None = Field(default=None, foreign_key="territory.id")
    settlement: str = Field(default="", max_length=120)
    settlement_ru: str = Field(default="", max_length=120)


class Participation(Record, table=True):
    """A precinct in one campaign. Its number is unique in its region and is not used again when it is closed."""

    __table_args__ = (
        UniqueConstraint("campaign_id", "region_id", "number", "suffix"),
        Index("participation_number", "campaign_id", "number", "suffix"),
    )

    campaign_id: UUID = Field(foreign_key="campaign.id")
    precinct_id: UUID = Field(foreign_key="precinct.id", index=True)
    region_id: UUID = Field(foreign_key="territory.id")
    number: int
    suffix: str = Field(default="", max_length=4)
    kind: PrecinctKind = PrecinctKind.RESIDENCE
    subtype: Subtype = Subtype.ORDINARY
    works: bool = True
    resolution: str = Field(default="", max_length=200)
    building_id: UUID | None = Field(default=None, foreign_key="building.id", index=True)
    spare_building_id: UUID | None = Field(default=None, foreign_key="building.id")
    opens: time = time(7, 0)
    closes: time = time(20, 0)
    boundaries: str = Field(default="", max_length=4000)
    phone: str = Field(default="", max_length=120)
    seats: int | None = None
    seats_decision: str = Field(default="", max_length=200)
    papers: Papers = Papers.KK
    note: str = Field(default="", max_length=1000)
    formed_on: date | None = None


class Figure(Record, FigureData, table=True):
    """A count of a precinct as known on a day."""

    participation_id: UUID = Field(foreign_key="participation.id", index=True)
