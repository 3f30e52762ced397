"""A list on the screen: the ids of all rows, and the pages of it that somebody has looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.storage.questions import Ids, Question, Row
from desktop.text import Language
from desktop.ui.columns import Column
from desktop.words import shown

Index = QModelIndex | QPersistentModelIndex
AnyRow = Row[Any]


PAGE = 200
PAGES_KEPT = 20

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
EDIT = int(Qt.ItemDataRole.EditRole)
SORT = int(Qt.ItemDataRole.UserRole)
"""The raw value behind a cell."""
TONE = SORT + 1
SMALL = SORT + 2
SPOKEN = frozenset({DISPLAY, TOOLTIP})
MADE_BY = {TONE: "tone", SMALL: "small", SORT: "raw", EDIT: "raw"}
"""Roles and the function of a column that answers them."""
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
SHUT = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
OPEN = SHUT | Qt.ItemFlag.ItemIsEditable
"""Cells that a hand may look at, and those that it may change."""
HORIZONTAL = Qt.Orientation.Horizontal
NOWHERE = QModelIndex()


class Source(Protocol):
    """Where rows come from: the Reader, or a handful of lines that a screen has put together."""

    def ids(self, noun: str, question: Question | None = None, language: Language = "kk") -> Ids:
        """The rows asked for, in order."""
        ...

    def rows(self, noun: str, ids: Sequence[UUID], language: Language) -> list[AnyRow]:
        """The lines of these rows, in this order."""
        ...


class RecordModel(QAbstractTableModel):
    """Rows of one noun as a question found them; ``edited`` asks whoever listens to save a changed cell."""

    edited = Signal(object, object, object)
    """Row, {field: value}, the version that was changed (None while an own change of the row is under way)."""

    def __init__(
        self,
        noun: str,
        columns: Sequence[Column],
        source: Callable[[], Source],
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.noun = noun
        self.columns = tuple(columns)
        self.question = Question()
        self.ids = Ids([])
        self._source = source
        self._language: Language = language
        self._pages: OrderedDict[int, list[AnyRow]] = OrderedDict()
        self._pending: dict[tuple[UUID, str], str] = {}

    def ask(self, question: Question) -> None:
        """Find the rows anew. Rows that are the same as before keep their place, their selection and an open editor."""
        self.question = question
        found = self._source().ids(self.noun, question, self._language)
        self._pages.clear()
        self._pending.clear()
        if found.words == self.ids.words:
            if found:
                self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self.ids = found
            self.endResetModel()

    def refresh(self) -> None:
        """The same question again."""
        self.ask(self.question)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        self.ask(replace(self.question, order=self.columns[column].name, descending=descending))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def row_at(self, n: int) -> AnyRow:
        """The n-th row, its page fetched if nobody looked at it yet."""
        page, place = divmod(n, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            ids = self.ids[page * PAGE : (page + 1) * PAGE]
            rows = self._pages[page] = list(self._source().rows(self.noun, ids, self._language))
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return rows[place]

    def place_of(self, row_id: UUID | None) -> int:
        """Where a row stands; -1 where the list does not hold it."""
        return -1 if row_id is None else self.ids.find(row_id)

    def said(self, row: AnyRow, column: Column) -> str:
        """The words of a cell: what a hand has just typed there, else what is stored."""
        if self._pending and (row.id, column.name) in self._pending:
            return self._pending[row.id, column.name]
        return column.show(row.data)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        column = self.columns[index.column()]
        if role in SPOKEN:
            return self.said(self.row_at(index.row()), column)
        if role == ALIGNMENT:
            return RIGHT if column.number else LEFT
        name = MADE_BY.get(role)
        make = getattr(column, name) if name else None
        return make(self.row_at(index.row()).data) if make else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != HORIZONTAL:
            return None
        if role in SPOKEN:
            return shown(self.columns[section].title)
        if role == ALIGNMENT:
            return RIGHT if self.columns[section].number else LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return OPEN if index.isValid() and self.columns[index.column()].editable else SHUT

    def take(self, index: Index, value: Any, words: str) -> None:
        """A hand gave a cell a value: show its words at once and ask for it to be saved; the old value asks nothing."""
        column = self.columns[index.column()]
        row = self.row_at(index.row())
        if column.field is None or column.raw(row.data) == value:
            return
        waiting = any(row_id == row.id for row_id, _ in self._pending)
        self._pending[row.id, column.name] = words
        self.dataChanged.emit(index, index)
        self.edited.emit(row, {column.field.name: value}, None if waiting else row.version)

    def forget(self, row_id: UUID) -> None:
        """A change of this row was refused: show what is stored."""
        for key in [key for key in self._pending if key[0] == row_id]:
            del self._pending[key]
        place = self.place_of(row_id)
        if place >= 0:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
