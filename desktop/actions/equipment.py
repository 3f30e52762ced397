"""What a person does with equipment: say what a precinct needs, and what it has in what condition."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.equipment import Condition
from desktop.domain.facts.equipment import HoldingData, NeedData
from desktop.domain.faults import Refusal
from desktop.storage.office import Office
from desktop.storage.tables import Holding, ItemKind, Need, Participation
from desktop.storage.work import Done, Work, finished
from desktop.text import text

CHANGED = text("Equipment", "Precinct № {no}: {item}")
SEVERAL = text(
    "Equipment", "This item is entered in {n} parts at the precinct. Change each part on the precinct's card."
)


def save(office: Office, participation_id: UUID, item_id: UUID, values: Mapping[str, Any]) -> Done:
    """Set what a precinct needs (``required``) and has (``actual``, ``condition``, ``inventory_number``) of an item."""
    with office.unit_of_work(CHANGED) as work:
        place = work.one(Participation, participation_id)
        item = work.one(ItemKind, item_id)
        work.label = CHANGED.fill(no=f"{place.number}{place.suffix}", item=item.name_kk)
        change(work, participation_id, item_id, values)
    return finished(work)


def change(work: Work, participation_id: UUID, item_id: UUID, values: Mapping[str, Any]) -> None:
    """Set the named values of one precinct and item."""
    if "required" in values:
        set_need(work, participation_id, item_id, values["required"], str(values.get("source", "")))
    stock = {name: value for name, value in values.items() if name in ("actual", "condition", "inventory_number")}
    if stock:
        set_stock(work, work.one(Participation, participation_id).precinct_id, item_id, stock)


def set_need(work: Work, participation_id: UUID, item_id: UUID, quantity: int | None, source: str = "") -> None:
    """What is needed of a kind; None takes the need away."""
    known = work.find(Need, participation_id=participation_id, item_id=item_id)
    if quantity is None:
        for each in known:
            work.close(Need, each.id)
        return
    data = checked(NeedData, participation_id=participation_id, item_id=item_id, quantity=quantity, source=source)
    if known:
        facts: dict[str, Any] = {"quantity": data.quantity, "closed": False}
        work.change(Need, known[0].id, facts | ({"source": data.source} if source else {}))
    else:
        work.add(Need(id=work.new(), **data.model_dump()))


def set_stock(work: Work, precinct_id: UUID, item_id: UUID, stock: Mapping[str, Any]) -> None:
    """What is there of a kind. A thing with an inventory number of its own is a part of its own."""
    known = work.find(Holding, precinct_id=precinct_id, item_id=item_id, closed=False)
    number = stock.get("inventory_number")
    parts = [each for each in known if each.inventory_number == number] if number else known
    if len(parts) > 1:
        raise Refusal(SEVERAL.fill(n=len(parts)), "actual")
    held: dict[str, Any] = {"precinct_id": precinct_id, "item_id": item_id, "quantity": 0}
    if parts:
        held = parts[0].model_dump(include=set(HoldingData.model_fields))
    if stock.get("actual") is not None:
        held["quantity"] = stock["actual"]
    if stock.get("condition") is not None:
        held["condition"] = Condition(stock["condition"])
    if number is not None:
        held["inventory_number"] = number
    data = checked(HoldingData, **held)
    if parts:
        work.change(Holding, parts[0].id, data.model_dump())
    else:
        work.add(Holding(id=work.new(), **data.model_dump()))
