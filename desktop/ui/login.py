"""The first page: which file, and the password that opens it."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.faults import KeyFileMissing, Refusal, WrongPassword
from desktop.domain.users import called
from desktop.text import Sentence, text
from desktop.ui.bugs import BUG, logged
from desktop.ui.door import Door
from desktop.ui.passwords import PasswordField
from desktop.ui.pieces import button, label
from desktop.ui.status import spoken
from desktop.ui.theme import FIELD, GAP, WIDE
from desktop.ui.worker import Worker
from desktop.words import shown

LONGEST_WAIT = 30
"""Seconds: each wrong password doubles the wait before the next, up to this."""
CARD = 420


class Login(QWidget):
    """Opens one file. ``opened(office)`` when the password was right; ``forgot(file)`` when the code must help."""

    opened = Signal(object)
    forgot = Signal(object)

    def __init__(self, door: Door, worker: Worker, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("login")
        self._door = door
        self._worker = worker
        self.file = file
        self._wrong = 0
        self._wait = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)

        self.user = QComboBox()
        self.user.setObjectName("user")
        self.user.setMinimumHeight(FIELD)
        self.user_label = label(text("Login", "User"), "muted")
        self.field = PasswordField("password")
        self.field.edit.returnPressed.connect(self.open)
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.enter = button(text("Login", "Log in"), "lock", self.open, primary=True)
        self.enter.setObjectName("enter")
        self.code = button(text("Login", "Use the recovery code"), "", lambda: self.forgot.emit(self.file), flat=True)
        self.code.setObjectName("use-code")
        self._lay_out()
        self._show_users(())
        QTimer.singleShot(0, self, self._ask_users)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(CARD)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        inside.setSpacing(GAP)
        title = label(None, "title")
        title.setText(self.file.stem)
        place = label(None, "small")
        place.setText(str(self.file.parent))
        place.setWordWrap(True)
        inside.addWidget(title)
        inside.addWidget(place)
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.addRow(self.user_label, self.user)
        fields.addRow(label(text("Login", "Password"), "muted"), self.field)
        inside.addLayout(fields)
        inside.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addWidget(self.code)
        foot.addStretch(1)
        foot.addWidget(self.enter)
        inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def _ask_users(self) -> None:
        """Ask who can open the file, once the window stands: reading a key file imports what it needs."""
        self._worker.ask(lambda _: self._door.users(self.file), self._show_users, self._refuse)

    def open(self) -> None:
        """Try the password."""
        if self._wait or not self.enter.isEnabled():
            return
        self._busy(True)
        self._say(text("Login", "Opening…"), fault=False)
        user, password = self.user.currentData() or "", self.field.password()
        self._worker.ask(lambda _: self._door.open(self.file, user, password), self._opened, self._refuse)

    def _opened(self, office: object) -> None:
        self._busy(False)
        self.problem.clear()
        self.field.edit.clear()
        self.opened.emit(office)

    def _show_users(self, users: tuple[str, ...]) -> None:
        self.user.clear()
        for name in users:
            self.user.addItem(spoken(called(name)), name)
        self.user.setVisible(len(users) > 1)
        self.user_label.setVisible(len(users) > 1)

    def _refuse(self, fault: Exception) -> None:
        self._busy(False)
        self.field.edit.selectAll()
        if not isinstance(fault, Refusal):
            logged(fault)
            self._say(BUG)
        elif isinstance(fault, WrongPassword):
            self._wrong += 1
            self._wait = min(2**self._wrong, LONGEST_WAIT)
            self._busy(True)
            self._timer.start()
            self._count_down()
        else:
            self._say(fault.sentence)
            self.field.setEnabled(not isinstance(fault, KeyFileMissing))
        self.field.setFocus()

    def _count(self) -> None:
        self._wait -= 1
        if self._wait:
            self._count_down()
            return
        self._timer.stop()
        self._busy(False)
        self._say(text("Login", "Wrong password. Try again, or use the recovery code."))
        self.field.setFocus()

    def _count_down(self) -> None:
        self._say(text("Login", "Wrong password. Try again in {n} seconds.").fill(n=self._wait))

    def tell(self, sentence: Sentence) -> None:
        """Say something that is no fault."""
        self._say(sentence, fault=False)

    def _say(self, sentence: Sentence, *, fault: bool = True) -> None:
        self.problem.setObjectName("problem" if fault else "muted")
        self.problem.style().polish(self.problem)
        self.problem.setText(shown(sentence))

    def _busy(self, busy: bool) -> None:
        self.enter.setDisabled(busy)
        self.field.edit.setReadOnly(busy)
