"""What a person does with papers and pictures of a row: lay one there, take one away."""

from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.enclosures import LARGEST, Page
from desktop.domain.facts.enclosures import EnclosureData
from desktop.domain.faults import Refusal
from desktop.storage.office import Office
from desktop.storage.tables import Budget, Enclosure, Holding, ItemKind
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Enclosures", "{of}: “{title}” laid there")
TAKEN = text("Enclosures", "{of}: “{title}” taken away")
TOO_LARGE = text("Enclosures", "“{title}” is larger than {kb} KB. Scan it anew with a lower resolution.")
LONGEST = 200


def add(office: Office, noun: str, row_id: UUID, page: Page, content: bytes, title: str) -> Done:
    """Lay a paper or picture with a line of the ``budget`` or an entry of the ``stock``. ``Refusal``: too large."""
    title = title.strip()[:LONGEST]
    if len(content) > LARGEST[page]:
        raise Refusal(TOO_LARGE.fill(title=title, kb=LARGEST[page] // 1000), "file")
    with office.unit_of_work(ADDED) as work:
        owner = {"budget_id" if noun == "budget" else "holding_id": row_id}
        work.label = ADDED.fill(of=called(work, **owner), title=title)
        data = checked(EnclosureData, **owner, title=title, sha256=work.attach(page, content), added_on=work.day)
        work.add(Enclosure(id=work.new(), **data.model_dump()))
    return finished(work)


def close(office: Office, row_id: UUID) -> Done:
    """Take a paper away; undoing brings it back."""
    with office.unit_of_work(TAKEN) as work:
        held = work.one(Enclosure, row_id)
        work.label = TAKEN.fill(of=called(work, held.budget_id, held.holding_id), title=held.title)
        work.close(Enclosure, row_id)
    return finished(work)


def called(work: Work, budget_id: UUID | None = None, holding_id: UUID | None = None) -> str:
    """The row a paper lies with, in words."""
    if budget_id is not None:
        return work.one(Budget, budget_id).title
    return "" if holding_id is None else work.one(ItemKind, work.one(Holding, holding_id).item_id).name_kk
