"""The timesheet: members down, days across, hours typed in their places."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Words, Words_
from desktop.catalog.sheets import Field
from desktop.domain.dates import weekday
from desktop.domain.faults import Refusal
from desktop.domain.money import in_tenge
from desktop.domain.pay import Hours, hours_of, in_cell, read_hours
from desktop.domain.people import POSTS
from desktop.domain.supply_lines import WorkerLine
from desktop.text import Sentence, text
from desktop.ui.cards import picture_button
from desktop.ui.columns import Column, Keep
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import choices_of
from desktop.ui.messages import Kind
from desktop.ui.pasting import PastePreview, read_range
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import FIELD, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

DAYS = 7
OWN = text("Money", "our own commission")
PRECINCT = text("Money", "precinct № {no}")
HOURS_SHOWN = text("Money", "Hours")
SUM = text("Money", "Sum, tenge")
HINT = text("Money", "8 · 7,5 · 8/2: two at night · 8*: a day off · Ctrl+D fills down")
WEEKEND = 5


@dataclass(frozen=True, slots=True)
class HoursKind(Words):
    """Hours of a day as they are typed; Saturdays and Sundays are days off by themselves."""

    weekend: bool = False

    def show(self, value: Any) -> Words_:
        return in_cell(value) if isinstance(value, Hours) else ""

    def read(self, typed: str) -> Any:
        return read_hours(typed, weekend=self.weekend)


def name(line: WorkerLine) -> str:
    """The person."""
    return line.full_name


def post(line: WorkerLine) -> str:
    """The post."""
    return shown(POSTS[line.post])


def hours(line: WorkerLine) -> str:
    """Hours of the days shown."""
    return hours_of(line.minutes) if line.minutes else ""


def due(line: WorkerLine) -> str:
    """What the days shown come to; nothing without a rate."""
    return in_tenge(line.due) if line.due else ""


def day_column(day: date, head: str) -> Column:
    """The column of one day."""

    def cell(line: WorkerLine) -> str:
        return in_cell(line.days.get(day))

    title = Sentence("Money", head)
    kind = HoursKind(8, weekend=day.weekday() >= WEEKEND)
    return Column(
        name=day.isoformat(),
        title=title,
        show=cell,
        raw=cell,
        field=Field(day.isoformat(), title, kind, digits=True),
        keep=Keep.LAST,
    )


class TimesheetView(QWidget):
    """One commission, one week."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.first = desk.today - timedelta(days=desk.today.weekday())
        self.commission = QComboBox()
        self.commission.setObjectName("commission")
        self.commission.setMinimumHeight(FIELD)
        self.commission.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.commission.currentIndexChanged.connect(self.show_week)
        self.span = label(None, "heading")
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        bar.addWidget(self.commission)
        bar.addWidget(picture_button(text("Money", "Previous week"), "left", lambda: self.turn(-DAYS)))
        bar.addWidget(self.span)
        bar.addWidget(picture_button(text("Money", "Next week"), "right", lambda: self.turn(DAYS)))
        bar.addWidget(label(HINT, "small"), 1)
        roster = button(text("Money", "From the roster"), "calendar", self.take_roster)
        roster.setObjectName("from-roster")
        bar.addWidget(roster)
        bar.addWidget(button(text("Money", "Print the timesheet"), "print", self.print_sheet))
        self.shelf = Shelf()
        self.table: RecordTable | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(NEAR)
        self.column.addLayout(bar)

    def days(self) -> list[date]:
        """The days of the week at hand."""
        return [self.first + timedelta(days=n) for n in range(DAYS)]

    def turn(self, by: int) -> None:
        """Another week."""
        self.first += timedelta(days=by)
        self.show_week()

    def refresh(self) -> None:
        """Offer the commissions and read the week."""
        reader, language = self.desk.reader(), self.desk.language
        held = self.commission.currentData()
        self.commission.blockSignals(True)
        self.commission.clear()
        self.commission.addItem(shown(OWN), "")
        for row_id, label_ in reader.choices("precincts", language):
            self.commission.addItem(shown(PRECINCT.fill(no=label_)), row_id.hex)
        self.commission.setCurrentIndex(max(0, self.commission.findData(held)))
        self.commission.blockSignals(False)
        self.show_week()

    def show_week(self, _place: int = 0) -> None:
        """Read the hours of the week and draw its days."""
        days = self.days()
        said: str = self.commission.currentData() or ""
        chosen = UUID(said) if said else None
        rows = self.desk.reader().workers((days[0], days[-1]), chosen, own=chosen is None)
        self.shelf.put(rows)
        self.span.setText(f"{days[0]:%d.%m} – {days[-1]:%d.%m.%Y}")
        names = [day.isoformat() for day in days]
        if self.table is None or [column.name for column in self.table.records.columns][2 : 2 + DAYS] != names:
            self.draw(days)
        if self.table is not None:
            self.table.refresh()

    def draw(self, days: Sequence[date]) -> None:
        """A table with the columns of these days."""
        heads = [f"{weekday(day, self.desk.language, short=True)} {day:%d.%m}" for day in days]
        columns = (
            Column(
                name="name",
                title=text("Members", "Full name"),
                show=name,
                raw=name,
                elastic=True,
                least=200,
                keep=Keep.LAST,
            ),
            Column(name="post", title=text("Members", "Post"), show=post, raw=post, keep=Keep.EASY),
            *(day_column(day, head) for day, head in zip(days, heads, strict=True)),
            Column(name="hours", title=HOURS_SHOWN, show=hours, raw=hours, keep=Keep.LAST),
            Column(name="due", title=SUM, show=due, raw=due, keep=Keep.EASY),
        )
        table = RecordTable(self.desk, "timesheet", columns, source=lambda: self.shelf, grid=True)
        table.downward = True
        table.records.edited.connect(self.store)
        table.filled.connect(self.fill)
        table.pasted.connect(self.offer_paste)
        table.refused.connect(self.warn)
        held = self.table is not None and self.table.hasFocus()
        if self.table is not None:
            self.column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = table
        self.column.addWidget(table, 1)
        table.show()
        if held:
            table.setFocus()

    def store(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Have the hours of one day stored."""
        self.fill([(row, values)])

    def fill(self, rows: Sequence[tuple[AnyRow, dict[str, Any]]]) -> None:
        """Have the hours of several people stored as one step."""
        worked = [(row.id, date.fromisoformat(day), held) for row, values in rows for day, held in values.items()]
        record = self.desk.actions.pay.record

        def work(office: "Office") -> "Done":
            return record(office, worked)

        def refused(refusal: Refusal) -> None:
            if self.table is not None:
                for row, _ in rows:
                    self.table.records.forget(row.id)
            self.warn(refusal.sentence)

        self.desk.run(work, initiator=self, refused=refused)

    def offer_paste(self, first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> None:
        """Show what hours from Excel would change; store them when they are accepted."""
        if self.table is not None:
            reading = read_range(self.table.records, first, columns, cells, choices_of(self.desk))
            PastePreview(reading, lambda: self.fill(reading.rows()), self).open()

    def take_roster(self) -> None:
        """Take the shifts of this week over from the duty roster."""
        days, take = self.days(), self.desk.actions.pay.take_roster

        def work(office: "Office") -> "Done":
            return take(office, (days[0], days[-1]))

        self.desk.run(work, initiator=self)

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)

    def print_sheet(self) -> None:
        """See the timesheet of this commission as a paper."""
        chosen = self.commission.currentText().rpartition("№")[2].strip() if self.commission.currentData() else ""
        only = (("only", chosen),) if chosen else ()
        self.desk.go(Place("reports", (("report", "timesheet"), *only)))
