"""The tables of a commission's file as plain columns, for every question and for the one door of changes.

``resources/shape.csv`` is written by ``.ci/shape`` from the classes in ``tables``; a test holds the two together.
Reading it takes 20 ms, the classes with what they are made of 0.5 s: a window must not wait for that.
"""

from collections.abc import Iterator
from csv import DictReader
from importlib import import_module
from itertools import groupby
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Enum,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Time,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.sql.schema import SchemaItem

from desktop.resource import resource

SCHEMA_NUMBER = 3
"""The number of the newest migration; a file with a higher one was made by a newer program."""

TYPES: dict[str, Any] = {
    "boolean": Boolean(),
    "bytes": LargeBinary(),
    "date": Date(),
    "time": Time(),
    "uuid": Uuid(),
    "whole": Integer(),
}
"""What a column can hold, beside words (``words:60`` or without end) and choices (``desktop.domain.people.Post``)."""

Line = dict[str, str]


def kind(told: str) -> Any:
    """The type that a column is told to have."""
    if told in TYPES:
        return TYPES[told]
    if told.startswith("words"):
        return String(int(told[6:])) if told[6:] else String()
    module, _, name = told.rpartition(".")
    return Enum(getattr(import_module(module), name))


def default(told: str, of: Any) -> Any:
    """What a new row has in a column that nothing was said about; ``None`` where something must be said."""
    if not told:
        return None
    if isinstance(of, Enum) and of.enum_class:
        return of.enum_class.__members__[told]
    if isinstance(of, Boolean):
        return told == "yes"
    if isinstance(of, Integer):
        return int(told)
    if isinstance(of, Time):
        from datetime import time

        return time.fromisoformat(told)
    return told.strip("'")


def column(line: Line) -> Column[Any]:
    """A column, its link, its own index and its default."""
    of = kind(line["type"])
    links = [ForeignKey(line["link"])] if line["link"] else []
    marks = line["marks"].split()
    return Column(
        line["column"],
        of,
        *links,
        primary_key="key" in marks,
        nullable="empty" in marks,
        unique="unique" in marks or None,
        index="index" in marks or None,
        default=default(line["default"], of),
    )


def together(line: Line) -> SchemaItem:
    """Several columns that are unique together or have an index together."""
    names = line["type"].split()
    if not line["column"]:
        return UniqueConstraint(*names)
    return Index(line["column"], *names, unique="unique" in line["marks"])


def parts(lines: list[Line]) -> Iterator[SchemaItem]:
    """The columns of a table, then what stands over several of them."""
    for line in lines:
        yield together(line) if "together" in line["marks"] else column(line)


def read() -> MetaData:
    """Every table of the file, parents first."""
    made = MetaData()
    with resource("shape.csv").open(encoding="utf-8", newline="") as file:
        for name, lines in groupby(DictReader(file), lambda line: line["table"]):
            Table(name, made, *parts(list(lines)))
    return made


METADATA = read()

JOURNALLED: tuple[Table, ...] = tuple(table for table in METADATA.tables.values() if "version" in table.columns)
"""In the order in which rows may be added (parents first)."""
