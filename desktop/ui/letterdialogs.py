"""Sending a letter, and taking its answer: number, day, what is closed by it."""

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.catalog.kinds import Day, Words
from desktop.domain.desk_lines import LetterLine
from desktop.domain.faults import Refusal
from desktop.domain.letters import Way
from desktop.text import text
from desktop.ui.asking import Asking
from desktop.ui.desk import Desk
from desktop.ui.editors import DayEditor, LineEditor
from desktop.ui.theme import FIELD
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

LIST_HEIGHT, ANSWER_WIDTH = 150, 620
NO_DAY = text("Letters", "Say until when it is promised.")


class SendDialog(Asking):
    """A draft gets its number and its day."""

    def __init__(self, desk: Desk, row_id: UUID, parent: QWidget) -> None:
        super().__init__(desk, text("Letters", "Number and day of the letter"), text("Letters", "Send"), parent)
        self.setObjectName("send-dialog")
        self.row_id = row_id
        self.number = LineEditor(Words(40), digits=False)
        self.number.setObjectName("number")
        self.number.setText(desk.reader().next_letter(Way.OUT))
        self.on = DayEditor(Day(), desk.today)
        self.on.put(desk.today)
        self.ask(text("Report", "№"), self.number)
        self.ask(text("Letters", "Date"), self.on)
        self.number.selectAll()

    def store(self) -> None:
        send, row_id = self.desk.actions.letters.send, self.row_id
        number, on = self.number.text(), day_in(self)
        if on is not None:
            self.desk.run(
                lambda office: send(office, row_id, number, on),
                initiator=self,
                done=lambda _: self.accept(),
                refused=self.refuse,
            )


def day_in(dialog: "SendDialog | AnswerDialog") -> date | None:
    """The day that stands in a dialog; None where it cannot be read, which is said."""
    try:
        dialog.on.settle()
        return dialog.on.value() or dialog.desk.today
    except Refusal as refusal:
        dialog.refuse(refusal)
        return None


class AnswerDialog(Asking):
    """An answer came: what is ticked is closed by it; or all is promised by a day."""

    def __init__(self, desk: Desk, row_id: UUID, line: LetterLine, parent: QWidget) -> None:
        super().__init__(desk, text("Letters", "An answer came"), text("Letters", "Take the answer"), parent)
        self.setObjectName("answer-dialog")
        self.row_id = row_id
        self.number = QLineEdit(desk.reader().next_letter(Way.IN))
        self.number.setObjectName("our-number")
        self.theirs = QLineEdit()
        self.theirs.setObjectName("their-number")
        self.on = DayEditor(Day(), desk.today)
        self.on.put(desk.today)
        self.things = QListWidget()
        self.things.setObjectName("things")
        self.things.setMaximumHeight(LIST_HEIGHT)
        self.things.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(ANSWER_WIDTH)
        for row in desk.reader().letter_about(row_id, desk.language):
            if row.data.settled_on is None and row.data.appointment_id is None:
                item = QListWidgetItem(": ".join(part for part in (row.data.place, row.data.words) if part))
                item.setData(Qt.ItemDataRole.UserRole, row.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
                self.things.addItem(item)
        self.promised = QCheckBox(shown(text("Letters", "Only promised, until:")))
        self.promised.setObjectName("promised")
        self.until = DayEditor(Day(), desk.today)
        self.until.setEnabled(False)
        self.promised.toggled.connect(self.until.setEnabled)
        self.ask(text("Letters", "Our № of the answer"), self.number)
        self.ask(text("Letters", "Their №"), self.theirs)
        self.ask(text("Letters", "Date"), self.on)
        if self.things.count():
            self.ask(text("Letters", "Closed by the answer"), self.things)
            self.fields.addRow(self.promised)
            self.fields.addRow(self.until)
        for each in (self.number, self.theirs):
            each.setMinimumHeight(FIELD)
        self.theirs.setFocus()
        self.setToolTip(line.subject)

    def store(self) -> None:
        on = day_in(self)
        if on is None:
            return
        until: date | None = None
        if self.promised.isChecked():
            self.until.settle()
            try:
                until = self.until.value()
            except Refusal as refusal:
                self.refuse(refusal)
                return
            if until is None:
                self.refuse(Refusal(NO_DAY))
                return
        items = [self.things.item(n) for n in range(self.things.count())]
        left = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is not Qt.CheckState.Checked]
        values: dict[str, Any] = {"number": self.number.text(), "their_number": self.theirs.text(), "on": on}
        answered, row_id = self.desk.actions.letters.answered, self.row_id

        def work(office: "Office") -> "Done":
            return answered(office, row_id, values, promised=until, left_open=left)

        self.desk.run(work, initiator=self, done=lambda _: self.accept(), refused=self.refuse)
