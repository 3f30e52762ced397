"""What a person does with equipment: say what a precinct needs, and what it has in what condition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    if quantity is not None:
        set_needs(work, [(participation_id, item_id, quantity)], source)
        return
    for each in work.find(Need, participation_id=participation_id, item_id=item_id):
        work.close(Need, each.id)


def set_needs(work: Work, wanted: Sequence[tuple[UUID, UUID, int]], source: str = "") -> None:
    """What many precincts need: (precinct in the campaign, item, quantity); of two for one item the later holds."""
    known = {
        (row["participation_id"], row["item_id"]): row
        for row in work.among(Need, "participation_id", (place for place, *_ in wanted))
    }
    told: dict[tuple[UUID, UUID], NeedData] = {}
    for place, item, quantity in wanted:
        told[place, item] = checked(NeedData, participation_id=place, item_id=item, quantity=quantity, source=source)
    changes: list[tuple[UUID, Mapping[str, Any]]] = []
    for key, data in told.items():
        if key in known:
            facts = {"quantity": data.quantity, "closed": False} | ({"source": source} if source else {})
            changes += differing(known[key], facts)
    work.change_many(Need, changes)
    work.add_facts(Need, [{**data.model_dump(), "id": work.new()} for key, data in told.items() if key not in known])


def set_stock(work: Work, precinct_id: UUID, item_id: UUID, stock: Mapping[str, Any]) -> None:
    """What is there of a kind. A thing with an inventory number of its own is a part of its own."""
    set_stocks(work, [(precinct_id, item_id, stock)])


def set_stocks(work: Work, wanted: Sequence[tuple[UUID, UUID, Mapping[str, Any]]]) -> None:
    """What many precincts have: (precinct, item, ``actual``, ``condition`` and ``inventory_number`` where told)."""
    held: dict[tuple[UUID, UUID], list[Part]] = {}
    for row in work.among(Holding, "precinct_id", (place for place, *_ in wanted), closed=False):
        held.setdefault((row["precinct_id"], row["item_id"]), []).append(Part(row, row))
    for place, item, stock in wanted:
        parts = held.setdefault((place, item), [])
        number = stock.get("inventory_number")
        meant = [each for each in parts if each.now["inventory_number"] == number] if number else parts
        if len(meant) > 1:
            raise Refusal(SEVERAL.fill(n=len(meant)), "actual")
        if not meant:
            meant = [Part(None, {"precinct_id": place, "item_id": item, "quantity": 0})]
            parts += meant
        meant[0].tell(stock)
    every = [each for parts in held.values() for each in parts]
    work.change_many(Holding, [change for each in every if each.row for change in differing(each.row, each.now)])
    work.add_facts(Holding, [{**each.now, "id": work.new()} for each in every if each.row is None])


@dataclass(slots=True)
class Part:
    """Things of a kind at a precinct: as they are stored, and as they are told to be."""

    row: Mapping[str, Any] | None
    now: dict[str, Any]

    def tell(self, stock: Mapping[str, Any]) -> None:
        """Put what was told over what is known; what is not told stays."""
        told = dict(self.now)
        if stock.get("actual") is not None:
            told["quantity"] = stock["actual"]
        if stock.get("condition") is not None:
            told["condition"] = Condition(stock["condition"])
        if stock.get("inventory_number") is not None:
            told["inventory_number"] = stock["inventory_number"]
        facts = {name: value for name, value in told.items() if name in HoldingData.model_fields}
        self.now = {**self.now, **checked(HoldingData, **facts).model_dump()}


def differing(row: Mapping[str, Any], facts: Mapping[str, Any]) -> list[tuple[UUID, Mapping[str, Any]]]:
    """The row's id with the facts that are otherwise than stored; nothing where none is."""
    other = {name: value for name, value in facts.items() if row[name] != value}
    return [(row["id"], other)] if other else []
