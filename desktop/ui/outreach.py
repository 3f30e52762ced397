"""Ақпараттандыру жоспары: what people are told, by which channel and when; what precincts were handed."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.openness import OUTREACH, POLLS
from desktop.domain.facts.openness import OutreachData, PollData
from desktop.domain.openness import CHANNELS
from desktop.domain.openness_lines import OutreachLine, PollLine
from desktop.text import Sentence, text
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

NEW, NEW_POLL = text("Openness", "New line of the plan"), text("Openness", "New poll")
PARTS = (
    (None, ("channel", "title", "audience", "tongue", "planned_on", "done_on")),
    (text("Openness", "Preparation"), ("prepared_by", "approved_by", "approved_on")),
    (text("Openness", "Reach and cost"), ("copies", "reached", "cost", "proof", "note")),
)
POLL_PARTS = ((None, ("organiser", "told_on", "first", "last", "place", "published_on", "published_in", "note")),)
TOLD, LATE, PLANNED = (
    text("Openness", "told"),
    text("EnquiryState", "overdue"),
    text("Openness", "planned"),
)


def columns(today: date) -> tuple[Column, ...]:
    """The columns, with the state of each line on a day."""

    def state(line: OutreachLine) -> str:
        return shown(TOLD if line.done_on else LATE if line.late(today) else PLANNED)

    def tone(line: OutreachLine) -> Tone:
        return Tone.GOOD if line.done_on else Tone.BAD if line.late(today) else Tone.QUIET

    return (
        told(OUTREACH, "planned_on", keep=Keep.LAST),
        told(OUTREACH, "channel", only="channel", keep=Keep.LAST),
        told(OUTREACH, "title", elastic=True, least=220, keep=Keep.LAST),
        told(OUTREACH, "audience", elastic=True, keep=Keep.EASY),
        told(OUTREACH, "copies", number=True),
        told(OUTREACH, "handed", number=True),
        told(OUTREACH, "places", number=True, keep=Keep.EASY),
        told(OUTREACH, "cost", number=True, keep=Keep.EASY),
        Column(name="done_on", title=text("Calendar", "State"), show=state, raw=state, tone=tone, keep=Keep.LAST),
    )


def handed(desk: Desk) -> ByPrecinct:
    """What precincts were handed of a line of the plan."""

    def ask(reader: "Reader", row_id: "UUID") -> "list[PrecinctCount]":
        return reader.handouts(row_id, desk.language)

    def put(office: "Office", row_id: "UUID", counts: "dict[UUID, int]") -> "Done":
        return desk.actions.outreach.hand_out(office, row_id, counts)

    return ByPrecinct(desk, ask, put)


def card(desk: Desk, store: "Store") -> EntryCard:
    """One line of the plan in full."""

    def named(line: OutreachLine) -> str:
        return line.title

    def under(line: OutreachLine) -> str:
        return " · ".join(part for part in (shown(CHANNELS[line.channel]), line.audience) if part)

    also = ((text("Openness", "Handed to precincts"), handed(desk)),)
    return EntryCard(desk, store, OUTREACH, PARTS, OutreachData, NEW, named, under, also)


class OutreachScreen(SharedScreen):
    """The information plan, the next day first."""

    sheet = OUTREACH
    full = staticmethod(card)
    paper = "outreach"
    title = text("Openness", "Information plan")
    icon = "seminars"
    nouns = frozenset({"outreach", "precincts"})
    adding = text("Openness", "Add to the plan")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Openness", "A line says what people are told, by which channel, in which language and when."),
        text("Openness", "“Told today” closes the line at hand; its proof is a link, a scan or the issue."),
        text("Openness", "What precincts were handed is typed down the column of the card, never more than was made."),
        text("Openness", "The legal days of publication stand in the calendar; the plan is what the office adds."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.today)

    def add_begin(self) -> None:
        self.add_button(text("Openness", "From the calendar"), "calendar", self.propose)
        self.add_button(text("Openness", "Told today"), "done", self.finish)
        super().add_begin()

    def propose(self) -> None:
        """Plan what the calendar's deadlines ask to be told."""
        self.desk.run(self.desk.actions.outreach.propose, initiator=None)

    def finish(self) -> None:
        """People were told of the line at hand."""
        row_id = self.table.current_id()
        if row_id is not None:
            done = self.desk.actions.outreach.finish

            def work(office: "Office") -> "Done":
                return done(office, row_id)

            self.desk.run(work, initiator=self)


def poll_card(desk: Desk, store: "Store") -> EntryCard:
    """One poll in full."""

    def named(line: PollLine) -> str:
        return line.organiser

    def under(line: PollLine) -> str:
        return line.place

    return EntryCard(desk, store, POLLS, POLL_PARTS, PollData, NEW_POLL, named, under)


class PollsScreen(SharedScreen):
    """The register of opinion polls."""

    sheet = POLLS
    full = staticmethod(poll_card)
    listed = (
        told(POLLS, "first", keep=Keep.LAST),
        told(POLLS, "last", keep=Keep.LAST),
        told(POLLS, "organiser", elastic=True, least=220, keep=Keep.LAST),
        told(POLLS, "place", elastic=True),
        told(POLLS, "told_on"),
        told(POLLS, "published_on", keep=Keep.EASY),
        told(POLLS, "published_in", elastic=True, keep=Keep.EASY),
    )
    paper = "polls"
    title = text("Openness", "Opinion polls")
    icon = "check"
    nouns = frozenset({"polls"})
    adding = text("Openness", "Add a poll")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Openness", "Who asks people what they think, where, from when to when, and where it was published."),
        text("Openness", "The register holds that a poll was held, never what people answered."),
    )

    def store(self, office: "Office", row_id: "UUID | None", values: dict[str, object], version: int | None) -> "Done":
        return self.desk.actions.outreach.save_poll(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: "UUID") -> "Done":
        return self.desk.actions.outreach.close_poll(office, row_id)
