"""Places where things lie beside the precincts: the district's store, a building, a vehicle, a repair shop."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.text import text


class PlaceKind(StrEnum):
    """What sort of place it is; only what lies in a store is free to go to any precinct."""

    STORE = "STORE"
    BUILDING = "BUILDING"
    VEHICLE = "VEHICLE"
    REPAIR = "REPAIR"


PLACE_KINDS = {
    PlaceKind.STORE: text("PlaceKind", "store"),
    PlaceKind.BUILDING: text("PlaceKind", "building"),
    PlaceKind.VEHICLE: text("PlaceKind", "vehicle"),
    PlaceKind.REPAIR: text("PlaceKind", "repair"),
}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a thing lies: at a precinct, at another place, or nobody knows where."""

    precinct_id: UUID | None = None
    place_id: UUID | None = None

    @property
    def known(self) -> bool:
        """Whether anybody can say where it is."""
        return self.precinct_id is not None or self.place_id is not None


NOWHERE = Spot()
"""The spot of a lost thing: it stays on the books until it is found or written off."""
