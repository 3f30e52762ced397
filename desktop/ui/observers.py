"""Байқаушылар: who observes and reports, where their people stand, what they asked, remarked and saw mended."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.catalog.openness import OBSERVATIONS, ORGANISATIONS
from desktop.domain.facts.openness import ObservationData, OrganisationData
from desktop.domain.openness import ACCREDITED, ORGANISATION_KINDS
from desktop.domain.openness_lines import ObservationLine, OrganisationLine
from desktop.text import Sentence, text
from desktop.ui.asking import Asking
from desktop.ui.beside import SharedScreen
from desktop.ui.bycount import ByPrecinct
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.entry import EntryCard
from desktop.words import shown

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.domain.openness_lines import PrecinctCount
    from desktop.storage.office import Office
    from desktop.storage.reader import Reader
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW, NEW_VISIT = text("Openness", "New organisation"), text("Openness", "New visit")
PARTS = (
    (None, ("kind", "name", "people", "phone")),
    (
        text("Openness", "Accreditation"),
        ("number", "issued_by", "valid_from", "valid_until", "application", "charter", "note"),
    ),
)
VISIT_PARTS = (
    (None, ("organisation_id", "participation_id", "on", "at", "people", "asked", "given")),
    (text("Openness", "Their remark"), ("remark", "done", "done_on")),
)
VALID, ENDS, MISSING, FREE = (
    text("Openness", "valid"),
    text("Openness", "ended"),
    text("Openness", "no number"),
    text("Openness", "none needed"),
)
OPEN, DEALT, NONE = (
    text("Openness", "not dealt with"),
    text("Openness", "dealt with"),
    text("Openness", "no remark"),
)
ANSWER_HEIGHT = 100


def columns(voting: date) -> tuple[Column, ...]:
    """The columns, with whether the accreditation lasts until the vote."""

    def state(line: OrganisationLine) -> str:
        if line.ended(voting):
            return shown(ENDS)
        if line.kind not in ACCREDITED:
            return shown(FREE)
        return shown(VALID if line.number else MISSING)

    def tone(line: OrganisationLine) -> Tone:
        if line.ended(voting):
            return Tone.BAD
        if line.kind not in ACCREDITED:
            return Tone.QUIET
        return Tone.GOOD if line.number else Tone.ATTENTION

    return (
        told(ORGANISATIONS, "name", elastic=True, least=240, keep=Keep.LAST),
        told(ORGANISATIONS, "kind", only="kind", keep=Keep.LAST),
        told(ORGANISATIONS, "number"),
        told(ORGANISATIONS, "valid_until"),
        told(ORGANISATIONS, "people", number=True, keep=Keep.EASY),
        told(ORGANISATIONS, "placed", number=True),
        told(ORGANISATIONS, "places", number=True, keep=Keep.EASY),
        Column(name="valid", title=text("Openness", "Accreditation"), show=state, raw=state, tone=tone, keep=Keep.LAST),
    )


def remark_state(line: ObservationLine) -> str:
    """Whether a remark waits."""
    return shown(OPEN if line.open else DEALT if line.remark else NONE)


def remark_tone(line: ObservationLine) -> Tone:
    """Amber while a remark waits."""
    return Tone.ATTENTION if line.open else Tone.GOOD if line.remark else Tone.QUIET


VISITS: tuple[Column, ...] = (
    told(OBSERVATIONS, "on", keep=Keep.LAST),
    told(OBSERVATIONS, "at", keep=Keep.EASY),
    told(OBSERVATIONS, "organisation", elastic=True, least=180, keep=Keep.LAST),
    told(OBSERVATIONS, "precinct_number"),
    told(OBSERVATIONS, "people", number=True, keep=Keep.EASY),
    told(OBSERVATIONS, "asked", elastic=True, keep=Keep.EASY),
    told(OBSERVATIONS, "remark", elastic=True, least=200, keep=Keep.LAST),
    Column(
        name="done_on",
        title=text("Calendar", "State"),
        show=remark_state,
        raw=remark_state,
        tone=remark_tone,
        keep=Keep.LAST,
    ),
)


def card(desk: Desk, store: "Store") -> EntryCard:
    """One organisation in full, with its people by precinct."""

    def named(line: OrganisationLine) -> str:
        return line.name

    def under(line: OrganisationLine) -> str:
        return shown(ORGANISATION_KINDS[line.kind])

    def ask(reader: "Reader", row_id: "UUID") -> "list[PrecinctCount]":
        return reader.placed(row_id, desk.language)

    def put(office: "Office", row_id: "UUID", counts: "dict[UUID, int]") -> "Done":
        return desk.actions.observers.place(office, row_id, counts)

    also = ((text("Openness", "At precincts"), ByPrecinct(desk, ask, put)),)
    return EntryCard(desk, store, ORGANISATIONS, PARTS, OrganisationData, NEW, named, under, also)


def visit_card(desk: Desk, store: "Store") -> EntryCard:
    """One visit in full."""

    def named(line: ObservationLine) -> str:
        return line.organisation

    def under(line: ObservationLine) -> str:
        number = f"№\u00a0{line.precinct_number}" if line.precinct_number else ""
        return " · ".join(part for part in (f"{line.on:%d.%m.%Y}", number) if part)

    return EntryCard(desk, store, OBSERVATIONS, VISIT_PARTS, ObservationData, NEW_VISIT, named, under)


class OrganisationsScreen(SharedScreen):
    """Who observes and reports."""

    sheet = ORGANISATIONS
    full = staticmethod(card)
    paper = "observers"
    title = text("Openness", "Observers and media")
    icon = "members"
    nouns = frozenset({"organisations", "precincts"})
    adding = text("Openness", "Add an organisation")
    card_share: ClassVar[float] = 0.45
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Openness", "A public association is accredited for one year, a party needs no accreditation."),
        text("Openness", "How many people stand at which precinct is typed in the card; the precinct reads it out."),
        text("Openness", "The list holds organisations and counts, no names of observers."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.head().voting_day)

    def store(self, office: "Office", row_id: "UUID | None", values: dict[str, object], version: int | None) -> "Done":
        return self.desk.actions.observers.save(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: "UUID") -> "Done":
        return self.desk.actions.observers.close(office, row_id)


class Dealing(Asking):
    """What was done about a remark."""

    def __init__(self, desk: Desk, row_id: "UUID", parent: QWidget) -> None:
        super().__init__(desk, text("Openness", "What was done"), text("Openness", "Dealt with today"), parent)
        self.row_id = row_id
        self.words = QPlainTextEdit()
        self.words.setObjectName("words")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(ANSWER_HEIGHT)
        self.ask(text("Openness", "What was done"), self.words)

    def store(self) -> None:
        words, row_id, deal = self.words.toPlainText(), self.row_id, self.desk.actions.observers.deal

        def done(_outcome: "Done") -> None:
            self.accept()

        self.desk.run(lambda office: deal(office, row_id, words), initiator=self, done=done, refused=self.refuse)


class ObservationsScreen(SharedScreen):
    """Visits of observers and media."""

    sheet = OBSERVATIONS
    full = staticmethod(visit_card)
    listed = VISITS
    paper = "observations"
    title = text("Openness", "Visits of observers")
    icon = "today"
    nouns = frozenset({"observations", "organisations", "tasks", "precincts"})
    adding = text("Openness", "Add a visit")
    card_share: ClassVar[float] = 0.45
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Openness", "A visit says who came, what they asked and were given, and what they remarked."),
        text("Openness", "“Make a task” gives a remark to somebody by a day; “Dealt with” closes both."),
    )

    def add_begin(self) -> None:
        self.add_button(text("Openness", "Make a task"), "calendar", self.make_task)
        self.add_button(text("Openness", "Dealt with…"), "done", self.deal)
        super().add_begin()

    def store(self, office: "Office", row_id: "UUID | None", values: dict[str, object], version: int | None) -> "Done":
        return self.desk.actions.observers.save_visit(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: "UUID") -> "Done":
        return self.desk.actions.observers.close_visit(office, row_id)

    def make_task(self) -> None:
        """Make a task of the remark at hand."""
        row_id = self.table.current_id()
        if row_id is not None:
            make = self.desk.actions.observers.make_task
            self.desk.run(lambda office: make(office, row_id), initiator=self)

    def deal(self) -> None:
        """Ask what was done about the remark at hand."""
        row_id = self.table.current_id()
        if row_id is not None:
            asking = Dealing(self.desk, row_id, self)
            asking.open()
            asking.words.setFocus()
