"""Where all of a Document stands on a sheet: what is above and below the table, the widths, the look of a cell."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from openpyxl.utils import get_column_letter

from desktop.reports import looks
from desktop.reports.document import Cell, Cells, Column, Document, Sign, cleaned
from desktop.reports.looks import Look
from desktop.reports.widths import Need, need, sample, shared

ACROSS = {False: 108, True: 165}
"""Units of width (Excel's own, seven pixels) across a portrait or landscape page, which prints at 90 % of its size."""
LETTER, CAPITAL = 0.93, 1.35
"""Letters of Times New Roman of ten points in those units (measured over Kazakh names and addresses)."""
BESIDE = 1.5
"""Units that a cell needs beside its words."""
UPRIGHT_LINE, UPRIGHT_LETTERS, UPRIGHT_LETTER = 2.2, 23, 5.2
"""A line of an upright head is so many units wide, holds so many letters, each so many points long."""
POINTS_A_LINE = 1.32
FRAYED = 1.08
"""Lines broken at spaces hold so much less than their width."""
MM = 72 / 25.4
HIGHEST = 409
"""Points: Excel repairs a file with a higher row."""
SPANS, SPARE_WIDTH = 3, 2.0
APPROVAL, POST, HAND = 0.36, 0.3, 0.22
"""Parts of the page's width: an approval block, the post of a signature, the line for the hand."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words or a number over one or more columns of one row; rows and columns count from nought."""

    row: int
    first: int
    last: int
    value: str | int
    look: Look


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces of the sheet with the heights of their rows in points, and the first row that is free below them."""

    pieces: tuple[Piece, ...]
    heights: dict[int, float]
    end: int


def column_widths(document: Document) -> list[float]:
    """The width of each column in units; a narrow table gets empty columns beside it to carry titles and signatures."""
    room, rows = ACROSS[document.landscape], sample(document)
    needs: list[Need] = []
    for at, column in enumerate(document.columns):
        head = () if column.upright else tuple(column.head.split("\n"))
        asked = need([row[at] for row in rows], head, units, room, grows=column.kind == "words")
        upright = sum(math.ceil(len(line) / UPRIGHT_LETTERS) for line in column.head.split("\n")) * column.upright
        least = max(asked.least, upright * UPRIGHT_LINE - BESIDE / 2, column.width / 2) + BESIDE
        needs.append(Need(least, max(least, asked.wished + BESIDE), asked.grows))
    spare = 2 * max(SPANS, len(document.figures), len(document.approvals) + 1) - len(needs)
    return [round(width, 1) for width in shared(needs, room)] + [SPARE_WIDTH] * spare


def spans(widths: Sequence[float], parts: Sequence[float]) -> list[tuple[int, int]]:
    """The columns cut into neighbouring spans near the parts of the whole width; each has at least two columns."""
    whole, found, first = sum(widths), list[tuple[int, int]](), 0
    for rank, part in enumerate(parts):
        after = len(parts) - rank - 1
        last = first + 1
        while last + 1 < len(widths) - 2 * after and (not after or sum(widths[first : last + 2]) <= whole * part):
            last += 1
        found.append((first, last))
        first = last + 1
    return found


def units(words: str) -> float:
    """How wide words of ten points are, in units."""
    capitals = sum(map(str.isupper, words))
    return len(words) * LETTER + capitals * (CAPITAL - LETTER)


def height(words: str, wide: float, size: float = 10) -> float:
    """Points that words need when they wrap at a width in units: merged cells do not find it themselves."""
    room = max(1.0, (wide - BESIDE) * 10 / size)
    if len(words) * CAPITAL <= room and "\n" not in words:
        return min(HIGHEST, size * POINTS_A_LINE + 2)
    lines = sum(1 if units(line) <= room else math.ceil(units(line) * FRAYED / room) for line in words.split("\n"))
    return min(HIGHEST, lines * size * POINTS_A_LINE + 2)


class Layout:
    """Gathers pieces row by row."""

    def __init__(self, widths: Sequence[float], row: int) -> None:
        self._widths = widths
        self._pieces: list[Piece] = []
        self._heights: dict[int, float] = {}
        self._row = row

    def put(self, first: int, last: int, value: str | int, look: Look, row: int | None = None) -> None:
        """A piece in the next row (or the one named), which grows to hold its words."""
        at = self._row if row is None else row
        words = cleaned(value) if isinstance(value, str) else value
        self._pieces.append(Piece(at, first, last, words, look))
        wide = sum(self._widths[first : last + 1]) if look.wrap else math.inf
        self._heights[at] = max(self._heights.get(at, 0), height(str(words), wide, look.size))
        if row is None:
            self._row += 1

    def across(self, value: str, look: Look) -> None:
        """A piece over all columns."""
        self.put(0, len(self._widths) - 1, value, look)

    def beside(self, pieces: Sequence[tuple[tuple[int, int], str | int, Look]]) -> None:
        """Several pieces in one row."""
        for (first, last), value, look in pieces:
            self.put(first, last, value, look, self._row)
        self._row += 1

    def skip(self) -> None:
        """An empty row."""
        self._row += 1

    def part(self) -> Part:
        """What has been gathered."""
        return Part(tuple(self._pieces), self._heights, self._row)


def opening(document: Document, widths: Sequence[float]) -> Part:
    """Everything above the table."""
    layout = Layout(widths, 0)
    if document.approvals:
        count = len(document.approvals)
        places = spans(widths, (1 - APPROVAL * count, *[APPROVAL] * count))[1:]
        for rank in range(max(len(lines) for lines in document.approvals)):
            look = looks.PLAIN if rank else looks.APPROVAL_HEAD
            blocks = zip(places, document.approvals, strict=True)
            layout.beside([(place, lines[rank], look) for place, lines in blocks if rank < len(lines)])
        layout.skip()
    for rank, heading in enumerate(document.headings):
        layout.across(heading.title, looks.SECOND_TITLE if rank else looks.TITLE)
        for line in heading.lines:
            layout.across(line, looks.LINE)
    for place, day in document.places:
        left, right = spans(widths, (0.5, 0.5))
        layout.beside([(left, place, looks.PLAIN), (right, day, looks.DAY_LINE)])
    for label, value in document.details:
        layout.across(f"{label}: {value}", looks.PLAIN)
    if document.figures:
        places = spans(widths, [1 / len(document.figures)] * len(document.figures))
        figures = list(zip(places, document.figures, strict=True))
        layout.beside([(place, figure.value, looks.FIGURE) for place, figure in figures])
        layout.beside([(place, figure.words, looks.FIGURE_WORDS) for place, figure in figures])
    layout.skip()
    return layout.part()


def closing(document: Document, widths: Sequence[float], row: int, code: str) -> Part:
    """Everything below the table, from a row on; ``code`` is the control total."""
    layout = Layout(widths, row)
    for note in document.notes:
        layout.across(note, looks.NOTE)
    if document.signatures:
        layout.skip()
    for each in document.signatures:
        post, hand, name = spans(widths, (POST, HAND, 1 - POST - HAND))
        layout.beside([(post, each.post, looks.POST), (hand, "", looks.HAND), (name, each.name, looks.POST)])
    layout.skip()
    stamp = (document.stamp.words,) if document.stamp else ()
    for line in (*document.made, f"{document.control_words}: {code}", *stamp):
        layout.across(line, looks.FOOT)
    return layout.part()


def cell_look(column: Column, cell: Cell = None) -> Look:
    """How an ordinary cell of the column looks."""
    number = {"whole": "#,##0", "money": "#,##0.00", "number": "0", "day": "dd.mm.yyyy"}.get(column.kind, "General")
    if isinstance(cell, Decimal) and column.kind != "money":
        places = max(0, -int((cell * 100).normalize().as_tuple().exponent)) if column.kind == "share" else 0
        number = f"0.{'0' * places} %" if places else "0 %" if column.kind == "share" else "0.0"
    return replace(
        looks.CELL, align=column.side, number=number, wrap=column.kind == "words", bold=column.kind == "mark"
    )


def head_look(column: Column) -> Look:
    """How the head of the column looks."""
    return looks.UPRIGHT_HEAD if column.upright else looks.HEAD


def row_height(document: Document, widths: Sequence[float], words: Sequence[str]) -> float:
    """The height of a row of printed cells, in points: Excel finds it itself, other programs do not."""
    cells = zip(document.columns, widths, words, strict=False)
    tallest = max((height(each, wide) for column, wide, each in cells if column.kind == "words"), default=0)
    return max(tallest, height("", 1), document.row_height * MM)


def head_height(document: Document, widths: Sequence[float]) -> float:
    """The height of the row of heads, in points."""
    heads = zip(document.columns, widths, strict=False)
    tallest = max((height(column.head, wide) for column, wide in heads if not column.upright), default=0)
    upright = [len(line) for column in document.columns if column.upright for line in column.head.split("\n")]
    return max(tallest, min(max(upright, default=0), UPRIGHT_LETTERS) * UPRIGHT_LETTER + 8)


def summing(columns: Sequence[Column], totals: Cells, row: int, first: int, last: int) -> dict[str, str]:
    """The formulas behind a row of totals over the rows from first to last; SUBTOTAL passes over subtotals between."""
    formulas: dict[str, str] = {}
    for at, (column, cell) in enumerate(zip(columns, totals, strict=False), 1):
        if column.total and cell is not None and first <= last:
            letter = get_column_letter(at)
            area = f"{letter}{first}:{letter}{last}"
            counting = f'COUNTIF({area},"{Sign.YES}")'
            formulas[f"{letter}{row}"] = counting if column.kind == "mark" else f"SUBTOTAL(9,{area})"
    return formulas


def page_foot(document: Document, code: str) -> tuple[str, str]:
    """The middle and the right of a printed page's foot, as spreadsheets write them: «x / y», the control total."""
    words = f"{document.control_words}: {code}".replace("&", "&&")
    return f"{looks.FOOT_FONT}&P / &N", f"{looks.FOOT_FONT}{words}"
