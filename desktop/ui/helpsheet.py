"""The help of the window at hand: a sheet at the right with a few lines, opened and closed by F1.

It scrolls: lines squeezed into a low window would lose their second half.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.text import Sentence, text
from desktop.ui.icons import icon
from desktop.ui.pieces import label
from desktop.ui.theme import GAP, NEAR, WIDE
from desktop.words import shown

WIDTH = 300
KEYS = (
    ("Enter", text("Keys", "take the field and go on")),
    ("Ins · F2 · F4 · F9", text("Keys", "new, edit, choose, copy the row")),
    ("Del · Esc", text("Keys", "mark for deletion, leave")),
    ("Ctrl+F", text("Keys", "search")),
    ("Ctrl+Z · Ctrl+Y", text("Keys", "undo, redo")),
    ("Ctrl+C · Ctrl+V", text("Keys", "ranges from and to Excel")),
    ("Alt+1 … Alt+9", text("Keys", "rooms")),
)
"""The habits of the hand that hold everywhere."""


class HelpSheet(QFrame):
    """What this window is for and how to go about it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help")
        self.setFixedWidth(WIDTH)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._pages = QScrollArea()
        self._pages.setWidgetResizable(True)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole.addWidget(self._pages)

    def show_help(self, title: Sentence, lines: Sequence[Sentence]) -> None:
        """Show the help of a screen and the keys that hold everywhere."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(NEAR)
        head = QFrame()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(title, "heading"), 1)
        close = QPushButton()
        close.setIcon(icon("close", "muted"))
        close.setProperty("flat", True)
        close.setAccessibleName(shown(text("Help", "Close the help")))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        column.addWidget(head)
        for sentence in lines:
            column.addWidget(line(shown(sentence), ""))
        column.addSpacing(GAP)
        for keys, sentence in KEYS:
            column.addWidget(line(f"{keys} – {shown(sentence)}", "small"))
        column.addStretch(1)
        self._pages.setWidget(inside)


def line(words: str, look: str) -> QLabel:
    """One line of help; it can be copied."""
    made = label(None, look)
    made.setText(words)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
