"""Lessons: write one down, propose those that incidents and repeated remarks teach, carry them into a new calendar."""

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.afterwards import REPEATED, USUAL_DAY, LessonOrigin
from desktop.domain.checking import checked
from desktop.domain.facts.afterwards import LessonData
from desktop.domain.facts.calendar import CalendarDateData
from desktop.domain.identity import new_id
from desktop.domain.readiness import CONCLUSION, MarkValue
from desktop.storage.office import Office
from desktop.storage.tables import CalendarDate, Campaign, Incident, Indicator, Lesson, Mark
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

ADDED = text("Lesson", "Lesson written down: {what}")
CHANGED = text("Lesson", "Lesson changed: {what}")
CLOSED = text("Lesson", "Lesson taken out: {what}")
PROPOSED = counted("Lesson", "%n lessons proposed", "", 0)
SHORT = 60


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Write a lesson down (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data, label = keeping.add(work, Lesson, LessonData, {"campaign_id": office.campaign_id, **values}), ADDED
        else:
            data, label = keeping.change(work, Lesson, LessonData, row_id, values, version), CHANGED
        work.label = label.fill(what=data.what[:SHORT])
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a lesson out."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(what=work.one(Lesson, row_id).what[:SHORT])
        work.close(Lesson, row_id)
    return finished(work)


def propose(office: Office) -> Done:
    """A lesson for each incident and for each remark that several precincts share; each cause teaches once."""
    campaign = office.campaign_id
    with office.unit_of_work(PROPOSED.of(0)) as work:
        known = {each.cause for each in work.find(Lesson, campaign_id=campaign)}
        found = [*from_incidents(work, campaign), *from_remarks(work, campaign)]
        fresh = [each for each in found if each["cause"] not in known]
        rows = [checked(LessonData, campaign_id=campaign, **each) for each in fresh]
        work.add_many([Lesson(id=new_id(), **row.model_dump()) for row in rows])
        work.label = PROPOSED.of(len(fresh))
    return finished(work)


def from_incidents(work: Work, campaign: UUID) -> list[dict[str, Any]]:
    """What happened once may happen again."""
    voting = work.one(Campaign, campaign).voting_day
    return [
        {
            "what": held.what[:300],
            "origin": LessonOrigin.INCIDENT,
            "cause": f"incident:{held.id.hex}",
            "days_before": min(200, max(0, (voting - held.since).days + 1)),
            "note": held.solution,
        }
        for held in work.find(Incident, campaign_id=campaign, closed=False)
    ]


def from_remarks(work: Work, campaign: UUID) -> list[dict[str, Any]]:
    """A point that was answered with no at several places of the campaign."""
    marks = work.find(Mark, campaign_id=campaign, value=MarkValue.NO, closed=False)
    places = {(each.indicator_id, each.participation_id or each.building_id) for each in marks}
    counts = Counter(indicator for indicator, _ in places)
    made: list[dict[str, Any]] = []
    for indicator, count in counts.most_common():
        held = work.one(Indicator, indicator)
        if count >= REPEATED and held.code != CONCLUSION:
            facts = {
                "what": f"{held.name_kk} ({count})",
                "what_ru": f"{held.name_ru} ({count})" if held.name_ru else "",
            }
            made.append(
                {**facts, "origin": LessonOrigin.REMARK, "cause": f"remark:{held.code}", "days_before": USUAL_DAY}
            )
    return made


def carry(work: Work, earlier: UUID, begun: Campaign) -> int:
    """The lessons of the earlier campaign as own lines of the new calendar; how many.

    A day that lies before the call is the day after it.
    """
    rows: list[CalendarDate] = []
    for held in work.find(Lesson, campaign_id=earlier, closed=False, carry=True):
        before = USUAL_DAY if held.days_before is None else held.days_before
        day = max(begun.voting_day - timedelta(days=before), begun.called + timedelta(days=1))
        data = checked(
            CalendarDateData,
            campaign_id=begun.id,
            title_kk=held.what,
            title_ru=held.what_ru,
            first=day,
            last=day,
            note=held.note,
        )
        rows.append(CalendarDate(id=new_id(), **data.model_dump()))
    work.add_many(rows)
    return len(rows)
