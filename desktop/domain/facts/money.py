"""Lines of the budget: sums are whole tiyn."""

from typing import Any
from uuid import UUID

from pydantic import field_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.money import FRACTION, Purpose

MOST = 10**15
"""Ten trillion tenge in tiyn: more than any budget of a vote."""
SUMS = ("planned", "received", "obligated", "spent")


def whole_tiyn(value: Any, name: str) -> Any:
    """A sum handed over with a fraction is refused in words of its own."""
    if isinstance(value, float) and not value.is_integer():
        raise Refusal(FRACTION.fill(value=str(value / 100).replace(".", ",")), name)
    return value


class BudgetData(SQLModel):
    """A line of the budget: for what, from which source, and four sums in tiyn; the paper it stands on."""

    campaign_id: UUID
    purpose: Purpose
    title: str = Field(min_length=1, max_length=200)
    item_id: UUID | None = None
    participation_id: UUID | None = None
    building_id: UUID | None = None
    source: str = Field(default="", max_length=200)
    planned: int = Field(default=0, ge=0, le=MOST)
    received: int = Field(default=0, ge=0, le=MOST)
    obligated: int = Field(default=0, ge=0, le=MOST)
    spent: int = Field(default=0, ge=0, le=MOST)
    document: str = Field(default="", max_length=300)
    note: str = Field(default="", max_length=500)

    @field_validator(*SUMS, mode="before")
    @classmethod
    def in_whole_tiyn(cls, value: Any, info: Any) -> Any:
        return whole_tiyn(value, info.field_name)
