"""Columns of a workbook beside the fields they are taken for, each with real values from under its head."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.exchange.examination import Column, Kind
from desktop.text import text
from desktop.ui.importwords import field_choices
from desktop.ui.theme import FIELD
from desktop.words import shown

LETTER, HEAD, FIELD_AT, SAMPLES = range(4)
NOT_TAKEN = text("Import", "do not import")
HEADS = (
    text("Import", "Column"),
    text("Import", "Head in the workbook"),
    text("Import", "Taken for"),
    text("Import", "Values under it"),
)


class Matching(QTableWidget):
    """One row a column of the workbook; ``matched(letter, field)`` when a hand corrects one ("" leaves it out)."""

    matched = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(HEADS), parent)
        self.setObjectName("matching")
        self.setHorizontalHeaderLabels([shown(each) for each in HEADS])
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(FIELD + 4)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        modes = QHeaderView.ResizeMode
        for at, mode in (
            (LETTER, modes.ResizeToContents),
            (HEAD, modes.Stretch),
            (FIELD_AT, modes.Fixed),
            (SAMPLES, modes.Stretch),
        ):
            self.horizontalHeader().setSectionResizeMode(at, mode)

    def show_columns(self, kind: Kind, columns: Sequence[Column]) -> None:
        """Show the columns of a sheet and what each is taken for."""
        choices = [("", shown(NOT_TAKEN)), *field_choices(kind)]
        self.setRowCount(len(columns))
        for at, column in enumerate(columns):
            why = f"{shown(NOT_TAKEN)}: {shown(column.why)}" if column.why and not column.field else ""
            for place, words in ((LETTER, column.letter), (HEAD, column.head), (SAMPLES, " · ".join(column.samples))):
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(words)
                self.setItem(at, place, item)
            self.setCellWidget(at, FIELD_AT, self._choice(column, choices, why))
        widest = max((self.fontMetrics().horizontalAdvance(words) for _, words in choices), default=0)
        self.setColumnWidth(FIELD_AT, widest + 60)

    def _choice(self, column: Column, choices: Sequence[tuple[str, str]], why: str) -> QComboBox:
        made = QComboBox()
        made.setObjectName(f"column-{column.letter}")
        made.setMinimumHeight(FIELD)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for name, words in choices:
            made.addItem(words, name)
        made.setCurrentIndex(max(0, made.findData(column.field or "")))
        made.setToolTip(why)

        def chosen(at: int) -> None:
            self.matched.emit(column.letter, made.itemData(at))

        made.activated.connect(chosen)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4, Enter and F2 open the choice of the row at hand; Del leaves the column out."""
        choice = self.cellWidget(self.currentRow(), FIELD_AT)
        if isinstance(choice, QComboBox) and event.key() in (Qt.Key.Key_F4, Qt.Key.Key_F2, Qt.Key.Key_Return):
            choice.showPopup()
        elif isinstance(choice, QComboBox) and event.key() == Qt.Key.Key_Delete and choice.currentIndex():
            choice.setCurrentIndex(0)
            choice.activated.emit(0)
        else:
            super().keyPressEvent(event)
