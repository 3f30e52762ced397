"""Observers and media: organisations with their accreditation, their people by precinct, visits and what followed."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.facts.openness import ObservationData, ObserverData, OrganisationData
from desktop.domain.facts.tasks import TaskData
from desktop.domain.faults import Refusal
from desktop.domain.openness import ACCREDITED
from desktop.domain.tasks import ANSWER_DAYS, Origin
from desktop.storage.office import Office
from desktop.storage.tables import Campaign, Observation, Observer, Organisation, Participation, Task
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Openness", "Organisation entered: {title}")
CHANGED = text("Openness", "Organisation changed: {title}")
CLOSED = text("Openness", "Organisation taken out: {title}")
PLACED = text("Openness", "Observers by precinct: {title}")
VISIT_ADDED = text("Openness", "Visit of observers entered: {title}")
VISIT_CHANGED = text("Openness", "Visit of observers changed: {title}")
VISIT_CLOSED = text("Openness", "Visit of observers taken out: {title}")
TASK_MADE = text("Openness", "Remark of observers became a task: {title}")
DEALT = text("Openness", "Remark of observers dealt with: {title}")
ENDED = text("Openness", "The accreditation of this organisation ended on {date}. Enter the new one first.")
NO_NUMBER = text("Openness", "This organisation needs an accreditation: write its number.")
ELSEWHERE = text("Openness", "Precinct № {no} is not of this commission: its observers are kept there.")
NO_REMARK = text("Openness", "The visit has no remark from which a task could follow.")
WORDLESS = text("Openness", "Write what was done.")
SHORT = 80


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter an organisation (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, **values}
            data, label = keeping.add(work, Organisation, OrganisationData, facts), ADDED
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(title=data.name)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> OrganisationData:
    """Change the named values of an organisation."""
    return keeping.change(work, Organisation, OrganisationData, row_id, values, version)


def close(office: Office, row_id: UUID) -> Done:
    """Take an organisation out."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(title=work.one(Organisation, row_id).name)
        work.close(Organisation, row_id)
    return finished(work)


def place(office: Office, organisation_id: UUID, people: Mapping[UUID, int]) -> Done:
    """How many observers an organisation sends to precincts (by id); a nought takes an entry back.

    ``Refusal`` where the accreditation does not last until the vote, or a precinct is not of this campaign.
    """
    with office.unit_of_work(PLACED) as work:
        sender = valid(work, office, organisation_id)
        work.label = PLACED.fill(title=sender.name)
        held = {each.participation_id: each for each in work.find(Observer, organisation_id=organisation_id)}
        for precinct, count in people.items():
            ours(work, office, precinct)
            if precinct in held:
                keeping.change(work, Observer, ObserverData, held[precinct].id, {"people": count}, None)
                work.change(Observer, held[precinct].id, {"closed": count == 0})
            elif count:
                facts = {"organisation_id": organisation_id, "participation_id": precinct, "people": count}
                keeping.add(work, Observer, ObserverData, facts)
    return finished(work)


def valid(work: Work, office: Office, organisation_id: UUID) -> Organisation:
    """The organisation; ``Refusal`` where its accreditation is missing or ends before the vote."""
    held = work.one(Organisation, organisation_id)
    voting = work.one(Campaign, office.campaign_id).voting_day
    if held.valid_until is not None and held.valid_until < voting:
        raise Refusal(ENDED.fill(date=f"{held.valid_until:%d.%m.%Y}"), "valid_until")
    if held.kind in ACCREDITED and not held.number:
        raise Refusal(NO_NUMBER, "number")
    return held


def ours(work: Work, office: Office, precinct: UUID) -> None:
    """``Refusal`` where a precinct is not of this campaign."""
    found = work.one(Participation, precinct)
    if found.campaign_id != office.campaign_id:
        raise Refusal(ELSEWHERE.fill(no=f"{found.number}{found.suffix}"), "participation_id")


def save_visit(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a visit of observers or media (``row_id`` None; today unless told) or change the named values of one."""
    with office.unit_of_work(VISIT_CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, "on": office.today, **values}
            data, label = keeping.add(work, Observation, ObservationData, facts), VISIT_ADDED
        else:
            data, label = change_visit(work, row_id, values, version), VISIT_CHANGED
        if data.participation_id is not None:
            ours(work, office, data.participation_id)
        work.label = label.fill(title=work.one(Organisation, data.organisation_id).name)
    return finished(work)


def change_visit(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> ObservationData:
    """Change the named values of a visit."""
    return keeping.change(work, Observation, ObservationData, row_id, values, version)


def close_visit(office: Office, row_id: UUID) -> Done:
    """Take a visit out."""
    with office.unit_of_work(VISIT_CLOSED) as work:
        held = work.one(Observation, row_id)
        work.label = VISIT_CLOSED.fill(title=work.one(Organisation, held.organisation_id).name)
        work.close(Observation, row_id)
    return finished(work)


def make_task(office: Office, row_id: UUID, executor: str = "") -> Done:
    """Make a task of a remark; due by the office's own rule, before the vote at the latest."""
    with office.unit_of_work(TASK_MADE) as work:
        held = work.one(Observation, row_id)
        if not held.remark.strip():
            raise Refusal(NO_REMARK, "remark")
        voting = work.one(Campaign, office.campaign_id).voting_day
        due = office.today + timedelta(days=ANSWER_DAYS)
        facts = {
            "campaign_id": office.campaign_id,
            "title": held.remark.strip()[:300],
            "due": min(due, voting) if office.today <= voting else due,
            "executor": executor,
            "participation_id": held.participation_id,
            "origin": Origin.REMARK,
        }
        keeping.add(work, Task, TaskData, facts)
        work.change(Observation, row_id, {"task_id": work.made})
        work.label = TASK_MADE.fill(title=held.remark.strip()[:SHORT])
    return finished(work)


def deal(office: Office, row_id: UUID, words: str) -> Done:
    """Say what was done about a remark, today; the task that followed from it is done too."""
    if not words.strip():
        raise Refusal(WORDLESS, "done")
    with office.unit_of_work(DEALT) as work:
        data = change_visit(work, row_id, {"done": words.strip(), "done_on": office.today}, None)
        if data.task_id is not None:
            task = {"done_on": office.today, "outcome": words.strip()[:500]}
            keeping.change(work, Task, TaskData, data.task_id, task, None)
        work.label = DEALT.fill(title=data.remark[:SHORT])
    return finished(work)
