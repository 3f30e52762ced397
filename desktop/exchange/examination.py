"""What was read from a sheet: its kind, head, columns, records and everything a person must look at."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Literal

from desktop.exchange.book import Grid
from desktop.exchange.problems import Problem
from desktop.text import Language, Sentence

Kind = Literal["precincts", "members", "equipment", "attendance", "tests"]
KINDS: tuple[Kind, ...] = ("precincts", "members", "equipment", "attendance", "tests")


@dataclass(slots=True)
class Record:
    """One record as read: its sheet row and canonical fields (dates as ``date``, phones as lists, None = not known)."""

    row: int
    fields: dict[str, Any]
    links: dict[str, str] = field(default_factory=dict[str, str])
    """Codes of reference rows that were recognised: okrug, item."""
    languages: dict[str, Language] = field(default_factory=dict[str, Language])
    """In which language a name of two languages was read: okrug, settlement, premises, item."""

    def plain(self) -> dict[str, Any]:
        """The record as ``--json`` holds it: its row, dates as YYYY-MM-DD."""
        shown = {name: each.isoformat() if isinstance(each, date) else each for name, each in self.fields.items()}
        return {"row": self.row, **shown}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet under its head: what it is taken for, or why it is left, with values as written."""

    letter: str
    head: str
    field: str | None
    why: Sentence | None
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IgnoredRow:
    """A row that gives no record, and why: section, total, subtotal, signature, note, empty, vacancy, head again."""

    row: int
    why: str


@dataclass
class Examination:
    """A sheet understood. ``mapping`` is column letter → field; ``language`` is that of the head."""

    file: str
    kind: Kind
    sheet: str | None
    header_rows: tuple[int, ...]
    mapping: dict[str, str]
    columns: tuple[Column, ...]
    records: list[Record]
    problems: list[Problem]
    file_problems: list[Problem]
    ignored_rows: list[IgnoredRow]
    language: Language
    grid: Grid
    sheets: tuple[str, ...] = ()
    """The filled sheets of the workbook that are not hidden."""

    @property
    def header_row(self) -> int | None:
        """The last row of the head."""
        return self.header_rows[-1] if self.header_rows else None

    @cached_property
    def told(self) -> dict[int, list[Problem]]:
        """Everything told about each row."""
        rows: dict[int, list[Problem]] = {}
        for each in self.problems:
            rows.setdefault(each.row, []).append(each)
        return rows

    @cached_property
    def crowded(self) -> frozenset[int]:
        """Rows of a wide table that gave several records; what is told of the row is not true of each."""
        counted = Counter(record.row for record in self.records)
        return frozenset(row for row, count in counted.items() if count > 1)

    @cached_property
    def fields(self) -> frozenset[str]:
        """The fields that the records have."""
        return frozenset(name for record in self.records[:1] for name in record.fields) | frozenset(
            self.mapping.values()
        )


Fields = Mapping[str, Any]
