"""The journal, and what lists are ordered by."""

from datetime import date

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class Step(SQLModel, table=True):
    """One step of the journal; its digest covers the step before it."""

    n: int = Field(primary_key=True)
    at: str = Field(max_length=32)
    day: date = Field(index=True)
    who: str = Field(max_length=80)
    label: str
    source: str = Field(max_length=80)
    schema_number: int
    undoes: int | None = Field(default=None, index=True)
    rows: int = 0
    digest: bytes


class Entry(SQLModel, table=True):
    """One row touched by a step: how it was before (changed columns only) and the seal of how it is after."""

    __table_args__ = (Index("entry_row", "tbl", "row", "n"), Index("entry_step", "n"))

    seq: int | None = Field(default=None, primary_key=True)
    n: int
    tbl: str = Field(max_length=30)
    row: str = Field(max_length=32)
    op: str = Field(max_length=1)
    salt: bytes
    before: str | None = None
    after: bytes | None = None
    blanked: bytes | None = None


class Now(SQLModel, table=True):
    """The step that is being written; empty between steps, so that no statement slips past the journal."""

    n: int = Field(primary_key=True)


class Listing(SQLModel, table=True):
    """What lists are ordered by; its key leads to the row's words in the search index. Derived, rebuildable."""

    __table_args__ = (
        Index("listing_order", "noun", "campaign", "sort_key", "row"),
        Index("listing_row", "noun", "row", unique=True),
    )

    key: int | None = Field(default=None, primary_key=True)
    noun: str = Field(max_length=20)
    row: str = Field(max_length=32)
    campaign: str = Field(default="", max_length=32)
    sort_key: str
