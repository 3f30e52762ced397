"""Equipment: kinds of items, what lies where and in what condition, what is needed."""

from enum import StrEnum
from uuid import UUID

from sqlmodel import Field, SQLModel

from desktop.text import text


class Condition(StrEnum):
    """The condition of a thing; only what is good covers a need."""

    GOOD = "GOOD"
    REPAIR = "REPAIR"
    BAD = "BAD"
    OFF = "OFF"


CONDITIONS = {
    Condition.GOOD: text("Condition", "good"),
    Condition.REPAIR: text("Condition", "needs repair"),
    Condition.BAD: text("Condition", "unusable"),
    Condition.OFF: text("Condition", "written off"),
}


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


def shortage(need: int | None, good: int) -> int:
    """What is missing: need less what is in good condition, never below nought; no need, no shortage."""
    return max(0, (need or 0) - good)


def surplus(need: int | None, good: int) -> int:
    """What could go elsewhere: good things above a known need."""
    return 0 if need is None else max(0, good - need)
