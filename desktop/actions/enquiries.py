"""Enquiries and complaints: take one in while talking, answer it, send it higher, make a work of it; ready answers."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.actions.reference import shipped
from desktop.domain.facts.openness import EnquiryData, ReplyData
from desktop.domain.facts.works import BuildingWorkData
from desktop.domain.faults import Refusal
from desktop.domain.openness import Outcome, due_by_rule
from desktop.domain.tasks import ANSWER_DAYS
from desktop.storage.office import Office
from desktop.storage.reading import office as offices
from desktop.storage.tables import BuildingWork, Campaign, Enquiry, Participation, Reply
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

ADDED = text("Openness", "Enquiry № {no} taken in")
CHANGED = text("Openness", "Enquiry № {no} changed")
CLOSED = text("Openness", "Enquiry № {no} taken out")
ANSWERED = text("Openness", "Enquiry № {no} answered")
ESCALATED = text("Openness", "Enquiry № {no} sent to {whom}")
WORK_MADE = text("Openness", "Enquiry № {no}: work planned in the building")
REPLY_SAVED = text("Openness", "Ready answer saved: {title}")
REPLIES_TAKEN = counted("Openness", "%n ready answers taken over", "", 0)
REPLY_CLOSED = text("Openness", "Ready answer taken out: {title}")
WORDLESS = text("Openness", "Write what was answered.")
NOBODY = text("Openness", "Say to whom the enquiry was sent.")
NO_BUILDING = text("Openness", "The enquiry names no precinct with a building. Choose the precinct first.")
TAKEN = text("Openness", "This number is taken. The next free one is {no}.")
DAYS = "enquiry_days"
"""The office's setting: within how many days an enquiry is answered."""
SHORT = 80


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Take an enquiry in (``row_id`` None): number, day and deadline come by themselves; or change one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data, label = keeping.add(work, Enquiry, EnquiryData, taken_in(work, office, values)), ADDED
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(no=data.number)
    return finished(work)


def taken_in(work: Work, office: Office, values: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a new enquiry with what the office need not type."""
    voting = work.one(Campaign, office.campaign_id).voting_day
    days = int(offices.setting(work.connection, DAYS, str(ANSWER_DAYS)))
    given = {name: value for name, value in values.items() if value is not None}
    received = given.get("received_on", office.today)
    numbers = [each.number for each in work.find(Enquiry, campaign_id=office.campaign_id)]
    free = max(numbers, default=0) + 1
    if given.get("number", free) in numbers:
        raise Refusal(TAKEN.fill(no=free), "number")
    usual = {"number": free, "received_on": received, "due": due_by_rule(received, voting, days)}
    return {"campaign_id": office.campaign_id, **usual, **given}


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> EnquiryData:
    """Change the named values of an enquiry."""
    return keeping.change(work, Enquiry, EnquiryData, row_id, values, version)


def answer(office: Office, row_id: UUID, words: str, outcome: Outcome = Outcome.EXPLAINED) -> Done:
    """Say what was answered today; ``Refusal`` without words."""
    if not words.strip():
        raise Refusal(WORDLESS, "answer")
    with office.unit_of_work(ANSWERED) as work:
        values = {"answer": words.strip(), "answered_on": office.today, "outcome": outcome}
        work.label = ANSWERED.fill(no=change(work, row_id, values, None).number)
    return finished(work)


def escalate(office: Office, row_id: UUID, whom: str) -> Done:
    """Say to which higher commission or authority an enquiry was sent today."""
    if not whom.strip():
        raise Refusal(NOBODY, "escalated_to")
    with office.unit_of_work(ESCALATED) as work:
        values = {"escalated_to": whom.strip(), "escalated_on": office.today}
        work.label = ESCALATED.fill(no=change(work, row_id, values, None).number, whom=whom.strip())
    return finished(work)


def make_work(office: Office, row_id: UUID) -> Done:
    """Plan a work in the building of the precinct that a remark about premises names."""
    with office.unit_of_work(WORK_MADE) as work:
        held = work.one(Enquiry, row_id)
        place = work.one(Participation, held.participation_id) if held.participation_id else None
        if place is None or place.building_id is None:
            raise Refusal(NO_BUILDING, "participation_id")
        facts = {
            "campaign_id": office.campaign_id,
            "building_id": place.building_id,
            "what": (held.words or f"№ {held.number}")[:300],
            "due": held.due,
        }
        keeping.add(work, BuildingWork, BuildingWorkData, facts)
        work.change(Enquiry, row_id, {"work_id": work.made})
        work.label = WORK_MADE.fill(no=held.number)
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take an enquiry out of the register; its number is not used again."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(no=work.one(Enquiry, row_id).number)
        work.close(Enquiry, row_id)
    return finished(work)


def save_reply(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Keep a ready answer, or change one."""
    with office.unit_of_work(REPLY_SAVED, of_campaign=False) as work:
        if row_id is None:
            data = keeping.add(work, Reply, ReplyData, values)
        else:
            data = keeping.change(work, Reply, ReplyData, row_id, values, version)
        work.label = REPLY_SAVED.fill(title=data.question_kk[:SHORT])
    return finished(work)


def take_replies(office: Office) -> Done:
    """Take over the answers that ship with the program and are not in the bank yet; check them with your commission."""
    with office.unit_of_work(REPLIES_TAKEN.of(0), of_campaign=False) as work:
        held = {each.question_kk for each in work.find(Reply)}
        fresh = [row for row in shipped("replies.csv") if row["question_kk"] not in held]
        for row in fresh:
            keeping.add(work, Reply, ReplyData, row)
        work.label = REPLIES_TAKEN.of(len(fresh))
    return finished(work)


def close_reply(office: Office, row_id: UUID) -> Done:
    """Take a ready answer out of the bank."""
    with office.unit_of_work(REPLY_CLOSED, of_campaign=False) as work:
        work.label = REPLY_CLOSED.fill(title=work.one(Reply, row_id).question_kk[:SHORT])
        work.close(Reply, row_id)
    return finished(work)
