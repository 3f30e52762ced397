"""Photos: hang a picture that was made small and bare to a precinct or its building, take it off again."""

from datetime import date
from uuid import UUID

from desktop.actions.readiness import refuse_day
from desktop.domain.checking import checked
from desktop.domain.facts.inspections import PhotoData
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id, new_id
from desktop.domain.readiness import Scope
from desktop.storage.office import Office
from desktop.storage.tables import Indicator, Participation, Photo
from desktop.storage.work import Done, finished
from desktop.text import text

ADDED = text("Photos", "Precinct № {no}: photo added")
CLOSED = text("Photos", "Photo taken off")
TOO_LARGE = text("Photos", "The photo is still larger than {kb} KB. Choose another one.")
LARGEST = 250_000
"""Bytes of a photo in the file (architecture, decision 17)."""


def add(
    office: Office,
    participation_id: UUID,
    content: bytes,
    *,
    indicator_code: str = "",
    inspection_id: UUID | None = None,
    taken_on: date | None = None,
    note: str = "",
) -> Done:
    """Hang a JPEG to a precinct, or to its building where the point it proves is asked of the building."""
    if len(content) > LARGEST:
        raise Refusal(TOO_LARGE.fill(kb=LARGEST // 1000), "photo")
    with office.unit_of_work(ADDED) as work:
        place = work.one(Participation, participation_id)
        refuse_day(work, office.campaign_id, taken_on or office.today)
        indicator = work.one(Indicator, coded_id("indicator", indicator_code)) if indicator_code else None
        shared = indicator is not None and indicator.scope is Scope.BUILDING and place.building_id is not None
        data = checked(
            PhotoData,
            campaign_id=office.campaign_id,
            participation_id=None if shared else participation_id,
            building_id=place.building_id if shared else None,
            indicator_id=indicator.id if indicator else None,
            inspection_id=inspection_id,
            sha256=work.attach("jpeg", content),
            taken_on=taken_on or office.today,
            note=note,
        )
        work.label = ADDED.fill(no=f"{place.number}{place.suffix}")
        work.made = work.add(Photo(id=new_id(), **data.model_dump()))
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a photo off; it is kept and can be brought back by undoing."""
    with office.unit_of_work(CLOSED) as work:
        work.close(Photo, row_id)
    return finished(work)
