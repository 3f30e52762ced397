"""What belongs to the keeping of things: places, kits, prices, rounds in which the stock was looked at."""

from datetime import date
from uuid import UUID

from sqlmodel import Field, SQLModel

from desktop.domain.figures import Degree
from desktop.domain.places import PlaceKind


class StockPlaceData(SQLModel):
    """A place of the district where things lie, and who answers for them."""

    kind: PlaceKind = PlaceKind.STORE
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)
    building_id: UUID | None = None
    keeper: str = Field(default="", max_length=120)
    phone: str = Field(default="", max_length=60)
    note: str = Field(default="", max_length=500)


class KitData(SQLModel):
    """Things that go together under one name: «кіреберіс жиынтығы»."""

    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)


class KitPartData(SQLModel):
    """So many of a kind in one kit."""

    kit_id: UUID
    item_id: UUID
    quantity: int = Field(ge=1, le=10_000)


class ItemPriceData(SQLModel):
    """What one piece of a kind costs, in whole tiyn, since a day; the newest counts."""

    item_id: UUID
    tiyn: int = Field(ge=0, le=1_000_000_000_000)
    as_of: date
    source: str = Field(default="", max_length=200)


class StocktakeData(SQLModel):
    """A look at what lies at one precinct or place in a campaign: by whom, when, how it is known."""

    campaign_id: UUID
    precinct_id: UUID | None = None
    place_id: UUID | None = None
    as_of: date
    degree: Degree = Degree.TOLD
    source: str = Field(default="", max_length=200)
