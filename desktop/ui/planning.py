"""Two small questions: which precincts which team visits when, and by which act an inspection was signed."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.catalog.kinds import Day, Words
from desktop.catalog.sheets import Field
from desktop.domain.faults import Refusal
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of, editor_of
from desktop.ui.fields import FieldBox
from desktop.ui.pieces import button, label
from desktop.ui.theme import GAP, NEAR, WIDE
from desktop.words import shown

TEAM = Field("team", text("Planning", "Team"), Words(120), required=True)
ON = Field("on", text("Planning", "Day of the visit"), Day(), digits=True, required=True)
ACT = Field("act", text("Planning", "Number of the act"), Words(40), required=True)
ACT_ON = Field("on", text("Planning", "Day of the act"), Day(), digits=True, required=True)
FILL_IN = text("Checking", "Fill in this field.")
CHOSEN = text("Planning", "Precincts chosen: {n}")
ID = Qt.ItemDataRole.UserRole


class Question(QDialog):
    """A few fields with a button that takes them."""

    def __init__(self, desk: Desk, title: Sentence, fields: tuple[Field, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(shown(title))
        self.desk = desk
        self.boxes = {
            field.name: FieldBox(field, editor_of(field, choices_of(desk), desk.today, self)) for field in fields
        }
        self.boxes["on"].editor.put(desk.today)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        self.column.setSpacing(GAP)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for box in self.boxes.values():
            line.addWidget(box)
        self.column.addLayout(line)

    def add_foot(self, words: Sentence) -> None:
        """The button that takes what is typed, and the way back."""
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        take = button(words, "", self.take, primary=True)
        take.setObjectName("take")
        take.setDefault(True)
        foot.addWidget(take)
        self.column.addLayout(foot)

    def values(self) -> dict[str, object] | None:
        """What is typed; None where a field is at fault, which is said beside it."""
        read: dict[str, object] = {}
        for name, box in self.boxes.items():
            box.tell(None)
            try:
                read[name] = box.editor.value()
            except Refusal as refusal:
                box.tell(refusal.sentence)
                return None
            if not read[name]:
                box.tell(FILL_IN)
                box.editor.setFocus()
                return None
        return read

    def take(self) -> None:
        """Take what is typed."""


class Planning(Question):
    """Which precincts a team visits on a day."""

    planned = Signal(object, str, object)

    def __init__(self, desk: Desk, parent: QWidget, *, again: bool) -> None:
        title = text("Planning", "Look again at open points") if again else text("Planning", "Plan visits")
        super().__init__(desk, title, (TEAM, ON), parent)
        self.resize(560, 560)
        reader = desk.reader()
        held = reader.gates.standings()
        self.places = QListWidget()
        self.places.setObjectName("places")
        for row in reader.rows("precincts", list(reader.ids("precincts")), desk.language):
            standing = held.get(row.id)
            if standing is None or (again and not standing.opened and not standing.remarks):
                continue
            where = ", ".join(part for part in (row.data.okrug, row.data.settlement, row.data.premises) if part)
            item = QListWidgetItem(f"№ {row.data.number} · {where}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if again else Qt.CheckState.Unchecked)
            item.setData(ID, row.id)
            self.places.addItem(item)
        self.counted = label(None, "muted")
        self.places.itemChanged.connect(self.count)
        self.column.addWidget(self.places, 1)
        self.column.addWidget(self.counted)
        self.add_foot(text("Planning", "Plan"))
        self.count()

    def chosen(self) -> list[UUID]:
        """The precincts that are ticked."""
        items = (self.places.item(n) for n in range(self.places.count()))
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def count(self) -> None:
        """Say how many are ticked."""
        self.counted.setText(shown(CHOSEN.fill(n=len(self.chosen()))))

    def take(self) -> None:
        read = self.values()
        if read is not None and self.chosen():
            self.planned.emit(self.chosen(), str(read["team"]), read["on"])
            self.accept()


class Signing(Question):
    """By which act an inspection was signed."""

    signed = Signal(str, object)

    def __init__(self, desk: Desk, number: str, parent: QWidget) -> None:
        super().__init__(desk, text("Planning", "Act of precinct № {no}").fill(no=number), (ACT, ACT_ON), parent)
        self.add_foot(text("Planning", "Signed"))

    def take(self) -> None:
        read = self.values()
        if read is not None:
            self.signed.emit(str(read["act"]), read["on"])
            self.accept()
