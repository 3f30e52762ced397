"""Photos and scans: hang pictures to a precinct or its building, close by them the point they prove, take them off."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from desktop.actions.readiness import refuse_day, refuse_unformed, write
from desktop.domain.checking import checked
from desktop.domain.facts.inspections import PhotoData
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.identity import coded_id, new_id
from desktop.domain.readiness import MarkValue, Scope
from desktop.storage.office import Office
from desktop.storage.tables import Indicator, Participation, Photo
from desktop.storage.work import Done, finished
from desktop.text import text

ADDED = text("Photos", "Precinct № {no}: photo added")
CLOSED = text("Photos", "Photo taken off")
TOO_LARGE = text("Photos", "The photo is still larger than {kb} KB. Choose another one.")
NO_POINT = text("Photos", "Choose the point that the photo proves.")
NO_ACT = text("Photos", "Give the number of the act that the scan shows.")
LARGEST = 250_000
"""Bytes of a photo in the file (architecture, decision 17)."""


def add(
    office: Office,
    participation_id: UUID,
    contents: Sequence[bytes],
    *,
    indicator_code: str = "",
    degree: Degree | None = None,
    act: str = "",
    inspection_id: UUID | None = None,
    taken_on: date | None = None,
    note: str = "",
) -> Done:
    """Hang JPEGs to a precinct, or to its building where the point they prove is asked of the building, as one step.

    With a ``degree`` the point is answered with yes as well: seen on the photo, or signed by the ``act`` on the scan.
    ``Refusal``: a picture that is too large, an answer without its point, a signed one without the number of its act.
    """
    if any(len(content) > LARGEST for content in contents):
        raise Refusal(TOO_LARGE.fill(kb=LARGEST // 1000), "photo")
    if degree is not None and not indicator_code:
        raise Refusal(NO_POINT, "indicator")
    if degree is Degree.SIGNED and not act.strip():
        raise Refusal(NO_ACT, "act")
    day = taken_on or office.today
    with office.unit_of_work(ADDED) as work:
        place = work.one(Participation, participation_id)
        refuse_day(work, office.campaign_id, day)
        refuse_unformed(place, day)
        indicator = work.one(Indicator, coded_id("indicator", indicator_code)) if indicator_code else None
        shared = indicator is not None and indicator.scope is Scope.BUILDING and place.building_id is not None
        if degree is not None:
            facts = {"value": MarkValue.YES, "as_of": day, "degree": degree, "source": act, "note": ""}
            about = {"participation_id": participation_id, "inspection_id": inspection_id}
            write(work, office.campaign_id, indicator_code, {**facts, **about})
        for content in contents:
            data = checked(
                PhotoData,
                campaign_id=office.campaign_id,
                participation_id=None if shared else participation_id,
                building_id=place.building_id if shared else None,
                indicator_id=indicator.id if indicator else None,
                inspection_id=inspection_id,
                sha256=work.attach("jpeg", content),
                taken_on=day,
                note=note,
                act=act,
            )
            work.made = work.add(Photo(id=new_id(), **data.model_dump()))
        work.label = ADDED.fill(no=f"{place.number}{place.suffix}")
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a photo off; it is kept and can be brought back by undoing."""
    with office.unit_of_work(CLOSED) as work:
        work.close(Photo, row_id)
    return finished(work)
