"""The rows that were not taken in, given back as a workbook: mend them and take it in again."""

import io
from collections.abc import Mapping
from copy import copy

from desktop.exchange.book import Value, letters
from desktop.exchange.examination import Examination
from desktop.text import Language, Say, Sentence, text

REASON = text("Import", "Reason")
WIDEST = 60
"""Characters of the widest column."""


def rejected_workbook(
    examination: Examination, rejected_rows: Mapping[int, Sentence], language: Language, say: Say
) -> bytes:
    """An .xlsx with the head and columns of the sheet, the rejected rows as they were written, and «Reason» as the last column.

    ``rejected_rows`` is sheet row → reason (``Plan.rejected_rows``).
    """
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.styles import Alignment, Font

    grid = examination.grid
    last = max(
        (column for row in [*examination.header_rows, *rejected_rows] for column in grid.rows.get(row, {})), default=0
    )
    book = Workbook()
    sheet = book.active
    assert sheet is not None, "a new workbook has a sheet"
    sheet.title = (examination.sheet or "1")[:31]
    widths: dict[int, int] = {}

    def write(row: int, column: int, value: Value) -> Cell:
        cell = sheet.cell(row, column)
        assert isinstance(cell, Cell), "nothing is merged yet"
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
        widths[column] = min(WIDEST, max(widths.get(column, 8), len(str(value or "")) + 2))
        return cell

    top = len(examination.header_rows)
    for place, row in enumerate(examination.header_rows, 1):
        for column, value in grid.rows.get(row, {}).items():
            write(place, column, value)
    write(top, last + 1, say(REASON, language))
    for place, row in enumerate(sorted(rejected_rows), top + 1):
        for column, value in grid.rows.get(row, {}).items():
            cell = write(place, column, value)
            if shape := grid.formats.get((row, column)):
                cell.number_format = shape
        write(place, last + 1, say(rejected_rows[row], language))
    for merge in grid.merges:
        if merge.top in examination.header_rows and merge.bottom in examination.header_rows:
            first = examination.header_rows[0] - 1
            sheet.merge_cells(
                start_row=merge.top - first,
                end_row=merge.bottom - first,
                start_column=merge.left,
                end_column=merge.right,
            )
    bold, wrapped = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    for line in sheet.iter_rows(min_row=1, max_row=top + len(rejected_rows)):
        for cell in line:
            cell.alignment = copy(wrapped)
            if cell.row <= top:
                cell.font = copy(bold)
    for column, width in widths.items():
        sheet.column_dimensions[letters(column)].width = width
    sheet.freeze_panes = sheet.cell(top + 1, 1)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
