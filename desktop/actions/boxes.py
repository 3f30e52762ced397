"""Boxes on shelves: lay one away, say until when it is kept, destroy by act what is past its term."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.afterwards import KEEP_KINDS, KeepKind, keep_until
from desktop.domain.checking import checked
from desktop.domain.facts.afterwards import KeepRuleData, StoredBoxData
from desktop.domain.faults import Refusal
from desktop.storage.office import Office
from desktop.storage.reading import votingday as reading
from desktop.storage.tables import KeepRule, StoredBox
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Boxes", "Box № {no} laid away")
CHANGED = text("Boxes", "Box № {no} changed")
CLOSED = text("Boxes", "Box № {no} taken out")
RULED = text("Boxes", "Term of keeping changed: {kind}")
DESTROYED = text("Boxes", "Boxes destroyed by act № {act}: {n}")
TAKEN = text("Boxes", "Box № {no} stands on the list already.")
NO_ACT = text("Boxes", "Write the № of the destruction act.")
NOT_RIPE = text("Boxes", "Box № {no} is kept until {day}.")
NO_TERM = text("Boxes", "Box № {no} has no term of keeping yet. Fill in its term first.")
ARCHIVED = text("Boxes", "Box № {no} goes to the archive and is not destroyed.")
NONE = text("Boxes", "No box is past its term.")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Lay a box away (``row_id`` None; since today) or change the named values of one.

    Its term follows from its kind and its day until somebody names another. ``Refusal``: the number is taken.
    """
    with office.unit_of_work(CHANGED) as work:
        campaign = office.campaign_id
        refuse_number(work, campaign, values.get("number"), row_id)
        if row_id is None:
            given = {name: value for name, value in values.items() if value not in (None, "")}
            facts: dict[str, Any] = {"campaign_id": campaign, "since": office.today, **given}
            facts.setdefault("until", term(work, facts.get("kind", KeepKind.OTHER), facts["since"]))
            data, label = keeping.add(work, StoredBox, StoredBoxData, facts), ADDED
        else:
            held = work.one(StoredBox, row_id)
            before = term(work, held.kind, held.since)
            named = dict(values)
            if {"kind", "since"} & set(named) and "until" not in named and held.until == before:
                named["until"] = term(work, named.get("kind", held.kind), named.get("since", held.since))
            data, label = keeping.change(work, StoredBox, StoredBoxData, row_id, named, version), CHANGED
        work.label = label.fill(no=data.number)
    return finished(work)


def term(work: Work, kind: KeepKind, since: date) -> date | None:
    """Until when a kind of papers is kept by the rule in force; None where it has no term."""
    rule = next(each for each in reading.rules(work.connection) if each.kind == kind)
    return keep_until(since, rule.months)


def refuse_number(work: Work, campaign: UUID, number: Any, row_id: UUID | None) -> None:
    """``Refusal`` when another box has the number."""
    said = str(number or "").strip()
    if said and any(
        each.id != row_id for each in work.find(StoredBox, campaign_id=campaign, number=said, closed=False)
    ):
        raise Refusal(TAKEN.fill(no=said), "number")


def close(office: Office, row_id: UUID) -> Done:
    """Take a box out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(no=work.one(StoredBox, row_id).number)
        work.close(StoredBox, row_id)
    return finished(work)


def set_rule(office: Office, kind: KeepKind, values: Mapping[str, Any]) -> Done:
    """The office's own term for a kind of papers: months, archive, source.

    Boxes that stand there by the former term follow; one that somebody gave a day of its own keeps it.
    """
    with office.unit_of_work(RULED, of_campaign=False) as work:
        former = next(each for each in reading.rules(work.connection) if each.kind is kind)
        held = work.find(KeepRule, kind=kind)
        facts = {"kind": kind, "months": former.months, "archive": former.archive, "source": former.source, **values}
        data = checked(KeepRuleData, **facts)
        if held:
            work.change(KeepRule, held[0].id, {**data.model_dump(), "closed": False})
        else:
            work.add(KeepRule(id=work.new(), **data.model_dump()))
        for box in work.find(StoredBox, kind=kind, closed=False, destroyed_on=None):
            if box.until == keep_until(box.since, former.months):
                work.change(StoredBox, box.id, {"until": keep_until(box.since, data.months)})
        work.label = RULED.fill(kind=KEEP_KINDS[kind])
    return finished(work)


def destroy(office: Office, rows: Sequence[UUID], act: str) -> Done:
    """Say that these boxes were destroyed today by an act.

    ``Refusal``: no №, none chosen, one without a term, one whose term is not over, one that goes to the archive.
    """
    if not act.strip():
        raise Refusal(NO_ACT, "act")
    if not rows:
        raise Refusal(NONE)
    with office.unit_of_work(DESTROYED) as work:
        archived = {each.kind for each in reading.rules(work.connection) if each.archive}
        for row_id in rows:
            box = work.one(StoredBox, row_id)
            if box.kind in archived:
                raise Refusal(ARCHIVED.fill(no=box.number))
            if box.until is None:
                raise Refusal(NO_TERM.fill(no=box.number))
            if box.until > office.today:
                raise Refusal(NOT_RIPE.fill(no=box.number, day=f"{box.until:%d.%m.%Y}"))
            work.change(StoredBox, row_id, {"act": act.strip(), "destroyed_on": office.today})
        work.label = DESTROYED.fill(act=act.strip(), n=len(rows))
    return finished(work)
