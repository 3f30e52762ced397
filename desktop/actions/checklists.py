"""Checklists: a change makes a new version; what was inspected keeps the version it was made with."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.checklists import ChecklistData, PointData
from desktop.domain.facts.readiness import IndicatorData
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id, new_id
from desktop.domain.readiness import Scope
from desktop.storage.office import Office
from desktop.storage.tables import Checklist, Indicator, Inspection, Point
from desktop.storage.work import Done, Work, finished
from desktop.text import text

REVISED = text("Checklists", "“{name}”: version {number}")
CARRIED = text("Checklists", "“{name}”: version {number}; planned inspections carried over to it: {n}")
ADDED = text("Checklists", "Checklist “{name}” added")
NO_POINTS = text("Checklists", "A checklist needs at least one point.")
NO_GATE = text("Checklists", "A checklist without a gate makes every precinct ready. Make at least one point a gate.")
TWICE = text("Checklists", "The point “{name}” stands on the list twice.")
OLD = text("Checklists", "This is an older version. Change the newest one.")


def revise(
    office: Office, row_id: UUID, points: Sequence[Mapping[str, Any]], values: Mapping[str, Any] | None = None
) -> Done:
    """A new version of a checklist with these points in order; planned inspections are carried over to it.

    A point is known by its ``indicator_id``; one without gets an indicator of the office's own by ``name_kk``,
    ``name_ru``, ``scope``. ``values`` are fields of the checklist that change as well.
    """
    with office.unit_of_work(REVISED) as work:
        held = work.one(Checklist, row_id)
        newest = max(work.find(Checklist, code=held.code), key=lambda each: each.number)
        if newest.id != held.id:
            raise Refusal(OLD)
        kept = held.model_dump(include=set(ChecklistData.model_fields))
        data = checked(ChecklistData, **{**kept, **(values or {}), "code": held.code, "number": held.number + 1})
        made = Checklist(id=work.new(), **data.model_dump())
        work.add(made)
        write_points(work, made, points)
        waiting = work.find(Inspection, checklist_id=row_id, held_on=None, closed=False)
        for each in waiting:
            work.change(Inspection, each.id, {"checklist_id": made.id})
        label = CARRIED.fill(n=len(waiting)) if waiting else REVISED
        work.label = label.fill(name=data.name_kk, number=data.number)
    return finished(work)


def add(office: Office, values: Mapping[str, Any], points: Sequence[Mapping[str, Any]]) -> Done:
    """A checklist of the office's own, for a kind and subtype of precincts."""
    with office.unit_of_work(ADDED) as work:
        fresh = new_id()
        data = checked(ChecklistData, **{**values, "code": f"OWN-{fresh.hex[-8:].upper()}", "number": 1})
        made = Checklist(id=work.new(), **data.model_dump())
        work.add(made)
        write_points(work, made, points)
        work.label = ADDED.fill(name=data.name_kk)
    return finished(work)


def write_points(work: Work, made: Checklist, points: Sequence[Mapping[str, Any]]) -> None:
    """The points of a version, in the order of the paper."""
    if not points:
        raise Refusal(NO_POINTS)
    rows: list[Point] = []
    seen: set[UUID] = set()
    for position, wish in enumerate(points, 1):
        indicator_id = wish.get("indicator_id") or own_indicator(work, wish)
        if indicator_id in seen:
            raise Refusal(TWICE.fill(name=work.one(Indicator, indicator_id).name_kk))
        seen.add(indicator_id)
        facts = {name: value for name, value in wish.items() if name in PointData.model_fields}
        links = {"checklist_id": made.id, "indicator_id": indicator_id, "position": position}
        data = checked(PointData, **{**facts, **links})
        rows.append(Point(id=new_id(), **data.model_dump()))
    if not any(each.gate for each in rows):
        raise Refusal(NO_GATE)
    work.add_many(rows)


def own_indicator(work: Work, wish: Mapping[str, Any]) -> UUID:
    """A point that no shipped list knows."""
    fresh = new_id()
    code = f"OWN-{fresh.hex[-8:].upper()}"
    names = {name: wish.get(name, "") for name in ("name_kk", "name_ru", "short_kk", "short_ru")}
    data = checked(IndicatorData, code=code, scope=wish.get("scope", Scope.PRECINCT), **names)
    return work.add(Indicator(id=coded_id("indicator", code), **data.model_dump()))
