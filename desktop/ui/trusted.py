"""Two settings of the pay: who besides the chair may see the sealed numbers, and which hours count as night."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.catalog.kinds import Hour
from desktop.domain.faults import Refusal
from desktop.domain.pay import NIGHT_HOURS, night_of
from desktop.domain.sealing import MAY_SEE, named_users
from desktop.domain.users import called, may_manage, role_words
from desktop.text import text
from desktop.ui.asking import Asking
from desktop.ui.desk import Desk
from desktop.ui.editors import LineEditor
from desktop.ui.messages import Kind
from desktop.ui.pieces import button, label
from desktop.ui.status import spoken
from desktop.ui.theme import NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

NAME = Qt.ItemDataRole.UserRole
HEADING = text("Money", "Who may see the numbers for the pay")
CHAIR_ALWAYS = text("Money", "The chair always may")
NOBODY = text("Money", "The file has no other users yet; the chair lets them in on the page of settings.")
USER = text("Money", "{name} ({role})")
NIGHT = text("Money", "Night hours of the roster")
UNSOURCED = text("Money", "22:00–06:00 is a usual default without a source; the office sets its own.")
HOUR_WIDE = 64
HIGH = 150


class TrustedDialog(Asking):
    """The users of the file; a tick opens the sealed numbers to one."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, HEADING, text("Users", "Save"), parent)
        self.setObjectName("trusted")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.users = QListWidget()
        self.users.setObjectName("trusted-users")
        self.users.setMaximumHeight(HIGH)
        reader = desk.reader()
        trusted = named_users(reader.setting(MAY_SEE))
        for line in reader.users():
            if may_manage(line.role):
                continue
            said = USER.fill(name=spoken(called(line.name)), role=spoken(role_words(line.role)))
            item = QListWidgetItem(shown(said))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if line.name in trusted else Qt.CheckState.Unchecked)
            item.setData(NAME, line.name)
            self.users.addItem(item)
        self.does.setVisible(self.users.count() > 0)
        if self.users.count():
            self.ask(CHAIR_ALWAYS, self.users)
            return
        nobody = label(NOBODY, "muted")
        nobody.setWordWrap(True)
        self.fields.addRow(nobody)

    def store(self) -> None:
        items = [self.users.item(n) for n in range(self.users.count())]
        names = [str(item.data(NAME)) for item in items if item.checkState() is Qt.CheckState.Checked]
        open_to = self.desk.actions.pay.open_to

        def done(_outcome: "Done") -> None:
            self.accept()

        def work(office: "Office") -> "Done":
            return open_to(office, names)

        self.desk.run(work, initiator=self, done=done, refused=self.refuse)


class NightLine(QWidget):
    """From when to when hours of the duty roster count as night, and that the default has no source."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.begins, self.ends = LineEditor(Hour(), digits=True), LineEditor(Hour(), digits=True)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(label(NIGHT, "muted"))
        for name, editor in (("night-begins", self.begins), ("night-ends", self.ends)):
            editor.setObjectName(name)
            editor.setFixedWidth(HOUR_WIDE)
        row.addWidget(self.begins)
        row.addWidget(QLabel("–"))
        row.addWidget(self.ends)
        row.addWidget(button(text("Settings", "Save"), "check", self.store))
        row.addStretch(1)
        note = label(UNSOURCED, "small")
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(row)
        column.addWidget(note)

    def show_kept(self) -> None:
        """Show the hours the office keeps."""
        begins, ends = night_of(self.desk.reader().setting(NIGHT_HOURS))
        self.begins.put(begins)
        self.ends.put(ends)

    def store(self) -> None:
        """Keep the typed hours."""
        kept = night_of("")
        try:
            begins, ends = self.begins.value() or kept[0], self.ends.value() or kept[1]
        except Refusal as refusal:
            self.warn(refusal)
            return
        set_night = self.desk.actions.pay.set_night

        def work(office: "Office") -> "Done":
            return set_night(office, begins, ends)

        self.desk.run(work, initiator=self, done=lambda _done: self.show_kept(), refused=self.warn)

    def warn(self, refusal: Refusal) -> None:
        """Say what a hand can mend."""
        self.desk.tell(refusal.sentence, kind=Kind.WARNING)
