"""Documents after the vote: take them in from a precinct with an act, keep the list of what is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any
from uuid import UUID

from desktop.actions import votingday
from desktop.domain.checking import checked
from desktop.domain.facts.afterwards import AcceptanceData, AcceptedData, PaperKindData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.votingday import HourMark
from desktop.storage.office import Office
from desktop.storage.reading import votingday as reading
from desktop.storage.tables import Acceptance, Accepted, HourReport, PaperKind, Participation
from desktop.storage.work import Done, Work, finished
from desktop.text import text

TAKEN = text("Acceptance", "Documents of precinct № {no} taken in, act № {act}")
CORRECTED = text("Acceptance", "Documents of precinct № {no} corrected, act № {act}")
CLOSED = text("Acceptance", "Acceptance of precinct № {no} taken back")
LISTED = text("Acceptance", "List of what precincts hand in changed")
UNANSWERED = text("Acceptance", "Answer each line with yes or no; not answered: {n}.")
EMPTY = text("Acceptance", "The list has no lines.")
TWICE = text("Acceptance", "“{name}” stands on the list twice.")


@dataclass(frozen=True, slots=True)
class Thing:
    """An answer about one thing."""

    code: str
    there: bool
    packs: int | None = None
    seals: str = ""
    reason: str = ""


def take(
    office: Office, participation_id: UUID, things: Sequence[Thing], values: Mapping[str, Any], now: time | None = None
) -> Done:
    """Take in what a precinct brought, or correct what was written down; its arrival stands in the grid at once.

    ``values``: brought_by, taken_by, note. ``Refusal``: a line without an answer, something missing without a reason.
    """
    campaign = office.campaign_id
    with office.unit_of_work(TAKEN) as work:
        known = {kind.code for kind in reading.papers(work.connection)}
        answered = {thing.code for thing in things}
        if known - answered:
            raise Refusal(UNANSWERED.fill(n=len(known - answered)), "things")
        place = work.one(Participation, participation_id)
        held = work.find(Acceptance, participation_id=participation_id)
        facts = {
            "campaign_id": campaign,
            "participation_id": participation_id,
            "number": held[0].number if held else reading.next_act(work.connection, campaign),
            "on": held[0].on if held else office.today,
            "at": held[0].at if held else now,
            **values,
        }
        data = checked(AcceptanceData, **facts)
        if held:
            work.change(Acceptance, held[0].id, {**data.model_dump(), "closed": False})
            work.made = acceptance = held[0].id
        else:
            acceptance = work.add(Acceptance(id=work.new(), **data.model_dump()))
        write(work, acceptance, things)
        arrived(work, place, data)
        label = CORRECTED if held and not held[0].closed else TAKEN
        work.label = label.fill(no=f"{place.number}{place.suffix}", act=data.number)
    return finished(work)


def write(work: Work, acceptance: UUID, things: Sequence[Thing]) -> None:
    """The lines of an acceptance; lines of an earlier list are closed."""
    held = {each.code: each for each in work.find(Accepted, acceptance_id=acceptance)}
    for thing in things:
        facts = {name: getattr(thing, name) for name in Thing.__slots__}
        data = checked(AcceptedData, acceptance_id=acceptance, **facts)
        if thing.code in held:
            work.change(Accepted, held[thing.code].id, {**data.model_dump(), "closed": False})
        else:
            work.add(Accepted(id=new_id(), **data.model_dump()))
    for code in set(held) - {thing.code for thing in things}:
        work.close(Accepted, held[code].id)


def arrived(work: Work, place: Participation, data: AcceptanceData) -> None:
    """Who hands in has arrived: the grid says so where nobody said it before."""
    told = work.find(HourReport, participation_id=place.id, mark=HourMark.ARRIVED, closed=False)
    if data.at is not None and not told:
        votingday.put(work, data.campaign_id, votingday.Told(place.id, HourMark.ARRIVED, data.at))


def close(office: Office, row_id: UUID) -> Done:
    """Take an acceptance back: the precinct has not come yet."""
    with office.unit_of_work(CLOSED) as work:
        held = work.one(Acceptance, row_id)
        place = work.one(Participation, held.participation_id)
        work.label = CLOSED.fill(no=f"{place.number}{place.suffix}")
        work.close(Acceptance, row_id)
    return finished(work)


def set_list(office: Office, names: Sequence[tuple[str, str, str]]) -> Done:
    """The office's own list of what precincts hand in, in order: (code or empty, Kazakh, Russian).

    ``Refusal``: an empty list, a name twice.
    """
    wanted = [(code, kk.strip(), ru.strip()) for code, kk, ru in names if kk.strip()]
    if not wanted:
        raise Refusal(EMPTY)
    twice = [kk for n, (_, kk, _) in enumerate(wanted) if kk in {each for _, each, _ in wanted[:n]}]
    if twice:
        raise Refusal(TWICE.fill(name=twice[0]))
    with office.unit_of_work(LISTED, of_campaign=False) as work:
        held = {each.code: each for each in work.find(PaperKind)}
        kept: set[str] = set()
        for position, (code, kk, ru) in enumerate(wanted, 1):
            said = code or f"OWN{new_id().hex[-12:]}"
            data = checked(PaperKindData, code=said, position=position, name_kk=kk, name_ru=ru)
            if said in held:
                work.change(PaperKind, held[said].id, {**data.model_dump(), "closed": False})
            else:
                work.add(PaperKind(id=new_id(), **data.model_dump()))
            kept.add(said)
        for code in set(held) - kept:
            work.close(PaperKind, held[code].id)
    return finished(work)
