"""The card beside a list: the row at hand in full, in tabs where it has several sides."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QTabWidget, QToolButton, QVBoxLayout, QWidget

from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.icons import icon
from desktop.ui.theme import GAP, NEAR, WIDE
from desktop.words import shown

CLOSE = text("Card", "Close")
BEFORE = text("Card", "Previous (PgUp)")
AFTER = text("Card", "Next (PgDn)")


class Side(QWidget):
    """One side of a row: it shows a row by its id and reads it anew when told."""

    scrolls: ClassVar[bool] = True
    """Whether the side grows beyond the card and scrolls as a whole; a table scrolls by itself."""

    def show_row(self, row_id: UUID | None) -> None:
        """Show a row, or nothing yet for a new one."""

    def preset(self, values: dict[str, Any]) -> None:
        """Begin a new row with some values; only a form takes them."""

    def start(self) -> None:
        """Bring the hand to where typing begins."""

    @property
    def dirty(self) -> bool:
        """Whether something typed here is not saved yet."""
        return False


class Card(QFrame):
    """A row in full. PgUp and PgDn go to its neighbours and keep the tab."""

    left = Signal()
    stepped = Signal(int)
    made = Signal(object)
    """The id of a row that has just been added."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.setObjectName("card")
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.title.setWordWrap(True)
        self.under = QHBoxLayout()
        self.under.setSpacing(NEAR)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.title, 1)
        for words, picture, act in (
            (BEFORE, "up", lambda: self.stepped.emit(-1)),
            (AFTER, "down", lambda: self.stepped.emit(1)),
            (CLOSE, "close", self.left.emit),
        ):
            head.addWidget(picture_button(words, picture, act), 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        self.column.setSpacing(NEAR)
        self.column.addLayout(head)
        self.column.addLayout(self.under)
        self.tabs: QTabWidget | None = None
        self.sides: list[Side] = []

    def put_sides(self, sides: Sequence[tuple[Sentence, Side]]) -> None:
        """Fill the card: one side stands alone, several get tabs."""
        self.sides = [side for _, side in sides]
        if len(sides) == 1:
            self.column.addWidget(framed(sides[0][1]), 1)
            return
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for title, side in sides:
            self.tabs.addTab(framed(side), shown(title))
        self.tabs.currentChanged.connect(self.show_side)
        self.column.addWidget(self.tabs, 1)

    def show_row(self, row_id: UUID | None) -> None:
        """Show another row; a side is read when somebody looks at it."""
        self.row_id = row_id
        self.refresh()

    def start(self) -> None:
        """Bring the hand to where typing begins."""
        self.sides[0].start()

    def preset(self, values: dict[str, Any]) -> None:
        """Begin a new row with some values."""
        for side in self.sides:
            side.preset(values)

    def refresh(self) -> None:
        """Read the row anew."""
        self.show_head()
        if self.tabs is not None:
            for n in range(1, self.tabs.count()):
                self.tabs.setTabEnabled(n, self.row_id is not None)
            if self.row_id is None:
                self.tabs.setCurrentIndex(0)
        self.show_side()

    def turn_to(self, kind: type[Side]) -> None:
        """Show the side of that kind."""
        for place, side in enumerate(self.sides):
            if isinstance(side, kind) and self.tabs is not None:
                self.tabs.setCurrentIndex(place)

    def show_head(self) -> None:
        """Show the row's name and state above the sides."""

    def show_side(self, _place: int = 0) -> None:
        """Read the side at hand."""
        side = self.sides[0 if self.tabs is None else self.tabs.currentIndex()]
        side.show_row(self.row_id)

    @property
    def dirty(self) -> bool:
        """Whether something typed in the card is not saved yet."""
        return any(side.dirty for side in self.sides)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_PageUp:
                self.stepped.emit(-1)
            case Qt.Key.Key_PageDown:
                self.stepped.emit(1)
            case _:
                super().keyPressEvent(event)


def picture_button(words: Sentence, picture: str, act: Callable[[], object]) -> QToolButton:
    """A quiet button without words; they stand in its hint."""
    made = QToolButton()
    made.setIcon(icon(picture, "muted"))
    made.setToolTip(shown(words))
    made.setAccessibleName(shown(words))
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def pressed() -> None:
        act()

    made.clicked.connect(pressed)
    return made


def framed(side: Side) -> QWidget:
    """A side that scrolls down where the window is low, and never sideways."""
    if not side.scrolls:
        return side
    area = QScrollArea()
    area.setWidget(side)
    area.setWidgetResizable(True)
    side.setAutoFillBackground(False)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
