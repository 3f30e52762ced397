"""What adding and changing have in common for lists whose rows are simply kept."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from desktop.domain.checking import checked

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from desktop.storage.tables import Record
    from desktop.storage.work import Work

Data = TypeVar("Data", bound="SQLModel")


def add(work: "Work", record: "type[Record]", kind: type[Data], values: Mapping[str, Any]) -> Data:
    """Add a row after a look at its facts."""
    data = checked(kind, **values)
    work.add(record(id=work.new(), **data.model_dump()))
    return data


def change(
    work: "Work", record: "type[Record]", kind: type[Data], row_id: UUID, values: Mapping[str, Any], version: int | None
) -> Data:
    """Change the named values of a row after a look at all its facts."""
    held = work.one(record, row_id).model_dump(include=set(kind.model_fields))
    data = checked(kind, **{**held, **values})
    work.change(record, row_id, data.model_dump(include=set(values)), version)
    return data
