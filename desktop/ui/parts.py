"""Sides of a seminar that are lists of their own: programme, materials, questions, skills, feedback, connections."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Link, Words
from desktop.catalog.sheets import Sheet
from desktop.domain.faults import Refusal
from desktop.storage.questions import Question
from desktop.text import Sentence
from desktop.ui.cards import Side
from desktop.ui.columns import Column, told
from desktop.ui.desk import Desk
from desktop.ui.editors import Editor, LineEditor, editor_of
from desktop.ui.messages import Kind
from desktop.ui.pieces import label
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

    Save = Callable[[Office, UUID, UUID | None, dict[str, Any], int | None], Done]
    """Stores a part: of which row it is one, its own id (None: a new one), its values, the version changed."""
    Close = Callable[[Office, UUID], Done]


class Grid(RecordTable):
    """A grid whose links may point to rows of the same seminar."""

    within: UUID | None = None

    def editor_for(self, column: Column, parent: QWidget) -> Editor:
        field = column.field
        if field is None or not isinstance(field.kind, Link) or field.kind.noun != "blocks":
            return super().editor_for(column, parent)
        reader = self._desk.reader()
        rows = reader.rows("blocks", list(reader.ids("blocks", Question(within=self.within))), self._desk.language)
        return editor_of(field, lambda _: [(row.id, row.data.title) for row in rows], self._desk.today, parent)


class PartList(QWidget):
    """One list of parts: a heading, the grid, and the line in which a new part begins."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        sheet: Sheet,
        columns: Sequence[Column],
        ways: "tuple[Save, Close]",
        adding: tuple[Sentence, Callable[[str], dict[str, Any]]],
        *,
        digits: bool = False,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.save, self.close_part = ways
        self.read = adding[1]
        self.row_id: UUID | None = None
        self.heading = label(sheet.title, "heading")
        self.aside = label(None, "muted")
        self.aside.setWordWrap(True)
        self.grid = Grid(desk, sheet.noun, columns, grid=True)
        self.grid.managed = True
        self.grid.setAccessibleName(shown(sheet.title))
        self.grid.records.edited.connect(self.store)
        self.grid.closed.connect(self.take_out)
        self.grid.refused.connect(self.warn)
        self.grid.added.connect(self.begin)
        kind = Words(1000)
        self.line: LineEditor = LineEditor(kind, digits, self)
        self.line.setObjectName(f"add-{sheet.noun}")
        self.line.setPlaceholderText(shown(adding[0]))
        self.line.returnPressed.connect(self.add)
        self.head = QHBoxLayout()
        self.head.setSpacing(NEAR)
        self.head.addWidget(self.heading)
        self.head.addWidget(self.aside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(self.head)
        column.addWidget(self.grid, 1)
        column.addWidget(self.line)

    def show_row(self, row_id: UUID | None) -> None:
        """Show the parts of another row."""
        self.row_id = self.grid.within = row_id
        if row_id is not None:
            self.grid.narrow(within=row_id)

    def begin(self) -> None:
        """Go to the line in which a new part begins."""
        self.line.setFocus()

    def add(self) -> None:
        """Add what is typed in the line."""
        words, owner = self.line.text().strip(), self.row_id
        if not words or owner is None:
            return
        try:
            values = self.read(words)
        except Refusal as refusal:
            self.warn(refusal.sentence)
            return
        self.line.clear()
        self._run(lambda office: self.save(office, owner, None, values, None))

    def store(self, row: AnyRow, values: dict[str, Any], version: int | None) -> None:
        """Have a changed cell stored."""
        owner = self.row_id
        if owner is not None:
            self._run(lambda office: self.save(office, owner, row.id, values, version), row)

    def take_out(self, rows: Sequence[UUID]) -> None:
        """Take parts out, each as a step of its own."""
        for row_id in rows:
            self._run(lambda office, row_id=row_id: self.close_part(office, row_id))

    def _run(self, work: "Callable[[Office], Done]", row: AnyRow | None = None) -> None:
        def refused(refusal: Refusal) -> None:
            if row is not None:
                self.grid.records.forget(row.id)
            self.warn(refusal.sentence)

        def done(_outcome: "Done") -> None:
            self.show_row(self.row_id)
            self.changed.emit()

        self.desk.run(work, initiator=self, refused=refused, done=done)

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)


def part_list(desk: Desk, sheet: Sheet, columns: Sequence[Column], adding: Sentence, name: str) -> PartList:
    """A list of parts of a seminar whose new part begins with one word: its name."""
    return PartList(desk, sheet, columns, seminar_ways(desk, sheet.noun), (adding, lambda words: {name: words}))


def seminar_ways(desk: Desk, noun: str) -> "tuple[Save, Close]":
    """How a part of a seminar is stored and taken out."""

    def save(
        office: "Office", seminar: UUID, row_id: UUID | None, values: dict[str, Any], version: int | None
    ) -> "Done":
        return desk.actions.parts.save(office, noun, seminar, row_id, values, version)

    def close(office: "Office", row_id: UUID) -> "Done":
        return desk.actions.parts.close(office, noun, row_id)

    return save, close


class PartsSide(Side):
    """One or two lists of parts below each other."""

    scrolls = False

    def __init__(self, lists: Sequence[PartList]) -> None:
        super().__init__()
        self.lists = tuple(lists)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        for each in self.lists:
            column.addWidget(each, 1)

    def show_row(self, row_id: UUID | None) -> None:
        for each in self.lists:
            each.show_row(row_id)

    def start(self) -> None:
        self.lists[0].begin()


def columns_of(sheet: Sheet, *names: str, **more: dict[str, Any]) -> tuple[Column, ...]:
    """Columns of a sheet by name; ``more`` says of some what the list wants otherwise."""
    return tuple(told(sheet, name, **more.get(name, {})) for name in names)
