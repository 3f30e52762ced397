"""Bringing a part of an entry elsewhere: how many, and where to; or that so many cannot be found."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from desktop.domain.supplies import StockLine
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.asking import Asking
from desktop.ui.desk import Desk
from desktop.ui.pieces import label
from desktop.ui.theme import FIELD
from desktop.words import shown

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.storage.work import Done

HEADING = text("Stock", "Bring a part elsewhere")
THERE = text("Stock", "{item}: {n} {unit} here")
HOW_MANY = text("Stock", "How many")
WHERE_TO = text("Stock", "Where to")
LOST = text("Stock", "cannot be found, place unknown")
BRING = text("Stock", "Bring")
FEW = 12
"""Places shown at once."""


class BringingDialog(Asking):
    """So many of one entry go to another precinct or place; what stays is the same entry with fewer."""

    def __init__(self, desk: Desk, row: Row[StockLine], parent: QWidget) -> None:
        super().__init__(desk, HEADING, BRING, parent)
        self.setObjectName("bringing")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.row = row
        line = row.data
        self.count = QSpinBox()
        self.count.setObjectName("bringing-count")
        self.count.setMinimumHeight(FIELD)
        self.count.setRange(1, line.quantity)
        self.spot = QComboBox()
        self.spot.setObjectName("bringing-spot")
        self.spot.setMinimumHeight(FIELD)
        self.spot.setMaxVisibleItems(FEW)
        for spot, name in desk.reader().choices("spots", desk.language):
            if spot != line.spot_id:
                self.spot.addItem(name, spot)
        if line.spot_id is not None:
            self.spot.addItem(shown(LOST), None)
        self.fields.addRow(label(THERE.fill(item=line.item, n=line.quantity, unit=line.unit), "muted"))
        self.ask(HOW_MANY, self.count)
        self.ask(WHERE_TO, self.spot)
        self.count.selectAll()

    def store(self) -> None:
        move, row_id = self.desk.actions.stock.move_named, self.row.id
        count, spot = self.count.value(), cast("UUID | None", self.spot.currentData())

        def done(_outcome: "Done") -> None:
            self.accept()

        self.desk.run(lambda office: move(office, row_id, count, spot), initiator=self, done=done, refused=self.refuse)
