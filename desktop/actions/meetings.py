"""Meetings: call one, say who came, propose its agenda, write down what was heard and decided."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.facts.meetings import AgendaItemData, AttendeeData, MeetingData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.meetings import proposals, quorum
from desktop.domain.people import Post
from desktop.storage.office import Office
from desktop.storage.reading import meetings as reading
from desktop.storage.tables import AgendaItem, Appointment, Attendee, Commission, Meeting, Person
from desktop.storage.work import Done, Work, finished
from desktop.text import Say, Sentence, counted, text

ADDED = text("Meetings", "Meeting № {no} entered")
CHANGED = text("Meetings", "Meeting № {no} changed")
CLOSED = text("Meetings", "Meeting № {no} taken out")
CAME = counted("Meetings", "Meeting № {no}: %n members present", "", 0)
PROPOSED = counted("Meetings", "Meeting № {no}: %n subjects proposed", "", 0)
HEARD = text("Meetings", "Meeting № {no}: “{subject}”")
STRUCK = text("Meetings", "Meeting № {no}: “{subject}” taken off the agenda")
TAKEN = text("Meetings", "Meeting № {no} is entered already. The next free number is {next}.")
NO_QUORUM = text(
    "Meetings",
    "There is no quorum: {present} of {seats} members are present, {needed} are needed. Mark who came, or choose "
    "another day for the meeting.",
)
TOO_MANY = text("Meetings", "There are {votes} votes, but {present} members are present.")
SHORT = 60


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a meeting (``row_id`` None) or change the named values of one.

    A new one has the next number, the number of our members, our chair and secretary, unless told otherwise.
    ``Refusal``: the number is taken.
    """
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            given = {name: value for name, value in values.items() if value not in (None, "")}
            facts = {"campaign_id": office.campaign_id, "on": office.today, **usual(work, office.campaign_id), **given}
            refuse_number(work, office.campaign_id, facts["number"], None)
            data, label = keeping.add(work, Meeting, MeetingData, facts), ADDED
        else:
            refuse_number(work, office.campaign_id, values.get("number"), row_id)
            data, label = keeping.change(work, Meeting, MeetingData, row_id, values, version), CHANGED
        work.label = label.fill(no=data.number)
    return finished(work)


def usual(work: Work, campaign: UUID) -> dict[str, Any]:
    """What a new meeting has unless told: the next number, our members, chair and secretary."""
    ours = members(work, campaign)
    holders = {post.post: post for post in reversed(ours)}
    named = {field: name(work, holders[post]) for field, post in HOLDERS.items() if post in holders}
    return {
        "number": next_number(work, campaign),
        "seats": len(ours) or MeetingData.model_fields["seats"].default,
        **named,
    }


HOLDERS = {"chair": Post.CHAIR, "secretary": Post.SECRETARY}


def members(work: Work, campaign: UUID) -> list[Appointment]:
    """The posts of our own commission."""
    own = work.find(Commission, own=True)[0].id
    return work.find(Appointment, campaign_id=campaign, commission_id=own, closed=False)


def name(work: Work, post: Appointment) -> str:
    """The person in a post, as under a signature."""
    person = work.one(Person, post.person_id)
    return f"{person.given_name[:1]}.\u00a0{person.surname}"


def next_number(work: Work, campaign: UUID) -> int:
    """One more than the highest number, closed meetings among them."""
    return max((held.number for held in work.find(Meeting, campaign_id=campaign)), default=0) + 1


def refuse_number(work: Work, campaign: UUID, number: Any, row_id: UUID | None) -> None:
    """``Refusal`` when another meeting has the number."""
    held = work.find(Meeting, campaign_id=campaign)
    if any(each.number == number and each.id != row_id for each in held):
        raise Refusal(TAKEN.fill(no=number, next=next_number(work, campaign)), "number")


def close(office: Office, row_id: UUID) -> Done:
    """Take a meeting out of the list; its number is not used again."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(no=work.one(Meeting, row_id).number)
        work.close(Meeting, row_id)
    return finished(work)


def attend(office: Office, meeting_id: UUID, appointments: Sequence[UUID]) -> Done:
    """Say who was present: these members and nobody else."""
    with office.unit_of_work(CAME.of(0)) as work:
        meeting = work.one(Meeting, meeting_id)
        known = {each.appointment_id: each for each in work.find(Attendee, meeting_id=meeting_id)}
        came = dict.fromkeys(appointments)
        for each, held in known.items():
            if held.closed == (each in came):
                work.change(Attendee, held.id, {"closed": each not in came})
        fresh = [AttendeeData(meeting_id=meeting_id, appointment_id=each) for each in came if each not in known]
        work.add_many([Attendee(id=new_id(), **each.model_dump()) for each in fresh])
        work.label = CAME.of(len(came)).fill(no=meeting.number)
    return finished(work)


def propose(office: Office, meeting_id: UUID, say: Say) -> Done:
    """Put on the agenda what the calendar and the open facts ask for; what stands there already is not put twice."""
    with office.unit_of_work(PROPOSED.of(0)) as work:
        meeting = work.one(Meeting, meeting_id)
        held = work.find(AgendaItem, meeting_id=meeting_id)
        known, position = {each.cause for each in held}, max((each.position for each in held), default=0)
        ground = reading.ground(work.connection, meeting.campaign_id, meeting.on)
        fresh = [each for each in proposals(ground, meeting.on) if each.key not in known]
        rows: list[AgendaItem] = []
        for n, each in enumerate(fresh, position + 1):
            kk, ru = spoken(each.subject, say)
            data = AgendaItemData(meeting_id=meeting_id, position=n, subject=kk, subject_ru=ru, cause=each.key)
            rows.append(AgendaItem(id=new_id(), **data.model_dump()))
        work.add_many(rows)
        work.label = PROPOSED.of(len(fresh)).fill(no=meeting.number)
    return finished(work)


def spoken(subject: Sentence | tuple[str, str], say: Say) -> tuple[str, str]:
    """A subject in Kazakh and Russian."""
    return (say(subject, "kk"), say(subject, "ru")) if isinstance(subject, Sentence) else subject


def save_item(
    office: Office, meeting_id: UUID, item_id: UUID | None, values: Mapping[str, Any], version: int | None = None
) -> Done:
    """Add a subject (``item_id`` None) or change the named values of one.

    ``Refusal``: something is decided or voted without a quorum, more votes than people present.
    """
    with office.unit_of_work(HEARD) as work:
        meeting = work.one(Meeting, meeting_id)
        if item_id is None:
            held = work.find(AgendaItem, meeting_id=meeting_id)
            facts = {"position": max((each.position for each in held), default=0) + 1, **values}
            data = keeping.add(work, AgendaItem, AgendaItemData, {"meeting_id": meeting_id, **facts})
        else:
            data = keeping.change(work, AgendaItem, AgendaItemData, item_id, values, version)
        refuse_without_quorum(work, meeting, data)
        work.label = HEARD.fill(no=meeting.number, subject=data.subject[:SHORT])
    return finished(work)


def refuse_without_quorum(work: Work, meeting: Meeting, data: AgendaItemData) -> None:
    """``Refusal`` when a meeting decides that may not, or when more vote than came."""
    if not data.decided and not data.votes:
        return
    present = len(work.find(Attendee, meeting_id=meeting.id, closed=False))
    needed = quorum(meeting.seats)
    if present < needed:
        raise Refusal(NO_QUORUM.fill(present=present, seats=meeting.seats, needed=needed), "decided")
    if data.votes > present:
        raise Refusal(TOO_MANY.fill(votes=data.votes, present=present), "votes_for")


def close_item(office: Office, item_id: UUID) -> Done:
    """Take a subject off the agenda."""
    with office.unit_of_work(STRUCK) as work:
        held = work.one(AgendaItem, item_id)
        work.label = STRUCK.fill(no=work.one(Meeting, held.meeting_id).number, subject=held.subject[:SHORT])
        work.close(AgendaItem, item_id)
    return finished(work)
