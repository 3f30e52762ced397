"""What a person does with the budget: enter a line, change its sums, take it out."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.money import BudgetData
from desktop.storage.office import Office
from desktop.storage.tables import Budget
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Money", "Budget line added: {title}")
CHANGED = text("Money", "Budget line changed: {title}")
CLOSED = text("Money", "Budget line taken out: {title}")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a line of the budget (``row_id`` None) or change the named values of one; sums in whole tiyn."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = checked(BudgetData, **{"campaign_id": office.campaign_id, **emptied(values)})
            work.add(Budget(id=work.new(), **data.model_dump()))
            label = ADDED
        else:
            data = change(work, row_id, values, version)
            label = CHANGED
        work.label = label.fill(title=data.title)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> BudgetData:
    """Change the named values of a line."""
    held = work.one(Budget, row_id).model_dump(include=set(BudgetData.model_fields))
    data = checked(BudgetData, **{**held, **emptied(values)})
    work.change(Budget, row_id, data.model_dump(include=set(values)), version)
    return data


def emptied(values: Mapping[str, Any]) -> dict[str, Any]:
    """An empty sum is nought."""
    sums = {"planned", "received", "obligated", "spent"}
    return {name: 0 if name in sums and value is None else value for name, value in values.items()}


def close(office: Office, row_id: UUID) -> Done:
    """Take a line out of the budget."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(title=work.one(Budget, row_id).title)
        work.close(Budget, row_id)
    return finished(work)
