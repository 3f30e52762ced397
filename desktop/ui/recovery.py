"""The recovery code: shown once when a file is made, and the way in when the password or the key file is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.faults import Refusal
from desktop.reports.filing import save_file
from desktop.text import Sentence, text
from desktop.ui.bugs import BUG, logged
from desktop.ui.door import Door
from desktop.ui.founding import DIFFERENT
from desktop.ui.passwords import PasswordField
from desktop.ui.pieces import Card, button, label
from desktop.ui.theme import EDGE, GAP, NEAR, NUMBER_SIZE
from desktop.ui.worker import Worker
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.storage.office import Office

WIDTH = 640


class CodePage(QWidget):
    """Shows a new file's code. ``noted`` when the person goes on to work."""

    noted = Signal()

    def __init__(self, code: str, worker: Worker, paper: Callable[[], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-page")
        self._code = code
        self._worker = worker
        self._paper = paper
        card = Card()
        card.setFixedWidth(WIDTH)
        card.inside.addWidget(label(text("Recovery", "Recovery code"), "title"))
        for sentence in (
            text(
                "Recovery",
                "This code opens the file when the password or the key file is lost. It is not kept anywhere.",
            ),
            text(
                "Recovery", "Copy it to paper now and keep the paper in the safe. Today will ask you to type it back."
            ),
        ):
            words = label(sentence)
            words.setWordWrap(True)
            card.inside.addWidget(words)
        halves = code.split("-")
        shown_code = label(None)
        shown_code.setObjectName("recovery-code")
        shown_code.setText("  ".join(halves[:5]) + "\n" + "  ".join(halves[5:]))
        letters = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        letters.setPointSize(NUMBER_SIZE)
        shown_code.setFont(letters)
        shown_code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown_code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown_code.setContentsMargins(0, GAP, 0, GAP)
        card.inside.addWidget(shown_code)
        foot = QHBoxLayout()
        foot.addWidget(button(text("Recovery", "Copy"), "copy", self._copy))
        foot.addWidget(button(text("Recovery", "Save the page for the safe…"), "pdf", self.choose_place))
        foot.addStretch(1)
        self.go_on = button(text("Recovery", "The code is on paper"), "check", self.noted.emit, primary=True)
        self.go_on.setObjectName("noted")
        foot.addWidget(self.go_on)
        card.inside.addLayout(foot)
        self.told = label(None, "muted")
        self.told.setWordWrap(True)
        card.inside.addWidget(self.told)
        centred(self, card)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)

    def choose_place(self) -> None:
        """Choose where the page lies until it is printed."""
        dialog = QFileDialog(self, shown(text("Recovery", "Save the page for the safe")), "daiyn-code.pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Write the page; it is to be printed and deleted."""
        place = Path(name)
        self._worker.ask(lambda _: save_file(place, self._paper()), lambda _: self._saved(place), self._refuse)

    def _saved(self, place: Path) -> None:
        said = text("Recovery", "The page is in {file}. Print it, put it in the safe, delete the file.")
        self.told.setText(shown(said.fill(file=str(place))))

    def _refuse(self, fault: Exception) -> None:
        self.told.setText(shown(fault.sentence if isinstance(fault, Refusal) else BUG))
        if not isinstance(fault, Refusal):
            logged(fault)


class RecoveryPage(QWidget):
    """Opens a file by its code and asks for a new password. ``opened(office)`` when the code was right."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, door: Door, worker: Worker, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery-page")
        self._door = door
        self._worker = worker
        self._file = file
        self.code = QLineEdit()
        self.code.setObjectName("code")
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XX")
        self.first = PasswordField("new-password")
        self.again = PasswordField("new-password-again")
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.enter = button(text("Recovery", "Open by the code"), "key", self.open, primary=True)
        self.enter.setObjectName("open-by-code")
        card = Card()
        card.setFixedWidth(WIDTH)
        card.inside.addWidget(label(text("Recovery", "Open by the recovery code"), "title"))
        name = label(None, "small")
        name.setText(str(file))
        name.setWordWrap(True)
        card.inside.addWidget(name)
        card.inside.addWidget(label(text("Recovery", "The code from the paper"), "muted"))
        card.inside.addWidget(self.code)
        card.inside.addWidget(label(text("Recovery", "New password, twice"), "muted"))
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.first)
        row.addWidget(self.again)
        card.inside.addLayout(row)
        card.inside.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addWidget(button(text("Founding", "Back"), "left", self.left.emit))
        foot.addStretch(1)
        foot.addWidget(self.enter)
        card.inside.addLayout(foot)
        centred(self, card)

    def open(self) -> None:
        """Try the code."""
        code, password = self.code.text(), self.first.password()
        if password != self.again.password():
            self._say(DIFFERENT)
        else:
            self.enter.setEnabled(False)
            self.problem.clear()
            self._worker.ask(lambda _: self._door.recover(self._file, code, password), self.opened.emit, self._refuse)

    def _refuse(self, fault: Exception) -> None:
        self.enter.setEnabled(True)
        if isinstance(fault, Refusal):
            self._say(fault.sentence)
        else:
            logged(fault)
            self._say(BUG)

    def _say(self, sentence: Sentence) -> None:
        self.problem.setText(shown(sentence))


def centred(page: QWidget, card: QWidget) -> None:
    """Put a card in the middle of a page."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
    whole.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)


def safe_page(office: "Office", code: str) -> bytes:
    """The page for the safe with a new file's recovery code, as a PDF; called on the worker."""
    from desktop.reports.recovery import recovery_paper

    with office.reader() as reader:
        return recovery_paper(reader.office("kk"), office.path.name, code, office.today, say)
