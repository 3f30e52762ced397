"""What is read out to the region by telephone, in letters that are read from two metres."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.meeting_lines import DayLine
from desktop.domain.votingday import MEANINGS, NIGHT, HourMark, Reading, reading
from desktop.storage.questions import Question, Row
from desktop.text import text
from desktop.ui.desk import Desk
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, GAP, WIDE
from desktop.words import shown

TITLE = text("ReadOut", "Read out to the region")
TOLD = text("ReadOut", "{told} of {of}")
MISSING = text("ReadOut", "not called: {precincts}")
LATE = text("ReadOut", "late: {precincts}")
LACKING = text("ReadOut", "missing: {precincts}")
INCIDENTS = text("ReadOut", "incidents: {all}, not solved: {open}")
OBSERVERS = text("ReadOut", "observers registered: {n}")
LARGE, HUGE = 22, 44
"""Points: the lines, and how many of how many."""


def told_of(read: Reading) -> list[str]:
    """A column in short sentences: how many of how many, who has not called, who was late, what is missing."""
    said = [shown(TOLD.fill(told=read.told, of=read.of))]
    if read.missing and read.told:
        said.append(shown(MISSING.fill(precincts=numbers(read.missing))))
    if read.late:
        said.append(shown(LATE.fill(precincts=", ".join(f"№\u00a0{no} {at:%H:%M}" for no, at in read.late))))
    if read.lacking:
        each = (f"№\u00a0{no} {', '.join(shown(NIGHT[sign]) for sign in lacks)}" for no, lacks in read.lacking)
        said.append(shown(LACKING.fill(precincts="; ".join(each))))
    return said


def numbers(labels: Sequence[str]) -> str:
    """The numbers of precincts in one line."""
    return "№\u00a0" + ", ".join(labels)


class ReadOut(QDialog):
    """One column at a time; the arrows go to its neighbours, Esc closes."""

    def __init__(
        self, desk: Desk, rows: Sequence[Row[DayLine]], mark: HourMark, now: datetime, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.desk, self.rows, self.mark, self.now = desk, rows, mark, now
        self.setObjectName("readout")
        self.setWindowTitle(shown(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 560)
        self.head, self.count, self.rest = QLabel(), QLabel(), QLabel()
        for each, points in ((self.head, LARGE), (self.count, HUGE), (self.rest, LARGE)):
            each.setStyleSheet(f"font-size: {points}pt;")
            each.setWordWrap(True)
        self.incidents = label(None, "heading")
        self.incidents.setStyleSheet(f"font-size: {LARGE}pt;")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(WIDE)
        for each in (self.head, self.count, self.rest, self.incidents):
            column.addWidget(each)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(button(text("ReadOut", "Earlier hour"), "left", lambda: self.turn(-1)))
        foot.addWidget(button(text("ReadOut", "Later hour"), "right", lambda: self.turn(1)))
        foot.addStretch(1)
        foot.addWidget(button(text("Card", "Close"), "close", self.accept, primary=True))
        column.addLayout(foot)
        self.show_mark()

    def show_mark(self) -> None:
        """Read the column at hand."""
        voting = self.desk.head().voting_day
        cells = [(row.data.number, row.data.opens, row.data.calls.get(self.mark)) for row in self.rows]
        count, *rest = told_of(reading(self.mark, cells, voting, self.now))
        self.head.setText(shown(MEANINGS[self.mark]))
        self.count.setText(count)
        self.rest.setText("\n".join(rest))
        reader = self.desk.reader()
        every, open_ones = (reader.count("incidents", Question(filters=asked)) for asked in ((), (("open", "yes"),)))
        watching = sum(sum(kinds.values()) for kinds in reader.observers_at().values())
        said = [INCIDENTS.fill(all=every, open=open_ones), *([OBSERVERS.fill(n=watching)] if watching else [])]
        self.incidents.setText(" · ".join(shown(each) for each in said))

    def turn(self, by: int) -> None:
        """Another hour."""
        marks = list(HourMark)
        self.mark = marks[(marks.index(self.mark) + by) % len(marks)]
        self.show_mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self.turn(-1)
            case Qt.Key.Key_Right:
                self.turn(1)
            case _:
                super().keyPressEvent(event)
