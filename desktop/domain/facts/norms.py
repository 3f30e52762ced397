"""Norms: one version of the rule that says how many of a kind a precinct needs."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.norms import Standing
from desktop.text import text

NO_SOURCE = text(
    "Norms", "A norm by law or by decision needs its source: the act and article, or the decision № and date."
)
BACKWARD = text("Norms", "The norm ends before it begins.")


class NormData(SQLModel):
    """A version of an item's rule; where it comes from is a fact of its own, and none is law without a source."""

    item_id: UUID
    expression: str = Field(min_length=1, max_length=400)
    standing: Standing = Standing.PROPOSAL
    source: str = Field(default="", max_length=300)
    since: date | None = None
    until: date | None = None
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def sourced_and_forward(self) -> "NormData":
        if self.standing is not Standing.PROPOSAL and not self.source.strip():
            raise Refusal(NO_SOURCE, "source")
        if self.since and self.until and self.until < self.since:
            raise Refusal(BACKWARD, "until")
        return self
