"""The Document: all that a paper says, in plain values, before a writer draws it.

A writer adds nothing and leaves nothing out: the same Document gives the same words, the same totals and the same
control total on paper and in a workbook.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Literal
from uuid import UUID

from desktop.domain.charts import ChartSpec
from desktop.domain.money import TIYN, in_tenge
from desktop.domain.papers import Stamp

NBSP = "\u00a0"
KEPT = 8192
"""Printed cells kept at hand: posts, numbers, days and villages come back in every list."""

Cell = str | int | Decimal | date | bool | None
Cells = tuple[Cell, ...]
Kind = Literal["words", "number", "whole", "money", "day", "share", "mark"]
"""``number`` names a thing (precinct, row) and is never grouped; ``whole`` counts; ``money`` is tenge as a Decimal;
``share`` is a part of one."""
Align = Literal["left", "center", "right"]

ALIGNS: dict[Kind, Align] = {
    "words": "left",
    "number": "center",
    "whole": "right",
    "money": "right",
    "day": "center",
    "share": "right",
    "mark": "center",
}


class Sign(StrEnum):
    """What stands in a cell of marks; an unasked question leaves the cell empty."""

    YES = "✓"
    PARTLY = "±"
    NO = "–"
    NOT_NEEDED = "×"


class Line(tuple[Cell, ...]):  # noqa: SLOT001 - a tuple of any length can have no slots
    """The cells of a row that stands for a row of the file: whoever looks at it can open that one.

    ``told`` rows are known only by telephone. A writer sees nothing but the cells.
    """

    noun: str
    id: UUID
    told: bool

    @classmethod
    def of(cls, noun: str, row_id: UUID, cells: Cells, *, told: bool = False) -> "Line":
        """The cells with the list and the row of the file they were made of."""
        made = cls(cells)
        made.noun, made.id, made.told = noun, row_id, told
        return made


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``head`` in the first language, the second after a line break; ``width`` is millimetres at least.

    In a column of ``alarm`` every number above nought is something that is missing.
    A ``spare`` column is printed only where a layout asks for it.
    """

    key: str
    head: str
    kind: Kind = "words"
    width: int = 0
    align: Align | None = None
    total: bool = False
    upright: bool = False
    alarm: bool = False
    spare: bool = False

    @property
    def side(self) -> Align:
        """Where the cells of the column stand."""
        return self.align or ALIGNS[self.kind]


@dataclass(frozen=True, slots=True)
class Group:
    """A line above the rows that belong together, with their subtotals in the cells of the columns that are summed."""

    title: str
    totals: Cells = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of the paper in one language and the lines under it."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that the reader looks for first, what it counts, and the rows behind it (None: every row)."""

    words: str
    value: int
    behind: frozenset[UUID] | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to be signed: the post, room for the hand, the name."""

    post: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A paper of one table.

    ``headings``, ``approvals`` and ``places`` hold one entry a language, the first language first. ``rows`` may be any
    iterable that can be read again and yields the same lines each time, so that a long list need not lie in memory.
    ``totals`` and a group's totals have one cell a column and hold values where the column is summed. ``moment`` is
    the office's local time. ``row_height`` in millimetres is for rows that a hand fills in; ``large`` papers are A3;
    ``letters`` is the size of the table's letters where somebody chose one; ``stamp`` makes it an issued paper;
    ``charts`` stand above the table and say nothing that the paper does not say in numbers.
    """

    name: str
    sheet: str
    headings: tuple[Heading, ...]
    columns: tuple[Column, ...]
    rows: Iterable[Cells | Group]
    moment: datetime
    made: tuple[str, ...]
    control_words: str
    landscape: bool = False
    large: bool = False
    approvals: tuple[tuple[str, ...], ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    figures: tuple[Figure, ...] = ()
    total_words: str = ""
    totals: Cells = ()
    notes: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    row_height: int = 0
    letters: float = 0
    charts: tuple[ChartSpec, ...] = ()
    stamp: Stamp | None = None
    square: str = ""
    """What a square code in the upper edge of each page says; a workbook has none."""

    def __post_init__(self) -> None:
        """A Document whose table cannot be drawn is a fault of its builder: ``ValueError``."""
        if len({column.head for column in self.columns}) != len(self.columns):
            raise ValueError("two columns have one head")
        if self.totals and len(self.totals) != len(self.columns):
            raise ValueError("the totals have another number of cells than the columns")

    @property
    def title(self) -> str:
        """The title in the first language."""
        return self.headings[0].title if self.headings else self.sheet

    def control_total(self) -> str:
        """The code both writers print: twelve signs over every cell and total as they are printed."""
        control = Control(self.columns)
        for line in self.rows:
            control.add(line)
        return control.code(self.totals)


class Control:
    """Counts up the control total while the lines go by, so that a long list is read once."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        self._columns = columns
        self._digest = hashlib.sha256()

    def add(self, line: Cells | Group) -> tuple[str, ...]:
        """Take the next line in; its words as they are printed come back (a group's: title, then its totals)."""
        if isinstance(line, Group):
            words = (cleaned(line.title), *printed_cells(line.totals, self._columns))
        else:
            words = printed_cells(line, self._columns)
        self._digest.update("\x1f".join(words).encode())
        self._digest.update(b"\x1e")
        return words

    def code(self, totals: Cells) -> str:
        """The code after the last line: three groups of four signs without 0-O and 1-I doubles."""
        return code_of(self.whole(totals))

    def whole(self, totals: Cells) -> bytes:
        """The digest behind the code."""
        whole = self._digest.copy()
        whole.update("\x1f".join(printed_cells(totals, self._columns)).encode())
        return whole.digest()


def code_of(digest: bytes) -> str:
    """A digest as people read it out: three groups of four signs."""
    number = int.from_bytes(digest[:8])
    signs = "".join(SIGNS[(number >> shift) & 31] for shift in range(55, -1, -5))
    return "-".join(signs[start : start + 4] for start in (0, 4, 8))


SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def added(columns: tuple[Column, ...], rows: Sequence[Cells]) -> Cells:
    """The totals of rows: sums where a column counts, the number of «yes» where it holds marks.

    Nothing stands where nothing is summed or nobody gave a value: a nought would say that somebody counted.
    """
    totals: list[Cell] = []
    for at, column in enumerate(columns):
        cells = [row[at] for row in rows if row[at] is not None]
        if not column.total or not cells:
            totals.append(None)
        elif column.kind == "mark":
            totals.append(sum(cell is True or cell == Sign.YES for cell in cells))
        else:
            totals.append(sum(cell for cell in cells if isinstance(cell, int | Decimal)))
    return tuple(totals)


def printed_cells(cells: Cells, columns: tuple[Column, ...]) -> tuple[str, ...]:
    """The cells of a row as they are printed; ``ValueError`` where the row does not fit the columns."""
    if not cells:
        return ()
    return tuple([printed(cell, column.kind) for cell, column in zip(cells, columns, strict=True)])


@lru_cache(maxsize=KEPT, typed=True)
def printed(cell: Cell, kind: Kind = "words") -> str:
    """A cell as it is printed: 1 252 · 15.03.2026 · 17,79 % · ✓ (language.md 1.4, 1.5)."""
    match cell:
        case None:
            words = ""
        case str():
            words = cleaned(cell)
        case bool():
            words = Sign.YES if cell else Sign.NO
        case int():
            words = str(cell) if kind == "number" else f"{cell:,}".replace(",", NBSP).replace("-", "−")
        case Decimal() if kind == "money":
            words = in_tenge(int(cell * TIYN))
        case Decimal() if kind == "share":
            words = f"{(cell * 100).normalize():f}{NBSP}%".replace(".", ",")
        case Decimal():
            words = f"{cell.normalize():f}".replace(".", ",")
        case _:
            words = f"{cell:%d.%m.%Y}"
    return words


def cleaned(words: str) -> str:
    """Words fit for print: composed letters, no control signs; line breaks stay."""
    if words.isascii() and words.isprintable():
        return words
    composed = unicodedata.normalize("NFC", words).replace("\u202f", NBSP)
    if composed.isprintable():
        return composed
    return "".join(sign if sign == "\n" else BLANKS.get(unicodedata.category(sign), sign) for sign in composed)


def one_line(words: str) -> str:
    """Words of two languages or lines in one."""
    return " / ".join(filter(None, words.split("\n")))


BLANKS = {"Cc": " ", "Cf": "", "Cs": "", "Co": "", "Cn": "", "Zl": "\n", "Zp": "\n"}
"""Kinds of signs that say nothing to a reader (and break a workbook's XML) and what stands in their place."""
