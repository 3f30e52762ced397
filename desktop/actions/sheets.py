"""What is done to a sheet after the day: signatures, guests found in the register, the absent to a next group."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from desktop.actions.seminars import elsewhere, put
from desktop.domain.faults import Refusal
from desktop.domain.training import CAME, Audience, Presence
from desktop.storage.office import Office
from desktop.storage.tables import Appointment, Attendance, Hall, Person, Seminar
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

SIGNED = text("Seminars", "Seminar of {date}: signatures")
JOINED = text("Seminars", "{guest} on the sheet is {person}")
PASSED = counted("Seminars", "%n absent people passed on to {groups}", "", 0)
GROUP = text("Seminars", "the group of {date}")
NOBODY_AWAY = text("Seminars", "Nobody on the list was absent.")
NO_NEXT = text("Seminars", "No later group has room for {n} more people. Plan one on the board, then press again.")
NO_GUEST = text("Seminars", "This line is a member's already.")
MARKS = ("presence", "reason", "entry_score", "exit_score", "signed")


def sign(office: Office, row_ids: Sequence[UUID], signed: bool | None) -> Done:
    """Second pass over the paper: whose signature stands there, and whose does not."""
    with office.unit_of_work(SIGNED) as work:
        for row in list(work.among(Attendance, "id", row_ids)):
            work.label = SIGNED.fill(date=f"{work.one(Seminar, row['seminar_id']).on:%d.%m.%Y}")
            work.change(Attendance, row["id"], {"signed": signed})
    return finished(work)


def join(office: Office, row_id: UUID, appointment_id: UUID) -> Done:
    """A guest turns out to be a member: the line becomes the member's, the name stays as it was written.

    Where the member stands on the same sheet already, what was marked beside the guest goes to that line, what is
    marked there stays, and the guest's line is taken off.
    """
    with office.unit_of_work(JOINED) as work:
        line = work.one(Attendance, row_id)
        if line.appointment_id is not None:
            raise Refusal(NO_GUEST)
        person = work.one(Person, work.one(Appointment, appointment_id).person_id)
        work.label = JOINED.fill(guest=line.guest, person=f"{person.surname} {person.given_name}")
        posts = [row["id"] for row in work.among(Appointment, "person_id", [person.id])]
        there = [
            each
            for each in work.among(Attendance, "appointment_id", posts, seminar_id=line.seminar_id)
            if not each["closed"]
        ]
        if there:
            merge(work, line, there[0])
        else:
            facts = {"appointment_id": appointment_id, "audience": Audience.MEMBERS}
            work.change(Attendance, row_id, facts)
    return finished(work)


def merge(work: Work, line: Attendance, there: dict[str, Any]) -> None:
    """Two lines of one person become one: a mark of coming wins, empty cells are filled, the guest's line goes."""
    held = line.model_dump()
    facts = {name: held[name] for name in MARKS if there[name] in (None, "") and held[name] not in (None, "")}
    if held["presence"] in CAME and there["presence"] not in CAME:
        facts |= {"presence": held["presence"], "reason": held["reason"]}
    facts["guest"] = line.guest
    work.change(Attendance, there["id"], facts)
    work.close(Attendance, line.id)


def pass_on(office: Office, seminar_id: UUID, row_ids: Sequence[UUID] = (), to: UUID | None = None) -> Done:
    """Put the absent of a seminar on the list of a next group; without ``row_ids`` all who were marked absent.

    Without ``to`` the earliest later groups with room take them, as many as there is room for in each. Who came to
    another seminar or waits in a later group already is left as is.
    """
    with office.unit_of_work(SIGNED) as work:
        seminar = work.one(Seminar, seminar_id)
        lines = waiting(work, seminar, row_ids)
        if not lines:
            raise Refusal(NOBODY_AWAY)
        groups = [work.one(Seminar, to)] if to else later(work, seminar, office)
        moved: dict[UUID, list[UUID]] = {}
        left = {row["appointment_id"]: row["id"] for row in lines}
        for group in groups:
            busy = elsewhere(work, group, list(left))
            chosen = [each for each in left if each not in busy][: room_in(work, group)]
            put(work, group, chosen)
            for each in chosen:
                work.change(Attendance, left.pop(each), {"moved_to_id": group.id})
                moved.setdefault(group.id, []).append(each)
        if left:
            raise Refusal(NO_NEXT.fill(n=len(left)))
        days = sorted({group.on for group in groups if group.id in moved})
        said = ", ".join(f"{day:%d.%m.%Y}" for day in days)
        work.label = PASSED.of(len(lines)).fill(groups=GROUP.fill(date=said))
    return finished(work)


def waiting(work: Work, seminar: Seminar, row_ids: Sequence[UUID]) -> list[dict[str, Any]]:
    """The lines of members who were absent and were neither passed on nor trained elsewhere in the campaign."""
    away = {Presence.ABSENT, Presence.EXCUSED}
    lines = [
        row
        for row in work.among(Attendance, "seminar_id", [seminar.id], closed=False)
        if row["appointment_id"] is not None
        and row["presence"] in away
        and row["moved_to_id"] is None
        and (not row_ids or row["id"] in row_ids)
    ]
    posts = [row["appointment_id"] for row in lines]
    seminars = {each.id for each in work.find(Seminar, campaign_id=seminar.campaign_id, closed=False)}
    trained = {
        row["appointment_id"]
        for row in work.among(Attendance, "appointment_id", posts, closed=False)
        if row["seminar_id"] in seminars and row["presence"] in CAME
    }
    return [row for row in lines if row["appointment_id"] not in trained]


def later(work: Work, seminar: Seminar, office: Office) -> list[Seminar]:
    """The groups after a seminar that are still ahead, the earliest first."""
    known = work.find(Seminar, campaign_id=seminar.campaign_id, closed=False)
    ahead = [
        each
        for each in known
        if each.on >= max(office.today, seminar.on)
        and each.id != seminar.id
        and not each.upward
        and each.audience is Audience.MEMBERS
        and (each.on > seminar.on or (each.starts and seminar.ends and each.starts >= seminar.ends))
    ]
    return sorted(ahead, key=lambda each: (each.on, each.starts is None, each.starts))


def room_in(work: Work, group: Seminar) -> int:
    """How many seats of a group are free; a group without a hall takes everybody."""
    if group.hall_id is None:
        return 100_000
    listed = sum(1 for _ in work.among(Attendance, "seminar_id", [group.id], closed=False))
    return max(0, work.one(Hall, group.hall_id).capacity - listed)
