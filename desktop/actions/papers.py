"""What a person does with papers: issue one, save a layout, note what came out of the printer."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.checking import checked
from desktop.domain.facts.papers import IssuedData, LayoutData, PrintedData
from desktop.domain.faults import Refusal
from desktop.storage.office import Office
from desktop.storage.tables import Issued, Layout, Printed
from desktop.storage.work import Done, finished
from desktop.text import Sentence, counted, text

ISSUED = text("Papers", "Paper issued: № {number}, {report}")
SAVED = text("Papers", "Layout saved: {name}")
REMOVED = text("Papers", "Layout taken out: {name}")
PRINTED = counted("Papers", "%n pieces of a set printed", "", 0)
SAME_NAME = text("Papers", "A layout “{name}” is there already. Give another name, or choose it and save.")


def issue(office: Office, facts: Mapping[str, Any], title: Sentence) -> Done:
    """Give a paper the next number of its campaign; one that was issued with the same code keeps its number."""
    with office.unit_of_work(ISSUED, of_campaign=False) as work:
        campaign_id = office.campaign_id
        same = work.find(Issued, campaign_id=campaign_id, code=facts["code"], digest=facts["digest"], closed=False)
        if same:
            work.made = same[0].id
            number = same[0].number
            if facts.get("receiver"):
                work.change(Issued, same[0].id, {"receiver": facts["receiver"]})
        else:
            number = max((each.number for each in work.find(Issued, campaign_id=campaign_id)), default=0) + 1
            keeping.add(work, Issued, IssuedData, {**facts, "campaign_id": campaign_id, "number": number})
        work.label = ISSUED.fill(number=number, report=title)
    return finished(work)


def save_layout(office: Office, row_id: UUID | None, values: Mapping[str, Any]) -> Done:
    """Save a layout (``name``, ``report``, ``held``) under its name, or change the one chosen."""
    with office.unit_of_work(SAVED, of_campaign=False) as work:
        name = str(values.get("name", "")).strip()
        alike = [each for each in work.find(Layout, name=name, closed=False) if each.id != row_id]
        if name and alike:
            raise Refusal(SAME_NAME.fill(name=name), "name")
        if row_id is None:
            data = keeping.add(work, Layout, LayoutData, values)
        else:
            data = keeping.change(work, Layout, LayoutData, row_id, values, None)
        work.label = SAVED.fill(name=data.name)
    return finished(work)


def remove_layout(office: Office, row_id: UUID) -> Done:
    """Take a saved layout out."""
    with office.unit_of_work(REMOVED, of_campaign=False) as work:
        work.label = REMOVED.fill(name=work.one(Layout, row_id).name)
        work.close(Layout, row_id)
    return finished(work)


def note_printed(office: Office, pieces: Sequence[Mapping[str, Any]]) -> Done:
    """Note which pieces of a set came out whole (``report``, ``piece``, ``language``, ``pages``, ``digest``)."""
    with office.unit_of_work(PRINTED.of(len(pieces))) as work:
        campaign_id = office.campaign_id
        fresh: list[Printed] = []
        for each in pieces:
            facts = {**each, "campaign_id": campaign_id, "on": work.day}
            data = checked(PrintedData, **facts)
            names = ("campaign_id", "report", "piece", "language")
            known = work.find(Printed, **{name: facts[name] for name in names})
            if known:
                work.change(Printed, known[0].id, {**data.model_dump(), "closed": False})
            else:
                fresh.append(Printed(id=work.new(), **data.model_dump()))
        work.add_many(fresh)
    return finished(work)
