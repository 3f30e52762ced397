"""Filters as chips above a list: those the Reader counts, and those a hand has made from a cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from desktop.storage.questions import Chip
from desktop.text import text
from desktop.ui.theme import colours
from desktop.words import shown

ALL = text("Table", "All")
CLEAR = text("Table", "Clear filter")
FILTERS = text("Table", "More filters")
HEIGHT = 26
SIDE = 11
GAP = 6
LEAST = 150
"""Pixels: "All", one chip and the menu of the others."""
CROSS = "×"
MORE = "…"

Filter = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Made:
    """A filter made from a cell: what it asks and how it reads."""

    filter: Filter
    words: str


class ChipButton(QAbstractButton):
    """One chip: its words, its count; accent while it filters."""

    def __init__(self, words: str, count: int | None, *, removable: bool = False) -> None:
        super().__init__()
        self.setText(words)
        self.count = count
        self.removable = removable
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words if count is None else f"{words} {count}")

    def tail(self) -> str:
        """What stands after the words: a count, or a cross."""
        return CROSS if self.removable else "" if self.count is None else str(self.count)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        tail = self.tail()
        more = metrics.horizontalAdvance(tail) + GAP if tail else 0
        return QSize(metrics.horizontalAdvance(self.text()) + more + 2 * SIDE, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(QColor(worn.accent if on or self.hasFocus() or self.underMouse() else worn.border))
        painter.setBrush(QColor(worn.accent_soft if on else worn.surface))
        shape = self.rect().adjusted(0, 0, -1, -1).toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, HEIGHT / 2 - 1, HEIGHT / 2 - 1)
        inner = self.rect().adjusted(SIDE, 0, -SIDE, 0)
        painter.setPen(QColor(worn.accent if on else worn.text))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.setPen(QColor(worn.accent if on else worn.muted))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self.tail())
        painter.end()


class Chips(QWidget):
    """One line of chips; several may be on, each narrows the list further. What has no room waits in a menu."""

    chosen = Signal(object)
    """The filters that are on now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chips")
        self.setFixedHeight(HEIGHT + 4)
        self.setMinimumWidth(LEAST)
        self.buttons: list[ChipButton] = []
        self.more = ChipButton(MORE, None)
        self.more.setParent(self)
        self.more.setCheckable(False)
        self.more.setAccessibleName(shown(FILTERS))
        self.more.setToolTip(shown(FILTERS))
        self.more.clicked.connect(self.offer_more)
        self._on: set[Filter] = set()
        self._counted: Sequence[Chip] = ()
        self._made: list[Made] = []
        self._total = 0

    def filters(self) -> tuple[Filter, ...]:
        """The filters that are on."""
        return tuple(sorted(self._on))

    def show_counts(self, total: int, counted: Sequence[Chip]) -> None:
        """Show the Reader's chips."""
        self._total, self._counted = total, counted
        self.draw()

    def put(self, filters: Sequence[Filter]) -> None:
        """Turn exactly these filters on; one that is no chip of the Reader's gets a chip of its own."""
        self._on = set(filters)
        known = {(chip.name, chip.value) for chip in self._counted}
        self._made = [made for made in self._made if made.filter in self._on]
        named = known | {made.filter for made in self._made}
        self._made += [Made(each, each[1]) for each in sorted(self._on - named)]
        self.draw()

    def add(self, made: Made) -> None:
        """Turn on a filter made from a cell."""
        if made.filter not in self._on:
            self._on.add(made.filter)
            self._made.append(made)
            self.tell()

    def draw(self) -> None:
        """Make the chips anew: all rows, the filters made by hand, those that count something."""
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = []
        self.place(ChipButton(shown(ALL), self._total), not self._on, self.clear)
        counted = {(chip.name, chip.value) for chip in self._counted}
        for made in self._made:
            if made.filter not in counted:
                button = ChipButton(made.words, None, removable=True)
                button.setToolTip(shown(CLEAR))
                self.place(button, True, lambda pair=made.filter: self.turn(pair))
        for chip in self._counted:
            pair = (chip.name, chip.value)
            self.place(ChipButton(shown(chip.label), chip.count), pair in self._on, lambda pair=pair: self.turn(pair))
        self.lay_out()

    def place(self, button: ChipButton, on: bool, act: Callable[[], None]) -> None:
        """Add one chip."""
        button.setParent(self)
        button.setChecked(on)

        def pressed() -> None:
            act()

        button.clicked.connect(pressed)
        self.buttons.append(button)

    def lay_out(self) -> None:
        """Show as many chips as the line has room for; those that are on never wait."""
        sizes = [button.sizeHint().width() + GAP for button in self.buttons]
        more = self.more.sizeHint().width()
        room = self.width() if sum(sizes) - GAP <= self.width() else self.width() - more
        room -= sum(size for size, button in zip(sizes, self.buttons, strict=True) if button.isChecked())
        x = 0
        for size, button in zip(sizes, self.buttons, strict=True):
            fits = button.isChecked() or size - GAP <= room
            button.setVisible(fits)
            if fits:
                room -= 0 if button.isChecked() else size
                button.setGeometry(x, 2, size - GAP, HEIGHT)
                x += size
            else:
                room = 0
        self.more.setVisible(any(button.isHidden() for button in self.buttons))
        self.more.setGeometry(x, 2, more, HEIGHT)

    def offer_more(self) -> None:
        """Offer the chips that had no room."""
        menu = QMenu(self)
        for button in self.buttons:
            if button.isHidden():
                menu.addAction(button.accessibleName(), button.click)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def turn(self, pair: Filter) -> None:
        """Turn a filter on or off."""
        self._on ^= {pair}
        self._made = [made for made in self._made if made.filter in self._on]
        self.tell()

    def clear(self) -> None:
        """All rows again."""
        self._on.clear()
        self._made.clear()
        self.tell()

    def tell(self) -> None:
        """Say which filters are on."""
        self.draw()
        self.chosen.emit(self.filters())
