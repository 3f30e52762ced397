"""The foot of a list: how many rows and their sums; while cells are selected, their count, sum and average."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel

from desktop.catalog.kinds import NBSP, Kind, Money
from desktop.catalog.sheets import Sheet
from desktop.domain.money import in_tenge
from desktop.storage.questions import Totals
from desktop.text import text
from desktop.ui.ranges import area
from desktop.ui.table import RecordTable
from desktop.words import shown

COUNT = text("Table", "Total: {n}")
PART = text("Table", "Filter active: {n} of {m}")
SELECTED = text("Table", "Selected: {n}")
SUM = text("Table", "Sum: {n}")
AVERAGE = text("Table", "Average: {n}")
MOST_SUMMED = 2000
"""Rows whose cells are added up as the selection grows; more would make the hand wait for pages to be read."""


def grouped(number: float) -> str:
    """A number as lists show it."""
    whole = f"{number:,.1f}" if number % 1 else f"{number:,.0f}"
    return whole.replace(",", NBSP).replace(".", ",")


def said(kind: Kind | None, number: float) -> str:
    """A sum as its column shows it: tiyn become tenge."""
    return in_tenge(round(number)) if isinstance(kind, Money) else grouped(number)


class Foot(QLabel):
    """One quiet line under a table."""

    def __init__(self, table: RecordTable, sheet: Sheet) -> None:
        super().__init__()
        self.setObjectName("small")
        self._table = table
        self._sheet = sheet
        self._standing = ""
        table.selectionModel().selectionChanged.connect(self.say)

    def show_totals(self, found: Totals, all_rows: int) -> None:
        """Show the sums of the rows found."""
        count = COUNT.fill(n=grouped(found.count))
        if found.count != all_rows:
            count = PART.fill(n=grouped(found.count), m=grouped(all_rows))
        self._standing = " · ".join([shown(count), *self.sums(found.sums)])
        self.say()

    def sums(self, sums: Mapping[str, int]) -> list[str]:
        """Each sum under its field's own name."""
        fields = {name: self._sheet.field(name) for name in sums}
        return [f"{shown(field.label)}: {said(field.kind, sums[name])}" for name, field in fields.items()]

    def say(self) -> None:
        """Speak of the selection where there is more than one cell of it, else of all rows."""
        rows, columns = area(self._table)
        parts = [self._standing]
        if len(rows) > 1:
            parts.append(shown(SELECTED.fill(n=grouped(len(rows)))))
            kind, numbers = self.numbers(rows, columns)
            if numbers:
                parts.append(shown(SUM.fill(n=said(kind, sum(numbers)))))
                parts.append(shown(AVERAGE.fill(n=said(kind, sum(numbers) / len(numbers)))))
        self.setText("  ·  ".join(part for part in parts if part))

    def numbers(self, rows: list[int], columns: list[int]) -> tuple[Kind | None, list[float]]:
        """The numbers in the selected cells; none where the selection holds two kinds of numbers or too many rows."""
        records = self._table.records
        counted = [records.columns[n] for n in columns if records.columns[n].number]
        if len(counted) != 1 or len(rows) > MOST_SUMMED:
            return None, []
        values = [counted[0].raw(records.row_at(row).data) for row in rows]
        field = counted[0].field
        return field.kind if field else None, [value for value in values if value is not None]
