"""Transfers with their ends in words and their parts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, select

from desktop.domain.transfer_lines import PartLine, TransferLine
from desktop.storage.names import in_force, in_words
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, among, given, those
from desktop.text import Language

TRANSFER, PART = T["transfer"], T["transferpart"]
PLACE, STORE, ITEM, HOLDING = T["participation"], T["stockplace"], T["itemkind"], T["holding"]
PLAIN = (
    "stage", "number", "from_precinct_id", "from_place_id", "from_outside", "to_precinct_id", "to_place_id",
    "to_outside", "basis", "requested_on", "due", "loaded_on", "vehicle", "driver", "handed_on", "handed_by",
    "received_on", "received_by", "returns_id", "note",
)  # fmt: skip
OF_PART = (
    "item_id", "asked", "loaded", "handed", "received", "damaged", "damage", "inventory_number", "serial_number",
    "price", "reason",
)  # fmt: skip


@cache
def facts(language: Language) -> FromClause:
    """One row a transfer; giver and taker in words where they are places, by number where they are precincts."""
    giver, taker = PLACE.alias("giver"), PLACE.alias("taker")
    store, target = STORE.alias("store"), STORE.alias("target")
    columns = [column for column in TRANSFER.c if column.name != "key"]
    campaign = TRANSFER.c.campaign_id
    joined = (
        TRANSFER.outerjoin(
            giver, (giver.c.precinct_id == TRANSFER.c.from_precinct_id) & (giver.c.campaign_id == campaign)
        )
        .outerjoin(taker, (taker.c.precinct_id == TRANSFER.c.to_precinct_id) & (taker.c.campaign_id == campaign))
        .outerjoin(store, store.c.id == TRANSFER.c.from_place_id)
        .outerjoin(target, target.c.id == TRANSFER.c.to_place_id)
    )
    return (
        select(
            *columns,
            (giver.c.number.op("||")(giver.c.suffix)).label("from_number"),
            (taker.c.number.op("||")(taker.c.suffix)).label("to_number"),
            in_words(store.c.name_kk, store.c.name_ru, language).label("from_place"),
            in_words(target.c.name_kk, target.c.name_ru, language).label("to_place"),
        )
        .select_from(joined)
        .subquery("facts")
    )


@cache
def listed(language: Language) -> Listed:
    """The list of transfers."""
    return Listed("transfers", facts(language))


def rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[TransferLine]]:
    """The transfers with their parts, in this order; one that is gone is left out."""
    found = those(connection, facts(language), ids)
    parts = parts_of(connection, ids, language)
    made: list[Row[TransferLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            line = TransferLine(
                from_number=words(row["from_number"]),
                to_number=words(row["to_number"]),
                from_place=row["from_place"] or "",
                to_place=row["to_place"] or "",
                parts=tuple(parts[each]),
                **{name: row[name] for name in PLAIN},
            )
            made.append(Row(each, row["version"], line))
    return made


def words(number: Any) -> str:
    """A precinct's number, or nothing."""
    return "" if number is None else str(number)


def parts_of(connection: Connection, ids: Iterable[UUID], language: Language) -> dict[UUID, list[PartLine]]:
    """The open parts of these transfers, in the order of the catalogue."""
    asked = (
        select(
            PART,
            in_force(ITEM, language).label("item"),
            (ITEM.c.unit_ru if language == "ru" else ITEM.c.unit_kk).label("unit"),
            HOLDING.c.inventory_number.label("own_number"),
        )
        .join(ITEM, ITEM.c.id == PART.c.item_id)
        .outerjoin(HOLDING, HOLDING.c.id == PART.c.holding_id)
        .where(among(PART.c.transfer_id), PART.c.closed.is_(False))
        .order_by(ITEM.c.key, PART.c.key)
    )
    made: dict[UUID, list[PartLine]] = defaultdict(list)
    for row in connection.execute(asked, given(ids)).mappings():
        plain = {name: row[name] for name in OF_PART}
        plain["inventory_number"] = plain["inventory_number"] or row["own_number"] or ""
        made[row["transfer_id"]].append(PartLine(id=row["id"], item=row["item"], unit=row["unit"], **plain))
    return made


def ends(connection: Connection, campaign: UUID, language: Language) -> list[tuple[UUID, str, bool]]:
    """Where a transfer may begin and end: places, then precincts; id, words, whether it is a precinct."""
    name = in_words(STORE.c.name_kk, STORE.c.name_ru, language)
    asked = select(STORE.c.id, name).where(STORE.c.closed.is_(False)).order_by(STORE.c.key)
    made = [(each, words(said), False) for each, said in connection.execute(asked)]
    places = select(PLACE.c.precinct_id, PLACE.c.number, PLACE.c.suffix).where(
        PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False)
    )
    for each, number, suffix in connection.execute(places.order_by(PLACE.c.number, PLACE.c.suffix)):
        made.append((each, f"№\u00a0{number}{suffix}", True))
    return made
