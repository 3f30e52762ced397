"""Is a printed paper still true? Type its code: the same, changed since, another version, or not ours."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.paper_lines import IssuedLine
from desktop.domain.papers import grouped_code
from desktop.reports.gallery import REPORTS
from desktop.reports.proving import Difference
from desktop.text import Sentence, text
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.reports.issuing import Verdict
    from desktop.storage.office import Office

TITLE = text("Verify", "Verify a paper")
NONE_YET = text("Verify", "No paper has been issued yet: tick “With number and code” before printing.")
TITLES = {report.name: report.title for report in REPORTS}


def title_of(line: IssuedLine) -> str:
    """What an issued paper was."""
    title = TITLES.get(line.terms.report)
    return shown(title) if title else line.terms.report


class ProvingBox(QDialog):
    """A field for the code, the papers issued, and the cells that differ.

    ``compared(line)`` when what changed since a paper is wanted; ``again(line)`` when it is to be seen as it was.
    """

    compared = Signal(object)
    again = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("proving")
        self.setWindowTitle(shown(TITLE))
        self.resize(900, 560)
        self.code = QLineEdit()
        self.code.setObjectName("verify-code")
        self.code.setMinimumHeight(FIELD)
        self.code.setPlaceholderText(
            shown(text("Verify", "Code from the foot of the paper, its square, or its number"))
        )
        self.code.returnPressed.connect(self.verify)
        self.does = button(text("Verify", "Verify"), "check", self.verify, primary=True)
        self.does.setObjectName("verify")
        self.answer = label(NONE_YET, "heading")
        self.answer.setWordWrap(True)
        self.cells: PlainTable[Difference] = PlainTable(CELLS)
        self.issued: PlainTable[IssuedLine] = PlainTable(PAPERS)
        self.issued.opened.connect(self._open)
        self.since = button(text("Verify", "What changed since"), "history", self._since)
        self.see = button(text("Verify", "See it as issued"), "preview", self._again)
        self._lay_out()
        self.show_issued()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.code, 1)
        row.addWidget(self.does)
        column.addLayout(row)
        column.addWidget(self.answer)
        column.addWidget(self.cells, 3)
        column.addWidget(label(text("Verify", "Papers issued"), "muted"))
        column.addWidget(self.issued, 2)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.since)
        foot.addWidget(self.see)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Close"), "", self.reject))
        column.addLayout(foot)

    def show_issued(self) -> None:
        """The papers this campaign issued, the newest first."""
        lines = [row.data for row in self.desk.reader().issued()]
        self.issued.put(lines)
        if lines:
            self.issued.selectRow(0)
            self.answer.setText("")
        for each in (self.since, self.see):
            each.setEnabled(bool(lines))

    def verify(self) -> None:
        """Ask the worker whether the paper of the code is still true."""
        code = self.code.text().strip()
        if not code:
            return

        def work(office: "Office") -> "Verdict":
            from desktop.reports.issuing import verify

            return verify(office, code, say)

        self.does.setEnabled(False)
        self.desk.ask(work, self.show_verdict, initiator=self, refused=lambda fault: self._refused(fault.sentence))

    def _refused(self, sentence: Sentence) -> None:
        self.does.setEnabled(True)
        self.answer.setText(shown(sentence))

    def show_verdict(self, verdict: "Verdict") -> None:
        """Say what became of the paper, and which cells differ."""
        self.does.setEnabled(True)
        from desktop.reports.issuing import ANSWERS

        said = shown(ANSWERS[verdict.state])
        if verdict.issued is not None:
            said = f"№ {verdict.issued.number} · {title_of(verdict.issued)}. {said}"
        self.answer.setText(said)
        self.answer.setProperty("verdict", verdict.state)
        self.cells.put(verdict.found)

    def _open(self, line: IssuedLine) -> None:
        self.code.setText(grouped_code(line.code))
        self.verify()

    def _since(self) -> None:
        line = self.issued.line()
        if line is not None:
            self.accept()
            self.compared.emit(line)

    def _again(self) -> None:
        line = self.issued.line()
        if line is not None:
            self.accept()
            self.again.emit(line)


KINDS = {
    "added": text("Report", "added"),
    "removed": text("Report", "removed"),
    "changed": text("Report", "changed"),
}
TONED = {"added": Tone.GOOD, "removed": Tone.BAD, "changed": Tone.ATTENTION}
CELLS: tuple[Part[Difference], ...] = (
    Part(text("Report", "What happened"), lambda each: shown(KINDS[each.kind]), tone=lambda each: TONED[each.kind]),
    Part(text("Report", "Row"), lambda each: each.row, elastic=True),
    Part(text("Report", "Column"), lambda each: each.field, elastic=True),
    Part(text("Report", "Then"), lambda each: each.then, elastic=True),
    Part(text("Report", "Now"), lambda each: each.now, elastic=True),
)
PAPERS: tuple[Part[IssuedLine], ...] = (
    Part(text("Verify", "Number"), lambda line: f"№ {line.number}"),
    Part(text("Verify", "Paper"), title_of, elastic=True),
    Part(text("Verify", "As of"), lambda line: f"{line.terms.day:%d.%m.%Y}"),
    Part(text("Verify", "Issued on"), lambda line: f"{line.on:%d.%m.%Y}"),
    Part(text("Verify", "Code"), lambda line: grouped_code(line.code)),
)
