"""The room of coverage: every commission with its trained members, and by name those who are missing."""

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSplitter, QVBoxLayout, QWidget

from desktop.catalog.courses import COVERAGE, MISSING
from desktop.domain.training_lines import CoverageLine
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.beside import PRINT
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.messages import Kind
from desktop.ui.neighbours import strip
from desktop.ui.pieces import label
from desktop.ui.screen import Screen
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.lines import SeminarLine
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.tablemodel import AnyRow

OWN = text("Coverage", "our commission")
WHOLE = 100.0
SAID = text("Coverage", "{trained} of {members} trained, {share} %. Commissions with somebody missing: {n}")
MISSING_IN = text("Coverage", "Missing in precinct № {no}")
MISSING_OWN = text("Coverage", "Missing in our commission")
ONLY = text("Coverage", "Only where somebody is missing")
NO_GROUP = text("Coverage", "There is no group ahead. Plan one on the board.")
NAMES = 3


def place_of(line: CoverageLine) -> str:
    """The precinct's number; our own commission by word."""
    return line.precinct_number or shown(OWN)


def number_of(line: CoverageLine) -> Any:
    """What the number is worth to Excel."""
    return line.precinct_number


def names(line: CoverageLine) -> str:
    """A few of those missing, and how many more there are."""
    said = ", ".join(each.full_name for each in line.missing[:NAMES])
    return f"{said} +{len(line.missing) - NAMES}" if len(line.missing) > NAMES else said


def tone(line: CoverageLine) -> Tone | None:
    """Green where all were trained, red where nobody was."""
    if line.share is None:
        return None
    return Tone.GOOD if line.share >= WHOLE else Tone.BAD if not line.trained else Tone.ATTENTION


COLUMNS: tuple[Column, ...] = (
    told(COVERAGE, "precinct_number", show=place_of, raw=number_of, keep=Keep.LAST),
    told(COVERAGE, "okrug", elastic=True, keep=Keep.EASY),
    told(COVERAGE, "members"),
    told(COVERAGE, "trained", keep=Keep.LAST),
    told(COVERAGE, "share", tone=tone, keep=Keep.LAST),
    told(COVERAGE, "entry_average", keep=Keep.EASY),
    told(COVERAGE, "exit_average", keep=Keep.EASY),
    told(COVERAGE, "missing", show=names, elastic=True, least=200),
)
PEOPLE: tuple[Column, ...] = (
    told(MISSING, "full_name", elastic=True, least=200, keep=Keep.LAST),
    told(MISSING, "post"),
    told(MISSING, "phone", keep=Keep.LAST),
    told(MISSING, "reason", elastic=True, keep=Keep.EASY),
    told(MISSING, "next_on"),
)


class CoverageScreen(Screen):
    """Commissions at the left, the missing of the one at hand at the right."""

    title = text("Coverage", "Coverage of training")
    icon = "members"
    nouns = frozenset({"seminars", "attendance", "members", "precincts", "certificates"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text(
            "Coverage",
            "A member counts as trained who came to at least one seminar of the campaign; once, however often.",
        ),
        text("Coverage", "Guests count only when they were found in the register; the share is never above 100."),
        text(
            "Coverage",
            "At the right stand those missing from the commission at hand, with phone, reason and next group.",
        ),
        text(
            "Coverage",
            "“To the next group” puts the missing of this commission on the list of the next group with room.",
        ),
        text("Coverage", "“Print” makes the table for the region; the list of names stays in the office."),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.body.addWidget(strip(desk, "coverage"))
        names_paper = Place("reports", (("report", "missing"),))
        self.add_button(text("Coverage", "Names…"), "members", partial(desk.go, names_paper))
        self.add_button(PRINT, "print", partial(desk.go, Place("reports", (("report", "coverage"),))))
        self.add_button(text("Coverage", "To the next group"), "right", self.pass_on, primary=True)
        self.shelf, self.people = Shelf(), Shelf()
        self.rows: list[Row[CoverageLine]] = []
        self.table = RecordTable(desk, "coverage", COLUMNS, source=lambda: self.shelf)
        self.table.setAccessibleName(shown(COVERAGE.title))
        self.table.picked.connect(self.show_missing)
        self.missing = RecordTable(desk, "missing", PEOPLE, source=lambda: self.people)
        self.missing.setAccessibleName(shown(MISSING.title))
        self.who = label(None, "heading")
        self.only = QCheckBox(shown(ONLY))
        self.only.toggled.connect(self.show_rows)
        self.said = label(None, "muted")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.who)
        column.addWidget(self.missing, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GAP)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(right)
        self.splitter.setSizes([640, 500])
        self.body.addWidget(self.said)
        self.body.addWidget(self.only)
        self.body.addWidget(self.splitter, 1)

    def refresh(self) -> None:
        self.rows = self.desk.reader().coverage(self.desk.today, self.desk.language)
        everybody = frozenset[UUID]().union(*(row.data.people for row in self.rows))
        trained = frozenset[UUID]().union(*(row.data.trained_people for row in self.rows))
        share = len(trained) * 100 / len(everybody) if everybody else 0.0
        away = sum(bool(row.data.missing) for row in self.rows)
        said = SAID.fill(trained=len(trained), members=len(everybody), share=f"{share:.1f}".replace(".", ","), n=away)
        self.said.setText(shown(said))
        self.show_rows()

    def show_rows(self) -> None:
        """All commissions, or those with somebody missing."""
        wanted = [row for row in self.rows if row.data.missing or not self.only.isChecked()]
        self.shelf.put(cast("list[AnyRow]", wanted))
        self.table.refresh()
        if not self.table.currentIndex().isValid():
            self.table.stand_on(next(iter(self.table.records.ids), None))
        self.show_missing(self.table.current_id())

    def show_missing(self, row_id: UUID | None) -> None:
        """Show by name who is missing from a commission."""
        row = next((each for each in self.rows if each.id == row_id), None)
        held = row.data.missing if row else ()
        self.people.put([Row(each.appointment_id, 0, each) for each in held])
        self.missing.refresh()
        if row is not None:
            number = row.data.precinct_number
            self.who.setText(shown(MISSING_IN.fill(no=number) if number else MISSING_OWN))

    def pass_on(self) -> None:
        """Put the missing of the commission at hand who wait in no group on the list of the next one."""
        row = next((each for each in self.rows if each.id == self.table.current_id()), None)
        people = [each.appointment_id for each in row.data.missing if each.next_on is None] if row else []
        group = self.next_group(len(people))
        if not people:
            return
        if group is None:
            self.desk.tell(NO_GROUP, kind=Kind.WARNING)
            return
        enlist = self.desk.actions.seminars.enlist

        def work(office: "Office") -> "Done":
            return enlist(office, group, people)

        self.desk.run(work, initiator=self, done=lambda _: self.refresh())

    def next_group(self, people: int) -> UUID | None:
        """The next group ahead that has room for so many."""
        reader = self.desk.reader()
        ahead = [each for each in reader.meetings() if each.on >= self.desk.today]
        rows = reader.rows("seminars", [each.id for each in ahead], self.desk.language)
        for row in rows:
            line: SeminarLine = row.data
            if line.capacity is None or line.listed + people <= line.capacity:
                return row.id
        return None
