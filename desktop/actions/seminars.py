"""What a person does with seminars: plan one, make its list, mark who came, enter the scores."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.training import AttendanceData, SeminarData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.training import Presence
from desktop.storage.office import Office
from desktop.storage.tables import Attendance, Seminar
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

ADDED = text("Seminars", "Seminar of {date} added")
CHANGED = text("Seminars", "Seminar of {date} changed")
CLOSED = text("Seminars", "Seminar of {date} taken out")
MARKED = text("Seminars", "Seminar of {date}: attendance")
SCORED = text("Seminars", "Seminar of {date}: scores")
ABOVE = text("Seminars", "The score is above the maximum: {score} / {max}.")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Plan a seminar (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = checked(SeminarData, **{"campaign_id": office.campaign_id, **values})
            work.add(Seminar(id=work.new(), **data.model_dump()))
            label = ADDED
        else:
            data = change(work, row_id, values, version)
            label = CHANGED
        work.label = label.fill(date=f"{data.on:%d.%m.%Y}")
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> SeminarData:
    """Change the named values of a seminar."""
    held = work.one(Seminar, row_id).model_dump(include=set(SeminarData.model_fields))
    data = checked(SeminarData, **{**held, **values})
    work.change(Seminar, row_id, data.model_dump(include=set(values)), version)
    return data


def close(office: Office, row_id: UUID) -> Done:
    """Take a seminar out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(date=f"{work.one(Seminar, row_id).on:%d.%m.%Y}")
        work.close(Seminar, row_id)
    return finished(work)


def enlist(office: Office, seminar_id: UUID, appointments: Sequence[UUID], guests: Sequence[str] = ()) -> Done:
    """Put members and guests on a seminar's list; who stands there already is not put twice."""
    with office.unit_of_work(MARKED) as work:
        seminar = work.one(Seminar, seminar_id)
        known = {
            each.appointment_id: each for each in work.find(Attendance, seminar_id=seminar_id) if each.appointment_id
        }
        fresh = [each for each in dict.fromkeys(appointments) if each not in known]
        for each in appointments:
            if each in known and known[each].closed:
                work.reopen(Attendance, known[each].id)
        rows = [AttendanceData(seminar_id=seminar_id, appointment_id=each) for each in fresh]
        rows += [checked(AttendanceData, seminar_id=seminar_id, guest=name) for name in guests]
        work.add_many([Attendance(id=new_id(), **row.model_dump()) for row in rows])
        said = counted("Seminars", "Seminar of {date}: %n people put on the list", "", 0)
        work.label = said.of(len(rows)).fill(date=f"{seminar.on:%d.%m.%Y}")
    return finished(work)


def strike(office: Office, row_ids: Sequence[UUID]) -> Done:
    """Take lines off a seminar's list."""
    with office.unit_of_work(MARKED) as work:
        for each in row_ids:
            work.label = MARKED.fill(date=f"{seminar_of(work, each).on:%d.%m.%Y}")
            work.close(Attendance, each)
    return finished(work)


def mark(office: Office, row_ids: Sequence[UUID], presence: Presence | None, reason: str = "") -> Done:
    """Mark lines of a sheet alike: one person by one key, or "all came" at once."""
    with office.unit_of_work(MARKED) as work:
        for each in row_ids:
            work.label = MARKED.fill(date=f"{seminar_of(work, each).on:%d.%m.%Y}")
            work.change(Attendance, each, {"presence": presence, "reason": reason})
    return finished(work)


def score(office: Office, row_id: UUID, values: Mapping[str, int | None]) -> Done:
    """Enter ``entry_score`` or ``exit_score`` of one line; above the seminar's maximum is refused."""
    with office.unit_of_work(SCORED) as work:
        seminar = seminar_of(work, row_id)
        work.label = SCORED.fill(date=f"{seminar.on:%d.%m.%Y}")
        set_scores(work, seminar, row_id, values)
    return finished(work)


def set_scores(work: Work, seminar: Seminar, row_id: UUID, values: Mapping[str, int | None]) -> None:
    """Write scores of one line after a look at the maximum."""
    held = work.one(Attendance, row_id).model_dump(include=set(AttendanceData.model_fields))
    checked(AttendanceData, **{**held, **values})
    for name, value in values.items():
        if value is not None and value > seminar.maximum:
            raise Refusal(ABOVE.fill(score=value, max=seminar.maximum), name)
    work.change(Attendance, row_id, values)


def seminar_of(work: Work, row_id: UUID) -> Seminar:
    """The seminar to whose sheet a line belongs."""
    return work.one(Seminar, work.one(Attendance, row_id).seminar_id)
