"""What a person does with seminars: plan one, make its list, mark who came, enter the scores."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.training import AttendanceData, SeminarData
from desktop.domain.faults import Refusal
from desktop.domain.groups import Meeting, overlap
from desktop.domain.identity import new_id
from desktop.domain.training import Audience, Presence
from desktop.storage.office import Office
from desktop.storage.tables import Appointment, Attendance, Hall, Person, Seminar
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

ADDED = text("Seminars", "Seminar of {date} added")
CHANGED = text("Seminars", "Seminar of {date} changed")
CLOSED = text("Seminars", "Seminar of {date} taken out")
MARKED = text("Seminars", "Seminar of {date}: attendance")
SCORED = text("Seminars", "Seminar of {date}: scores")
ABOVE = text("Seminars", "The score is above the maximum: {score} / {max}.")
AHEAD = text("Seminars", "The seminar is on {date}: until then only “excused” can be marked. Look at the date.")
ELSEWHERE = text("Seminars", "In another group at that hour: {names}. Take them off that list or choose another hour.")
LEFT_OUT = text("Seminars", "{action}; left out, in another group at that hour: {names}")
LISTED = counted("Seminars", "Seminar of {date}: %n people put on the list", "", 0)
NAMED = 3
"""Names that one sentence tells; of the others it tells the number."""


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Plan a seminar (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = checked(SeminarData, **{"campaign_id": office.campaign_id, **with_place(work, values)})
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
    values = with_place(work, values)
    data = checked(SeminarData, **{**held, **values})
    work.change(Seminar, row_id, data.model_dump(include=set(values)), version)
    return data


def with_place(work: Work, values: Mapping[str, Any]) -> dict[str, Any]:
    """A hall that is chosen gives the place its name, unless a place is written with it."""
    hall = values.get("hall_id")
    if not hall or values.get("place"):
        return dict(values)
    return {**values, "place": work.one(Hall, hall).name}


def close(office: Office, row_id: UUID) -> Done:
    """Take a seminar out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(date=f"{work.one(Seminar, row_id).on:%d.%m.%Y}")
        work.close(Seminar, row_id)
    return finished(work)


def enlist(
    office: Office,
    seminar_id: UUID,
    appointments: Sequence[UUID],
    guests: Sequence[str] = (),
    audience: Audience | None = None,
    organisation: str = "",
) -> Done:
    """Put members and guests on a seminar's list; who stands there already is not put twice.

    Who is in another group at that hour is left out and named; ``Refusal`` where nobody else is left.
    """
    with office.unit_of_work(MARKED) as work:
        seminar = work.one(Seminar, seminar_id)
        busy = elsewhere(work, seminar, appointments)
        free = [each for each in dict.fromkeys(appointments) if each not in busy]
        names = said_names(list(busy.values()))
        if busy and not free and not guests:
            raise Refusal(ELSEWHERE.fill(names=names))
        count = put(work, seminar, free)
        role = audience or (Audience.OTHERS if seminar.audience is Audience.MEMBERS else seminar.audience)
        facts = {"seminar_id": seminar_id, "audience": role, "organisation": organisation}
        rows = [checked(AttendanceData, guest=name, **facts) for name in guests]
        work.add_many([Attendance(id=new_id(), **row.model_dump()) for row in rows])
        said = LISTED.of(count + len(rows)).fill(date=f"{seminar.on:%d.%m.%Y}")
        work.label = LEFT_OUT.fill(action=said, names=names) if busy else said
    return finished(work)


def put(work: Work, seminar: Seminar, appointments: Sequence[UUID]) -> int:
    """Put members on a list, bringing back those who were struck off it; how many are new there."""
    lines = sorted(work.among(Attendance, "seminar_id", [seminar.id]), key=lambda row: not row["closed"])
    known = {row["appointment_id"]: row for row in lines}
    fresh = [each for each in appointments if each not in known]
    back = [known[each]["id"] for each in appointments if each in known and known[each]["closed"]]
    for row_id in back:
        work.reopen(Attendance, row_id)
    facts = AttendanceData(seminar_id=seminar.id, guest="-").model_dump() | {"guest": ""}
    work.add_facts(Attendance, [{**facts, "appointment_id": each, "id": new_id()} for each in fresh])
    return len(fresh) + len(back)


def elsewhere(work: Work, seminar: Seminar, appointments: Sequence[UUID]) -> dict[UUID, str]:
    """Who of these members is on the list of another group at the same hour: name by post."""
    own = meeting(seminar)
    others = [
        each
        for each in work.find(Seminar, campaign_id=seminar.campaign_id, on=seminar.on, closed=False)
        if each.id != seminar.id and overlap(own, meeting(each))
    ]
    if not others:
        return {}
    sheets = list(work.among(Attendance, "seminar_id", [each.id for each in others], closed=False))
    listed = {row["appointment_id"] for row in sheets if row["moved_to_id"] is None}
    posts = {row["id"]: row["person_id"] for row in work.among(Appointment, "id", {*listed, *appointments} - {None})}
    people = {posts[each] for each in listed if each is not None}
    there = {each: posts[each] for each in appointments if posts.get(each) in people}
    named = {row["id"]: f"{row['surname']} {row['given_name']}" for row in work.among(Person, "id", there.values())}
    return {each: named[person] for each, person in there.items()}


def meeting(seminar: Seminar) -> Meeting:
    """A seminar as a group that meets."""
    return Meeting(seminar.id, seminar.on, seminar.starts, seminar.ends)


def said_names(names: Sequence[str]) -> str:
    """A few names, and how many more there are."""
    more = f" +{len(names) - NAMED}" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more


def strike(office: Office, row_ids: Sequence[UUID]) -> Done:
    """Take lines off a seminar's list."""
    with office.unit_of_work(MARKED) as work:
        for each in row_ids:
            work.label = MARKED.fill(date=f"{seminar_of(work, each).on:%d.%m.%Y}")
            work.close(Attendance, each)
    return finished(work)


def mark(office: Office, row_ids: Sequence[UUID], presence: Presence | None, reason: str = "") -> Done:
    """Mark lines of a sheet alike: one person by one key, or "all came" at once.

    ``Refusal`` before the seminar's day, when only an excuse can be known.
    """
    with office.unit_of_work(MARKED) as work:
        seminars: dict[UUID, Seminar] = {}
        for row in list(work.among(Attendance, "id", row_ids)):
            seminar = seminars.setdefault(row["seminar_id"], work.one(Seminar, row["seminar_id"]))
            refuse_ahead(seminar, presence, office.today)
            work.label = MARKED.fill(date=f"{seminar.on:%d.%m.%Y}")
            work.change(Attendance, row["id"], {"presence": presence, "reason": reason})
    return finished(work)


def refuse_ahead(seminar: Seminar, presence: Presence | None, today: date) -> None:
    """Nobody has come to a seminar that is still ahead."""
    if seminar.on > today and presence not in (None, Presence.EXCUSED):
        raise Refusal(AHEAD.fill(date=f"{seminar.on:%d.%m.%Y}"), "presence")


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
