"""Lines of transfers as screens and papers see them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.equipment import Condition
from desktop.domain.transfers import Stage, missing
from desktop.text import Sentence, text

PRECINCT = text("Transfers", "precinct № {no}")


@dataclass(frozen=True, slots=True)
class PartLine:
    """One kind of thing in a transfer."""

    id: UUID
    item: str
    unit: str
    item_id: UUID
    asked: int
    loaded: int | None
    handed: int | None
    received: int | None
    damaged: int | None
    damage: Condition
    inventory_number: str
    serial_number: str
    price: int | None
    reason: str

    @property
    def missing(self) -> int | None:
        """What was handed over and did not arrive; None before the receipt."""
        if self.received is None:
            return None
        return missing(self.handed or 0, self.received, self.damaged or 0)


@dataclass(frozen=True, slots=True)
class TransferLine:
    """A transfer: its ends, its days, its parts."""

    stage: Stage
    number: str
    from_precinct_id: UUID | None
    from_place_id: UUID | None
    from_outside: str
    from_number: str
    from_place: str
    to_precinct_id: UUID | None
    to_place_id: UUID | None
    to_outside: str
    to_number: str
    to_place: str
    basis: str
    requested_on: date | None
    due: date | None
    loaded_on: date | None
    vehicle: str
    driver: str
    handed_on: date | None
    handed_by: str
    received_on: date | None
    received_by: str
    returns_id: UUID | None
    note: str
    parts: tuple[PartLine, ...] = ()

    @property
    def giver(self) -> Sentence | str:
        """Who gives."""
        return PRECINCT.fill(no=self.from_number) if self.from_number else self.from_place or self.from_outside

    @property
    def taker(self) -> Sentence | str:
        """Who takes."""
        return PRECINCT.fill(no=self.to_number) if self.to_number else self.to_place or self.to_outside

    @property
    def giver_id(self) -> UUID | None:
        """The precinct or place that gives; None for somebody outside."""
        return self.from_precinct_id or self.from_place_id

    @property
    def taker_id(self) -> UUID | None:
        """The precinct or place that takes; None for somebody outside."""
        return self.to_precinct_id or self.to_place_id

    @property
    def asked(self) -> int:
        """Pieces asked for."""
        return sum(part.asked for part in self.parts)

    @property
    def handed(self) -> int | None:
        """Pieces handed over; None before."""
        return None if self.handed_on is None else sum(part.handed or 0 for part in self.parts)

    @property
    def received(self) -> int | None:
        """Good pieces received; None before."""
        return None if self.received_on is None else sum(part.received or 0 for part in self.parts)

    @property
    def differs(self) -> int | None:
        """Pieces damaged or missing on arrival; None before."""
        if self.received_on is None:
            return None
        return sum((part.damaged or 0) + (part.missing or 0) for part in self.parts)
