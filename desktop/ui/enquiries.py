"""Өтініштер: what people ask and complain of, what is overdue first; and the bank of ready answers."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.catalog.openness import ANSWER, ENQUIRIES, REPLIES
from desktop.domain.facts.openness import EnquiryData, ReplyData
from desktop.domain.openness import ENQUIRY_STATES, OUTCOMES, SUBJECTS, EnquiryState, Outcome
from desktop.domain.openness_lines import EnquiryLine, ReplyLine
from desktop.text import Sentence, text
from desktop.ui.asking import Asking
from desktop.ui.beside import SharedScreen
from desktop.ui.callform import CallForm
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.entry import EntryCard
from desktop.words import shown

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW, NEW_REPLY = text("Openness", "New enquiry"), text("Openness", "New ready answer")
NAMED = text("Openness", "№ {no} · {subject}")
PARTS = (
    (None, ("subject", "words", "participation_id", "asked_by", "kind", "received_on", "received_at")),
    (ANSWER, ("due", "responsible", "answer", "answered_on", "outcome")),
    (text("EnquiryState", "sent higher"), ("escalated_to", "escalated_on")),
    (text("Openness", "Who asks"), ("caller", "phone", "note")),
)
REPLY_PARTS = (
    (None, ("subject", "question_kk", "answer_kk")),
    (text("Openness", "In Russian"), ("question_ru", "answer_ru")),
    (text("Openness", "Source"), ("source",)),
)
TONES = {
    EnquiryState.LATE: Tone.BAD,
    EnquiryState.TODAY: Tone.ATTENTION,
    EnquiryState.WAITING: Tone.QUIET,
    EnquiryState.ESCALATED: Tone.ATTENTION,
    EnquiryState.ANSWERED: Tone.GOOD,
}
ANSWER_HEIGHT = 120


def columns(today: date) -> tuple[Column, ...]:
    """The columns, with where each enquiry stands on a day."""

    def state(line: EnquiryLine) -> str:
        return shown(ENQUIRY_STATES[line.state(today)])

    def tone(line: EnquiryLine) -> Tone:
        return TONES[line.state(today)]

    return (
        told(ENQUIRIES, "number", number=True, keep=Keep.LAST),
        told(ENQUIRIES, "received_on"),
        told(ENQUIRIES, "subject", only="subject", keep=Keep.LAST),
        told(ENQUIRIES, "precinct_number"),
        told(ENQUIRIES, "words", elastic=True, least=220, keep=Keep.LAST),
        told(ENQUIRIES, "asked_by", only="asked_by", keep=Keep.EASY),
        told(ENQUIRIES, "responsible", elastic=True, keep=Keep.EASY),
        told(ENQUIRIES, "due"),
        Column(name="answered_on", title=text("Calendar", "State"), show=state, raw=state, tone=tone, keep=Keep.LAST),
    )


def card(desk: Desk, store: "Store") -> EntryCard:
    """One enquiry in full."""

    def named(line: EnquiryLine) -> str:
        return shown(NAMED.fill(no=line.number, subject=SUBJECTS[line.subject]))

    def under(line: EnquiryLine) -> str:
        number = f"№\u00a0{line.precinct_number}" if line.precinct_number else ""
        state = shown(ENQUIRY_STATES[line.state(desk.today)])
        return " · ".join(part for part in (f"{line.received_on:%d.%m.%Y}", number, state, line.who) if part)

    return EntryCard(desk, store, ENQUIRIES, PARTS, EnquiryData, NEW, named, under)


def reply_card(desk: Desk, store: "Store") -> EntryCard:
    """One ready answer in full."""

    def named(line: ReplyLine) -> str:
        return line.question_kk

    def under(line: ReplyLine) -> str:
        return shown(SUBJECTS[line.subject])

    return EntryCard(desk, store, REPLIES, REPLY_PARTS, ReplyData, NEW_REPLY, named, under)


class Answering(Asking):
    """What is answered, and how the enquiry ended."""

    def __init__(self, desk: Desk, row_id: "UUID", parent: QWidget) -> None:
        super().__init__(desk, text("Openness", "Answer the enquiry"), text("Openness", "Answered today"), parent)
        self.row_id = row_id
        self.words, self.outcome = QPlainTextEdit(), QComboBox()
        self.words.setObjectName("words")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(ANSWER_HEIGHT)
        for outcome in Outcome:
            self.outcome.addItem(shown(OUTCOMES[outcome]), outcome)
        self.ask(ANSWER, self.words)
        self.ask(text("Openness", "Outcome"), self.outcome)

    def store(self) -> None:
        words, outcome, row_id = self.words.toPlainText(), Outcome(self.outcome.currentData()), self.row_id
        answer = self.desk.actions.enquiries.answer

        def done(_outcome: "Done") -> None:
            self.accept()

        self.desk.run(
            lambda office: answer(office, row_id, words, outcome), initiator=self, done=done, refused=self.refuse
        )


class Escalating(Asking):
    """To whom an enquiry is sent."""

    def __init__(self, desk: Desk, row_id: "UUID", parent: QWidget) -> None:
        super().__init__(desk, text("Openness", "Send higher"), text("Openness", "Sent today"), parent)
        self.row_id = row_id
        self.whom = QLineEdit()
        self.whom.setObjectName("whom")
        self.ask(text("Openness", "To which commission or authority"), self.whom)

    def store(self) -> None:
        whom, row_id, escalate = self.whom.text(), self.row_id, self.desk.actions.enquiries.escalate

        def done(_outcome: "Done") -> None:
            self.accept()

        self.desk.run(lambda office: escalate(office, row_id, whom), initiator=self, done=done, refused=self.refuse)


class EnquiriesScreen(SharedScreen):
    """Every enquiry: overdue first, answered last."""

    sheet = ENQUIRIES
    full = staticmethod(card)
    paper = "enquiries"
    title = text("Openness", "Enquiries")
    icon = "phone"
    nouns = frozenset({"enquiries", "precincts", "works"})
    adding = text("Openness", "Take a call")
    card_share: ClassVar[float] = 0.45
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Openness", "Ins takes a call while you talk: subject, precinct and a ready answer, each by its key."),
        text("Openness", "The day by which an answer is due follows from a rule that the office can change."),
        text("Openness", "A name or a number is written down only where the answer needs it; lists never show it."),
        text("Openness", "“Send higher…” says to whom; a remark about premises becomes a work of the building."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.today)

    def add_begin(self) -> None:
        self.add_button(text("Openness", "Work in the building"), "warning", self.make_work)
        self.add_button(text("Openness", "Send higher…"), "up", partial(self.ask_about, Escalating))
        self.add_button(text("Openness", "Answer…"), "done", partial(self.ask_about, Answering))
        super().add_begin()

    def begin(self) -> None:
        """Take a call."""
        CallForm(self.desk, self).open()

    def ask_about(self, kind: type[Answering] | type[Escalating]) -> None:
        """Ask what becomes of the enquiry at hand."""
        row_id = self.table.current_id()
        if row_id is not None:
            asking = kind(self.desk, row_id, self)
            asking.open()
            (asking.words if isinstance(asking, Answering) else asking.whom).setFocus()

    def make_work(self) -> None:
        """A remark about premises becomes a work of the building."""
        row_id = self.table.current_id()
        if row_id is not None:
            make = self.desk.actions.enquiries.make_work

            def done(_outcome: "Done") -> None:
                self.desk.go(Place("works"))

            self.desk.run(lambda office: make(office, row_id), initiator=self, done=done)


class RepliesScreen(SharedScreen):
    """The bank of ready answers."""

    sheet = REPLIES
    full = staticmethod(reply_card)
    listed = (
        told(REPLIES, "subject", only="subject", keep=Keep.LAST),
        told(REPLIES, "question_kk", elastic=True, least=260, keep=Keep.LAST),
        told(REPLIES, "question_ru", elastic=True, keep=Keep.EASY),
        told(REPLIES, "source", elastic=True),
    )
    title = text("Openness", "Bank of answers")
    icon = "help"
    nouns = frozenset({"replies"})
    adding = text("Openness", "Add a ready answer")
    card_share: ClassVar[float] = 0.5
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Openness", "Ready answers are offered by one key while a call is taken."),
        text("Openness", "Each names the article it rests on; check it with your commission before it is read out."),
    )

    def add_begin(self) -> None:
        self.add_button(text("Openness", "Take over the program's answers"), "import", self.take_over)
        super().add_begin()

    def take_over(self) -> None:
        """Take over what ships with the program."""
        self.desk.run(self.desk.actions.enquiries.take_replies, initiator=None)

    def store(self, office: "Office", row_id: "UUID | None", values: dict[str, object], version: int | None) -> "Done":
        return self.desk.actions.enquiries.save_reply(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: "UUID") -> "Done":
        return self.desk.actions.enquiries.close_reply(office, row_id)
