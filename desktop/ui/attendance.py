"""The sheet of a seminar, typed as fast as it is read: one key a person, scores down the column."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from desktop.catalog.training import ATTENDANCE
from desktop.domain.faults import Refusal
from desktop.domain.lines import AttendanceLine, SeminarLine
from desktop.domain.people import POSTS
from desktop.domain.training import PRESENCES, Presence
from desktop.storage.questions import Question, Row
from desktop.text import Sentence, text
from desktop.ui.cards import Side
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.enlisting import Enlisting
from desktop.ui.guests import GuestDialog
from desktop.ui.keys import physical
from desktop.ui.messages import Kind
from desktop.ui.pasting import offer_paste, store_rows
from desktop.ui.pieces import button, label
from desktop.ui.states import presence_tone
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

KEYS = {
    "1": Presence.PRESENT,
    "0": Presence.ABSENT,
    "r": Presence.LATE,
    "k": Presence.LATE,
    "c": Presence.EXCUSED,
    "j": Presence.ONLINE,
    "o": Presence.ONLINE,
}
"""Physical keys: К, С, О of the Kazakh and Russian layouts lie on R, C, J; K and O serve the English hand."""
SIGNS = {"+": Presence.PRESENT, "-": Presence.ABSENT}
CAME_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
HINT = text("Seminars", "Space or Enter: came · 0: not · К: late · С: excused · О: online · F4: all marks")
SCORE_HINT = text("Seminars", "Type the score and press Enter; the highest is {max}.")
MARKED = text("Seminars", "Marked: {a} present, {b} absent, {c} not marked.")
MODES: tuple[tuple[str, Sentence], ...] = (
    ("presence", text("Seminars", "Attendance")),
    ("entry_score", text("Members", "Entry test")),
    ("exit_score", text("Members", "Exit test")),
    ("signed", text("Seminars", "Signatures")),
)
SIGN_HINT = text("Seminars", "Second pass over the paper. Space or Enter: signed · 0: not signed")
SIGNING = {"1": True, "0": False}
GUEST_WIDTH = 170
WIDE_ENOUGH = 760
"""Pixels of width below which the keys are told by the help of the window (F1) alone."""
GUEST = text("Seminars", "guest")


def post(line: AttendanceLine) -> str:
    """The post, or that the person is a guest."""
    return shown(GUEST) if line.post is None else shown(POSTS[line.post])


def presence(line: AttendanceLine) -> str:
    """The mark in words."""
    return "" if line.presence is None else shown(PRESENCES[line.presence])


def tone(line: AttendanceLine) -> Tone | None:
    """The colour of the mark."""
    return presence_tone(line.presence)


def signature(line: AttendanceLine) -> str:
    """Whether the paper is signed, once somebody has looked."""
    return "" if line.signed is None else "✓" if line.signed else "–"


def from_where(line: AttendanceLine) -> str:
    """What a guest stands for, and how a member was written who came as a guest."""
    return line.organisation or (shown(WRITTEN.fill(name=line.written)) if line.written else "")


def note(line: AttendanceLine) -> str:
    """The reason, and that the absent one waits in another group."""
    parts = (line.reason, shown(PASSED) if line.moved_to_id else "", from_where(line))
    return " · ".join(part for part in parts if part)


PASSED = text("Seminars", "in a next group")
WRITTEN = text("Seminars", "written: {name}")
COLUMNS: tuple[Column, ...] = (
    told(ATTENDANCE, "full_name", elastic=True, least=230, keep=Keep.LAST),
    told(ATTENDANCE, "precinct_number", title=text("Members", "Pr. №"), keep=Keep.LAST),
    told(ATTENDANCE, "post", show=post, keep=Keep.EASY),
    told(ATTENDANCE, "presence", show=presence, tone=tone, keep=Keep.LAST),
    told(ATTENDANCE, "reason", show=note, elastic=True, least=120),
    told(ATTENDANCE, "entry_score", keep=Keep.LAST),
    told(ATTENDANCE, "exit_score", keep=Keep.LAST),
    told(ATTENDANCE, "signed", show=signature, keep=Keep.LONG),
)
PLACES = {column.name: n for n, column in enumerate(COLUMNS)}


class Sheet(RecordTable):
    """The grid of one seminar's people."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "attendance", COLUMNS, grid=True)
        self.downward = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.currentIndex().column() == PLACES["signed"] and self.sign(event):
            return
        mark = self.mark_of(event) if self.currentIndex().column() == PLACES["presence"] else None
        if mark is None:
            super().keyPressEvent(event)
            return
        row_id = self.current_id()
        self.records.take(self.currentIndex(), mark, shown(PRESENCES[mark]))
        if mark is Presence.EXCUSED:
            self.stand_on(row_id, PLACES["reason"])
            self.edit(self.currentIndex())
        else:
            self.step(1)

    def sign(self, event: QKeyEvent) -> bool:
        """Take a key as a signature found or missing; False for other keys."""
        signed = True if event.key() in CAME_KEYS else SIGNING.get(physical(event))
        if signed is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.records.take(self.currentIndex(), signed, "✓" if signed else "–")
        self.step(1)
        return True

    def mark_of(self, event: QKeyEvent) -> Presence | None:
        """The mark a key stands for, in any layout."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return None
        if event.key() in CAME_KEYS:
            return Presence.PRESENT
        return SIGNS.get(event.text()) or KEYS.get(physical(event))

    def closeEditor(self, editor: Any, hint: Any) -> None:
        after_reason = self.currentIndex().column() == PLACES["reason"]
        super().closeEditor(editor, hint)
        if after_reason:
            self.stand_on(self.current_id(), PLACES["presence"])


class AttendanceSide(Side):
    """Who is on the list, who came, what the tests showed."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.seminar: SeminarLine | None = None
        self.sheet = Sheet(desk)
        self.sheet.records.edited.connect(self.store)
        self.sheet.pasted.connect(partial(offer_paste, desk, self.sheet))
        self.sheet.filled.connect(partial(store_rows, desk, self.sheet))
        self.sheet.closed.connect(self.strike)
        self.sheet.refused.connect(self.warn)
        self.counts = label(None, "muted")
        self.counts.setWordWrap(True)
        self.hint = label(HINT, "small")
        self.hint.setWordWrap(True)
        self.guest = QLineEdit()
        self.guest.setObjectName("guest")
        self.guest.setMinimumHeight(FIELD)
        self.guest.setMinimumWidth(GUEST_WIDTH)
        self.guest.setPlaceholderText(shown(text("Seminars", "Not on the list: name, organisation; Enter")))
        self.guest.returnPressed.connect(self.add_guest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(self.make_bar())
        column.addWidget(self.sheet, 1)
        column.addLayout(self.make_foot())

    def make_bar(self) -> QHBoxLayout:
        """The three ways to type, and what is done to the whole list."""
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        self.modes = QButtonGroup(self)
        for n, (name, words) in enumerate(MODES):
            made = QPushButton(shown(words))
            made.setObjectName(f"mode-{name}")
            made.setCheckable(True)
            made.setChecked(n == 0)
            made.setProperty("room", True)
            self.modes.addButton(made, n)
            bar.addWidget(made)
        self.modes.idClicked.connect(self.type_in)
        bar.addStretch(1)
        onward = button(text("Seminars", "Absent → next group"), "right", self.pass_on)
        onward.setObjectName("pass-on")
        bar.addWidget(onward)
        everybody = button(text("Seminars", "All came"), "check", self.all_came)
        everybody.setObjectName("all-came")
        bar.addWidget(everybody)
        return bar

    def make_foot(self) -> QHBoxLayout:
        """The counts and the keys, and how somebody comes on the list."""
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.counts)
        said.addWidget(self.hint)
        enlist = button(text("Seminars", "Put on the list…"), "members", self.enlist)
        enlist.setObjectName("enlist")
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addLayout(said, 3)
        foot.addWidget(self.guest, 2)
        foot.addWidget(enlist)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(self.width() >= WIDE_ENOUGH)

    def show_row(self, row_id: UUID | None) -> None:
        reader = self.desk.reader()
        row = None if row_id is None else reader.row("seminars", row_id, self.desk.language)
        fresh = row_id != self.row_id
        self.row_id, self.seminar = row_id, row.data if row else None
        if row is None or row_id is None:
            return
        self.sheet.narrow(within=row_id)
        self.counts.setText(shown(MARKED.fill(a=row.data.present, b=row.data.absent, c=row.data.unmarked)))
        if fresh:
            self.type_in(self.modes.checkedId())

    def type_in(self, mode: int) -> None:
        """Put the hand where this mode is typed: the first person who has none yet."""
        name = MODES[mode][0]
        highest = self.seminar.maximum if self.seminar else 0
        hints = {"presence": HINT, "signed": SIGN_HINT}
        self.hint.setText(shown(hints.get(name, SCORE_HINT.fill(max=highest))))
        records = self.sheet.records
        empty = (n for n in range(len(records.ids)) if getattr(records.row_at(n).data, name) is None)
        place = next(empty, 0)
        if records.ids:
            self.sheet.stand_on(records.ids[place], PLACES[name])
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Have a mark, its reason or a score stored."""
        seminars = self.desk.actions.seminars
        language = self.desk.language

        def work(office: "Office") -> "Done":
            if "presence" in values:
                return seminars.mark(office, [row.id], values["presence"])
            if "reason" in values:
                with office.reader() as reader:
                    held: Row[AttendanceLine] | None = reader.row("attendance", row.id, language)
                return seminars.mark(office, [row.id], held.data.presence if held else None, values["reason"])
            if "signed" in values:
                return self.desk.actions.sheets.sign(office, [row.id], values["signed"])
            return seminars.score(office, row.id, values)

        def refused(refusal: Refusal) -> None:
            self.sheet.records.forget(row.id)
            self.warn(refusal.sentence)

        self.desk.run(work, initiator=self, refused=refused)

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)

    def all_came(self) -> None:
        """Mark everybody without a mark as present; who was not there is struck afterwards."""
        question = Question(within=self.row_id, filters=(("presence", ""),))
        unmarked = list(self.desk.reader().ids("attendance", question))
        mark = self.desk.actions.seminars.mark
        if unmarked:
            self.desk.run(lambda office: mark(office, unmarked, Presence.PRESENT), initiator=self)
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def pass_on(self) -> None:
        """Put everybody who was absent on the list of the next group with room."""
        pass_on, seminar_id = self.desk.actions.sheets.pass_on, self.row_id
        if seminar_id is not None:
            self.desk.run(lambda office: pass_on(office, seminar_id), initiator=self)

    def join_guest(self) -> None:
        """Find the guest at hand in the register."""
        row_id = self.sheet.current_id()
        row = None if row_id is None else self.desk.reader().row("attendance", row_id, self.desk.language)
        if row is not None and row.data.guest:
            GuestDialog(self.desk, row.id, row.data.full_name, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F8:
                self.pass_on()
            case Qt.Key.Key_F6:
                self.join_guest()
            case _:
                super().keyPressEvent(event)

    def strike(self, rows: Sequence[UUID]) -> None:
        """Take people off the list."""
        strike = self.desk.actions.seminars.strike
        if rows:
            self.desk.run(lambda office: strike(office, rows), initiator=self)

    def add_guest(self) -> None:
        """Put a guest on the list by name."""
        name, seminar_id = self.guest.text().strip(), self.row_id
        if name and seminar_id is not None:
            enlist = self.desk.actions.seminars.enlist

            who, _, whence = (part.strip() for part in name.partition(","))

            def work(office: "Office") -> "Done":
                return enlist(office, seminar_id, [], [who], None, whence)

            self.desk.run(work, initiator=self, refused=self.refuse_guest)
            self.guest.clear()

    def refuse_guest(self, refusal: Refusal) -> None:
        """The guest's name cannot be stored."""
        self.warn(refusal.sentence)
        self.guest.setFocus()

    def enlist(self) -> None:
        """Choose whom to put on the list."""
        if self.row_id is not None:
            Enlisting(self.desk, self.row_id, self).open()
