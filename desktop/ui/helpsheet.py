"""The help of the window at hand: a sheet at the right with a few lines, opened and closed by F1."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

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
    ("Alt+1 … Alt+8", text("Keys", "rooms")),
)
"""The habits of the hand that hold everywhere."""


class HelpSheet(QFrame):
    """What this window is for and how to go about it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help")
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        self._column.setSpacing(NEAR)

    def show_help(self, title: Sentence, lines: Sequence[Sentence]) -> None:
        """Show the help of a screen and the keys that hold everywhere."""
        while self._column.count():
            item = self._column.takeAt(0)
            gone = item.widget() if item else None
            if gone is not None:
                gone.deleteLater()
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
        self._column.addWidget(head)
        for sentence in lines:
            self._add(shown(sentence), "")
        self._column.addSpacing(GAP)
        for keys, sentence in KEYS:
            self._add(f"{keys} – {shown(sentence)}", "small")
        self._column.addStretch(1)

    def _add(self, words: str, look: str) -> None:
        line = label(None, look)
        line.setText(words)
        line.setWordWrap(True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(line)
