"""A new file: district, voting day, where the file lies and the password. The recovery code comes after."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.catalog.kinds import Day
from desktop.domain.faults import Refusal
from desktop.text import Language, Sentence, text
from desktop.ui.bugs import BUG, logged
from desktop.ui.districts import DistrictChoice
from desktop.ui.door import Door, Founding
from desktop.ui.editors import DayEditor
from desktop.ui.passwords import PasswordField
from desktop.ui.pieces import Card, button, label
from desktop.ui.settings import files_folder
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.ui.worker import Worker
from desktop.words import shown

REFERENDUM = text("Founding", "Referendum of {date}")
ELECTION = text("Founding", "Election of {date}")
NO_DISTRICT = text("Founding", "Choose the district or city.")
NO_DAY = text("Founding", "Enter the voting day. For example: 15.03.2026.")
NO_CALL = text("Founding", "Enter the day of the call. For example: 15.03.2026.")
DIFFERENT = text("Founding", "The two passwords differ. Type the same one twice.")


class FoundingPage(QWidget):
    """Asks what a new file needs. ``founded(office, code)`` when it is made."""

    founded = Signal(object, str)
    left = Signal()

    def __init__(
        self, door: Door, worker: Worker, language: Language, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("founding")
        self._door = door
        self._worker = worker
        self._own_name = True
        self.district = DistrictChoice(language)
        self.vote = QComboBox()
        self.vote.setObjectName("vote")
        self.vote.setMinimumHeight(FIELD)
        self.vote.addItem(shown(text("Founding", "Referendum")), "referendum")
        self.vote.addItem(shown(text("Founding", "Election")), "election")
        self.called = DayEditor(Day(), today)
        self.called.setObjectName("called")
        self.called.put(today)
        self.voting_day = DayEditor(Day(), today)
        self.voting_day.setObjectName("voting-day")
        self.file = QLineEdit()
        self.file.setObjectName("file")
        self.first = PasswordField("password")
        self.again = PasswordField("password-again")
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.make = button(text("Founding", "Create the file"), "check", self.found, primary=True)
        self.make.setObjectName("create")
        self.back = button(text("Founding", "Back"), "left", self.left.emit)
        self.district.chosen.connect(self._propose)
        self.voting_day.editingFinished.connect(self._propose)
        self.file.textEdited.connect(self._named)
        self._lay_out()
        self._propose()

    def _lay_out(self) -> None:
        card = Card()
        card.setMaximumWidth(760)
        grid = QGridLayout()
        grid.setHorizontalSpacing(EDGE)
        grid.setVerticalSpacing(NEAR)
        rows: list[tuple[Sentence, QWidget | QLayout]] = [
            (text("Founding", "District or city"), self.district),
            (text("Founding", "Campaign"), self._campaign()),
            (text("Founding", "File"), self._place()),
            (text("Founding", "Password"), self._passwords()),
        ]
        for at, (words, field) in enumerate(rows):
            grid.addWidget(label(words, "muted"), at, 0)
            if isinstance(field, QWidget):
                grid.addWidget(field, at, 1)
            else:
                grid.addLayout(field, at, 1)
        grid.setColumnStretch(1, 1)
        card.inside.addWidget(label(text("Founding", "New commission's file"), "title"))
        card.inside.addLayout(grid)
        card.inside.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.make)
        card.inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, GAP, EDGE, GAP)
        whole.addStretch(1)
        whole.addWidget(card)
        whole.addStretch(1)

    def _campaign(self) -> QGridLayout:
        """What is called, when it was called, when people vote: each under its own words."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(0)
        for at, (words, field) in enumerate(
            (
                (text("Founding", "Kind"), self.vote),
                (text("Founding", "Called on"), self.called),
                (text("Founding", "Voting day"), self.voting_day),
            )
        ):
            grid.addWidget(label(words, "small"), 0, at)
            grid.addWidget(field, 1, at)
            grid.setColumnStretch(at, 1)
        return grid

    def _place(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.file, 1)
        row.addWidget(button(text("Founding", "Choose…"), "folder", self._choose_place))
        return row

    def _passwords(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.first, 1)
        self.again.edit.setPlaceholderText(shown(text("Founding", "the same once more")))
        row.addWidget(self.again, 1)
        return row

    def found(self) -> None:
        """Check what was typed and make the file."""
        try:
            wish = self.wish()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.make.setEnabled(False)
        self.problem.clear()
        self._worker.ask(lambda _: self._door.found(wish), self._founded, self._refuse)

    def wish(self) -> Founding:
        """What was typed; ``Refusal`` names the first thing that is missing."""
        territory = self.district.code()
        called, voting_day = self.called.value(), self.voting_day.value()
        file = Path(self.file.text().strip())
        if file.suffix != ".daiyn":
            file = file.with_name(file.name + ".daiyn")
        for wrong, sentence in (
            (not territory, NO_DISTRICT),
            (called is None, NO_CALL),
            (voting_day is None, NO_DAY),
            (self.first.password() != self.again.password(), DIFFERENT),
        ):
            if wrong:
                raise Refusal(sentence)
        referendum = self.vote.currentData() == "referendum"
        title = (REFERENDUM if referendum else ELECTION).fill(date=f"{voting_day:%d.%m.%Y}")
        return Founding(
            file=file,
            territory=territory,
            vote="referendum" if referendum else "election",
            title=title,
            called=called,
            voting_day=voting_day,
            password=self.first.password(),
        )

    def _founded(self, made: tuple[object, str]) -> None:
        self.first.edit.clear()
        self.again.edit.clear()
        self.founded.emit(*made)

    def _refuse(self, fault: Exception) -> None:
        self.make.setEnabled(True)
        if isinstance(fault, Refusal):
            self.problem.setText(shown(fault.sentence))
        else:
            logged(fault)
            self.problem.setText(shown(BUG))

    def _named(self) -> None:
        self._own_name = False

    def _propose(self) -> None:
        """Propose a name of the file in plain Latin letters, until the person gives one."""
        if not self._own_name:
            return
        name = self.district.code().rpartition("-")[2].lower() or "commission"
        day = self.voting_day.typed()[-4:]
        self.file.setText(
            str(files_folder() / f"{name}-{day}.daiyn" if day.isdigit() else files_folder() / f"{name}.daiyn")
        )

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, shown(text("Founding", "Where the file lies")), self.file.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Daiyn (*.daiyn)")
        dialog.setDefaultSuffix("daiyn")
        dialog.fileSelected.connect(self.file.setText)
        dialog.fileSelected.connect(self._named)
        dialog.open()
