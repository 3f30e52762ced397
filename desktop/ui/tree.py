"""The tree beside the list of members: okrugs, their precincts, and where a seat is empty."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPalette
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop.domain.lines import PrecinctLine
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.theme import ROW, colours
from desktop.words import shown

EVERYBODY = text("Members", "All commissions")
NO_OKRUG = text("Members", "Without okrug")
OWN = text("Members", "Our commission")
FILTER = int(Qt.ItemDataRole.UserRole)


class CommissionTree(QTreeWidget):
    """All commissions; choosing one narrows the list to it."""

    chosen = Signal(object)
    """Filters."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tree")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        worn = colours()
        soft = QPalette(self.palette())
        soft.setColor(QPalette.ColorRole.Highlight, QColor(worn.accent_soft))
        soft.setColor(QPalette.ColorRole.HighlightedText, QColor(worn.text))
        self.setPalette(soft)
        self.currentItemChanged.connect(self.tell)
        self._filling = False

    def show_precincts(self, rows: Sequence[Row[PrecinctLine]], everybody: int, own: int) -> None:
        """Show the precincts by okrug, in the order of their numbers; what was chosen stays chosen.

        ``everybody`` are the members of all commissions, ``own`` those of our own.
        """
        before = self.filters()
        folded = {item.text(0) for n in range(self.topLevelItemCount()) for item in self.at(n) if not item.isExpanded()}
        self._filling = True
        self.clear()
        self.add(shown(EVERYBODY), (), everybody)
        self.add(shown(OWN), (("commission", "own"),), own)
        for okrug, inside in grouped(rows).items():
            name = okrug or shown(NO_OKRUG)
            upper = self.add(name, (("okrug_id", hex_of(inside[0].data.okrug_id)),), None)
            for row in inside:
                self.add_precinct(upper, row)
            upper.setExpanded(name not in folded)
        self.choose(before)
        self._filling = False

    def at(self, n: int) -> list[QTreeWidgetItem]:
        """The n-th item of the upper level, if it holds others."""
        item = self.topLevelItem(n)
        return [item] if item is not None and item.childCount() else []

    def add(self, words: str, filters: tuple[tuple[str, str], ...], count: int | None) -> QTreeWidgetItem:
        """Add a line of the upper level."""
        item = QTreeWidgetItem(self, [words, "" if count is None else str(count)])
        item.setData(0, FILTER, filters)
        item.setSizeHint(0, QSize(0, ROW))
        return item

    def add_precinct(self, okrug: QTreeWidgetItem, row: Row[PrecinctLine]) -> None:
        """Add a precinct with its seats and people, red where a seat is empty."""
        line = row.data
        seats = "–" if line.seats is None else str(line.seats)
        item = QTreeWidgetItem(okrug, [f"№ {line.number}", f"{seats}/{line.people}"])
        item.setData(0, FILTER, (("participation_id", row.id.hex),))
        if line.vacancies:
            item.setForeground(1, QBrush(QColor(colours().bad)))

    def filters(self) -> tuple[tuple[str, str], ...]:
        """The filters of what is chosen."""
        item = self.currentItem()
        return () if item is None else tuple(tuple(pair) for pair in item.data(0, FILTER))

    def choose(self, filters: tuple[tuple[str, str], ...]) -> None:
        """Stand on the line of these filters, else on the first."""
        lines = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        inside = [each.child(n) for each in lines if each for n in range(each.childCount())]
        for item in (*lines, *inside):
            if item is not None and tuple(tuple(pair) for pair in item.data(0, FILTER)) == filters:
                self.setCurrentItem(item)
                return
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def tell(self) -> None:
        """Say what is chosen."""
        if not self._filling:
            self.chosen.emit(self.filters())


def grouped(rows: Sequence[Row[PrecinctLine]]) -> dict[str, list[Row[PrecinctLine]]]:
    """Precincts by the name of their okrug, in the order in which the okrugs first come."""
    made: dict[str, list[Row[PrecinctLine]]] = {}
    for row in rows:
        made.setdefault(row.data.okrug, []).append(row)
    return made


def hex_of(row_id: UUID | None) -> str:
    """An id as a filter names it."""
    return "" if row_id is None else row_id.hex
