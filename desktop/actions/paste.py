"""A range from Excel over a list: many rows, one step."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.actions import (
    buildings,
    calendar,
    demands,
    duty,
    enquiries,
    equipment,
    forms,
    incidents,
    letters,
    members,
    money,
    observers,
    outreach,
    phones,
    precincts,
    publications,
    seminars,
    stock,
    tasks,
    transfers,
    works,
)
from desktop.storage.office import Office
from desktop.storage.tables import Attendance
from desktop.storage.work import Done, Work, finished
from desktop.text import counted

PASTED = counted("Paste", "%n rows changed from Excel", "", 0)
AFFAIRS: dict[str, Callable[[Work, UUID, Mapping[str, Any], int | None], object]] = {
    "calendar": calendar.change,
    "tasks": tasks.change,
    "duty": duty.change,
    "incidents": incidents.change,
    "works": works.change,
    "consignments": forms.change,
    "budget": money.change,
    "transfers": transfers.change,
    "outreach": outreach.change,
    "publications": publications.change,
    "enquiries": enquiries.change,
    "organisations": observers.change,
    "observations": observers.change_visit,
    "polls": outreach.change_poll,
    "demands": demands.change,
    "letters": letters.change,
    "phones": phones.change,
}
"""How a row of the calendar's rooms, of transfers, forms and money is changed."""
SCORES = frozenset({"entry_score", "exit_score"})

Pasted = Sequence[tuple[UUID, int | None, Mapping[str, Any]]]
"""Rows with the version that was seen and the values that differ."""


def apply(office: Office, noun: str, rows: Pasted) -> Done:
    """Store the values of several rows of one list; the first one refused leaves everything as it was."""
    pairs: dict[UUID, tuple[UUID, UUID]] = {}
    if noun == "equipment":
        with office.reader() as reader:
            found = reader.rows(noun, [row_id for row_id, _, _ in rows], "kk")
        pairs = {each.id: (each.data.participation_id, each.data.item_id) for each in found}
    with office.unit_of_work(PASTED.of(len(rows)), "paste") as work:
        for row_id, version, values in rows:
            if noun == "equipment":
                equipment.change(work, *pairs[row_id], values)
            else:
                store(work, noun, row_id, values, version)
    return finished(work)


def store(work: Work, noun: str, row_id: UUID, values: Mapping[str, Any], version: int | None) -> None:
    """Store the values of one row."""
    if noun == "precincts":
        precincts.change(work, row_id, values, version)
    elif noun == "members":
        members.change(work, row_id, values, version)
    elif noun == "buildings":
        buildings.change(work, row_id, values, version)
    elif noun == "seminars":
        seminars.change(work, row_id, values, version)
    elif noun == "stock":
        stock.put_named(work, row_id, values, version)
    elif noun in AFFAIRS:
        AFFAIRS[noun](work, row_id, values, version)
    else:
        marks = {name: value for name, value in values.items() if name not in SCORES}
        scores = {name: value for name, value in values.items() if name in SCORES}
        work.change(Attendance, row_id, marks, version)
        seminars.set_scores(work, seminars.seminar_of(work, row_id), row_id, scores)
