"""Rooms that share a line of the sidebar: a strip above each leads to its neighbours."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.text import Sentence
from desktop.ui.desk import Desk, Place
from desktop.ui.rooms import neighbours
from desktop.ui.theme import TIGHT
from desktop.words import shown

ROOM = 28
"""Pixels beside the words of a door, which are bold where it leads nowhere else."""


def strip(desk: Desk, room: str) -> QWidget:
    """The neighbours of a room, the room itself pressed."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(TIGHT)
    for name, words in neighbours(room):
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
