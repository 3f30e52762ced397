"""What one precinct has too much of and another too little: who could give to whom before anything is bought."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, func, or_, select

from desktop.domain.carrying import Spare, redistributed, steps_between
from desktop.domain.equipment import Condition
from desktop.domain.places import PlaceKind, Spot
from desktop.domain.supplies import ShareLine
from desktop.domain.territories import Level
from desktop.domain.transfers import Stage
from desktop.storage.names import named
from desktop.storage.questions import Row
from desktop.storage.reading.common import T
from desktop.storage.reading.equipment import facts
from desktop.text import Language

PLACE, LASTING, OKRUG, COMMISSION = T["participation"], T["precinct"], T["territory"], T["commission"]
HOLDING, SPOT, TRANSFER, PART = T["holding"], T["stockplace"], T["transfer"], T["transferpart"]
NEAREST = 3
Within = tuple[object, object, object, object]
Told = Callable[[int, int], None]
"""Hears how many kinds of items are done, of how many."""


@dataclass(slots=True)
class Kind:
    """One kind of item: who has to spare, who is short."""

    item: str
    unit: str
    givers: list[Spare[Spot]] = field(default_factory=list[Spare[Spot]])
    takers: list[Spare[Spot]] = field(default_factory=list[Spare[Spot]])


def lie_of(connection: Connection, campaign: UUID) -> dict[UUID, tuple[Spot, str, Within]]:
    """Where each precinct of a campaign lies: part in the campaign → spot, number, building to district."""
    asked = (
        select(
            PLACE.c.id, PLACE.c.precinct_id, PLACE.c.number, PLACE.c.suffix, PLACE.c.building_id, LASTING.c.settlement,
            LASTING.c.okrug_id, OKRUG.c.level, OKRUG.c.code, OKRUG.c.parent_code,
        )
        .join(LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
        .where(PLACE.c.campaign_id == campaign)
    )  # fmt: skip
    home = home_of(connection)
    found: dict[UUID, tuple[Spot, str, Within]] = {}
    for place, precinct, number, suffix, building, settlement, okrug, level, code, parent in connection.execute(asked):
        district = parent if level is Level.OKRUG else code or home
        within = (building, settlement, okrug if level is Level.OKRUG else None, district)
        found[place] = (Spot(precinct_id=precinct), f"{number}{suffix}", within)
    return found


def home_of(connection: Connection) -> str:
    """The code of our own territory: where a precinct outside any okrug, and the store, are taken to lie."""
    asked = select(OKRUG.c.code).join(COMMISSION, COMMISSION.c.territory_id == OKRUG.c.id)
    return connection.execute(asked.where(COMMISSION.c.own.is_(True))).scalar() or ""


def kinds(
    connection: Connection, campaign: UUID, language: Language, only: UUID | None = None
) -> tuple[dict[UUID, Kind], dict[Spot, str]]:
    """Every kind (or the one) that somebody is short of, with who could give; and what each spot is called."""
    lies = lie_of(connection, campaign)
    called: dict[Spot, str] = {}
    made = facts(language, campaign)
    asked = select(made.c.participation_id, made.c.item_id, made.c.item, made.c.unit, made.c.short, made.c.surplus)
    asked = asked.where(or_(made.c.short > 0, made.c.surplus > 0), made.c.works.is_(True)).order_by(
        made.c.item_key, made.c.precinct_number, made.c.suffix
    )
    if only is not None:
        asked = asked.where(made.c.item_id == only)
    found: dict[UUID, Kind] = {}
    for place, item_id, item, unit, short, surplus in connection.execute(asked):
        spot, number, within = lies[place]
        called[spot] = number
        kind = found.setdefault(item_id, Kind(item, unit))
        (kind.takers if short else kind.givers).append(Spare(spot, short or surplus, within))
    for item_id, store, pieces in connection.execute(stored()):
        if item_id in found:
            spot = Spot(place_id=store)
            found[item_id].givers.insert(0, Spare(spot, pieces, (None, None, None, home_of(connection))))
    names = select(SPOT.c.id, named(SPOT, language)).where(SPOT.c.closed.is_(False))
    called |= {Spot(place_id=each): name for each, name in connection.execute(names)}
    promised(connection, campaign, found)
    return {item: kind for item, kind in found.items() if kind.takers and kind.givers}, called


def promised(connection: Connection, campaign: UUID, found: dict[UUID, Kind]) -> None:
    """Take off what open transfers will carry anyway: what they were drafted for is not offered twice."""
    asked = (
        select(
            TRANSFER.c.stage, TRANSFER.c.from_precinct_id, TRANSFER.c.from_place_id, TRANSFER.c.to_precinct_id,
            TRANSFER.c.to_place_id, PART.c.item_id, PART.c.asked, PART.c.handed,
        )
        .join(PART, PART.c.transfer_id == TRANSFER.c.id)
        .where(TRANSFER.c.campaign_id == campaign, TRANSFER.c.closed.is_(False), PART.c.closed.is_(False))
        .where(TRANSFER.c.stage != Stage.RECEIVED)
    )  # fmt: skip
    for stage, giver, store, taker, place, item, asked_for, handed in connection.execute(asked):
        if item in found:
            kind = found[item]
            if stage is not Stage.HANDED:
                kind.givers = less(kind.givers, Spot(giver, store), asked_for)
            kind.takers = less(kind.takers, Spot(taker, place), asked_for if handed is None else handed)


def nearest(
    connection: Connection, campaign: UUID, language: Language, participation_id: UUID, item_id: UUID
) -> list[ShareLine]:
    """Who could give a kind to one precinct that is short of it, the nearest first; the first ``NEAREST`` of them."""
    wanted, called = kinds(connection, campaign, language, item_id)
    spot, _, _ = lie_of(connection, campaign)[participation_id]
    kind = wanted.get(item_id)
    taker = next((each for each in kind.takers if each.key == spot), None) if kind else None
    if kind is None or taker is None:
        return []
    near = sorted(kind.givers, key=lambda each: (steps_between(each, taker), -each.pieces))
    return [
        ShareLine(
            item=kind.item,
            unit=kind.unit,
            pieces=min(each.pieces, taker.pieces),
            giver=called[each.key],
            taker=called[spot],
            steps=steps_between(each, taker),
            item_id=item_id,
            giver_spot=each.key,
            taker_spot=spot,
        )
        for each in near[:NEAREST]
    ]


def less(spares: list[Spare[Spot]], spot: Spot, pieces: int) -> list[Spare[Spot]]:
    """The same spots, one of them with so many fewer pieces; a spot without any goes."""
    left = [replace(each, pieces=each.pieces - pieces) if each.key == spot else each for each in spares]
    return [each for each in left if each.pieces > 0]


def stored() -> Select[*tuple[Any, ...]]:
    """Good things in the district's stores, by kind and store."""
    return (
        select(HOLDING.c.item_id, HOLDING.c.place_id, func.sum(HOLDING.c.quantity))
        .join(SPOT, SPOT.c.id == HOLDING.c.place_id)
        .where(SPOT.c.kind == PlaceKind.STORE, SPOT.c.closed.is_(False), HOLDING.c.closed.is_(False))
        .where(HOLDING.c.condition == Condition.GOOD, HOLDING.c.quantity > 0)
        .group_by(HOLDING.c.item_id, HOLDING.c.place_id)
        .order_by(HOLDING.c.place_id)
    )


def at_hand(connection: Connection, campaign: UUID, language: Language) -> dict[UUID, list[tuple[str, int]]]:
    """What no precinct needs and so is not bought: good things in stores by name; under "" what is on the way.

    On the way is what was handed over to a precinct or a store and is not received yet; item → such pairs.
    """
    asked = select(SPOT.c.id, named(SPOT, language))
    names: dict[UUID, str] = {row_id: name for row_id, name in connection.execute(asked)}  # noqa: C416 - typed so
    found: dict[UUID, list[tuple[str, int]]] = {}
    for item, store, pieces in connection.execute(stored()):
        found.setdefault(item, []).append((names[store], pieces))
    way = (
        select(PART.c.item_id, func.sum(PART.c.handed))
        .join(TRANSFER, TRANSFER.c.id == PART.c.transfer_id)
        .where(TRANSFER.c.campaign_id == campaign, TRANSFER.c.stage == Stage.HANDED, TRANSFER.c.to_outside == "")
        .where(TRANSFER.c.closed.is_(False), PART.c.closed.is_(False), PART.c.handed > 0)
        .group_by(PART.c.item_id)
    )
    for item, pieces in connection.execute(way):
        found.setdefault(item, []).append(("", pieces))
    return found


def shares(connection: Connection, campaign: UUID, language: Language, told: Told) -> Iterator[Row[ShareLine]]:
    """Who gives what to whom, kind by kind, at the least carrying; ``told`` hears after each kind."""
    wanted, called = kinds(connection, campaign, language)
    for n, (item_id, kind) in enumerate(wanted.items(), 1):
        for each in redistributed(kind.givers, kind.takers):
            share = ShareLine(
                item=kind.item,
                unit=kind.unit,
                pieces=each.pieces,
                giver=called[each.giver],
                taker=called[each.taker],
                steps=each.steps,
                item_id=item_id,
                giver_spot=each.giver,
                taker_spot=each.taker,
            )
            yield Row(share.id, 0, share)
        told(n, len(wanted))
