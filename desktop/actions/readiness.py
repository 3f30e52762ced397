"""Marking: what was told, seen or signed about a precinct or its building."""

from datetime import date
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.readiness import MarkData
from desktop.domain.figures import Degree
from desktop.domain.identity import coded_id, new_id
from desktop.domain.readiness import MarkValue, Scope
from desktop.storage.office import Office
from desktop.storage.tables import Building, Indicator, Mark, Participation
from desktop.storage.work import Done, finished
from desktop.text import text

MARKED_PRECINCT = text("Readiness", "Precinct № {no}: {indicator}")
MARKED_BUILDING = text("Readiness", "Building: {name} – {indicator}")


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
    note: str = "",
) -> Done:
    """Mark an indicator of a precinct; what is asked of the building is written there, once for all its precincts."""
    with office.unit_of_work(MARKED_PRECINCT) as work:
        indicator = work.one(Indicator, coded_id("indicator", indicator_code))
        if participation_id is not None:
            place = work.one(Participation, participation_id)
            work.label = MARKED_PRECINCT.fill(no=f"{place.number}{place.suffix}", indicator=indicator.name_kk)
            if indicator.scope is Scope.BUILDING and place.building_id is not None:
                participation_id, building_id = None, place.building_id
        if building_id is not None:
            name = work.one(Building, building_id).name_kk
            work.label = MARKED_BUILDING.fill(name=name, indicator=indicator.name_kk)
        data = checked(
            MarkData,
            campaign_id=office.campaign_id,
            indicator_id=indicator.id,
            participation_id=participation_id,
            building_id=building_id,
            value=value,
            as_of=as_of or office.today,
            degree=degree,
            source=source,
            note=note,
        )
        work.add(Mark(id=new_id(), **data.model_dump()))
    return finished(work)
