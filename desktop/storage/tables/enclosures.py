"""Papers and pictures that lie with a row."""

from uuid import UUID

from sqlmodel import Field

from desktop.domain.facts.enclosures import EnclosureData
from desktop.storage.tables.record import Record


class Enclosure(Record, EnclosureData, table=True):
    """A paper or picture of a row; the file itself is an attachment."""

    budget_id: UUID | None = Field(default=None, foreign_key="budget.id", index=True)
    holding_id: UUID | None = Field(default=None, foreign_key="holding.id", index=True)
