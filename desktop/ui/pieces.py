"""The small pieces every screen is put together from: labels, buttons, cards."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from desktop.text import Sentence
from desktop.ui.icons import icon
from desktop.ui.theme import NEAR, WIDE
from desktop.words import shown


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
