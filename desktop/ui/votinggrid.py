"""The grid of the voting day: one key a call, the hour by itself or typed, ditto, what is missing in the night."""

from collections.abc import Callable
from datetime import datetime, time
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.catalog.kinds import Hour
from desktop.catalog.sheets import Field
from desktop.domain.meeting_lines import DayLine
from desktop.domain.votingday import DUE, MARKS, NIGHT_DUE, Call, CellState, HourMark, state_of
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.columns import Column, Keep, Tone
from desktop.ui.desk import Desk
from desktop.ui.keys import digit
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.words import shown

PRECINCT = text("Members", "Pr. №")
CHAIR = text("Precincts", "Chair, phone")
PAPERS = text("VotingDay", "Papers")
COUNTED = text("VotingDay", "{mark} {told}/{of}")
NO = text("VotingDay", "no")
TONES = {
    CellState.LATE: Tone.ATTENTION,
    CellState.MISSING: Tone.BAD,
    CellState.LACKS: Tone.BAD,
}
NAME = 150
"""Pixels that the chair's name keeps at least."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
Moment = Callable[[], datetime]


def number(line: DayLine) -> str:
    """The precinct."""
    return line.number


def chair(line: DayLine) -> str:
    """Whom to call."""
    return " ".join(part for part in (line.chair, line.chair_phone) if part)


def papers(line: DayLine) -> str:
    """How much of what is handed in came."""
    return f"{line.there}/{line.of}" if line.accepted else ""


def papers_tone(line: DayLine) -> Tone | None:
    """Green when all is there."""
    return None if not line.accepted else Tone.GOOD if line.there == line.of else Tone.BAD


def hour(mark: HourMark, line: DayLine) -> time | None:
    """When the precinct called."""
    call = line.calls.get(mark)
    return call.at if call else None


def columns(rows: list[Row[DayLine]], now: Moment, voting: Callable[[], Any]) -> tuple[Column, ...]:
    """The columns with how many have called in their heads."""

    def state(mark: HourMark, line: DayLine) -> CellState:
        call = line.calls.get(mark)
        return state_of(mark, call.at if call else None, call.lacks if call else "", voting(), line.opens, now())

    def cell(mark: HourMark, line: DayLine) -> str:
        call = line.calls.get(mark)
        if call is None:
            return shown(NO) if state(mark, line) is CellState.MISSING else ""
        return f"{call.at:%H:%M}" + (f" −{call.lacks}" if call.lacks else "")

    def tone(mark: HourMark, line: DayLine) -> Tone | None:
        return TONES.get(state(mark, line))

    def of_mark(mark: HourMark) -> Column:
        told = sum(mark in row.data.calls for row in rows)
        title = COUNTED.fill(mark=MARKS[mark], told=told, of=len(rows))
        return Column(
            name=mark.value,
            title=title,
            show=partial(cell, mark),
            raw=partial(hour, mark),
            tone=partial(tone, mark),
            field=Field(mark.value, title, Hour(), digits=True),
            keep=Keep.LAST,
        )

    return (
        Column(name="number", title=PRECINCT, show=number, raw=number, keep=Keep.LAST),
        Column(name="chair", title=CHAIR, show=chair, raw=chair, elastic=True, least=NAME, keep=Keep.EASY),
        *(of_mark(mark) for mark in HourMark),
        Column(name="papers", title=PAPERS, show=papers, raw=papers, tone=papers_tone),
    )


FIRST = 2
"""Columns before the first mark."""


class Grid(RecordTable):
    """Precincts down, hours across; what is pressed is asked for by ``told``."""

    told = Signal(object, object, object, str)
    """Precinct, mark, hour (None empties the cell), digits of what is lacking."""
    happened = Signal(object)
    """F6: something happened at the precinct at hand."""
    read_out = Signal()
    """F7: the column at hand is read out to the region."""

    def __init__(self, desk: Desk, shelf: Shelf, now: Moment, voting: Callable[[], Any]) -> None:
        self.now = now
        self.sent: dict[tuple[UUID, HourMark], Call] = {}
        super().__init__(desk, "votingday", columns([], now, voting), source=lambda: shelf, grid=True)
        self.downward = True
        self.records.edited.connect(self.typed_hour)

    def mark(self) -> HourMark | None:
        """The column at hand."""
        at = self.currentIndex().column() - FIRST
        return list(HourMark)[at] if 0 <= at < len(HourMark) else None

    def line(self) -> DayLine | None:
        """The precinct at hand."""
        at = self.currentIndex().row()
        return self.records.row_at(at).data if 0 <= at < len(self.records.ids) else None

    def sort_by(self, n: int) -> None:
        """A press on the head of an hour goes to the first precinct that has not called."""
        if FIRST <= n < FIRST + len(HourMark):
            mark = list(HourMark)[n - FIRST]
            rows = range(len(self.records.ids))
            missing = next((at for at in rows if mark not in self.records.row_at(at).data.calls), 0)
            if self.records.ids:
                self.stand_on(self.records.ids[missing], n)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self, row_id: UUID, mark: HourMark, at: time | None, lacks: str = "") -> None:
        """Ask for a call to be kept; a hand that goes on at once already finds it."""
        if at is None:
            self.sent.pop((row_id, mark), None)
        else:
            self.sent[row_id, mark] = Call(at, lacks=lacks)
        self.told.emit(row_id, mark, at, lacks)

    def call(self, at: int, mark: HourMark) -> Call | None:
        """The call of the n-th precinct: what was just pressed, else what is stored."""
        row = self.records.row_at(at)
        return self.sent.get((row.id, mark)) or row.data.calls.get(mark)

    def typed_hour(self, row: Row[DayLine], values: dict[str, Any], _version: int | None) -> None:
        """An hour was typed into a cell."""
        for name, value in values.items():
            mark = HourMark(name)
            held = row.data.calls.get(mark)
            self.send(row.id, mark, value, held.lacks if held else "")

    def usual_hour(self, mark: HourMark) -> time:
        """Now, by the minute; where the computer stands on another day, the hour at which the call is due."""
        now = self.now().time().replace(second=0, microsecond=0)
        return now if now != time() else DUE.get(mark, NIGHT_DUE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark, row_id = self.mark(), self.current_id()
        if mark is not None and row_id is not None and self.pressed_on(event, row_id, mark):
            return
        match event.key():
            case Qt.Key.Key_F6:
                self.happened.emit(row_id)
            case Qt.Key.Key_F7:
                self.read_out.emit()
            case _:
                super().keyPressEvent(event)

    def pressed_on(self, event: QKeyEvent, row_id: UUID, mark: HourMark) -> bool:
        """What a key means in an hour's cell."""
        held = self.call(self.currentIndex().row(), mark)
        pressed = digit(event)
        if event.key() in ENTER:
            if held is None:
                self.send(row_id, mark, self.usual_hour(mark))
            self.step(1)
        elif event.key() == Qt.Key.Key_Delete:
            if held is not None:
                self.send(row_id, mark, None)
        elif event.key() == Qt.Key.Key_F8:
            self.ditto(row_id, mark)
        elif mark is HourMark.NIGHT and pressed:
            lacks = set(held.lacks if held else "") ^ {pressed} if pressed != "0" else set[str]()
            at = held.at if held else self.usual_hour(mark)
            self.send(row_id, mark, at, "".join(sorted(lacks)))
        else:
            return False
        event.accept()
        return True

    def ditto(self, row_id: UUID, mark: HourMark) -> None:
        """The same hour as the precinct above."""
        at = self.currentIndex().row()
        above = self.call(at - 1, mark) if at else None
        if above is not None:
            self.send(row_id, mark, above.at)
            self.step(1)
