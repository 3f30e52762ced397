"""The room of the stock: things entry by entry, wherever they lie, and the places that are no precincts."""

from typing import TYPE_CHECKING, Any, ClassVar, cast
from uuid import UUID

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.supplies import PLACES, STOCK
from desktop.domain.equipment import Condition
from desktop.domain.facts.equipment import HoldingData
from desktop.domain.facts.stock import StockPlaceData
from desktop.domain.supplies import StockLine
from desktop.text import Sentence, text
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.drafts import usual
from desktop.ui.form import RecordForm
from desktop.ui.listing import ListScreen
from desktop.ui.pieces import label
from desktop.ui.shelf import Shelf
from desktop.ui.sides import FormSide
from desktop.ui.supplytabs import view_tabs
from desktop.ui.table import RecordTable
from desktop.ui.theme import EDGE, GAP
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store
    from desktop.ui.tablemodel import AnyRow

NEW = text("Stock", "New things")
NOBODY_KNOWS = text("Stock", "place unknown")
PLACES_BUTTON = text("Stock", "Places…")
TONES = {Condition.REPAIR: Tone.ATTENTION, Condition.BAD: Tone.BAD, Condition.OFF: Tone.QUIET}
PARTS = (
    (None, ("item_id", "spot_id", "quantity", "condition", "inventory_number", "serial_number")),
    (text("Stock", "Whose it is"), ("holder", "holder_name", "lent_until", "home_id", "price")),
    (None, ("note",)),
)
PLACE_PARTS = ((None, ("name_kk", "name_ru", "kind", "keeper", "phone", "note")),)


def where(line: StockLine) -> str:
    """Where an entry lies; a lost one says so."""
    return line.where or shown(NOBODY_KNOWS)


def where_tone(line: StockLine) -> Tone | None:
    """What is lost or astray stands out."""
    return Tone.BAD if not line.where else Tone.ATTENTION if line.astray else None


def told_tone(line: StockLine) -> Tone | None:
    """The colour of a condition; what is good stays quiet."""
    return TONES.get(line.condition)


COLUMNS: tuple[Column, ...] = (
    told(STOCK, "where", show=where, tone=where_tone, elastic=True, least=90, keep=Keep.LAST),
    told(STOCK, "item", elastic=True, least=220, keep=Keep.LAST, only="item_id"),
    told(STOCK, "quantity", keep=Keep.LAST),
    told(STOCK, "condition", tone=told_tone, only="condition"),
    told(STOCK, "inventory_number"),
    told(STOCK, "serial_number", keep=Keep.EASY),
    told(STOCK, "holder"),
    told(STOCK, "lent_until", keep=Keep.EASY),
    told(STOCK, "home", keep=Keep.EASY),
)
LISTED = (
    told(PLACES, "name_kk", elastic=True, least=160, keep=Keep.LAST),
    told(PLACES, "kind", keep=Keep.LAST),
    told(PLACES, "keeper"),
    told(PLACES, "things"),
)


class StockCard(Card):
    """One entry: what, how many, where, whose."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        side = FormSide(desk, STOCK, PARTS, store, HoldingData)
        side.made.connect(self.made)
        self.put_sides(((text("Precincts", "General"), side),))

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("stock", self.row_id, self.desk.language)
        self.title.setText(f"{row.data.item} · {where(row.data)}" if row else shown(NEW))


class StockScreen(ListScreen):
    """Everything there is, entry by entry."""

    sheet = STOCK
    listed = COLUMNS
    full = StockCard
    title = text("Stock", "Stock")
    icon = "equipment"
    adding = text("Stock", "Enter things")
    nouns = frozenset({"stock", "places"})
    card_share: ClassVar[float] = 0.4
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Stock", "One row is so many things of a kind in one condition at one place."),
        text("Stock", "Things lie at precincts or at other places: the store, a building, a vehicle, a repair shop."),
        text(
            "Stock", "Change “Lies at” in the card to bring the whole entry elsewhere; empty means that nobody knows."
        ),
        text("Stock", "A serial number belongs to one thing, and one thing is in one place."),
        text(
            "Stock", "The permanent place tells what is astray and where it goes back to; “Places…” lists the places."
        ),
    )

    def add_begin(self) -> None:
        line, self.views = view_tabs(self.desk, "stock")
        self.views.setParent(self)
        self.buttons.addLayout(line)
        self.add_button(PLACES_BUTTON, "buildings", self.show_places)
        super().add_begin()

    def store(self, office: "Office", row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        return self.desk.actions.stock.save_named(office, row_id, values)

    def take_out(self, office: "Office", row_id: UUID) -> "Done":
        return self.desk.actions.stock.write_off(office, row_id)

    def show_places(self) -> None:
        """Show the places, and a form for one more."""
        PlacesDialog(self.desk, self).open()


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
