"""Inspections: plan the visits of a team, enter the sheets in the order of the paper, sign the act, go again."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from desktop.actions.readiness import refuse_day, refuse_open, refuse_unformed
from desktop.domain.checking import checked
from desktop.domain.checklists import in_force
from desktop.domain.facts.inspections import InspectionData
from desktop.domain.facts.readiness import MarkData
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.identity import coded_id, new_id
from desktop.domain.inspections import Answer
from desktop.domain.readiness import CONCLUSION, MarkValue, Scope
from desktop.storage import standings
from desktop.storage.office import Office
from desktop.storage.tables import Campaign, Indicator, Inspection, Mark, Participation, Point
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

PLANNED = counted("Inspections", "%n visits planned", "", 0)
CHANGED = text("Inspections", "Precinct № {no}: visit changed")
CANCELLED = text("Inspections", "Precinct № {no}: visit cancelled")
ENTERED = text("Inspections", "Precinct № {no}: inspection of {date} entered")
SIGNED = text("Inspections", "Precinct № {no}: act № {act} signed")
NO_LIST = text("Inspections", "Precinct № {no}: no checklist is meant for its kind. Make one first.")
TWICE = text("Inspections", "Precinct № {no}: a visit is already planned for {date}.")
NOT_HELD = text("Inspections", "The inspection has not been entered yet: there is nothing to sign.")
NOTHING_OPEN = text("Inspections", "No point is open in these precincts: there is nothing to look at again.")
NOT_ASKED = text("Inspections", "The point “{code}” is not on this sheet.")
NO_ANSWER = text("Inspections", "No point has an answer yet.")
NO_ACT = text("Inspections", "Give the number of the act.")


def plan(office: Office, places: Sequence[UUID], team: str, planned_on: date, *, only_open: bool = False) -> Done:
    """Plan one visit of a team to each precinct, by the checklist that is in force for it."""
    with office.unit_of_work(PLANNED.of(len(places))) as work:
        lists = tuple(standings.checklists(work.connection))
        voting_day = work.one(Campaign, office.campaign_id).voting_day
        refuse_early(work, office.campaign_id, planned_on)
        for place_id in places:
            place = work.one(Participation, place_id)
            refuse_unformed(place, planned_on)
            checklist = in_force(lists, place.kind, place.subtype, voting_day)
            if checklist is None:
                raise Refusal(NO_LIST.fill(no=f"{place.number}{place.suffix}"), "places")
            for other in work.find(Inspection, participation_id=place_id, held_on=None, closed=False):
                said = TWICE.fill(no=f"{place.number}{place.suffix}", date=f"{other.planned_on:%d.%m.%Y}")
                raise Refusal(said, "places")
            data = checked(
                InspectionData,
                campaign_id=office.campaign_id,
                participation_id=place_id,
                checklist_id=checklist.id,
                team=team,
                planned_on=planned_on,
                only_open=only_open,
            )
            work.add(Inspection(id=work.new(), **data.model_dump()))
    return finished(work)


def again(office: Office, places: Sequence[UUID], team: str, planned_on: date) -> Done:
    """Plan to look again, only at what is open, in those of the precincts where something is."""
    with office.reader() as reader:
        held = reader.gates.standings()
    wanted = [each for each in places if each in held and (held[each].opened or held[each].remarks)]
    if not wanted:
        raise Refusal(NOTHING_OPEN, "places")
    return plan(office, wanted, team, planned_on, only_open=True)


def change(office: Office, row_id: UUID, values: Mapping[str, Any]) -> Done:
    """Change a planned visit: its team, its day, its note."""
    with office.unit_of_work(CHANGED) as work:
        held = work.one(Inspection, row_id)
        data = checked(InspectionData, **{**held.model_dump(include=set(InspectionData.model_fields)), **values})
        refuse_early(work, data.campaign_id, data.planned_on)
        work.label = CHANGED.fill(no=number_of(work, held.participation_id))
        work.change(Inspection, row_id, data.model_dump(include=set(values)))
    return finished(work)


def cancel(office: Office, row_id: UUID) -> Done:
    """Take a visit out of the plan."""
    with office.unit_of_work(CANCELLED) as work:
        work.label = CANCELLED.fill(no=number_of(work, work.one(Inspection, row_id).participation_id))
        work.close(Inspection, row_id)
    return finished(work)


def enter(
    office: Office,
    row_id: UUID,
    answers: Sequence[Answer],
    *,
    held_on: date,
    members: str = "",
    conclusion: MarkValue | None = None,
) -> Done:
    """Enter a sheet as one step: what was seen on the spot, or signed where a line gives the number of its act.

    ``Refusal``: a day after today or before the campaign, a line of another list, "ready" while a gate is open.
    """
    with office.unit_of_work(ENTERED) as work:
        held = work.one(Inspection, row_id)
        place = work.one(Participation, held.participation_id)
        refuse_day(work, held.campaign_id, held_on)
        refuse_unformed(place, held_on)
        if not answers:
            raise Refusal(NO_ANSWER, "answers")
        facts = {"held_on": held_on, "members": members or held.members}
        checked(InspectionData, **{**held.model_dump(include=set(InspectionData.model_fields)), **facts})
        asked = {each.indicator_id for each in work.find(Point, checklist_id=held.checklist_id, closed=False)}
        rows: list[Mark] = []
        for answer in answers:
            indicator = work.one(Indicator, coded_id("indicator", answer.code))
            if indicator.id not in asked:
                raise Refusal(NOT_ASKED.fill(code=answer.code), answer.code)
            of_building = indicator.scope is Scope.BUILDING and place.building_id is not None
            rows.append(line(held, answer, indicator.id, held_on, place.building_id if of_building else None))
        if conclusion is not None:
            said = Answer(CONCLUSION, conclusion)
            rows.append(line(held, said, coded_id("indicator", CONCLUSION), held_on, None))
        work.add_many(rows)
        work.change(Inspection, row_id, facts)
        work.label = ENTERED.fill(no=f"{place.number}{place.suffix}", date=f"{held_on:%d.%m.%Y}")
        if conclusion is not None:
            refuse_open(work, held.campaign_id, place.id, conclusion)
    return finished(work)


def line(held: Inspection, answer: Answer, indicator_id: UUID, held_on: date, building_id: UUID | None) -> Mark:
    """A line of a sheet as an answer of its day."""
    data = checked(
        MarkData,
        campaign_id=held.campaign_id,
        indicator_id=indicator_id,
        participation_id=None if building_id else held.participation_id,
        building_id=building_id,
        value=answer.value,
        as_of=held_on,
        degree=Degree.SIGNED if answer.act.strip() else Degree.SEEN,
        source=answer.act or held.team,
        note=answer.note,
        due=answer.due,
        executor=answer.executor,
        inspection_id=held.id,
    )
    return Mark(id=new_id(), **data.model_dump())


def sign(office: Office, row_id: UUID, act_number: str, act_on: date) -> Done:
    """The act of an inspection is signed: its answers that still stand are known by the act from then on."""
    with office.unit_of_work(SIGNED) as work:
        held = work.one(Inspection, row_id)
        if held.held_on is None:
            raise Refusal(NOT_HELD, "held_on")
        if not act_number.strip():
            raise Refusal(NO_ACT, "act_number")
        refuse_day(work, held.campaign_id, act_on)
        facts = {"act_number": act_number, "act_on": act_on}
        data = checked(InspectionData, **{**held.model_dump(include=set(InspectionData.model_fields)), **facts})
        rows = [
            Mark(
                **each.model_dump(exclude={"key", "id", "degree", "source", "as_of", "version"}),
                id=new_id(),
                degree=Degree.SIGNED,
                source=data.act_number,
                as_of=act_on,
            )
            for each in standing_lines(work, held)
            if each.degree is not Degree.SIGNED
        ]
        work.add_many(rows)
        work.change(Inspection, row_id, facts)
        work.label = SIGNED.fill(no=number_of(work, held.participation_id), act=data.act_number)
    return finished(work)


def standing_lines(work: Work, held: Inspection) -> list[Mark]:
    """The answers of a sheet that no later answer has replaced."""
    found: list[Mark] = []
    for each in work.find(Mark, inspection_id=held.id, closed=False):
        about = {"participation_id": each.participation_id, "building_id": each.building_id}
        same = work.find(Mark, campaign_id=each.campaign_id, indicator_id=each.indicator_id, closed=False, **about)
        newest = max(same, key=lambda mark: (mark.as_of, mark.id))
        if newest.id == each.id or newest.value is each.value:
            found.append(each)
    return found


def refuse_early(work: Work, campaign_id: UUID, day: date) -> None:
    """``Refusal`` of a visit before the campaign was called."""
    refuse_day(work, campaign_id, min(day, work.day))


def number_of(work: Work, participation_id: UUID) -> str:
    """A precinct's number as people write it."""
    place = work.one(Participation, participation_id)
    return f"{place.number}{place.suffix}"
