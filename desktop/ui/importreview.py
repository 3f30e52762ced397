"""The review of an import: the line that reconciles, then columns, rows and problems."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QTabWidget, QVBoxLayout, QWidget

from desktop.exchange.intake import Intake
from desktop.exchange.plan import Line
from desktop.exchange.problems import Problem
from desktop.storage.questions import Chip
from desktop.text import text
from desktop.ui.chips import Chips
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk
from desktop.ui.importchoice import Choice
from desktop.ui.importwords import (
    KINDS,
    PILE_TONES,
    PILES,
    SEVERITIES,
    SEVERITY_TONES,
    field_words,
    outcome_words,
    record_words,
)
from desktop.ui.matching import Matching
from desktop.ui.pieces import Card, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.importing import Wish

MOST_HEAD_ROWS = 200


class Review(QWidget):
    """Shows an intake; ``corrected`` when a hand changed how the workbook is to be read."""

    corrected = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._intake: Intake | None = None
        self._mapping: dict[str, str] = {}
        self.line = label(None, "heading")
        self.line.setWordWrap(True)
        self.hint = label(text("Import", "Nothing is written yet. Review and press Accept."), "muted")
        self.kind = QComboBox()
        self.kind.setObjectName("kind")
        self.head = QSpinBox()
        self.head.setObjectName("head-row")
        self.head.setRange(1, MOST_HEAD_ROWS)
        self.head.setKeyboardTracking(False)
        self.sheet = QComboBox()
        self.sheet.setObjectName("sheet")
        self.sheet_label = label(text("Import", "Sheet"), "muted")
        self.sent_by = QLineEdit()
        self.sent_by.setObjectName("sender")
        self.sent_by.setPlaceholderText(shown(text("Import", "who sent it")))
        self.seminar = QComboBox()
        self.seminar.setObjectName("seminar")
        self.seminar_label = label(text("Import", "Seminar"), "muted")
        for each in (self.kind, self.sheet, self.head, self.sent_by, self.seminar):
            each.setMinimumHeight(FIELD)
        for kind, words in KINDS.items():
            self.kind.addItem(shown(words), kind)
        self.matching = Matching()
        self.rows = PlainTable[Line](())
        self.row_chips = Chips()
        self.choice = Choice(desk)
        self.problems = PlainTable[Problem](())
        self.problem_chips = Chips()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.matching, "")
        self.tabs.addTab(stacked(self.row_chips, self.rows, self.choice), "")
        self.tabs.addTab(stacked(self.problem_chips, self.problems), "")
        self._lay_out()
        self.kind.activated.connect(self._correct)
        self.sheet.activated.connect(self._correct)
        self.sent_by.editingFinished.connect(self._name_sender)
        self.seminar.activated.connect(self._correct)
        self.head.valueChanged.connect(self._correct)
        self.matching.matched.connect(self._match)
        self.row_chips.chosen.connect(self._show_rows)
        self.problem_chips.chosen.connect(self._show_problems)
        self.rows.stood.connect(self._stand)
        self.choice.decided.connect(self._correct)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        card = Card()
        card.inside.addWidget(self.line)
        card.inside.addWidget(self.hint)
        settings = QHBoxLayout()
        settings.setSpacing(NEAR)
        settings.addWidget(label(text("Import", "What it is"), "muted"))
        settings.addWidget(self.kind)
        settings.addSpacing(GAP)
        settings.addWidget(self.sheet_label)
        settings.addWidget(self.sheet)
        settings.addSpacing(GAP)
        settings.addWidget(label(text("Import", "Header row"), "muted"))
        settings.addWidget(self.head)
        settings.addSpacing(GAP)
        settings.addWidget(label(text("Import", "Sender"), "muted"))
        settings.addWidget(self.sent_by)
        settings.addSpacing(GAP)
        settings.addWidget(self.seminar_label)
        settings.addWidget(self.seminar, 1)
        settings.addStretch(1)
        card.inside.addLayout(settings)
        whole.addWidget(card)
        whole.addWidget(self.tabs, 1)

    def put(self, found: Intake) -> None:
        """Show what was understood and what it would do."""
        self._intake = found
        seen, plan = found.examination, found.plan
        self._mapping = {}
        self.line.setText(shown(plan.sentence()))
        self.kind.setCurrentIndex(self.kind.findData(seen.kind))
        self.sheet.clear()
        for title in seen.sheets:
            self.sheet.addItem(title, title)
        self.sheet.setCurrentIndex(self.sheet.findData(seen.sheet))
        for each in (self.sheet, self.sheet_label):
            each.setVisible(len(seen.sheets) > 1)
        self.head.blockSignals(True)
        self.head.setValue(seen.header_row or 1)
        self.head.blockSignals(False)
        self._offer_seminars(found)
        self.matching.show_columns(seen.kind, seen.columns)
        self.rows.change_parts(row_parts(found))
        self.problems.change_parts(problem_parts(found))
        self.choice.put(found)
        self._count()
        self._show_rows()
        self._show_problems()

    def correct(self, wish: "Wish") -> None:
        """Write into the wish what a hand has corrected."""
        if self._intake is None:
            return
        kind = self.kind.currentData()
        if kind != self._intake.examination.kind:
            wish.mapping.clear()
            wish.decisions.clear()
            wish.sheet = wish.header_row = None
        wish.kind = kind
        if self.sheet.currentData() != self._intake.examination.sheet:
            wish.kind, wish.sheet, wish.header_row = None, self.sheet.currentData(), None
            wish.mapping.clear()
            wish.decisions.clear()
        elif self.head.value() != self._intake.examination.header_row:
            wish.header_row = self.head.value()
            wish.mapping.clear()
        wish.sender = self.sent_by.text()
        wish.mapping.update(self._mapping)
        wish.seminar = self.seminar.currentData()
        wish.decisions.update(self.choice.decisions)

    def _offer_seminars(self, found: Intake) -> None:
        asked = found.examination.kind in ("attendance", "tests")
        self.seminar.setVisible(asked)
        self.seminar_label.setVisible(asked)
        self.seminar.clear()
        if asked:
            self.seminar.addItem(shown(text("Import", "choose the seminar")), None)
            for row_id, words in self._desk.reader().choices("seminars", self._desk.language):
                self.seminar.addItem(words, row_id)
            self.seminar.setCurrentIndex(max(0, self.seminar.findData(found.seminar)))

    def _match(self, letter: str, field: str) -> None:
        self._mapping[letter] = field
        self.corrected.emit()

    def _name_sender(self) -> None:
        """Another sender's workbooks are matched as theirs were before."""
        if self._intake is not None and self.sent_by.text() != self._intake.sender:
            self.corrected.emit()

    def _correct(self) -> None:
        self.corrected.emit()

    def _count(self) -> None:
        """Chips and tabs say how many there are of each."""
        if self._intake is None:
            return
        plan, problems = self._intake.plan, self._every_problem()
        states = tuple(Chip("pile", pile, words, plan.pile(pile)) for pile, words in PILES.items())
        self.row_chips.show_counts(plan.read, [chip for chip in states if chip.count])
        graves = tuple(
            Chip("severity", grave, words, sum(each.severity == grave for each in problems))
            for grave, words in SEVERITIES.items()
        )
        self.problem_chips.show_counts(len(problems), [chip for chip in graves if chip.count])
        for at, words in enumerate(
            (
                text("Import", "Columns: {n}").fill(n=len(self._intake.examination.columns)),
                text("Import", "Rows: {n}").fill(n=plan.read),
                text("Import", "Problems: {n}").fill(n=len(problems)),
            )
        ):
            self.tabs.setTabText(at, shown(words))

    def _every_problem(self) -> list[Problem]:
        seen = self._intake.examination if self._intake else None
        return [*seen.file_problems, *seen.problems] if seen else []

    def _show_rows(self) -> None:
        wanted = {value for _, value in self.row_chips.filters()}
        plan = self._intake.plan if self._intake else None
        lines = (*plan.lines, *plan.absent) if plan else ()
        self.rows.put([line for line in lines if not wanted or line.pile in wanted])
        self._stand()

    def _show_problems(self) -> None:
        wanted = {value for _, value in self.problem_chips.filters()}
        self.problems.put([each for each in self._every_problem() if not wanted or each.severity in wanted])

    def _stand(self) -> None:
        self.choice.offer(self.rows.line())


def stacked(*parts: QWidget) -> QWidget:
    """Parts of a tab, one below the other; the table takes the room."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, NEAR, 0, 0)
    column.setSpacing(NEAR)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, PlainTable) else 0)
    return page


def row_parts(found: Intake) -> list[Part[Line]]:
    """The columns of the list of rows."""
    kind = found.examination.kind

    def state(line: Line) -> str:
        return shown(PILES[line.pile])

    def tone(line: Line) -> Tone:
        return PILE_TONES[line.pile]

    return [
        Part(text("Import", "Row"), lambda line: str(line.record.row or ""), number=True),
        Part(text("Import", "State"), state, tone=tone),
        Part(KINDS[kind], lambda line: record_words(kind, line), elastic=True),
        Part(text("Import", "Was → became, or the reason"), lambda line: outcome_words(kind, line), elastic=True),
    ]


def problem_parts(found: Intake) -> list[Part[Problem]]:
    """The columns of the list of problems."""
    kind = found.examination.kind

    def grave(problem: Problem) -> str:
        return shown(SEVERITIES[problem.severity])

    def tone(problem: Problem) -> Tone:
        return SEVERITY_TONES[problem.severity]

    def where(problem: Problem) -> str:
        return field_words(kind, problem.field) if problem.field else ""

    return [
        Part(text("Import", "Row"), lambda problem: str(problem.row or ""), number=True),
        Part(text("Import", "What"), grave, tone=tone),
        Part(text("Import", "Column"), where),
        Part(text("Import", "Why"), lambda problem: shown(problem.why), elastic=True),
    ]
