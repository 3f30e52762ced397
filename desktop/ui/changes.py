"""The state at the end of any past day, and what differs between two days, in plain sentences from the journal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Day
from desktop.catalog.sheets import Field
from desktop.domain.board import Turn, counts, reasons, told, turns
from desktop.domain.faults import Refusal
from desktop.domain.gates import Standing
from desktop.domain.readiness import STATES, State
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.columns import Column, Keep, Tone
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import choices_of, editor_of
from desktop.ui.fields import FieldBox
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.states import STATE_TONES, degree_word
from desktop.ui.table import RecordTable
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office

THEN = Field("then", text("ChangesOfDays", "Earlier day"), Day(), digits=True, required=True)
NOW = Field("now", text("ChangesOfDays", "Later day"), Day(), digits=True, required=True)
ON_DAY = text("ChangesOfDays", "{date}: ready {ready} of {n}, of them {told} told; not ready {bad}, not checked {open}")


@dataclass(frozen=True, slots=True)
class Difference:
    """Two days: where precincts stood, their numbers, the names of points."""

    days: tuple[date, date]
    then: Mapping[UUID, Standing]
    now: Mapping[UUID, Standing]
    numbers: Mapping[UUID, str]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """A precinct that stands otherwise."""

    number: str
    then: State | None
    now: State | None
    why: str
    then_known: str = ""
    now_known: str = ""


def number(line: Line) -> str:
    """The precinct's number."""
    return line.number


def then(line: Line) -> str:
    """The state on the earlier day."""
    return shown(STATES[line.then]) if line.then else ""


def now(line: Line) -> str:
    """The state on the later day."""
    return shown(STATES[line.now]) if line.now else ""


def then_tone(line: Line) -> Tone | None:
    """Its colour."""
    return STATE_TONES[line.then] if line.then else None


def now_tone(line: Line) -> Tone | None:
    """Its colour."""
    return STATE_TONES[line.now] if line.now else None


def then_known(line: Line) -> str:
    """How the earlier state was known."""
    return line.then_known


def now_known(line: Line) -> str:
    """How the later state is known."""
    return line.now_known


def known(standing: Standing | None) -> str:
    """How a state is known, in a word; nothing while nobody checked."""
    return degree_word(standing.degree) if standing and standing.state is not State.UNCHECKED else ""


def why(line: Line) -> str:
    """The gates that opened in between."""
    return line.why


COLUMNS = (
    Column(name="number", title=text("Visits", "No."), show=number, raw=number, keep=Keep.LAST),
    Column(name="then", title=THEN.label, show=then, raw=then, tone=then_tone, small=then_known, keep=Keep.LAST),
    Column(name="now", title=NOW.label, show=now, raw=now, tone=now_tone, small=now_known, keep=Keep.LAST),
    Column(name="why", title=text("ChangesOfDays", "Why"), show=why, raw=why, elastic=True, keep=Keep.LAST),
)


class Changes(QWidget):
    """Two days side by side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shelf = Shelf()
        self.table = RecordTable(desk, "changes", COLUMNS, source=lambda: self.shelf)
        self.boxes = {
            field.name: FieldBox(field, editor_of(field, choices_of(desk), desk.today)) for field in (THEN, NOW)
        }
        self.boxes["then"].editor.put(desk.today - timedelta(days=1))
        self.boxes["now"].editor.put(desk.today)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for box in self.boxes.values():
            line.addWidget(box)
        compare = button(text("ChangesOfDays", "Compare"), "refresh", self.refresh, primary=True)
        compare.setObjectName("compare")
        line.addWidget(compare)
        paper = button(text("Reports", "Print…"), "print", self.print_paper)
        paper.setObjectName("print-changes")
        line.addWidget(paper)
        line.addStretch(1)
        self.said = label(None)
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(line)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)

    def days(self) -> tuple[date, date] | None:
        """The earlier day and the later one; None where one cannot be read, which is said below it."""
        days: list[date] = []
        for box in self.boxes.values():
            box.tell(None)
            try:
                days.append(box.editor.value() or self.desk.today)
            except Refusal as refusal:
                box.tell(refusal.sentence)
                return None
        return min(days), max(days)

    def print_paper(self) -> None:
        """The paper of the two days."""
        days = self.days()
        if days is not None:
            earlier, later = (each.isoformat() for each in days)
            self.desk.go(Place("reports", (("report", "changes"), ("since", earlier), ("day", later))))

    def refresh(self) -> None:
        """Compare the two days; a day is taken at its end."""
        days = self.days()
        if days is None:
            return
        earlier, later = days
        language = self.desk.language

        def question(office: "Office") -> Difference:
            with office.reader() as reader:
                rows = reader.rows("precincts", list(reader.ids("precincts")), language)
                names = {each.code: each.short for each in reader.indicators(language)}
                numbers = {row.id: row.data.number for row in rows}
                held = (reader.gates.standings(earlier), reader.gates.standings(later))
            return Difference((earlier, later), *held, numbers, names)

        self.desk.ask(question, self.show_difference, initiator=self)

    def show_difference(self, found: Difference) -> None:
        """Say what differs, then show it precinct by precinct."""
        changed = turns(found.then, found.now)
        said = [
            *(on_day(day, held) for day, held in zip(found.days, (found.then, found.now), strict=True)),
            " · ".join(say(each) for each in told(changed, found.numbers, found.names)),
        ]
        self.said.setText("\n".join(said))
        self.shelf.put([Row(each.place, 0, line_of(each, found)) for each in changed])
        self.table.refresh()


def on_day(day: date, held: Mapping[UUID, Standing]) -> str:
    """The counts at the end of a day."""
    states, by_phone = counts(held)
    return shown(
        ON_DAY.fill(
            date=f"{day:%d.%m.%Y}",
            ready=states[State.READY],
            n=len(held),
            told=by_phone,
            bad=states[State.NOT_READY],
            open=states[State.UNCHECKED],
        )
    )


def line_of(turn: Turn, found: Difference) -> Line:
    """One precinct that stands otherwise."""
    said = (say(each) for each in reasons(turn, found.names))
    before, after = turn.then, turn.now
    return Line(
        found.numbers.get(turn.place, "?"),
        before.state if before else None,
        after.state if after else None,
        "; ".join(said),
        known(before),
        known(after),
    )


def say(words: Sentence | str) -> str:
    """A sentence in the window's language; words stay as they are."""
    return shown(words) if isinstance(words, Sentence) else words
