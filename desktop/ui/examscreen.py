"""A test on the screen: one person after another sits down, reads large letters and presses 1–4."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.domain.exams import PAPER_LANGUAGES, AnswerLine, PaperLanguage, Way
from desktop.domain.faults import Refusal
from desktop.text import Language, Sentence, text
from desktop.ui.answergrid import Paper
from desktop.ui.desk import Desk
from desktop.ui.keys import digit
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import say

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

PLACE = text("Tests", "Question {n} of {all}")
SEVERAL = text("Tests", "Several answers may be right; press each of them.")
LEFT_TIME = text("Tests", "{n} min left")
OVER = text("Tests", "The time is over. Finish, or go on if more time was given.")
EMPTY = text("Tests", "Questions left empty: {n}. Finish all the same?")
ANSWER_SIZE, LARGE_SIZE = 14, 18
"""Points of the letters: read from a chair, and by those who see badly."""


class ExamScreen(QDialog):
    """One person's test; what is pressed is kept until Finish, then stored as any other sheet."""

    passed = Signal()
    """The test is stored: the next person may sit down."""

    def __init__(self, desk: Desk, paper: Paper, line: AnswerLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.paper = paper
        self.line = line
        self.language: Language = "ru" if line.language is PaperLanguage.RU else "kk"
        self.number = variant_of(line.attendance_id, paper.exam.variants)
        self.made = paper.variant(self.number)
        self.given = [""] * len(paper.questions)
        self.at = 0
        self.left = (paper.exam.minutes + line.extra_minutes) * 60
        self.sure = False
        self.setObjectName("exam-screen")
        self.setWindowTitle(line.full_name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 620)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place, self.time = label(None, "muted"), label(None, "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setRange(0, len(paper.questions))
        self.question = label(None, "title")
        self.question.setWordWrap(True)
        self.several = label(None, "muted")
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.answers = [self.answer_button(n) for n in range(4)]
        self.languages = {
            value: button(words, "", lambda value=value: self.speak(value)) for value, words in PAPER_LANGUAGES.items()
        }
        self.before = button(text("Tests", "Back"), "", lambda: self.go(-1))
        self.after = button(text("Tests", "Next"), "", lambda: self.go(1))
        self.finish_button = button(text("Tests", "Finish"), "check", self.finish, primary=True)
        self.finish_button.setObjectName("finish")
        self.lay_out()
        self.clock = QTimer(self, interval=1000)
        self.clock.timeout.connect(self.tick)
        if paper.exam.minutes:
            self.clock.start()
        self.show_question()
        self.setFocus()

    def answer_button(self, n: int) -> QPushButton:
        """An answer in large letters."""
        made = QPushButton()
        made.setObjectName(f"answer-{n + 1}")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = made.font()
        font.setPointSize(LARGE_SIZE if self.line.large else ANSWER_SIZE)
        made.setFont(font)
        made.setMinimumHeight(56)
        made.setStyleSheet("text-align: left; padding: 8px 14px;")
        made.clicked.connect(lambda: self.choose(n + 1))
        return made

    def lay_out(self) -> None:
        """Where the person stands above, the question in the middle, the way on below."""
        font = self.question.font()
        font.setPointSize((LARGE_SIZE if self.line.large else ANSWER_SIZE) + 2)
        self.question.setFont(font)
        head = QHBoxLayout()
        head.addWidget(self.place)
        head.addStretch(1)
        for each in self.languages.values():
            each.setAutoDefault(False)
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.addWidget(each)
        head.addWidget(self.time)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        for each in (self.before, self.after, self.finish_button):
            each.setAutoDefault(False)
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot.addWidget(self.before)
        foot.addWidget(self.after)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.finish_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.question)
        column.addWidget(self.several)
        for each in self.answers:
            column.addWidget(each)
        column.addStretch(1)
        column.addLayout(foot)

    def speak(self, language: PaperLanguage) -> None:
        """Read in the other language; the answers given stay."""
        self.language = "ru" if language is PaperLanguage.RU else "kk"
        self.show_question()

    def said(self, sentence: Sentence) -> str:
        """A sentence in the language of the person who sits there, whatever the window speaks."""
        return say(sentence, self.language)

    def show_question(self) -> None:
        """The question at hand, its answers in the order of the variant."""
        line = self.paper.questions[self.made.order[self.at]].line
        answers = line.answers(self.language)
        self.place.setText(self.said(PLACE.fill(n=self.at + 1, all=len(self.given))))
        self.question.setText(line.said(self.language))
        self.several.setText(self.said(SEVERAL) if line.several else "")
        order = self.made.answers[self.at]
        for n, made in enumerate(self.answers):
            made.setVisible(n < len(order))
            if n < len(order):
                made.setText(f"{n + 1}.  {answers[order[n]]}")
                made.setChecked(str(n + 1) in self.given[self.at])
        self.bar.setValue(sum(map(bool, self.given)))
        self.before.setText(self.said(text("Tests", "Back")))
        self.after.setText(self.said(text("Tests", "Next")))
        self.finish_button.setText(self.said(text("Tests", "Finish")))
        self.before.setEnabled(self.at > 0)
        self.after.setEnabled(self.at + 1 < len(self.given))

    def choose(self, answer: int) -> None:
        """An answer was pressed; a single one goes on to the next question."""
        sign = str(answer)
        if answer > len(self.made.answers[self.at]):
            return
        self.sure = False
        self.problem.setText("")
        if self.paper.questions[self.made.order[self.at]].line.several:
            self.given[self.at] = "".join(sorted(set(self.given[self.at]) ^ {sign}))
        else:
            self.given[self.at] = sign
            if self.at + 1 < len(self.given):
                self.at += 1
        self.show_question()

    def go(self, by: int) -> None:
        """To a neighbouring question."""
        self.at = max(0, min(len(self.given) - 1, self.at + by))
        self.show_question()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = digit(event)
        if key and key in "1234":
            self.choose(int(key))
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown):
            self.go(1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp):
            self.go(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

    def tick(self) -> None:
        """A second went by."""
        self.left -= 1
        self.time.setText(self.said(LEFT_TIME.fill(n=max(0, -(-self.left // 60)))))
        if self.left == 0:
            self.problem.setText(self.said(OVER))

    def finish(self) -> None:
        """Have the answers stored; empty ones are asked about once."""
        empty = self.given.count("")
        if empty and not self.sure:
            self.sure = True
            self.problem.setText(self.said(EMPTY.fill(n=empty)))
            return
        enter, line, exam_id = self.desk.actions.exams.enter, self.line, self.paper.exam_id
        way: dict[str, Any] = {
            "language": PaperLanguage(self.language),
            "way": line.way if line.way in (Way.READ, Way.HELPED) else Way.SCREEN,
            "helper": line.helper,
            "large": line.large,
            "extra_minutes": line.extra_minutes,
        }
        number, given, again = self.number, tuple(self.given), line.sheet_id is not None

        def work(office: "Office") -> "Done":
            return enter(office, exam_id, line.attendance_id, number, given, way, again=again)

        def done(_outcome: "Done") -> None:
            self.accept()
            self.passed.emit()

        def refused(refusal: Refusal) -> None:
            self.problem.setText(self.said(refusal.sentence))

        self.desk.run(work, initiator=self, done=done, refused=refused)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.clock.stop()
        super().closeEvent(event)


def variant_of(person: UUID, variants: int) -> int:
    """The variant a person gets on the screen: the same one whenever asked, neighbours differ by chance."""
    return person.int % variants + 1
