"""A dialog of a few fields, what is wrong with them, and one thing to do."""

from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.faults import Refusal
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

WIDTH = 380


class Asking(QDialog):
    """A dialog of a few fields, what is wrong with them, and one thing to do."""

    def __init__(self, desk: Desk, heading: Sentence, does: Sentence, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(shown(heading))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(label(heading, "heading"))
        self.fields = QFormLayout()
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        column.addLayout(self.fields)
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        column.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        self.does = button(does, "check", self.store, primary=True)
        self.does.setObjectName("store")
        self.does.setDefault(True)
        foot.addWidget(self.does)
        column.addLayout(foot)

    def ask(self, words: Sentence, field: QWidget) -> None:
        """Ask for one thing more."""
        self.fields.addRow(label(words, "muted"), field)

    def store(self) -> None:
        """Do what the button says."""

    def refuse(self, refusal: Refusal) -> None:
        """Say what is wrong."""
        self.problem.setText(shown(refusal.sentence))
