"""The room of the stock: things entry by entry, wherever they lie, and the places that are no precincts."""

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from desktop.catalog.supplies import STOCK
from desktop.domain.equipment import Condition
from desktop.domain.facts.equipment import HoldingData
from desktop.domain.supplies import StockLine
from desktop.text import Sentence, text
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.enclosures import EnclosuresSide
from desktop.ui.listing import ListScreen
from desktop.ui.ranges import selected_places
from desktop.ui.sides import FormSide
from desktop.ui.supplytabs import view_tabs
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Stock", "New things")
NOBODY_KNOWS = text("Stock", "place unknown")
BRING_BUTTON = text("Stock", "Bring a part…")
PLACES_BUTTON = text("Stock", "Places…")
TONES = {Condition.REPAIR: Tone.ATTENTION, Condition.BAD: Tone.BAD, Condition.OFF: Tone.QUIET}
KITS_BUTTON = text("Kits", "Kits…")
PARTS = (
    (None, ("item_id", "spot_id", "quantity", "condition", "inventory_number", "serial_number")),
    (text("Stock", "Whose it is"), ("holder", "holder_name", "lent_until", "home_id", "price")),
    (None, ("note",)),
)


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
    told(STOCK, "where", show=where, tone=where_tone, elastic=True, least=120, at_least=180, keep=Keep.LAST),
    told(STOCK, "item", elastic=True, least=220, keep=Keep.LAST, only="item_id"),
    told(STOCK, "quantity", keep=Keep.LAST),
    told(STOCK, "condition", tone=told_tone, only="condition"),
    told(STOCK, "inventory_number"),
    told(STOCK, "serial_number", keep=Keep.EASY),
    told(STOCK, "holder"),
    told(STOCK, "lent_until", keep=Keep.EASY),
    told(STOCK, "home", keep=Keep.EASY),
)


class StockCard(Card):
    """One entry: what, how many, where, whose."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        side = FormSide(desk, STOCK, PARTS, store, HoldingData)
        side.made.connect(self.made)
        pictures = EnclosuresSide(desk, "stock")
        self.put_sides(((text("Precincts", "General"), side), (text("Enclosures", "Pictures"), pictures)))

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
    nouns = frozenset({"stock", "places", "enclosures"})
    card_share: ClassVar[float] = 0.4
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Stock", "One row is so many things of a kind in one condition at one place."),
        text("Stock", "Things lie at precincts or at other places: the store, a building, a vehicle, a repair shop."),
        text(
            "Stock", "Change “Lies at” in the card to bring the whole entry elsewhere; empty means that nobody knows."
        ),
        text("Stock", "“Bring a part…” takes some of an entry elsewhere, or says that they cannot be found."),
        text("Stock", "A serial number belongs to one thing, and one thing is in one place."),
        text(
            "Stock", "The permanent place tells what is astray and where it goes back to; “Places…” lists the places."
        ),
    )

    def add_begin(self) -> None:
        line, self.views = view_tabs(self.desk, "stock")
        self.views.setParent(self)
        self.buttons.addLayout(line)
        self.add_button(BRING_BUTTON, "transfers", self.bring)
        self.add_button(PLACES_BUTTON, "buildings", self.show_places)
        self.add_button(KITS_BUTTON, "equipment", self.show_kits)
        super().add_begin()

    def store(self, office: "Office", row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        return self.desk.actions.stock.save_named(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: UUID) -> "Done":
        return self.desk.actions.stock.write_off(office, row_id)

    def bring(self) -> None:
        """Bring a part of the entry under the hand elsewhere."""
        from desktop.ui.bringing import BringingDialog

        row_id = self.table.current_id()
        row = None if row_id is None else self.desk.reader().row("stock", row_id, self.desk.language)
        if row is not None:
            BringingDialog(self.desk, row, self).open()

    def show_places(self) -> None:
        """Show the places, and a form for one more."""
        from desktop.ui.places import PlacesDialog

        PlacesDialog(self.desk, self).open()

    def show_kits(self) -> None:
        """Show the kits: one made of the selected entries, or things entered kit by kit."""
        from desktop.ui.kits import KitsDialog

        chosen = [self.table.records.ids[place] for place in selected_places(self.table)]
        KitsDialog(self.desk, chosen, self).open()
