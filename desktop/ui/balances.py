"""The balance of numbered forms by precinct: today's issue typed down the column, the difference at the right."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.custody import BALANCES
from desktop.catalog.kinds import Day, Whole
from desktop.domain.custody import TROUBLES, Finding, trace
from desktop.domain.faults import Refusal
from desktop.domain.forms import FORM_KINDS, FormKind
from desktop.domain.numbers import grouped
from desktop.domain.supply_lines import BalanceLine
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.editors import DayEditor, LineEditor, choices_of
from desktop.ui.messages import Kind
from desktop.ui.pasting import PastePreview, read_range
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import FIELD, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

TOTALS = text("Forms", "Received {a}, issued {b}, spoiled {c}, returned {d}, difference {e}")
EACH = text("Forms", "to each precinct")
FINDINGS = 118
"""Pixels for what the finder found: its head and three lines."""
EACH_WIDTH = 130
DAY_WIDTH = 110
ON_DAY = text("Forms", "Issue of the day")
FIRST_TYPED = 4
"""The column of what was issued today: what a secretary types here every day."""


def left_tone(line: BalanceLine) -> Tone | None:
    """Amber while something is not accounted for."""
    return Tone.ATTENTION if line.left else None


COLUMNS: tuple[Column, ...] = (
    told(BALANCES, "precinct_number", title=text("Members", "Pr. №"), keep=Keep.LAST),
    told(BALANCES, "okrug", elastic=True, least=160),
    told(BALANCES, "to_hand", keep=Keep.LAST),
    told(BALANCES, "received"),
    told(BALANCES, "issued_today", keep=Keep.LAST),
    told(BALANCES, "issued"),
    told(BALANCES, "spoiled_today", keep=Keep.LAST),
    told(BALANCES, "spoiled"),
    told(BALANCES, "returned"),
    told(BALANCES, "left", tone=left_tone, keep=Keep.LAST),
)
DAY = {"issued_today": "issued", "spoiled_today": "spoiled"}


def trouble(found: Finding) -> str:
    """What sort of finding it is."""
    return shown(TROUBLES[found.trouble])


def bad(_found: Finding) -> Tone:
    """A finding wants to be looked at."""
    return Tone.BAD


def said(found: Finding) -> str:
    """The finding in words."""
    return shown(found.said)


FOUND = (
    Part[Finding](text("Forms", "Found"), trouble, tone=bad),
    Part[Finding](text("Forms", "What is wrong"), said, elastic=True),
)


class BalanceView(QWidget):
    """One kind of forms, precinct by precinct."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.kind = QComboBox()
        self.kind.setObjectName("form-kind")
        self.kind.setMinimumHeight(FIELD)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for kind in FormKind:
            self.kind.addItem(shown(FORM_KINDS[kind]), kind)
        self.kind.setCurrentIndex(1)
        self.kind.currentIndexChanged.connect(self.begin_again)
        self.each = LineEditor(Whole(), digits=True)
        self.each.setObjectName("each")
        self.each.setPlaceholderText(shown(EACH))
        self.each.setFixedWidth(EACH_WIDTH)
        self.hand = button(text("Forms", "Hand out"), "export", self.hand_out)
        self.hand.setObjectName("hand-out")
        self.back = button(text("Forms", "Take back the rest"), "import", self.take_back)
        self.back.setObjectName("take-back")
        self.day = DayEditor(Day(), desk.today)
        self.day.setObjectName("issue-day")
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.put(desk.today)
        self.day.editingFinished.connect(self.refresh)
        self.counts = label(None, "muted")
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        bar.addWidget(self.kind)
        bar.addWidget(label(ON_DAY, "muted"))
        bar.addWidget(self.day)
        bar.addStretch(1)
        for each in (self.each, self.hand, self.back):
            bar.addWidget(each)
        self.shelf = Shelf()
        self.table = RecordTable(desk, "balances", COLUMNS, source=lambda: self.shelf, grid=True)
        self.table.downward = True
        self.table.records.edited.connect(self.store)
        self.table.filled.connect(self.store_rows)
        self.table.pasted.connect(self.offer_paste)
        self.table.refused.connect(self.warn)
        self.staged: dict[UUID, int] = {}
        self.found = PlainTable[Finding](FOUND)
        self.found.setFixedHeight(FINDINGS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(bar)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)
        column.addWidget(self.found)

    def chosen(self) -> FormKind:
        """The kind of forms at hand."""
        return FormKind(self.kind.currentData())

    def named_day(self) -> date:
        """The day whose issue is typed; today where none can be read, and never a day to come."""
        try:
            return min(self.day.value() or self.desk.today, self.desk.today)
        except Refusal:
            return self.desk.today

    def begin_again(self) -> None:
        """Another kind of forms: what was typed to be handed out was of the one before."""
        self.staged.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the balances and what the finder finds."""
        reader = self.desk.reader()
        rows = [
            Row(row.id, row.version, replace(row.data, to_hand=self.staged.get(row.id)))
            for row in reader.balances(self.chosen(), self.named_day(), self.desk.language)
            if row.data.works or row.data.received
        ]
        self.shelf.put(rows)
        self.table.refresh()
        if rows and not self.table.currentIndex().isValid():
            self.table.stand_on(rows[0].id, FIRST_TYPED)
        names = ("received", "issued", "spoiled", "returned", "left")
        sums = [grouped(sum(getattr(row.data, name) for row in rows)) for name in names]
        self.counts.setText(shown(TOTALS.fill(**dict(zip("abcde", sums, strict=True)))))
        findings = trace(reader.moves(self.chosen()).values()).findings
        self.found.setVisible(bool(findings))
        self.found.put(findings)
        ballots = self.chosen() is FormKind.BALLOT
        self.each.setVisible(not ballots)
        self.hand.setText(shown(text("Forms", "Hand out by plan") if ballots else text("Forms", "Hand out")))

    def store(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Have a day of one precinct stored, or remember how many it is to get."""
        self.store_rows([(row, values)])

    def store_rows(self, rows: Sequence[tuple[AnyRow, dict[str, Any]]]) -> None:
        """Have the days of several precincts stored as one step; what is to be handed out waits for its button."""
        kind, day = self.chosen(), self.named_day()
        days: dict[UUID, dict[str, int]] = {}
        for row, values in rows:
            facts = {DAY[name]: int(value or 0) for name, value in values.items() if name in DAY}
            if facts:
                days[row.id] = facts
            if "to_hand" in values:
                self.staged[row.id] = int(values["to_hand"] or 0)
        self.staged = {place: quantity for place, quantity in self.staged.items() if quantity}
        if not days:
            self.refresh()
            return
        one = next(iter(days.items())) if len(days) == 1 else None
        forms = self.desk.actions.forms

        def work(office: "Office") -> "Done":
            return forms.issue(office, one[0], kind, day, one[1]) if one else forms.issue_all(office, kind, day, days)

        def refused(refusal: Refusal) -> None:
            for row, _ in rows:
                self.table.records.forget(row.id)
            self.warn(refusal.sentence)

        self.desk.run(work, initiator=self, refused=refused)

    def offer_paste(self, first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> None:
        """Show what a range from Excel would change; take it when it is accepted."""
        reading = read_range(self.table.records, first, columns, cells, choices_of(self.desk))
        PastePreview(reading, lambda: self.store_rows(reading.rows()), self).open()

    def warn(self, sentence: Any) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)

    def quantities(self) -> dict[UUID, int]:
        """How many each precinct is to get: as typed in its row, else by the plan or as typed above."""
        if self.staged:
            return dict(self.staged)
        reader = self.desk.reader()
        if self.chosen() is FormKind.BALLOT:
            plan = reader.ballot_plan(self.desk.today, self.desk.language)
            return {row.id: max(0, (row.data.planned or 0) - row.data.handed) for row in plan if row.data.works}
        each = self.each.value() or 0
        rows = reader.balances(self.chosen(), self.desk.today, self.desk.language)
        return {row.id: each for row in rows if row.data.works}

    def hand_out(self) -> None:
        """An act for every precinct."""
        try:
            wanted = self.quantities()
        except Refusal as refusal:
            self.warn(refusal.sentence)
            return
        kind, hand_out = self.chosen(), self.desk.actions.forms.hand_out

        def work(office: "Office") -> "Done":
            return hand_out(office, kind, wanted, {"on": office.today})

        self.desk.run(work, initiator=self, done=lambda _done: self.begin_again())

    def take_back(self) -> None:
        """An act of return for every precinct with a rest."""
        kind, take_back = self.chosen(), self.desk.actions.forms.take_back
        self.desk.run(lambda office: take_back(office, kind, {"on": office.today}), initiator=self)
