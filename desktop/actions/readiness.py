"""Marking: what was told, seen or signed about a precinct or its building, and closing a gate by it."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.readiness import MarkData
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.gates import OpenGate, Standing, said_of
from desktop.domain.identity import coded_id, new_id
from desktop.domain.readiness import CONCLUDED, CONCLUSION, STATES, MarkValue, Scope
from desktop.storage import standings
from desktop.storage.office import Office
from desktop.storage.tables import Building, Campaign, Indicator, Mark, Participation
from desktop.storage.work import Done, Work, finished
from desktop.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

MARKED_PRECINCT = text("Readiness", "Precinct № {no}: {indicator}")
MARKED_BUILDING = text("Readiness", "Building: {name} – {indicator}")
AFTER_TODAY = text("Readiness", "The check is dated after today ({date}).")
BEFORE_CALL = text(
    "Readiness", "The check is dated before the campaign was called ({date}): the precinct was not in it."
)
BEFORE_FORMED = text("Readiness", "The check is dated before the precinct was formed ({date}).")
STAYS_OPEN = text("Readiness", "The gate “{gate}” stays open: {why}.")
OPEN_GATES = text("Readiness", "Not concluded as {state}: open gates: {gates}.")


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong, until when it is mended, and by whom."""

    note: str = ""
    due: date | None = None
    executor: str = ""


NO_REMARK = Remark()


def mark(
    office: Office,
    indicator_code: str,
    value: MarkValue,
    *,
    participation_id: UUID | None = None,
    building_id: UUID | None = None,
    as_of: date | None = None,
    degree: Degree = Degree.TOLD,
    source: str = "",
    remark: Remark = NO_REMARK,
) -> Done:
    """Mark an indicator of a precinct; what is asked of the building is written there, once for all its precincts."""
    with office.unit_of_work(MARKED_PRECINCT) as work:
        facts = {
            "participation_id": participation_id,
            "building_id": building_id,
            "value": value,
            "as_of": as_of or office.today,
            "degree": degree,
            "source": source,
            "note": remark.note,
            "due": remark.due,
            "executor": remark.executor,
        }
        write(work, office.campaign_id, indicator_code, facts)
    return finished(work)


def close_gate(
    office: Office,
    indicator_code: str,
    participation_id: UUID,
    *,
    degree: Degree,
    source: str = "",
    as_of: date | None = None,
) -> Done:
    """Answer a gate with yes; ``Refusal`` when it would stay open below its degree or without its proof."""
    with office.unit_of_work(MARKED_PRECINCT) as work:
        facts = {"value": MarkValue.YES, "as_of": as_of or office.today, "degree": degree, "source": source}
        write(work, office.campaign_id, indicator_code, {"participation_id": participation_id, **facts})
        for gate in standing(work, office.campaign_id, participation_id).opened:
            if gate.rule.code == indicator_code:
                name = work.one(Indicator, gate.rule.indicator_id).name_kk
                raise Refusal(STAYS_OPEN.fill(gate=name, why=said_of(gate)), "degree")
    return finished(work)


def conclude(
    office: Office,
    participation_id: UUID,
    value: MarkValue,
    *,
    as_of: date | None = None,
    degree: Degree = Degree.SEEN,
    source: str = "",
) -> Done:
    """A person's conclusion on the whole precinct; ``Refusal`` of "ready" while a gate is open."""
    with office.unit_of_work(MARKED_PRECINCT) as work:
        facts = {"value": value, "as_of": as_of or office.today, "degree": degree, "source": source}
        write(work, office.campaign_id, CONCLUSION, {"participation_id": participation_id, **facts})
        refuse_open(work, office.campaign_id, participation_id, value)
    return finished(work)


def write(work: Work, campaign_id: UUID, code: str, facts: dict[str, Any]) -> UUID:
    """Write one answer in a step; the step is named after it."""
    indicator = work.one(Indicator, coded_id("indicator", code))
    place_id, building_id = facts.get("participation_id"), facts.get("building_id")
    refuse_day(work, campaign_id, facts["as_of"])
    if place_id is not None:
        place = work.one(Participation, place_id)
        refuse_unformed(place, facts["as_of"])
        work.label = MARKED_PRECINCT.fill(no=f"{place.number}{place.suffix}", indicator=indicator.name_kk)
        if indicator.scope is Scope.BUILDING and place.building_id is not None:
            place_id, building_id = None, place.building_id
    if building_id is not None:
        name = work.one(Building, building_id).name_kk
        work.label = MARKED_BUILDING.fill(name=name, indicator=indicator.name_kk)
    about = {"participation_id": place_id, "building_id": building_id}
    data = checked(MarkData, **{**facts, **about, "campaign_id": campaign_id, "indicator_id": indicator.id})
    return work.add(Mark(id=new_id(), **data.model_dump()))


def refuse_day(work: Work, campaign_id: UUID, day: date) -> None:
    """``Refusal`` of a check after today, or before the campaign in which the precinct takes part."""
    if day > work.day:
        raise Refusal(AFTER_TODAY.fill(date=f"{day:%d.%m.%Y}"), "as_of")
    called = work.once(f"called {campaign_id}", lambda: work.one(Campaign, campaign_id).called)
    if day < called:
        raise Refusal(BEFORE_CALL.fill(date=f"{called:%d.%m.%Y}"), "as_of")


def refuse_unformed(place: Participation, day: date) -> None:
    """``Refusal`` of a check before the precinct was there."""
    if place.formed_on is not None and day < place.formed_on:
        raise Refusal(BEFORE_FORMED.fill(date=f"{place.formed_on:%d.%m.%Y}"), "as_of")


def standing(work: Work, campaign_id: UUID, participation_id: UUID) -> Standing:
    """Where a precinct stands by what the step has written so far."""
    return standings.compute(work.connection, [participation_id.hex])[campaign_id.hex, participation_id.hex]


def refuse_open(work: Work, campaign_id: UUID, participation_id: UUID, value: MarkValue) -> None:
    """``Refusal`` to conclude that a precinct is ready, with or without remarks, while one of its gates is open."""
    opened = standing(work, campaign_id, participation_id).opened
    if opened and value in (MarkValue.YES, MarkValue.PARTLY):
        gates = ", ".join(names(work, opened))
        raise Refusal(OPEN_GATES.fill(state=STATES[CONCLUDED[value]], gates=gates), "conclusion")


def names(work: Work, opened: "Sequence[OpenGate]") -> list[str]:
    """The open gates by name."""
    return [work.one(Indicator, each.rule.indicator_id).name_kk for each in opened]
