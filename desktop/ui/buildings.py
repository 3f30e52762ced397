"""The room of buildings: what is asked once for every precinct that votes there."""

from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.precincts import BUILDINGS
from desktop.domain.facts.buildings import BuildingData
from desktop.domain.faults import Refusal
from desktop.domain.readiness import Scope
from desktop.text import Sentence, text
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk
from desktop.ui.listing import ListScreen
from desktop.ui.marks import MarksSide
from desktop.ui.pieces import label
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Buildings", "New building")
VOTE_HERE = text("Buildings", "Precincts in it: {numbers}")
NOBODY = text("Buildings", "No precinct votes here.")
PARTS = (
    (None, ("premises", "floor", "okrug_id", "settlement", "address", "owner")),
    (text("Buildings", "Whom to call"), ("head", "head_phone", "guard", "guard_phone", "key_at", "keys", "road")),
    (None, ("note",)),
)


class BuildingSide(FormSide):
    """What is typed of a building; its name is at fault where the stored name is."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk, BUILDINGS, PARTS, store, BuildingData)

    def refuse(self, refusal: Refusal) -> None:
        named = "premises" if refusal.field == "name_kk" else refusal.field
        super().refuse(Refusal(refusal.sentence, named))


class BuildingCard(Card):
    """One building in full: its facts and the points of the check that are asked of it."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.users = label(None, "muted")
        self.under.addWidget(self.users, 1)
        general = BuildingSide(desk, store)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Precincts", "Check"), MarksSide(desk, Scope.BUILDING)),
                (text("Precincts", "History"), HistorySide(desk, "buildings")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("buildings", self.row_id, self.desk.language)
        if row is None:
            self.title.setText(shown(NEW))
            self.users.setText("")
            return
        parts = (row.data.premises, row.data.settlement, row.data.address)
        self.title.setText(" · ".join(part for part in parts if part))
        numbers = ", ".join(f"№ {number}" for number in row.data.precincts)
        self.users.setText(shown(VOTE_HERE.fill(numbers=numbers) if numbers else NOBODY))


COLUMNS: tuple[Column, ...] = (
    told(BUILDINGS, "premises", elastic=True, least=180, keep=Keep.LAST),
    told(BUILDINGS, "okrug", only="okrug_id"),
    told(BUILDINGS, "settlement", only="settlement"),
    told(BUILDINGS, "address", elastic=True),
    told(BUILDINGS, "precincts", keep=Keep.LAST),
    told(BUILDINGS, "head", keep=Keep.EASY),
    told(BUILDINGS, "head_phone", keep=Keep.EASY),
)


class BuildingsScreen(ListScreen):
    """All buildings the office knows."""

    sheet = BUILDINGS
    listed = COLUMNS
    full = BuildingCard
    title = text("Buildings", "Buildings")
    icon = "buildings"
    nouns = frozenset({"buildings"})
    adding = text("Buildings", "Add building")
    card_share: ClassVar[float] = 0.5
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Buildings", "A building is its own noun: two precincts of one school share its ramp, light and key."),
        text(
            "Buildings", "Points of the check that concern the building are answered here once for all its precincts."
        ),
        text("Buildings", "Enter opens the card, Ins adds a building, F9 copies one."),
        text("Buildings", "Del marks a building for deletion; one in which a precinct votes stays."),
    )
