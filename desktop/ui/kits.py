"""Kits: made of what is selected in the stock, entered kit by kit at a precinct or a place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.catalog.supplies import KITS
from desktop.text import text
from desktop.ui.columns import Keep, told
from desktop.ui.desk import Desk
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal
    from desktop.storage.work import Done
    from desktop.ui.tablemodel import AnyRow

NEW_NAME = text("Kits", "Name of a new kit")
MAKE = text("Kits", "Make of the selected entries")
HOW_MANY = text("Kits", "How many kits")
WHERE = text("Kits", "Where they came")
ENTER = text("Kits", "Enter the things")
MOST = 1000
LISTED = (
    told(KITS, "name", elastic=True, least=160, keep=Keep.LAST),
    told(KITS, "contents", elastic=True, least=260, keep=Keep.LAST),
)


class KitsDialog(QDialog):
    """The kits; ``chosen`` are the entries of the stock of which one more can be made."""

    def __init__(self, desk: Desk, chosen: Sequence[UUID], parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.chosen = chosen
        self.setObjectName("kits")
        self.setWindowTitle(shown(KITS.title))
        self.resize(820, 440)
        self.shelf = Shelf()
        self.table = RecordTable(desk, "kits", LISTED, source=lambda: self.shelf)
        self.table.managed = True
        self.table.closed.connect(self.take_out)
        self.name = QLineEdit()
        self.name.setPlaceholderText(shown(NEW_NAME))
        self.count = QSpinBox()
        self.count.setRange(1, MOST)
        self.spot = QComboBox()
        for row_id, name in desk.reader().choices("spots", desk.language):
            self.spot.addItem(name, row_id)
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(self.table, 1)
        column.addWidget(self.problem)
        column.addLayout(row_of(self.name, button(MAKE, "add", self.make)))
        parts = (label(HOW_MANY), self.count, label(WHERE), self.spot)
        column.addLayout(row_of(*parts, button(ENTER, "check", self.enter, primary=True)))
        self.refresh()

    def refresh(self) -> None:
        """Read the kits anew."""
        self.problem.hide()
        self.shelf.put(cast("list[AnyRow]", self.desk.reader().kits(self.desk.language)))
        self.table.refresh()
        if not self.table.currentIndex().isValid():
            self.table.stand_on(next(iter(self.table.records.ids), None))

    def make(self) -> None:
        """Make a kit of the selected entries."""
        make, names, chosen = self.desk.actions.kits.make, {"name_kk": self.name.text().strip()}, self.chosen
        self.desk.run(
            lambda office: make(office, names, chosen), initiator=self, done=self.done_well, refused=self.tell
        )

    def enter(self) -> None:
        """Enter the things of so many kits."""
        kit, enter = self.table.current_id(), self.desk.actions.kits.enter
        count, spot = self.count.value(), cast("UUID | None", self.spot.currentData())
        if kit is not None:
            self.desk.run(
                lambda office: enter(office, kit, count, spot), initiator=self, done=self.done_well, refused=self.tell
            )

    def take_out(self, rows: Sequence[UUID]) -> None:
        """Take kits out of use."""
        close = self.desk.actions.kits.close
        for row_id in rows:
            self.desk.run(lambda office, row_id=row_id: close(office, row_id), initiator=self, done=self.done_well)

    def done_well(self, _outcome: "Done") -> None:
        """It is stored."""
        self.name.clear()
        self.refresh()

    def tell(self, refusal: "Refusal") -> None:
        """Say what a hand can mend."""
        self.problem.setText(shown(refusal.sentence))
        self.problem.show()


def row_of(*parts: QWidget) -> QHBoxLayout:
    """Parts side by side."""
    line = QHBoxLayout()
    line.setSpacing(NEAR)
    for part in parts:
        line.addWidget(part, 1 if isinstance(part, QLineEdit | QComboBox) else 0)
    return line
