"""A table copied in Excel, LibreOffice or Word and pasted: the same road as a file from here on."""

import csv
import io
import re
from html.parser import HTMLParser

from desktop.exchange.book import Book, Grid, Merge, Row
from desktop.exchange.limits import COLUMNS, ROWS, TEXT, Extent, Unfit
from desktop.exchange.refusals import FileRefusal

LOSSY = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
"""A long number as Excel shows it: 9,1E+11."""
EXACT = frozenset({"sdval", "x:num"})
"""Attributes in which LibreOffice and Excel keep the whole number."""


def pasted(words: str, html: str, name: str) -> Book:
    """The table on the clipboard: as a page where it holds one (merged cells are known), else as words between tabs.

    ``name`` is what the table is called in the journal. ``FileRefusal`` where nothing or too much was copied.
    """
    page = _Page()
    try:
        if "<table" in html.casefold():
            page.feed(html)
            page.close()
        if page.rows:
            grid = Grid(None, rows=dict(page.rows), merges=tuple(page.merges))
        else:
            grid = Grid(None, rows=_between_tabs(words))
    except Unfit as fault:
        raise FileRefusal(fault.code, name, rows=ROWS, columns=COLUMNS) from fault
    if not grid.rows:
        raise FileRefusal("NOTHING_PASTED", name)
    return Book(name, [grid])


def _between_tabs(words: str) -> dict[int, Row]:
    extent = Extent()
    rows: dict[int, Row] = {}
    for number, cells in enumerate(csv.reader(io.StringIO(words, newline=""), delimiter="\t"), 1):
        row: Row = {column: cell[:TEXT] for column, cell in enumerate(cells, 1) if cell.strip()}
        if row:
            extent.take(row)
            rows[number] = row
    return rows


class _Page(HTMLParser):
    """Takes the rows of all tables of a page, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[int, Row]] = []
        self.merges: list[Merge] = []
        self.extent = Extent()
        self.number = 0
        self.row: Row = {}
        self.column = 1
        self.taken: dict[int, int] = {}
        self.cell: list[str] | None = None
        self.span = (1, 1)
        self.exact = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._end_row()
            self.number += 1
        elif tag in {"td", "th"}:
            self._end_cell()
            said = {key: value or "" for key, value in attrs}
            self.cell = []
            self.span = _whole(said.get("rowspan", "")), _whole(said.get("colspan", ""))
            self.exact = next((said[key] for key in EXACT if said.get(key)), "")
        elif tag in {"br", "p", "div"} and self.cell is not None:
            self.cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag in {"tr", "table"}:
            self._end_row()

    def handle_data(self, data: str) -> None:
        if self.cell is not None:
            self.cell.append(re.sub(r"[\r\n\t ]+", " ", data))

    def _end_cell(self) -> None:
        if self.cell is None:
            return
        while self.taken.get(self.column, 0) >= self.number:
            self.column += 1
        text = "\n".join(filter(None, (line.strip() for line in "".join(self.cell).split("\n"))))
        if self.exact and LOSSY.fullmatch(text):
            text = self.exact
        down, across = self.span
        if text:
            self.row[self.column] = text[:TEXT]
        last = self.column + across - 1
        if down > 1 or across > 1:
            self.merges.append(Merge(self.number, self.column, self.number + down - 1, last))
            self.taken |= dict.fromkeys(range(self.column, last + 1), self.number + down - 1)
        self.column = last + 1
        self.cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self.row:
            self.extent.take(self.row)
            self.rows.append((self.number, self.row))
        self.row, self.column = {}, 1


def _whole(value: str) -> int:
    """How many rows or columns a cell spans; what is no count is one."""
    count = int(value) if value.isdecimal() else 1
    return count if 1 <= count <= ROWS else 1
