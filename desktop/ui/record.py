"""The training record of a member: on what, when and by whom, in every campaign of the file."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.catalog.courses import RECORD
from desktop.domain.training import PRESENCES
from desktop.domain.training_lines import TrainedLine
from desktop.text import text
from desktop.ui.cards import Side
from desktop.ui.columns import Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.states import presence_tone
from desktop.ui.table import RecordTable
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

COUNT = text("Record", "Seminars: {n}, came to {came}")
NEVER = text("Record", "Not on the list of any seminar yet.")


def presence(line: TrainedLine) -> str:
    """The mark in words."""
    return "" if line.presence is None else shown(PRESENCES[line.presence])


def tone(line: TrainedLine) -> Tone | None:
    """The colour of the mark."""
    return presence_tone(line.presence)


COLUMNS = (
    told(RECORD, "on", keep=Keep.LAST),
    told(RECORD, "title", elastic=True, least=160, keep=Keep.LAST),
    told(RECORD, "trainers", elastic=True, keep=Keep.EASY),
    told(RECORD, "presence", show=presence, tone=tone, keep=Keep.LAST),
    told(RECORD, "entry_score", keep=Keep.EASY),
    told(RECORD, "exit_score"),
    told(RECORD, "certificate", keep=Keep.EASY),
)


class RecordSide(Side):
    """Every seminar of a member; the record can be printed."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.shelf = Shelf()
        self.table = RecordTable(desk, "record", COLUMNS, source=lambda: self.shelf)
        self.said = label(None, "muted")
        paper = button(text("Record", "Print the record…"), "print", self.print_record, flat=True)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.said, 1)
        foot.addWidget(paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def show_row(self, row_id: UUID | None) -> None:
        self.row_id = row_id
        reader, language = self.desk.reader(), self.desk.language
        row = None if row_id is None else reader.row("members", row_id, language)
        held = reader.training_record(row.data.person_id, language) if row else []
        self.shelf.put(list(held))
        self.table.refresh()
        came = sum(each.data.presence is not None and tone(each.data) in (Tone.GOOD, Tone.ATTENTION) for each in held)
        self.said.setText(shown(COUNT.fill(n=len(held), came=came) if held else NEVER))

    def print_record(self) -> None:
        """Go to the paper of this member."""
        if self.row_id is not None:
            self.desk.go(Place("reports", (("report", "training-record"), ("only", str(self.row_id)))))
