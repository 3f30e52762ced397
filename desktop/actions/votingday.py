"""The calls of the voting day: put them into the grid, take one back. An hour is kept, never a count."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.votingday import HourReportData
from desktop.domain.votingday import MEANINGS, HourMark
from desktop.storage.office import Office
from desktop.storage.tables import HourReport, Participation
from desktop.storage.work import Done, Work, finished
from desktop.text import Sentence, text

TOLD = text("VotingDay", "Precinct № {no}: {mark}")
TOLD_MANY = text("VotingDay", "Calls entered: {n}")
CLEARED = text("VotingDay", "Precinct № {no}: call taken back")


@dataclass(frozen=True, slots=True)
class Told:
    """A call to be kept; without an hour the cell is emptied."""

    participation_id: UUID
    mark: HourMark
    at: time | None
    told_by: str = ""
    lacks: str = ""


def report(office: Office, calls: Sequence[Told]) -> Done:
    """Keep one call or several as one step; a cell that had one gets the new hour."""
    campaign = office.campaign_id
    with office.unit_of_work(TOLD_MANY) as work:
        for call in calls:
            put(work, campaign, call)
        work.label = said(work, calls)
    return finished(work)


def put(work: Work, campaign: UUID, call: Told) -> None:
    """One cell of the grid."""
    held = work.find(HourReport, participation_id=call.participation_id, mark=call.mark)
    if call.at is None:
        if held:
            work.close(HourReport, held[0].id)
        return
    data = checked(
        HourReportData,
        campaign_id=campaign,
        participation_id=call.participation_id,
        mark=call.mark,
        at=call.at,
        told_by=call.told_by,
        lacks=call.lacks if call.mark is HourMark.NIGHT else "",
    )
    if held:
        work.change(HourReport, held[0].id, {**data.model_dump(), "closed": False})
    else:
        work.add(HourReport(id=work.new(), **data.model_dump()))


def said(work: Work, calls: Sequence[Told]) -> Sentence:
    """The words of the step."""
    if len(calls) != 1:
        return TOLD_MANY.fill(n=len(calls))
    place = work.one(Participation, calls[0].participation_id)
    label = f"{place.number}{place.suffix}"
    if calls[0].at is None:
        return CLEARED.fill(no=label)
    return TOLD.fill(no=label, mark=MEANINGS[calls[0].mark])
