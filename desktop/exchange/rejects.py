"""The rows that were not taken in, given back as a workbook: mend them and take it in again."""

import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from desktop.exchange.book import Row, letters
from desktop.exchange.examination import Examination
from desktop.text import Language, Say, Sentence, text

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

REASON = text("Import", "Reason")
NARROWEST, WIDEST = 8, 60
"""Characters of a column."""
MERGED = 1_000
"""Cells of a merged range that is kept: openpyxl makes each of them anew, a damaged file may name millions."""
TITLE = 31
"""Letters that Excel allows in the name of a sheet."""


def rejected_workbook(
    examination: Examination, rejected_rows: Mapping[int, Sentence], language: Language, say: Say
) -> bytes:
    """An .xlsx with titles, head and columns of the sheet, the rejected rows as written, «Reason» as the last column.

    ``rejected_rows`` is sheet row → reason (``Plan.rejected_rows``). Section rows stand over their rows, merged cells
    are filled: the mended workbook is understood as the first one was.
    """
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE as UNWRITABLE
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = cast("Worksheet", book.active)
    sheet.title = (examination.sheet or "1")[:TITLE]
    head = examination.header_row or 0
    grid = examination.grid
    lines = list(_lines(examination, rejected_rows))
    last = max((column for row, cells, _ in lines if row >= head for column in cells), default=0)
    widths: dict[int, int] = {}
    for row, cells, source in lines:
        if source in rejected_rows or row == head:
            cells[last + 1] = say(rejected_rows.get(source, REASON), language)
        for column, value in cells.items():
            cell = cast("Cell", sheet.cell(row, column))
            cell.value = UNWRITABLE.sub("", value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"
            cell.number_format = grid.formats.get((source, column), cell.number_format)
            cell.alignment = Alignment(wrap_text=row >= head, vertical="top")
            if row in examination.header_rows:
                cell.font = Font(bold=True)
            if row >= head:
                widths[column] = max(widths.get(column, NARROWEST), min(WIDEST, len(str(value)) + 2))
    for merge in grid.merges:
        if merge.bottom <= head and (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) <= MERGED:
            sheet.merge_cells(f"{letters(merge.left)}{merge.top}:{letters(merge.right)}{merge.bottom}")
    for column, width in widths.items():
        sheet.column_dimensions[letters(column)].width = width
    sheet.freeze_panes = f"A{head + 1}"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _lines(examination: Examination, rejected_rows: Mapping[int, Sentence]) -> Iterator[tuple[int, Row, int]]:
    """The rows of the new sheet: its row number, its cells, the row they come from."""
    grid, head = examination.grid, examination.header_row or 0
    for row in sorted(row for row in grid.rows if row <= head):
        yield row, dict(grid.rows[row]), row
    sections = [each.row for each in examination.ignored_rows if each.why == "section"]
    place, above = head, head
    for row in sorted(rejected_rows):
        nearest = max((each for each in sections if above < each < row), default=0)
        for section in [each for each in (nearest - 1, nearest) if each in sections]:
            place += 1
            yield place, dict(grid.rows[section]), section
        above = row
        merged = {m.left: grid.rows.get(m.top, {}).get(m.left) for m in grid.merges if head < m.top < row <= m.bottom}
        place += 1
        yield place, {**merged, **grid.rows.get(row, {})}, row
