"""Rooms that share a line of the sidebar: a strip above each leads to its neighbours."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.text import Sentence
from desktop.ui.desk import Desk, Place
from desktop.ui.rooms import neighbours
from desktop.ui.theme import TIGHT
from desktop.words import shown

ROOM = 26
"""Pixels beside the words of a door, which are bold where it leads nowhere else."""


def strip(desk: Desk, room: str) -> QWidget:
    """The neighbours of a room, the room itself pressed."""
    return Strip([door(desk, name, words, name == room) for name, words in neighbours(room)])


class Strip(QWidget):
    """Doors side by side; where the text is large or the window narrow they go on in a second line."""

    def __init__(self, doors: Sequence[QPushButton]) -> None:
        super().__init__()
        self._doors = doors
        for each in doors:
            each.setParent(self)
            each.ensurePolished()
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Give each door its place; none lies over another and none is cut."""
        high = max((each.sizeHint().height() for each in self._doors), default=0)
        left = top = 0
        for each in self._doors:
            wide = each.minimumWidth()
            if left and left + wide > self.width():
                left, top = 0, top + high + TIGHT
            each.setGeometry(left, top, wide, high)
            left += wide + TIGHT
        self.setFixedHeight(top + high)


def door(desk: Desk, name: str, words: Sentence, on: bool) -> QPushButton:
    """A button that leads to a room."""
    made = QPushButton(shown(words))
    made.setObjectName(f"beside-{name}")
    made.setProperty("room", True)
    made.setCheckable(True)
    made.setChecked(on)
    worn = QFont(made.font())
    worn.setBold(on)
    made.setMinimumWidth(QFontMetrics(worn).horizontalAdvance(made.text()) + ROOM)

    def pressed() -> None:
        made.setChecked(on)
        desk.go(Place(name))

    made.clicked.connect(pressed)
    return made
