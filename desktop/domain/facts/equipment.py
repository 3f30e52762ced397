"""Equipment: kinds of items, what lies where and in what condition, what is needed."""

from uuid import UUID

from sqlmodel import Field, SQLModel

from desktop.domain.equipment import Condition


class ItemKindData(SQLModel):
    """A kind of item of the catalogue, known by its code."""

    code: str = Field(min_length=2, max_length=40)
    category: str = Field(default="", max_length=2)
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)
    name_en: str = Field(default="", max_length=200)
    unit_kk: str = Field(default="дана", max_length=40)
    unit_ru: str = Field(default="шт.", max_length=40)
    active: bool = True


class HoldingData(SQLModel):
    """So many things of a kind at a precinct; a thing with an inventory number stands alone."""

    precinct_id: UUID
    item_id: UUID
    quantity: int = Field(ge=0, le=100_000)
    condition: Condition = Condition.GOOD
    inventory_number: str = Field(default="", max_length=60)
    note: str = Field(default="", max_length=500)


class NeedData(SQLModel):
    """How many of a kind a precinct needs in a campaign, typed or imported; source says who asks for it."""

    participation_id: UUID
    item_id: UUID
    quantity: int = Field(ge=0, le=100_000)
    source: str = Field(default="", max_length=200)
