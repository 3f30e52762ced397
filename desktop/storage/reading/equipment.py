"""Equipment: for each precinct and kind of item what is needed and what is there.

A pair has an id of its own, made of both ids: it stays while needs and things of it come and go. A need is what people
typed, else what the norms in force come to.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    RowMapping,
    String,
    Uuid,
    and_,
    case,
    cast,
    func,
    or_,
    select,
    type_coerce,
    union,
)

from desktop.domain.equipment import WORST, Condition
from desktop.domain.kazakh import search_key
from desktop.domain.lines import EquipmentLine, PartLine
from desktop.domain.territories import short_okrug
from desktop.storage.companions import LISTING
from desktop.storage.names import in_force
from desktop.storage.questions import Question, Row
from desktop.storage.reading.common import T, equals, joined, those
from desktop.storage.search import matching
from desktop.text import Language

NEED, HOLDING, ITEM, DUE = T["need"], T["holding"], T["itemkind"], T["due"]
PLACE, LASTING, OKRUG = T["participation"], T["precinct"], T["territory"]
BY_WORST = {rank: condition for condition, rank in WORST.items()}


@cache
def facts(language: Language, campaign: UUID) -> FromClause:
    """One row a pair of precinct and kind of item, in one campaign."""
    needed = select(NEED.c.participation_id, NEED.c.item_id).where(NEED.c.closed.is_(False))
    held = select(PLACE.c.id, HOLDING.c.item_id).join(PLACE, PLACE.c.precinct_id == HOLDING.c.precinct_id)
    ruled = select(DUE.c.participation_id, DUE.c.item_id).where(DUE.c.quantity > 0)
    pairs = union(needed, ruled, held.where(HOLDING.c.closed.is_(False))).subquery("pairs")
    stock = (
        select(
            HOLDING.c.precinct_id,
            HOLDING.c.item_id,
            func.max(HOLDING.c.version).label("version"),
            func.sum(HOLDING.c.quantity).label("actual"),
            func.sum(case((HOLDING.c.condition == Condition.GOOD, HOLDING.c.quantity), else_=0)).label("good"),
            func.max(case(WORST, value=HOLDING.c.condition)).label("worst"),
            func.group_concat(func.nullif(HOLDING.c.inventory_number, ""), ", ").label("inventory_number"),
        )
        .where(HOLDING.c.closed.is_(False))
        .group_by(HOLDING.c.precinct_id, HOLDING.c.item_id)
        .subquery("stock")
    )
    joined = (
        pairs.join(PLACE, PLACE.c.id == pairs.c.participation_id)
        .join(LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .join(ITEM, ITEM.c.id == pairs.c.item_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
        .outerjoin(
            NEED,
            and_(
                NEED.c.participation_id == pairs.c.participation_id,
                NEED.c.item_id == pairs.c.item_id,
                NEED.c.closed.is_(False),
            ),
        )
        .outerjoin(DUE, and_(DUE.c.participation_id == pairs.c.participation_id, DUE.c.item_id == pairs.c.item_id))
        .outerjoin(stock, and_(stock.c.precinct_id == PLACE.c.precinct_id, stock.c.item_id == pairs.c.item_id))
    )
    good = func.coalesce(stock.c.good, 0)
    need = func.coalesce(NEED.c.quantity, DUE.c.quantity)
    return (
        select(
            pair_id(pairs.c.participation_id, pairs.c.item_id).label("id"),
            func.max(func.coalesce(NEED.c.version, 0), func.coalesce(stock.c.version, 0)).label("version"),
            PLACE.c.id.label("participation_id"),
            PLACE.c.number.label("precinct_number"),
            PLACE.c.suffix,
            PLACE.c.works,
            LASTING.c.okrug_id,
            in_force(OKRUG, language).label("okrug"),
            ITEM.c.id.label("item_id"),
            ITEM.c.key.label("item_key"),
            ITEM.c.code.label("item_code"),
            in_force(ITEM, language).label("item"),
            (ITEM.c.unit_ru if language == "ru" else ITEM.c.unit_kk).label("unit"),
            need.label("required"),
            NEED.c.quantity.is_not(None).label("typed"),
            func.coalesce(stock.c.actual, 0).label("actual"),
            good.label("good"),
            stock.c.worst,
            func.coalesce(stock.c.inventory_number, "").label("inventory_number"),
            func.max(0, func.coalesce(need, 0) - good).label("short"),
            func.max(0, good - func.coalesce(need, good)).label("surplus"),
        )
        .select_from(joined)
        .where(PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False))
        .subquery("facts")
    )


def pair_id(place: ColumnElement[Any], item: ColumnElement[Any]) -> ColumnElement[UUID]:
    """The id of a pair: the random half of the precinct's and the first half of the item's."""
    words = func.substr(cast(place, String), 17, 16).op("||")(func.substr(cast(item, String), 1, 16))
    return type_coerce(words, Uuid())


def chosen(connection: Connection, question: Question, campaign: UUID, language: Language) -> FromClause:
    """The pairs asked for, with their facts and order."""
    made = facts(language, campaign)
    asked = select(made)
    if question.within is not None:
        asked = asked.where(made.c.participation_id == question.within)
    if question.search.strip():
        listed = select(LISTING.c.row).where(LISTING.c.noun == "precincts")
        found = matching(question.search)
        items = items_named(connection, question.search)
        by_place = made.c.participation_id.in_(listed.where(found)) if found is not None else None
        wanted = [made.c.item_id.in_(items)] if by_place is None else [made.c.item_id.in_(items), by_place]
        asked = asked.where(or_(*wanted))
    for name, value in question.filters:
        if (name, value) == ("short", "yes"):
            asked = asked.where(made.c.short > 0, made.c.works.is_(True))
        elif (name, value) == ("surplus", "yes"):
            asked = asked.where(made.c.surplus > 0)
        elif name == "condition":
            asked = asked.where(made.c.worst == WORST[Condition(value)])
        elif name in ("item_id", "participation_id", "okrug_id"):
            asked = asked.where(made.c[name] == UUID(value))
        else:
            asked = asked.where(equals(made.c[name], value))
    return asked.subquery("chosen")


def items_named(connection: Connection, typed: str) -> list[UUID]:
    """Kinds of items whose name holds every word typed, in any language."""
    words = search_key(typed).split()
    asked = select(ITEM.c.id, ITEM.c.name_kk, ITEM.c.name_ru, ITEM.c.name_en)
    found: list[UUID] = []
    for item_id, *names in connection.execute(asked):
        folded = search_key(" ".join(names))
        if all(word in folded for word in words):
            found.append(item_id)
    return found


def ids(connection: Connection, question: Question, campaign: UUID, language: Language) -> str:
    """Ids, side by side, of pairs in the order of precincts and of the catalogue, or of the column asked for."""
    made = chosen(connection, question, campaign, language)
    own = (made.c.precinct_number, made.c.suffix, made.c.item_key)
    asked = select(cast(made.c.id, String))
    if question.order in made.c and question.order != "precinct_number":
        column = made.c[question.order]
        asked = asked.order_by(column.is_(None), column.desc() if question.descending else column, *own)
    else:
        asked = asked.order_by(*(column.desc() for column in own) if question.descending else own)
    return joined(connection, asked)


def sums(connection: Connection, question: Question, campaign: UUID, language: Language) -> tuple[int, dict[str, int]]:
    """How many pairs, and the sums of what is needed, there, missing and spare."""
    made = chosen(connection, question, campaign, language)
    names = ("required", "actual", "good", "short", "surplus")
    asked = select(func.count(), *(func.coalesce(func.sum(made.c[name]), 0) for name in names)).select_from(made)
    count, *values = connection.execute(asked).one()
    return count, dict(zip(names, values, strict=True))


def rows(
    connection: Connection, wanted: Sequence[UUID], campaign: UUID, language: Language
) -> list[Row[EquipmentLine]]:
    """The lines of these pairs, in this order; one that is gone is left out."""
    made = facts(language, campaign)
    found = those(connection, made, wanted)
    return [Row(each, found[each]["version"], line(found[each])) for each in wanted if each in found]


def line(held: Any) -> EquipmentLine:
    """A pair as screens and papers see it."""
    return EquipmentLine(
        precinct_number=f"{held['precinct_number']}{held['suffix']}",
        okrug=short_okrug(held["okrug"]),
        item=held["item"],
        item_code=held["item_code"],
        unit=held["unit"],
        required=held["required"],
        actual=held["actual"],
        good=held["good"],
        condition=None if held["worst"] is None else BY_WORST[held["worst"]],
        inventory_number=held["inventory_number"],
        works=held["works"],
        participation_id=held["participation_id"],
        item_id=held["item_id"],
        typed=bool(held["typed"]),
    )


def parts(connection: Connection, campaign: UUID) -> list[PartLine]:
    """Every part of every kind at every precinct, in two questions: a page of 200 pairs costs 0.7 s among 60,900."""
    of_place = (PLACE.c.number, PLACE.c.suffix, ITEM.c.code, in_force(ITEM, "kk").label("item"))
    here = (PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False))
    needed = select(*of_place, NEED.c.id, NEED.c.quantity).join_from(NEED, PLACE, PLACE.c.id == NEED.c.participation_id)
    needed = needed.join(ITEM, ITEM.c.id == NEED.c.item_id).where(*here, NEED.c.closed.is_(False))
    held = select(*of_place, HOLDING, DUE.c.quantity.label("due")).join_from(
        HOLDING, PLACE, PLACE.c.precinct_id == HOLDING.c.precinct_id
    )
    held = held.join(ITEM, ITEM.c.id == HOLDING.c.item_id).where(*here, HOLDING.c.closed.is_(False))
    held = held.outerjoin(DUE, and_(DUE.c.participation_id == PLACE.c.id, DUE.c.item_id == HOLDING.c.item_id))
    needs = {(f"{n}{s}", code): (item, row, quantity) for n, s, code, item, row, quantity in connection.execute(needed)}
    stock: dict[tuple[str, str], list[RowMapping]] = {}
    for row in connection.execute(held.order_by(HOLDING.c.key)).mappings():
        stock.setdefault((f"{row['number']}{row['suffix']}", row["code"]), []).append(row)
    made: list[PartLine] = []
    for key in {**needs, **stock}:
        item, need, required = needs.get(key, ("", None, None))
        own = stock.get(key, [])
        for row in own:
            known = need if need and len(own) == 1 else row["id"]
            told = (row["quantity"], row["condition"], row["inventory_number"])
            wanted = required if need else row["due"]
            made.append(PartLine(known, key[0], row["item"], key[1], wanted, *told))
        if need and not own:
            made.append(PartLine(need, key[0], item, key[1], required, 0, None, ""))
    return made
