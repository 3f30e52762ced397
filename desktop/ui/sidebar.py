"""The sidebar: whose file this is, the rooms, settings at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from desktop.domain.lines import OfficeLine
from desktop.text import Sentence, text
from desktop.ui.icons import icon
from desktop.ui.pieces import button, label
from desktop.ui.theme import GAP, NEAR, SIDEBAR
from desktop.words import shown

CLOSED = text("Sidebar", "closed, only to look at")


CLOSE = 1
"""Pixels between two rooms: on a low screen the name of the campaign needs the rest."""


class Sidebar(QFrame):
    """The rooms by name; ``chosen(name)`` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, office: OfficeLine, rooms: Sequence[tuple[str, Sentence, str]], foot: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._group = QButtonGroup(self)
        self._rooms: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, GAP, NEAR, NEAR)
        column.setSpacing(CLOSE)
        for words, look in ((office.district, "heading"), (office.campaign, "small")):
            line = label(None, look)
            line.setText(words)
            line.setToolTip(office.commission)
            line.setWordWrap(True)
            line.setContentsMargins(NEAR, 0, NEAR, 0)
            column.addWidget(line)
        if office.closed_on is not None:
            looked = label(CLOSED, "attention")
            looked.setWordWrap(True)
            looked.setContentsMargins(NEAR, 0, NEAR, 0)
            column.addWidget(looked)
        other = button(text("Sidebar", "Campaigns…"), "", lambda: self.chosen.emit("campaigns"), flat=True)
        other.setObjectName("to-campaigns")
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        for at, (name, words, picture) in enumerate(rooms):
            if name == foot[0]:
                column.addStretch(1)
            made = QPushButton(shown(words))
            made.setObjectName(f"room-{name}")
            made.setProperty("room", True)
            made.setCheckable(True)
            made.setIcon(icon(picture))
            made.setIconSize(made.iconSize() * 1.25)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            if at < 9:
                made.setToolTip(f"Alt+{at + 1}")
            self._rooms[name] = made
            self._group.addButton(made)
            column.addWidget(made)
        self.setFixedWidth(max(SIDEBAR, self.widest() + 2 * NEAR))
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._choose)

    def widest(self) -> int:
        """What the longest name of a room takes, marked: larger text needs a wider sidebar."""
        for each in self._rooms.values():
            each.setParent(self)
            each.ensurePolished()
        bold = QFont(self.font())
        bold.setBold(True)
        marked, plain = QFontMetrics(bold), QFontMetrics(self.font())
        return max(
            each.sizeHint().width() + marked.horizontalAdvance(each.text()) - plain.horizontalAdvance(each.text())
            for each in self._rooms.values()
        )

    def _choose(self, pressed: QPushButton) -> None:
        self.chosen.emit(pressed.objectName().removeprefix("room-"))

    def mark(self, name: str) -> None:
        """Show in which room the person is; a screen that is no room leaves none marked."""
        self._group.setExclusive(False)
        for each, made in self._rooms.items():
            made.setChecked(each == name)
        self._group.setExclusive(True)
