"""Lines about norms, needs with their sentences, and single entries of the stock, as screens and papers see them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from desktop.domain.equipment import Condition, Holder
from desktop.domain.norms import Standing
from desktop.domain.places import PlaceKind, Spot
from desktop.text import Sentence


@dataclass(frozen=True, slots=True)
class NormLine:
    """A kind of item with its norm in force, or none; ``need``, ``good``, ``short`` over all precincts."""

    code: str
    item: str
    norm_id: UUID | None
    expression: str
    words: Sentence | str | None
    standing: Standing | None
    source: str
    since: date | None
    until: date | None
    note: str
    versions: int
    proposed: str
    proposed_words: Sentence | str | None
    need: int
    good: int
    short: int
    price: int | None
    """Of one piece, in tiyn."""

    @property
    def cost(self) -> int | None:
        """What the shortage would cost, in tiyn; unknown without a price."""
        return None if self.price is None else self.price * self.short


@dataclass(frozen=True, slots=True)
class NeedLine:
    """What one precinct needs of one kind, and why; ``stock`` counts what is good."""

    precinct_number: str
    item: str
    item_code: str
    need: int | None
    stock: int
    shortage: int
    why: Sentence
    participation_id: UUID
    item_id: UUID


@dataclass(frozen=True, slots=True)
class StockLine:
    """One entry of the stock: so many of a kind, where they lie, whose they are."""

    item: str
    item_code: str
    unit: str
    quantity: int
    condition: Condition
    inventory_number: str
    serial_number: str
    where: str
    """Precinct or place in words; empty where nobody knows."""
    place_kind: PlaceKind | None
    precinct_number: str
    home: str
    """The permanent place in words; empty where none is set."""
    astray: bool
    """Whether it lies elsewhere than its permanent place."""
    holder: Holder | None
    holder_name: str
    lent_until: date | None
    price: int | None
    note: str
    item_id: UUID
    precinct_id: UUID | None
    place_id: UUID | None
    spot_id: UUID | None
    """The precinct's part in the campaign, or the place."""
    home_id: UUID | None


@dataclass(frozen=True, slots=True)
class ShareLine:
    """So many of a kind that could go from one spot to another before any is bought."""

    item: str
    unit: str
    pieces: int
    giver: str
    """The number of the precinct, or the name of the store."""
    taker: str
    steps: int
    """How far apart the two are: 0 one building … 8 another district."""
    item_id: UUID
    giver_spot: Spot
    taker_spot: Spot

    @property
    def id(self) -> UUID:
        """The same for the same kind between the same two, as long as it is offered."""
        ends = (self.giver_spot.precinct_id or self.giver_spot.place_id, self.taker_spot.precinct_id)
        return uuid5(self.item_id, ":".join(map(str, ends)))


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """What another rule would change at one precinct."""

    precinct_number: str
    item: str
    before: int | None
    after: int | None
    good: int
    short_before: int
    short_after: int
    cost: int | None
    """What the change of the shortage costs, in tiyn; unknown without a price."""
    typed: bool
    """Whether a need entered by hand stands before the rule."""


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place where things lie, with how many."""

    name_kk: str
    name_ru: str
    kind: PlaceKind
    keeper: str
    phone: str
    note: str
    things: int


@dataclass(frozen=True, slots=True)
class KitLine:
    """A kit with its contents in words."""

    name: str
    contents: str
