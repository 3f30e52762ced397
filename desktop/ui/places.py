"""The places that are no precincts: listed, entered and changed beside the stock."""

from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.supplies import PLACES
from desktop.domain.facts.stock import StockPlaceData
from desktop.text import text
from desktop.ui.columns import Keep, told
from desktop.ui.desk import Desk
from desktop.ui.drafts import usual
from desktop.ui.form import RecordForm
from desktop.ui.pieces import label
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.theme import EDGE, GAP
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal
    from desktop.storage.work import Done
    from desktop.ui.tablemodel import AnyRow

PLACE_PARTS = ((None, ("name_kk", "name_ru", "kind", "keeper", "phone", "note")),)
LISTED = (
    told(PLACES, "name_kk", elastic=True, least=160, keep=Keep.LAST),
    told(PLACES, "kind", keep=Keep.LAST),
    told(PLACES, "keeper"),
    told(PLACES, "things"),
)


class PlacesDialog(QDialog):
    """The places that are no precincts: listed, and the one at hand to be changed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("places")
        self.setWindowTitle(shown(PLACES.title))
        self.resize(860, 480)
        self.shelf = Shelf()
        self.table = RecordTable(desk, "places", LISTED, source=lambda: self.shelf)
        self.form = RecordForm(desk, PLACES, PLACE_PARTS, self.save, usual(StockPlaceData), most=1)
        self.table.picked.connect(self.show_place)
        self.table.added.connect(lambda: self.form.show_row(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        row.setSpacing(GAP)
        row.addWidget(self.table, 1)
        side = QVBoxLayout()
        side.addWidget(label(text("Stock", "Ins begins a new place."), "small"))
        side.addWidget(self.form, 1)
        row.addLayout(side, 1)
        self.refresh()

    def refresh(self) -> None:
        """Read the places anew."""
        self.shelf.put(cast("list[AnyRow]", self.desk.reader().places()))
        self.table.refresh()
        self.show_place(self.table.current_id())

    def show_place(self, row_id: UUID | None) -> None:
        """Show one place; without any, an empty form for the first."""
        found = self.shelf.rows("places", [row_id], self.desk.language) if row_id else []
        self.form.show_row(found[0] if found else None)

    def save(self, row_id: UUID | None, values: dict[str, Any], version: int | None) -> None:
        """Have a place stored."""
        save = self.desk.actions.stock.save_place

        def done(_outcome: "Done") -> None:
            self.form.settled(row_id)
            self.refresh()

        def refused(refusal: "Refusal") -> None:
            self.form.refuse(refusal)

        self.desk.run(lambda office: save(office, row_id, values), initiator=self, done=done, refused=refused)
