"""The stock entry by entry: what lies where, whose it is, what is astray; and the places that are no precincts."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, String, and_, case, cast, func, or_, select

from desktop.domain.places import PlaceKind
from desktop.domain.supplies import KitLine, PlaceLine, StockLine
from desktop.storage.names import in_force, named
from desktop.storage.questions import Question, Row
from desktop.storage.reading.common import T, equals, joined, those
from desktop.storage.reading.equipment import items_named
from desktop.text import Language

HOLDING, ITEM, SPOT, PLACE = T["holding"], T["itemkind"], T["stockplace"], T["participation"]
PRECINCT = "№\u00a0"


@cache
def facts(language: Language, campaign: UUID) -> FromClause:
    """One row an entry; precincts by their number in one campaign."""
    home, own = SPOT.alias("home"), PLACE.alias("own")
    label = PRECINCT + cast(PLACE.c.number, String) + PLACE.c.suffix
    home_label = PRECINCT + cast(own.c.number, String) + own.c.suffix
    placed = or_(HOLDING.c.home_precinct_id.is_not(None), HOLDING.c.home_place_id.is_not(None))
    elsewhere = or_(
        func.coalesce(HOLDING.c.precinct_id, "") != func.coalesce(HOLDING.c.home_precinct_id, ""),
        func.coalesce(HOLDING.c.place_id, "") != func.coalesce(HOLDING.c.home_place_id, ""),
    )
    at = and_(PLACE.c.precinct_id == HOLDING.c.precinct_id, PLACE.c.campaign_id == campaign)
    at_home = and_(own.c.precinct_id == HOLDING.c.home_precinct_id, own.c.campaign_id == campaign)
    columns = [column for column in HOLDING.c if column.name not in ("key", "closed")]
    return (
        select(
            *columns,
            ITEM.c.key.label("item_key"),
            ITEM.c.code.label("item_code"),
            in_force(ITEM, language).label("item"),
            (ITEM.c.unit_ru if language == "ru" else ITEM.c.unit_kk).label("unit"),
            PLACE.c.id.label("participation_id"),
            PLACE.c.number.label("number"),
            PLACE.c.suffix,
            func.coalesce(label, named(SPOT, language), "").label("where"),
            func.coalesce(home_label, named(home, language), "").label("home"),
            func.coalesce(PLACE.c.id, HOLDING.c.place_id).label("spot_id"),
            func.coalesce(own.c.id, HOLDING.c.home_place_id).label("home_id"),
            SPOT.c.kind.label("place_kind"),
            and_(placed, elsewhere).label("astray"),
            and_(HOLDING.c.precinct_id.is_(None), HOLDING.c.place_id.is_(None)).label("orphan"),
        )
        .select_from(
            HOLDING.join(ITEM, ITEM.c.id == HOLDING.c.item_id)
            .outerjoin(SPOT, SPOT.c.id == HOLDING.c.place_id)
            .outerjoin(PLACE, at)
            .outerjoin(home, home.c.id == HOLDING.c.home_place_id)
            .outerjoin(own, at_home)
        )
        .where(HOLDING.c.closed.is_(False))
        .subquery("stock")
    )


def chosen(connection: Connection, question: Question, campaign: UUID, language: Language) -> FromClause:
    """The entries asked for; ``within`` is a precinct's part in the campaign or a place."""
    made = facts(language, campaign)
    asked = select(made).where(made.c.quantity > 0)
    if question.within is not None:
        asked = asked.where(or_(made.c.participation_id == question.within, made.c.place_id == question.within))
    for word in question.search.split():
        found = [
            made.c.item_id.in_(items_named(connection, word)),
            cast(made.c.number, String) == word.removeprefix("№"),
            *(made.c[name].icontains(word, autoescape=True) for name in ("inventory_number", "serial_number", "where")),
        ]
        asked = asked.where(or_(*found))
    for name, value in question.filters:
        if name in ("astray", "orphan"):
            asked = asked.where(made.c[name].is_(True))
        elif name == "store":
            asked = asked.where(made.c.place_kind == PlaceKind.STORE)
        elif name == "lent":
            asked = asked.where(made.c.lent_until.is_not(None))
        elif name in ("item_id", "precinct_id", "place_id"):
            asked = asked.where(made.c[name] == UUID(value))
        else:
            asked = asked.where(equals(made.c[name], value))
    return asked.subquery("chosen")


def ids(connection: Connection, question: Question, campaign: UUID, language: Language) -> str:
    """Ids side by side: by precinct, then places, then what nobody can find; or by the column asked for."""
    made = chosen(connection, question, campaign, language)
    last = case((made.c.orphan, 2), (made.c.place_id.is_not(None), 1), else_=0)
    own = (last, made.c.number, made.c.where, made.c.item_key, made.c.inventory_number, made.c.id)
    asked = select(cast(made.c.id, String))
    if question.order in made.c and question.order != "where":
        column = made.c[question.order]
        return joined(connection, asked.order_by(column.desc() if question.descending else column, *own))
    return joined(connection, asked.order_by(*((each.desc() for each in own) if question.descending else own)))


def sums(connection: Connection, question: Question, campaign: UUID) -> tuple[int, dict[str, int]]:
    """How many entries, and how many things in them."""
    made = chosen(connection, question, campaign, "kk")
    asked = select(func.count(), func.coalesce(func.sum(made.c.quantity), 0)).select_from(made)
    count, things = connection.execute(asked).one()
    return count, {"quantity": things}


def rows(connection: Connection, wanted: Sequence[UUID], campaign: UUID, language: Language) -> list[Row[StockLine]]:
    """The lines of these entries, in this order; one that is gone is left out."""
    found = those(connection, facts(language, campaign), wanted)
    return [Row(each, found[each]["version"], line(found[each])) for each in wanted if each in found]


def line(held: Any) -> StockLine:
    """An entry as screens and papers see it."""
    own = (
        "item", "item_code", "unit", "quantity", "condition", "inventory_number", "serial_number", "where",
        "place_kind", "home", "holder", "holder_name", "lent_until", "price", "note", "item_id", "precinct_id",
        "place_id", "spot_id", "home_id",
    )  # fmt: skip
    number = "" if held["number"] is None else f"{held['number']}{held['suffix']}"
    return StockLine(precinct_number=number, astray=bool(held["astray"]), **{name: held[name] for name in own})


def places(connection: Connection) -> list[Row[PlaceLine]]:
    """The places that are no precincts, stores first."""
    things = (
        select(func.coalesce(func.sum(HOLDING.c.quantity), 0))
        .where(HOLDING.c.place_id == SPOT.c.id, HOLDING.c.closed.is_(False))
        .scalar_subquery()
    )
    order = {kind: rank for rank, kind in enumerate(PlaceKind)}
    asked = select(SPOT, things.label("things")).where(SPOT.c.closed.is_(False)).order_by(SPOT.c.key)
    found = sorted(connection.execute(asked).mappings(), key=lambda row: order[row["kind"]])
    names = ("name_kk", "name_ru", "kind", "keeper", "phone", "note", "things")
    return [Row(row["id"], row["version"], PlaceLine(**{name: row[name] for name in names})) for row in found]


def kits(connection: Connection, language: Language) -> list[Row[KitLine]]:
    """The kits with what belongs to them."""
    kit, part = T["kit"], T["kitpart"]
    asked = select(part.c.kit_id, part.c.quantity, in_force(ITEM, language)).join(ITEM, ITEM.c.id == part.c.item_id)
    contents: dict[UUID, list[str]] = {}
    for kit_id, quantity, item in connection.execute(asked.where(part.c.closed.is_(False)).order_by(ITEM.c.key)):
        contents.setdefault(kit_id, []).append(f"{item} – {quantity}")
    found = connection.execute(select(kit, named(kit, language).label("name")).where(kit.c.closed.is_(False)))
    return [
        Row(row["id"], row["version"], KitLine(row["name"], "; ".join(contents.get(row["id"], ()))))
        for row in found.mappings()
    ]


def looked(connection: Connection, campaign: UUID) -> dict[UUID, date]:
    """When the stock of each precinct was last looked at in a campaign: part in the campaign → day."""
    round_ = T["stocktake"]
    asked = (
        select(PLACE.c.id, func.max(round_.c.as_of))
        .join(round_, round_.c.precinct_id == PLACE.c.precinct_id)
        .where(round_.c.campaign_id == campaign, PLACE.c.campaign_id == campaign, round_.c.closed.is_(False))
        .group_by(PLACE.c.id)
    )
    return dict(tuple(row) for row in connection.execute(asked))
