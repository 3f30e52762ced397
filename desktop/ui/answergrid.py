"""The grid of answers, typed as fast as sheets are turned: variant, twenty digits, Enter — in any layout."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.domain.drawing import NO_VARIANT, Variant, key_of, variant
from desktop.domain.exams import OUTSIDE, WAYS, AnswerLine, ExamLine, PaperLanguage, Way, marks_of
from desktop.domain.questions import PaperQuestion
from desktop.text import Sentence, text
from desktop.ui.keys import digit
from desktop.ui.theme import ROW, colours
from desktop.words import shown

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NAME, PRECINCT, LANGUAGE, VARIANT, FIRST = 0, 1, 2, 3, 4
HEADS: tuple[Sentence, ...] = (
    text("Members", "Full name"),
    text("Members", "Pr. №"),
    text("Tests", "Language"),
    text("Tests", "Variant"),
)
SHORT = {PaperLanguage.KK: text("PaperLanguage", "kaz"), PaperLanguage.RU: text("PaperLanguage", "rus")}
SCORE, HOW = text("Tests", "Score"), text("Tests", "How")
LARGE = text("Tests", "large print")
MORE_TIME = text("Tests", "+{n} min")
BY = text("Tests", "marked by {name}")
VARIANT_FIRST = text("Tests", "Type the number of the variant first: 1–{most}.")
NOT_NUMBER = text("Tests", "Type the score: 0–{most}.")
CELL, NARROW, PRECINCT_WIDTH, SCORE_WIDTH, NAME_WIDTH, HOW_WIDTH = 27, 58, 76, 60, 210, 90
NONE = "0"
"""The key and the sign for a question that was left empty."""


@dataclass(slots=True)
class Typing:
    """What a hand has typed for a person and is not stored yet."""

    variant: int | None = None
    answers: list[str] = field(default_factory=list[str])
    points: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """The test at hand: its rules, its questions, its variants with their keys."""

    exam_id: UUID
    exam: ExamLine
    questions: tuple[PaperQuestion, ...]

    def variant(self, number: int) -> Variant:
        """A variant of the paper; ``Refusal`` where there is none."""
        sizes = [len(each.line.answers("kk")) for each in self.questions]
        return variant(self.exam.seed, number, sizes, self.exam.variants)

    def key(self, number: int) -> tuple[str, ...]:
        """What is right on a variant, as printed."""
        return key_of(self.variant(number), [each.line.right for each in self.questions])

    def points(self, number: int, answers: Sequence[str]) -> int:
        """What answers on a variant are worth."""
        padded = [*answers, *[""] * (len(self.questions) - len(answers))]
        return sum(marks_of(self.variant(number), padded, [each.line.right for each in self.questions]))


class Answers(QAbstractTableModel):
    """People down, questions across."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.paper: Paper | None = None
        self.lines: list[AnswerLine] = []
        self.typed: dict[UUID, Typing] = {}
        self.keys: dict[int, tuple[str, ...]] = {}
        self.worn = colours()

    def put(self, paper: Paper | None, lines: Sequence[AnswerLine]) -> None:
        """Show a test's people; what is typed and not stored stays."""
        self.beginResetModel()
        if paper is None or self.paper is None or paper.exam_id != self.paper.exam_id:
            self.typed.clear()
        self.paper, self.lines = paper, list(lines)
        variants = range(1, paper.exam.variants + 1) if paper else ()
        self.keys = {number: paper.key(number) for number in variants} if paper else {}
        self.endResetModel()

    @property
    def count(self) -> int:
        """How many questions the paper has."""
        return len(self.paper.questions) if self.paper else 0

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.paper is None else FIRST + self.count + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < FIRST:
            return shown(HEADS[section])
        if section < FIRST + self.count:
            return str(section - FIRST + 1)
        return shown(SCORE if section == FIRST + self.count else HOW)

    def number(self, line: AnswerLine) -> int | None:
        """The variant typed or stored."""
        held = self.typed.get(line.attendance_id)
        return held.variant if held else line.variant

    def answers(self, line: AnswerLine) -> Sequence[str]:
        """The answers typed or stored."""
        held = self.typed.get(line.attendance_id)
        return held.answers if held else line.answers

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column not in (NAME, FIRST + self.count + 1):
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self.ink(line, column)
        return None

    def words(self, line: AnswerLine, column: int) -> str:
        """What a cell says."""
        if column == NAME:
            return line.full_name
        if column == PRECINCT:
            return line.precinct_number
        if column == LANGUAGE:
            return shown(SHORT[line.language])
        if column == VARIANT:
            return str(self.number(line) or "")
        if column < FIRST + self.count:
            given = self.answers(line)
            at = column - FIRST
            return (given[at] or "–") if at < len(given) else ""
        return self.score(line) if column == FIRST + self.count else how(line)

    def score(self, line: AnswerLine) -> str:
        """The score stored, or what has been typed so far of one marked by hand."""
        held = self.typed.get(line.attendance_id)
        if held is not None:
            return held.points
        return "" if line.score is None else str(line.score)

    def tip(self, line: AnswerLine, column: int) -> str | None:
        """The whole name or way where the cell is short; the question behind an answer."""
        number = self.number(line)
        if FIRST <= column < FIRST + self.count and self.paper and number:
            at = self.paper.variant(number).order[column - FIRST]
            return self.paper.questions[at].line.said(line.language.value)
        return self.words(line, column) or None

    def ink(self, line: AnswerLine, column: int) -> QColor | None:
        """Wrong answers of a stored sheet are red, the score of who did not pass too."""
        if line.attendance_id in self.typed or self.paper is None:
            return None
        at = column - FIRST
        wrong = line.variant in self.keys and 0 <= at < len(line.answers) and column < FIRST + self.count
        if wrong and line.variant is not None and line.answers[at] != self.keys[line.variant][at]:
            return QColor(self.worn.bad)
        if column == FIRST + self.count and line.score is not None and line.score < self.paper.exam.pass_score:
            return QColor(self.worn.bad)
        return None

    def touch(self, row: int) -> Typing:
        """What is being typed for a row, begun where nothing is."""
        line = self.lines[row]
        return self.typed.setdefault(line.attendance_id, Typing())

    def forget(self, person: UUID) -> None:
        """What was typed for a person is stored, or dropped."""
        self.typed.pop(person, None)
        self.changed()

    def changed(self) -> None:
        """Draw anew."""
        if self.lines and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, self.columnCount() - 1))


def how(line: AnswerLine) -> str:
    """How a person passed, where it is not simply by oneself on paper."""
    parts: list[str] = []
    if line.way is not Way.OWN:
        parts.append(shown(WAYS[line.way]) + (f": {line.helper}" if line.helper else ""))
    if line.large:
        parts.append(shown(LARGE))
    if line.extra_minutes:
        parts.append(shown(MORE_TIME.fill(n=line.extra_minutes)))
    if line.marked_by:
        parts.append(shown(BY.fill(name=line.marked_by)))
    return ", ".join(parts)


class AnswerGrid(QTableView):
    """Digits go from cell to cell by themselves; Enter stores the row and goes on to the next person."""

    entered = Signal(object)
    """A person's line: what was typed is to be stored."""
    stood = Signal(object)
    """The person the hand stands on."""
    warned = Signal(object)
    """A sentence: what a key cannot mean here."""
    erased = Signal(object)
    """A person's line: the stored sheet is to be taken out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("table-answers")
        self.answers = Answers(self)
        self.setModel(self.answers)
        self.only_scores = False
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(18)
        self.horizontalHeader().setStyleSheet("QHeaderView::section { padding-left: 1px; padding-right: 1px; }")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.selectionModel().currentRowChanged.connect(self.follow)

    def put(self, paper: Paper | None, lines: Sequence[AnswerLine]) -> None:
        """Show a test; the hand stays where it was."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.answers.put(paper, lines)
        self.lay_out()
        if 0 <= row < len(lines):
            self.stand(row, column)

    def follow(self) -> None:
        """The hand went to another person."""
        self.stood.emit(self.line())

    def line(self) -> AnswerLine | None:
        """The person the hand stands on."""
        row = self.currentIndex().row()
        return self.answers.lines[row] if 0 <= row < len(self.answers.lines) else None

    def stand(self, row: int, column: int | None = None) -> None:
        """Put the hand on a cell; without a column where typing begins."""
        start = FIRST + self.answers.count if self.only_scores else VARIANT
        self.setCurrentIndex(self.answers.index(row, start if column is None else column))

    def begin(self) -> None:
        """Stand on the first person without a score."""
        empty = (n for n, line in enumerate(self.answers.lines) if line.score is None)
        if self.answers.lines:
            self.stand(next(empty, 0))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Narrow cells for answers, the rest for the name and how it was passed."""
        count = self.answers.count
        if not count:
            return
        fixed = 2 * NARROW + PRECINCT_WIDTH + SCORE_WIDTH
        cell = max(18, min(CELL, (self.viewport().width() - fixed - NAME_WIDTH - HOW_WIDTH) // count))
        rest = max(0, self.viewport().width() - fixed - cell * count)
        for column, width in ((NAME, max(120, rest - max(HOW_WIDTH, rest * 2 // 5))), (PRECINCT, PRECINCT_WIDTH)):
            self.setColumnWidth(column, width)
        for column in (LANGUAGE, VARIANT):
            self.setColumnWidth(column, NARROW)
        for at in range(count):
            self.setColumnWidth(FIRST + at, cell)
        self.setColumnWidth(FIRST + count, SCORE_WIDTH)
        self.setColumnWidth(FIRST + count + 1, max(0, rest - self.columnWidth(NAME)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        paper, line = self.answers.paper, self.line()
        if paper is None or line is None:
            super().keyPressEvent(event)
            return
        key = digit(event)
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter(row, line)
        elif event.key() == Qt.Key.Key_Backspace:
            self.back(row, column)
        elif event.key() == Qt.Key.Key_Escape and line.attendance_id in self.answers.typed:
            self.answers.forget(line.attendance_id)
            self.stand(row)
        elif event.key() == Qt.Key.Key_Delete:
            self.erased.emit(line)
        elif event.key() == Qt.Key.Key_Space and FIRST <= column < FIRST + self.answers.count:
            self.stand(row, column + 1)
        elif not key:
            super().keyPressEvent(event)
        elif self.only_scores:
            self.type_score(row, paper, key)
        elif column <= VARIANT or self.answers.number(line) is None:
            self.type_variant(row, paper, int(key))
        else:
            self.type_answer(row, column, paper, key)

    def type_variant(self, row: int, paper: Paper, number: int) -> None:
        """The number of the variant comes first; it says what the digits after it mean."""
        if not 1 <= number <= paper.exam.variants:
            self.warned.emit(NO_VARIANT.fill(value=number, most=paper.exam.variants))
            return
        typing = self.answers.touch(row)
        typing.variant = number
        self.answers.changed()
        self.stand(row, FIRST + min(len(typing.answers), self.answers.count - 1))

    def type_answer(self, row: int, column: int, paper: Paper, key: str) -> None:
        """A digit answers the question at hand; a single goes on, several answers wait for Space."""
        line, at = self.answers.lines[row], column - FIRST
        number = self.answers.number(line)
        if at >= self.answers.count or number is None:
            return
        if line.attendance_id not in self.answers.typed:
            typing = self.answers.touch(row)
            typing.variant, typing.answers = line.variant, list(line.answers)
        typing = self.answers.touch(row)
        made = paper.variant(number)
        most = len(made.answers[at])
        if key != NONE and int(key) > most:
            self.warned.emit(OUTSIDE.fill(n=at + 1, value=key, most=most))
            return
        typing.answers += [""] * (at + 1 - len(typing.answers))
        if key == NONE:
            typing.answers[at] = ""
        elif paper.questions[made.order[at]].line.several:
            held = set(typing.answers[at]) ^ {key}
            typing.answers[at] = "".join(sorted(held))
            self.answers.changed()
            return
        else:
            typing.answers[at] = key
        self.answers.changed()
        self.stand(row, column + 1)

    def type_score(self, row: int, paper: Paper, key: str) -> None:
        """The score alone: its digits."""
        typing = self.answers.touch(row)
        points = (typing.points + key).lstrip("0") or "0"
        if int(points) > paper.exam.questions:
            self.warned.emit(NOT_NUMBER.fill(most=paper.exam.questions))
            return
        typing.points = points
        self.answers.changed()

    def back(self, row: int, column: int) -> None:
        """Take the last digit back."""
        typing = self.answers.typed.get(self.answers.lines[row].attendance_id)
        if typing is None:
            return
        if self.only_scores:
            typing.points = typing.points[:-1]
        elif column > FIRST:
            del typing.answers[max(0, column - FIRST - 1) :]
            self.stand(row, column - 1)
        else:
            typing.variant = None
            self.stand(row)
        self.answers.changed()

    def enter(self, row: int, line: AnswerLine) -> None:
        """Have the row stored, then go on; a row in which nothing was typed is passed over."""
        typing, paper = self.answers.typed.get(line.attendance_id), self.answers.paper
        if typing is not None and paper is not None:
            if not self.only_scores and typing.variant is None:
                self.warned.emit(VARIANT_FIRST.fill(most=paper.exam.variants))
                return
            if self.only_scores and not typing.points:
                self.answers.forget(line.attendance_id)
            else:
                self.entered.emit(line)
        if row + 1 < len(self.answers.lines):
            self.stand(row + 1)
