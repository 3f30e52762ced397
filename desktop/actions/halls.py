"""What a person does with halls: enter one, change one, take one out."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.training import HallData
from desktop.storage.office import Office
from desktop.storage.tables import Hall
from desktop.storage.work import Done, finished
from desktop.text import text

ADDED = text("Halls", "Hall entered: {name}")
CHANGED = text("Halls", "Hall changed: {name}")
CLOSED = text("Halls", "Hall taken out: {name}")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a hall (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = checked(HallData, **values)
            work.add(Hall(id=work.new(), **data.model_dump()))
        else:
            held = work.one(Hall, row_id).model_dump(include=set(HallData.model_fields))
            data = checked(HallData, **{**held, **values})
            work.change(Hall, row_id, data.model_dump(include=set(values)), version)
        work.label = (ADDED if row_id is None else CHANGED).fill(name=data.name)
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a hall out of use."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(name=work.one(Hall, row_id).name)
        work.close(Hall, row_id)
    return finished(work)
