"""The information plan: what is told to people, by which channel, when; what precincts were handed; polls."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.facts.openness import BundleData, OutreachData, PollData
from desktop.domain.faults import Refusal
from desktop.domain.openness import CHANNELS, Channel
from desktop.storage.office import Office
from desktop.storage.tables import Bundle, CalendarDate, Outreach, Participation, Poll
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

ADDED = text("Openness", "Information planned: {title}")
CHANGED = text("Openness", "Information plan changed: {title}")
CLOSED = text("Openness", "Taken out of the information plan: {title}")
TOLD = text("Openness", "People were told: {title}")
HANDED = text("Openness", "Handed to precincts: {title}")
MORE = text("Openness", "{handed} would be handed out, {copies} were made. Correct one of the numbers.")
PROPOSED = counted("Openness", "%n lines planned from the calendar", "", 0)
LEGAL = {
    "COMPOSITION": Channel.NEWSPAPER,
    "BORDERS": Channel.NEWSPAPER,
    "TIME_AND_PLACE": Channel.HOUSE_VISIT,
}
"""Dates of the calendar by which people must be told something; by which channel is an editable proposal."""
POLL_ADDED = text("Openness", "Poll entered: {title}")
POLL_CHANGED = text("Openness", "Poll changed: {title}")
POLL_CLOSED = text("Openness", "Poll taken out: {title}")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Plan to tell people something (``row_id`` None) or change the named values of a line."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, **values}
            data, label = keeping.add(work, Outreach, OutreachData, facts), ADDED
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(title=data.title)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> OutreachData:
    """Change the named values of a line of the plan; no fewer copies than precincts were handed."""
    data = keeping.change(work, Outreach, OutreachData, row_id, values, version)
    refuse_more(work, row_id, data.copies)
    return data


def refuse_more(work: Work, row_id: UUID, copies: int | None) -> None:
    """``Refusal`` where precincts were handed more than was made."""
    handed = sum(each.copies for each in work.find(Bundle, outreach_id=row_id) if not each.closed)
    if copies is not None and handed > copies:
        raise Refusal(MORE.fill(handed=handed, copies=copies), "copies")


def close(office: Office, row_id: UUID) -> Done:
    """Take a line out of the plan."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(title=work.one(Outreach, row_id).title)
        work.close(Outreach, row_id)
    return finished(work)


def finish(office: Office, row_id: UUID) -> Done:
    """Say that people were told, today."""
    with office.unit_of_work(TOLD) as work:
        work.label = TOLD.fill(title=change(work, row_id, {"done_on": office.today}, None).title)
    return finished(work)


def hand_out(
    office: Office, row_id: UUID, copies: Mapping[UUID, int], on: date | None = None, taken_by: str = ""
) -> Done:
    """Say how many copies precincts (by id) were handed; a nought takes an entry back."""
    with office.unit_of_work(HANDED) as work:
        line = work.one(Outreach, row_id)
        work.label = HANDED.fill(title=line.title or CHANNELS[line.channel])
        held = {each.participation_id: each for each in work.find(Bundle, outreach_id=row_id)}
        for place, count in copies.items():
            work.one(Participation, place)
            values = {"copies": count, "handed_on": on or office.today, "taken_by": taken_by}
            if place in held:
                keeping.change(work, Bundle, BundleData, held[place].id, values, None)
                work.change(Bundle, held[place].id, {"closed": count == 0})
            elif count:
                facts = {"outreach_id": row_id, "participation_id": place, **values}
                keeping.add(work, Bundle, BundleData, facts)
        refuse_more(work, row_id, line.copies)
    return finished(work)


def propose(office: Office) -> Done:
    """Plan what the calendar's own dates ask to be told (its legal deadlines), where it is not planned yet."""
    with office.unit_of_work(PROPOSED.of(0)) as work:
        planned = {(row.title, row.planned_on) for row in work.find(Outreach, campaign_id=office.campaign_id)}
        dates = [row for row in work.find(CalendarDate, campaign_id=office.campaign_id) if row.code in LEGAL]
        fresh = [row for row in dates if not row.closed and (row.title_kk[:300], row.last) not in planned]
        for row in fresh:
            facts = {
                "campaign_id": office.campaign_id,
                "channel": LEGAL[row.code],
                "title": row.title_kk[:300],
                "planned_on": row.last,
                "done_on": row.done_on,
            }
            keeping.add(work, Outreach, OutreachData, facts)
        work.label = PROPOSED.of(len(fresh))
    return finished(work)


def save_poll(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter an opinion poll (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(POLL_CHANGED) as work:
        if row_id is None:
            facts = {"campaign_id": office.campaign_id, **values}
            data, label = keeping.add(work, Poll, PollData, facts), POLL_ADDED
        else:
            data, label = change_poll(work, row_id, values, version), POLL_CHANGED
        work.label = label.fill(title=data.organiser)
    return finished(work)


def change_poll(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> PollData:
    """Change the named values of a poll."""
    return keeping.change(work, Poll, PollData, row_id, values, version)


def close_poll(office: Office, row_id: UUID) -> Done:
    """Take a poll out of the register."""
    with office.unit_of_work(POLL_CLOSED) as work:
        work.label = POLL_CLOSED.fill(title=work.one(Poll, row_id).organiser)
        work.close(Poll, row_id)
    return finished(work)
