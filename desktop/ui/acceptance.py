"""Құжат қабылдау: one screen for each precinct that arrives; the queue of those who have not come stands beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid5

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Words
from desktop.domain.identity import DAIYN
from desktop.domain.meeting_lines import AcceptanceLine, AcceptedLine, DayLine
from desktop.domain.users import called
from desktop.domain.votingday import HourMark
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.chiplabel import ChipLabel
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import LineEditor
from desktop.ui.handedin import ANSWER, WHY, ThingLine, Things
from desktop.ui.messages import Kind
from desktop.ui.neighbours import strip
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.screen import Screen
from desktop.ui.shelf import Shelf
from desktop.ui.status import spoken
from desktop.ui.theme import FIELD, GAP, NEAR, WIDE
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal
    from desktop.storage.office import Office
    from desktop.storage.work import Done

HEAD = text("Acceptance", "Precinct № {no}")
CHOOSE = text("Acceptance", "Type the number of the precinct that has arrived.")
TAKEN = text("Acceptance", "taken in, act № {act}")
PARTLY = text("Acceptance", "act № {act}, missing: {n}")
FRESH = text("Acceptance", "not taken in yet")
KEYS = text("Acceptance", "1 or Enter: there · 0: not, then the reason · =: all is there · Enter at the end: take in")
WAITING = text("Acceptance", "Not come yet: {n} of {of}")
NO_SUCH = text("Acceptance", "There is no working precinct № {no}.")


def waiting_parts() -> list[Part[DayLine]]:
    """The columns of the queue."""

    def left(line: DayLine) -> str:
        call = line.calls.get(HourMark.LEFT)
        return f"{call.at:%H:%M}" if call else ""

    return [
        Part(text("Members", "Pr. №"), lambda line: line.number),
        Part(text("Acceptance", "Left at"), left),
        Part(text("Precincts", "Chair, phone"), lambda line: f"{line.chair} {line.chair_phone}".strip(), elastic=True),
    ]


def coming(line: DayLine) -> tuple[bool, time, int, str]:
    """Whose bags left first comes first, then the others by number."""
    call = line.calls.get(HourMark.LEFT)
    return call is None, call.at if call else time(), len(line.number), line.number


class AcceptanceScreen(Screen):
    """Documents of one arriving precinct after another."""

    title = text("Acceptance", "Acceptance of documents")
    icon = "import"
    nouns = frozenset({"acceptance", "votingday", "precincts"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Acceptance", "Type the number of the precinct; its list stands under the hand at once."),
        text("Acceptance", "1 or Enter says that a thing is there, 0 that it is not; then its reason is typed."),
        text("Acceptance", "= says yes where there is no answer yet; what is missing is struck before or afterwards."),
        text("Acceptance", "Enter on “Take in” stores the answers with an act; the next number can be typed."),
        text("Acceptance", "A precinct that brings something later is opened again by its number; its act stays."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shelf = Shelf()
        self.rows: list[Row[DayLine]] = []
        self.place: UUID | None = None
        self.held: AcceptanceLine | None = None
        self.last = ""
        self.add_button(text("Acceptance", "Change the list…"), "edit", self.change_list)
        self.act = self.add_button(text("Acceptance", "Print the act (F9)"), "print", self.print_act)
        self.act.setObjectName("print-act")
        self.take = self.add_button(text("Acceptance", "Take in"), "check", self.store, primary=True)
        self.take.setObjectName("take")
        self.take.setAutoDefault(True)
        self.number = LineEditor(Words(12), digits=True)
        self.number.setObjectName("number")
        self.number.setFixedWidth(120)
        self.number.textChanged.connect(self.look_up)
        self.number.returnPressed.connect(self.find_precinct)
        self.heading = label(CHOOSE, "heading")
        self.state = ChipLabel()
        self.brought, self.taken = LineEditor(Words(120), digits=False), LineEditor(Words(120), digits=False)
        self.table = Things(desk, self.shelf)
        self.table.answered.connect(self.answer)
        self.table.all_answered.connect(self.all_there)
        self.table.reasoned.connect(self.go_on)
        self.table.records.edited.connect(self.typed)
        self.waiting = label(None, "heading")
        self.queue = PlainTable[DayLine](waiting_parts())
        self.queue.setObjectName("queue")
        self.queue.opened.connect(self.open_line)
        self.body.setSpacing(NEAR)
        self.body.addWidget(strip(desk, "acceptance"))
        whole = QHBoxLayout()
        whole.setSpacing(GAP)
        whole.addWidget(self.lay_out(), 9)
        whole.addWidget(self.lay_queue(), 5)
        self.body.addLayout(whole, 1)
        self.setFocusProxy(self.number)

    def lay_out(self) -> QWidget:
        """The precinct at hand."""
        made = QFrame()
        made.setObjectName("card")
        column = QVBoxLayout(made)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(NEAR)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(label(text("Members", "Pr. №")))
        head.addWidget(self.number)
        head.addWidget(self.heading, 1)
        head.addWidget(self.state)
        column.addLayout(head)
        people = QHBoxLayout()
        people.setSpacing(NEAR)
        for words, editor in (
            (text("Acceptance", "Brought by"), self.brought),
            (text("Acceptance", "Taken in by"), self.taken),
        ):
            editor.setMinimumHeight(FIELD)
            people.addWidget(label(words, "muted"))
            people.addWidget(editor, 1)
        column.addLayout(people)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(label(KEYS, "small"), 1)
        everything = button(text("Acceptance", "All is there (=)"), "check", self.all_there)
        everything.setObjectName("all-there")
        foot.addWidget(everything)
        column.addLayout(foot)
        return made

    def lay_queue(self) -> QWidget:
        """Who has not come."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.waiting)
        column.addWidget(self.queue, 1)
        return made

    def refresh(self) -> None:
        self.rows = self.desk.reader().voting_grid(self.desk.language)
        queue = [row.data for row in self.rows if not row.data.accepted]
        self.waiting.setText(shown(WAITING.fill(n=len(queue), of=len(self.rows))))
        self.queue.put(sorted(queue, key=coming))
        if self.place is None:
            self.show_place(None)
        elif self.held is not None:
            self.show_state()

    def look_up(self, typed: str) -> None:
        """A number that can only be one precinct's opens it at once."""
        wanted = typed.replace("№", "").strip()
        like = [row for row in self.rows if wanted and row.data.number.startswith(wanted)]
        if len(like) == 1 and like[0].data.number == wanted:
            self.show_place(like[0])

    def find_precinct(self) -> None:
        """Open the precinct of the number typed."""
        wanted = self.number.text().replace("№", "").strip().casefold()
        found = next((row for row in self.rows if row.data.number.casefold() == wanted), None)
        if found is not None:
            self.show_place(found)
        elif wanted:
            self.desk.tell(NO_SUCH.fill(no=wanted), kind=Kind.WARNING)

    def open_line(self, line: DayLine) -> None:
        """Open a precinct from the queue."""
        self.number.setText(line.number)
        self.find_precinct()

    def arrive(self, place: Place) -> None:
        found = next((row for row in self.rows if row.id == place.row), None)
        if found is not None:
            self.number.setText(found.data.number)

    def show_place(self, row: Row[DayLine] | None) -> None:
        """Lay the list of a precinct under the hand."""
        reader = self.desk.reader()
        self.place = row.id if row else None
        self.held = next((each.data for each in reader.acceptances() if each.data.participation_id == self.place), None)
        things: Mapping[str, AcceptedLine] = self.held.things if self.held else dict[str, AcceptedLine]()
        lines: list[ThingLine] = []
        for kind in reader.accepted_papers():
            known = things.get(kind.code)
            line = ThingLine(kind.code, kind.named(self.desk.language))
            if known is not None:
                line = replace(line, there=known.there, packs=known.packs, seals=known.seals, reason=known.reason)
            lines.append(line)
        self.put(lines)
        self.show_state()
        for each in (self.table, self.brought, self.taken, self.take):
            each.setEnabled(row is not None)
        if row is None:
            return
        self.brought.put(self.held.brought_by if self.held else row.data.chair)
        if self.held is not None or not self.taken.text():
            self.taken.put(self.held.taken_by if self.held else spoken(called(self.desk.office.user)))
        first = next((n for n, line in enumerate(lines) if not line.there), 0)
        if lines:
            self.table.stand_on(self.table.records.ids[first], ANSWER)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self) -> None:
        """The precinct's name and whether it is taken in."""
        row = next((row for row in self.rows if row.id == self.place), None)
        self.state.setVisible(row is not None)
        self.act.setEnabled(self.held is not None or bool(self.last))
        if row is None:
            self.heading.setText(shown(CHOOSE))
            return
        parts = (shown(HEAD.fill(no=row.data.number)), row.data.settlement)
        self.heading.setText(" · ".join(part for part in parts if part))
        if self.held is None:
            self.state.show_state(shown(FRESH), Tone.QUIET)
        elif self.held.missing:
            self.state.show_state(shown(PARTLY.fill(act=self.held.number, n=len(self.held.missing))), Tone.BAD)
        else:
            self.state.show_state(shown(TAKEN.fill(act=self.held.number)), Tone.GOOD)

    def put(self, lines: Sequence[ThingLine]) -> None:
        """Show these answers."""
        self.shelf.put([Row(uuid5(DAIYN, f"thing:{line.code}"), 0, line) for line in lines])
        self.table.refresh()

    def lines(self) -> list[ThingLine]:
        """The answers as they stand."""
        ids = list(self.shelf.ids("things"))
        return [row.data for row in self.shelf.rows("things", ids, self.desk.language)]

    def change_line(self, at: int, **values: Any) -> None:
        """Change one line."""
        held = self.lines()
        held[at] = replace(held[at], **values)
        self.put(held)

    def answer(self, yes: bool) -> None:
        """The thing at hand is there or not; a missing one asks for its reason."""
        at = self.table.currentIndex().row()
        if self.place is None or at < 0:
            return
        self.change_line(at, there=yes, **({"reason": ""} if yes else {}))
        self.table.stand_on(self.table.records.ids[at], ANSWER if yes else WHY)
        if yes:
            self.go_on()
        else:
            self.table.edit(self.table.currentIndex())

    def go_on(self) -> None:
        """To the next line without an answer; after the last one to “Take in”."""
        held, at = self.lines(), self.table.currentIndex().row()
        rest = [*range(at + 1, len(held)), *range(at + 1)]
        following = next((n for n in rest if held[n].there is None), None)
        if following is None:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.stand_on(self.table.records.ids[following], ANSWER)

    def all_there(self) -> None:
        """Everything is there but what was struck before; what else is missing is struck afterwards."""
        if self.place is not None:
            self.put([line if line.there is False else replace(line, there=True) for line in self.lines()])
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self, row: "Row[Any]", values: dict[str, Any], _version: int | None) -> None:
        """Packs, seals or a reason were typed."""
        at = next(n for n, line in enumerate(self.lines()) if line.code == row.data.code)
        self.change_line(
            at, **{name: value if value is not None or name == "packs" else "" for name, value in values.items()}
        )

    def store(self) -> None:
        """Take in what was brought; the answers stay typed where it is refused."""
        place, act = self.place, self.desk.actions.acceptance
        if place is None:
            return
        answered = [line for line in self.lines() if line.there is not None]
        things = [act.Thing(each.code, bool(each.there), each.packs, each.seals, each.reason) for each in answered]
        values = {"brought_by": self.brought.text().strip(), "taken_by": self.taken.text().strip()}
        moment = self.desk.moment().time().replace(second=0, microsecond=0)
        now = None if moment == time() else moment

        def work(office: "Office") -> "Done":
            return act.take(office, place, things, values, now)

        self.desk.run(work, initiator=self, done=self.stored, refused=self.refuse)

    def stored(self, _outcome: object) -> None:
        """The next one, please."""
        self.last = self.place.hex if self.place else ""
        self.place = self.held = None
        self.number.clear()
        self.refresh()
        self.act.setEnabled(True)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, refusal: "Refusal") -> None:
        """Say what is missing and go there."""
        self.desk.tell(refusal.sentence, kind=Kind.WARNING)
        held = self.lines()
        wanted = (n for n, line in enumerate(held) if line.there is None or (not line.there and not line.reason))
        at = next(wanted, None)
        if at is not None:
            self.table.stand_on(self.table.records.ids[at], ANSWER if held[at].there is None else WHY)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_act(self) -> None:
        """See the act of the precinct at hand, or of the one taken in last."""
        chosen = self.place.hex if self.place and self.held else self.last
        if chosen:
            self.desk.go(Place("reports", (("report", "acceptance"), ("only", chosen))))

    def change_list(self) -> None:
        """Change what precincts are asked for."""
        from desktop.ui.acceptancelist import ListDialog

        ListDialog(self.desk, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F9:
            self.print_act()
        else:
            super().keyPressEvent(event)
