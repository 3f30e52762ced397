"""What a person does with the norms behind the topics: enter one, write what it said before, take one out."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.training import LawPointData
from desktop.storage.office import Office
from desktop.storage.tables import LawPoint
from desktop.storage.work import Done, finished
from desktop.text import text

ADDED = text("LawPoints", "Norm entered: {what}")
CHANGED = text("LawPoints", "Norm changed: {what}")
CLOSED = text("LawPoints", "Norm taken out: {what}")
SHOWN = 60
"""Letters of a norm that the journal repeats."""


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a norm (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = checked(LawPointData, **values)
            work.add(LawPoint(id=work.new(), **data.model_dump()))
        else:
            held = work.one(LawPoint, row_id).model_dump(include=set(LawPointData.model_fields))
            data = checked(LawPointData, **{**held, **values})
            work.change(LawPoint, row_id, data.model_dump(include=set(values)), version)
        work.label = (ADDED if row_id is None else CHANGED).fill(what=data.now_kk[:SHOWN])
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a norm out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(what=work.one(LawPoint, row_id).now_kk[:SHOWN])
        work.close(LawPoint, row_id)
    return finished(work)
