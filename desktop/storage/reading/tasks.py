"""Tasks, duty and incidents, with the places and people they are about; and what one day demands."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, time
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, Select, func, or_, select

from desktop.domain.calendar import EventState
from desktop.domain.calendar_lines import AgendaLine, CalendarLine, DutyLine, IncidentLine, TaskLine
from desktop.domain.tasks import Origin
from desktop.storage.names import named
from desktop.storage.questions import Row
from desktop.storage.reading import calendar
from desktop.storage.reading.common import Listed, T, those
from desktop.storage.reading.members import PERSON, POST, telephones
from desktop.text import Language

TASK, DUTY, INCIDENT = T["task"], T["duty"], T["incident"]
PLACE, BUILDING = T["participation"], T["building"]
COMING = 6
"""Dates ahead that a day's page names."""


def label(row: Any) -> str:
    """The number of a precinct as people write it; empty without one."""
    return "" if row["number"] is None else f"{row['number']}{row['suffix']}"


@cache
def task_facts(language: Language) -> FromClause:
    """One row a task."""
    return (
        select(
            *(each for each in TASK.c if each.name != "key"),
            PLACE.c.number,
            PLACE.c.suffix,
            named(BUILDING, language).label("premises"),
        )
        .outerjoin_from(TASK, PLACE, PLACE.c.id == TASK.c.participation_id)
        .outerjoin(BUILDING, BUILDING.c.id == TASK.c.building_id)
        .subquery("facts")
    )


@cache
def tasks_listed(language: Language) -> Listed:
    """The list of tasks."""
    made = task_facts(language)
    return Listed(
        "tasks",
        made,
        {"done": {"no": made.c.done_on.is_(None), "yes": made.c.done_on.is_not(None)}},
        {"place": "number"},
    )


def task_rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[TaskLine]]:
    """The lines of these tasks, in this order; one that is gone is left out."""
    found = those(connection, task_facts(language), ids)
    names = ("title", "due", "hour", "executor", "participation_id", "building_id", "origin", "done_on", "outcome")
    made: list[Row[TaskLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            parts = (f"№\u00a0{label(row)}" if label(row) else "", row["premises"] or "")
            place = ", ".join(part for part in parts if part)
            line = TaskLine(place=place, note=row["note"], **{name: row[name] for name in names})
            made.append(Row(each, row["version"], line))
    return made


@cache
def duty_facts() -> FromClause:
    """One row a shift."""
    return (
        select(
            *(each for each in DUTY.c if each.name != "key"),
            PLACE.c.number,
            PLACE.c.suffix,
            PLACE.c.number.label("precinct_number"),
            POST.c.post,
            PERSON.c.id.label("person_id"),
            PERSON.c.surname,
            PERSON.c.given_name,
            PERSON.c.patronymic,
            func.coalesce(PERSON.c.surname, DUTY.c.name).label("who"),
        )
        .outerjoin_from(DUTY, POST, POST.c.id == DUTY.c.appointment_id)
        .outerjoin(PERSON, PERSON.c.id == POST.c.person_id)
        .outerjoin(PLACE, PLACE.c.id == DUTY.c.participation_id)
        .subquery("facts")
    )


@cache
def duty_listed() -> Listed:
    """The duty roster."""
    made = duty_facts()
    return Listed("duty", made, {"commission": {"own": made.c.participation_id.is_(None)}})


def duty_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[DutyLine]]:
    """The shifts, in this order; a member's telephone is the newest known."""
    found = those(connection, duty_facts(), ids)
    phones = telephones(connection, [row["person_id"] for row in found.values() if row["person_id"]])
    names = ("day", "starts", "ends", "name", "appointment_id", "participation_id", "note")
    made: list[Row[DutyLine]] = []
    for each in ids:
        if each not in found:
            continue
        row = found[each]
        person = " ".join(part for part in (row["surname"], row["given_name"], row["patronymic"]) if part)
        contacts = phones[row["person_id"]] if row["person_id"] else []
        line = DutyLine(
            who=person or row["name"],
            post=row["post"],
            phone=row["phone"] or (contacts[0].number if contacts else ""),
            precinct_number=label(row),
            **{name: row[name] for name in names},
        )
        made.append(Row(each, row["version"], line))
    return made


@cache
def incident_facts() -> FromClause:
    """One row an incident."""
    return (
        select(
            *(each for each in INCIDENT.c if each.name != "key"),
            PLACE.c.number,
            PLACE.c.suffix,
            PLACE.c.number.label("precinct_number"),
        )
        .outerjoin_from(INCIDENT, PLACE, PLACE.c.id == INCIDENT.c.participation_id)
        .subquery("facts")
    )


@cache
def incidents_listed() -> Listed:
    """The log of incidents."""
    made = incident_facts()
    return Listed("incidents", made, {"open": {"yes": made.c.solved_on.is_(None)}}, {"began": ""})


def incident_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[IncidentLine]]:
    """The incidents, in this order."""
    found = those(connection, incident_facts(), ids)
    names = (
        "what", "kind", "participation_id", "place", "since", "since_hour", "told_by", "solver", "solved_on",
        "solved_hour", "solution",
    )  # fmt: skip
    return [
        Row(
            each,
            found[each]["version"],
            IncidentLine(precinct_number=label(found[each]), **{name: found[each][name] for name in names}),
        )
        for each in ids
        if each in found
    ]


def agenda(connection: Connection, campaign: UUID, day: date, language: Language) -> AgendaLine:
    """What a day demands: dates late, due and coming, tasks late and due, who is on duty, what is not solved yet.

    A deadline stands among the dates; its task is not told again.
    """
    ids = column(connection, open_rows("calendardate", campaign))
    lines = [row.data for row in calendar.rows(connection, ids, language, campaign)]
    order = sorted(lines, key=lambda line: (line.last, line.last_hour or time.max, line.first))
    states: defaultdict[EventState, list[CalendarLine]] = defaultdict(list)
    for line in order:
        states[line.state(day)].append(line)
    waiting = (
        open_rows("task", campaign)
        .where(TASK.c.done_on.is_(None), TASK.c.due <= day, TASK.c.origin != Origin.DEADLINE)
        .order_by(TASK.c.due)
    )
    tasks = [row.data for row in task_rows(connection, column(connection, waiting), language)]
    shifts = open_rows("duty", campaign).where(DUTY.c.day == day).order_by(DUTY.c.starts, DUTY.c.key)
    begun = or_(INCIDENT.c.solved_on.is_(None), INCIDENT.c.solved_on > day)
    unsolved = open_rows("incident", campaign).where(begun, INCIDENT.c.since <= day).order_by(INCIDENT.c.since)
    return AgendaLine(
        day=day,
        late=states[EventState.LATE],
        due=[*states[EventState.TODAY], *states[EventState.RUNNING]],
        coming=sorted(states[EventState.AHEAD], key=lambda line: line.first)[:COMING],
        tasks_late=[line for line in tasks if line.late(day)],
        tasks_due=[line for line in tasks if not line.late(day)],
        duty=[row.data for row in duty_rows(connection, column(connection, shifts))],
        incidents=[row.data for row in incident_rows(connection, column(connection, unsolved))],
    )


def open_rows(name: str, campaign: UUID) -> Select[Any]:
    """The ids of a campaign's open rows of a table."""
    table = T[name]
    return select(table.c.id).where(table.c.campaign_id == campaign, table.c.closed.is_(False))


def column(connection: Connection, asked: Select[Any]) -> list[UUID]:
    """The ids that a question gives."""
    return list(connection.execute(asked).scalars())
