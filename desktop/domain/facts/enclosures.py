"""Papers and pictures that lie with a row, as facts."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel


class EnclosureData(SQLModel):
    """A paper or picture of one line of the budget or one entry of the stock; its bytes lie apart, by their digest."""

    budget_id: UUID | None = None
    holding_id: UUID | None = None
    title: str = Field(min_length=1, max_length=200)
    sha256: str = Field(min_length=64, max_length=64)
    added_on: date

    @model_validator(mode="after")
    def of_one_row(self) -> "EnclosureData":
        if (self.budget_id is None) == (self.holding_id is None):
            raise ValueError("a paper lies with one row")
        return self
