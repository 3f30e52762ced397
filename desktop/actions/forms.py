"""What a person does with numbered forms: enter an act, hand out to many precincts, count a day, take back the rest."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.custody import Trouble, read_spans, trace
from desktop.domain.facts.forms import ConsignmentData, IssueData, NumbersData
from desktop.domain.faults import Refusal
from desktop.domain.forms import (
    FORM_KINDS,
    WITH_PRECINCT,
    FormKind,
    Span,
    Way,
    count,
    first_of,
    last_of,
    out_of_time,
    without,
)
from desktop.domain.identity import new_id
from desktop.storage.office import Office
from desktop.storage.reading import forms
from desktop.storage.tables import Campaign, Consignment, Issue, Numbers, Participation
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Forms", "{kind}: act of {date} entered")
CHANGED = text("Forms", "{kind}: act of {date} changed")
CLOSED = text("Forms", "{kind}: act of {date} taken out")
ISSUED = text("Forms", "{kind}: precinct № {no}, {date}")
ISSUED_ALL = text("Forms", "{kind}: {n} precincts, {date}")
HANDED = text("Forms", "{kind}: handed to precincts, {n} acts")
TAKEN = text("Forms", "{kind}: the rest taken back, {n} acts")
NOT_EQUAL = text("Forms", "The numbers make {a}, the quantity says {b}.")
MORE_DAMAGED = text("Forms", "There are more damaged than in all: {a} of {b}.")
MORE_OUT = text("Forms", "Precinct № {no} received {a}, but {b} would be issued, spoiled and returned.")
NOT_ENOUGH = text("Forms", "The store holds {a} numbers, {b} are needed.")
NOBODY = text("Forms", "There is nothing to hand out: no precinct has a quantity.")
NOTHING_LEFT = text("Forms", "No precinct has anything left.")
FOUND_ON_SAVING = frozenset({Trouble.TWICE, Trouble.ELSEWHERE})
"""What makes an act impossible; the rest is told by the finder."""


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter an act (``row_id`` None) or change the named values of one; ``numbers`` as typed: «1-500, 701-750».

    ``Refusal``: numbers that are elsewhere, a day outside the usual ones without a ``reason``, a wrong sum.
    """
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            row_id, data = add(work, office.campaign_id, values)
            label = ADDED
        else:
            data = change(work, row_id, values, version)
            label = CHANGED
        work.label = label.fill(kind=FORM_KINDS[data.kind], date=f"{data.on:%d.%m.%Y}")
    return finished(work)


def add(work: Work, campaign_id: UUID, values: Mapping[str, Any]) -> tuple[UUID, ConsignmentData]:
    """A new act with its numbers."""
    data, spans = facts_of({"campaign_id": campaign_id, **values})
    row = Consignment(id=work.new(), **data.model_dump())
    before = troubles(work, data)
    work.add(row)
    set_numbers(work, row.id, spans)
    look_over(work, data, before)
    return row.id, data


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> ConsignmentData:
    """Change an act; its numbers stay where none are named."""
    held = work.one(Consignment, row_id)
    there = work.find(Numbers, consignment_id=row_id, closed=False)
    work.refuse_later(version, [held, *there])
    known = held.model_dump(include=set(ConsignmentData.model_fields))
    spans = tuple((each.first, each.last) for each in there)
    if "numbers" in values and "quantity" not in values and spans and known["quantity"] == count(spans):
        known.pop("quantity")
    data, spans = facts_of({**known, "spans": spans, **values})
    before = troubles(work, data)
    work.change(Consignment, row_id, data.model_dump())
    set_numbers(work, row_id, spans)
    look_over(work, data, before)
    return data


def facts_of(values: Mapping[str, Any]) -> tuple[ConsignmentData, tuple[Span, ...]]:
    """The facts checked, and the numbers; the quantity follows from the numbers where it is not said."""
    held = dict(values)
    spans: tuple[Span, ...] = held.pop("spans", ())
    if "numbers" in held:
        spans = read_spans(str(held.pop("numbers") or ""))
    if held.get("way") is not None and Way(held["way"]) not in WITH_PRECINCT:
        held["participation_id"] = None
    if spans and held.get("quantity") is None:
        held["quantity"] = count(spans)
    data = checked(ConsignmentData, **held)
    if spans and count(spans) != data.quantity:
        raise Refusal(NOT_EQUAL.fill(a=count(spans), b=data.quantity), "quantity")
    if data.damaged > data.quantity:
        raise Refusal(MORE_DAMAGED.fill(a=data.damaged, b=data.quantity), "damaged")
    return data, spans


def set_numbers(work: Work, consignment_id: UUID, spans: Sequence[Span]) -> None:
    """Write the numbers of an act; those that stand already are left alone."""
    known = work.find(Numbers, consignment_id=consignment_id, closed=False)
    wanted = list(spans)
    for each in known:
        if (each.first, each.last) in wanted:
            wanted.remove((each.first, each.last))
        else:
            work.close(Numbers, each.id)
    fresh = [checked(NumbersData, consignment_id=consignment_id, first=first, last=last) for first, last in wanted]
    work.add_many([Numbers(id=new_id(), **data.model_dump()) for data in fresh])


def troubles(work: Work, data: ConsignmentData) -> frozenset[tuple[Trouble, str]]:
    """What the acts of a kind already have wrong with them."""
    found = trace(forms.moves(work.connection, data.campaign_id, data.kind).values()).findings
    return frozenset((each.trouble, repr(each.said)) for each in found if each.trouble in FOUND_ON_SAVING)


def look_over(work: Work, data: ConsignmentData, before: frozenset[tuple[Trouble, str]]) -> None:
    """Refuse an act that takes numbers which are elsewhere, or is dated as acts usually are not."""
    for each in trace(forms.moves(work.connection, data.campaign_id, data.kind).values()).findings:
        if each.trouble in FOUND_ON_SAVING and (each.trouble, repr(each.said)) not in before:
            raise Refusal(each.said, "numbers")
    in_time(work, data.campaign_id, data.kind, data.way, data.on, data.at, data.reason)
    if data.participation_id is not None:
        refuse_overdrawn(work, data.participation_id, data.kind)


def in_time(
    work: Work, campaign_id: UUID, kind: FormKind, way: Way | None, on: date, at: time | None, reason: str
) -> None:
    """Refuse an unusual day or hour that nobody gives a reason for."""
    campaign = work.once(f"campaign {campaign_id}", lambda: work.one(Campaign, campaign_id))
    unusual = out_of_time(kind, way, on, at, campaign.voting_day)
    if unusual is not None and not reason.strip():
        raise Refusal(unusual, "reason")


def refuse_overdrawn(work: Work, participation_id: UUID, kind: FormKind) -> None:
    """A precinct cannot issue, spoil and return more than it received."""
    acts = work.find(Consignment, participation_id=participation_id, kind=kind, closed=False)
    days = work.find(Issue, participation_id=participation_id, kind=kind, closed=False)
    received = sum(each.quantity for each in acts if each.way is Way.OUT)
    gone = sum(each.quantity for each in acts if each.way is Way.BACK)
    gone += sum(each.issued + each.spoiled for each in days)
    if gone > received:
        place = work.one(Participation, participation_id)
        raise Refusal(MORE_OUT.fill(no=f"{place.number}{place.suffix}", a=received, b=gone), "quantity")


def close(office: Office, row_id: UUID) -> Done:
    """Take an act out of the list."""
    with office.unit_of_work(CLOSED) as work:
        act = work.one(Consignment, row_id)
        work.label = CLOSED.fill(kind=FORM_KINDS[act.kind], date=f"{act.on:%d.%m.%Y}")
        work.close(Consignment, row_id)
        if act.participation_id is not None:
            refuse_overdrawn(work, act.participation_id, act.kind)
    return finished(work)


def issue(office: Office, participation_id: UUID, kind: FormKind, on: date, values: Mapping[str, Any]) -> Done:
    """Set what a precinct ``issued`` and ``spoiled`` of a kind on a day; ``Refusal`` for more than it received."""
    with office.unit_of_work(ISSUED) as work:
        place = work.one(Participation, participation_id)
        work.label = ISSUED.fill(kind=FORM_KINDS[kind], no=f"{place.number}{place.suffix}", date=f"{on:%d.%m.%Y}")
        set_day(work, place, kind, on, values)
    return finished(work)


def issue_all(office: Office, kind: FormKind, on: date, days: Mapping[UUID, Mapping[str, Any]]) -> Done:
    """Set what several precincts ``issued`` and ``spoiled`` of a kind on a day, all as one step."""
    with office.unit_of_work(ISSUED_ALL.fill(kind=FORM_KINDS[kind], n=len(days), date=f"{on:%d.%m.%Y}")) as work:
        for participation_id, values in days.items():
            set_day(work, work.one(Participation, participation_id), kind, on, values)
    return finished(work)


def set_day(work: Work, place: Participation, kind: FormKind, on: date, values: Mapping[str, Any]) -> None:
    """Write one precinct's day."""
    known = work.find(Issue, participation_id=place.id, kind=kind, on=on)
    held: dict[str, Any] = {"participation_id": place.id, "kind": kind, "on": on}
    if known and not known[0].closed:
        held = known[0].model_dump(include=set(IssueData.model_fields))
    data = checked(IssueData, **{**held, **values})
    in_time(work, place.campaign_id, kind, None, on, None, data.reason)
    if known:
        work.change(Issue, known[0].id, {**data.model_dump(), "closed": False})
    else:
        work.add(Issue(id=new_id(), **data.model_dump()))
    refuse_overdrawn(work, place.id, kind)


def hand_out(office: Office, kind: FormKind, quantities: Mapping[UUID, int], values: Mapping[str, Any]) -> Done:
    """An act for each precinct at once, the numbers of the store taken in order; ``values`` are common to all acts."""
    wanted = {place: quantity for place, quantity in quantities.items() if quantity > 0}
    if not wanted:
        raise Refusal(NOBODY)
    with office.unit_of_work(HANDED.fill(kind=FORM_KINDS[kind], n=len(wanted))) as work:
        campaign_id, series = office.campaign_id, str(values.get("series", ""))
        moves = list(forms.moves(work.connection, campaign_id, kind).values())
        store = trace(moves).of(series, "")
        if count(store) < sum(wanted.values()):
            raise Refusal(NOT_ENOUGH.fill(a=count(store), b=sum(wanted.values())), "quantity")
        for at, (place, quantity) in enumerate(wanted.items(), 1):
            spans = first_of(store, quantity)
            store = without(store, spans)
            number = f"{values.get('number', '')}{at}" if "number" in values else str(at)
            own = {"campaign_id": campaign_id, "kind": kind, "way": Way.OUT, "participation_id": place}
            put_act(work, own, spans, {**values, "number": number})
    return finished(work)


def take_back(office: Office, kind: FormKind, values: Mapping[str, Any]) -> Done:
    """An act of return for each precinct with a rest: its last numbers, since forms are issued from the first on."""
    with office.unit_of_work(TAKEN) as work:
        campaign_id = office.campaign_id
        held = trace(forms.moves(work.connection, campaign_id, kind).values())
        lines = forms.balances(work.connection, campaign_id, kind, work.day, "kk")
        rest = [row for row in lines if row.data.left > 0]
        if not rest:
            raise Refusal(NOTHING_LEFT)
        work.label = TAKEN.fill(kind=FORM_KINDS[kind], n=len(rest))
        for at, row in enumerate(rest, 1):
            left = row.data.left
            own = {"campaign_id": campaign_id, "kind": kind, "way": Way.BACK, "participation_id": row.id}
            for series, spans in held_by(held.held, row.data.precinct_number):
                part = last_of(spans, left)
                left -= count(part)
                if part:
                    facts = {**values, "series": series, "number": str(at)}
                    put_act(work, own, part, facts)
            if left:
                facts = {**values, "number": str(at), "quantity": left}
                put_act(work, own, [], facts)
    return finished(work)


def held_by(held: Mapping[str, Mapping[str, Sequence[Span]]], precinct: str) -> list[tuple[str, Sequence[Span]]]:
    """What a precinct has, by the letters before the numbers."""
    return [(series, there[precinct]) for series, there in sorted(held.items()) if there.get(precinct)]


def put_act(work: Work, own: Mapping[str, Any], spans: Sequence[Span], values: Mapping[str, Any]) -> None:
    """One act of many whose numbers were taken from where they lie; ``own`` is its campaign, kind, way and precinct."""
    data, numbers = facts_of({"on": work.day, **values, **own, "spans": tuple(spans)})
    in_time(work, data.campaign_id, data.kind, data.way, data.on, data.at, data.reason)
    row = Consignment(id=new_id(), **data.model_dump())
    work.add(row)
    set_numbers(work, row.id, numbers)
