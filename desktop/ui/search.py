"""The search box: finds while the hand types; Ctrl+F reaches it in any layout."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.text import text
from desktop.ui.icons import icon
from desktop.ui.theme import FIELD
from desktop.words import shown

PLACEHOLDER = text("Table", "Search: name, number, village")
FIND = text("Table", "Search")
LONGEST = 100


class SearchBox(QLineEdit):
    """Words to find; Kazakh, Russian, and typed without Kazakh letters: the Reader folds them."""

    asked = Signal(str)
    down = Signal()
    """The hand goes on to the rows: Enter or the arrow down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(shown(PLACEHOLDER))
        self.setAccessibleName(shown(FIND))
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST)
        self.setMinimumHeight(FIELD)
        self.setMinimumWidth(180)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.ask)

    def ask(self, words: str) -> None:
        """Ask for what stands in the box."""
        self.asked.emit(words.strip())

    def attach(self, screen: QWidget) -> None:
        """Let Ctrl+F (in the Cyrillic layout Ctrl+А) bring the hand here from anywhere in the screen."""
        find = QAction(shown(FIND), screen)
        find.setShortcuts([QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("Ctrl+А")])
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self.start)
        screen.addAction(find)

    def start(self) -> None:
        """Bring the hand here, the old words ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def begin_with(self, letter: str) -> None:
        """A letter typed in the list begins a new search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.down.emit()
        else:
            super().keyPressEvent(event)
