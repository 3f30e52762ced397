"""What the office shares: its commission's own names, its centre, its switches."""

from collections.abc import Mapping
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.commissions import CommissionData
from desktop.domain.identity import new_id
from desktop.storage.office import Office
from desktop.storage.tables import Commission, Setting
from desktop.storage.work import Done, Work, finished
from desktop.text import text

SET = text("Settings", "Settings of the office changed")
NAMED = text("Settings", "Name of the commission changed")
NAMES = ("name_kk", "name_ru", "papers")


def change(office: Office, values: Mapping[str, str]) -> Done:
    """Set what the office shares under names such as ``centre_kk``, ``phone_code``, ``keeps_iin`` (yes or no)."""
    with office.unit_of_work(SET, of_campaign=False) as work:
        for name, value in values.items():
            put(work, name, value)
    return finished(work)


def put(work: Work, name: str, value: str) -> None:
    """Set one value."""
    known = work.find(Setting, name=name)
    if known:
        work.change(Setting, known[0].id, {"value": value, "closed": False})
    else:
        work.add(Setting(id=new_id(), name=name, value=value))


def name_commission(office: Office, commission_id: UUID, values: Mapping[str, str]) -> Done:
    """The commission's names as it writes them itself, and the language of its papers."""
    with office.unit_of_work(NAMED, of_campaign=False) as work:
        held = work.one(Commission, commission_id)
        known = held.model_dump(include=set(CommissionData.model_fields))
        data = checked(CommissionData, **{**known, **values})
        work.change(Commission, commission_id, data.model_dump(include=set(NAMES)))
    return finished(work)
