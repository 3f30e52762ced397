"""Fields of a form: the label above, the fault below, as many side by side as the width allows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.catalog.kinds import LongWords, Words, YesNo
from desktop.catalog.sheets import Field
from desktop.text import Sentence, text
from desktop.ui.editors import Editor, LongEditor
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
REQUIRED = text("Form", "Required field")
LEAST = 180
"""Pixels: a Kazakh label of 28 letters in 11 pt wraps once at this width."""
LONG = 300
"""Letters that a subject may have: a third of a card cuts it."""


class FieldBox(QWidget):
    """One field with its label and the place where its fault is told."""

    def __init__(self, field: Field, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = editor
        self.wide = isinstance(field.kind, LongWords)
        self.double = field.required and isinstance(field.kind, Words) and field.kind.limit >= LONG
        self.label = QLabel()
        self.label.setObjectName("muted")
        self.label.setWordWrap(True)
        self.label.setBuddy(editor)
        if not isinstance(field.kind, YesNo):
            self.label.setText(shown(field.label) + (" *" if field.required else ""))
        if field.required:
            self.label.setToolTip(shown(REQUIRED))
        self.fault = QLabel()
        self.fault.setObjectName("problem")
        self.fault.setWordWrap(True)
        self.fault.hide()
        editor.setObjectName(f"field-{field.name}")
        editor.setAccessibleName(shown(field.label))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.label, editor, self.fault):
            column.addWidget(part)
        column.addStretch(1)

    def tell(self, fault: Sentence | None) -> None:
        """Show what is wrong with the field, or that nothing is."""
        self.fault.setText(shown(fault) if fault else "")
        self.fault.setVisible(fault is not None)
        self.editor.setProperty("faulty", fault is not None)
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)


class FieldGrid(QWidget):
    """Fields in columns; long words take a whole line, a subject two columns of three."""

    def __init__(self, boxes: Sequence[FieldBox], parent: QWidget | None = None, *, most: int = 3) -> None:
        super().__init__(parent)
        self.boxes = boxes
        self._most = most
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(NEAR)
        self.arrange(1)

    def pair(self) -> None:
        """Two columns at most, long words in one of them: two languages side by side."""
        for box in self.boxes:
            box.wide = False
        self._most = 2
        self._columns = 0
        self.arrange(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(max(1, min(self._most, (self.width() + GAP) // (LEAST + GAP))))

    def arrange(self, columns: int) -> None:
        """Put the fields into so many columns."""
        if columns == self._columns:
            return
        for n in range(max(columns, self._columns)):
            self._grid.setColumnStretch(n, 1 if n < columns else 0)
        self._columns = columns
        row, column = 0, 0
        for box in self.boxes:
            span = columns if box.wide else 2 if box.double and columns > 2 else 1
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if column >= columns:
                row, column = row + 1, 0


class Onward(QObject):
    """Enter takes a field and goes on to the next one; after the last it does what comes then."""

    def __init__(self, boxes: Sequence[FieldBox], then: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes = boxes
        self._then = then
        for box in boxes:
            box.editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in ENTER:
            return super().eventFilter(watched, event)
        if isinstance(watched, LongEditor) or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        order = [box.editor for box in self._boxes if not box.isHidden()]
        place = next((n for n, each in enumerate(order) if each is watched), len(order))
        if place + 1 < len(order):
            order[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._then()
        return True
