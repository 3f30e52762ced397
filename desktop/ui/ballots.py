"""The plan of ballots: the list figure of a named day, the reserve, how a part of a ballot is rounded."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.custody import PLAN
from desktop.catalog.kinds import Day
from desktop.domain.faults import Refusal
from desktop.domain.forms import ROUNDINGS, Rounding, planned
from desktop.domain.numbers import grouped
from desktop.domain.supply_lines import PlanLine
from desktop.text import text
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import DayEditor
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.states import degree_word
from desktop.ui.table import RecordTable
from desktop.ui.theme import FIELD, NEAR
from desktop.words import shown

ON_LIST = text("Forms", "On the list: {listed}")
BY_LIST = text("Forms", "by the whole list: {ballots}")
BY_PRECINCT = text("Forms", "by precincts: {ballots}")
UNKNOWN = text("Forms", "without a list figure: {n}")
WIDTH = 110


def degree(line: PlanLine) -> str:
    """How the list figure is known."""
    return "" if line.degree is None else degree_word(line.degree)


def listed_tone(line: PlanLine) -> Tone | None:
    """Red where no list figure is known."""
    return Tone.BAD if line.works and line.listed is None else None


COLUMNS: tuple[Column, ...] = (
    told(PLAN, "precinct_number", title=text("Members", "Pr. №"), keep=Keep.LAST),
    told(PLAN, "okrug", elastic=True, least=160),
    told(PLAN, "listed", tone=listed_tone, keep=Keep.LAST),
    told(PLAN, "as_of"),
    told(PLAN, "degree", show=degree),
    told(PLAN, "planned", keep=Keep.LAST),
    told(PLAN, "handed"),
)


class PlanView(QWidget):
    """The plan as it stands on a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.day = DayEditor(Day(), desk.today)
        self.day.setObjectName("plan-day")
        self.day.setFixedWidth(WIDTH)
        self.day.put(desk.today)
        self.day.editingFinished.connect(self.refresh)
        self.rounding = QComboBox()
        self.rounding.setObjectName("rounding")
        self.rounding.setMinimumHeight(FIELD)
        self.rounding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for rounding in Rounding:
            self.rounding.addItem(shown(ROUNDINGS[rounding]), rounding)
        self.rounding.activated.connect(self.keep_rounding)
        self.counts = label(None, "heading")
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        for words, field in (
            (text("Forms", "List figures up to"), self.day),
            (text("Forms", "A part of a ballot"), self.rounding),
        ):
            bar.addWidget(label(words, "muted"))
            bar.addWidget(field)
        bar.addStretch(1)
        paper = button(text("Forms", "Print the plan"), "print", self.print_plan)
        paper.setObjectName("print-plan")
        bar.addWidget(paper)
        self.shelf = Shelf()
        self.table = RecordTable(desk, "plan", COLUMNS, source=lambda: self.shelf)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(bar)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)

    def named_day(self) -> date:
        """The day up to which list figures count; today where none can be read."""
        try:
            return self.day.value() or self.desk.today
        except Refusal:
            return self.desk.today

    def refresh(self) -> None:
        """Reckon the plan anew."""
        reader = self.desk.reader()
        kept = Rounding(reader.setting("ballot_rounding", Rounding.UP.value))
        self.rounding.setCurrentIndex(list(Rounding).index(kept))
        rows = [row for row in reader.ballot_plan(self.named_day(), self.desk.language) if row.data.works]
        self.shelf.put(rows)
        self.table.refresh()
        listed = sum(row.data.listed or 0 for row in rows)
        unknown = sum(row.data.listed is None for row in rows)
        parts = [
            shown(ON_LIST.fill(listed=grouped(listed))),
            shown(BY_LIST.fill(ballots=grouped(planned(listed)))),
            shown(BY_PRECINCT.fill(ballots=grouped(sum(row.data.planned or 0 for row in rows)))),
        ]
        if unknown:
            parts.append(shown(UNKNOWN.fill(n=unknown)))
        self.counts.setText(" · ".join(parts))

    def keep_rounding(self, _place: int) -> None:
        """The office rounds so from now on."""
        value = Rounding(self.rounding.currentData()).value
        change = self.desk.actions.settings.change
        self.desk.run(lambda office: change(office, {"ballot_rounding": value}), initiator=self)

    def print_plan(self) -> None:
        """See the plan as a paper."""
        self.desk.go(Place("reports", (("report", "ballots"),)))
