"""The visits: what is planned, held, signed; planning, the sheet, the act, another look at what is open."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Day
from desktop.domain.inspections import InspectionLine
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.columns import Column, Keep, Tone, words
from desktop.ui.desk import Desk, Place
from desktop.ui.messages import Kind
from desktop.ui.photographs import Photographs
from desktop.ui.pieces import button, label
from desktop.ui.planning import Planning, Signing
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.theme import NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal
    from desktop.storage.office import Office
    from desktop.storage.work import Done

PLANNED = text("Visits", "planned")
HELD = text("Visits", "entered")
SIGNED = text("Visits", "act № {act}")
NONE = text("Visits", "No visit is planned yet. Plan one: choose the precincts, the team and the day.")
COUNTS = text("Visits", "Planned {a}, entered {b}, with a signed act {c}.")
VERSION = text("Visits", "version {n}")
AGAIN = text("Visits", "open points only")


def state(line: InspectionLine) -> str:
    """Planned, entered, or signed with the number of the act."""
    if line.act_number:
        return shown(SIGNED.fill(act=line.act_number))
    return shown(HELD if line.held_on else PLANNED)


def state_tone(line: InspectionLine) -> Tone:
    """The colour of the state."""
    if line.act_number:
        return Tone.GOOD
    return Tone.ATTENTION if line.held_on else Tone.QUIET


def day(line: InspectionLine) -> str:
    """The day of the visit, held or planned."""
    return words(Day().show(line.held_on or line.planned_on))


def place(line: InspectionLine) -> str:
    """Locality and building."""
    return ", ".join(part for part in (line.settlement, line.premises) if part)


def sheet(line: InspectionLine) -> str:
    """By which version the sheet is made, and whether it holds only what is open."""
    said = [shown(VERSION.fill(n=line.version)), shown(AGAIN) if line.only_open else ""]
    return ", ".join(part for part in said if part)


def remarks(line: InspectionLine) -> str:
    """How many remarks the sheet has; nothing before it is entered."""
    return str(line.remarks) if line.held_on else ""


def number(line: InspectionLine) -> str:
    """The precinct's number."""
    return line.number


def team(line: InspectionLine) -> str:
    """Who goes."""
    return line.team


COLUMNS = (
    Column(name="day", title=text("Visits", "Day"), show=day, raw=day, keep=Keep.LAST),
    Column(name="team", title=text("Visits", "Team"), show=team, raw=team, keep=Keep.LAST),
    Column(name="number", title=text("Visits", "No."), show=number, raw=number, keep=Keep.LAST),
    Column(name="place", title=text("Visits", "Locality, building"), show=place, raw=place, elastic=True, least=200),
    Column(name="state", title=text("Visits", "State"), show=state, raw=state, tone=state_tone, keep=Keep.LAST),
    Column(name="remarks", title=text("Visits", "Remarks"), show=remarks, raw=remarks, number=True),
    Column(name="sheet", title=text("Visits", "Sheet"), show=sheet, raw=sheet, keep=Keep.EASY),
)


class Visits(QWidget):
    """The plan of visits and what can be done with one."""

    entered = Signal(object)
    """A visit whose sheet is to be typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shelf = Shelf()
        self.visits: dict[UUID, Row[InspectionLine]] = {}
        self.table = RecordTable(desk, "visits", COLUMNS, source=lambda: self.shelf)
        self.table.opened.connect(self.enter)
        self.counted = label(None, "muted")
        self.counted.setWordWrap(True)
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        for name, words_, picture, act in (
            ("plan-visits", text("Visits", "Plan visits…"), "add", partial(self.plan, again=False)),
            ("plan-again", text("Visits", "Look again…"), "refresh", partial(self.plan, again=True)),
            ("enter-sheet", text("Visits", "Enter the sheet"), "edit", self.enter_current),
            ("sign-act", text("Visits", "Act signed…"), "check", self.sign),
            ("add-photo", text("Visits", "Photo…"), "add", self.photograph),
            ("print-sheets", text("Visits", "Print…"), "print", self.print_paper),
            ("cancel-visit", text("Visits", "Cancel the visit"), "remove", self.cancel),
        ):
            made = button(words_, picture, act)
            made.setObjectName(name)
            bar.addWidget(made)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.counted)

    def refresh(self) -> None:
        """Read the visits anew."""
        found = self.desk.reader().gates.inspections(self.desk.language)
        self.visits = {row.id: row for row in found}
        self.shelf.put(found)
        self.table.refresh()
        if not self.table.currentIndex().isValid() and found:
            waiting = next((row.id for row in found if row.data.held_on is None), found[0].id)
            self.table.stand_on(waiting)
        signed = sum(bool(row.data.act_number) for row in found)
        held = sum(row.data.held_on is not None for row in found)
        counts = COUNTS.fill(a=len(found) - held, b=held, c=signed)
        self.counted.setText(shown(counts if found else NONE))

    def current(self) -> Row[InspectionLine] | None:
        """The visit at hand."""
        row_id = self.table.current_id()
        return self.visits.get(row_id) if row_id else None

    def enter(self, row_id: UUID | None) -> None:
        """Ask for the sheet of a visit."""
        if row_id is not None and row_id in self.visits:
            self.entered.emit(self.visits[row_id])

    def enter_current(self) -> None:
        """Ask for the sheet of the visit at hand."""
        visit = self.current()
        if visit is not None:
            self.entered.emit(visit)

    def plan(self, *, again: bool) -> None:
        """Choose precincts, team and day."""
        dialog = Planning(self.desk, self, again=again)
        dialog.planned.connect(partial(self.store_plan, again))
        dialog.open()

    def store_plan(self, again: bool, places: Sequence[UUID], team_: str, on: object) -> None:
        """Have the plan stored."""
        actions = self.desk.actions.inspections
        act = actions.again if again else actions.plan

        def work(office: "Office") -> "Done":
            return act(office, places, team_, on)  # pyright: ignore[reportArgumentType] - a signal hands on plain objects

        self.desk.run(work, initiator=self, refused=self.warn)

    def sign(self) -> None:
        """Ask for the number and the day of the signed act of the visit at hand."""
        visit = self.current()
        if visit is not None:
            dialog = Signing(self.desk, visit.data.number, self)
            dialog.signed.connect(partial(self.store_act, visit.id))
            dialog.open()

    def store_act(self, row_id: UUID, act_number: str, on: object) -> None:
        """Have the signed act stored."""
        sign = self.desk.actions.inspections.sign

        def work(office: "Office") -> "Done":
            return sign(office, row_id, act_number, on)  # pyright: ignore[reportArgumentType] - as above

        self.desk.run(work, initiator=self, refused=self.warn)

    def photograph(self) -> None:
        """The photos and scans of the precinct at hand."""
        visit = self.current()
        if visit is not None:
            Photographs(self.desk, visit.data.participation_id, self, inspection=visit.id).open()

    def print_paper(self) -> None:
        """The sheet of the visit at hand while it is planned, its act once it was held."""
        visit = self.current()
        if visit is None:
            self.desk.go(Place("reports", (("report", "inspection"),)))
        else:
            paper = "act" if visit.data.held_on else "inspection"
            self.desk.go(Place("reports", (("report", paper), ("only", str(visit.id)))))

    def cancel(self) -> None:
        """Take the visit at hand out of the plan."""
        visit = self.current()
        if visit is not None:
            cancel = self.desk.actions.inspections.cancel
            self.desk.run(lambda office: cancel(office, visit.id), initiator=self, refused=self.warn)

    def warn(self, refusal: "Refusal") -> None:
        """Say what a hand can mend."""
        self.desk.tell(refusal.sentence, kind=Kind.WARNING)
