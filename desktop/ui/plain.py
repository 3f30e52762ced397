"""A plain table for what is only looked at: lines of an import, steps of the journal, licences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.text import Sentence
from desktop.ui.cells import chip_colours, chip_width, draw_chip
from desktop.ui.columns import Keep, Tone
from desktop.ui.heads import Heads
from desktop.ui.theme import ROW, colours
from desktop.ui.widths import PADDING, Wish, fitted
from desktop.words import shown

Line = TypeVar("Line")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TONE = Qt.ItemDataRole.UserRole
HORIZONTAL = Qt.Orientation.Horizontal
SELECTED = QStyle.StateFlag.State_Selected
SAMPLE = 200
"""Lines whose words are measured; longer words further down are cut with dots."""
LEAST = 110
"""Pixels that an elastic column keeps at least."""


@dataclass(frozen=True)
class Part(Generic[Line]):
    """One column: its head, what it says of a line; ``tone`` makes it a chip, ``elastic`` takes the room left."""

    head: Sentence
    show: Callable[[Line], str]
    elastic: bool = False
    tone: Callable[[Line], Tone | None] | None = None
    number: bool = False


class Lines(QAbstractTableModel, Generic[Line]):
    """Lines held in memory."""

    def __init__(self, parts: Sequence[Part[Line]], parent: QObject) -> None:
        super().__init__(parent)
        self.parts = parts
        self.lines: Sequence[Line] = ()

    def put(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        part, line = self.parts[index.column()], self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return part.show(line)
        if role == TONE:
            return part.tone(line) if part.tone else None
        if role == Qt.ItemDataRole.TextAlignmentRole and part.number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == HORIZONTAL and role == Qt.ItemDataRole.DisplayRole:
            return shown(self.parts[section].head)
        return None


class PlainTable(QTableView, Generic[Line]):
    """Lines under their heads; ``opened(line)`` on Enter or a double click, ``stood(line)`` where the hand stands."""

    opened = Signal(object)
    stood = Signal(object)

    def __init__(self, parts: Sequence[Part[Line]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = Lines(parts, self)
        self.setModel(self.model_)
        self.setItemDelegate(PlainCells(self))
        heads = Heads(self)
        heads.setSectionsClickable(False)
        self.setHorizontalHeader(heads)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._stand)

    def change_parts(self, parts: Sequence[Part[Line]]) -> None:
        """Show other columns, without lines yet."""
        self.model_.parts = parts
        self.model_.put(())

    def put(self, lines: Sequence[Line]) -> None:
        """Show these lines and fit the columns to them."""
        self.model_.put(lines)
        self.fit()

    def line(self) -> Line | None:
        """The line where the hand stands."""
        at = self.currentIndex().row()
        return self.model_.lines[at] if 0 <= at < len(self.model_.lines) else None

    def fit(self) -> None:
        """Give each column the width of its words, the elastic ones the rest."""
        wishes = [self._wish(at, part) for at, part in enumerate(self.model_.parts)]
        for at, width in enumerate(fitted(wishes, self.viewport().width())):
            self.setColumnWidth(at, width)

    def _wish(self, at: int, part: Part[Line]) -> Wish:
        metrics = self.fontMetrics()
        extra = chip_width("", metrics) if part.tone else 0
        words = max((metrics.horizontalAdvance(part.show(line)) for line in self.model_.lines[:SAMPLE]), default=0)
        heads = self.horizontalHeader()
        needed = heads.needed(at) if isinstance(heads, Heads) else 0
        natural = max(words + extra + 2 * PADDING + 2, needed)
        return Wish(natural, LEAST if part.elastic else natural, part.elastic, Keep.LAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        line = self.line()
        if line is not None:
            self.opened.emit(line)

    def _stand(self) -> None:
        self.stood.emit(self.line())


class PlainCells(QStyledItemDelegate):
    """Draws words or a chip, one line below each row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._worn = colours()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn = self._worn
        rect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - fields of the option are unknown to the stubs
        on = bool(option.state & SELECTED)  # pyright: ignore[reportAttributeAccessIssue] - as above
        painter.save()
        painter.fillRect(rect, QColor(worn.accent_soft if on else worn.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(worn.border))
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        said: str = index.data()
        tone: Tone | None = index.data(TONE)
        if tone is not None and said:
            draw_chip(painter, inner, said, chip_colours(tone, worn))
        else:
            painter.setPen(QColor(worn.text))
            side = index.data(Qt.ItemDataRole.TextAlignmentRole) or int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(
                inner, side, painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, inner.width())
            )
        painter.restore()
