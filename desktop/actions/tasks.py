"""Tasks: enter one, finish it, let those follow that deadlines, remarks and shortages ask for."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.checking import checked
from desktop.domain.facts.tasks import TaskData
from desktop.domain.identity import new_id
from desktop.domain.tasks import Cause, following
from desktop.storage.office import Office
from desktop.storage.reading.causes import causes
from desktop.storage.tables import CalendarDate, Task
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Tasks", "Task added: {title}")
CHANGED = text("Tasks", "Task changed: {title}")
CLOSED = text("Tasks", "Task taken out: {title}")
FINISHED = text("Tasks", "Task done: {title}")
FOLLOWED = text("Tasks", "Tasks brought up to date: new {new}, done {done}")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a task (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, **values}
            data, label = keeping.add(work, Task, TaskData, facts), ADDED
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(title=data.title)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> TaskData:
    """Change the named values of a task; what a deadline asked for is then done in the calendar too."""
    data = keeping.change(work, Task, TaskData, row_id, values, version)
    if "done_on" in values and data.cause.startswith("date:"):
        date_id = UUID(data.cause.removeprefix("date:"))
        if work.find(CalendarDate, id=date_id):
            work.change(CalendarDate, date_id, {"done_on": data.done_on})
    return data


def close(office: Office, row_id: UUID) -> Done:
    """Take a task out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(title=work.one(Task, row_id).title)
        work.close(Task, row_id)
    return finished(work)


def finish(office: Office, row_id: UUID, outcome: str = "") -> Done:
    """Say that a task is done, today."""
    with office.unit_of_work(FINISHED) as work:
        values = {"done_on": office.today, **({"outcome": outcome} if outcome else {})}
        work.label = FINISHED.fill(title=change(work, row_id, values, None).title)
    return finished(work)


def follow(office: Office) -> Done:
    """Add the tasks that follow from what is known today; finish those whose cause is gone. Each cause asks once."""
    with office.unit_of_work(FOLLOWED) as work:
        campaign = office.campaign_id
        held = {row.cause: row for row in work.find(Task, campaign_id=campaign) if row.cause}
        known = {key: row.closed or row.done_on is not None for key, row in held.items()}
        fresh, gone = following(causes(work.connection, campaign, work.day, "kk"), known)
        work.add_many([Task(id=new_id(), **task_of(campaign, cause).model_dump()) for cause in fresh])
        for key in gone:
            work.change(Task, held[key].id, {"done_on": work.day})
        work.label = FOLLOWED.fill(new=len(fresh), done=len(gone))
    return finished(work)


def task_of(campaign: UUID, cause: Cause) -> TaskData:
    """The task for a cause."""
    return checked(
        TaskData,
        campaign_id=campaign,
        title=cause.title,
        due=cause.due,
        executor=cause.executor,
        participation_id=cause.participation_id,
        building_id=cause.building_id,
        origin=cause.origin,
        cause=cause.key,
    )
