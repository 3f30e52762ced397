"""A screen with a list: search and chips above, the table, its foot, and the card of the row at hand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.catalog.sheets import Sheet
from desktop.domain.faults import Refusal
from desktop.domain.papers import Layout
from desktop.storage.questions import Question
from desktop.text import Sentence, text
from desktop.ui.cards import Card
from desktop.ui.chips import Chips, Made
from desktop.ui.columns import Column
from desktop.ui.desk import Desk, Place
from desktop.ui.foot import Foot
from desktop.ui.messages import Kind
from desktop.ui.neighbours import strip
from desktop.ui.pasting import offer_paste, store_rows
from desktop.ui.pieces import button
from desktop.ui.rooms import neighbours
from desktop.ui.screen import Screen
from desktop.ui.search import SearchBox
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

    class MakesCard(Protocol):
        """Makes the card of a row for a room that knows how to store one."""

        def __call__(self, desk: Desk, store: Store) -> Card: ...


SUMS_AFTER = 120
"""Milliseconds without a keystroke before the sums of the foot are counted."""
NARROW = 900
"""Pixels of a screen below which list and card take turns instead of standing side by side."""


def as_filter(value: Any) -> str:
    """A cell's value as a question names it."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case StrEnum():
            return value.value
        case date() | time():
            return value.isoformat()
        case UUID():
            return value.hex
        case _:
            return str(value)


PRINTED = frozenset(
    {"precincts", "members", "buildings", "equipment", "seminars", "calendar", "tasks", "incidents", "works"}
)
"""Lists that become a paper as they are seen."""
AS_SEEN = text("Table", "Print as seen")
UNSAVED = text("Form", "Unsaved changes. Save them, or go once more to leave them.")
WHOLE = 1.0
"""The share of a card that needs the whole screen."""


class ListScreen(Screen):
    """What the rooms of precincts, members, buildings, equipment and seminars share."""

    sheet: ClassVar[Sheet]
    listed: ClassVar[Sequence[Column]]
    """The columns of the list."""
    full: ClassVar["MakesCard"]
    """The card of a row."""
    adding: ClassVar[Sentence]
    """The words of the button that adds a row."""
    card_share: ClassVar[float] = 0.45
    """The card's part of the screen's width while list and card stand side by side."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RecordTable(desk, self.sheet.noun, self.columns())
        self.table.managed = True
        self.table.setAccessibleName(shown(self.sheet.title))
        self.search = SearchBox()
        self.search.attach(self)
        self.chips = Chips()
        self.foot = Foot(self.table, self.sheet)
        self._card: Card | None = None
        self._all = 0
        self._told = False
        self._sums = QTimer(self, interval=SUMS_AFTER, singleShot=True)
        self._sums.timeout.connect(self.show_sums)
        self.add_begin()
        if neighbours(self.sheet.noun):
            self.body.addWidget(strip(desk, self.sheet.noun))
        self.body.addLayout(self.make_bar())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GAP)
        self.list_side = self.make_list()
        self.splitter.addWidget(self.list_side)
        self.body.addWidget(self.splitter, 1)
        self.connect_parts()
        self.setFocusProxy(self.table)

    def store(self, office: "Office", row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        """Store changed values of a row; called on the worker."""
        return getattr(self.desk.actions, self.sheet.noun).save(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: UUID) -> "Done":
        """Mark a row for deletion: kept, hidden, it can be brought back; called on the worker."""
        return getattr(self.desk.actions, self.sheet.noun).close(office, row_id)

    def columns(self) -> Sequence[Column]:
        """The columns of this list; a room whose states depend on the day says them itself."""
        return self.listed

    def add_begin(self) -> None:
        """Put the one primary button above the list."""
        self.add_button(self.adding, "add", self.begin, primary=True)

    def make_bar(self) -> QHBoxLayout:
        """Search and chips in one line."""
        bar = QHBoxLayout()
        bar.setSpacing(GAP)
        bar.addWidget(self.search, 1, Qt.AlignmentFlag.AlignTop)
        bar.addWidget(self.chips, 3)
        return bar

    def make_list(self) -> QWidget:
        """The table and its foot."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.foot, 1)
        if self.sheet.noun in PRINTED:
            self.as_seen = button(AS_SEEN, "print", self.print_as_seen, flat=True)
            self.as_seen.setObjectName("as-seen")
            foot.addWidget(self.as_seen)
        column.addLayout(foot)
        return side

    def print_as_seen(self) -> None:
        """The list as it stands on the screen becomes a paper: its columns, its filters, its order."""
        question = self.table.records.question
        seen = {self.table.records.columns[at].name for at in self.table.visible_columns()}
        fields = {field.name for field in self.sheet.fields}
        usual = set(self.sheet.columns)
        layout = Layout(
            hidden=tuple(sorted((usual & fields) - seen)),
            shown=tuple(sorted((seen & fields) - usual)),
            search=question.search,
            filters=question.filters,
            order=question.order,
            descending=question.descending,
        )
        place = (("report", f"list-{self.sheet.noun}"), ("layout", layout.packed()))
        self.desk.go(Place("reports", place))

    def connect_parts(self) -> None:
        """Let the parts of the screen hear each other."""
        table = self.table
        self.search.asked.connect(self.look_for)
        self.search.down.connect(self.to_rows)
        self.chips.chosen.connect(self.narrow)
        table.typed.connect(self.search.begin_with)
        table.opened.connect(self.open_card)
        table.added.connect(self.begin)
        table.copied.connect(self.copy_row)
        table.closed.connect(self.take_out_rows)
        table.picked.connect(self.follow)
        table.only.connect(self.filter_by)
        table.pasted.connect(self.offer_paste)
        table.filled.connect(self.fill)
        table.refused.connect(self.warn)
        table.left.connect(self.leave_list)
        table.records.edited.connect(self.store_cell)

    @property
    def card(self) -> Card:
        """The card, made when it is first wanted: its many fields would hold up the list."""
        if self._card is None:
            self._card = self.full(self.desk, self.store)
            self._card.left.connect(self.close_card)
            self._card.stepped.connect(self.table.step)
            self._card.made.connect(self.show_made)
            self._card.hide()
            self.splitter.addWidget(self._card)
        return self._card

    @property
    def card_open(self) -> bool:
        """Whether a card stands beside the list."""
        return self._card is not None and self._card.isVisibleTo(self)

    def refresh(self) -> None:
        reader = self.desk.reader()
        everything = reader.totals(self.sheet.noun, Question(within=self.table.records.question.within))
        self._all = everything.count
        self.chips.show_counts(everything.count, reader.chips(self.sheet.noun))
        self.table.refresh()
        if not self.table.currentIndex().isValid():
            self.table.stand_on(next(iter(self.table.records.ids), None))
        self.show_sums()
        if self.card_open:
            self.card.refresh()

    def arrive(self, place: Place) -> None:
        self.search.setText("")
        self.chips.put(place.filters)
        self.narrow(self.chips.filters())
        if place.row is not None and self.table.stand_on(place.row):
            self.open_card(place.row)

    def ask(self, question: Question) -> None:
        """Ask for other rows; the hand stays on its row where it is still there, else on the first."""
        row_id, column = self.table.current_id(), self.table.currentIndex().column()
        self.table.records.ask(question)
        if not self.table.stand_on(row_id, column):
            self.table.stand_on(next(iter(self.table.records.ids), None))
        self._sums.start()

    def look_for(self, words: str) -> None:
        """Find words; called at every keystroke."""
        self.ask(replace(self.table.records.question, search=words))

    def narrow(self, filters: tuple[tuple[str, str], ...]) -> None:
        """Take the filters that are on."""
        self.ask(replace(self.table.records.question, filters=filters))

    def filter_by(self, name: str, value: Any, words: str) -> None:
        """Narrow the list to the value under the hand."""
        self.chips.add(Made((name, as_filter(value)), words))

    def show_sums(self) -> None:
        """Count the rows found and their sums."""
        self.foot.show_totals(self.desk.reader().totals(self.sheet.noun, self.table.records.question), self._all)

    def to_rows(self) -> None:
        """From the search to the rows found."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_list(self) -> None:
        """Esc in the list: first the card goes, then the filters."""
        if self.card_open:
            self.close_card()
        elif self.search.text() or self.chips.filters():
            self.search.clear()
            self.chips.clear()

    def open_card(self, row_id: UUID | None) -> None:
        """Show a row in full; None begins a new one."""
        self.card.show()
        self.share_room()
        self.card.show_row(row_id)
        if row_id is None:
            self.card.start()

    def begin(self) -> None:
        """Begin a new row."""
        self.open_card(None)

    def copy_row(self, row_id: UUID | None) -> None:
        """Begin a new row with the values of another; what makes a row one of its kind stays empty."""
        row = None if row_id is None else self.desk.reader().row(self.sheet.noun, row_id, self.desk.language)
        if row is None:
            return
        self.begin()
        own = {field.name: getattr(row.data, field.name) for field in self.sheet.fields if field.editable}
        self.card.preset({name: value for name, value in own.items() if name not in self.sheet.key})

    def show_made(self, row_id: UUID | None) -> None:
        """A new row is stored: go on with it."""
        self.table.stand_on(row_id)
        self.card.show_row(row_id)

    def take_out_rows(self, rows: Sequence[UUID]) -> None:
        """Mark rows for deletion, each as a step of its own that can be undone."""
        for row_id in rows:
            self.desk.run(lambda office, row_id=row_id: self.take_out(office, row_id), initiator=self)

    def close_card(self) -> None:
        """Only the list again; what was typed stays as a draft of its row."""
        self.card.hide()
        self.share_room()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, row_id: UUID | None) -> None:
        """The hand went to another row: the open card shows it."""
        if self.card_open and row_id is not None and row_id != self.card.row_id:
            self.card.show_row(row_id)

    def share_room(self) -> None:
        """List and card side by side where there is room, else one of them."""
        opened = self.card_open
        listed = not opened or (self.width() >= NARROW and self.card_share < WHOLE)
        for each in (self.list_side, self.search, self.chips):
            each.setVisible(listed)
        if opened:
            beside = [each.width() for each in self.beside() if each.isVisibleTo(self)]
            room = self.splitter.width() - sum(beside)
            card = int(room * self.card_share)
            hidden = [0] * (len(self.beside()) - len(beside))
            self.splitter.setSizes([*hidden, *beside, room - card, card])

    def beside(self) -> list[QWidget]:
        """What stands left of the list."""
        found = (self.splitter.widget(n) for n in range(self.splitter.indexOf(self.list_side)))
        return [each for each in found if each is not None]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.to_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def store_cell(self, row: AnyRow, values: dict[str, Any], version: int | None) -> None:
        """A cell was changed in its place."""

        def refused(refusal: Refusal) -> None:
            self.table.records.forget(row.id)
            self.warn(refusal.sentence)

        self.desk.run(lambda office: self.store(office, row.id, values, version), initiator=self, refused=refused)

    def may_leave(self) -> bool:
        """What is typed and not saved holds the person back once; going again leaves it as a draft."""
        held = self.card_open and self.card.dirty and not self._told
        self._told = held
        if held:
            self.desk.tell(UNSAVED, kind=Kind.WARNING)
        return not held

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)

    def offer_paste(self, first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> None:
        """Show what a range from Excel would change; store it when it is accepted."""
        offer_paste(self.desk, self.table, first, columns, cells)

    def fill(self, rows: Sequence[tuple[AnyRow, dict[str, Any]]]) -> None:
        """Store several rows' values as one step."""
        store_rows(self.desk, self.table, rows)
