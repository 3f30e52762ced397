"""The tests of a seminar: their papers, the grid of answers, how each person passed."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout

from desktop.domain.analysis import one_person
from desktop.domain.exams import KINDS, AnswerLine, ExamLine
from desktop.domain.faults import Refusal
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.answergrid import AnswerGrid, Paper
from desktop.ui.cards import Side
from desktop.ui.desk import Desk, Place
from desktop.ui.examdrawing import Drawing
from desktop.ui.examscreen import ExamScreen
from desktop.ui.examways import Ways
from desktop.ui.pieces import button, label
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

NO_TEST = text(
    "Tests", "No test has been drawn for this seminar. Draw a paper: the program takes the questions from the bank."
)
HINT = text(
    "Tests",
    "Variant, then 1–4 for each question, 0 left empty, Enter: next person. Space ends several answers. Del erases.",
)
SCORE_HINT = text("Tests", "Type the score marked by hand, Enter: next person.")
LEFT = text("Tests", "answered {n} of {all}, passed {passed}; passes from {least} of {max}")
TWICE = text("Tests", "“{one}” and “{other}” may be one person. Strike one of them on the list of participants.")
PAPERS: tuple[tuple[str, Sentence], ...] = (
    ("test", text("Reports", "Test paper")),
    ("test-large", text("Reports", "Test paper, large print")),
    ("answer-sheets", text("Reports", "Answer sheets")),
    ("answer-keys", text("Reports", "Overlay keys by variant")),
    ("test-results", text("Reports", "Test results list")),
)


class ExamSide(Side):
    """The tests of one seminar; the one chosen above is typed below."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.exams: list[Row[ExamLine]] = []
        self.exam_id: UUID | None = None
        self.grid = AnswerGrid()
        self.grid.entered.connect(self.store)
        self.grid.erased.connect(self.erase)
        self.grid.warned.connect(self.warn)
        self.grid.stood.connect(self.follow)
        self.none = label(NO_TEST, "muted")
        self.none.setWordWrap(True)
        self.counts = label(None, "muted")
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.hint = label(HINT, "small")
        self.hint.setWordWrap(True)
        self.ways = Ways()
        self.ways.wanted.connect(self.store_way)
        self.chosen = QButtonGroup(self)
        self.chosen.idClicked.connect(self.choose)
        self.tests = QHBoxLayout()
        self.tests.setSpacing(NEAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(self.make_bar())
        column.addWidget(self.none, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.grid, 1)
        column.addWidget(self.problem)
        column.addWidget(self.ways)
        column.addLayout(self.make_foot())
        column.addStretch(0)
        self.problem.hide()

    def make_bar(self) -> QHBoxLayout:
        """The tests there are, and what can be done with the one at hand."""
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        bar.addLayout(self.tests)
        bar.addStretch(1)
        self.scores = QPushButton(shown(text("Tests", "Only the score")))
        self.scores.setObjectName("only-scores")
        self.scores.setCheckable(True)
        self.scores.setProperty("room", True)
        self.scores.toggled.connect(self.type_scores)
        self.screen_button = button(text("Tests", "On the screen…"), "today", self.pass_on_screen)
        self.screen_button.setObjectName("on-screen")
        self.again = button(text("Tests", "Further attempt"), "history", self.try_again)
        self.again.setObjectName("again")
        self.print_button = button(text("Reports", "Print…"), "print", lambda: None)
        menu = QMenu(self.print_button)
        for name, words in PAPERS:
            menu.addAction(shown(words), partial(self.print_paper, name))
        self.print_button.setMenu(menu)
        self.draw_button = button(text("Tests", "Draw a paper…"), "add", self.draw)
        self.draw_button.setObjectName("draw-paper")
        for each in (self.scores, self.again, self.screen_button, self.print_button, self.draw_button):
            bar.addWidget(each)
        return bar

    def make_foot(self) -> QHBoxLayout:
        """The counts, the keys, who marks by hand."""
        self.marker = QLineEdit()
        self.marker.setObjectName("marked-by")
        self.marker.setMinimumHeight(FIELD)
        self.marker.setPlaceholderText(shown(text("Tests", "Marked by hand by")))
        self.marker.hide()
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.counts)
        said.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addLayout(said, 3)
        foot.addWidget(self.marker, 1)
        return foot

    def show_row(self, row_id: UUID | None) -> None:
        fresh = row_id != self.row_id
        self.row_id = row_id
        self.exams = [] if row_id is None else self.desk.reader().exams(row_id)
        known = [each.id for each in self.exams]
        if self.exam_id not in known:
            self.exam_id = known[0] if known else None
        self.show_tests()
        self.show_paper()
        if fresh:
            self.marker.setText(self.trainer())
            self.grid.begin()

    def show_tests(self) -> None:
        """A button a test."""
        while self.tests.count():
            self.tests.takeAt(0)
        for made in self.chosen.buttons():
            self.chosen.removeButton(made)
            made.deleteLater()
        for n, row in enumerate(self.exams):
            made = QPushButton(f"{shown(KINDS[row.data.kind])} · {row.data.questions}")
            made.setObjectName(f"exam-{row.data.kind.value}")
            made.setCheckable(True)
            made.setChecked(row.id == self.exam_id)
            made.setProperty("room", True)
            self.chosen.addButton(made, n)
            self.tests.addWidget(made)

    def choose(self, place: int) -> None:
        """Show another test of the seminar."""
        self.exam_id = self.exams[place].id
        self.show_paper()
        self.grid.begin()

    def exam(self) -> Row[ExamLine] | None:
        """The test at hand."""
        return next((each for each in self.exams if each.id == self.exam_id), None)

    def show_paper(self) -> None:
        """The grid of the test at hand, what it counts, and who may stand there twice."""
        exam = self.exam()
        for each in (self.grid, self.ways, self.hint, self.counts):
            each.setVisible(exam is not None)
        for each in (self.scores, self.screen_button, self.print_button, self.again):
            each.setVisible(exam is not None)
        self.none.setVisible(exam is None)
        if exam is None:
            self.grid.put(None, ())
            return
        reader, language = self.desk.reader(), self.desk.language
        lines = [row.data for row in reader.answers(exam.id, language)]
        self.grid.put(Paper(exam.id, exam.data, tuple(reader.paper(exam.id, language))), lines)
        self.again.setVisible(exam.data.attempts > 1)
        scores = [each.score for each in lines if each.score is not None]
        passed = sum(each >= exam.data.pass_score for each in scores)
        least, most = exam.data.pass_score, exam.data.questions
        self.counts.setText(shown(LEFT.fill(n=len(scores), all=len(lines), passed=passed, least=least, max=most)))
        pairs = [pair for pair in one_person(lines) if None not in (pair[0].score, pair[1].score)]
        self.tell(TWICE.fill(one=pairs[0][0].full_name, other=pairs[0][1].full_name) if pairs else None)
        self.follow(self.grid.line())

    def trainer(self) -> str:
        """Who usually marks: the trainers of the seminar."""
        row = None if self.row_id is None else self.desk.reader().row("seminars", self.row_id, self.desk.language)
        return "" if row is None else row.data.trainers[:120]

    def tell(self, sentence: Sentence | None) -> None:
        """Say what is wrong, or that nothing is."""
        self.problem.setText(shown(sentence) if sentence else "")
        self.problem.setVisible(sentence is not None)

    def warn(self, sentence: Sentence) -> None:
        """A key that cannot be meant."""
        self.tell(sentence)

    def follow(self, line: AnswerLine | None) -> None:
        """The way of the person at hand stands below."""
        self.ways.show_line(line)

    def store(self, line: AnswerLine) -> None:
        """Have what was typed for a person stored."""
        typing = self.grid.answers.typed[line.attendance_id]
        exam_id, exams, person = self.exam_id, self.desk.actions.exams, line.attendance_id
        if exam_id is None:
            return
        names = ("language", "way", "helper", "large", "extra_minutes")
        way: dict[str, Any] = {name: getattr(line, name) for name in names}
        points, marker, again = typing.points, self.marker.text().strip(), typing.again
        number, answers = typing.variant, tuple(typing.answers)

        def work(office: "Office") -> "Done":
            if points:
                return exams.score(office, exam_id, person, int(points), marker, way, again=again)
            return exams.enter(office, exam_id, person, number or 0, answers, way, again=again)

        def refused(refusal: Refusal) -> None:
            self.tell(refusal.sentence)
            place = [each.attendance_id for each in self.grid.answers.lines].index(person)
            self.grid.stand(place)
            if refusal.field == "marked_by":
                self.marker.setFocus()

        def done(_outcome: "Done") -> None:
            if self.grid.answers.typed.get(person) is typing:
                self.grid.answers.forget(person)

        self.tell(None)
        self.desk.run(work, initiator=self, done=done, refused=refused)

    def erase(self, line: AnswerLine) -> None:
        """Take a stored sheet out."""
        erase, sheet = self.desk.actions.exams.erase, line.sheet_id
        if sheet is not None:
            self.desk.run(lambda office: erase(office, [sheet]), initiator=self)

    def store_way(self, line: AnswerLine, values: dict[str, Any]) -> None:
        """Have another way of passing stored with the person's sheet."""
        mark_way, sheet = self.desk.actions.exams.mark_way, line.sheet_id
        if sheet is None:
            self.tell(text("Tests", "Type this person's answers or score first; the way of passing is kept with them."))
            return
        self.tell(None)

        def refused(refusal: Refusal) -> None:
            self.tell(refusal.sentence)

        self.desk.run(lambda office: mark_way(office, sheet, values), initiator=self, refused=refused)

    def type_scores(self, on: bool) -> None:
        """Type scores alone, or answers."""
        self.grid.only_scores = on
        self.marker.setVisible(on)
        self.hint.setText(shown(SCORE_HINT if on else HINT))
        self.grid.begin()

    def try_again(self) -> None:
        """What is typed next for this person is a further attempt."""
        line = self.grid.line()
        if line is not None and line.sheet_id is not None:
            self.grid.answers.touch(self.grid.currentIndex().row()).again = True
            self.grid.answers.changed()
            self.grid.stand(self.grid.currentIndex().row())
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self) -> None:
        """Choose what is drawn."""
        if self.row_id is not None:
            Drawing(self.desk, self.row_id, self).open()

    def pass_on_screen(self) -> None:
        """The person at hand passes on this screen; then the next one sits down."""
        paper, line = self.grid.answers.paper, self.grid.line()
        if paper is not None and line is not None:
            screen = ExamScreen(self.desk, paper, line, self.window())
            screen.passed.connect(self.on_to_next)
            screen.open()

    def on_to_next(self) -> None:
        """The next person without a score comes to hand."""
        self.grid.begin()

    def print_paper(self, name: str) -> None:
        """A paper of the test at hand, or the list of results of the seminar."""
        only = self.row_id if name == "test-results" else self.exam_id
        self.desk.go(Place("reports", (("report", name), ("only", str(only)))))
