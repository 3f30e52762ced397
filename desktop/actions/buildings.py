"""What a person does with buildings: enter one, change one, take one out that nobody uses."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.buildings import BuildingData
from desktop.domain.faults import Refusal
from desktop.storage.office import Office
from desktop.storage.tables import Building, Participation
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Buildings", "Building added: {name}")
CHANGED = text("Buildings", "Building changed: {name}")
CLOSED = text("Buildings", "Building taken out: {name}")
IN_USE = text("Buildings", "Precincts vote in this building: {numbers}. Give them another building first.")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a building (``row_id`` None) or change the named values of one.

    ``premises`` is the name in Kazakh, or in Russian where only that is typed (``name_ru``).
    """
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = checked(BuildingData, **stored(values))
            work.add(Building(id=work.new(), **data.model_dump()))
            work.label = ADDED.fill(name=data.name_kk)
        else:
            change(work, row_id, values, version)
            work.label = CHANGED.fill(name=work.one(Building, row_id).name_kk)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> None:
    """Change the named values of a building."""
    named = stored(values)
    held = work.one(Building, row_id)
    data = checked(BuildingData, **{**held.model_dump(include=set(BuildingData.model_fields)), **named})
    work.change(Building, row_id, data.model_dump(include=set(named)), version)


def stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values under the names by which a building keeps them."""
    return {("name_kk" if name == "premises" else name): value for name, value in values.items()}


def close(office: Office, row_id: UUID) -> Done:
    """Take a building out; refused while a precinct of any campaign votes in it."""
    with office.unit_of_work(CLOSED) as work:
        held = work.one(Building, row_id)
        users = work.find(Participation, building_id=row_id, closed=False)
        if users:
            numbers = ", ".join(f"{each.number}{each.suffix}" for each in users)
            raise Refusal(IN_USE.fill(numbers=numbers))
        work.label = CLOSED.fill(name=held.name_kk)
        work.close(Building, row_id)
    return finished(work)


def house(work: Work, wanted: BuildingData) -> UUID:
    """The building of that name at that address, made when it is not known: two precincts of one school share it."""
    return houses(work, [wanted])[0]


def houses(work: Work, wanted: Sequence[BuildingData]) -> list[UUID]:
    """The buildings of many precincts at once, in order; those nobody knows are made."""
    known: dict[tuple[UUID | None, str, str], UUID] = {}
    for each in work.among(Building, "address", (data.address for data in wanted), closed=False):
        for name in (each["name_kk"], each["name_ru"]):
            known.setdefault((each["okrug_id"], each["address"], name), each["id"])
    made: list[dict[str, Any]] = []
    found: list[UUID] = []
    for data in wanted:
        keys = [(data.okrug_id, data.address, name) for name in (data.name_kk, data.name_ru) if name]
        row = next((known[key] for key in keys if key in known), None)
        if row is None:
            row = work.new()
            made.append({**data.model_dump(), "id": row})
            known.update((key, row) for key in keys)
        found.append(row)
    work.add_facts(Building, made)
    return found
