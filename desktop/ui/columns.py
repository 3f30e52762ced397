"""Columns of a table: what a cell shows, what it is worth to Excel and to a sum, and which field it edits."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Any

from desktop.catalog.kinds import Day, Hour, Kind, Money, Share, Whole, Words_
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.money import TIYN
from desktop.text import Sentence
from desktop.words import shown

NUMBERS = (Whole, Share, Money)
"""Kinds that stand at the right edge of their column and are summed in the foot."""


class Tone(Enum):
    """How a chip is coloured; the word in it always says the same."""

    GOOD = "good"
    ATTENTION = "attention"
    BAD = "bad"
    QUIET = "muted"


class Keep(Enum):
    """How long a column stays when the list has no room for all: LAST goes never, EASY goes first."""

    EASY = 0
    LONG = 1
    LAST = 2


def words(value: Words_) -> str:
    """What a kind shows, in the window's language."""
    return shown(value) if isinstance(value, Sentence) else value


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: ``show`` makes the words of a cell from its line, ``raw`` the value behind them.

    ``name`` is the field by which the Reader sorts, ``only`` the one by whose value it filters ("": not at all).
    ``elastic`` columns share what room is left, from ``least`` pixels on. ``tone`` makes the cell a chip, ``small`` is
    a quieter word after it. ``at_least`` pixels are kept for words that come
    further down than the rows that are measured.
    """

    name: str
    title: Sentence
    show: Callable[[Any], str]
    raw: Callable[[Any], Any]
    field: Field | None = None
    only: str = ""
    number: bool = False
    elastic: bool = False
    least: int = 110
    at_least: int = 0
    keep: Keep = Keep.LONG
    tone: Callable[[Any], Tone | None] | None = None
    small: Callable[[Any], str] | None = None

    @property
    def editable(self) -> bool:
        """Whether a hand may change the cell in its place."""
        return self.field is not None and self.field.editable


def attribute(name: str) -> Callable[[Any], Any]:
    """The value of that name in a line."""

    def value(line: Any) -> Any:
        return getattr(line, name)

    return value


def told(sheet: Sheet, name: str, **more: Any) -> Column:
    """The column of a sheet's field as the catalogue tells it; ``more`` says what a screen wants otherwise."""
    field = sheet.field(name)
    raw = attribute(name)
    usual = Column(
        name=name,
        title=field.label,
        show=plainly(field.kind, raw),
        raw=raw,
        field=field,
        number=isinstance(field.kind, NUMBERS),
    )
    return replace(usual, **more)


def plainly(kind: Kind, raw: Callable[[Any], Any]) -> Callable[[Any], str]:
    """Shows a value the way its kind does."""

    def show(line: Any) -> str:
        return words(kind.show(raw(line)))

    return show


def for_excel(column: Column, line: Any) -> str:
    """The cell as Excel takes it for a value: a number without thin spaces, a day with dots."""
    value = column.raw(line)
    if column.field is not None and isinstance(column.field.kind, Money):
        return "" if value is None else f"{Decimal(value) / TIYN:f}".replace(".", ",")
    if column.number:
        return "" if value is None else str(value).replace(".", ",")
    if column.field is not None and isinstance(column.field.kind, Day | Hour):
        return words(column.field.kind.show(value))
    return column.show(line)
