"""A list as office hands know it from Excel and 1C: the keyboard does everything, the mouse too."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.catalog.kinds import Words
from desktop.catalog.sheets import Field
from desktop.ui import ranges
from desktop.ui.cells import Cells
from desktop.ui.columns import Column
from desktop.ui.desk import Desk
from desktop.ui.editors import Editor, choices_of, editor_of
from desktop.ui.heads import Heads
from desktop.ui.keys import commanded
from desktop.ui.measuring import wishes_of
from desktop.ui.offers import offers
from desktop.ui.tablemodel import RecordModel, Source
from desktop.ui.theme import ROW
from desktop.ui.widths import Wish, fitted
from desktop.words import shown

Hint = QAbstractItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect

OWN = frozenset("cvd")
"""Letters that with Ctrl belong to the table, not to a menu."""


class RecordTable(QTableView):
    """A table over one noun. It asks, by signals, for what changes data; the screen decides what that means."""

    opened = Signal(object)
    """A row's id: Enter or a double click."""
    picked = Signal(object)
    """The row the hand stands on now, or None."""
    added = Signal()
    copied = Signal(object)
    closed = Signal(object)
    """Ids of rows to be marked for deletion."""
    left = Signal()
    typed = Signal(str)
    """A letter typed in a list that does not take it: the search wants it."""
    only = Signal(str, object, str)
    """Field, value and words of the cell to filter by."""
    pasted = Signal(int, object, object)
    """First row, columns from the cell on, cells of the clipboard."""
    filled = Signal(object)
    """[(row, {field: value})] of a fill down."""
    refused = Signal(object)

    def __init__(
        self,
        desk: Desk,
        noun: str,
        columns: Sequence[Column],
        *,
        grid: bool = False,
        source: Callable[[], Source] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(f"table-{noun}")
        self.records = RecordModel(noun, columns, source or desk.reader, desk.language, self)
        self.grid = grid
        """In a grid a typed letter changes the cell; in a list it goes to the search."""
        self.managed = False
        """Whether rows are added, copied and marked for deletion here."""
        self.downward = False
        """Whether Enter goes on to the next row in the same column, as scores are typed."""
        self._desk = desk
        self._wishes: list[Wish] = []
        self._stale = False
        self.cells = Cells(self, self.records, self.editor_for)
        self.cells.refused.connect(self.refused)
        self.heads = Heads(self)
        self.setHorizontalHeader(self.heads)
        self.setModel(self.records)
        self.setItemDelegate(self.cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(Trigger.AnyKeyPressed if grid else Trigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.heads.sectionClicked.connect(self.sort_by)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.offer)
        self.selectionModel().currentChanged.connect(self.cells.follow)
        self.selectionModel().currentRowChanged.connect(self.moved)
        self.doubleClicked.connect(self.double_clicked)

    def editor_for(self, column: Column, parent: QWidget) -> Editor:
        """The editor of a column's cells."""
        field = column.field or Field(column.name, column.title, Words())
        return editor_of(field, choices_of(self._desk), self._desk.today, parent)

    def refresh(self) -> None:
        """Ask anew; the hand stays on its row, an open editor stays open."""
        if self.state() == QAbstractItemView.State.EditingState:
            self._stale = True
            return
        self._stale = False
        row_id, column, top = self.current_id(), self.currentIndex().column(), self.verticalScrollBar().value()
        self.records.refresh()
        self.measure()
        if row_id is not None and not self.currentIndex().isValid():
            self.stand_on(row_id, column)
            self.verticalScrollBar().setValue(top)

    def narrow(self, *, order: str = "", filters: tuple[tuple[str, str], ...] = (), within: UUID | None = None) -> None:
        """Show other rows: those of one precinct, of one seminar."""
        asked = self.records.question
        if (asked.filters, asked.within) != (filters, within):
            self.records.question = replace(asked, order=order, filters=filters, within=within)
        self.refresh()

    def stand_on(self, row_id: UUID | None, column: int = 0) -> bool:
        """Put the hand on a row; False where the list does not hold it."""
        place = self.records.place_of(row_id)
        if place < 0:
            return False
        index = self.records.index(place, max(0, column))
        self.selectionModel().setCurrentIndex(index, SELECT)
        self.scrollTo(index)
        return True

    def step(self, by: int) -> None:
        """Go to a neighbouring row."""
        place = self.currentIndex().row() + by
        if 0 <= place < len(self.records.ids):
            self.stand_on(self.records.ids[place], self.currentIndex().column())

    def current_id(self) -> UUID | None:
        """The row the hand stands on."""
        place = self.currentIndex().row()
        return self.records.ids[place] if 0 <= place < len(self.records.ids) else None

    def visible_columns(self) -> list[int]:
        """Columns that stand in the table now."""
        return [n for n in range(len(self.records.columns)) if not self.isColumnHidden(n)]

    def sort_by(self, n: int) -> None:
        """Sort by a column; the same column again turns the order round."""
        asked = self.records.question
        falling = asked.order == self.records.columns[n].name and not asked.descending
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        row_id, column = self.current_id(), self.currentIndex().column()
        self.records.sort(n, order)
        self.heads.setSortIndicatorShown(True)
        self.heads.setSortIndicator(n, order)
        self.stand_on(row_id, column)

    def measure(self) -> None:
        """Learn how wide the columns' words are, then lay them out."""
        self._wishes = wishes_of(self.records, self.heads, self.font())
        self.lay_out()

    def lay_out(self) -> None:
        """Give the columns their widths for the room there is."""
        if not self._wishes:
            return
        for n, width in enumerate(fitted(self._wishes, self.viewport().width())):
            self.setColumnHidden(n, width == 0)
            if width:
                self.setColumnWidth(n, width)
        self.heads.updateGeometries()
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        """The hand stands on another row."""
        self.viewport().update()
        self.picked.emit(self.current_id())

    def double_clicked(self, index: QModelIndex) -> None:
        """Open the card; in a grid, change the cell."""
        if self.grid and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.opened.emit(self.current_id())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.command(event) or self.step_key(event):
            event.accept()
            return
        words = event.text()
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        if not self.grid and not held and words.strip() and words.isprintable():
            self.typed.emit(words)
        else:
            super().keyPressEvent(event)

    def command(self, event: QKeyEvent) -> bool:
        """Ctrl with a letter, in any layout."""
        match commanded(event):
            case "c":
                self.copy()
            case "v":
                self.paste()
            case "d":
                self.fill_down()
            case _:
                return False
        return True

    def step_key(self, event: QKeyEvent) -> bool:
        """The keys of 1C."""
        match event.key():
            case Qt.Key.Key_F2 | Qt.Key.Key_F4:
                if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                    self.edit(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.enter()
            case Qt.Key.Key_Insert:
                self.added.emit()
            case Qt.Key.Key_F9:
                self.copied.emit(self.current_id())
            case Qt.Key.Key_Delete:
                self.close_rows()
            case Qt.Key.Key_F12:
                self.filter_here()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return False
        return True

    def enter(self) -> None:
        """Enter opens the card of a list and goes on in a grid."""
        if self.grid:
            self.go_on(self.currentIndex(), edit=False)
        elif self.current_id() is not None:
            self.opened.emit(self.current_id())

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        index = self.currentIndex()
        super().closeEditor(editor, Hint.NoHint)
        if hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            self.go_on(index, edit=not self.grid, back=hint == Hint.EditPreviousItem)
        if self._stale:
            self.refresh()

    def go_on(self, index: QModelIndex, *, edit: bool, back: bool = False) -> None:
        """Stand on the next cell that a hand may change, down the rows."""
        if self.downward:
            self.step(-1 if back else 1)
            return
        open_to_hand = [n for n in self.visible_columns() if self.records.columns[n].editable]
        if not open_to_hand:
            return
        row = index.row()
        further = [n for n in open_to_hand if (n < index.column() if back else n > index.column())]
        if further:
            column = further[-1] if back else further[0]
        else:
            row += -1 if back else 1
            column = open_to_hand[-1] if back else open_to_hand[0]
        if 0 <= row < len(self.records.ids):
            following = self.records.index(row, column)
            self.selectionModel().setCurrentIndex(following, SELECT)
            if edit:
                self.edit(following)

    def close_rows(self) -> None:
        """Ask for the selected rows to be marked for deletion."""
        self.closed.emit([self.records.ids[place] for place in ranges.selected_places(self)])

    def copy(self) -> None:
        """Lay the selected cells on the clipboard."""
        ranges.copy(self, self.records)

    def paste(self) -> None:
        """Offer what lies on the clipboard to the cells from here on."""
        found = ranges.pasted(self, self.records)
        if found is not None:
            self.pasted.emit(*found)

    def fill_down(self) -> None:
        """Give the selected cells below the value of the first row."""
        rows = ranges.filled(self, self.records)
        if rows:
            self.filled.emit(rows)

    def filter_here(self) -> None:
        """Ask for the rows with the value under the hand."""
        index = self.currentIndex()
        if self.can_filter():
            column = self.records.columns[index.column()]
            line = self.records.row_at(index.row()).data
            said = f"{shown(column.title)}: {column.show(line) or '–'}"
            self.only.emit(column.only, getattr(line, column.only), said)

    def can_filter(self) -> bool:
        """Whether the list can be narrowed to the value under the hand."""
        return self.currentIndex().isValid() and bool(self.records.columns[self.currentIndex().column()].only)

    def offer(self, at: QPoint) -> None:
        """Say what can be done with the cell under the pointer."""
        offers(self).popup(self.viewport().mapToGlobal(at))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and commanded(event) in OWN:
            event.accept()
            return True
        return super().event(event)
