"""Кезекшілік: who sits where and when; days are shared out in turn."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.catalog.calendar import DUTY
from desktop.catalog.kinds import Day, Hour
from desktop.domain.facts.tasks import DutyData
from desktop.domain.faults import Refusal
from desktop.storage.questions import Question
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk
from desktop.ui.editors import DayEditor, LineEditor
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Duty", "New shift")
PARTS = ((None, ("day", "starts", "ends", "appointment_id", "name", "phone", "participation_id", "note")),)
ID = int(Qt.ItemDataRole.UserRole)
OURS = text("Members", "Our commission")

COLUMNS: tuple[Column, ...] = (
    told(DUTY, "day", keep=Keep.LAST),
    told(DUTY, "hours", keep=Keep.LAST),
    told(DUTY, "who", elastic=True, least=220, keep=Keep.LAST),
    told(DUTY, "post"),
    told(DUTY, "phone"),
    told(DUTY, "precinct_number", keep=Keep.LAST),
    told(DUTY, "note", elastic=True, keep=Keep.EASY),
)


class DutyCard(Card):
    """One shift in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        general = FormSide(desk, DUTY, PARTS, store, DutyData)
        general.made.connect(self.made)
        sides = ((text("Precincts", "General"), general), (text("Precincts", "History"), HistorySide(desk, "duty")))
        self.put_sides(sides)

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("duty", self.row_id, self.desk.language)
        self.title.setText(f"{row.data.day:%d.%m.%Y} · {row.data.who}" if row else shown(NEW))


class Sharing(QDialog):
    """Whose turns, from which day to which, at which hours."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("sharing")
        self.setWindowTitle(shown(text("Duty", "Share the days out")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 560)
        self.where = QComboBox()
        self.where.setMinimumHeight(FIELD)
        self.where.addItem(shown(OURS), None)
        for row_id, number in desk.reader().choices("precincts", desk.language):
            self.where.addItem(f"№\u00a0{number}", row_id)
        self.people = QListWidget()
        self.first, self.last = (DayEditor(Day(), desk.today) for _ in range(2))
        self.first.put(desk.today)
        self.last.put(desk.head().voting_day)
        self.starts, self.ends = (LineEditor(Hour(), digits=True) for _ in range(2))
        self.starts.setText("09:00")
        self.ends.setText("18:00")
        self.off = QCheckBox(shown(text("Duty", "Days off too")))
        self.fault = label(None, "problem")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.accept_button = button(text("Duty", "Share out"), "check", self.store, primary=True)
        self.accept_button.setObjectName("accept")
        self.lay_out()
        self.where.currentIndexChanged.connect(self.offer)
        self.offer()

    def lay_out(self) -> None:
        """Where, who, from when to when."""
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(NEAR)
        column.addWidget(label(text("Duty", "Commission"), "muted"))
        column.addWidget(self.where)
        column.addWidget(label(text("Duty", "Who takes turns"), "muted"))
        column.addWidget(self.people, 1)
        for left, right, words in (
            (self.first, self.last, text("Duty", "From day to day")),
            (self.starts, self.ends, text("Duty", "From hour to hour")),
        ):
            column.addWidget(label(words, "muted"))
            pair = QHBoxLayout()
            pair.setSpacing(GAP)
            pair.addWidget(left)
            pair.addWidget(right)
            column.addLayout(pair)
        column.addWidget(self.off)
        column.addWidget(self.fault)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(self.accept_button)
        column.addLayout(foot)

    def offer(self) -> None:
        """Offer the members of the chosen commission."""
        place = self.where.currentData()
        asked = ("participation_id", place.hex) if place else ("commission", "own")
        reader = self.desk.reader()
        ids = list(reader.ids("members", Question(order="post", filters=(asked,))))
        self.people.clear()
        for row in reader.rows("members", ids, self.desk.language):
            item = QListWidgetItem(row.data.full_name, self.people)
            item.setData(ID, row.id)
            item.setCheckState(Qt.CheckState.Checked)

    def chosen(self) -> list[UUID]:
        """The ticked members in their order."""
        items = [self.people.item(n) for n in range(self.people.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def store(self) -> None:
        """Have the days shared out; what is refused is told here."""
        try:
            first, last = self.first.value(), self.last.value()
            hours = (self.starts.value(), self.ends.value())
        except Refusal as refusal:
            self.refuse(refusal)
            return
        if first is None or last is None or None in hours:
            self.refuse(Refusal(text("Checking", "Fill in this field.")))
            return
        people, place, off = self.chosen(), self.where.currentData(), self.off.isChecked()
        share = self.desk.actions.duty.share_out
        self.desk.run(
            lambda office: share(office, people, first, last, hours, participation_id=place, days_off=off),
            initiator=self,
            done=lambda _: self.accept(),
            refused=self.refuse,
        )

    def refuse(self, refusal: Refusal) -> None:
        """Say what is wrong."""
        self.fault.setText(shown(refusal.sentence))
        self.fault.show()


class DutyScreen(SharedScreen):
    """The roster of our own commission and of the precincts."""

    sheet = DUTY
    listed = COLUMNS
    full = DutyCard
    paper = "duty"
    title = text("Duty", "Duty roster")
    icon = "user"
    nouns = frozenset({"duty", "members"})
    adding = text("Duty", "Add a shift")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Duty", "“Share out” gives each day to the next member in turn; days off are left out."),
        text("Duty", "One person cannot be on duty in two places at once."),
        text("Duty", "Hours that end before they begin go on into the next day."),
        text("Duty", "The roster prints a sheet for each commission, with room to sign."),
        text("Duty", "Ins adds a shift, Del takes one out; everything can be undone."),
    )

    def add_begin(self) -> None:
        self.add_button(text("Duty", "Share out…"), "members", self.share)
        super().add_begin()

    def share(self) -> None:
        """Ask whose turns and which days."""
        Sharing(self.desk, self).open()
