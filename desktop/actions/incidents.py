"""Incidents: enter one, change it, say that it is solved."""

from collections.abc import Mapping
from datetime import time
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.facts.tasks import IncidentData
from desktop.storage.office import Office
from desktop.storage.tables import Incident
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Incidents", "Incident entered: {what}")
CHANGED = text("Incidents", "Incident changed: {what}")
CLOSED = text("Incidents", "Incident taken out: {what}")
SOLVED = text("Incidents", "Incident solved: {what}")
SHORT = 60


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter an incident (``row_id`` None; since today unless told) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, "since": office.today, **values}
            data, label = keeping.add(work, Incident, IncidentData, facts), ADDED
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(what=data.what[:SHORT])
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> IncidentData:
    """Change the named values of an incident."""
    return keeping.change(work, Incident, IncidentData, row_id, values, version)


def close(office: Office, row_id: UUID) -> Done:
    """Take an incident out of the log."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(what=work.one(Incident, row_id).what[:SHORT])
        work.close(Incident, row_id)
    return finished(work)


def solve(office: Office, row_id: UUID, solution: str = "", hour: time | None = None) -> Done:
    """Say that an incident is solved, today."""
    with office.unit_of_work(SOLVED) as work:
        values: dict[str, Any] = {"solved_on": office.today, "solved_hour": hour}
        if solution:
            values["solution"] = solution
        work.label = SOLVED.fill(what=change(work, row_id, values, None).what[:SHORT])
    return finished(work)
