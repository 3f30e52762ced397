"""The choice of a district or city, found by any part of its name in Kazakh or Russian."""

import csv
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.kazakh import search_key, skeleton, sort_key
from desktop.resource import resource
from desktop.text import Language, text
from desktop.ui.icons import icon
from desktop.ui.theme import TIGHT
from desktop.words import shown

LEVELS = ("district", "city")
"""Territories that have a district commission."""
LINES = 6
CODE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class District:
    """A district or city and the region above it, in one language."""

    code: str
    name: str
    region: str
    searched: str


def districts(language: Language) -> list[District]:
    """The districts and cities of the country in Kazakh order."""
    with resource("territories.csv").open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    column = "name_ru" if language == "ru" else "name_kk"
    regions = {row["code"]: row[column] for row in rows}
    found = [
        District(
            row["code"],
            row[column],
            regions[row["parent_code"]],
            " ".join(
                (search_key(f"{row['name_kk']} {row['name_ru']}"), skeleton(f"{row['name_kk']} {row['name_ru']}"))
            ),
        )
        for row in rows
        if row["level"] in LEVELS
    ]
    return sorted(found, key=lambda each: (sort_key(each.name), sort_key(each.region)))


class SearchLine(QLineEdit):
    """The line of a search; arrows in it walk through what was found."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class DistrictChoice(QWidget):
    """A line to search in and the districts that fit; ``chosen(code)`` when one is taken."""

    chosen = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._districts = districts(language)
        self.search = SearchLine()
        self.search.setObjectName("district-search")
        self.search.setPlaceholderText(shown(text("Founding", "Search: district or city")))
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.stepped.connect(self._step)
        self.found = QListWidget()
        self.found.setObjectName("districts")
        self.found.setUniformItemSizes(True)
        self.found.setFixedHeight(LINES * (self.fontMetrics().height() + TIGHT) + TIGHT)
        self.found.currentItemChanged.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.search)
        column.addWidget(self.found)
        self.setFocusProxy(self.search)
        self._find("")

    def code(self) -> str:
        """The code of the chosen territory; empty while none is chosen."""
        item = self.found.currentItem()
        return str(item.data(CODE)) if item else ""

    def choose(self, code: str) -> None:
        """Choose a territory by its code."""
        for at in range(self.found.count()):
            if self.found.item(at).data(CODE) == code:
                self.found.setCurrentRow(at)

    def _step(self, by: int) -> None:
        self.found.setCurrentRow(min(max(0, self.found.currentRow() + by), self.found.count() - 1))

    def _find(self, typed: str) -> None:
        self.found.clear()
        wanted, loose = search_key(typed), skeleton(typed)
        for each in self._districts:
            if wanted in each.searched or (len(loose) > 2 and loose in each.searched):
                item = QListWidgetItem(f"{each.name} · {each.region}")
                item.setData(CODE, each.code)
                self.found.addItem(item)
        if wanted and self.found.count() == 1:
            self.found.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        self.chosen.emit(str(item.data(CODE)) if item else "")
