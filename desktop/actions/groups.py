"""What a person does on the board: have groups proposed, accept them, move one to another day, hour and hall."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.training import AttendanceData, SeminarData
from desktop.domain.faults import Refusal
from desktop.domain.groups import trainers_of
from desktop.domain.holidays import DayKind
from desktop.domain.identity import new_id
from desktop.domain.proposing import Proposal, Proposed, Slot, Wish, meets, propose
from desktop.domain.training import Format
from desktop.storage.office import Office
from desktop.storage.tables import Attendance, Hall, Seminar
from desktop.storage.work import Done, finished
from desktop.text import Sentence, counted, text

PLANNED = counted("Groups", "%n groups planned", "", 0)
MOVED = text("Groups", "Group moved to {date}, {hour}")
NO_HALLS = text("Groups", "There is no hall yet. Enter one with its seats, then have groups proposed.")
NOBODY = text("Groups", "Every member was trained or has a group.")
ORDER = text("Groups", "The last day is before the first.")
GATHERING = text("Groups", "{step} of {total} groups")
WRITING = text("Groups", "{step} of {total} groups written down")

Step = Callable[[int, int, Sentence], None]


def proposal(office: Office, wish: Wish, posts: frozenset[str] = frozenset(), step: Step | None = None) -> Proposed:
    """Groups for all who were not trained and are in no group ahead; nothing is stored yet."""
    if wish.last < wish.first:
        raise Refusal(ORDER, "last")
    with office.reader() as reader:
        halls = list(reader.halls().values())
        bodies = reader.ungrouped(office.today, posts)
        off = [day for day, each in reader.off_days(wish.first, wish.last).items() if each.kind is not DayKind.WORKING]
        taken = reader.meetings()
    if not halls:
        raise Refusal(NO_HALLS)
    if not bodies:
        raise Refusal(NOBODY)

    def told(n: int, total: int) -> None:
        if step is not None:
            step(n, total, GATHERING)

    return propose(bodies, halls, wish, off, taken, told)


def accept(office: Office, groups: Sequence[Proposal], values: Mapping[str, Any], step: Step | None = None) -> Done:
    """Plan the groups with their lists as one step; ``values`` are what they have in common: title, trainers, stage."""
    campaign = office.campaign_id
    with office.unit_of_work(PLANNED) as work:
        known = work.find(Seminar, campaign_id=campaign)
        number = max((each.number or 0 for each in known), default=0)
        line = AttendanceData(seminar_id=new_id(), guest="-").model_dump() | {"guest": ""}
        names = leaders(groups, str(values.get("trainers", "")))
        seminars: list[dict[str, Any]] = []
        lines: list[dict[str, Any]] = []
        for n, group in enumerate(groups, 1):
            facts = {
                "campaign_id": campaign,
                "format": Format.OFFLINE,
                "on": group.on,
                "starts": group.starts,
                "ends": group.ends,
                "hall_id": group.hall.id,
                "place": group.hall.name,
                "number": number + n,
                "target": ", ".join(group.okrugs)[:300],
            }
            data = checked(SeminarData, **{**facts, **values, "trainers": names[n - 1]})
            seminar_id = work.new()
            seminars.append({**data.model_dump(), "id": seminar_id})
            lines += [
                {**line, "id": new_id(), "seminar_id": seminar_id, "appointment_id": each} for each in group.people
            ]
            if step is not None:
                step(n, len(groups), WRITING)
        work.add_facts(Seminar, seminars)
        work.add_facts(Attendance, lines)
        work.label = PLANNED.of(len(groups))
    return finished(work)


def leaders(groups: Sequence[Proposal], trainers: str) -> list[str]:
    """Who leads each group: the trainers in turn, nobody two groups at one hour while others are free."""
    known = sorted(trainers_of(trainers), key=trainers.index)
    made: list[str] = []
    for n, group in enumerate(groups):
        busy = {made[at] for at, other in enumerate(groups[:n]) if meets(slot_of(other), *slot_of(group)[:3])}
        free = [name for name in known if name not in busy]
        made.append(min(free, key=made.count) if free else (known[n % len(known)] if known else ""))
    return made


def slot_of(group: Proposal) -> Slot:
    """When and where a proposed group meets."""
    return group.on, group.starts, group.ends, group.hall


def move(office: Office, row_id: UUID, on: date, hall_id: UUID | None, starts: time | None = None) -> Done:
    """Move a group to another day and hall, and to another hour where one is named; it stays as long as it was."""
    with office.unit_of_work(MOVED) as work:
        held = work.one(Seminar, row_id)
        facts: dict[str, Any] = {"on": on, "hall_id": hall_id}
        if hall_id is not None and hall_id != held.hall_id:
            facts["place"] = work.one(Hall, hall_id).name
        if starts is not None and held.starts is not None and held.ends is not None:
            minutes = (held.ends.hour - held.starts.hour) * 60 + held.ends.minute - held.starts.minute
            end = min(starts.hour * 60 + starts.minute + minutes, 23 * 60 + 59)
            facts |= {"starts": starts, "ends": time(end // 60, end % 60)}
        data = checked(SeminarData, **{**held.model_dump(include=set(SeminarData.model_fields)), **facts})
        work.change(Seminar, row_id, data.model_dump(include=set(facts)))
        hour = f"{data.starts:%H:%M}" if data.starts else "–"
        work.label = MOVED.fill(date=f"{on:%d.%m.%Y}", hour=hour)
    return finished(work)
