"""A side of a card with parts of the row: a short table above, the form of the part at hand below."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.catalog.sheets import Sheet
from desktop.text import Sentence
from desktop.ui.cards import Side
from desktop.ui.columns import Column
from desktop.ui.desk import Desk
from desktop.ui.drafts import usual
from desktop.ui.form import Part, RecordForm
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import GAP, NEAR

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from desktop.storage.office import Office
    from desktop.storage.work import Done

    class Keep(Protocol):
        """Stores a part of a row; called on the worker."""

        def __call__(
            self, office: Office, whole: UUID, part: UUID | None, values: dict[str, Any], version: int | None, /
        ) -> Done: ...


LINES = 6
"""Lines of the table that always have room."""


class PartSide(Side):
    """Parts of a row: subjects of a meeting, facts of a resolution."""

    adding: ClassVar[Sentence]
    """The words of the button that begins a new part."""

    def __init__(
        self,
        desk: Desk,
        sheet: Sheet,
        columns: Sequence[Column],
        parts: Sequence[Part],
        data: "type[SQLModel]",
        *,
        read: Callable[[UUID], Sequence[AnyRow]],
        keep: "Keep",
        close: "Callable[[Office, UUID], Done]",
        most: int = 3,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self._read, self._keep, self._close = read, keep, close
        self.shelf = Shelf()
        self.table = RecordTable(desk, sheet.noun, columns, source=lambda: self.shelf)
        self.table.managed = True
        self.table.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * LINES)
        self.table.picked.connect(self.show_part)
        self.table.added.connect(self.begin)
        self.table.opened.connect(self.start_form)
        self.table.closed.connect(self.take_out)
        self.form = RecordForm(desk, sheet, parts, self.save, usual(data), most=most)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(NEAR)
        self.said = label(None, "muted")
        self.said.setWordWrap(True)
        self.bar.addWidget(self.said, 1)
        self.add_button(self.adding, "add", self.begin, "add-part")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, 0)
        column.setSpacing(NEAR)
        column.addLayout(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.form, 2)

    def add_button(self, words: Sentence, picture: str, act: Callable[[], object], name: str) -> None:
        """A button above the table."""
        made = button(words, picture, act)
        made.setObjectName(name)
        self.bar.addWidget(made)

    def show_row(self, row_id: UUID | None) -> None:
        fresh = row_id != self.row_id
        self.row_id = row_id
        self.shelf.put(self._read(row_id) if row_id else [])
        self.table.refresh()
        if fresh or not self.table.currentIndex().isValid():
            self.table.stand_on(next(iter(self.table.records.ids), None))
        if self.form.row_id is not None or not self.form.dirty:
            self.show_part(self.table.current_id())

    def show_part(self, part_id: UUID | None) -> None:
        """Show the part at hand; without one the form begins a new one."""
        found = self.shelf.rows("", [part_id], self.desk.language) if part_id else []
        self.form.show_row(found[0] if found else None)

    def start_form(self, _part: UUID | None = None) -> None:
        """Enter on a part: its fields are under the hand."""
        self.form.start()

    def begin(self) -> None:
        """Begin a new part."""
        self.form.show_row(None)
        self.form.start()

    def start(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def dirty(self) -> bool:
        return self.form.dirty

    def save(self, part_id: UUID | None, values: dict[str, Any], version: int | None) -> None:
        """Have the part stored; what is refused stays typed."""
        whole, keep = self.row_id, self._keep
        if whole is None:
            return

        def done(outcome: "Done") -> None:
            self.form.settled(part_id)
            self.show_row(whole)
            self.table.stand_on(part_id or outcome.id)
            self.show_part(self.table.current_id())

        self.desk.run(
            lambda office: keep(office, whole, part_id, values, version),
            initiator=self,
            done=done,
            refused=self.form.refuse,
        )

    def take_out(self, rows: Sequence[UUID]) -> None:
        """Take parts out, each as a step of its own."""
        close, whole = self._close, self.row_id
        for part in rows:
            self.desk.run(
                lambda office, part=part: close(office, part), initiator=self, done=lambda _: self.show_row(whole)
            )
