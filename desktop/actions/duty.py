"""The duty roster: one shift, a roster shared out in turn."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.checking import checked
from desktop.domain.duty import Shift, at_once, shared_out
from desktop.domain.facts.tasks import DutyData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.storage.office import Office
from desktop.storage.reading.calendar import off_days
from desktop.storage.tables import Duty
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

ADDED = text("Duty", "Duty of {date} added")
CHANGED = text("Duty", "Duty of {date} changed")
CLOSED = text("Duty", "Duty of {date} taken out")
SHARED = counted("Duty", "Duty roster: %n shifts added", "", 0)
TWICE = text("Duty", "This person is on duty already on {date} from {starts} to {ends}.")
NOBODY = text("Duty", "Choose who takes turns.")
BACKWARDS = text("Duty", "The last day is before the first.")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a shift (``row_id`` None) or change the named values of one; one person is not in two places at once."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = keeping.add(work, Duty, DutyData, {"campaign_id": office.campaign_id, **values})
            refuse_twice(work, work.made, data)
            work.label = ADDED.fill(date=f"{data.day:%d.%m.%Y}")
        else:
            data = change(work, row_id, values, version)
            work.label = CHANGED.fill(date=f"{data.day:%d.%m.%Y}")
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> DutyData:
    """Change the named values of a shift."""
    data = keeping.change(work, Duty, DutyData, row_id, values, version)
    refuse_twice(work, row_id, data)
    return data


def refuse_twice(work: Work, row_id: UUID | None, data: DutyData) -> None:
    """``Refusal`` where the member already has a shift at the same time."""
    if data.appointment_id is None:
        return
    own = Shift(data.day, data.starts, data.ends, data.appointment_id)
    for each in work.find(Duty, appointment_id=data.appointment_id, closed=False):
        if each.id != row_id and at_once(own, Shift(each.day, each.starts, each.ends, data.appointment_id)):
            said = TWICE.fill(date=f"{each.day:%d.%m.%Y}", starts=f"{each.starts:%H:%M}", ends=f"{each.ends:%H:%M}")
            raise Refusal(said, "appointment_id")


def close(office: Office, row_id: UUID) -> Done:
    """Take a shift out of the roster."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(date=f"{work.one(Duty, row_id).day:%d.%m.%Y}")
        work.close(Duty, row_id)
    return finished(work)


def share_out(
    office: Office,
    people: Sequence[UUID],
    first: date,
    last: date,
    hours: tuple[time, time] = (time(9, 0), time(18, 0)),
    *,
    participation_id: UUID | None = None,
    days_off: bool = False,
) -> Done:
    """Share the days out among members in turn, one a day; days off are left out unless they are asked for."""
    if not people:
        raise Refusal(NOBODY, "people")
    if last < first:
        raise Refusal(BACKWARDS, "last")
    with office.unit_of_work(SHARED.of(0)) as work:
        campaign = office.campaign_id
        closed = () if days_off else off_days(work.connection, first, last)
        made = [
            checked(
                DutyData,
                campaign_id=campaign,
                day=shift.day,
                starts=shift.starts,
                ends=shift.ends,
                appointment_id=shift.person,
                participation_id=participation_id,
            )
            for shift in shared_out(people, first, last, *hours, closed)
        ]
        for data in made:
            refuse_twice(work, None, data)
        work.add_many([Duty(id=new_id(), **data.model_dump()) for data in made])
        work.label = SHARED.of(len(made))
    return finished(work)
