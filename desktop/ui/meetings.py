"""Отырыстар: meetings with who came, what was heard and decided; minutes and resolutions are one press away."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from desktop.catalog.meetings import AGENDA, MEETINGS
from desktop.domain.facts.meetings import AgendaItemData, MeetingData
from desktop.domain.meeting_lines import MeetingLine
from desktop.domain.people import POSTS
from desktop.storage.questions import Question
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card, Side
from desktop.ui.chiplabel import ChipLabel
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.messages import Kind
from desktop.ui.partside import PartSide
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.theme import GAP, NEAR
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Meetings", "New meeting")
HEAD = text("Meetings", "Meeting № {no}, {date}")
QUORUM = text("Meetings", "quorum: {present} of {seats}")
NONE = text("Meetings", "no quorum: {present} of {seats}, {needed} needed")
WHO = text("Meetings", "Who came")
NOTHING = text("Meetings", "Enter our own members in the room of members first.")
ID = int(Qt.ItemDataRole.UserRole)
PARTS = ((None, ("number", "on", "at", "place", "chair", "secretary", "seats", "invited", "note")),)
ITEM_PARTS = (
    (None, ("subject", "subject_ru")),
    (None, ("decided", "decided_ru")),
    (None, ("votes_for", "votes_against", "abstained", "speaker", "position")),
    (None, ("heard", "heard_ru")),
)


def quorum_words(line: MeetingLine) -> str:
    """Whether the meeting may decide, and by how many."""
    said = QUORUM if line.valid else NONE
    return shown(said.fill(present=line.present, seats=line.seats, needed=line.needed))


def present_tone(line: MeetingLine) -> Tone:
    """Red while there is no quorum; quiet while nobody said who came."""
    if not line.present:
        return Tone.QUIET
    return Tone.GOOD if line.valid else Tone.BAD


def present(line: MeetingLine) -> str:
    """How many of how many."""
    return f"{line.present}/{line.seats}"


COLUMNS: tuple[Column, ...] = (
    told(MEETINGS, "number", keep=Keep.LAST),
    told(MEETINGS, "on", keep=Keep.LAST),
    told(MEETINGS, "at"),
    told(MEETINGS, "place", elastic=True, keep=Keep.EASY),
    told(MEETINGS, "present", show=present, tone=present_tone, keep=Keep.LAST, number=False),
    told(MEETINGS, "items", keep=Keep.LAST),
    told(MEETINGS, "decided"),
    told(MEETINGS, "resolutions", keep=Keep.LAST),
)
ITEMS: tuple[Column, ...] = (
    told(AGENDA, "position", keep=Keep.LAST),
    told(AGENDA, "subject", elastic=True, keep=Keep.LAST),
    told(AGENDA, "votes_for"),
    told(AGENDA, "resolution", keep=Keep.LAST),
)


class PresentSide(Side):
    """Our members with ticks; the space bar says who came."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.people = QListWidget()
        self.people.setObjectName("present")
        self.people.itemChanged.connect(self.store)
        self.said = label(None, "muted")
        self.said.setWordWrap(True)
        everybody = button(text("Meetings", "All are present"), "check", self.all_came)
        everybody.setObjectName("all-present")
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        bar.addWidget(self.said, 1)
        bar.addWidget(everybody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(bar)
        column.addWidget(self.people, 1)

    def show_row(self, row_id: UUID | None) -> None:
        self.row_id = row_id
        reader, language = self.desk.reader(), self.desk.language
        came = reader.attendees(row_id) if row_id else set[UUID]()
        asked = Question(order="post", filters=(("commission", "own"),))
        rows = reader.rows("members", list(reader.ids("members", asked)), language)
        at = self.people.currentRow()
        self.people.blockSignals(True)
        self.people.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.data.full_name} · {shown(POSTS[row.data.post])}", self.people)
            item.setData(ID, row.id)
            item.setCheckState(Qt.CheckState.Checked if row.id in came else Qt.CheckState.Unchecked)
        self.people.setCurrentRow(max(0, at))
        self.people.blockSignals(False)
        held = reader.row("meetings", row_id, language) if row_id else None
        self.said.setText(shown(NOTHING) if not rows else quorum_words(held.data) if held else "")

    def ticked(self) -> list[UUID]:
        """Who is ticked."""
        items = [self.people.item(n) for n in range(self.people.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def store(self, _item: QListWidgetItem | None = None) -> None:
        """Have it stored who came."""
        meeting, came, attend = self.row_id, self.ticked(), self.desk.actions.meetings.attend
        if meeting is not None:
            self.desk.run(
                lambda office: attend(office, meeting, came), initiator=self, done=lambda _: self.show_row(meeting)
            )

    def all_came(self) -> None:
        """Everybody is there; who is not is struck afterwards."""
        self.people.blockSignals(True)
        for n in range(self.people.count()):
            self.people.item(n).setCheckState(Qt.CheckState.Checked)
        self.people.blockSignals(False)
        self.store()


class AgendaSide(PartSide):
    """What the meeting hears: proposed from the calendar, decided, made into resolutions."""

    adding = text("Meetings", "Add a subject")

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            AGENDA,
            ITEMS,
            ITEM_PARTS,
            AgendaItemData,
            read=lambda row_id: desk.reader().agenda_items(row_id),
            keep=desk.actions.meetings.save_item,
            close=desk.actions.meetings.close_item,
            most=2,
        )
        self.add_button(text("Meetings", "Propose"), "calendar", self.propose, "propose")
        self.add_button(text("Meetings", "Make a resolution"), "done", self.resolve, "resolve")

    def show_row(self, row_id: UUID | None) -> None:
        super().show_row(row_id)
        held = self.desk.reader().row("meetings", row_id, self.desk.language) if row_id else None
        self.said.setText(quorum_words(held.data) if held else "")

    def propose(self) -> None:
        """Put on the agenda what the calendar asks for."""
        meeting, act = self.row_id, self.desk.actions.meetings.propose
        if meeting is not None:
            self.desk.run(
                lambda office: act(office, meeting, say), initiator=self, done=lambda _: self.show_row(meeting)
            )

    def resolve(self) -> None:
        """Make a resolution of the subject at hand."""
        part, whole, act = self.table.current_id(), self.row_id, self.desk.actions.resolutions.resolve
        if part is not None:
            self.desk.run(
                lambda office: act(office, part),
                initiator=self,
                done=lambda _: self.show_row(whole),
                refused=lambda refusal: self.desk.tell(refusal.sentence, kind=Kind.WARNING),
            )


class MeetingCard(Card):
    """One meeting in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.state = ChipLabel()
        self.under.addWidget(self.state)
        self.under.addStretch(1)
        for words, paper in (
            (text("Meetings", "Agenda…"), "agenda"),
            (text("Meetings", "Minutes…"), "meeting-minutes"),
        ):
            self.under.addWidget(button(words, "print", partial(self.print_paper, paper), flat=True))
        general = FormSide(desk, MEETINGS, PARTS, store, MeetingData)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (WHO, PresentSide(desk)),
                (AGENDA.title, AgendaSide(desk)),
                (text("Precincts", "History"), HistorySide(desk, "meetings")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("meetings", self.row_id, self.desk.language)
        self.state.setVisible(row is not None)
        if row is None:
            self.title.setText(shown(NEW))
            return
        self.title.setText(shown(HEAD.fill(no=row.data.number, date=f"{row.data.on:%d.%m.%Y}")))
        self.state.show_state(quorum_words(row.data), present_tone(row.data))

    def print_paper(self, paper: str) -> None:
        """See a paper of this meeting."""
        only = (("only", self.row_id.hex),) if self.row_id else ()
        self.desk.go(Place("reports", (("report", paper), *only)))


class MeetingsScreen(SharedScreen):
    """The meetings of our commission."""

    sheet = MEETINGS
    listed = COLUMNS
    full = MeetingCard
    paper = "meeting-minutes"
    title = text("Rooms", "Meetings")
    icon = "journal"
    nouns = frozenset({"meetings", "members"})
    adding = text("Meetings", "Call a meeting")
    card_share: ClassVar[float] = 0.62
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Meetings", "Ins calls a meeting; number, members, chair and secretary are filled in."),
        text("Meetings", "“Propose” puts on the agenda what the calendar asks for within a week and what waits."),
        text("Meetings", "Nothing can be decided before two thirds of the members are ticked as present."),
        text("Meetings", "“Make a resolution” gives what was decided its number; the facts it makes are told there."),
        text("Meetings", "Agenda, minutes, resolution and extract print in Kazakh and Russian and go out to Word."),
    )
