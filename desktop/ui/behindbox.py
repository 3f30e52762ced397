"""What is behind a number of a paper: its rows, and from a row its history and the list it lives in."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop.domain.users import called
from desktop.reports.document import Cells, Document, Line, one_line, printed
from desktop.reports.proving import RUNNING
from desktop.reports.trace import Behind
from desktop.text import Sentence, text
from desktop.ui.desk import Desk, Place
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.storage.steps import StepLine

TITLE = text("Behind", "Behind the number")
ROWS = text("Behind", "Rows: {n}")
HISTORY = text("Behind", "History of the row")
NO_HISTORY = text("Behind", "Stand on a row: its history is shown here.")
OPEN = text("Behind", "Open in the list")
STEP = text("Behind", "{day} · {who} · {label}")
MOST_PARTS = 6
"""Columns beside the one that is counted."""
MOST_STEPS = 40


class BehindBox(QDialog):
    """The rows behind a number; Enter or a double click opens one in its list."""

    def __init__(self, desk: Desk, document: Document, found: Behind, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("behind")
        self.setWindowTitle(shown(TITLE))
        self.resize(860, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        head = label(None, "heading")
        head.setText(f"{found.words}: {found.value}" if found.value else found.words)
        head.setWordWrap(True)
        column.addWidget(head)
        count = label(None, "muted")
        count.setText(shown(ROWS.fill(n=len(found.rows))))
        column.addWidget(count)
        self.table: PlainTable[Cells] = PlainTable(parts_of(document, found))
        self.table.put(found.rows)
        column.addWidget(self.table, 3)
        column.addWidget(label(HISTORY, "muted"))
        self.history = QListWidget()
        self.history.setObjectName("history")
        column.addWidget(self.history, 2)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Close"), "", self.reject))
        self.go = button(OPEN, "right", self.open_row, primary=True)
        foot.addWidget(self.go)
        column.addLayout(foot)
        self.table.stood.connect(self.stand)
        self.table.opened.connect(self.open_row)
        self.table.selectRow(0)
        self.stand(found.rows[0] if found.rows else None)

    def stand(self, line: Cells | None) -> None:
        """Show the history of the row stood on."""
        self.history.clear()
        self.go.setEnabled(isinstance(line, Line))
        steps: list[StepLine] = []
        if isinstance(line, Line):
            steps = self.desk.reader().history_with(line.noun, line.id)[:MOST_STEPS]
        for step in steps:
            who = called(step.who)
            said = shown(who) if isinstance(who, Sentence) else who
            self.history.addItem(shown(STEP.fill(day=f"{step.day:%d.%m.%Y}", who=said, label=step.label)))
        if not steps:
            self.history.addItem(shown(NO_HISTORY))

    def open_row(self, *_: object) -> None:
        """Go to the row in its own list."""
        line = self.table.line()
        if isinstance(line, Line):
            self.accept()
            self.desk.go(Place(line.noun, row=line.id))


def parts_of(document: Document, found: Behind) -> tuple[Part[Cells], ...]:
    """The first columns of the paper, and the one that is counted, last."""
    places = [at for at, column in enumerate(document.columns) if column.key != RUNNING and at != found.column]
    chosen = places[:MOST_PARTS]
    if found.column >= 0:
        chosen = [*places[: MOST_PARTS - 1], found.column]
    if found.alone:
        chosen.sort()
    return tuple(
        Part(
            Sentence("", one_line(document.columns[at].head)),
            cell(document, at),
            elastic=document.columns[at].kind == "words",
            number=document.columns[at].kind in ("whole", "money"),
        )
        for at in chosen
    )


def cell(document: Document, at: int) -> "Callable[[Cells], str]":
    """Shows one cell of a row as the paper prints it."""
    return lambda line: one_line(printed(line[at], document.columns[at].kind))
