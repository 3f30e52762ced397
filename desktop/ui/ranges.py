"""Ranges of cells: what is selected, what goes to Excel, what comes from it, what is filled down."""

from typing import Any

from PySide6.QtWidgets import QTableView

from desktop.ui import clipboard
from desktop.ui.columns import Column, for_excel
from desktop.ui.tablemodel import AnyRow, RecordModel


def selected_places(view: QTableView) -> list[int]:
    """Rows with a selected cell, from above."""
    chosen = view.selectionModel().selection()
    parts = [chosen.at(n) for n in range(chosen.count())]
    return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})


def area(view: QTableView) -> tuple[list[int], list[int]]:
    """Rows and visible columns of the selection, as a rectangle."""
    chosen = view.selectionModel().selection()
    parts = [chosen.at(n) for n in range(chosen.count())]
    columns = {column for part in parts for column in range(part.left(), part.right() + 1)}
    return selected_places(view), sorted(n for n in columns if not view.isColumnHidden(n))


def copy(view: QTableView, records: RecordModel) -> None:
    """Lay the selected cells on the clipboard as Excel takes them: values, not drawings."""
    rows, columns = area(view)
    lines: list[AnyRow] = [records.row_at(row) for row in rows]
    clipboard.put([[for_excel(records.columns[n], line.data) for n in columns] for line in lines])


def pasted(view: QTableView, records: RecordModel) -> tuple[int, list[Column], list[list[str]]] | None:
    """First row, columns from the cell on, cells of the clipboard; one cell fills the whole selection."""
    cells = clipboard.taken()
    rows, columns = area(view)
    if not cells or not rows:
        return None
    if len(cells) == 1 and len(cells[0]) == 1:
        cells = [cells[0] * len(columns)] * len(rows)
    onward = [n for n in range(columns[0], len(records.columns)) if not view.isColumnHidden(n)]
    return rows[0], [records.columns[n] for n in onward], cells


def filled(view: QTableView, records: RecordModel) -> list[tuple[AnyRow, dict[str, Any]]]:
    """The selected cells below with the value of the first row; one row takes the value of the row above."""
    rows, columns = area(view)
    if len(rows) == 1 and rows[0] > 0:
        rows = [rows[0] - 1, *rows]
    fields = [records.columns[n] for n in columns if records.columns[n].editable]
    if len(rows) < 2 or not fields:
        return []
    source = records.row_at(rows[0])
    values = {column.name: column.raw(source.data) for column in fields}
    return [(records.row_at(row), dict(values)) for row in rows[1:]]
