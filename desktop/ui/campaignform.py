"""What a campaign is: asked for the next one, or corrected for one that has begun."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from desktop.catalog.kinds import Day
from desktop.domain.campaigns import VOTES, Vote
from desktop.domain.faults import Refusal
from desktop.domain.lines import CampaignLine
from desktop.text import Language, Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.editors import DayEditor
from desktop.ui.founding import ELECTION, NO_CALL, NO_DAY, REFERENDUM
from desktop.ui.pieces import Card, button, label
from desktop.ui.theme import FIELD, NEAR
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.actions.founding import Campaigning
    from desktop.storage.office import Office
    from desktop.storage.work import Done

WIDTH = 330
NEW = text("Campaign", "New campaign")
CORRECTED = text("Campaign", "Change the campaign")
TAKES = text("Campaign", "Precincts, commissions and needs come over from “{title}” to be confirmed.")


class CampaignForm(Card):
    """The form of one campaign; ``stored(done)`` when it is written."""

    stored = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(NEW)
        self.setFixedWidth(WIDTH)
        self.desk = desk
        self._line: CampaignLine | None = None
        self._proposed: dict[Language, str] = {}
        self.told = label(None, "muted")
        self.told.setWordWrap(True)
        self.title_kk, self.title_ru = QLineEdit(), QLineEdit()
        self.vote = QComboBox()
        self.vote.setMinimumHeight(FIELD)
        for vote, words in VOTES.items():
            self.vote.addItem(shown(words), vote)
        self.called, self.voting_day = DayEditor(Day(), desk.today), DayEditor(Day(), desk.today)
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.save_button = button(text("Campaign", "Save"), "check", self.save, primary=True)
        self.save_button.setObjectName("save-campaign")
        self.inside.addWidget(self.told)
        for name, words, field in (
            ("vote", text("Founding", "Kind"), self.vote),
            ("called", text("Founding", "Called on"), self.called),
            ("voting-day", text("Founding", "Voting day"), self.voting_day),
            ("title-kk", text("Campaign", "Name in Kazakh"), self.title_kk),
            ("title-ru", text("Campaign", "Name in Russian"), self.title_ru),
        ):
            field.setObjectName(f"campaign-{name}")
            self.inside.addWidget(label(words, "muted"))
            self.inside.addWidget(field)
        self.inside.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(button(text("Campaign", "Cancel"), "", self.hide))
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        self.inside.addLayout(foot)
        self.inside.addStretch(1)
        self.voting_day.editingFinished.connect(self._propose)
        self.vote.activated.connect(self._propose)

    def ask(self, line: CampaignLine | None) -> None:
        """Show the form: empty for the next campaign, filled for one that is corrected."""
        self._line = line
        self.heading.setText(shown(CORRECTED if line else NEW))
        self.told.setText(shown(TAKES.fill(title=self.desk.head().campaign)))
        self.told.setVisible(line is None)
        self.problem.clear()
        self.title_kk.clear()
        self.title_ru.clear()
        self.called.put(line.called if line else self.desk.today)
        self.voting_day.put(line.voting_day if line else None)
        if line is not None:
            reader = self.desk.reader()
            for language, field in self._titles():
                field.setText(next(each.title for each in reader.campaigns(language) if each.id == line.id))
                field.setCursorPosition(0)
            self.vote.setCurrentIndex(self.vote.findData(line.vote))
        self.show()
        self.vote.setFocus()

    def _propose(self) -> None:
        """Propose a name from kind and day until the person gives one."""
        day = self._day(self.voting_day)
        for language, field in self._titles():
            if day and field.text() in ("", self._proposed.get(language)):
                self._proposed[language] = say(self._title().fill(date=f"{day:%d.%m.%Y}"), language)
                field.setText(self._proposed[language])
                field.setCursorPosition(0)

    def _titles(self) -> tuple[tuple[Language, QLineEdit], ...]:
        return ("kk", self.title_kk), ("ru", self.title_ru)

    def _title(self) -> Sentence:
        return REFERENDUM if self.vote.currentData() == Vote.REFERENDUM else ELECTION

    def _day(self, field: DayEditor) -> date | None:
        try:
            return field.value()
        except Refusal:
            return None

    def save(self) -> None:
        """Check what was typed and have it stored."""
        called, voting_day = self._day(self.called), self._day(self.voting_day)
        line = self._line
        if called is None or voting_day is None:
            self.refuse(Refusal(NO_CALL if called is None else NO_DAY))
            return
        self._propose()
        titles = self.title_kk.text().strip(), self.title_ru.text().strip()
        vote = self.vote.currentData()
        actions = self.desk.actions.campaigns

        def store(office: "Office") -> "Done":
            wish: Campaigning = actions.Campaigning(titles[0], called, voting_day, Vote(vote), titles[1])
            return actions.change(office, line.id, wish) if line else actions.begin(office, wish, say)

        self.desk.run(store, initiator=self, done=self.stored.emit, refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say what is wrong."""
        self.problem.setText(shown(refusal.sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
