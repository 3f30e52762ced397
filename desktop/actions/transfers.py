"""What a person does to move things: draft, request, load, hand over, receive with what differs, send back."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from desktop.actions import stock
from desktop.domain.checking import checked
from desktop.domain.equipment import Condition
from desktop.domain.facts.equipment import HoldingData
from desktop.domain.facts.stock import StockPlaceData
from desktop.domain.facts.transfers import CarriedData, TransferData, TransferPartData
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id, new_id
from desktop.domain.places import NOWHERE, PlaceKind, Spot
from desktop.domain.transfers import MORE_HANDED, MORE_RECEIVED, RANKS, Stage, missing
from desktop.storage.office import Office
from desktop.storage.tables import Carried, Holding, ItemKind, StockPlace, Transfer, TransferPart
from desktop.storage.work import Done, Work, finished
from desktop.text import text

DRAFTED = text("Transfers", "Transfer № {no} drafted")
CHANGED = text("Transfers", "Transfer № {no} changed")
REQUESTED = text("Transfers", "Transfer № {no} requested")
LOADED = text("Transfers", "Transfer № {no} loaded")
HANDED = text("Transfers", "Transfer № {no} handed over")
RECEIVED = text("Transfers", "Transfer № {no} received")
RETURNED = text("Transfers", "Return of transfer № {no} drafted")
CLOSED = text("Transfers", "Transfer № {no} taken out")
TOO_FEW = text("Transfers", "{item}: the giver has {a}, {b} are to go.")
NOT_YET = text("Transfers", "First hand the things over, then receive them.")
TOO_LATE = text("Transfers", "The things are on the way or received already: only a return or Undo changes this.")
EMPTY = text("Transfers", "Nothing goes: every quantity is nought.")
NOTHING_BACK = text("Transfers", "Nothing of this transfer can be returned.")
ON_THE_WAY = coded_id("stockplace", "ON_THE_WAY")
ENDS = ("from_precinct_id", "from_place_id", "from_outside", "to_precinct_id", "to_place_id", "to_outside")

Wanted = Mapping[str, Any]
"""Facts of a part: ``item_id``, ``asked``, and what else is known of it."""


def draft(office: Office, values: Mapping[str, Any], parts: Sequence[Wanted] = ()) -> Done:
    """A new transfer with its parts; ``values`` name giver and taker."""
    with office.unit_of_work(DRAFTED) as work:
        row = add(work, office.campaign_id, values, parts)
        work.label = DRAFTED.fill(no=row.number)
    return finished(work)


def add(work: Work, campaign_id: UUID, values: Mapping[str, Any], parts: Iterable[Wanted]) -> Transfer:
    """Write a new transfer and its parts; a number of its own where none is given."""
    number = values.get("number") or str(len(work.find(Transfer, campaign_id=campaign_id)) + 1)
    data = checked(TransferData, **{"campaign_id": campaign_id, **values, "number": number})
    row = Transfer(id=work.new(), **data.model_dump())
    work.add(row)
    for part in parts:
        fresh = checked(TransferPartData, **{**part, "transfer_id": row.id})
        work.add(TransferPart(id=new_id(), **fresh.model_dump()))
    return row


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a transfer (``row_id`` None) or change the named values of one; its ends only before the hand-over."""
    if row_id is None:
        return draft(office, values)
    with office.unit_of_work(CHANGED) as work:
        change(work, row_id, values, version)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> None:
    """Change the named values of a transfer."""
    held = work.one(Transfer, row_id)
    known = held.model_dump(include=set(TransferData.model_fields))
    data = checked(TransferData, **{**known, **values})
    if RANKS[held.stage] >= RANKS[Stage.HANDED] and any(known[name] != getattr(data, name) for name in ENDS):
        raise Refusal(TOO_LATE)
    work.label = CHANGED.fill(no=data.number)
    work.change(Transfer, row_id, data.model_dump(include=set(values)), version)


ON_ARRIVAL = frozenset({"received", "damaged", "damage", "reason"})
"""What is counted while the things are on the way; all else is settled before."""


def put_part(office: Office, transfer_id: UUID, part_id: UUID | None, values: Mapping[str, Any]) -> Done:
    """Add a kind of thing to a transfer, or change what is asked for or counted of it before the next stage."""
    with office.unit_of_work(CHANGED) as work:
        transfer = work.one(Transfer, transfer_id)
        if transfer.stage is not Stage.HANDED or not ON_ARRIVAL.issuperset(values):
            before_the_way(work, transfer_id)
        work.label = CHANGED.fill(no=transfer.number)
        if part_id is None:
            data = checked(TransferPartData, **{**values, "transfer_id": transfer_id})
            work.add(TransferPart(id=work.new(), **data.model_dump()))
        else:
            known = work.one(TransferPart, part_id).model_dump(include=set(TransferPartData.model_fields))
            data = checked(TransferPartData, **{**known, **values})
            work.change(TransferPart, part_id, data.model_dump(include=set(values)))
    return finished(work)


def put_many(office: Office, transfer_id: UUID, parts: Sequence[Wanted]) -> Done:
    """Add several kinds at once, such as all that is short; a kind that is there already is set to the new number."""
    with office.unit_of_work(CHANGED) as work:
        transfer = before_the_way(work, transfer_id)
        work.label = CHANGED.fill(no=transfer.number)
        known = {part.item_id: part for part in parts_of(work, transfer_id)}
        for part in parts:
            if part["item_id"] in known:
                work.change(TransferPart, known[part["item_id"]].id, {"asked": part["asked"]})
            else:
                data = checked(TransferPartData, **{**part, "transfer_id": transfer_id})
                work.add(TransferPart(id=new_id(), **data.model_dump()))
    return finished(work)


def strike(office: Office, part_id: UUID) -> Done:
    """Take a kind of thing off a transfer before the hand-over."""
    with office.unit_of_work(CHANGED) as work:
        transfer = before_the_way(work, work.one(TransferPart, part_id).transfer_id)
        work.label = CHANGED.fill(no=transfer.number)
        work.close(TransferPart, part_id)
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a transfer out of the list before the hand-over."""
    with office.unit_of_work(CLOSED) as work:
        transfer = before_the_way(work, row_id)
        work.label = CLOSED.fill(no=transfer.number)
        work.close(Transfer, row_id)
    return finished(work)


def before_the_way(work: Work, transfer_id: UUID) -> Transfer:
    """The transfer while it may still change; ``Refusal`` once things went."""
    transfer = work.one(Transfer, transfer_id)
    if RANKS[transfer.stage] >= RANKS[Stage.HANDED]:
        raise Refusal(TOO_LATE)
    return transfer


def request(office: Office, transfer_id: UUID, on: date | None = None) -> Done:
    """The request went out."""
    with office.unit_of_work(REQUESTED) as work:
        transfer = before_the_way(work, transfer_id)
        work.label = REQUESTED.fill(no=transfer.number)
        work.change(Transfer, transfer_id, {"stage": Stage.REQUESTED, "requested_on": on or work.day})
    return finished(work)


def load(office: Office, transfer_id: UUID, values: Mapping[str, Any] | None = None) -> Done:
    """The vehicle is loaded: what nobody counted otherwise is loaded as asked; ``values``: vehicle, driver, day."""
    with office.unit_of_work(LOADED) as work:
        transfer = before_the_way(work, transfer_id)
        work.label = LOADED.fill(no=transfer.number)
        for part in parts_of(work, transfer_id):
            if part.loaded is None:
                work.change(TransferPart, part.id, {"loaded": part.asked})
        facts = {"loaded_on": work.day, **(values or {}), "stage": Stage.LOADED}
        known = transfer.model_dump(include=set(TransferData.model_fields))
        work.change(Transfer, transfer_id, checked(TransferData, **{**known, **facts}).model_dump())
    return finished(work)


def parts_of(work: Work, transfer_id: UUID) -> list[TransferPart]:
    """The open parts of a transfer."""
    return work.find(TransferPart, transfer_id=transfer_id, closed=False)


Counted = Mapping[UUID, Mapping[str, Any]]
"""What was counted, by part: ``handed``; or ``received``, ``damaged``, ``damage``, ``reason``."""


def hand_over(
    office: Office, transfer_id: UUID, counted: Counted | None = None, values: Mapping[str, Any] | None = None
) -> Done:
    """The things leave the giver and are on the way; what is not counted goes as loaded, else as asked.

    ``Refusal``: more than was asked for without a reason, more than the giver has, nothing at all.
    """
    with office.unit_of_work(HANDED) as work:
        transfer = before_the_way(work, transfer_id)
        work.label = HANDED.fill(no=transfer.number)
        gone = 0
        for part in parts_of(work, transfer_id):
            usual = part.asked if part.loaded is None else part.loaded
            usual = usual if part.handed is None else part.handed
            data = facts_of(part, {"handed": usual, **(counted or {}).get(part.id, {})})
            handed = data.handed or 0
            if handed > data.asked and not data.reason.strip():
                said = MORE_HANDED.fill(item=work.one(ItemKind, data.item_id).name_kk, a=handed, b=data.asked)
                raise Refusal(said, "reason")
            work.change(TransferPart, part.id, data.model_dump())
            send(work, transfer, part.id, data, handed)
            gone += handed
        if not gone:
            raise Refusal(EMPTY)
        go_on(work, transfer, Stage.HANDED, {"handed_on": work.day, **(values or {})})
    return finished(work)


def facts_of(part: TransferPart, values: Mapping[str, Any]) -> TransferPartData:
    """A part with other values, checked."""
    return checked(TransferPartData, **{**part.model_dump(include=set(TransferPartData.model_fields)), **values})


def go_on(work: Work, transfer: Transfer, stage: Stage, values: Mapping[str, Any]) -> None:
    """The transfer comes to its next stage."""
    known = transfer.model_dump(include=set(TransferData.model_fields))
    work.change(Transfer, transfer.id, checked(TransferData, **{**known, **values, "stage": stage}).model_dump())


def send(work: Work, transfer: Transfer, part_id: UUID, part: TransferPartData, quantity: int) -> None:
    """So many of a part go from the giver onto the way; from outside they come onto the books here."""
    if not quantity:
        return
    way = Spot(place_id=the_way(work))
    if transfer.from_outside:
        carry(work, part_id, come_in(work, part, quantity, way, transfer.from_outside), quantity)
        return
    left = quantity
    for held in at(work, transfer, part):
        some = min(left, held.quantity)
        if some:
            carry(work, part_id, stock.shift(work, held.id, some, way), some)
            left -= some
    if left:
        item = work.one(ItemKind, part.item_id).name_kk
        raise Refusal(TOO_FEW.fill(item=item, a=quantity - left, b=quantity), "handed")


def at(work: Work, transfer: Transfer, part: TransferPartData) -> list[Holding]:
    """The entries at the giver's from which a part can be taken: the very one that is named, else good ones first."""
    if part.holding_id is not None:
        return [work.one(Holding, part.holding_id)]
    found = work.find(
        Holding,
        item_id=part.item_id,
        precinct_id=transfer.from_precinct_id,
        place_id=transfer.from_place_id,
        closed=False,
    )
    order = {condition: rank for rank, condition in enumerate(Condition)}
    return sorted(found, key=lambda held: order[held.condition])


def come_in(work: Work, part: TransferPartData, quantity: int, spot: Spot, owner: str) -> UUID:
    """Things from outside come onto the books under their owner's name.

    ``Refusal`` for a serial number that lies elsewhere already.
    """
    data = checked(
        HoldingData,
        precinct_id=spot.precinct_id,
        place_id=spot.place_id,
        item_id=part.item_id,
        quantity=quantity,
        inventory_number=part.inventory_number,
        serial_number=part.serial_number,
        price=part.price,
        holder_name=owner,
    )
    stock.refuse_twice(work, data)
    return work.add(Holding(id=new_id(), **data.model_dump()))


def carry(work: Work, part_id: UUID, holding_id: UUID, quantity: int) -> None:
    """Remember which entry of the stock is on the way for a part."""
    data = checked(CarriedData, part_id=part_id, holding_id=holding_id, quantity=quantity)
    work.add(Carried(id=new_id(), **data.model_dump()))


def the_way(work: Work) -> UUID:
    """The place of what is on the way; it comes with the first transfer."""
    found = work.find(StockPlace, id=ON_THE_WAY)
    if not found:
        data = StockPlaceData(kind=PlaceKind.VEHICLE, name_kk="Жолда", name_ru="В пути")
        work.add(StockPlace(id=ON_THE_WAY, **data.model_dump()))
    elif found[0].closed:
        work.reopen(StockPlace, ON_THE_WAY)
    return ON_THE_WAY


def receive(
    office: Office, transfer_id: UUID, counted: Counted | None = None, values: Mapping[str, Any] | None = None
) -> Done:
    """The taker counts what came: good, damaged; what is missing stays on the books with no place.

    What is not counted came whole. ``Refusal``: not handed over yet, more than was handed over without a reason.
    """
    with office.unit_of_work(RECEIVED) as work:
        transfer = work.one(Transfer, transfer_id)
        if transfer.stage is not Stage.HANDED:
            raise Refusal(NOT_YET if RANKS[transfer.stage] < RANKS[Stage.HANDED] else TOO_LATE)
        work.label = RECEIVED.fill(no=transfer.number)
        for part in parts_of(work, transfer_id):
            told = (counted or {}).get(part.id, {})
            handed, damaged = part.handed or 0, told.get("damaged", part.damaged) or 0
            usual = max(0, handed - damaged) if part.received is None else part.received
            data = facts_of(part, {"received": usual, **told, "damaged": damaged})
            came = (data.received or 0) + damaged
            if came > handed and not data.reason.strip():
                said = MORE_RECEIVED.fill(item=work.one(ItemKind, data.item_id).name_kk, a=came, b=handed)
                raise Refusal(said, "reason")
            if came > handed:
                send(work, transfer, part.id, data, came - handed)
            work.change(TransferPart, part.id, data.model_dump())
            arrive(work, transfer, part.id, data, handed)
        go_on(work, transfer, Stage.RECEIVED, {"received_on": work.day, **(values or {})})
    return finished(work)


def arrive(work: Work, transfer: Transfer, part_id: UUID, part: TransferPartData, handed: int) -> None:
    """What is on the way for a part comes to rest: good, damaged, or nobody knows where."""
    taker = Spot(transfer.to_precinct_id, transfer.to_place_id)
    received, damaged = part.received or 0, part.damaged or 0
    shares = [
        (received, taker, None),
        (damaged, taker, part.damage),
        (missing(handed, received, damaged), NOWHERE, None),
    ]
    for each in work.find(Carried, part_id=part_id, closed=False):
        left = each.quantity
        for n, (quantity, spot, condition) in enumerate(shares):
            some = min(left, quantity)
            if not some:
                continue
            if transfer.to_outside and spot is taker:
                stock.leave(work, work.one(Holding, each.holding_id), some)
            else:
                stock.shift(work, each.holding_id, some, spot, condition=condition)
            shares[n] = (quantity - some, spot, condition)
            left -= some
        work.close(Carried, each.id)


def send_back(office: Office, transfer_id: UUID, values: Mapping[str, Any] | None = None) -> Done:
    """Draft the return of a received transfer: the same things, giver and taker changed about."""
    with office.unit_of_work(RETURNED) as work:
        transfer = work.one(Transfer, transfer_id)
        parts = [
            {
                "item_id": part.item_id,
                "asked": (part.received or 0) + (part.damaged or 0),
                "price": part.price,
                "inventory_number": part.inventory_number,
            }
            for part in parts_of(work, transfer_id)
            if (part.received or 0) + (part.damaged or 0)
        ]
        if transfer.stage is not Stage.RECEIVED or not parts or transfer.to_outside:
            raise Refusal(NOTHING_BACK)
        ends: dict[str, Any] = {
            "from_precinct_id": transfer.to_precinct_id,
            "from_place_id": transfer.to_place_id,
            "to_precinct_id": transfer.from_precinct_id,
            "to_place_id": transfer.from_place_id,
            "to_outside": transfer.from_outside,
        }
        add(work, transfer.campaign_id, {**ends, "returns_id": transfer_id, **(values or {})}, parts)
        work.label = RETURNED.fill(no=transfer.number)
    return finished(work)
