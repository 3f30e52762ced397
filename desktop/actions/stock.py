"""What a person does with things themselves: bring them elsewhere, enter one by one, lose and find, look them over."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.equipment import Condition
from desktop.domain.facts.equipment import HoldingData
from desktop.domain.facts.stock import StockPlaceData, StocktakeData
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.places import NOWHERE, Spot
from desktop.storage.office import Office
from desktop.storage.tables import Holding, ItemKind, Participation, StockPlace, Stocktake
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

PLACE_SAVED = text("Stock", "Place “{name}”")
PLACE_CLOSED = text("Stock", "Place “{name}” taken out of use")
STILL_THERE = text("Stock", "{n} things still lie here. Bring them elsewhere first.")
CHANGED = text("Stock", "{item}: entry changed")
MOVED = text("Stock", "{item}: {n} brought elsewhere")
LOST = text("Stock", "{item}: {n} missing, place unknown")
TOO_MANY = text("Stock", "There are only {n} here.")
TOO_FEW = text("Stock", "At least one thing must be named.")
SAME_SPOT = text("Stock", "It already lies there.")
SERIAL_TAKEN = text(
    "Stock", "Serial number {serial} is already entered: {place}. One thing cannot be in two places; bring it over."
)
PRECINCT = text("Stock", "precinct № {no}")
UNKNOWN_PLACE = text("Stock", "place unknown")
ALL_IN_PLACE = text("Stock", "Precinct № {no}: everything is in place")
ALL_IN_PLACES = counted("Stock", "Everything is in place at %n precincts", "", 0)

ALIKE = tuple(name for name in HoldingData.model_fields if name not in ("precinct_id", "place_id", "quantity"))
"""What two entries must share to be one entry when they come to lie together."""


def save_place(office: Office, place_id: UUID | None, values: Mapping[str, Any]) -> Done:
    """Enter or change a place where things lie."""
    with office.unit_of_work(PLACE_SAVED) as work:
        held: dict[str, Any] = {}
        if place_id is not None:
            held = work.one(StockPlace, place_id).model_dump(include=set(StockPlaceData.model_fields))
        data = checked(StockPlaceData, **{**held, **values})
        work.label = PLACE_SAVED.fill(name=data.name_kk)
        if place_id is None:
            work.add(StockPlace(id=work.new(), **data.model_dump()))
        else:
            work.change(StockPlace, place_id, data.model_dump())
    return finished(work)


def close_place(office: Office, place_id: UUID) -> Done:
    """Take a place out of use; ``Refusal`` while something lies there."""
    with office.unit_of_work(PLACE_CLOSED) as work:
        place = work.one(StockPlace, place_id)
        work.label = PLACE_CLOSED.fill(name=place.name_kk)
        there = sum(each.quantity for each in work.find(Holding, place_id=place_id, closed=False))
        if there:
            raise Refusal(STILL_THERE.fill(n=there))
        work.close(StockPlace, place_id)
    return finished(work)


def save(office: Office, holding_id: UUID | None, values: Mapping[str, Any]) -> Done:
    """Enter things of one kind, or change an entry: quantity, condition, numbers, whose they are, permanent place."""
    with office.unit_of_work(CHANGED) as work:
        item_id = put(work, holding_id, values)
        work.label = CHANGED.fill(item=work.one(ItemKind, item_id).name_kk)
    return finished(work)


def save_named(office: Office, holding_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """As ``save``, with spots as lists name them: ``spot_id``, ``home_id`` are a precinct's part or a place."""
    with office.unit_of_work(CHANGED) as work:
        item_id = put_named(work, holding_id, values, version)
        work.label = CHANGED.fill(item=work.one(ItemKind, item_id).name_kk)
    return finished(work)


def put_named(work: Work, holding_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> UUID:
    """As ``put``, with spots as lists name them."""
    facts = dict(values)
    for name, prefix in (("spot_id", ""), ("home_id", "home_")):
        if name in facts:
            spot = spot_of(work, facts.pop(name))
            facts |= {f"{prefix}precinct_id": spot.precinct_id, f"{prefix}place_id": spot.place_id}
    return put(work, holding_id, facts, version)


def spot_of(work: Work, row_id: UUID | None) -> Spot:
    """The spot behind a precinct's part in a campaign or a place; None is nowhere."""
    if row_id is None:
        return NOWHERE
    parts = work.find(Participation, id=row_id)
    return Spot(precinct_id=parts[0].precinct_id) if parts else Spot(place_id=work.one(StockPlace, row_id).id)


def write_off(office: Office, holding_id: UUID) -> Done:
    """An entry is written off: it stays on the books with that condition and covers no need."""
    return save(office, holding_id, {"condition": Condition.OFF})


def put(work: Work, holding_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> UUID:
    """Enter things of one kind, or change an entry; the kind's id comes back."""
    held: dict[str, Any] = {}
    if holding_id is not None:
        held = work.one(Holding, holding_id).model_dump(include=set(HoldingData.model_fields))
    data = checked(HoldingData, **{**held, **values})
    refuse_twice(work, data, holding_id)
    if holding_id is None:
        work.add(Holding(id=work.new(), **data.model_dump()))
    else:
        work.change(Holding, holding_id, data.model_dump(), version)
    return data.item_id


def refuse_twice(work: Work, data: HoldingData, holding_id: UUID | None = None) -> None:
    """``Refusal`` when another entry has the same kind and serial number: one thing is in one place."""
    if not data.serial_number:
        return
    for other in work.find(Holding, item_id=data.item_id, serial_number=data.serial_number, closed=False):
        if other.id != holding_id:
            place = said(work, Spot(other.precinct_id, other.place_id))
            raise Refusal(SERIAL_TAKEN.fill(serial=data.serial_number, place=place), "serial_number")


def said(work: Work, spot: Spot) -> object:
    """A spot in words."""
    if spot.place_id is not None:
        return work.one(StockPlace, spot.place_id).name_kk
    if spot.precinct_id is None:
        return UNKNOWN_PLACE
    parts = work.find(Participation, precinct_id=spot.precinct_id)
    return PRECINCT.fill(no=f"{parts[-1].number}{parts[-1].suffix}") if parts else UNKNOWN_PLACE


def move(office: Office, holding_id: UUID, quantity: int, spot: Spot) -> Done:
    """Bring so many of an entry to another spot."""
    with office.unit_of_work(MOVED if spot.known else LOST) as work:
        bring(work, holding_id, quantity, spot)
    return finished(work)


def bring(work: Work, holding_id: UUID, quantity: int, spot: Spot) -> None:
    """Bring so many of an entry to another spot, and say so."""
    held = work.one(Holding, holding_id)
    work.label = (MOVED if spot.known else LOST).fill(item=work.one(ItemKind, held.item_id).name_kk, n=quantity)
    if (held.precinct_id, held.place_id) == (spot.precinct_id, spot.place_id):
        raise Refusal(SAME_SPOT, "place_id")
    shift(work, holding_id, quantity, spot)


def move_named(office: Office, holding_id: UUID, quantity: int, spot_id: UUID | None) -> Done:
    """As ``move``, with the spot as lists name it: a precinct's part or a place; None is nowhere, so many are lost."""
    with office.unit_of_work(MOVED) as work:
        bring(work, holding_id, quantity, spot_of(work, spot_id))
    return finished(work)


def lose(office: Office, holding_id: UUID, quantity: int) -> Done:
    """So many of an entry cannot be found: they stay on the books with no place."""
    return move(office, holding_id, quantity, NOWHERE)


def shift(
    work: Work, holding_id: UUID, quantity: int, spot: Spot, *, condition: Condition | None = None, **others: Any
) -> UUID:
    """Bring so many of an entry to a spot, in a condition found on arrival; the id of the entry they are now in.

    Nothing appears or vanishes: what leaves the one entry joins an entry that is alike there, or makes one.
    ``others`` are further facts that change on the way: holder, lent until. ``Refusal``: none or more than there are.
    """
    held = work.one(Holding, holding_id)
    if quantity < 1:
        raise Refusal(TOO_FEW, "quantity")
    if held.closed or quantity > held.quantity:
        raise Refusal(TOO_MANY.fill(n=0 if held.closed else held.quantity), "quantity")
    facts = {**held.model_dump(include=set(HoldingData.model_fields)), **others}
    facts |= {"precinct_id": spot.precinct_id, "place_id": spot.place_id, "quantity": quantity}
    if condition is not None:
        facts["condition"] = condition
    data = checked(HoldingData, **facts)
    there = [
        each
        for each in work.find(
            Holding, item_id=held.item_id, precinct_id=spot.precinct_id, place_id=spot.place_id, closed=False
        )
        if all(getattr(each, name) == getattr(data, name) for name in ALIKE) and not data.serial_number
    ]
    if any(each.id == held.id for each in there):
        return held.id
    if there:
        work.change(Holding, there[0].id, {"quantity": there[0].quantity + quantity})
        leave(work, held, quantity)
        return there[0].id
    if quantity == held.quantity:
        work.change(Holding, held.id, data.model_dump())
        return held.id
    leave(work, held, quantity)
    return work.add(Holding(id=work.new(), **data.model_dump()))


def leave(work: Work, held: Holding, quantity: int) -> None:
    """So many less in an entry; an empty one at a precinct stays as a nought that was counted."""
    left = held.quantity - quantity
    work.change(Holding, held.id, {"quantity": left, "closed": not left and held.precinct_id is None})


def all_in_place(
    office: Office, participations: Sequence[UUID], degree: Degree = Degree.TOLD, source: str = ""
) -> Done:
    """At these precincts everything is as it is on the books: looked at today, told by whom."""
    with office.unit_of_work(ALL_IN_PLACES.of(len(participations))) as work:
        for each in participations:
            place = work.one(Participation, each)
            if len(participations) == 1:
                work.label = ALL_IN_PLACE.fill(no=f"{place.number}{place.suffix}")
            looked(work, place, degree, source)
    return finished(work)


def looked(work: Work, place: Participation, degree: Degree, source: str = "") -> None:
    """The stock of a precinct was looked at today."""
    data = checked(
        StocktakeData,
        campaign_id=place.campaign_id,
        precinct_id=place.precinct_id,
        as_of=work.day,
        degree=degree,
        source=source,
    )
    work.add(Stocktake(id=work.new(), **data.model_dump()))
