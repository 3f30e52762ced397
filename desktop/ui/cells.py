"""How a cell is drawn and how it is edited in its place."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, Signal
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
from desktop.ui.tablemodel import SMALL, TONE, Index, RecordModel
from desktop.ui.theme import ROW, Colours, colours
from desktop.ui.widths import CHIP_PADDING, PADDING

SELECTED = QStyle.StateFlag.State_Selected
NEXT = QAbstractItemDelegate.EndEditHint.EditNextItem
STAY = QAbstractItemDelegate.EndEditHint.NoHint
CENTRE = Qt.AlignmentFlag.AlignVCenter
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


def draw_chip(painter: QPainter, place: QRect, said: str, tone: Tone, worn: Colours) -> int:
    """Draw a chip at the left of its place; its width comes back."""
    ink, ground = chip_colours(tone, worn)
    width = min(place.width(), chip_width(said, painter.fontMetrics()))
    chip = QRect(place.left(), place.center().y() - CHIP_HEIGHT // 2 + 1, width, CHIP_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(chip, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    painter.setPen(ink)
    inner = chip.adjusted(CHIP_PADDING, 0, -CHIP_PADDING, 0)
    fitting = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, int(CENTRE), fitting)
    return width


class Cells(QStyledItemDelegate):
    """Draws words and chips, one line below each row; makes the editors of a grid's cells."""

    refused = Signal(object)
    """A sentence: what was typed cannot be stored."""

    def __init__(self, view: QTableView, make_editor: Callable[[Column, QWidget], Editor]) -> None:
        super().__init__(view)
        self._view = view
        self._make_editor = make_editor
        self._worn = colours()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn = self._worn
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - fields of the option are unknown to the stubs
        selected = bool(option.state & SELECTED)  # pyright: ignore[reportAttributeAccessIssue] - as above
        current = self._view.currentIndex()
        painter.save()
        here = index.row() == current.row()
        painter.fillRect(rect, QColor(worn.accent_soft if selected or here else worn.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(worn.border))
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        said: str = index.data()
        tone: Tone | None = index.data(TONE)
        if tone is not None and said:
            if self.is_number(index):
                inner.setLeft(max(inner.left(), inner.right() - chip_width(said, painter.fontMetrics()) + 1))
            width = draw_chip(painter, inner, said, tone, worn)
            small: str = index.data(SMALL) or ""
            if small:
                painter.setFont(smaller(painter.font()))
                self.draw_words(painter, inner.adjusted(width + SMALL_GAP, 0, 0, 0), small, QColor(worn.muted), index)
        elif said:
            self.draw_words(painter, inner, said, QColor(worn.text), index)
        if selected and here and index.column() == current.column() and self._view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QPen(QColor(worn.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def is_number(self, index: Index) -> bool:
        """Whether the cell stands at the right edge of its column."""
        return self._columns()[index.column()].number

    def draw_words(self, painter: QPainter, place: QRect, said: str, ink: QColor, index: Index) -> None:
        """Draw one line of words, cut with dots where the column is too narrow."""
        painter.setPen(ink)
        fitting = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if self.is_number(index) else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(CENTRE | side), fitting)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = self._make_editor(self._columns()[index.column()], parent)
        editor.setMinimumHeight(0)
        editor.setAutoFillBackground(True)
        if isinstance(editor, ChoiceEditor):
            editor.touched.connect(lambda: self.finish(editor, STAY))
        return editor

    def _columns(self) -> Sequence[Column]:
        model = self._view.model()
        return model.columns if isinstance(model, RecordModel) else ()

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, Editor):
            editor.put(index.data(int(Qt.ItemDataRole.EditRole)))
            if isinstance(editor, LineEditor):
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, Editor) or not isinstance(model, RecordModel):
            return
        try:
            value = editor.value()
        except Refusal as fault:
            self.refused.emit(fault.sentence)
        else:
            model.take(index, value, written(editor, value, model.columns[index.column()]))

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
