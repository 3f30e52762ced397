"""Works in buildings: plan one, say that it is done; and plan B for the risks of a precinct."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.facts.works import BuildingWorkData, RiskPlanData
from desktop.domain.risks import RISKS, RiskKind
from desktop.storage.office import Office
from desktop.storage.tables import BuildingWork, Participation, RiskPlan
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Works", "Work planned: {what}")
CHANGED = text("Works", "Work changed: {what}")
CLOSED = text("Works", "Work taken out: {what}")
FINISHED = text("Works", "Work done: {what}")
PLANNED = text("Works", "Precinct № {no}, plan B: {risk}")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Plan a work (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, **values}
            data, label = keeping.add(work, BuildingWork, BuildingWorkData, facts), ADDED
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(what=data.what)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> BuildingWorkData:
    """Change the named values of a work."""
    return keeping.change(work, BuildingWork, BuildingWorkData, row_id, values, version)


def close(office: Office, row_id: UUID) -> Done:
    """Take a work out of the plan."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(what=work.one(BuildingWork, row_id).what)
        work.close(BuildingWork, row_id)
    return finished(work)


def finish(office: Office, row_id: UUID) -> Done:
    """Say that a work is done, today."""
    with office.unit_of_work(FINISHED) as work:
        work.label = FINISHED.fill(what=change(work, row_id, {"done_on": office.today}, None).what)
    return finished(work)


def plan(office: Office, participation_id: UUID, kind: RiskKind, values: Mapping[str, Any]) -> Done:
    """Write plan B for one risk of a precinct: ``plan``, ``responsible``, ``phone``, ``ready_on``."""
    with office.unit_of_work(PLANNED) as work:
        place = work.one(Participation, participation_id)
        work.label = PLANNED.fill(no=f"{place.number}{place.suffix}", risk=RISKS[kind])
        known = work.find(RiskPlan, participation_id=participation_id, kind=kind)
        if known:
            keeping.change(work, RiskPlan, RiskPlanData, known[0].id, values, None)
        else:
            facts = {"participation_id": participation_id, "kind": kind, **values}
            keeping.add(work, RiskPlan, RiskPlanData, facts)
    return finished(work)
