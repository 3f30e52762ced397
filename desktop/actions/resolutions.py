"""Resolutions: give one its number, make it of what a meeting decided, let it make facts of precincts."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.checking import checked
from desktop.domain.facts.meetings import DecisionData, ResolutionData
from desktop.domain.facts.precincts import PrecinctData
from desktop.domain.faults import Refusal
from desktop.domain.meetings import Effect, reference
from desktop.storage.office import Office
from desktop.storage.tables import AgendaItem, Decision, Meeting, Participation, Resolution
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Resolutions", "Resolution № {no} entered")
CHANGED = text("Resolutions", "Resolution № {no} changed")
CLOSED = text("Resolutions", "Resolution № {no} taken out")
MADE = text("Resolutions", "Resolution № {no}: precinct № {precinct}")
LOOSED = text("Resolutions", "Resolution № {no}: the fact of precinct № {precinct} taken off")
TAKEN = text(
    "Resolutions", "Resolution № {no} of {date} is there already: “{subject}”. The next free number is {next}."
)
UNDECIDED = text(
    "Resolutions", "The meeting has not decided anything on this subject yet. Write first what was decided."
)
MADE_ALREADY = text("Resolutions", "Resolution № {no} was made of this subject already.")
SHORT = 60


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a resolution (``row_id`` None; the next number, today) or change the named values of one.

    When number or day change, the facts made of it name it anew. ``Refusal``: the number is taken in the campaign.
    """
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            given = {name: value for name, value in values.items() if value not in (None, "")}
            data = add(work, office.campaign_id, {"on": office.today, **given})
            work.label = ADDED.fill(no=data.number)
        else:
            before = work.one(Resolution, row_id)
            if "number" in values:
                refuse_number(work, office.campaign_id, str(values["number"] or ""), row_id)
            data = keeping.change(work, Resolution, ResolutionData, row_id, values, version)
            rename_facts(work, row_id, reference(before.number, before.on), reference(data.number, data.on))
            work.label = CHANGED.fill(no=data.number)
    return finished(work)


def add(work: Work, campaign: UUID, values: Mapping[str, Any]) -> ResolutionData:
    """A new resolution with its number."""
    facts = {"campaign_id": campaign, "number": next_number(work, campaign), **values}
    refuse_number(work, campaign, str(facts["number"]), None)
    return keeping.add(work, Resolution, ResolutionData, facts)


def next_number(work: Work, campaign: UUID) -> str:
    """One more than the highest whole number, closed resolutions among them."""
    held = [each.number for each in work.find(Resolution, campaign_id=campaign)]
    return str(max((int(each) for each in held if each.isdigit()), default=0) + 1)


def refuse_number(work: Work, campaign: UUID, number: str, row_id: UUID | None) -> None:
    """``Refusal`` when another resolution of the campaign has the number, one taken out among them."""
    plain = number.replace("№", "").strip().casefold()
    for held in work.find(Resolution, campaign_id=campaign):
        if held.number.casefold() == plain and held.id != row_id:
            said = {"date": f"{held.on:%d.%m.%Y}", "subject": held.subject[:SHORT]}
            raise Refusal(TAKEN.fill(no=held.number, next=next_number(work, campaign), **said), "number")


def resolve(office: Office, item_id: UUID) -> Done:
    """Make a resolution of what a meeting decided on a subject. ``Refusal``: nothing decided yet, made already."""
    with office.unit_of_work(ADDED) as work:
        item = work.one(AgendaItem, item_id)
        if not item.decided:
            raise Refusal(UNDECIDED, "decided")
        made = work.find(Resolution, item_id=item_id, closed=False)
        if made:
            raise Refusal(MADE_ALREADY.fill(no=made[0].number))
        meeting = work.one(Meeting, item.meeting_id)
        facts = {
            "meeting_id": meeting.id,
            "item_id": item_id,
            "on": meeting.on,
            "subject": item.subject,
            "subject_ru": item.subject_ru,
            "words": item.decided,
            "words_ru": item.decided_ru,
            "schedule": item.cause == "seminars",
        }
        work.label = ADDED.fill(no=add(work, office.campaign_id, facts).number)
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a resolution out; its number is not used again and the facts that it made stay as they are."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(no=work.one(Resolution, row_id).number)
        work.close(Resolution, row_id)
    return finished(work)


def decide(
    office: Office, resolution_id: UUID, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None
) -> Done:
    """Let a resolution make a fact of a precinct (``row_id`` None), or say it otherwise; the fact names it at once."""
    with office.unit_of_work(MADE) as work:
        held = work.one(Resolution, resolution_id)
        if row_id is None:
            data = keeping.add(work, Decision, DecisionData, {"resolution_id": resolution_id, **values})
        else:
            data = keeping.change(work, Decision, DecisionData, row_id, values, version)
        place = work.one(Participation, data.participation_id)
        work.change(Participation, place.id, facts_of(place, data, reference(held.number, held.on)))
        work.label = MADE.fill(no=held.number, precinct=f"{place.number}{place.suffix}")
    return finished(work)


def facts_of(place: Participation, data: DecisionData, named: str) -> dict[str, Any]:
    """What a decision makes of a precinct, with the resolution's name; ``Refusal`` where the precinct cannot be so."""
    match data.effect:
        case Effect.OPENING:
            hours = {"opens": data.opens or place.opens, "closes": data.closes or place.closes}
            made = {**hours, "resolution": named}
        case Effect.SEATS:
            made = {"seats": data.seats, "seats_decision": named}
        case Effect.IDLE:
            made = {"works": False, "resolution": named}
        case Effect.WORKS:
            made = {"works": True, "resolution": named}
    known = place.model_dump(include=set(PrecinctData.model_fields))
    checked(PrecinctData, **{**known, **made})
    return made


def undecide(office: Office, row_id: UUID) -> Done:
    """Take a fact off a resolution; the precinct keeps it until somebody changes it."""
    with office.unit_of_work(LOOSED) as work:
        held = work.one(Decision, row_id)
        place = work.one(Participation, held.participation_id)
        number = work.one(Resolution, held.resolution_id).number
        work.label = LOOSED.fill(no=number, precinct=f"{place.number}{place.suffix}")
        work.close(Decision, row_id)
    return finished(work)


def rename_facts(work: Work, resolution_id: UUID, before: str, now: str) -> None:
    """Facts that name the resolution name it as it is called now."""
    if before == now:
        return
    for held in work.find(Decision, resolution_id=resolution_id, closed=False):
        place = work.one(Participation, held.participation_id)
        field = "seats_decision" if held.effect is Effect.SEATS else "resolution"
        if getattr(place, field) == before:
            work.change(Participation, place.id, {field: now})
