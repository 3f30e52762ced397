"""The small pieces every screen is put together from: labels, buttons, cards."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from desktop.text import Sentence
from desktop.ui.icons import icon
from desktop.ui.theme import NEAR, WIDE
from desktop.words import shown

LEAST = 40
"""Pixels that a line of data keeps at least."""


def label(words: Sentence | None, look: str = "") -> QLabel:
    """A line of words in a look of the style sheet: title, heading, number, muted, small, problem."""
    made = QLabel(shown(words) if words else "")
    if look:
        made.setObjectName(look)
    return made


def button(
    words: Sentence, picture: str, clicked: Callable[[], object], *, primary: bool = False, flat: bool = False
) -> QPushButton:
    """A button with a picture and words; ``picture`` may be empty, ``flat`` looks like a link."""
    made = QPushButton(shown(words))
    if picture:
        made.setIcon(icon(picture, "on_accent" if primary else "accent" if flat else "text"))
    made.setProperty("primary", primary)
    made.setProperty("flat", flat)
    made.setCursor(Qt.CursorShape.PointingHandCursor)

    def pressed() -> None:
        clicked()

    made.clicked.connect(pressed)
    return made


class Card(QFrame):
    """A white sheet with a heading; ``inside`` is where its contents go."""

    def __init__(self, heading: Sentence | None = None) -> None:
        super().__init__()
        self.setObjectName("card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(WIDE, WIDE - 4, WIDE, WIDE - 4)
        self.inside.setSpacing(NEAR)
        self.heading = label(heading, "heading")
        self.heading.setVisible(heading is not None)
        self.inside.addWidget(self.heading)


class Elided(QLabel):
    """A line of data that gives way where there is no room: its end becomes "…", all of it is in the tooltip."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("elided", True)
        self.put(words)

    def put(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setToolTip(words)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), fitting)
