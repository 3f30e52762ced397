"""The room of readiness: the board, the gates, the visits with their sheets, the checklists, two days compared."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QTabWidget, QWidget

from desktop.domain.inspections import InspectionLine
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.board import Board
from desktop.ui.boardfacts import BoardFacts, facts
from desktop.ui.boardside import BoardSide
from desktop.ui.changes import Changes
from desktop.ui.checklists import Checklists
from desktop.ui.desk import Desk, Place
from desktop.ui.gatestable import GatesTable
from desktop.ui.screen import Screen
from desktop.ui.sheetentry import SheetEntry
from desktop.ui.theme import GAP
from desktop.ui.visits import Visits
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office

BOARD, GATES, VISITS, LISTS, CHANGES = range(5)


class ReadinessScreen(Screen):
    """Which precincts are ready, why the others are not, and what to do first."""

    title = text("Rooms", "Readiness")
    icon = "check"
    nouns = frozenset({"readiness", "precincts", "inspections", "checklists", "campaign"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Board", "A precinct is ready only when every gate of its checklist is closed at its degree."),
        text("Board", "The sign on a tile: an empty ring is told, a half one seen, a full one signed."),
        text("Board", "Press a tile to see why the precinct is not ready; press twice or Enter to open its card."),
        text("Board", "Plan visits, print their sheets, then type each sheet with one key a line."),
        text("Board", "A building's points answered on a neighbour's sheet are grey and need not be typed again."),
        text("Board", "“Photo” hangs a photo to the point it proves; a scan of a signed act signs the point."),
        text("Board", "A changed checklist becomes a new version; inspections that were made keep theirs."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.facts: BoardFacts | None = None
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.board = Board()
        self.side = BoardSide(desk)
        self.gates = GatesTable(desk)
        self.visits = Visits(desk)
        self.entry = SheetEntry(desk)
        self.lists = Checklists(desk)
        self.changes = Changes(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.visits)
        self.stack.addWidget(self.entry)
        for words, page in (
            (text("Board", "Board"), self.make_board()),
            (text("Board", "Gates"), self.gates),
            (text("Board", "Visits"), self.stack),
            (text("Board", "Checklists"), self.lists),
            (text("Board", "Two days"), self.changes),
        ):
            self.tabs.addTab(page, shown(words))
        self.body.addWidget(self.tabs, 1)
        paper = Place("reports", (("report", "gates"),))
        self.add_button(text("Board", "Print the board"), "print", lambda: desk.go(paper))
        self.add_button(text("Board", "Enter a sheet"), "edit", self.enter_next, primary=True)
        self.board.chosen.connect(self.side.show_why)
        self.board.opened.connect(self.open_precinct)
        self.side.opened.connect(self.open_precinct)
        self.gates.opened.connect(self.open_precinct)
        self.visits.entered.connect(self.enter)
        self.entry.left.connect(self.leave_sheet)
        self.entry.stored.connect(self.leave_sheet)
        self.tabs.currentChanged.connect(self.show_tab)

    def make_board(self) -> QWidget:
        """Tiles at the left, words at the right."""
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, GAP, 0, 0)
        line.setSpacing(GAP)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.board)
        line.addWidget(area, 5)
        line.addWidget(self.side, 3)
        return page

    def refresh(self) -> None:
        language, today = self.desk.language, self.desk.today

        def question(office: "Office") -> BoardFacts:
            with office.reader() as reader:
                return facts(reader, language, today)

        self.desk.ask(question, self.show_facts, initiator=self)
        self.show_tab(self.tabs.currentIndex())

    def show_facts(self, found: BoardFacts) -> None:
        """Show the board and the gates as they stand."""
        self.facts = found
        self.board.show_precincts(found.lines, found.standings)
        self.side.show_facts(found, self.desk.head().voting_day)
        self.side.show_why(self.board.current)
        self.gates.show_facts(found)

    def show_tab(self, at: int) -> None:
        """Read the tab at hand; the board and the gates are read together."""
        if at == VISITS and self.stack.currentWidget() is self.visits:
            self.visits.refresh()
        elif at == LISTS:
            self.lists.refresh()
        elif at == CHANGES:
            self.changes.refresh()

    def enter(self, visit: Row[InspectionLine]) -> None:
        """Type the sheet of a visit."""
        self.stack.setCurrentWidget(self.entry)
        self.tabs.setCurrentIndex(VISITS)
        self.entry.open_sheet(visit)

    def enter_next(self) -> None:
        """Type the sheet of the first visit that waits, or show that none does."""
        self.visits.refresh()
        self.tabs.setCurrentIndex(VISITS)
        waiting = [row for row in self.visits.visits.values() if row.data.held_on is None]
        if waiting:
            self.enter(waiting[0])

    def leave_sheet(self) -> None:
        """Back to the visits, on the next one that waits."""
        self.stack.setCurrentWidget(self.visits)
        self.visits.refresh()
        waiting = next((row.id for row in self.visits.visits.values() if row.data.held_on is None), None)
        if waiting is not None:
            self.visits.table.stand_on(waiting)
        self.visits.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_precinct(self, row_id: UUID) -> None:
        """Open a precinct's card."""
        self.desk.go(Place("precincts", row=row_id))
