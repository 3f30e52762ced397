"""What a person does with kits: put one together from what lies somewhere, enter things kit by kit, take one out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.actions.stock import spot_of
from desktop.domain.checking import checked
from desktop.domain.facts.equipment import HoldingData
from desktop.domain.facts.stock import KitData, KitPartData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.storage.office import Office
from desktop.storage.tables import Holding, Kit, KitPart
from desktop.storage.work import Done, finished
from desktop.text import text

MADE = text("Kits", "Kit “{name}”")
ENTERED = text("Kits", "Kit “{name}” entered: {n}")
CLOSED = text("Kits", "Kit “{name}” taken out of use")
EMPTY = text("Kits", "Select in the stock what belongs to the kit.")
AT_LEAST_ONE = text("Kits", "At least one kit must be named.")


def make(office: Office, names: Mapping[str, Any], entries: Sequence[UUID]) -> Done:
    """A kit of the kinds and quantities of these entries of the stock; the things themselves stay where they are."""
    with office.unit_of_work(MADE) as work:
        data = checked(KitData, **names)
        work.label = MADE.fill(name=data.name_kk)
        contents: Counter[UUID] = Counter()
        for entry in entries:
            held = work.one(Holding, entry)
            contents[held.item_id] += held.quantity
        if not contents.total():
            raise Refusal(EMPTY)
        kit = work.new()
        work.add(Kit(id=kit, **data.model_dump()))
        parts = [checked(KitPartData, kit_id=kit, item_id=item, quantity=n) for item, n in contents.items() if n]
        work.add_many([KitPart(id=new_id(), **part.model_dump()) for part in parts])
    return finished(work)


def enter(office: Office, kit_id: UUID, count: int, spot_id: UUID | None) -> Done:
    """So many kits came in: their things are entered at a precinct's part or a place, as good."""
    with office.unit_of_work(ENTERED) as work:
        work.label = ENTERED.fill(name=work.one(Kit, kit_id).name_kk, n=count)
        if count < 1:
            raise Refusal(AT_LEAST_ONE, "count")
        spot = spot_of(work, spot_id)
        where = {"precinct_id": spot.precinct_id, "place_id": spot.place_id}
        for part in work.find(KitPart, kit_id=kit_id, closed=False):
            facts = checked(HoldingData, **where, item_id=part.item_id, quantity=part.quantity * count)
            alike = [
                each
                for each in work.find(Holding, **where, item_id=part.item_id, closed=False)
                if each.model_dump(include=set(HoldingData.model_fields))
                == {**facts.model_dump(), "quantity": each.quantity}
            ]
            if alike:
                work.change(Holding, alike[0].id, {"quantity": alike[0].quantity + facts.quantity})
            else:
                work.add(Holding(id=new_id(), **facts.model_dump()))
    return finished(work)


def close(office: Office, kit_id: UUID) -> Done:
    """Take a kit out of use; things entered by it stay."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(name=work.one(Kit, kit_id).name_kk)
        work.close(Kit, kit_id)
    return finished(work)
