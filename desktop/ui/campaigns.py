"""Науқандар: the campaigns of the file — work in one, look at an earlier one, begin the next, close the last."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.campaigns import VOTES
from desktop.domain.lines import CampaignLine
from desktop.text import Sentence, text
from desktop.ui.campaignform import CampaignForm
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk
from desktop.ui.plain import Part, PlainTable
from desktop.ui.screen import Screen
from desktop.ui.theme import GAP
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.work import Done

AT_WORK = text("Campaign", "at work")
OPEN = text("Campaign", "open")
CLOSED = text("Campaign", "closed on {day}")
HERE = text("Campaign", "on the screen")
GO = text("Campaign", "Work in this campaign")
LOOK = text("Campaign", "Look at this campaign")
CLOSE = text("Campaign", "Close the campaign")
REOPEN = text("Campaign", "Take up again")


class CampaignsScreen(Screen):
    """The campaigns of the file, the newest first."""

    title = text("Rooms", "Campaigns")
    icon = "calendar"
    nouns = frozenset({"campaign"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Campaign", "Every screen and paper has one campaign; Enter on a line goes to that campaign."),
        text("Campaign", "A closed campaign is only looked at and printed; nothing in it changes."),
        text("Campaign", "A new campaign takes over precincts, commissions and needs, to be confirmed."),
        text("Campaign", "Counts, marks and seminars stay with their campaign and are entered anew."),
        text(
            "Campaign", "Phones lose their tick, tasks ask to confirm each list, lessons become dates of the calendar."
        ),
        text("Campaign", "Beginning and closing a campaign are steps of the journal and can be undone."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.go = self.add_button(GO, "right", self.go_there)
        self.end = self.add_button(CLOSE, "lock", self.close_or_reopen)
        self.correct = self.add_button(text("Campaign", "Change…"), "edit", self.change)
        self.new = self.add_button(text("Campaign", "New campaign…"), "add", self.begin, primary=True)
        for name, each in (("go", self.go), ("end", self.end), ("change", self.correct), ("new", self.new)):
            each.setObjectName(f"campaign-{name}")
        self.table = PlainTable[CampaignLine](parts(desk))
        self.table.setObjectName("campaigns")
        self.table.opened.connect(self.go_there)
        self.table.stood.connect(self._offer)
        self.form = CampaignForm(desk)
        self.form.stored.connect(self._stored)
        self.form.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.table, 1)
        row.addWidget(self.form)
        self.body.addLayout(row, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        lines = self.desk.reader().campaigns(self.desk.language)
        self.table.put(lines)
        at = [line.id for line in lines].index(self.desk.head().campaign_id)
        self.table.selectRow(at)
        self._offer(lines[at])

    def _offer(self, line: CampaignLine | None) -> None:
        """What can be done with the campaign under the hand."""
        here = line is not None and line.id == self.desk.head().campaign_id
        closed = line is not None and line.closed_on is not None
        self.go.setText(shown(LOOK if closed else GO))
        self.go.setEnabled(line is not None and not here)
        self.end.setText(shown(REOPEN if closed else CLOSE))
        self.end.setEnabled(line is not None)
        self.correct.setEnabled(line is not None and not closed)

    def go_there(self, _line: CampaignLine | None = None) -> None:
        """Show the campaign under the hand on every screen."""
        line = self.table.line()
        if line is not None and line.id != self.desk.head().campaign_id:
            self.desk.choose_campaign(line.id)

    def close_or_reopen(self) -> None:
        """End the campaign under the hand, or take it up again."""
        line = self.table.line()
        if line is not None:
            act = self.desk.actions.campaigns
            done = act.reopen if line.closed_on else act.close
            self.desk.run(lambda office: done(office, line.id), initiator=self)

    def begin(self) -> None:
        """Ask what the next campaign is."""
        self.form.ask(None)

    def change(self) -> None:
        """Correct the campaign under the hand."""
        line = self.table.line()
        if line is not None:
            self.form.ask(line)

    def _stored(self, outcome: "Done") -> None:
        if outcome.id is not None:
            self.desk.choose_campaign(outcome.id)


def parts(desk: Desk) -> list[Part[CampaignLine]]:
    """The columns of the list."""

    def state(line: CampaignLine) -> str:
        if line.closed_on:
            return shown(CLOSED.fill(day=f"{line.closed_on:%d.%m.%Y}"))
        return shown(AT_WORK if line.at_work else OPEN)

    def tone(line: CampaignLine) -> Tone:
        return Tone.GOOD if line.at_work and not line.closed_on else Tone.QUIET

    def here(line: CampaignLine) -> str:
        return shown(HERE) if line.id == desk.head().campaign_id else ""

    return [
        Part(text("Campaign", "Campaign"), lambda line: line.title, elastic=True),
        Part(text("Founding", "Kind"), lambda line: shown(VOTES[line.vote])),
        Part(text("Founding", "Called on"), lambda line: f"{line.called:%d.%m.%Y}"),
        Part(text("Founding", "Voting day"), lambda line: f"{line.voting_day:%d.%m.%Y}"),
        Part(text("Campaign", "State"), state, tone=tone),
        Part(text("Journal", "Note"), here),
    ]
