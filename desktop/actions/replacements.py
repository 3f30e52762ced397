"""Replacing a member: keep the steps, enter the new one, see to what follows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from desktop.actions import keeping, members, settings
from desktop.domain.facts.people import MemberData
from desktop.domain.facts.replacements import ReplacementData
from desktop.domain.facts.training import AttendanceData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.kazakh import search_key
from desktop.domain.replacements import RULE, TICKS, Consequence
from desktop.storage.office import Office
from desktop.storage.tables import (
    Appointment,
    Attendance,
    Commission,
    Duty,
    Participation,
    Person,
    Replacement,
    Seminar,
)
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Replacement", "Replacement begun: {who}")
CHANGED = text("Replacement", "Replacement changed: {who}")
CLOSED = text("Replacement", "Replacement taken out: {who}")
ENTERED = text("Replacement", "{who} entered in place of {before}")
ON_VACANCY = text("Replacement", "{who} entered on the vacant seat")
FOLLOWED = text("Replacement", "{who}: consequences seen to: {n}")
RULED = text("Replacement", "Last useful day of a replacement: {n} days before the vote")
NOBODY = text("Replacement", "Say who leaves, or the precinct whose seat is vacant.")
SITS = text(
    "Replacement",
    "{person} sits in the commission of precinct № {no} already. Choose another person, or tick that this is a "
    "namesake.",
)
SITS_HERE = text(
    "Replacement",
    "{person} sits in our own commission already. Choose another person, or tick that this is a namesake.",
)
NO_ONE_COMES = text("Replacement", "Write surname and given name of the one who comes.")
UNDECIDED = text("Replacement", "Enter the day and № of the decision first.")
ENTERED_ALREADY = text("Replacement", "The new member was entered on {day}.")
NOT_ENTERED = text("Replacement", "The new member is not entered yet.")
NO_SEMINAR = text("Replacement", "No seminar is planned from today on. Plan one first.")
WRONG_RULE = text("Replacement", "The last useful day lies between 1 and 60 days before the vote.")
MOST = 60


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Begin a replacement (``row_id`` None) or change the named values of one.

    Precinct and post follow from who leaves. ``Refusal``: nobody leaves and no seat is named, a step before an earlier
    one, the one who comes sits in a commission of the district already.
    """
    with office.unit_of_work(CHANGED) as work:
        held = {} if row_id is None else work.one(Replacement, row_id).model_dump()
        values = {**values, **place_of(work, office.campaign_id, values)}
        whole = {**held, **values}
        if whole.get("appointment_id") is None and whole.get("participation_id") is None:
            raise Refusal(NOBODY, "appointment_id")
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, **values}
            data, label = keeping.add(work, Replacement, ReplacementData, facts), ADDED
        else:
            data, label = keeping.change(work, Replacement, ReplacementData, row_id, values, version), CHANGED
        if data.entered_on is None:
            refuse_sitting(work, data)
        work.label = label.fill(who=data.comes or leaving(work, data))
    return finished(work)


def place_of(work: Work, campaign: UUID, values: Mapping[str, Any]) -> dict[str, Any]:
    """The precinct and the post of the one who leaves."""
    if not values.get("appointment_id"):
        return {}
    post = work.one(Appointment, values["appointment_id"])
    precinct = work.one(Commission, post.commission_id).precinct_id
    found = work.find(Participation, campaign_id=campaign, precinct_id=precinct) if precinct else []
    return {"participation_id": found[0].id if found else None, "post": post.post}


def leaving(work: Work, data: ReplacementData) -> str:
    """Who leaves, by name; empty for a vacant seat."""
    if data.appointment_id is None:
        return ""
    return work.one(Person, work.one(Appointment, data.appointment_id).person_id).full_name


def refuse_sitting(work: Work, data: ReplacementData) -> None:
    """``Refusal`` when somebody of the same name sits in a commission of the campaign, unless it is a namesake."""
    if data.namesake or not data.surname or not data.given_name:
        return
    wanted = search_key(data.comes)
    first = search_key(data.surname)
    for person in work.find(Person):
        same = search_key(person.surname) == first and search_key(person.full_name) == wanted
        posts = work.find(Appointment, person_id=person.id, campaign_id=data.campaign_id, closed=False) if same else []
        for post in posts:
            if post.id == data.appointment_id:
                continue
            precinct = work.one(Commission, post.commission_id).precinct_id
            found = work.find(Participation, campaign_id=data.campaign_id, precinct_id=precinct) if precinct else []
            said = SITS.fill(no=f"{found[0].number}{found[0].suffix}") if found else SITS_HERE
            raise Refusal(said.fill(person=person.full_name), "surname")


def close(office: Office, row_id: UUID) -> Done:
    """Take a replacement out of the list; who was entered stays a member."""
    with office.unit_of_work(CLOSED) as work:
        data = data_of(work, row_id)
        work.label = CLOSED.fill(who=data.comes or leaving(work, data))
        work.close(Replacement, row_id)
    return finished(work)


def data_of(work: Work, row_id: UUID) -> ReplacementData:
    """The facts of a replacement."""
    held = work.one(Replacement, row_id)
    return ReplacementData.model_construct(**held.model_dump(include=set(ReplacementData.model_fields)))


def enter(office: Office, row_id: UUID) -> Done:
    """Enter the new member in the post of the one who leaves; that post ends on the day of the decision.

    ``Refusal``: no decision, no name, entered already, or a person who sits in another commission.
    """
    with office.unit_of_work(ENTERED) as work:
        data = data_of(work, row_id)
        if data.entered_on is not None:
            raise Refusal(ENTERED_ALREADY.fill(day=f"{data.entered_on:%d.%m.%Y}"))
        if not data.surname or not data.given_name:
            raise Refusal(NO_ONE_COMES, "surname")
        if data.decided_on is None or not data.decision:
            raise Refusal(UNDECIDED, "decision")
        refuse_sitting(work, data)
        before = leaving(work, data)
        if data.appointment_id is not None:
            work.change(Appointment, data.appointment_id, {"until": data.decided_on, "closed": True})
        made = members.add(work, data.campaign_id, member_of(work, data, data.decided_on))
        work.change(Replacement, row_id, {"entered_on": office.today, "entered_id": made})
        work.label = (ENTERED.fill(before=before) if before else ON_VACANCY).fill(who=data.comes)
    return finished(work)


def member_of(work: Work, data: ReplacementData, since: date) -> MemberData:
    """The new member as the register knows one."""
    place = work.one(Participation, data.participation_id) if data.participation_id else None
    return MemberData(
        surname=data.surname,
        given_name=data.given_name,
        patronymic=data.patronymic,
        precinct_number=f"{place.number}{place.suffix}" if place else "",
        post=data.post,
        phone=[data.phone] if data.phone else [],
        workplace=data.workplace,
        nominated_by=data.proposed_by,
        consent_on=data.consent_on,
        since=since,
    )


def follow(office: Office, row_id: UUID, consequences: Sequence[Consequence], handed_by: str = "") -> Done:
    """See to what follows: the next seminar, the shifts, and a day for what is done outside the program.

    ``Refusal``: the new member is not entered, no seminar is planned.
    """
    with office.unit_of_work(FOLLOWED) as work:
        data = data_of(work, row_id)
        if data.entered_id is None:
            raise Refusal(NOT_ENTERED)
        if Consequence.TRAINING in consequences:
            enlist(work, data.campaign_id, data.entered_id, office.today)
        if Consequence.ROSTER in consequences:
            give_shifts(work, data, office.today)
        ticked: dict[str, Any] = {TICKS[each]: office.today for each in consequences}
        if handed_by:
            ticked["handed_by"] = handed_by
        work.change(Replacement, row_id, ticked)
        work.label = FOLLOWED.fill(who=data.comes, n=len(consequences))
    return finished(work)


def enlist(work: Work, campaign: UUID, appointment: UUID, today: date) -> None:
    """Put the new member on the list of the nearest seminar from today on."""
    ahead = [each for each in work.find(Seminar, campaign_id=campaign, closed=False) if each.on >= today]
    if not ahead:
        raise Refusal(NO_SEMINAR)
    nearest = min(ahead, key=lambda each: each.on)
    if not work.find(Attendance, seminar_id=nearest.id, appointment_id=appointment, closed=False):
        data = AttendanceData(seminar_id=nearest.id, appointment_id=appointment)
        work.add(Attendance(id=new_id(), **data.model_dump()))


def give_shifts(work: Work, data: ReplacementData, today: date) -> None:
    """The shifts of the one who left, from today on, are the new member's."""
    if data.appointment_id is None:
        return
    for shift in work.find(Duty, appointment_id=data.appointment_id, closed=False):
        if shift.day >= today:
            work.change(Duty, shift.id, {"appointment_id": data.entered_id})


def set_rule(office: Office, days: int) -> Done:
    """How many days before the vote a replacement can still be begun: the office's own rule."""
    if not 1 <= days <= MOST:
        raise Refusal(WRONG_RULE)
    with office.unit_of_work(RULED.fill(n=days), of_campaign=False) as work:
        settings.put(work, RULE, str(days))
    return finished(work)
