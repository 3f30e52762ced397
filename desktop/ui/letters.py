"""Хаттар: letters in and out, what they ask for, by when they are answered, and what answered them."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.desk import LETTERS
from desktop.domain.desk_lines import LetterLine
from desktop.domain.facts.desk import LetterData
from desktop.domain.letters import WAYS, Way
from desktop.text import Sentence, counted, text
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.letterdialogs import AnswerDialog, SendDialog
from desktop.ui.letterdrafts import DraftsDialog
from desktop.ui.lettersides import AboutSide, TextSide
from desktop.ui.listing import ListScreen
from desktop.ui.pieces import Elided, button
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Letters", "New letter")
PARTS = (
    (None, ("way", "kind", "other", "subject", "number", "on", "their_number", "due", "executor", "answers_id")),
    (None, ("note",)),
)
DRAFT = text("Stage", "draft")
LATE = counted("Tasks", "%n days late", "", 0)
UNTIL = text("Letters", "until {day}")
OPEN = text("Letters", "open: {a} of {b}")


def state(line: LetterLine, today: date) -> str:
    """Draft, answered, waiting until a day, or late."""
    if line.on is None:
        return shown(DRAFT)
    if line.answered_on is not None:
        return line.answered_by
    if line.due is None:
        return ""
    return shown(LATE.of((today - line.due).days) if line.late(today) else UNTIL.fill(day=f"{line.due:%d.%m}"))


def tone(line: LetterLine, today: date) -> Tone | None:
    """Green when answered, red when late, amber on the last day."""
    if line.on is None:
        return Tone.QUIET
    if line.answered_on is not None:
        return Tone.GOOD
    if line.late(today):
        return Tone.BAD
    return Tone.ATTENTION if line.due == today else None


def way(line: LetterLine) -> str:
    """In or out."""
    return shown(WAYS[line.way])


def columns(today: date) -> tuple[Column, ...]:
    """The columns, with the state of each letter on a day."""
    return (
        told(LETTERS, "way", show=way, only="way", keep=Keep.EASY),
        told(LETTERS, "number", keep=Keep.LAST),
        told(LETTERS, "on", keep=Keep.EASY),
        told(LETTERS, "other", elastic=True, least=130, keep=Keep.LAST),
        told(LETTERS, "subject", elastic=True, least=130),
        told(LETTERS, "places", elastic=True, keep=Keep.EASY),
        Column(
            name="answered_by",
            title=text("Letters", "Answer"),
            show=lambda line: state(line, today),
            raw=lambda line: state(line, today),
            tone=lambda line: tone(line, today),
            keep=Keep.LAST,
        ),
    )


class LetterCard(Card):
    """One letter: its facts, its text, what it speaks of."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = Elided("")
        self.where.setObjectName("muted")
        self.under.addWidget(self.where, 1)
        self.paper = button(text("Reports", "Print…"), "print", self.print_letter)
        self.send = button(text("Letters", "Number and send"), "done", self.send_letter, primary=True)
        self.send.setObjectName("send")
        self.answer = button(text("Letters", "Answer came"), "check", self.take_answer, primary=True)
        self.answer.setObjectName("answer")
        for each in (self.paper, self.send, self.answer):
            self.under.addWidget(each)
        general = FormSide(desk, LETTERS, PARTS, store, LetterData)
        general.made.connect(self.made)
        self.text = TextSide(desk, store)
        self.about = AboutSide(desk)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Letters", "Text"), self.text),
                (text("Letters", "What it asks for"), self.about),
                (text("Precincts", "History"), HistorySide(desk, "letters")),
            )
        )

    def line(self) -> LetterLine | None:
        """The letter at hand."""
        row = None if self.row_id is None else self.desk.reader().row("letters", self.row_id, self.desk.language)
        return row.data if row else None

    def show_head(self) -> None:
        line = self.line()
        self.title.setText(line.subject if line else shown(NEW))
        left = shown(OPEN.fill(a=line.open, b=line.about)) if line and line.about else ""
        parts = (line.other, state(line, self.desk.today), left) if line else ()
        self.where.put(" · ".join(part for part in parts if part))
        out = line is not None and line.way is Way.OUT
        self.paper.setVisible(out)
        self.send.setVisible(bool(out and line and line.on is None))
        self.answer.setVisible(bool(out and line and line.on is not None and line.answered_on is None))

    def print_letter(self) -> None:
        """The letter on paper or as .docx."""
        if self.row_id is not None:
            self.desk.go(Place("reports", (("report", "letter"), ("only", self.row_id.hex))))

    def send_letter(self) -> None:
        """Give the draft its number and its day."""
        if self.row_id is not None:
            SendDialog(self.desk, self.row_id, self).open()

    def take_answer(self) -> None:
        """Register the answer; it closes what the letter asked for."""
        line = self.line()
        if self.row_id is not None and line is not None:
            AnswerDialog(self.desk, self.row_id, line, self).open()


class LettersScreen(ListScreen):
    """The register of letters."""

    sheet = LETTERS
    full = LetterCard
    title = text("Rooms", "Letters")
    icon = "file"
    nouns = frozenset({"letters"})
    adding = text("Letters", "Add a letter")
    card_share: ClassVar[float] = 0.58
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Letters", "“From remarks” makes one letter for everything that an executor is to mend, bring or give."),
        text("Letters", "Its answer closes all of that at once, as told by the answer; inspections look again."),
        text("Letters", "A letter out is due by the law's three days; on the eve and on the day at once."),
        text("Letters", "“To workplaces” writes to every employer of members with the names of its people."),
        text("Letters", "The texts are yours to change: “Model text…” beside a letter; Word and PDF come from Print."),
        text("Letters", "A number is not used twice among letters out."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.today)

    def add_begin(self) -> None:
        register = Place("reports", (("report", "letters-register"),))
        self.add_button(text("Letters", "Register"), "print", partial(self.desk.go, register))
        made = self.add_button(text("Letters", "From remarks…"), "warning", self.from_remarks)
        made.setObjectName("from-remarks")
        made = self.add_button(text("Letters", "To workplaces…"), "members", self.to_workplaces)
        made.setObjectName("to-workplaces")
        super().add_begin()

    def from_remarks(self) -> None:
        """Letters for what executors are to mend, bring or give."""
        DraftsDialog(self.desk, self, workplaces=False).open()

    def to_workplaces(self) -> None:
        """Letters to the employers of members."""
        DraftsDialog(self.desk, self, workplaces=True).open()

    def begin(self) -> None:
        super().begin()
        self.card.preset({"way": Way.OUT})
