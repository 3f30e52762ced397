"""Дауыс беру күні: the grid, an incident by one key, what is read out to the region in large letters. Nothing else."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING, ClassVar, cast
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.votingday import MEANINGS, NIGHT, HourMark, reading
from desktop.text import Sentence, text
from desktop.ui.desk import Desk, Place
from desktop.ui.messages import Kind
from desktop.ui.neighbours import strip
from desktop.ui.pieces import Elided, label
from desktop.ui.readout import ReadOut, told_of
from desktop.ui.screen import Screen
from desktop.ui.shelf import Shelf
from desktop.ui.theme import FIELD, NEAR
from desktop.ui.votinggrid import FIRST, Grid, columns
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal
    from desktop.domain.meeting_lines import DayLine
    from desktop.storage.office import Office
    from desktop.storage.questions import Row
    from desktop.storage.work import Done
    from desktop.ui.tablemodel import AnyRow

KEYS = text("VotingDay", "Enter: called now · 1007: at 10:07 · F8: as above · F6: incident · F7: read out · Del: empty")
NIGHT_KEYS = text("VotingDay", "Enter: all well · missing: {questions} · F6: incident")
HAPPENED = text("VotingDay", "№ {no}: what happened? Enter keeps it, Esc leaves.")
EMPTY = text("VotingDay", "There are no precincts that work in this campaign.")
INCIDENT = 1000


class IncidentLine(QLineEdit):
    """One line for what happened; Esc leaves it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.hide()
            parent = self.parentWidget()
            if parent is not None:
                parent.setFocus()
        else:
            super().keyPressEvent(event)


class VotingDayScreen(Screen):
    """The fullest day: precincts down, hours across."""

    title = text("Rooms", "Voting day")
    icon = "today"
    nouns = frozenset({"votingday", "precincts", "incidents"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("VotingDay", "Enter says that the precinct at hand has called now and goes on to the next one."),
        text("VotingDay", "Digits type another hour (1007), F8 takes the hour of the line above, Del empties a cell."),
        text("VotingDay", "In the column of the night each digit is a question; what is pressed is what is missing."),
        text("VotingDay", "Ten minutes after its hour a cell turns red; a precinct that opens earlier is due earlier."),
        text("VotingDay", "F6 keeps an incident of the precinct at hand, F7 shows what to read out to the region."),
        text("VotingDay", "Only hours are kept here: no turnout, no votes, no figures of protocols."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows: list[Row[DayLine]] = []
        self.shelf = Shelf()
        self.add_button(text("VotingDay", "Print the grid"), "print", self.print_grid)
        self.add_button(text("VotingDay", "Incident (F6)"), "warning", self.ask_incident)
        self.add_button(text("VotingDay", "Read out (F7)"), "larger", self.read_out, primary=True)
        self.table = Grid(desk, self.shelf, self.now, self.voting_day)
        self.table.told.connect(self.store)
        self.table.happened.connect(self.ask_incident)
        self.table.read_out.connect(self.read_out)
        self.table.refused.connect(self.warn)
        self.table.selectionModel().currentChanged.connect(self.say_where)
        self.who = Elided("")
        self.hint = label(KEYS, "small")
        self.told = label(None, "heading")
        self.told.setWordWrap(True)
        self.incident = IncidentLine(self)
        self.incident.setObjectName("incident")
        self.incident.setMaxLength(INCIDENT)
        self.incident.setMinimumHeight(FIELD)
        self.incident.returnPressed.connect(self.keep_incident)
        self.incident.hide()
        self.incident_of: UUID | None = None
        self.body.setSpacing(NEAR)
        self.body.addWidget(strip(desk, "votingday"))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.incident)
        self.body.addWidget(self.told)
        self.hint.setWordWrap(True)
        self.body.addWidget(self.who)
        self.body.addWidget(self.hint)
        self.setFocusProxy(self.table)

    def now(self) -> datetime:
        """The office's own minute."""
        return self.desk.moment()

    def voting_day(self) -> date:
        """The day of the vote."""
        return self.desk.head().voting_day

    def refresh(self) -> None:
        fresh = not self.rows
        self.rows = self.desk.reader().voting_grid(self.desk.language)
        self.shelf.put(cast("list[AnyRow]", self.rows))
        if not self.desk.worker.busy:
            self.table.sent.clear()
        self.table.records.columns = columns(self.rows, self.now, self.voting_day)
        self.table.refresh()
        if fresh and self.rows:
            self.table.stand_on(self.rows[0].id, FIRST + self.column_now())
        self.say_where()

    def column_now(self) -> int:
        """The column at which somebody who comes now wants to stand: the newest that has begun."""
        begun = [n for n, mark in enumerate(HourMark) if any(mark in row.data.calls for row in self.rows)]
        return max(begun, default=0)

    def say_where(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        """Below the grid: whom to call at hand, and how the column at hand stands."""
        line, mark = self.table.line(), self.table.mark()
        if line is None:
            self.told.setText(shown(EMPTY) if not self.rows else "")
            self.who.put("")
            return
        place = f"№\u00a0{line.number} {line.settlement}".strip()
        self.who.put(" · ".join(part for part in (place, line.chair, line.chair_phone) if part))
        questions = " · ".join(f"{digit}\u00a0{shown(words)}" for digit, words in NIGHT.items())
        at_night = mark is HourMark.NIGHT
        self.hint.setText(shown(NIGHT_KEYS.fill(questions=questions) if at_night else KEYS))
        self.told.setText(" · ".join(self.column_told(mark)) if mark else "")

    def column_told(self, mark: HourMark) -> list[str]:
        """What there is to say of a column, short."""
        cells = [(row.data.number, row.data.opens, row.data.calls.get(mark)) for row in self.rows]
        return [shown(MEANINGS[mark]), *told_of(reading(mark, cells, self.voting_day(), self.now()))]

    def store(self, place: UUID, mark: HourMark, at: time | None, lacks: str) -> None:
        """Have a call kept."""
        votingday = self.desk.actions.votingday
        told_by = next((row.data.chair for row in self.rows if row.id == place), "") if at else ""
        call = votingday.Told(place, mark, at, told_by, lacks)

        def work(office: "Office") -> "Done":
            return votingday.report(office, [call])

        def refused(refusal: "Refusal") -> None:
            self.table.records.forget(place)
            self.table.sent.clear()
            self.warn(refusal.sentence)

        self.desk.run(work, initiator=self, refused=refused)

    def ask_incident(self, _place: UUID | None = None) -> None:
        """Ask in one line what happened at the precinct at hand."""
        line = self.table.line()
        if line is None:
            return
        self.incident_of = self.table.current_id()
        self.incident.setPlaceholderText(shown(HAPPENED.fill(no=line.number)))
        self.incident.show()
        self.incident.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_incident(self) -> None:
        """Keep the incident with its hour; then the hand is back in the grid."""
        what, place = self.incident.text().strip(), self.incident_of
        if not what or place is None:
            return
        now = self.now().time().replace(second=0, microsecond=0)
        teller = next((row.data.chair for row in self.rows if row.id == place), "")
        facts = {"what": what, "participation_id": place, "told_by": teller}
        facts |= {"since_hour": now} if now != time() else {}
        save = self.desk.actions.incidents.save

        def done(_outcome: object) -> None:
            self.incident.clear()
            self.incident.hide()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

        self.desk.run(
            lambda office: save(office, None, facts),
            initiator=self,
            done=done,
            refused=lambda refusal: self.warn(refusal.sentence),
        )

    def read_out(self) -> None:
        """Show the column at hand in large letters."""
        ReadOut(self.desk, self.rows, self.table.mark() or HourMark.OPENED, self.now(), self).open()

    def print_grid(self) -> None:
        """See the grid as a paper."""
        self.desk.go(Place("reports", (("report", "votingday"),)))

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)
