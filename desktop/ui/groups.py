"""The room of groups: the board of a week, the proposal, who has no group yet."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from desktop.domain.groups import clashes
from desktop.text import Sentence, counted, text
from desktop.ui.beside import PRINT
from desktop.ui.desk import Desk, Place
from desktop.ui.groupboard import DAYS, GroupBoard
from desktop.ui.neighbours import strip
from desktop.ui.pieces import label
from desktop.ui.proposing import ProposingDialog
from desktop.ui.screen import Screen
from desktop.words import shown

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.lines import SeminarLine
    from desktop.storage.office import Office
    from desktop.storage.questions import Row
    from desktop.storage.work import Done

UNGROUPED = counted("Groups", "%n members were neither trained nor have a group", "", 0)
COVERED = text("Groups", "Every member was trained or has a group.")
CLASHING = counted("Groups", "%n groups clash", "", 0)
WEEK = text("Groups", "{first} – {last}")
BEFORE = text("Groups", "Week before")
AFTER = text("Groups", "Week after")
TITLE = text("Groups", "The law on the referendum and the work of a precinct commission")
LAST = 2
"""Days before the vote on which the last stage ended (T5); an editable default."""
NAMES = 4
MINUTES, SIZE = 180, 40


class GroupsScreen(Screen):
    """Days across, halls down; a card is a group."""

    title = text("Groups", "Board of groups")
    icon = "calendar"
    nouns = frozenset({"seminars", "attendance", "halls", "members"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Groups", "A card is a group: drag it to another day or hall, or press Alt and an arrow; Enter opens it."),
        text("Groups", "Red: two groups in one hall, a room too small, a person or a trainer in two places, lessons."),
        text("Groups", "Grey columns are days off; the hours of lessons stand in the card of the hall."),
        text("Groups", "“Propose” puts all who have no group into groups by okrug, hall and hour; Undo takes it back."),
        text("Groups", "Below stands who has no group yet, and what is wrong with the card at hand."),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.body.addWidget(strip(desk, "groups"))
        self.monday: date | None = None
        self.add_button(BEFORE, "left", partial(self.turn, -1))
        self.add_button(AFTER, "right", partial(self.turn, 1))
        self.add_button(PRINT, "print", partial(desk.go, Place("reports", (("report", "schedule"),))))
        self.add_button(text("Groups", "Propose groups…"), "add", self.propose, primary=True)
        self.board = GroupBoard()
        self.board.chosen.connect(self.tell_wrong)
        self.board.opened.connect(self.open_group)
        self.board.moved.connect(self.move_group)
        area = QScrollArea()
        area.setWidget(self.board)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wrong = label(None, "problem")
        self.wrong.setWordWrap(True)
        self.left = label(None, "muted")
        self.left.setWordWrap(True)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.wrong)
        self.body.addWidget(self.left)
        self._clashes: dict[UUID, list[str]] = {}

    def refresh(self) -> None:
        reader, language = self.desk.reader(), self.desk.language
        meetings, halls = reader.meetings(), reader.halls()
        rows: list[Row[SeminarLine]] = reader.rows("seminars", [each.id for each in meetings], language)
        if self.monday is None:
            days = [each.on for each in meetings]
            ahead = [day for day in days if day >= self.desk.today]
            first = min(ahead) if ahead else self.desk.today
            self.monday = first - timedelta(days=first.weekday())
        last = self.monday + timedelta(days=DAYS - 1)
        days = [each.on for each in meetings]
        off = reader.off_days(min([*days, self.monday]), max([*days, last]))
        found = clashes(meetings, halls, off)
        self._clashes = {row_id: [shown(each.sentence) for each in held] for row_id, held in found.items()}
        self.board.monday = self.monday
        self.board.show_groups(rows, list(halls.values()), found, off, self.desk.today)
        self.aside.put(shown(WEEK.fill(first=f"{self.monday:%d.%m}", last=f"{last:%d.%m.%Y}")))
        self.tell_wrong(self.board.current)
        self.tell_left()

    def turn(self, by: int) -> None:
        """Show the week before or after."""
        if self.monday is not None:
            self.monday += timedelta(days=DAYS * by)
            self.refresh()

    def tell_wrong(self, row_id: UUID | None) -> None:
        """Say what does not fit in the card at hand, or how many cards clash."""
        held = list(dict.fromkeys(self._clashes.get(row_id, []))) if row_id else []
        if not held and self._clashes:
            held = [shown(CLASHING.of(len(self._clashes)))]
        self.wrong.setText(" ".join(held))
        self.wrong.setVisible(bool(held))

    def tell_left(self) -> None:
        """Say who has no group yet, by precinct."""
        bodies = self.desk.reader().ungrouped(self.desk.today)
        people = sum(len(each.people) for each in bodies)
        if not people:
            self.left.setText(shown(COVERED))
            return
        named = ", ".join(f"№\u00a0{each.label}: {len(each.people)}" for each in bodies[:NAMES])
        more = "…" if len(bodies) > NAMES else ""
        self.left.setText(f"{shown(UNGROUPED.of(people))} ({named}{more})")

    def move_group(self, row_id: UUID, day: "date", hall_id: UUID | None) -> None:
        """Have a group moved."""
        move = self.desk.actions.groups.move

        def work(office: "Office") -> "Done":
            return move(office, row_id, day, hall_id)

        self.desk.run(work, initiator=self, done=lambda _: self.refresh())

    def open_group(self, row_id: UUID) -> None:
        """Go to the card of a group."""
        self.desk.go(Place("seminars", row=row_id))

    def propose(self) -> None:
        """Ask how groups are wanted."""
        head = self.desk.head()
        usual = {
            "first": self.desk.today + timedelta(days=1),
            "last": head.voting_day - timedelta(days=LAST),
            "minutes": MINUTES,
            "size": SIZE,
            "title": shown(TITLE),
            "organiser": head.commission,
        }
        ProposingDialog(self.desk, usual, self).open()
