"""Rooms that share a line of the sidebar: a strip above each leads to its neighbours."""

from functools import partial

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.text import Sentence, text
from desktop.ui.desk import Desk, Place
from desktop.ui.listing import ListScreen
from desktop.ui.rooms import BESIDE, WITHIN
from desktop.ui.theme import TIGHT
from desktop.words import shown

PRINT = text("Reports", "Print…")
ROOM = 28
"""Pixels beside the words of a door, which are bold where it leads nowhere else."""


def strip(desk: Desk, room: str) -> QWidget:
    """The neighbours of a room, the room itself pressed."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(TIGHT)
    for name, words in BESIDE[WITHIN[room]]:
        row.addWidget(door(desk, name, words, name == room))
    row.addStretch(1)
    return made


def door(desk: Desk, name: str, words: Sentence, on: bool) -> QPushButton:
    """A button that leads to a room."""
    made = QPushButton(shown(words))
    made.setObjectName(f"beside-{name}")
    made.setProperty("room", True)
    made.setCheckable(True)
    made.setChecked(on)
    bold = QFont(made.font())
    bold.setBold(True)
    made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(made.text()) + ROOM)

    def pressed() -> None:
        made.setChecked(on)
        desk.go(Place(name))

    made.clicked.connect(pressed)
    return made


class SharedScreen(ListScreen):
    """A list that shares its line of the sidebar; its paper is one press away."""

    paper: str = ""
    """The report that prints the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.body.insertWidget(0, strip(desk, self.sheet.noun))

    def add_begin(self) -> None:
        if self.paper:
            paper = Place("reports", (("report", self.paper),))
            self.add_button(PRINT, "print", partial(self.desk.go, paper))
        super().add_begin()
