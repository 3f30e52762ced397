"""What the Reader is asked about norms, needs, the stock and what could be shared out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from desktop.domain.supplies import ChangeLine, KitLine, NeedLine, NormLine, PlaceLine, ShareLine
from desktop.storage.questions import Row
from desktop.storage.reading import norms, sharing, stock
from desktop.text import Language


class Supplies:
    """The part of the Reader that knows about things; ``Reader`` has the connection and the campaign."""

    connection: Connection
    campaign_id: UUID

    def norms(self, language: Language, proposed: Mapping[str, str]) -> list[Row[NormLine]]:
        """Every kind of item with its norm in force, what the program proposes, and what follows."""
        return norms.rows(self.connection, self.campaign_id, language, proposed)

    def norm_change(
        self, item: str, expression: str, language: Language, *, give_way: bool = False
    ) -> list[Row[ChangeLine]]:
        """What another rule of an item (by its code) would change at every precinct."""
        return norms.preview(self.connection, self.campaign_id, language, item, expression, give_way=give_way)

    def needs(self, language: Language, number: str, proposed: Mapping[str, str]) -> Iterator[NeedLine]:
        """Every need with its sentence, of all working precincts or the one of that number."""
        return norms.needs(self.connection, self.campaign_id, language, number, proposed)

    def why(
        self, participation_id: UUID, item_id: UUID, language: Language, proposed: Mapping[str, str]
    ) -> NeedLine | None:
        """One need with its sentence; None where the precinct does not work or nothing can be said."""
        told = norms.Explaining(self.connection, self.campaign_id, language, proposed)
        return next((line for line in told.needs([participation_id]) if line.item_id == item_id), None)

    def shares(self, language: Language, told: Callable[[int, int], None]) -> Iterator[Row[ShareLine]]:
        """Who could give what to whom before anything is bought."""
        return sharing.shares(self.connection, self.campaign_id, language, told)

    def nearest(self, participation_id: UUID, item_id: UUID, language: Language) -> list[ShareLine]:
        """Who could give a kind to a precinct that is short of it, the nearest first; a few of them."""
        return sharing.nearest(self.connection, self.campaign_id, language, participation_id, item_id)

    def at_hand(self, language: Language) -> dict[UUID, list[tuple[str, int]]]:
        """Good things in stores, by the store's name, and under "" those on the way: item → such pairs."""
        return sharing.at_hand(self.connection, self.campaign_id, language)

    def places(self) -> list[Row[PlaceLine]]:
        """The places that are no precincts."""
        return stock.places(self.connection)

    def spots(self, precincts: Sequence[tuple[UUID, str]]) -> tuple[tuple[UUID, str], ...]:
        """Where a thing may lie: the places, then the precincts, which are handed over."""
        others = tuple((each.id, each.data.name_kk) for each in self.places())
        return (*others, *((each, f"№\u00a0{number}") for each, number in precincts))

    def kits(self, language: Language) -> list[Row[KitLine]]:
        """The kits with what belongs to them."""
        return stock.kits(self.connection, language)

    def looked(self) -> dict[UUID, date]:
        """When the stock of each precinct was last looked at in this campaign."""
        return stock.looked(self.connection, self.campaign_id)
