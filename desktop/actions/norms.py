"""What a person does with norms: write a version of a rule, take proposals, retire a version, let the rule speak."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.actions.reference import shipped
from desktop.domain import explaining
from desktop.domain.checking import checked
from desktop.domain.facts.norms import NormData
from desktop.domain.facts.stock import ItemPriceData
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id
from desktop.domain.norms import Standing, Why, checked_rule
from desktop.storage import due
from desktop.storage.office import Office
from desktop.storage.tables import ItemKind, ItemPrice, Need, Norm, Participation
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

CHANGED = text("Norms", "Norm: {item}")
RETIRED = text("Norms", "Norm taken out of use: {item}")
TAKEN = counted("Norms", "%n norms taken over", "", 0)
PRICED = text("Norms", "Price: {item}")
AT_PRECINCT = text("Norms", "Precinct № {no}: {fault}")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rule that ships with the program for one item: no official norm is known to us."""

    item_id: UUID
    code: str
    expression: str


def proposals() -> tuple[Proposal, ...]:
    """What the program proposes, item by item; an item that is not here ships as "not set" (facts.md 2.1)."""
    rows = shipped("norms.csv")
    return tuple(Proposal(coded_id("item", row["item"]), row["item"], row["expression"]) for row in rows)


def proposed() -> dict[str, str]:
    """The proposals by item code, as the sentences of needs ask for them."""
    return {each.code: each.expression for each in proposals()}


def save(office: Office, item_id: UUID, values: Mapping[str, Any], *, give_way: bool = False) -> Done:
    """Write a new version of an item's rule (``expression``, ``standing``, ``source``, ``since``, ``until``, ``note``).

    Earlier versions stay. ``give_way``: needs typed by hand for this item make room for the rule. ``Refusal``: a rule
    that cannot be read, asks for an unknown input or in a circle, or divides by zero at a precinct; no source.
    """
    with office.unit_of_work(CHANGED) as work:
        item = work.one(ItemKind, item_id)
        work.label = CHANGED.fill(item=item.name_kk)
        data = checked(NormData, **{**values, "item_id": item_id})
        checked_rule(item.code, data.expression, codes(work))
        work.add(Norm(id=work.new(), **data.model_dump()))
        refuse_faulty(work, office.campaign_id, {item.code})
        if give_way:
            let_rules_speak(work, office.campaign_id, [item_id])
    return finished(work)


def take_over(office: Office, wanted: Sequence[Proposal], source: str = "", *, give_way: bool = False) -> Done:
    """Put proposals of the program in force, as proposals, or by a decision of the commission whose № is ``source``."""
    standing = Standing.DECISION if source.strip() else Standing.PROPOSAL
    with office.unit_of_work(TAKEN.of(len(wanted))) as work:
        for each in wanted:
            facts = {"item_id": each.item_id, "expression": each.expression, "standing": standing, "source": source}
            data = checked(NormData, **facts)
            checked_rule(each.code, data.expression, codes(work))
            work.add(Norm(id=work.new(), **data.model_dump()))
        refuse_faulty(work, office.campaign_id, {each.code for each in wanted})
        if give_way:
            let_rules_speak(work, office.campaign_id, [each.item_id for each in wanted])
    return finished(work)


def retire(office: Office, norm_id: UUID) -> Done:
    """Take a version out of use; the one before it counts again."""
    with office.unit_of_work(RETIRED) as work:
        held = work.one(Norm, norm_id)
        work.label = RETIRED.fill(item=work.one(ItemKind, held.item_id).name_kk)
        work.close(Norm, norm_id)
    return finished(work)


def price(office: Office, item_id: UUID, tiyn: int, source: str = "") -> Done:
    """What a piece of a kind costs from today on, in whole tiyn."""
    with office.unit_of_work(PRICED) as work:
        work.label = PRICED.fill(item=work.one(ItemKind, item_id).name_kk)
        data = checked(ItemPriceData, item_id=item_id, tiyn=tiyn, as_of=work.day, source=source)
        work.add(ItemPrice(id=work.new(), **data.model_dump()))
    return finished(work)


def codes(work: Work) -> dict[str, str]:
    """All kinds of items, what a rule may name: the name by the code."""
    return work.once("item codes", lambda: {each.code: each.name_kk for each in work.find(ItemKind)})


def let_rules_speak(work: Work, campaign: UUID, items: Iterable[UUID]) -> None:
    """Take away what was typed of these items' needs in a campaign."""
    wanted = set(items)
    for place in work.find(Participation, campaign_id=campaign, closed=False):
        for need in work.find(Need, participation_id=place.id, closed=False):
            if need.item_id in wanted:
                work.close(Need, need.id)


def refuse_faulty(work: Work, campaign: UUID, items: set[str]) -> None:
    """``Refusal`` when the rules as they now stand go in a circle, or one of these items' fails at some precinct.

    An input that nobody told yet is no fault of the rule: its need is then not known.
    """
    reckoning = due.reckoning_of(work.connection, campaign)
    for place, found in due.outcomes(work.connection, campaign, reckoning).items():
        for code in items & found.keys():
            outcome = found[code]
            if outcome.why not in (None, Why.UNKNOWN):
                part = work.one(Participation, UUID(place))
                fault = explaining.fault(outcome, codes(work))
                raise Refusal(AT_PRECINCT.fill(no=f"{part.number}{part.suffix}", fault=fault), "expression")
