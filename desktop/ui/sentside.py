"""What was sent for a demand: each copy with its hour, who sent it, and every cell as it was then."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.desk_lines import SentLine
from desktop.domain.users import called
from desktop.text import text
from desktop.ui.cards import Side
from desktop.ui.desk import Desk
from desktop.ui.pieces import label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.status import spoken
from desktop.ui.theme import GAP, NEAR

NOTHING = text("Demands", "Nothing was sent yet.")


def when(line: SentLine) -> str:
    """The day and the hour."""
    return f"{line.on:%d.%m.%Y}" + (f" {line.at:%H:%M}" if line.at else "")


def told(line: SentLine) -> str:
    """How many rows were known by phone alone."""
    return str(line.told)


SENTS = (
    Part[SentLine](text("History", "When"), when),
    Part[SentLine](text("Demands", "Who sent it"), lambda line: spoken(called(line.by))),
    Part[SentLine](text("Demands", "Of them by phone"), told, number=True),
    Part[SentLine](text("RegionForm", "Region's form"), lambda line: line.form_name, elastic=True),
)
Cell = tuple[str, str, str]
CELLS = (
    Part[Cell](text("Demands", "Row"), lambda cell: cell[0]),
    Part[Cell](text("Demands", "Column"), lambda cell: cell[1], elastic=True),
    Part[Cell](text("Demands", "Sent value"), lambda cell: cell[2], elastic=True),
)


class SentSide(Side):
    """The copies of what was sent, the newest first."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.sents = PlainTable[SentLine](SENTS)
        self.sents.setMaximumHeight(150)
        self.cells = PlainTable[Cell](CELLS)
        self.none = label(NOTHING, "muted")
        self.sents.stood.connect(self.show_cells)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.none)
        column.addWidget(self.sents)
        column.addWidget(self.cells, 1)

    def show_row(self, row_id: UUID | None) -> None:
        found = [] if row_id is None else [row.data for row in self.desk.reader().demand_sent(row_id)]
        self.none.setVisible(not found)
        self.sents.setVisible(bool(found))
        self.cells.setVisible(bool(found))
        self.sents.put(found)
        self.show_cells(found[0] if found else None)

    def show_cells(self, line: SentLine | None) -> None:
        """Every cell of a copy that held something."""
        self.cells.put([(*where, value) for where, value in line.cells.items() if value] if line else [])
