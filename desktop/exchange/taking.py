"""What an accepted workbook writes, noun by noun, inside one step."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, cast
from uuid import UUID

from desktop.actions import buildings, equipment, members, precincts, seminars
from desktop.actions.founding import okrug
from desktop.domain.checking import checked
from desktop.domain.facts.buildings import BuildingData
from desktop.domain.facts.people import MemberData
from desktop.domain.facts.training import AttendanceData
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id, new_id
from desktop.domain.territories import short_okrug
from desktop.domain.training import Presence
from desktop.exchange.examination import Examination
from desktop.exchange.limits import BATCH, Progress
from desktop.exchange.plan import Line
from desktop.storage.tables import (
    Appointment,
    Attendance,
    Building,
    Commission,
    ItemKind,
    Participation,
    Precinct,
    Seminar,
    Territory,
)
from desktop.storage.work import Work
from desktop.text import text

TAKEN = text("Import", "Row {step} of {total} is taken in")
OVER_LIMIT = "{file}: {n}"
THINGS = {
    "quantity_required": "required",
    "quantity_actual": "actual",
    "condition": "condition",
    "inventory_number": "inventory_number",
}
"""What workbooks say of a thing, and what the office calls it."""
NAMES_OF_HOUSE = {"premises": "name_kk", "premises_ru": "name_ru"}


def take(
    work: Work,
    campaign: UUID,
    seen: Examination,
    lines: Sequence[Line],
    seminar: UUID | None,
    progress: Progress | None = None,
) -> list[Hashable | None]:
    """Write the lines of a plan; the key of each line's row comes back. What ``progress`` raises ends the writing."""
    commissions = members.commissions_by_label(work, campaign) if seen.kind == "members" else {}
    together: dict[str, Callable[[Sequence[Line]], Sequence[Hashable | None]]] = {
        "precincts": lambda fresh: new_precincts(work, campaign, seen, fresh),
        "members": lambda fresh: new_members(work, campaign, fresh, commissions),
        "equipment": lambda fresh: take_things(work, campaign, seen, fresh),
    }
    singly: dict[str, Callable[[Line], Hashable | None]] = {
        "precincts": lambda line: take_precinct(work, seen, line),
        "members": lambda line: take_member(work, line),
        "attendance": lambda line: take_mark(work, line, seminar),
        "tests": lambda line: take_mark(work, line, seminar),
    }
    keys: list[Hashable | None] = []
    for start in range(0, len(lines), BATCH):
        if progress is not None:
            progress(start, len(lines), TAKEN)
        portion = lines[start : start + BATCH]
        if seen.kind in together:
            fresh = [line for line in portion if line.key is None or seen.kind not in singly]
            made = dict(zip(map(id, fresh), together[seen.kind](fresh), strict=True))
        else:
            made = {}
        keys += [made[id(line)] if id(line) in made else singly[seen.kind](line) for line in portion]
    return keys


def new_precincts(work: Work, campaign: UUID, seen: Examination, lines: Sequence[Line]) -> list[UUID]:
    """Precincts that were not here before, with their okrugs and buildings, many at once; ids come back in order."""
    district = work.once("own district", lambda: own_district(work))
    places = [okrug_of(work, district, line) for line in lines]
    okrugs = [place.id if place else None for place in places]
    housed = [(at, house) for at, line in enumerate(lines) if (house := house_of(line, okrugs[at]))]
    found = buildings.houses(work, [house for _, house in housed])
    building = {at: row for (at, _), row in zip(housed, found, strict=True)}
    facts: list[Any] = []
    for at, line in enumerate(lines):
        read = line.record.fields
        values: dict[str, Any] = {**spoken(line, "settlement"), "okrug_id": okrugs[at], "building_id": building.get(at)}
        values |= {name: read[name] for name in ("kind", "boundaries", "voters") if read.get(name)}
        values |= {"number": str(read["number"]), "phone": ", ".join(read.get("phone") or [])}
        facts.append(reasoned(values, seen))
    return precincts.add_many(work, campaign, facts)


def take_precinct(work: Work, seen: Examination, line: Line) -> UUID:
    """A precinct that is here already gets only what differs."""
    district = work.once("own district", lambda: own_district(work))
    row_id = cast("UUID", line.key)
    told = {change.field: change for change in (*line.changes, *line.fills)}
    values = {name: told[name].became for name in ("kind", "boundaries", "voters", "address") if name in told}
    if "phone" in told:
        values["phone"] = ", ".join(told["phone"].became)
    if "okrug" in told:
        place = okrug_of(work, district, line)
        values["okrug_id"] = place.id if place else None
    if "settlement" in told:
        change = told["settlement"]
        values["settlement_ru" if change.language == "ru" else "settlement"] = change.became
    held = work.one(Participation, row_id)
    if told.keys() & {"premises", "address"}:
        values["building_id"] = rehoused(work, held, line, told)
    values.pop("address", None)
    if "voters" in values:
        values["voters_source"] = seen.file
        values |= reason_for(values["voters"], seen)
    precincts.change(work, row_id, values, None)
    return row_id


def reasoned(values: dict[str, Any], seen: Examination) -> Any:
    """The facts of a new precinct; a count above the limit is kept with the workbook as its reason."""
    if values.get("voters"):
        values |= {"voters_source": seen.file, **reason_for(values["voters"], seen)}
    return precincts.facts_of(values)


def reason_for(voters: int, seen: Examination) -> dict[str, str]:
    """The warning about the limit was shown before the rows were accepted: the workbook stands as the reason."""
    return {"voters_reason": OVER_LIMIT.format(file=seen.file, n=voters)} if voters > precincts.VOTERS_LIMIT else {}


def spoken(line: Line, name: str) -> dict[str, str]:
    """A name of two languages under the one it was read in; Kazakh takes it too where it has none of its own."""
    value = line.record.fields.get(name) or ""
    if line.record.languages.get(name) == "ru":
        return {f"{name}_ru": value, name: value}
    return {name: value}


def own_district(work: Work) -> Territory:
    """The territory of our own commission."""
    return work.one(Territory, work.find(Commission, own=True)[0].territory_id)


def okrug_of(work: Work, district: Territory, line: Line) -> Territory | None:
    """The okrug that was recognised, or one of the office's own under the name as written."""
    name = line.record.fields.get("okrug")
    if not name:
        return None
    code = line.record.links.get("okrug")
    if code:
        return work.once(f"okrug {code}", lambda: work.one(Territory, coded_id("territory", code)))
    return work.once(f"okrug {name}", lambda: okrug_named(work, district, name))


def okrug_named(work: Work, district: Territory, name: str) -> Territory:
    """The okrug of that short name, entered when nobody knows it."""
    known = [each for each in work.find(Territory, parent_code=district.code) if short_okrug(each.name_kk) == name]
    return known[0] if known else okrug(work, district.code, name)


def house_of(line: Line, okrug_id: UUID | None) -> BuildingData | None:
    """The building that a row names; precincts of one school and address share it."""
    read = line.record.fields
    if not read.get("premises"):
        return None
    names = {NAMES_OF_HOUSE[key]: value for key, value in spoken(line, "premises").items()}
    values = {**names, **spoken(line, "settlement"), "okrug_id": okrug_id, "address": read.get("address") or ""}
    return checked(BuildingData, **values)


def rehoused(work: Work, held: Participation, line: Line, told: dict[str, Any]) -> UUID | None:
    """The building after a change: its other name or its address is mended, another name is another building."""
    own = work.one(Building, held.building_id) if held.building_id else None
    change = told.get("premises")
    if own is None or (change is not None and change.language != "ru"):
        house = house_of(line, work.one(Precinct, held.precinct_id).okrug_id)
        return buildings.house(work, house) if house else None
    values: dict[str, Any] = {"name_ru": change.became} if change is not None else {}
    if "address" in told:
        values["address"] = told["address"].became
    buildings.change(work, own.id, values, None)
    return own.id


def new_members(work: Work, campaign: UUID, lines: Sequence[Line], commissions: Mapping[str, UUID]) -> list[UUID]:
    """Members who were not here before, many at once; their posts' ids come back in order."""
    people: list[MemberData] = []
    for line in lines:
        read = {name: line.record.fields.get(name) for name in MemberData.model_fields}
        told = {name: value for name, value in read.items() if value is not None}
        people.append(checked(MemberData, **{**told, "precinct_number": str(told.get("precinct_number", ""))}))
    return members.add_many(work, campaign, people, commissions)


def take_member(work: Work, line: Line) -> UUID:
    """A member who is here already gets only what differs."""
    values = {change.field: change.became for change in line.changes if change.field in MemberData.model_fields}
    if "precinct_number" in values:
        values["precinct_number"] = str(values["precinct_number"])
    row_id = cast("UUID", line.key)
    members.change(work, row_id, values, None)
    return row_id


def take_things(work: Work, campaign: UUID, seen: Examination, lines: Sequence[Line]) -> list[Hashable | None]:
    """What precincts need and have of each kind of item; a kind nobody knows becomes the office's own."""
    places = work.once("places", lambda: precincts.places_by_label(work, campaign))
    needs: list[tuple[UUID, UUID, int]] = []
    stocks: list[tuple[UUID, UUID, Mapping[str, Any]]] = []
    for line in lines:
        read = line.record.fields
        label = str(read["precinct_number"])
        if label not in places:
            raise Refusal(members.NO_PRECINCT.fill(no=label), "precinct_number")
        place, precinct = places[label]
        item = item_of(work, line)
        told = {change.field for change in line.changes} if line.key is not None else read.keys()
        known = {name: read[name] for name in THINGS if name in told and read.get(name) not in (None, "")}
        if "quantity_required" in known:
            needs.append((place, item, known.pop("quantity_required")))
        if known:
            stocks.append((precinct, item, stock_of(read, known)))
    equipment.set_needs(work, needs, seen.file)
    equipment.set_stocks(work, stocks)
    return [line.key for line in lines]


def stock_of(read: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """What is written of a part: what differs, and the inventory number by which the part is known."""
    stock = {THINGS[name]: value for name, value in known.items()}
    return stock | ({"inventory_number": read["inventory_number"]} if read.get("inventory_number") else {})


def item_of(work: Work, line: Line) -> UUID:
    """The kind of item that was recognised, or one of the office's own."""
    code, name = line.record.links.get("item"), line.record.fields["item"]
    return coded_id("item", code) if code else work.once(f"item {name}", lambda: item_named(work, name))


def item_named(work: Work, name: str) -> UUID:
    """The office's own kind of item of that name, entered when nobody knows it."""
    known = work.find(ItemKind, name_kk=name)
    if known:
        return known[0].id
    fresh = new_id()
    work.add(ItemKind(id=fresh, code=f"OWN-{fresh.hex[-8:].upper()}", name_kk=name))
    return fresh


def take_mark(work: Work, line: Line, seminar: UUID | None) -> UUID:
    """Attendance or scores of one person; who is on no list of ours joins the sheet as a guest."""
    read = line.record.fields
    held = work.one(Seminar, cast("UUID", seminar))
    row = line_of_sheet(work, held, line)
    facts: dict[str, Any] = {}
    if read.get("present") is not None:
        facts["presence"] = Presence.PRESENT if read["present"] else Presence.ABSENT
        seminars.refuse_ahead(held, facts["presence"], work.day)
    if facts:
        work.change(Attendance, row, facts)
    scores = {name: read[name] for name in ("entry_score", "exit_score") if read.get(name) is not None}
    if scores:
        highest = max([held.maximum, int(read.get("maximum") or 0)])
        if highest > held.maximum:
            work.change(Seminar, held.id, {"maximum": highest})
            held = work.one(Seminar, held.id)
        seminars.set_scores(work, held, row, {name: round(value) for name, value in scores.items()})
    return row


def line_of_sheet(work: Work, seminar: Seminar, line: Line) -> UUID:
    """The line of the sheet for a person: known, a member's new one, or a guest's."""
    key = line.key
    if isinstance(key, UUID):
        if work.find(Attendance, id=key):
            return key
        listed = work.find(Attendance, seminar_id=seminar.id, appointment_id=key)
        if listed:
            return listed[0].id
    member = isinstance(key, UUID) and bool(work.find(Appointment, id=key))
    facts = AttendanceData(
        seminar_id=seminar.id,
        appointment_id=cast("UUID", key) if member else None,
        guest="" if member else str(line.record.fields["full_name"]),
    )
    row = Attendance(id=work.new(), **facts.model_dump())
    work.add(row)
    return row.id
