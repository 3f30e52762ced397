"""What the tests of a seminar say: the questions, the weak topics, the growth, and who is to be taught again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.domain.analysis import (
    QuestionFigures,
    Result,
    TestFigures,
    by_topic,
    gained,
    in_need,
    on_new_norms,
    weakest,
)
from desktop.domain.exams import KINDS, LEVEL_NAMES, LEVEL_SETTING, AnswerLine, ExamLine, level, levels_of
from desktop.domain.itemstats import FEW, Growth
from desktop.domain.people import POSTS
from desktop.text import Sentence, text
from desktop.ui.cards import Side
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk, Place
from desktop.ui.examrepeat import Repeating
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.questions import Row

NOBODY = text("Tests", "Nobody has answered this test yet: there is nothing to say of it.")
FEW_PEOPLE = text("Tests", "Only {n} people answered: below {few} the figures of questions are a hint, no more.")
SUMMARY = text("Tests", "{test}: {n} people, mean {mean} of {max}, passed {passed}, reliability (alpha) {alpha}")
GROWTH = text("Tests", "Growth from entry to exit: {mean} points, with 95 % between {low} and {high} ({n} people)")
GROWTH_ONE = text("Tests", "Growth from entry to exit: {mean} points; one person has no interval")
NEW_NORMS = text("Tests", "New norms: right answers {n} %, answers: {asked}")
LEVELS = text("Tests", "Levels: {levels}")
GUEST = text("Seminars", "guest")
OUTSIDE = text("Tests", "not in an okrug")
NO_NEED = text("Tests", "Nobody needs a repeat session: all who came have passed.")
GROUPS: tuple[tuple[Sentence, Callable[[AnswerLine], str]], ...] = (
    (text("Tests", "all together"), lambda _: ""),
    (text("Tests", "by okrug"), lambda line: line.okrug or shown(OUTSIDE)),
    (text("Tests", "by precinct"), lambda line: f"№ {line.precinct_number}" if line.precinct_number else ""),
    (text("Tests", "by post"), lambda line: shown(POSTS[line.post]) if line.post else shown(GUEST)),
)
LOW, MIDDLE = 50, 70
"""Shares of right answers, in percent, below which a topic is weak or so-so; colours only, the number stands beside."""


@dataclass(frozen=True, slots=True)
class Weak:
    """A topic in a group with its share of right answers."""

    group: str
    topic: str
    percent: float
    asked: int


def decimal(value: float | None, places: int = 1) -> str:
    """A number with a comma, a dash where nothing can be said."""
    return "–" if value is None else f"{value:.{places}f}".replace(".", ",").replace("-", "−")


def answers_of(line: QuestionFigures) -> str:
    """How often each answer was given; a star at the right ones."""
    parts = [
        f"{place}{'*' if str(place) in line.question.line.right else ''} {count}"
        for place, count in enumerate(line.chosen, 1)
    ]
    return " · ".join([*parts, *([f"– {line.blank}"] if line.blank else [])])


def ease_tone(line: QuestionFigures) -> Tone:
    """How many knew it, in a colour."""
    share = 100 * line.figures.right
    return Tone.BAD if share < LOW else Tone.ATTENTION if share < MIDDLE else Tone.GOOD


def weak_tone(line: Weak) -> Tone:
    """How weak a topic is, in a colour."""
    return Tone.BAD if line.percent < LOW else Tone.ATTENTION if line.percent < MIDDLE else Tone.GOOD


def growth_said(found: Growth) -> Sentence:
    """The growth in a sentence, with its interval where there is one."""
    mean = f"+{decimal(found.mean)}" if found.mean > 0 else decimal(found.mean)
    if found.low is None:
        return GROWTH_ONE.fill(mean=mean)
    return GROWTH.fill(mean=mean, low=decimal(found.low), high=decimal(found.high), n=found.people)


class SaysSide(Side):
    """The figures of the test chosen above."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.exams: list[Row[ExamLine]] = []
        self.figures: TestFigures | None = None
        self.results: list[Result] = []
        self.names: Mapping[str, str] = {}
        self.test, self.group = QComboBox(), QComboBox()
        for name, each in (("says-test", self.test), ("says-group", self.group)):
            each.setObjectName(name)
            each.setMinimumHeight(FIELD)
        for words, _ in GROUPS:
            self.group.addItem(shown(words))
        self.test.activated.connect(self.show_test)
        self.group.activated.connect(self.show_topics)
        self.said, self.few = label(None), label(None, "problem")
        for each in (self.said, self.few):
            each.setWordWrap(True)
        self.questions: PlainTable[QuestionFigures] = PlainTable(self.question_parts())
        self.topics: PlainTable[Weak] = PlainTable(self.topic_parts())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(self.make_bar())
        column.addWidget(self.said)
        column.addWidget(self.few)
        halves = self.halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.questions)
        halves.addWidget(self.make_topics())
        halves.setSizes([720, 400])
        column.addWidget(halves, 1)
        column.addStretch(0)

    def make_bar(self) -> QHBoxLayout:
        """Which test, and what follows from it."""
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        bar.addWidget(self.test)
        bar.addStretch(1)
        for name, words in (
            ("weak-topics", text("Tests", "Print weak topics…")),
            ("question-figures", text("Tests", "Print questions…")),
        ):
            bar.addWidget(button(words, "print", lambda name=name: self.print_paper(name)))
        self.repeat_button = button(text("Tests", "Build a repeat session…"), "seminars", self.build, primary=True)
        self.repeat_button.setObjectName("build-repeat")
        bar.addWidget(self.repeat_button)
        return bar

    def make_topics(self) -> QWidget:
        """The weak topics with the groups to choose."""
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.group)
        column.addWidget(self.topics, 1)
        return right

    def question_parts(self) -> tuple[Part[QuestionFigures], ...]:
        """The columns of the questions."""
        language = self.desk.language
        return (
            Part(text("Questions", "Question"), lambda each: each.question.line.said(language), elastic=True),
            Part(text("Tests", "Knew, %"), lambda each: decimal(100 * each.figures.right, 0), tone=ease_tone),
            Part(text("Tests", "Tells apart"), lambda each: decimal(each.figures.rest, 2), number=True),
            Part(text("Tests", "Answers given"), answers_of),
            Part(text("Tests", "Look at"), lambda each: "; ".join(map(shown, each.remarks())), elastic=True),
        )

    def topic_parts(self) -> tuple[Part[Weak], ...]:
        """The columns of the topics."""
        grouped = bool(self.group.currentIndex())
        group = (Part[Weak](text("Tests", "Group"), lambda each: each.group),) if grouped else ()
        return (
            *group,
            Part(text("Questions", "Topic"), lambda each: each.topic, elastic=True),
            Part(text("Tests", "Knew, %"), lambda each: decimal(each.percent, 0), tone=weak_tone),
            Part(text("Tests", "Answers"), lambda each: str(each.asked), number=True),
        )

    def show_row(self, row_id: UUID | None) -> None:
        reader, language = self.desk.reader(), self.desk.language
        fresh = row_id != self.row_id
        self.row_id = row_id
        self.names = reader.topic_names(language)
        self.exams = [] if row_id is None else reader.exams(row_id)
        self.results = [] if row_id is None else reader.results(row_id, language)
        chosen = 0 if fresh else max(0, self.test.currentIndex())
        self.test.clear()
        for row in self.exams:
            self.test.addItem(shown(KINDS[row.data.kind]))
        if fresh:
            answered = [n for n, row in enumerate(self.exams) if row.data.answered]
            chosen = answered[-1] if answered else 0
        self.test.setCurrentIndex(min(chosen, len(self.exams) - 1))
        self.show_test()

    def show_test(self, _place: int = 0) -> None:
        """The figures of the test that is chosen."""
        place = self.test.currentIndex()
        exam = self.exams[place] if 0 <= place < len(self.exams) else None
        self.figures = None if exam is None else self.desk.reader().figures(exam, self.desk.language)
        held = self.figures
        sat = 0 if held is None else len(held.sat)
        self.few.setText(shown(FEW_PEOPLE.fill(n=sat, few=FEW)))
        self.few.setVisible(0 < sat < FEW)
        self.said.setText("\n".join(self.summary(held)) if held and held.scores else shown(NOBODY))
        self.questions.put(() if held is None else held.questions)
        self.repeat_button.setEnabled(exam is not None)
        self.test.setVisible(bool(self.exams))
        self.halves.setVisible(sat > 0)
        self.show_topics()

    def summary(self, held: TestFigures) -> list[str]:
        """The test, the growth and the levels in sentences."""
        said = SUMMARY.fill(
            test=KINDS[held.exam.kind],
            n=len(held.scores),
            mean=decimal(held.mean),
            max=held.exam.questions,
            passed=held.passed,
            alpha=decimal(held.alpha, 2),
        )
        lines = [shown(said)]
        found = gained(self.results)
        if found is not None:
            lines.append(shown(growth_said(found)))
        fresh = on_new_norms([each.question for each in held.questions], held.sat)
        if fresh.asked:
            lines.append(shown(NEW_NORMS.fill(n=decimal(fresh.percent, 0), asked=fresh.asked)))
        begins = levels_of(self.desk.reader().setting(LEVEL_SETTING))
        reached = [level(score, held.exam.questions, begins) for score in held.scores]
        parts = [f"{shown(words)} {reached.count(each)}" for each, words in LEVEL_NAMES.items()]
        lines.append(shown(LEVELS.fill(levels=" · ".join(parts))))
        return lines

    def show_topics(self, _place: int = 0) -> None:
        """The topics of the chosen groups, the weakest first."""
        held = self.figures
        lines: list[Weak] = []
        if held is not None and held.sat:
            paper = [each.question for each in held.questions]
            for group, shares in by_topic(paper, held.sat, GROUPS[self.group.currentIndex()][1]).items():
                for code in weakest(shares, 101):
                    share = shares[code]
                    lines.append(Weak(group, self.names.get(code, code), share.percent, share.asked))
        lines.sort(key=lambda each: each.percent)
        self.topics.change_parts(self.topic_parts())
        self.topics.put(lines)

    def build(self) -> None:
        """Propose a repeat session for those who need it."""
        place = self.test.currentIndex()
        if self.row_id is None or not 0 <= place < len(self.exams):
            return
        need = [each for each in in_need(self.results) if not each.person.guest]
        if not need:
            self.desk.tell(NO_NEED)
            return
        shares = by_topic([each.question for each in self.figures.questions], self.figures.sat) if self.figures else {}
        codes = weakest(shares.get("", {}), MIDDLE)
        Repeating(self.desk, self.row_id, need, codes, self).open()

    def print_paper(self, name: str) -> None:
        """The paper of the seminar."""
        self.desk.go(Place("reports", (("report", name), ("only", str(self.row_id)))))
