"""Things where they lie, and what is needed of them."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from desktop.domain.facts.equipment import HoldingData, NeedData
from desktop.domain.facts.norms import NormData
from desktop.domain.facts.stock import ItemPriceData, KitData, KitPartData, StockPlaceData, StocktakeData
from desktop.storage.tables.record import Record


class StockPlace(Record, StockPlaceData, table=True):
    """A place where things lie beside the precincts."""

    building_id: UUID | None = Field(default=None, foreign_key="building.id")


class Holding(Record, HoldingData, table=True):
    """Things of a kind where they lie."""

    __table_args__ = (
        Index("holding_place", "precinct_id", "item_id"),
        Index("holding_store", "place_id", "item_id"),
    )

    precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id")
    place_id: UUID | None = Field(default=None, foreign_key="stockplace.id")
    item_id: UUID = Field(foreign_key="itemkind.id")
    home_precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id")
    home_place_id: UUID | None = Field(default=None, foreign_key="stockplace.id")


class Kit(Record, KitData, table=True):
    """Things that go together."""


class KitPart(Record, KitPartData, table=True):
    """What belongs to a kit."""

    kit_id: UUID = Field(foreign_key="kit.id", index=True)
    item_id: UUID = Field(foreign_key="itemkind.id")


class ItemPrice(Record, ItemPriceData, table=True):
    """What a piece costs."""

    item_id: UUID = Field(foreign_key="itemkind.id", index=True)


class Stocktake(Record, StocktakeData, table=True):
    """A look at what lies somewhere."""

    campaign_id: UUID = Field(foreign_key="campaign.id")
    precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id", index=True)
    place_id: UUID | None = Field(default=None, foreign_key="stockplace.id")


class Norm(Record, NormData, table=True):
    """A version of an item's rule."""

    item_id: UUID = Field(foreign_key="itemkind.id", index=True)


class Due(SQLModel, table=True):
    """What the rules in force come to at a precinct; empty where they say no number. Derived, rebuildable."""

    participation_id: UUID = Field(primary_key=True)
    item_id: UUID = Field(primary_key=True)
    quantity: int | None = None


class Need(Record, NeedData, table=True):
    """What a precinct needs of a kind in a campaign."""

    __table_args__ = (UniqueConstraint("participation_id", "item_id"),)

    participation_id: UUID = Field(foreign_key="participation.id")
    item_id: UUID = Field(foreign_key="itemkind.id")
