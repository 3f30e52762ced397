"""Certificates for a seminar: from which score on, then numbered, then printed."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Whole
from desktop.domain.faults import Refusal
from desktop.text import Sentence, text
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import LineEditor
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

TITLE = text("Certificates", "Certificates for the seminar")
LEAST = text("Certificates", "From which exit score on; empty: everybody who came")
RULE = text("Certificates", "No official pass mark or form is known: both are your office’s own.")
GIVE = text("Certificates", "Give and print")
PRINT = text("Certificates", "Only print")


class CertifyingDialog(QDialog):
    """The least score, and the way to the papers."""

    def __init__(self, desk: Desk, seminar_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.seminar_id = desk, seminar_id
        self.setObjectName("certifying")
        self.setWindowTitle(shown(TITLE))
        self.least = LineEditor(Whole(), digits=True)
        self.least.setObjectName("least")
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        give = button(GIVE, "check", self.give, primary=True)
        give.setObjectName("give")
        give.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(button(PRINT, "print", self.print_them))
        foot.addWidget(give)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(label(LEAST, "muted"))
        column.addWidget(self.least)
        column.addWidget(label(RULE, "small"))
        column.addWidget(self.problem)
        column.addLayout(foot)

    def give(self) -> None:
        """Number the certificates, then go to the papers."""
        try:
            least: int | None = self.least.value()
        except Refusal as refusal:
            self.tell(refusal.sentence)
            return
        issue, seminar_id = self.desk.actions.certificates.issue, self.seminar_id

        def work(office: "Office") -> "Done":
            return issue(office, seminar_id, least)

        self.desk.run(work, initiator=self, done=self.done_well, refused=self.refuse)

    def done_well(self, _outcome: "Done") -> None:
        """They have their numbers."""
        self.print_them()

    def print_them(self) -> None:
        """Go to the certificates of this seminar."""
        self.accept()
        self.desk.go(Place("reports", (("report", "certificates"), ("only", str(self.seminar_id)))))

    def refuse(self, refusal: Refusal) -> None:
        """Say what a hand can mend."""
        self.tell(refusal.sentence)

    def tell(self, sentence: Sentence) -> None:
        """Say it in the dialog."""
        self.problem.setText(shown(sentence))
        self.problem.show()
