"""How a cell is drawn and how it is edited in its place."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.faults import Refusal
from desktop.ui.columns import Column, Tone, words
from desktop.ui.editors import ChoiceEditor, Editor, LineEditor, LongEditor
from desktop.ui.tablemodel import LEFT, RIGHT, Index, RecordModel
from desktop.ui.theme import ROW, Colours, colours
from desktop.ui.widths import CHIP_PADDING, PADDING

SELECTED = QStyle.StateFlag.State_Selected
NEXT = QAbstractItemDelegate.EndEditHint.EditNextItem
STAY = QAbstractItemDelegate.EndEditHint.NoHint
ELIDE = Qt.TextElideMode.ElideRight
CHIP_HEIGHT = 20
SMALL_GAP = 6
"""Pixels between a chip and the small word after it."""


def smaller(letters: QFont) -> QFont:
    """The letters of the small word after a chip."""
    made = QFont(letters)
    made.setPointSizeF(letters.pointSizeF() - 1.5)
    return made


def chip_colours(tone: Tone, worn: Colours) -> tuple[QColor, QColor]:
    """Words and ground of a chip."""
    if tone is Tone.QUIET:
        return QColor(worn.muted), QColor(worn.ground)
    return QColor(getattr(worn, tone.value)), QColor(getattr(worn, tone.value + "_soft"))


def chip_width(said: str, metrics: QFontMetrics) -> int:
    """Pixels of a chip; letters are not whole pixels wide, hence the one more."""
    return metrics.horizontalAdvance(said) + 2 * CHIP_PADDING + 1


def draw_chip(painter: QPainter, place: QRect, said: str, chip: tuple[QColor, QColor]) -> int:
    """Draw a chip at the left of its place in its ink and on its ground; its width comes back."""
    ink, ground = chip
    width = min(place.width(), chip_width(said, painter.fontMetrics()))
    shape = QRect(place.left(), place.center().y() - CHIP_HEIGHT // 2 + 1, width, CHIP_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(shape, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    draw_words(painter, shape.adjusted(CHIP_PADDING, 0, -CHIP_PADDING, 0), said, ink, LEFT)
    return width


def draw_words(painter: QPainter, place: QRect, said: str, ink: QColor, side: int) -> None:
    """Draw one line of words, cut with dots where the place is too narrow."""
    painter.setPen(ink)
    painter.drawText(place, side, painter.fontMetrics().elidedText(said, ELIDE, place.width()))


class Inks:
    """The colours of cells, made once: a screenful asks for them several hundred times."""

    def __init__(self, worn: Colours) -> None:
        self.surface, self.soft = QColor(worn.surface), QColor(worn.accent_soft)
        self.border, self.accent = QColor(worn.border), QPen(QColor(worn.accent), 1)
        self.text, self.muted = QColor(worn.text), QColor(worn.muted)
        self.chips = {tone: chip_colours(tone, worn) for tone in Tone}


class Cells(QStyledItemDelegate):
    """Draws words and chips, one line below each row; makes the editors of a grid's cells."""

    refused = Signal(object)
    """A sentence: what was typed cannot be stored."""

    def __init__(
        self, view: QTableView, records: RecordModel, make_editor: Callable[[Column, QWidget], Editor]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._records = records
        self._make_editor = make_editor
        self._inks = Inks(colours())
        self._here = (-1, -1)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def follow(self, now: QModelIndex, _before: QModelIndex) -> None:
        """The hand stands on another cell: its row is lit."""
        self._here = (now.row(), now.column())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks, records = self._inks, self._records
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - the stubs know no fields of an option
        selected = bool(option.state & SELECTED)  # pyright: ignore[reportAttributeAccessIssue] - as above
        place, column_place = index.row(), index.column()
        lit = place == self._here[0]
        painter.fillRect(rect, inks.soft if selected or lit else inks.surface)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, inks.border)
        column, row = records.columns[column_place], records.row_at(place)
        said = records.said(row, column)
        tone = column.tone(row.data) if said and column.tone else None
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        if tone is not None:
            small = column.small(row.data) if column.small else ""
            self.paint_chip(painter, inner, said, small, inks.chips[tone], right=column.number)
        elif said:
            draw_words(painter, inner, said, inks.text, RIGHT if column.number else LEFT)
        if selected and lit and column_place == self._here[1] and self._view.hasFocus():
            painter.setPen(inks.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def paint_chip(
        self, painter: QPainter, place: QRect, said: str, small: str, chip: tuple[QColor, QColor], *, right: bool
    ) -> None:
        """A chip with its small word; numbers stand at the right."""
        painter.save()
        if right:
            place.setLeft(max(place.left(), place.right() - chip_width(said, painter.fontMetrics()) + 1))
        width = draw_chip(painter, place, said, chip)
        if small:
            painter.setFont(smaller(painter.font()))
            draw_words(painter, place.adjusted(width + SMALL_GAP, 0, 0, 0), small, self._inks.muted, LEFT)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = self._make_editor(self._records.columns[index.column()], parent)
        editor.setMinimumHeight(0)
        editor.setAutoFillBackground(True)
        if isinstance(editor, ChoiceEditor):
            editor.touched.connect(lambda: self.finish(editor, STAY))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, Editor):
            editor.put(index.data(int(Qt.ItemDataRole.EditRole)))
            if isinstance(editor, LineEditor):
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, Editor):
            return
        try:
            value = editor.value()
        except Refusal as fault:
            self.refused.emit(fault.sentence)
        else:
            self._records.take(index, value, written(editor, value, self._records.columns[index.column()]))

    def eventFilter(self, object: QObject, event: QEvent) -> bool:  # noqa: A002 - Qt's own name for it
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(object, QWidget):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if enter and not (isinstance(object, LongEditor) and held):
                self.finish(object, NEXT)
                return True
        return super().eventFilter(object, event)

    def finish(self, editor: QWidget, then: QAbstractItemDelegate.EndEditHint) -> None:
        """Take what was typed and leave the cell."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, then)


def written(editor: Editor, value: Any, column: Column) -> str:
    """The words a cell shows for a value just typed."""
    if isinstance(editor, ChoiceEditor):
        return editor.currentText()
    return words(column.field.kind.show(value)) if column.field else ""
