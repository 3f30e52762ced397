"""The things of a transfer: what is asked for, loaded, handed over, what came good and damaged."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from desktop.catalog.custody import PARTS
from desktop.catalog.kinds import Whole
from desktop.domain.faults import Refusal
from desktop.domain.transfer_lines import PartLine, TransferLine
from desktop.domain.transfers import RANKS, Stage
from desktop.storage.questions import Question, Row
from desktop.text import Sentence, text
from desktop.ui.cards import Side
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.editors import LineEditor
from desktop.ui.messages import Kind
from desktop.ui.pieces import button
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

COUNT_WIDTH = 90
HOW_MANY = text("Transfers", "quantity")
NOTHING = text("Transfers", "The taker lacks nothing.")


def damaged_tone(line: PartLine) -> Tone | None:
    """Amber where something came damaged."""
    return Tone.ATTENTION if line.damaged else None


def missing(line: PartLine) -> str:
    """What did not arrive; nothing is not said."""
    return str(line.missing) if line.missing else ""


def missing_tone(line: PartLine) -> Tone | None:
    """Red where something did not arrive."""
    return Tone.BAD if line.missing else None


COLUMNS: tuple[Column, ...] = (
    told(PARTS, "item", elastic=True, least=150, keep=Keep.LAST),
    told(PARTS, "asked", keep=Keep.LAST),
    told(PARTS, "loaded", keep=Keep.EASY),
    told(PARTS, "handed", keep=Keep.LAST),
    told(PARTS, "received", keep=Keep.LAST),
    told(PARTS, "damaged", tone=damaged_tone, keep=Keep.LAST),
    Column(
        name="missing",
        title=text("Transfers", "Missing"),
        show=missing,
        raw=missing,
        tone=missing_tone,
        keep=Keep.EASY,
    ),
    told(PARTS, "reason", elastic=True, least=90),
)
PLACES = {column.name: n for n, column in enumerate(COLUMNS)}


class ThingsSide(Side):
    """The parts of one transfer, typed in their places."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.line: TransferLine | None = None
        self.shelf = Shelf()
        self.table = RecordTable(desk, "parts", COLUMNS, source=lambda: self.shelf, grid=True)
        self.table.downward = True
        self.table.records.edited.connect(self.store)
        self.table.closed.connect(self.strike)
        self.table.refused.connect(self.warn)
        self.item = QComboBox()
        self.item.setObjectName("item")
        self.item.setMinimumHeight(FIELD)
        self.item.setMinimumContentsLength(12)
        self.item.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.quantity = LineEditor(Whole(), digits=True)
        self.quantity.setObjectName("quantity")
        self.quantity.setPlaceholderText(shown(HOW_MANY))
        self.quantity.setFixedWidth(COUNT_WIDTH)
        self.quantity.returnPressed.connect(self.add)
        self.more = button(text("Transfers", "Add"), "add", self.add)
        self.more.setObjectName("add-item")
        self.short = button(text("Transfers", "From the shortage"), "equipment", self.add_short)
        self.short.setObjectName("from-shortage")
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        bar.addWidget(self.item, 1)
        for each in (self.quantity, self.more, self.short):
            bar.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.table, 1)
        column.addLayout(bar)

    def show_row(self, row_id: UUID | None) -> None:
        reader = self.desk.reader()
        row = None if row_id is None else reader.row("transfers", row_id, self.desk.language)
        self.row_id, self.line = row_id, None if row is None else row.data
        if not self.item.count():
            for item_id, name in reader.choices("items", self.desk.language):
                self.item.addItem(name, item_id)
        parts = () if self.line is None else self.line.parts
        self.shelf.put([Row(part.id, 0, part) for part in parts])
        self.table.refresh()
        early = self.line is not None and RANKS[self.line.stage] < RANKS[Stage.HANDED]
        for each in (self.item, self.quantity, self.more, self.short):
            each.setVisible(early)
        if parts and not self.table.currentIndex().isValid():
            self.table.stand_on(parts[0].id, PLACES["handed" if early else "damaged"])

    def store(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Have a number of one part stored."""
        if self.row_id is None:
            return
        transfer_id, put_part = self.row_id, self.desk.actions.transfers.put_part

        def refused(refusal: Refusal) -> None:
            self.table.records.forget(row.id)
            self.warn(refusal.sentence)

        self.desk.run(lambda office: put_part(office, transfer_id, row.id, values), initiator=self, refused=refused)

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)

    def add(self) -> None:
        """One more kind of thing."""
        try:
            quantity = self.quantity.value() or 1
        except Refusal as refusal:
            self.warn(refusal.sentence)
            return
        self.put([{"item_id": self.item.currentData(), "asked": quantity}])
        self.quantity.clear()

    def put(self, parts: Sequence[dict[str, Any]]) -> None:
        """Have kinds of things put on the transfer."""
        if self.row_id is None:
            return
        transfer_id, put_many = self.row_id, self.desk.actions.transfers.put_many

        def work(office: "Office") -> "Done":
            return put_many(office, transfer_id, parts)

        self.desk.run(work, initiator=self)

    def strike(self, rows: Sequence[UUID]) -> None:
        """Take kinds of things off."""
        strike = self.desk.actions.transfers.strike
        for each in rows:
            self.desk.run(lambda office, each=each: strike(office, each), initiator=self)

    def add_short(self) -> None:
        """What the taker lacks; where the taker is no precinct, what all precincts lack."""
        if self.line is None:
            return
        question = Question(filters=(("short", "yes"),), order="item_key")
        taker = self.line.to_number
        lacking: dict[UUID, int] = {}
        for row in self.desk.reader().stream("equipment", question, self.desk.language):
            if not taker or row.data.precinct_number == taker:
                lacking[row.data.item_id] = lacking.get(row.data.item_id, 0) + row.data.short
        if lacking:
            self.put([{"item_id": item_id, "asked": short} for item_id, short in lacking.items()])
        else:
            self.warn(NOTHING)
