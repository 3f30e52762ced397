"""A foreign workbook as it was read: sheets of plain values with what Excel hides behind them."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache

Value = str | int | float | bool | date | datetime | time | None
"""What a cell holds; a date without hours is a ``date``, a whole number an ``int``."""

Row = dict[int, Value]
"""The non-empty cells of a row by column number (1 = A)."""


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, both ends included, 1-based."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Grid:
    """One sheet: its non-empty rows in order by sheet row number (CSV: record number), and what stands behind them."""

    title: str | None
    hidden: bool = False
    rows: dict[int, Row] = field(default_factory=dict[int, Row])
    merges: tuple[Merge, ...] = ()
    formulas: frozenset[tuple[int, int]] = frozenset()
    formats: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    """Number formats that change what a reader sees: leading zeros («000000») and per cent."""
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


@dataclass(slots=True)
class Book:
    """A workbook: the file's name, its sheets, and what the reader noticed about the file as a whole."""

    name: str
    grids: list[Grid]
    notes: tuple[str, ...] = ()
    """Problem codes of the file as a whole, such as encoding_cannot_hold_kazakh."""


def letters(column: int) -> str:
    """The name of a column: 1 → A, 27 → AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


@lru_cache(maxsize=1024)
def column_number(name: str) -> int:
    """The number of a column: A → 1, AA → 27; ``ValueError`` for what is no column name."""
    number = 0
    for sign in name.upper():
        if not "A" <= sign <= "Z":
            raise ValueError(name)
        number = number * 26 + ord(sign) - 64
    return number
