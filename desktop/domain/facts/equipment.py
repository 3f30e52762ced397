"""Equipment: kinds of items, what lies where and in what condition, what is needed."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.equipment import Condition, Holder
from desktop.domain.faults import Refusal
from desktop.text import text

TWO_SPOTS = text("Equipment", "A thing lies at one place: a precinct or another place, not both.")
ONE_SERIAL = text("Equipment", "A serial number belongs to one thing. Enter each thing by itself.")


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
    """So many things of a kind at a precinct or another place, or lost; a thing with a serial number stands alone.

    ``home``: its permanent place. ``price``: of one piece, in tiyn.
    """

    precinct_id: UUID | None = None
    place_id: UUID | None = None
    item_id: UUID
    quantity: int = Field(ge=0, le=100_000)
    condition: Condition = Condition.GOOD
    inventory_number: str = Field(default="", max_length=60)
    serial_number: str = Field(default="", max_length=60)
    holder: Holder | None = None
    holder_name: str = Field(default="", max_length=200)
    lent_until: date | None = None
    home_precinct_id: UUID | None = None
    home_place_id: UUID | None = None
    price: int | None = Field(default=None, ge=0, le=1_000_000_000_000)
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def one_spot_and_one_serial(self) -> "HoldingData":
        if self.precinct_id is not None and self.place_id is not None:
            raise Refusal(TWO_SPOTS, "place_id")
        if self.home_precinct_id is not None and self.home_place_id is not None:
            raise Refusal(TWO_SPOTS, "home_place_id")
        if self.serial_number and self.quantity > 1:
            raise Refusal(ONE_SERIAL, "quantity")
        return self


class NeedData(SQLModel):
    """How many of a kind a precinct needs in a campaign, typed or imported; source says who asks for it."""

    participation_id: UUID
    item_id: UUID
    quantity: int = Field(ge=0, le=100_000)
    source: str = Field(default="", max_length=200)
