"""Who may open the file: the list in Settings, and the dialogs that let somebody in or give another password."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.faults import Refusal
from desktop.domain.lines import UserLine
from desktop.domain.users import ROLES, Role, called, may_manage, role_words
from desktop.text import text
from desktop.ui.asking import Asking
from desktop.ui.desk import Desk
from desktop.ui.founding import DIFFERENT
from desktop.ui.messages import Kind
from desktop.ui.passwords import PasswordField
from desktop.ui.pieces import Card, button
from desktop.ui.plain import Part, PlainTable
from desktop.ui.status import spoken
from desktop.ui.theme import FIELD, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office

HIGH = 190
"""Pixels: five users; more are scrolled."""
NEW = text("Users", "New user")
CHANGED = text("Users", "Change the user")
OWN = text("Users", "My new password")
PASSWORD_CHANGED = text("Users", "The new password is in force. The former one opens the file no more.")
HERE = text("Users", "at work here")


class UsersCard(Card):
    """The users of the file; only the chair changes them, everybody changes the own password."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(text("Users", "Who may open the file"))
        self.desk = desk
        self.table = PlainTable[UserLine](
            [
                Part(text("Users", "Name"), lambda line: spoken(called(line.name)), elastic=True),
                Part(text("Users", "Role"), lambda line: spoken(role_words(line.role))),
                Part(text("Journal", "Note"), lambda line: shown(HERE) if line.name == desk.office.user else ""),
            ]
        )
        self.table.setObjectName("users")
        self.table.setFixedHeight(HIGH)
        self.table.opened.connect(self.change)
        self.table.stood.connect(self._offer)
        self.inside.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        self.new = button(text("Users", "Add…"), "add", self.add)
        self.correct = button(text("Users", "Change…"), "edit", self.change)
        self.away = button(text("Users", "Take away"), "remove", self.take_away)
        self.own = button(text("Users", "My password…"), "key", self.change_own)
        for name, each in (("new", self.new), ("change", self.correct), ("away", self.away), ("own", self.own)):
            each.setObjectName(f"user-{name}")
            row.addWidget(each)
        row.addStretch(1)
        self.inside.addLayout(row)

    def refresh(self) -> None:
        """Read the users anew."""
        self.table.put(self.desk.reader().users())
        self.new.setEnabled(may_manage(self.desk.office.role))
        self._offer(self.table.line())

    def _offer(self, line: UserLine | None) -> None:
        """What can be done with the user under the hand."""
        may = line is not None and may_manage(self.desk.office.role)
        self.correct.setEnabled(may)
        self.away.setEnabled(may)

    def add(self) -> None:
        """Let somebody in."""
        self._open(UserDialog(self.desk, None, self))

    def change(self, _line: UserLine | None = None) -> None:
        """Give the user under the hand another role or password."""
        line = self.table.line()
        if line is not None and may_manage(self.desk.office.role):
            self._open(UserDialog(self.desk, line, self))

    def change_own(self) -> None:
        """Change one's own password."""
        self._open(OwnPassword(self.desk, self))

    def take_away(self) -> None:
        """Take the user under the hand away."""
        line = self.table.line()
        if line is not None:
            close = self.desk.actions.users.close
            self.desk.run(lambda office: close(office, line.id), initiator=self)

    def _open(self, dialog: QDialog) -> None:
        dialog.setObjectName("user-dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class UserDialog(Asking):
    """One user: name, role, password twice; for one who is there, an empty password stays as it is."""

    def __init__(self, desk: Desk, line: UserLine | None, parent: QWidget) -> None:
        super().__init__(desk, CHANGED if line else NEW, text("Users", "Save"), parent)
        self.line = line
        self.name = QLineEdit(spoken(called(line.name)) if line else "")
        self.name.setReadOnly(line is not None)
        self.role = QComboBox()
        self.role.setMinimumHeight(FIELD)
        for role, words in ROLES.items():
            self.role.addItem(shown(words), role)
        self.role.setCurrentIndex(self.role.findData(Role(line.role) if line else Role.OPERATOR))
        self.first, self.again = PasswordField("user-password"), PasswordField("user-password-again")
        self.name.setObjectName("user-name")
        self.role.setObjectName("user-role")
        self.ask(text("Users", "Name"), self.name)
        self.ask(text("Users", "Role"), self.role)
        self.ask(text("Users", "New password (empty: stays)") if line else text("Login", "Password"), self.first)
        self.ask(text("Founding", "the same once more"), self.again)

    def store(self) -> None:
        password, role = self.first.password(), Role(self.role.currentData())
        if password != self.again.password():
            self.refuse(Refusal(DIFFERENT))
            return
        users, line, name = self.desk.actions.users, self.line, self.name.text()
        act = partial(users.change, user_id=line.id) if line else partial(users.add, name=name)

        def closed(_done: object) -> None:
            if password and line is not None:
                self.desk.tell(PASSWORD_CHANGED, kind=Kind.DONE)
            self.accept()

        self.desk.run(
            lambda office: act(office, role=role, password=password), initiator=self, done=closed, refused=self.refuse
        )


class OwnPassword(Asking):
    """The old password, and the new one twice."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, OWN, text("Users", "Change the password"), parent)
        self.old = PasswordField("old-password")
        self.first, self.again = PasswordField("new-own-password"), PasswordField("new-own-password-again")
        self.ask(text("Users", "Password until now"), self.old)
        self.ask(text("Users", "New password"), self.first)
        self.ask(text("Founding", "the same once more"), self.again)

    def store(self) -> None:
        old, new = self.old.password(), self.first.password()
        if new != self.again.password():
            self.refuse(Refusal(DIFFERENT))
            return

        def change(office: "Office") -> None:
            self.desk.actions.users.change_password(office, old, new)

        def changed(_done: None) -> None:
            self.desk.tell(PASSWORD_CHANGED, kind=Kind.DONE)
            self.accept()

        self.desk.ask(change, changed, initiator=self, refused=self.refuse)
