"""The room of halls: where groups can meet, how many sit there, when lessons are over."""

from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.courses import HALLS
from desktop.domain.facts.training import HallData
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Halls", "New hall")
PARTS = (
    (None, ("name", "capacity", "okrug_id", "building_id")),
    (text("Halls", "When it is free"), ("free_from", "free_to", "saturdays", "saturday_from", "saturday_to", "note")),
)
COLUMNS: tuple[Column, ...] = (
    told(HALLS, "name", elastic=True, least=220, keep=Keep.LAST),
    told(HALLS, "capacity", keep=Keep.LAST),
    told(HALLS, "okrug", elastic=True),
    told(HALLS, "free_from"),
    told(HALLS, "free_to"),
    told(HALLS, "saturdays", keep=Keep.EASY),
    told(HALLS, "saturday_from", keep=Keep.EASY),
    told(HALLS, "saturday_to", keep=Keep.EASY),
)


class HallCard(Card):
    """One hall in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        general = FormSide(desk, HALLS, PARTS, store, HallData)
        general.made.connect(self.made)
        sides = ((text("Precincts", "General"), general), (text("Precincts", "History"), HistorySide(desk, "halls")))
        self.put_sides(sides)

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("halls", self.row_id, self.desk.language)
        self.title.setText(row.data.name if row else shown(NEW))


class HallsScreen(SharedScreen):
    """All halls."""

    sheet = HALLS
    listed = COLUMNS
    full = HallCard
    title = text("Halls", "Halls")
    icon = "buildings"
    nouns = frozenset({"halls", "buildings"})
    adding = text("Halls", "Add a hall")
    card_share: ClassVar[float] = 0.45
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Halls", "A hall has seats, an okrug, and the hours in which it is free."),
        text("Halls", "On school days it is free after lessons, usually from 15:00; on Saturdays from the morning."),
        text("Halls", "The board turns a group red that does not fit into its hall or its hours."),
        text("Halls", "Halls stay for the next campaign; Del takes one out of use."),
    )
