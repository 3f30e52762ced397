"""A count by precinct beside a row: copies handed out, observers sent; typed down the column, digits in any layout."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from desktop.catalog.kinds import Whole, Words
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.faults import Refusal
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.cards import Side
from desktop.ui.columns import Keep, told
from desktop.ui.desk import Desk
from desktop.ui.messages import Kind
from desktop.ui.pieces import label
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.openness_lines import PrecinctCount
    from desktop.storage.office import Office
    from desktop.storage.reader import Reader
    from desktop.storage.work import Done

    Ask = Callable[[Reader, UUID], list[PrecinctCount]]
    Put = Callable[[Office, UUID, dict[UUID, int]], Done]

COUNT = text("Openness", "Count")
COUNTS = Sheet(
    noun="handouts",
    title=text("Openness", "By precinct"),
    key=("number",),
    fields=(
        Field("number", text("Members", "Pr. №"), Words(12), editable=False),
        Field("settlement", text("Precincts", "Settlement"), Words(), editable=False),
        Field("count", COUNT, Whole(), digits=True),
    ),
    columns=("number", "settlement", "count"),
)
TOTAL = text("Openness", "{sum} at {n} precincts")


class ByPrecinct(Side):
    """The counts of one row at every precinct that works."""

    scrolls = False

    def __init__(self, desk: Desk, ask: "Ask", put: "Put") -> None:
        super().__init__()
        self.desk, self._ask, self._put = desk, ask, put
        self.row_id: UUID | None = None
        self.shelf = Shelf()
        columns = (
            told(COUNTS, "number", keep=Keep.LAST),
            told(COUNTS, "settlement", elastic=True, keep=Keep.EASY),
            told(COUNTS, "count", number=True, keep=Keep.LAST),
        )
        self.table = RecordTable(desk, "handouts", columns, source=lambda: self.shelf, grid=True)
        self.table.downward = True
        self.table.records.edited.connect(self.store)
        self.table.refused.connect(self.warn)
        self.sum = label(None, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.sum)
        column.addWidget(self.table, 1)

    def show_row(self, row_id: UUID | None) -> None:
        self.row_id = row_id
        lines = [] if row_id is None else self._ask(self.desk.reader(), row_id)
        self.shelf.put([Row(line.participation_id, 0, line) for line in lines])
        self.table.refresh()
        filled = [line.count for line in lines if line.count]
        self.sum.setText(shown(TOTAL.fill(sum=sum(filled), n=len(filled))))
        if lines and not self.table.currentIndex().isValid():
            self.table.stand_on(lines[0].participation_id, 2)

    def start(self) -> None:
        self.table.setFocus()

    def store(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Have the count of one precinct stored."""
        row_id, put = self.row_id, self._put
        if row_id is None:
            return
        counts = {row.id: values.get("count") or 0}

        def refused(refusal: Refusal) -> None:
            self.table.records.forget(row.id)
            self.warn(refusal.sentence)

        def done(_outcome: "Done") -> None:
            self.show_row(row_id)

        self.desk.run(lambda office: put(office, row_id, counts), initiator=self, done=done, refused=refused)

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)
