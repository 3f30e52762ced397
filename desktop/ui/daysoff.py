"""Days off: the weekends and holidays of the campaign, and what the office says of a day of its own."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Choice, Day, Words
from desktop.catalog.sheets import Field
from desktop.domain.calendar import day_left
from desktop.domain.dates import weekday
from desktop.domain.faults import Refusal
from desktop.domain.holidays import DAY_KINDS, DayKind, OffDay
from desktop.text import text
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of, editor_of
from desktop.ui.fields import FieldBox
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

AFTER = timedelta(days=14)
"""How far behind the vote days off are shown: the papers of the days after it are due then."""
AS_USUAL = text("Calendar", "as the calendar has it")
HINT = text("DaysOff", "Choose a line or type a day; an own word wins over the calendar of holidays.")
TONES = {DayKind.OFF: Tone.QUIET, DayKind.CLOSED: Tone.BAD, DayKind.WORKING: Tone.GOOD}
FIELDS = (
    Field("day", text("Calendar", "Day"), Day(), digits=True, required=True),
    Field("kind", text("DaysOff", "What it is"), Choice({**DAY_KINDS, None: AS_USUAL})),
    Field("name", text("DaysOff", "Why"), Words(120)),
)


class DaysOff(QDialog):
    """All days off of the campaign; a day is said to be off, closed or worked, and comes back as it was."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("days-off")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(shown(text("DaysOff", "Days off and days on which the office is closed")))
        self.resize(760, 600)
        self.voting = desk.head().voting_day
        self.table: PlainTable[OffDay] = PlainTable(self.parts())
        self.table.stood.connect(self.take_line)
        self.boxes = {each.name: FieldBox(each, editor_of(each, choices_of(desk), desk.today)) for each in FIELDS}
        self.boxes["day"].editor.put(desk.today)
        self.boxes["kind"].editor.put(DayKind.CLOSED)
        self.save = button(text("DaysOff", "Store the day"), "save", self.store, primary=True)
        self.save.setObjectName("store-day")
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for name, share in (("day", 2), ("kind", 3), ("name", 5)):
            line.addWidget(self.boxes[name], share)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(label(HINT, "small"), 1)
        foot.addWidget(button(text("Photos", "Close"), "", self.accept))
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(self.table, 1)
        column.addLayout(line)
        column.addLayout(foot)
        self.refresh()

    def parts(self) -> tuple[Part[OffDay], ...]:
        """The columns of the days."""
        language = self.desk.language
        return (
            Part(text("Calendar", "Days left"), lambda each: day_left(each.day, self.voting)),
            Part(text("Calendar", "Day"), lambda each: f"{each.day:%d.%m.%Y}"),
            Part(text("DaysOff", "Day of the week"), lambda each: weekday(each.day, language)),
            Part(
                text("DaysOff", "What it is"),
                lambda each: shown(DAY_KINDS[each.kind]),
                tone=lambda each: TONES[each.kind],
            ),
            Part(text("DaysOff", "Why"), lambda each: each.said(language), elastic=True),
        )

    def refresh(self) -> None:
        """Show the days from the call until two weeks after the vote."""
        first, last = self.desk.head().called, self.voting + AFTER
        self.table.put(self.desk.reader().said_of_days(first, last))

    def take_line(self, each: OffDay | None) -> None:
        """Put the line at hand into the fields."""
        if each is not None:
            self.boxes["day"].editor.put(each.day)
            self.boxes["kind"].editor.put(each.kind)
            self.boxes["name"].editor.put(each.said(self.desk.language))

    def store(self) -> None:
        """Have stored what the office says of the day."""
        for box in self.boxes.values():
            box.tell(None)
        try:
            day = self.boxes["day"].editor.value()
        except Refusal as refusal:
            self.boxes["day"].tell(refusal.sentence)
            return
        if day is None:
            self.boxes["day"].tell(text("Checking", "Fill in this field."))
            return
        kind, name = self.boxes["kind"].editor.value(), self.boxes["name"].editor.value() or ""
        day_off = self.desk.actions.calendar.day_off

        def work(office: "Office") -> "Done":
            return day_off(office, day, kind, name)

        self.desk.run(work, initiator=self, done=lambda _: self.refresh(), refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say beside the day what hinders."""
        self.boxes.get(refusal.field, self.boxes["day"]).tell(refusal.sentence)
