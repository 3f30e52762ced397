"""Stored companions: the Kazakh order and the folded words that lists are searched by.

SQLite folds no Cyrillic, so both are made here from the journalled rows and can be rebuilt at any time.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, Table, delete, func, select, text

from desktop.domain.kazakh import search_key, skeleton, sort_key
from desktop.storage import affairs, bank, courses, deeds, desk, openness
from desktop.storage.companion import Noun
from desktop.storage.names import overlaid
from desktop.storage.shape import METADATA

LISTING = METADATA.tables["listing"]
T: Mapping[str, Table] = METADATA.tables
PORTION = 500
"""Ids a question may name at once; SQLite takes 32,766 values, the plan stays good below a thousand."""

FEW = 500
"""Rows of which it is not worth asking how many go."""

SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(words, skeleton, prefix='1 2 3', tokenize='unicode61')",
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
)
"""Without FTS5's own secure-delete, deleted words stay in its pages after VACUUM."""


@dataclass(frozen=True, slots=True)
class Companion:
    """What stands beside a listed row: its campaign, its place in the order, its words; the key under which it lies."""

    campaign: str
    sort_key: str
    words: str
    key: int = 0

    @property
    def listing(self) -> tuple[str, str]:
        """What the list itself keeps."""
        return self.campaign, self.sort_key


def nouns() -> tuple[Noun, ...]:
    """The lists that have companions."""
    place, lasting, building, okrug = T["participation"], T["precinct"], T["building"], T["territory"]
    post, person, commission, contact = T["appointment"], T["person"], T["commission"], T["contact"]
    seminar, overlay = T["seminar"], T["overlay"]
    phones = (
        select(text("group_concat(contact.number, ' ')"))
        .select_from(contact)
        .where(contact.c.person_id == person.c.id, contact.c.closed.is_(False))
        .scalar_subquery()
    )
    precincts = (
        select(
            place.c.id,
            place.c.campaign_id.label("campaign"),
            place.c.closed,
            place.c.number,
            place.c.suffix,
            lasting.c.settlement,
            lasting.c.settlement_ru,
            overlaid(okrug, "name_kk").label("okrug_kk"),
            overlaid(okrug, "name_ru").label("okrug_ru"),
            building.c.name_kk.label("building_kk"),
            building.c.name_ru.label("building_ru"),
            building.c.address,
        )
        .join_from(place, lasting, lasting.c.id == place.c.precinct_id)
        .outerjoin(okrug, okrug.c.id == lasting.c.okrug_id)
        .outerjoin(building, building.c.id == place.c.building_id)
    )
    # ``likely``: without it SQLite goes through the whole campaign for each of 71,030 members (5 ms) of an import
    members = (
        select(
            post.c.id,
            post.c.campaign_id.label("campaign"),
            post.c.closed,
            person.c.surname,
            person.c.given_name,
            person.c.patronymic,
            person.c.workplace,
            place.c.number,
            place.c.suffix,
            phones.label("phones"),
        )
        .join_from(post, person, person.c.id == post.c.person_id)
        .join(commission, commission.c.id == post.c.commission_id)
        .outerjoin(
            place,
            (place.c.precinct_id == commission.c.precinct_id) & func.likely(place.c.campaign_id == post.c.campaign_id),
        )
    )
    buildings = select(
        building.c.id,
        text("'' AS campaign"),
        building.c.closed,
        building.c.name_kk,
        building.c.name_ru,
        building.c.settlement,
        building.c.settlement_ru,
        building.c.address,
        overlaid(okrug, "name_kk").label("okrug_kk"),
        overlaid(okrug, "name_ru").label("okrug_ru"),
    ).outerjoin_from(building, okrug, okrug.c.id == building.c.okrug_id)
    seminars = select(
        seminar.c.id,
        seminar.c.campaign_id.label("campaign"),
        seminar.c.closed,
        seminar.c.on,
        seminar.c.title,
        seminar.c.place,
    )
    return (
        Noun(
            "precincts",
            precincts,
            "participation",
            ("number", "suffix"),
            (
                "number+suffix",
                "settlement",
                "settlement_ru",
                "okrug_kk",
                "okrug_ru",
                "building_kk",
                "building_ru",
                "address",
            ),
            {
                "precinct": select(place.c.id).where(place.c.precinct_id == lasting.c.id),
                "building": select(place.c.id).where(place.c.building_id == building.c.id),
                "territory": select(place.c.id).where(
                    place.c.precinct_id == lasting.c.id, lasting.c.okrug_id == okrug.c.id
                ),
                "overlay": select(place.c.id).where(
                    place.c.precinct_id == lasting.c.id, lasting.c.okrug_id == overlay.c.row_id
                ),
            },
        ),
        Noun(
            "members",
            members,
            "appointment",
            ("surname", "given_name", "patronymic", "number"),
            ("surname", "given_name", "patronymic", "workplace", "number+suffix", "phones"),
            {
                "person": select(post.c.id).where(post.c.person_id == person.c.id),
                "contact": select(post.c.id).where(post.c.person_id == contact.c.person_id),
                "participation": select(post.c.id).where(
                    post.c.commission_id == commission.c.id, commission.c.precinct_id == place.c.precinct_id
                ),
            },
        ),
        Noun(
            "buildings",
            buildings,
            "building",
            ("okrug_kk", "name_kk", "address"),
            ("name_kk", "name_ru", "settlement", "settlement_ru", "address", "okrug_kk", "okrug_ru"),
            {
                "territory": select(building.c.id).where(building.c.okrug_id == okrug.c.id),
                "overlay": select(building.c.id).where(building.c.okrug_id == overlay.c.row_id),
            },
        ),
        Noun("seminars", seminars, "seminar", ("on", "title"), ("title", "place", "on"), {}),
        transfers(),
        consignments(),
        budget(),
    )


def transfers() -> Noun:
    """Transfers, by number."""
    transfer = T["transfer"]
    asked = select(
        transfer.c.id,
        transfer.c.campaign_id.label("campaign"),
        transfer.c.closed,
        transfer.c.number,
        transfer.c.from_outside,
        transfer.c.to_outside,
        transfer.c.vehicle,
        transfer.c.driver,
    )
    words = ("number", "from_outside", "to_outside", "vehicle", "driver")
    return Noun("transfers", asked, "transfer", ("number",), words, {})


def consignments() -> Noun:
    """Acts about numbered forms, by day and number."""
    act, place = T["consignment"], T["participation"]
    asked = select(
        act.c.id,
        act.c.campaign_id.label("campaign"),
        act.c.closed,
        act.c.on,
        act.c.number.label("act_number"),
        act.c.other_side,
        act.c.seals,
        place.c.number,
        place.c.suffix,
    ).outerjoin_from(act, place, place.c.id == act.c.participation_id)
    words = ("act_number", "number+suffix", "other_side", "seals", "on")
    touched = {"participation": select(act.c.id).where(act.c.participation_id == place.c.id)}
    return Noun("consignments", asked, "consignment", ("on", "number", "suffix", "act_number"), words, touched)


def budget() -> Noun:
    """Lines of the budget, by what they are for and their name."""
    line = T["budget"]
    asked = select(
        line.c.id,
        line.c.campaign_id.label("campaign"),
        line.c.closed,
        line.c.purpose,
        line.c.title,
        line.c.source,
        line.c.document,
    )
    return Noun("budget", asked, "budget", ("purpose", "title"), ("title", "source", "document"), {})


ROOMS = (affairs, bank, courses, deeds, desk, openness)
NOUNS = (*nouns(), *(noun for each in ROOMS for noun in each.nouns()))


def affected(connection: Connection, noun: Noun, touched: Mapping[str, set[str]]) -> set[str]:
    """The rows of a list upon which the touched rows bear (table name → ids in hex)."""
    rows = set(touched.get(noun.row, ()))
    for table, asked in noun.touched_by.items():
        for ids in portions(touched.get(table, ())):
            rows.update(each.hex for each in connection.execute(asked.where(T[table].c.id.in_(ids))).scalars())
    return rows


def refresh(connection: Connection, touched: Mapping[str, set[str]]) -> None:
    """Bring up to date the companions of every row that the touched rows bear upon."""
    rows = {noun.name: affected(connection, noun, touched) for noun in NOUNS}
    if much_goes(connection, rows):
        rebuild(connection)
        return
    for noun in NOUNS:
        write(connection, noun, rows[noun.name])


def much_goes(connection: Connection, rows: Mapping[str, set[str]]) -> bool:
    """Whether so much is taken out that making all anew is quicker.

    FTS5's secure-delete goes through a word's whole list for each row: 2.5 ms among 80,000 rows, a new row 0.35 ms.
    """
    if sum(map(len, rows.values())) < FEW:
        return False
    going = 0
    for noun, ids in rows.items():
        listed = select(func.count()).where(LISTING.c.noun == noun)
        for portion in portions(ids):
            asked = listed.where(LISTING.c.row.in_([each.hex for each in portion]))
            going += connection.execute(asked).scalar_one()
    return going * 8 > connection.execute(select(func.count()).select_from(LISTING)).scalar_one()


def rebuild(connection: Connection) -> None:
    """Make all companions anew, as after a migration or when their version changed."""
    connection.execute(delete(LISTING))
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
    for statement in SEARCH:
        connection.exec_driver_sql(statement)
    for noun in NOUNS:
        write(connection, noun, {each.hex for each in connection.execute(select(T[noun.row].c.id)).scalars()})


def write(connection: Connection, noun: Noun, rows: set[str]) -> None:
    """Write the companions of these rows where they differ; a closed or vanished row loses its own.

    A row whose words stay as they are costs the index nothing: its pages are most of what a save writes.
    """
    run = connection.exec_driver_sql
    for ids in portions(rows):
        held = kept(connection, noun, ids)
        made = companions(connection, noun, ids)
        gone = [(old.key,) for row, old in held.items() if row not in made]
        fresh = [row for row in made if row not in held]
        changed = [row for row in made if row in held and made[row].listing != held[row].listing]
        reworded = [row for row in made if row in held and made[row].words != held[row].words]
        if gone or reworded:
            run("DELETE FROM search WHERE rowid = ?", [*gone, *((held[row].key,) for row in reworded)])
        if gone:
            run("DELETE FROM listing WHERE key = ?", gone)
        if changed:
            statement = "UPDATE listing SET campaign = ?, sort_key = ? WHERE key = ?"
            run(statement, [(*made[row].listing, held[row].key) for row in changed])
        keys = {row: held[row].key for row in reworded}
        if fresh:
            highest = run("SELECT coalesce(max(key), 0) FROM listing").scalar_one()
            keys |= {row: highest + place for place, row in enumerate(fresh, 1)}
            statement = "INSERT INTO listing (key, noun, row, campaign, sort_key) VALUES (?, ?, ?, ?, ?)"
            run(statement, [(keys[row], noun.name, row, *made[row].listing) for row in fresh])
        if keys:
            said = [(key, made[row].words, skeleton(made[row].words)) for row, key in keys.items()]
            run("INSERT INTO search (rowid, words, skeleton) VALUES (?, ?, ?)", said)


def kept(connection: Connection, noun: Noun, ids: list[UUID]) -> dict[str, Companion]:
    """The companions as they are stored, by row."""
    marks = ", ".join("?" for _ in ids)
    asked = (
        "SELECT l.row, l.key, l.campaign, l.sort_key, s.words FROM listing l JOIN search s ON s.rowid = l.key "
        f"WHERE l.noun = ? AND l.row IN ({marks})"
    )
    found = connection.exec_driver_sql(asked, (noun.name, *(each.hex for each in ids)))
    return {row: Companion(campaign, sort_key, words, key) for row, key, campaign, sort_key, words in found}


def companions(connection: Connection, noun: Noun, ids: list[UUID]) -> dict[str, Companion]:
    """For each open row its place in the order and the words it is searched by."""
    made: dict[str, Companion] = {}
    for row in connection.execute(noun.asked.where(T[noun.row].c.id.in_(ids))).mappings():
        if not row["closed"]:
            campaign = row["campaign"].hex if row["campaign"] else ""
            order = " ".join(ordered(row[name]) for name in noun.order)
            made[row["id"].hex] = Companion(campaign, order, search_key(spoken(row, noun.words)))
    return made


def shadow(connection: Connection, touched: Mapping[str, set[str]]) -> None:
    """The order of lists as it was, on this connection alone. A view of the past is read and printed, not searched."""
    run = connection.exec_driver_sql
    run("CREATE TEMP TABLE then_listing AS SELECT * FROM main.listing WHERE 0")
    run("CREATE TEMP TABLE since_listing (noun TEXT, row TEXT, PRIMARY KEY (noun, row)) WITHOUT ROWID")
    for noun in NOUNS:
        rows = affected(connection, noun, touched)
        if rows:
            run("INSERT INTO since_listing VALUES (?, ?)", [(noun.name, row) for row in rows])
        for ids in portions(rows):
            then = [(noun.name, row, *each.listing) for row, each in companions(connection, noun, ids).items()]
            if then:
                run("INSERT INTO then_listing (noun, row, campaign, sort_key) VALUES (?, ?, ?, ?)", then)
    run(
        "CREATE TEMP VIEW listing AS SELECT key, noun, row, campaign, sort_key FROM main.listing l WHERE NOT EXISTS "
        "(SELECT 1 FROM since_listing s WHERE s.noun = l.noun AND s.row = l.row) "
        "UNION ALL SELECT key, noun, row, campaign, sort_key FROM then_listing"
    )


def ordered(value: Any) -> str:
    """One part of an order: numbers by size, days by the calendar, words by the Kazakh alphabet."""
    if isinstance(value, int):
        return f"{value:06d}"
    return sort_key(str(value or ""))


def spoken(row: RowMapping, names: tuple[str, ...]) -> str:
    """All words of a row that a person may look for; a telephone also by its last digits."""
    said: list[str] = []
    for name in names:
        parts = [row[part] for part in name.split("+")]
        whole = "".join(str(part) for part in parts if part is not None)
        if name == "phones":
            digits = ["".join(letter for letter in phone if letter.isdigit()) for phone in whole.split()]
            whole = " ".join(" ".join((each, each[-10:], each[-7:], each[-4:])) for each in digits)
        said.append(whole)
    return " ".join(said)


def portions(ids: Iterable[str]) -> Iterator[list[UUID]]:
    """Ids as UUIDs in portions that a question can name; in order, for rows made together lie together on the disk."""
    listed = [UUID(each) for each in sorted(ids)]
    for start in range(0, len(listed), PORTION):
        yield listed[start : start + PORTION]
