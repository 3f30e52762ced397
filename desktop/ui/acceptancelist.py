"""The office's own list of what precincts hand in: a line each, Kazakh and Russian apart by a stroke."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.text import text
from desktop.ui.desk import Desk
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal

TITLE = text("Acceptance", "What precincts hand in")
HINT = text("Acceptance", "One thing a line: the Kazakh name, a stroke “|”, the Russian name.")
STROKE = "|"


class ListDialog(QDialog):
    """The list as lines of words."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("acceptance-list")
        self.setWindowTitle(shown(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 460)
        self.kinds = desk.reader().accepted_papers()
        self.lines = QPlainTextEdit("\n".join(f"{each.name_kk} {STROKE} {each.name_ru}" for each in self.kinds))
        self.lines.setObjectName("lines")
        self.fault = label(None, "problem")
        self.fault.setWordWrap(True)
        self.fault.hide()
        hint = label(HINT, "muted")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(NEAR)
        for each in (hint, self.lines, self.fault):
            column.addWidget(each)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        accept = button(text("Form", "Save"), "check", self.store, primary=True)
        accept.setObjectName("accept")
        foot.addWidget(accept)
        column.addLayout(foot)

    def named(self) -> list[tuple[str, str, str]]:
        """The lines with the codes of those that stand on the list already."""
        codes = {each.name_kk: each.code for each in self.kinds}
        found: list[tuple[str, str, str]] = []
        for line in self.lines.toPlainText().splitlines():
            kk, _, ru = (part.strip() for part in line.partition(STROKE))
            if kk:
                found.append((codes.get(kk, ""), kk, ru))
        return found

    def store(self) -> None:
        """Have the list kept."""
        names, act = self.named(), self.desk.actions.acceptance.set_list
        self.desk.run(
            lambda office: act(office, names), initiator=self, done=lambda _: self.accept(), refused=self.refuse
        )

    def refuse(self, refusal: "Refusal") -> None:
        """Say what is wrong."""
        self.fault.setText(shown(refusal.sentence))
        self.fault.show()
