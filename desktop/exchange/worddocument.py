"""Reading the tables of .docx in one streaming pass.

Tables with the same head are one sheet: an office's document often gives each commission its own table under a line
with its number, and such a line becomes a row above the table's rows.
"""

import re
from collections.abc import Iterator

from desktop.exchange.archive import Packed, Reader, bare, parsed
from desktop.exchange.book import Merge, Row
from desktop.exchange.limits import COLUMNS, MERGES, TEXT, Extent, Part, Rows, SheetBegins, SheetEnds, Unfit

DOCUMENT = "word/document.xml"
TITLES = 40
"""Lines above a table that are kept: titles, approval blocks, the number of a commission."""
DIGITS = re.compile(r"\s*\d+\s*\.?\s*")


def parts(archive: Packed) -> Iterator[Part]:
    """The tables of the document as sheets numbered from 1."""
    tables = _Tables()
    for _ in parsed(archive, DOCUMENT, tables):
        pass
    if not tables.sheets:
        raise Unfit("NO_TABLE")
    for number, sheet in enumerate(tables.sheets, 1):
        yield SheetBegins(str(number))
        yield Rows(sheet.rows, 99)
        yield SheetEnds(tuple(sheet.merges))


class _Sheet:
    """Tables with one head, one below the other, with the lines between them."""

    def __init__(self, head: list[str], width: int) -> None:
        self.head, self.width = head, width
        self.rows: list[tuple[int, Row]] = []
        self.merges: list[Merge] = []
        self.next = 1

    def goes_on(self, table: "_Table") -> bool:
        """Whether a table has the head of these, or none of its own: its first row is counted already."""
        if table.first == self.head:
            return True
        return table.width == self.width and bool(table.first) and DIGITS.fullmatch(table.first[0]) is not None

    def add(self, lines: list[str], table: "_Table") -> None:
        """The lines above a table and its rows."""
        for line in lines[-TITLES:]:
            self.rows.append((self.next, {1: line}))
            self.next += 1
        for row, cells in table.rows:
            self.rows.append((self.next + row, cells))
        for merge in table.merges:
            place = self.next
            self.merges.append(Merge(place + merge.top, merge.left, place + merge.bottom, merge.right))
        self.next += table.height


class _Table:
    """One table as its rows pass by; rows are counted from 0."""

    def __init__(self) -> None:
        self.rows: list[tuple[int, Row]] = []
        self.merges: list[Merge] = []
        self.height = self.width = 0
        self.first: list[str] = []
        self.down: dict[int, Merge] = {}

    def end_row(self, cells: Row, last: int) -> None:
        """A row is complete."""
        if not self.height:
            self.first = [str(cells[column]) for column in sorted(cells)]
        if cells:
            self.rows.append((self.height, cells))
        self.height, self.width = self.height + 1, max(self.width, last)

    def merge(self, column: int, span: int, vertical: str | None) -> None:
        """A cell that spans columns, begins to span rows («restart») or goes on doing so («continue»)."""
        here = Merge(self.height, column, self.height, column + span - 1)
        if vertical == "continue" and column in self.down:
            begun = self.down[column]
            here = Merge(begun.top, begun.left, self.height, begun.right)
            self.merges.remove(begun)
        if vertical is None:
            self.down.pop(column, None)
        else:
            self.down[column] = here
        if span > 1 or vertical is not None:
            self.merges.append(here)
        if len(self.merges) > MERGES:
            raise Unfit("TOO_LARGE_UNPACKED")


class _Tables(Reader):
    """Collects tables and the lines between them; a table inside a cell gives the cell its words."""

    def __init__(self) -> None:
        self.sheets: list[_Sheet] = []
        self.lines: list[str] = []
        self.extent = Extent()
        self.table = _Table()
        self.depth = 0
        self.row: Row = {}
        self.column = self.span = 1
        self.vertical: str | None = None
        self.pieces: list[str] = []
        self.spoken = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        value = next((said for key, said in attributes.items() if bare(key) == "val"), "")
        if name == "tbl":
            self.depth += 1
            if self.depth == 1:
                self.table = _Table()
        elif name == "t":
            self.spoken = True
        elif name in {"tab", "br", "cr"}:
            self.pieces.append("\n" if name == "br" else " ")
        elif name == "txbxContent":
            self.pieces.append("\n")
        elif self.depth == 1:
            self._begin(name, value)

    def _begin(self, name: str, value: str) -> None:
        """What begins inside a table."""
        if name == "tr":
            self.row, self.column = {}, 1
        elif name == "tc":
            self.pieces, self.span, self.vertical = [], 1, None
        elif name == "gridSpan":
            self.span = _whole(value)
        elif name == "gridBefore":
            self.column += _whole(value)
        elif name == "vMerge":
            self.vertical = value or "continue"

    def end(self, name: str) -> None:
        if name == "t":
            self.spoken = False
        elif name == "p":
            self._end_line()
        elif name == "tc" and self.depth == 1:
            self._end_cell()
        elif name == "tr" and self.depth == 1:
            self.extent.take(self.row)
            self.table.end_row(self.row, self.column - 1)
        elif name == "tbl":
            self.depth -= 1
            if not self.depth:
                self._end_table()

    def words(self, text: str) -> None:
        if self.spoken:
            self.pieces.append(text)

    def _end_line(self) -> None:
        if self.depth:
            self.pieces.append("\n")
            return
        line = "".join(self.pieces).strip()
        self.pieces = []
        if line:
            self.lines.append(line[:TEXT])

    def _end_cell(self) -> None:
        text = "".join(self.pieces).strip()[:TEXT]
        self.pieces = []
        if text and self.vertical != "continue":
            self.row[self.column] = text
        self.table.merge(self.column, self.span, self.vertical)
        self.column += self.span
        if self.column > COLUMNS + 1:
            raise Unfit("TOO_LARGE_UNPACKED")

    def _end_table(self) -> None:
        if not self.sheets or not self.sheets[-1].goes_on(self.table):
            self.sheets.append(_Sheet(self.table.first, self.table.width))
        self.sheets[-1].add(self.lines, self.table)
        self.lines, self.pieces = [], []


def _whole(value: str) -> int:
    """A count of columns; what is none counts as one."""
    return min(max(int(value), 1), COLUMNS + 1) if value.isdecimal() else 1
