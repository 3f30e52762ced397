"""Жарияланымдар: what is written about the commission, what is false in it, how it was answered."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from desktop.catalog.openness import ANSWER, PUBLICATIONS
from desktop.domain.facts.openness import PublicationData
from desktop.domain.openness import ANSWER_FORMS, TONES, AnswerForm, Tone
from desktop.domain.openness_lines import PublicationLine
from desktop.text import Sentence, text
from desktop.ui.asking import Asking
from desktop.ui.beside import SharedScreen
from desktop.ui.columns import Column, Keep, told
from desktop.ui.columns import Tone as Colour
from desktop.ui.desk import Desk
from desktop.ui.entry import EntryCard
from desktop.words import shown

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Openness", "New publication")
PARTS = (
    (None, ("on", "source", "title", "link", "tone", "subject", "participation_id", "tongue")),
    (text("Openness", "Does it need an answer?"), ("false_information", "needs_answer", "due", "steps")),
    (ANSWER, ("form", "answer", "answered_on", "prepared_by", "approved_by")),
    (text("Openness", "For others"), ("practice", "note")),
)
COLOURS = {Tone.POSITIVE: Colour.GOOD, Tone.NEUTRAL: Colour.QUIET, Tone.NEGATIVE: Colour.BAD}
NOT_NEEDED, WAITS, LATE, ANSWERED = (
    text("Openness", "not needed"),
    text("EnquiryState", "awaits an answer"),
    text("EnquiryState", "overdue"),
    text("EnquiryState", "answered"),
)
FALSE = text("Openness", "false information")
ANSWER_HEIGHT = 120


def columns(today: date) -> tuple[Column, ...]:
    """The columns, with what is owed on a day."""

    def state(line: PublicationLine) -> str:
        if line.answered_on:
            return shown(ANSWERED)
        return shown(LATE if line.late(today) else WAITS if line.needs_answer else NOT_NEEDED)

    def colour(line: PublicationLine) -> Colour:
        if line.answered_on:
            return Colour.GOOD
        return Colour.BAD if line.late(today) else Colour.ATTENTION if line.needs_answer else Colour.QUIET

    def tone(line: PublicationLine) -> str:
        return shown(FALSE) if line.false_information else shown(TONES[line.tone])

    def tone_colour(line: PublicationLine) -> Colour:
        return Colour.BAD if line.false_information else COLOURS[line.tone]

    return (
        told(PUBLICATIONS, "on", keep=Keep.LAST),
        told(PUBLICATIONS, "source", elastic=True, keep=Keep.LAST),
        told(PUBLICATIONS, "title", elastic=True, least=240, keep=Keep.LAST),
        told(PUBLICATIONS, "subject", only="subject", keep=Keep.EASY),
        Column(
            name="tone",
            title=text("Openness", "Tone"),
            show=tone,
            raw=tone,
            only="tone",
            tone=tone_colour,
        ),
        told(PUBLICATIONS, "due"),
        Column(name="answered_on", title=ANSWER, show=state, raw=state, tone=colour, keep=Keep.LAST),
    )


def card(desk: Desk, store: "Store") -> EntryCard:
    """One publication in full."""

    def named(line: PublicationLine) -> str:
        return line.title

    def under(line: PublicationLine) -> str:
        return " · ".join(part for part in (f"{line.on:%d.%m.%Y}", line.source) if part)

    return EntryCard(desk, store, PUBLICATIONS, PARTS, PublicationData, NEW, named, under)


class Answering(Asking):
    """In which form a publication is answered, and how."""

    def __init__(self, desk: Desk, row_id: "UUID", parent: QWidget) -> None:
        super().__init__(desk, text("Openness", "Answer the publication"), text("Openness", "Answered today"), parent)
        self.row_id = row_id
        self.form = QComboBox()
        for form in AnswerForm:
            self.form.addItem(shown(ANSWER_FORMS[form]), form)
        self.answer = QPlainTextEdit()
        self.answer.setObjectName("answer")
        self.answer.setTabChangesFocus(True)
        self.answer.setFixedHeight(ANSWER_HEIGHT)
        self.ask(text("Openness", "Form of the answer"), self.form)
        self.ask(ANSWER, self.answer)

    def store(self) -> None:
        form, words, row_id = AnswerForm(self.form.currentData()), self.answer.toPlainText(), self.row_id
        answer = self.desk.actions.publications.answer

        def done(_outcome: "Done") -> None:
            self.accept()

        self.desk.run(
            lambda office: answer(office, row_id, form, words), initiator=self, done=done, refused=self.refuse
        )


class PublicationsScreen(SharedScreen):
    """Every publication about us."""

    sheet = PUBLICATIONS
    full = staticmethod(card)
    paper = "publications"
    title = text("Openness", "Publications about us")
    icon = "reports"
    nouns = frozenset({"publications", "precincts"})
    adding = text("Openness", "Add a publication")
    card_share: ClassVar[float] = 0.45
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Openness", "What is false always needs an answer; its day comes by the office's rule."),
        text("Openness", "“Answer…” says in which form it was answered today; the press sheet is made under “Texts”."),
        text("Openness", "Practices worth copying are marked in the card and gathered by the chip above."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.today)

    def add_begin(self) -> None:
        self.add_button(text("Openness", "Answer…"), "done", self.answer)
        super().add_begin()

    def answer(self) -> None:
        """Ask how the publication at hand is answered."""
        row_id = self.table.current_id()
        if row_id is not None:
            asking = Answering(self.desk, row_id, self)
            asking.open()
            asking.answer.setFocus()
