"""The room of the question bank: the list by topic, post and difficulty; a question in both languages side by side."""

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from desktop.catalog.questions import CASES, EVERYBODY, QUESTIONS
from desktop.domain.facts.questions import PracticalCaseData, QuestionData
from desktop.domain.questions import CHECK, CaseLine, QuestionLine
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.examsettings import ExamRules
from desktop.ui.fields import FieldGrid
from desktop.ui.form import RecordForm
from desktop.ui.pieces import label
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.theme import FIELD
from desktop.words import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Questions", "New question")
NEW_CASE = text("Questions", "New case")
ALL_TOPICS = text("Questions", "all topics")
USED = text("Questions", "It stands in papers: a change makes the next version, the papers keep this one.")
PAIRS = ("text_kk", "text_ru", "a_kk", "a_ru", "b_kk", "b_ru", "c_kk", "c_ru", "d_kk", "d_ru")
PARTS = (
    (None, PAIRS),
    (text("Questions", "Key and source"), ("right", "article_kk", "article_ru")),
    (
        text("Questions", "Where it belongs"),
        ("topic_id", "post", "difficulty", "several", "new_norm", "to_check", "source"),
    ),
    (None, ("note",)),
)
CASE_PARTS = (
    (None, ("title_kk", "title_ru", "situation_kk", "situation_ru", "answer_kk", "answer_ru")),
    (text("Questions", "Key and source"), ("article_kk", "article_ru", "source", "topic_id", "to_check")),
    (None, ("note",)),
)


def for_whom(line: QuestionLine) -> str:
    """For which post a question is."""
    return "" if line.post is None else shown(EVERYBODY[line.post])


def key_tone(line: QuestionLine) -> Tone | None:
    """Amber while nobody has checked the question."""
    return Tone.ATTENTION if line.to_check else Tone.GOOD


def words_columns(russian: bool) -> tuple[Column, ...]:
    """The columns of the bank, the question in the window's language."""
    said = "text_ru" if russian else "text_kk"
    return (
        told(QUESTIONS, "topic_name", elastic=True, least=150),
        told(QUESTIONS, said, title=text("Questions", "Question"), elastic=True, least=340, keep=Keep.LAST),
        told(QUESTIONS, "post", show=for_whom, only="post"),
        told(QUESTIONS, "difficulty", only="difficulty"),
        told(QUESTIONS, "right", title=text("Questions", "Key"), tone=key_tone, keep=Keep.LAST),
        told(QUESTIONS, "used", keep=Keep.EASY),
        told(QUESTIONS, "code", keep=Keep.EASY),
    )


class PairedForm(RecordForm):
    """A form whose Kazakh and Russian fields stand side by side, long words too."""

    def add_part(self, heading: Sentence | None, names: "Sequence[str]", most: int) -> None:
        super().add_part(heading, names, most)
        if any(name.endswith("_ru") for name in names):
            self.findChildren(FieldGrid)[-1].pair()


class BothSide(FormSide):
    """A question or case with its fields in pairs, and what is to be known of it above."""

    form_kind = PairedForm

    def __init__(self, desk: Desk, sheet: Any, parts: Any, store: "Store", data: Any) -> None:
        super().__init__(desk, sheet, parts, store, data)
        self.said = label(None, "small")
        self.said.setWordWrap(True)
        self.column.insertWidget(0, self.said)

    def show_row(self, row_id: UUID | None) -> None:
        super().show_row(row_id)
        row = None if row_id is None else self.desk.reader().row(self.noun, row_id, self.desk.language)
        line: QuestionLine | CaseLine | None = None if row is None else row.data
        parts = [CHECK] if line is not None and line.to_check else []
        if isinstance(line, QuestionLine) and line.used:
            parts.append(USED)
        self.said.setText(" ".join(shown(each) for each in parts))
        self.said.setVisible(bool(parts))


class QuestionCard(Card):
    """One question in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.under.addWidget(self.where, 1)
        general = BothSide(desk, QUESTIONS, PARTS, store, QuestionData)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Precincts", "History"), HistorySide(desk, "questions")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("questions", self.row_id, self.desk.language)
        if row is None:
            self.title.setText(shown(NEW))
            self.where.setText("")
            return
        line: QuestionLine = row.data
        self.title.setText(line.said(self.desk.language))
        version = shown(text("Questions", "version {n}").fill(n=line.number))
        self.where.setText(f"{line.topic_name} · {line.code} · {version}")


class QuestionsScreen(SharedScreen):
    """The bank of questions."""

    sheet = QUESTIONS
    listed = words_columns(russian=False)
    full = QuestionCard
    paper = "bank"
    title = text("Questions", "Question bank")
    icon = "seminars"
    nouns = frozenset({"questions"})
    adding = text("Questions", "Add question")
    card_share: ClassVar[float] = 0.62
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Questions", "Questions and answers stand in Kazakh and Russian side by side; both are needed."),
        text("Questions", "The key is typed as numbers: 2, or 13 where several answers are right."),
        text("Questions", "A question that stands in a paper is never changed: a change makes its next version."),
        text("Questions", "Amber keys are still to be checked with your commission; take the tick away afterwards."),
        text("Questions", "Choose a topic above; F12 on a post or difficulty shows only those."),
    )

    def add_begin(self) -> None:
        rules = self.add_button(text("Tests", "Rules of tests…"), "settings", self.show_rules)
        rules.setObjectName("test-rules")
        super().add_begin()

    def show_rules(self) -> None:
        """The office's numbers for all tests."""
        ExamRules(self.desk, self).open()

    def columns(self) -> tuple[Column, ...]:
        return words_columns(russian=self.desk.language == "ru")

    def make_bar(self) -> QHBoxLayout:
        bar = super().make_bar()
        self.topics = QComboBox()
        self.topics.setObjectName("topics")
        self.topics.setMinimumHeight(FIELD)
        self.topics.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.topics.setMinimumContentsLength(18)
        self.topics.addItem(shown(ALL_TOPICS), "")
        for code, name in self.desk.reader().topic_names(self.desk.language).items():
            self.topics.addItem(name, code)
        self.topics.activated.connect(self.choose_topic)
        bar.insertWidget(1, self.topics, 1)
        return bar

    def choose_topic(self, _place: int) -> None:
        """Show the questions of a topic."""
        self.narrow(self.chips.filters())

    def narrow(self, filters: tuple[tuple[str, str], ...]) -> None:
        code = self.topics.currentData()
        super().narrow((*filters, ("topic", code)) if code else filters)

    def leave_list(self) -> None:
        if not self.card_open and self.topics.currentIndex():
            self.topics.setCurrentIndex(0)
            self.narrow(self.chips.filters())
        else:
            super().leave_list()


class CaseCard(Card):
    """One practical case in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        general = BothSide(desk, CASES, CASE_PARTS, store, PracticalCaseData)
        general.made.connect(self.made)
        self.put_sides(
            ((text("Precincts", "General"), general), (text("Precincts", "History"), HistorySide(desk, "cases")))
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("cases", self.row_id, self.desk.language)
        self.title.setText(shown(NEW_CASE) if row is None else row.data.title(self.desk.language))


def case_columns(russian: bool) -> tuple[Column, ...]:
    """The columns of the cases in the window's language."""
    tail = "ru" if russian else "kk"
    return (
        told(CASES, f"title_{tail}", title=text("Questions", "Case"), elastic=True, least=220, keep=Keep.LAST),
        told(CASES, f"situation_{tail}", title=text("Questions", "What happens"), elastic=True, least=260),
        told(CASES, "topic_name", elastic=True, least=140, keep=Keep.EASY),
    )


class CasesScreen(SharedScreen):
    """The practical cases."""

    sheet = CASES
    listed = case_columns(russian=False)
    full = CaseCard
    paper = "cases"
    title = text("Questions", "Practical cases")
    icon = "seminars"
    nouns = frozenset({"cases"})
    adding = text("Questions", "Add case")
    card_share: ClassVar[float] = 0.62
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Questions", "A case tells what happens and which rule it meets; the group finds what to do."),
        text("Questions", "Print makes the hand-out; the rules stand on a sheet of their own for the trainer."),
        text("Questions", "Cases that ship with the program are to be checked with your commission."),
        text("Questions", "Enter opens a case, Del takes it out; everything can be undone."),
        text("Questions", "Both languages are needed: each precinct gets papers in its own."),
    )

    def columns(self) -> tuple[Column, ...]:
        return case_columns(russian=self.desk.language == "ru")

    def store(self, office: "Office", row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        return self.desk.actions.questions.save_case(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: UUID) -> "Done":
        return self.desk.actions.questions.close_case(office, row_id)
