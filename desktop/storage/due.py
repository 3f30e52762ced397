"""What the norms in force come to at each precinct: stored beside the needs people type, never typed itself.

The rules are reckoned in ``desktop.domain.norms``; the outcome is kept so that lists, filters and sums ask it like any
column. It follows from journalled rows and can be made anew at any time.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, Select, String, Table, cast, delete, func, select

from desktop.domain.figures import FigureKind
from desktop.domain.norms import INPUTS, Outcome, Reckoning, Rule, in_force, in_order
from desktop.domain.precincts import PrecinctKind
from desktop.domain.rules import names, parsed
from desktop.storage.shape import METADATA

T: Mapping[str, Table] = METADATA.tables
PLACE, FIGURE, POST, COMMISSION = T["participation"], T["figure"], T["appointment"], T["commission"]
NORM, NEED, ITEM, CAMPAIGN, DUE = T["norm"], T["need"], T["itemkind"], T["campaign"], T["due"]
FIGURES = {kind.value.lower(): kind for kind in FigureKind}
"""Inputs that are newest counts."""
WATCHED = frozenset({"norm", "campaign", "participation", "figure", "appointment", "commission", "need"})
"""Tables from which a need can follow; an appointment that an undo takes away is seen by its commission."""
PORTION = 5000
"""Precincts reckoned before they are written: 40 rules make 200,000 rows of them."""

Inputs = dict[str, int | None]


def campaigns(connection: Connection) -> list[UUID]:
    """The campaigns of the file."""
    return list(connection.execute(select(CAMPAIGN.c.id).where(CAMPAIGN.c.closed.is_(False))).scalars())


def norms_of(connection: Connection, campaign: UUID) -> dict[str, Any]:
    """The version in force of each item that has one, by item code: in force on the voting day, the latest begun."""
    day: date = connection.execute(select(CAMPAIGN.c.voting_day).where(CAMPAIGN.c.id == campaign)).scalar_one()
    asked = (
        select(NORM, ITEM.c.code, ITEM.c.name_kk)
        .join(ITEM, ITEM.c.id == NORM.c.item_id)
        .where(NORM.c.closed.is_(False))
    )
    found: dict[str, Any] = {}
    for row in connection.execute(asked.order_by(NORM.c.key)).mappings():
        held = found.get(row["code"])
        begun = row["since"] or date.min
        if in_force(row["since"], row["until"], day) and (held is None or (held["since"] or date.min) <= begun):
            found[row["code"]] = row
    return found


def reckoning_of(connection: Connection, campaign: UUID) -> Reckoning:
    """The rules in force in a campaign, ready to be reckoned."""
    norms = norms_of(connection, campaign)
    names = {code: row["name_kk"] for code, row in norms.items()}
    return Reckoning(in_order((rule(code, row["expression"]) for code, row in norms.items()), names))


@lru_cache(maxsize=512)
def rule(code: str, expression: str) -> Rule:
    """A rule as it is stored, read once: forty of them cost 3 ms at each change otherwise."""
    tree = parsed(expression)
    return Rule(code, tree, names(tree))


def working(campaign: UUID, places: Sequence[UUID] | None) -> Select[*tuple[Any, ...]]:
    """The precincts that work in a campaign, or those of them."""
    asked = select(PLACE.c.id).where(
        PLACE.c.campaign_id == campaign, PLACE.c.works.is_(True), PLACE.c.closed.is_(False)
    )
    return asked if places is None else asked.where(PLACE.c.id.in_(places))


def inputs_of(
    connection: Connection, campaign: UUID, asks: Iterable[str], places: Sequence[UUID] | None = None
) -> dict[str, Inputs]:
    """What the rules ask of each working precinct (or of these), by its id in hex."""
    wanted = frozenset(asks)
    asked = working(campaign, places).with_only_columns(
        cast(PLACE.c.id, String), PLACE.c.seats, PLACE.c.kind, PLACE.c.building_id, PLACE.c.spare_building_id
    )
    made: dict[str, Inputs] = {}
    for place, seats, kind, main, spare in connection.execute(asked.order_by(PLACE.c.number, PLACE.c.suffix)):
        premises = (main is not None) + (spare is not None and spare != main)
        made[place] = {"seats": seats, "closed": int(kind is PrecinctKind.SPECIAL), "premises": premises}
    kinds = [kind for name, kind in FIGURES.items() if name in wanted]
    if kinds:
        for place, kind, value in connection.execute(newest(campaign, kinds, places)):
            if place in made:
                made[place][kind.value.lower()] = value
    if "members" in wanted:
        fill(made, "members", connection.execute(members(campaign, places)))
    if "neighbours" in wanted:
        fill(made, "neighbours", connection.execute(neighbours(campaign, places)))
    return made


def fill(made: dict[str, Inputs], name: str, counts: Iterable[Any]) -> None:
    """Put counts beside the other inputs; where nothing was counted it is nought."""
    found: dict[str, int] = dict(tuple(row) for row in counts)
    for place, inputs in made.items():
        inputs[name] = found.get(place, 0)


def newest(campaign: UUID, kinds: Sequence[FigureKind], places: Sequence[UUID] | None) -> Select[*tuple[Any, ...]]:
    """The newest count of each kind at each precinct; of one day, the one entered last."""
    ranked = (
        select(
            cast(FIGURE.c.participation_id, String).label("place"),
            FIGURE.c.kind,
            FIGURE.c.value,
            func.row_number()
            .over(
                partition_by=(FIGURE.c.participation_id, FIGURE.c.kind),
                order_by=(FIGURE.c.as_of.desc(), FIGURE.c.key.desc()),
            )
            .label("rank"),
        )
        .join(PLACE, PLACE.c.id == FIGURE.c.participation_id)
        .where(FIGURE.c.closed.is_(False), FIGURE.c.kind.in_(kinds), PLACE.c.campaign_id == campaign)
    )
    if places is not None:
        ranked = ranked.where(FIGURE.c.participation_id.in_(places))
    inner = ranked.subquery()
    return select(inner.c.place, inner.c.kind, inner.c.value).where(inner.c.rank == 1)


def members(campaign: UUID, places: Sequence[UUID] | None) -> Select[*tuple[Any, ...]]:
    """People in the commission of each precinct."""
    joined: FromClause = PLACE.join(COMMISSION, COMMISSION.c.precinct_id == PLACE.c.precinct_id).join(
        POST, (POST.c.commission_id == COMMISSION.c.id) & (POST.c.campaign_id == PLACE.c.campaign_id)
    )
    asked = select(cast(PLACE.c.id, String), func.count()).select_from(joined)
    asked = asked.where(PLACE.c.campaign_id == campaign, POST.c.closed.is_(False)).group_by(PLACE.c.id)
    return asked if places is None else asked.where(PLACE.c.id.in_(places))


def neighbours(campaign: UUID, places: Sequence[UUID] | None) -> Select[*tuple[Any, ...]]:
    """Other precincts of the campaign in the building of each."""
    other = PLACE.alias()
    same = (other.c.building_id == PLACE.c.building_id) & (other.c.id != PLACE.c.id)
    asked = select(cast(PLACE.c.id, String), func.count()).select_from(PLACE.join(other, same))
    asked = asked.where(PLACE.c.campaign_id == campaign, other.c.campaign_id == campaign, other.c.closed.is_(False))
    asked = asked.group_by(PLACE.c.id)
    return asked if places is None else asked.where(PLACE.c.id.in_(places))


def typed_of(
    connection: Connection, campaign: UUID, codes: Iterable[str] | None, places: Sequence[UUID] | None = None
) -> dict[str, dict[str, int]]:
    """Needs that people typed, by precinct and item code; of these kinds only, where some are named."""
    asked = (
        select(cast(NEED.c.participation_id, String), ITEM.c.code, NEED.c.quantity)
        .join(ITEM, ITEM.c.id == NEED.c.item_id)
        .join(PLACE, PLACE.c.id == NEED.c.participation_id)
        .where(NEED.c.closed.is_(False), PLACE.c.campaign_id == campaign)
    )
    if codes is not None:
        asked = asked.where(ITEM.c.code.in_(list(codes)))
    if places is not None:
        asked = asked.where(NEED.c.participation_id.in_(places))
    found: dict[str, dict[str, int]] = {}
    for place, code, quantity in connection.execute(asked):
        found.setdefault(place, {})[code] = quantity
    return found


def outcomes(
    connection: Connection, campaign: UUID, reckoning: Reckoning, places: Sequence[UUID] | None = None
) -> dict[str, dict[str, Outcome]]:
    """What the rules come to at each working precinct (or at these), by its id in hex and item code."""
    others = {name for rule in reckoning.rules for name in rule.asks} - set(INPUTS)
    typed = typed_of(connection, campaign, others, places) if others else {}
    inputs = inputs_of(connection, campaign, reckoning.asks, places)
    nothing: dict[str, int] = {}
    return {place: reckoning.needs(known, typed.get(place, nothing)) for place, known in inputs.items()}


def refresh(connection: Connection, touched: Mapping[str, set[str]]) -> None:
    """Bring up to date what the touched rows (table → ids in hex) bear upon."""
    if not WATCHED & touched.keys():
        return
    for start in range(0, len(gone := sorted(touched.get("participation", ()))), 500):
        run_out(connection, gone[start : start + 500])
    if "norm" in touched or "campaign" in touched:
        rebuild(connection)
    elif connection.execute(select(NORM.c.key).limit(1)).first() is not None:
        for campaign in campaigns(connection):
            reckoning = reckoning_of(connection, campaign)
            places = affected(connection, campaign, reckoning, touched)
            if places is None or places:
                write(connection, "due", campaign, reckoning, places)


def run_out(connection: Connection, places: Sequence[str]) -> None:
    """A precinct that an undo took away needs nothing any more."""
    there = select(PLACE.c.id)
    ids = [UUID(each) for each in places]
    connection.execute(delete(DUE).where(DUE.c.participation_id.in_(ids), DUE.c.participation_id.not_in(there)))


def affected(
    connection: Connection, campaign: UUID, reckoning: Reckoning, touched: Mapping[str, set[str]]
) -> list[UUID] | None:
    """The precincts of a campaign whose needs may have changed; None for all of them."""
    every = {name for rule in reckoning.rules for name in rule.asks}
    found = {UUID(each) for each in touched.get("participation", ())}
    if found and "neighbours" in every:
        return None
    for table, column, matters in (
        (FIGURE, FIGURE.c.participation_id, bool(every & FIGURES.keys())),
        (NEED, NEED.c.participation_id, bool(every - INPUTS.keys())),
    ):
        found |= linked(connection, select(column), table, touched) if matters else set()
    if "members" in every:
        joined = POST.join(COMMISSION, COMMISSION.c.id == POST.c.commission_id).join(
            PLACE,
            (PLACE.c.precinct_id == COMMISSION.c.precinct_id) & func.likely(PLACE.c.campaign_id == POST.c.campaign_id),
        )
        found |= linked(connection, select(PLACE.c.id).select_from(joined), POST, touched)
        seated = COMMISSION.join(PLACE, PLACE.c.precinct_id == COMMISSION.c.precinct_id)
        found |= linked(connection, select(PLACE.c.id).select_from(seated), COMMISSION, touched)
    if len(found) > PORTION:
        return None
    asked = select(PLACE.c.id).where(PLACE.c.campaign_id == campaign, PLACE.c.id.in_(found))
    return list(connection.execute(asked).scalars()) if found else []


def linked(
    connection: Connection, asked: Select[*tuple[Any, ...]], table: Table, touched: Mapping[str, set[str]]
) -> set[UUID]:
    """The precincts to which the touched rows of a table belong."""
    found: set[UUID] = set()
    rows = [UUID(each) for each in touched.get(table.name, ())]
    for start in range(0, len(rows), 500):
        found |= set(connection.execute(asked.where(table.c.id.in_(rows[start : start + 500]))).scalars())
    return found


def rebuild(connection: Connection) -> None:
    """Reckon everything anew."""
    for campaign in campaigns(connection):
        write(connection, "due", campaign, reckoning_of(connection, campaign), None)


def write(
    connection: Connection, into: str, campaign: UUID, reckoning: Reckoning, places: Sequence[UUID] | None
) -> None:
    """Write what the rules come to where it differs; a precinct that does not work needs nothing."""
    items = {code: row.hex for code, row in connection.execute(select(ITEM.c.code, ITEM.c.id))}
    due = T["due"]
    of = select(PLACE.c.id).where(PLACE.c.campaign_id == campaign)
    asked = select(cast(due.c.participation_id, String), cast(due.c.item_id, String), due.c.quantity)
    asked = asked.where(due.c.participation_id.in_(of if places is None else places))
    standing = {(place, item): quantity for place, item, quantity in connection.execute(asked)}
    fresh: list[tuple[str, str, int | None]] = []
    for place, found in outcomes(connection, campaign, reckoning, places).items():
        for code, outcome in found.items():
            pair = (place, items[code])
            if standing.pop(pair, -1) != outcome.need:
                fresh.append((*pair, outcome.need))
    run = connection.exec_driver_sql
    if standing:
        run(f'DELETE FROM "{into}" WHERE participation_id = ? AND item_id = ?', list(standing))
    if fresh:
        run(f'INSERT OR REPLACE INTO "{into}" (participation_id, item_id, quantity) VALUES (?, ?, ?)', fresh)


def shadow(connection: Connection, touched: Mapping[str, set[str]]) -> None:
    """What the rules came to then, on this connection alone."""
    if not WATCHED & touched.keys():
        return
    if not touched.keys() & {"norm", "campaign"} and connection.execute(select(NORM.c.key).limit(1)).first() is None:
        return
    run = connection.exec_driver_sql
    run("CREATE TEMP TABLE then_due (participation_id TEXT, item_id TEXT, quantity INTEGER, "
        "PRIMARY KEY (participation_id, item_id))")  # fmt: skip
    run("INSERT INTO then_due SELECT participation_id, item_id, quantity FROM main.due")
    run("CREATE TEMP VIEW due AS SELECT participation_id, item_id, quantity FROM then_due")
    run("DELETE FROM then_due WHERE participation_id NOT IN (SELECT id FROM participation)")
    for campaign in campaigns(connection):
        reckoning = reckoning_of(connection, campaign)
        whole = bool(touched.keys() & {"norm", "campaign"})
        places = None if whole else affected(connection, campaign, reckoning, touched)
        if places is None or places:
            write(connection, "then_due", campaign, reckoning, places)
