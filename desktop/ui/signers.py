"""Two small questions about a layout: its name, and who signs the paper."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.faults import Refusal
from desktop.domain.papers import MOST_SIGNATURES
from desktop.text import text
from desktop.ui.asking import Asking
from desktop.ui.desk import Desk
from desktop.ui.theme import FIELD

if TYPE_CHECKING:
    from desktop.storage.work import Done

TOO_MANY = text("Layout", "At most {n} people sign one paper.")
LINES = 130
STROKE = "–"


class NamedLayout(Asking):
    """The name under which a layout is saved; ``stored(id)`` when it is."""

    stored = Signal(object)

    def __init__(self, desk: Desk, report: str, held: str, row_id: UUID | None, name: str, parent: QWidget) -> None:
        super().__init__(desk, text("Layout", "Save the layout"), text("Layout", "Save"), parent)
        self._report, self._held, self._row = report, held, row_id
        self.name = QLineEdit(name)
        self.name.setObjectName("layout-name")
        self.name.setMinimumHeight(FIELD)
        self.name.setMaxLength(80)
        self.ask(text("Layout", "Name of the layout"), self.name)
        self._before = name

    def store(self) -> None:
        """Save under the name; another name makes another layout."""
        name = self.name.text().strip()
        row_id = self._row if name == self._before else None
        values = {"name": name, "report": self._report, "held": self._held}
        self.desk.run(
            lambda office: self.desk.actions.papers.save_layout(office, row_id, values),
            initiator=self,
            done=lambda done: self._done(done, row_id),
            refused=self.refuse,
        )

    def _done(self, done: "Done", row_id: UUID | None) -> None:
        self.stored.emit(row_id or done.id)
        self.accept()


class Signers(Asking):
    """Who signs, a line each: post – name; ``said`` with the pairs."""

    said = Signal(object)

    def __init__(self, desk: Desk, signatures: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(desk, text("Layout", "Who signs"), text("Layout", "Take"), parent)
        self.lines = QPlainTextEdit()
        self.lines.setObjectName("signers")
        self.lines.setMinimumHeight(LINES)
        self.lines.setPlainText("\n".join(f"{post} {STROKE} {name}".strip(f" {STROKE}") for post, name in signatures))
        self.ask(text("Layout", "A line each: post – initials and surname. Empty: as the paper is."), self.lines)

    def store(self) -> None:
        """Take the lines."""
        pairs: list[tuple[str, str]] = []
        for line in self.lines.toPlainText().splitlines():
            post, _, name = line.replace(" - ", f" {STROKE} ").partition(STROKE)
            if post.strip() or name.strip():
                pairs.append((post.strip(), name.strip()))
        if len(pairs) > MOST_SIGNATURES:
            self.refuse(Refusal(TOO_MANY.fill(n=MOST_SIGNATURES)))
            return
        self.said.emit(tuple(pairs))
        self.accept()
