"""Where precincts stand by their gates: worked out from the answers and the checklists, and kept beside the journal.

The rule is the domain's own; here its inputs are read, as they stand or as they were, in the journal's plain values.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from desktop.domain.checklists import Checklist, Evidence, Rule, in_force
from desktop.domain.figures import Degree
from desktop.domain.gates import NOTHING, Standing, stand, standing_marks
from desktop.domain.lines import Mark
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import MarkValue, Scope

Facts = Mapping[str, Any]
Answers = defaultdict[tuple[str, str], list[tuple[str, Mark]]]
"""Answers in order of days by campaign and by the precinct or building they are about; ids in hex."""

WHOLE = frozenset({"checklist", "point", "campaign"})
"""A change in one of these tables bears upon every precinct."""
PORTION = 500

AFFECTED = {
    "participation": "SELECT id FROM {main}participation WHERE id IN ({ids})",
    "mark": "SELECT participation_id FROM {main}mark WHERE id IN ({ids}) UNION SELECT p.id FROM {main}mark m "
    "JOIN {main}participation p ON p.building_id = m.building_id WHERE m.id IN ({ids})",
    "photo": "SELECT participation_id FROM {main}photo WHERE id IN ({ids}) UNION SELECT p.id FROM {main}photo m "
    "JOIN {main}participation p ON p.building_id = m.building_id WHERE m.id IN ({ids})",
    "building": "SELECT id FROM {main}participation WHERE building_id IN ({ids})",
}
COLUMNS = "row, campaign, state, degree, as_of, gates, opened, remarks"
MARKS = "(?, ?, ?, ?, ?, ?, ?, ?)"


def read(connection: Connection, table: str, where: str = "", values: Iterable[str] = ()) -> list[Facts]:
    """Rows of a table in plain values."""
    asked = connection.exec_driver_sql(f'SELECT * FROM "{table}" {where}', tuple(values))
    return [dict(row) for row in asked.mappings()]


def portions(ids: Iterable[str]) -> Iterator[list[str]]:
    """Ids in portions that a question can name, in order."""
    listed = sorted(ids)
    for start in range(0, len(listed), PORTION):
        yield listed[start : start + PORTION]


def compute(connection: Connection, ids: Iterable[str] | None = None) -> dict[tuple[str, str], Standing]:
    """The standing of these precincts, or of all, by campaign and precinct."""
    if ids is None:
        return worked_out(*(read(connection, table) for table in INPUTS))
    campaigns, indicators, checklists, points = (read(connection, table) for table in INPUTS[:4])
    reference = (campaigns, indicators, checklists, points)
    found: dict[tuple[str, str], Standing] = {}
    for portion in portions(ids):
        named = ", ".join("?" for _ in portion)
        places = read(connection, "participation", f"WHERE id IN ({named})", portion)
        about = "WHERE participation_id IN ({0}) OR building_id IN ({1})"
        houses = sorted({place["building_id"] for place in places if place["building_id"]})
        where = about.format(named, ", ".join("?" for _ in houses))
        marks = read(connection, "mark", where, [*portion, *houses])
        photos = read(connection, "photo", where, [*portion, *houses])
        found |= worked_out(*reference, places, marks, photos)
    return found


INPUTS = ("campaign", "indicator", "checklist", "point", "participation", "mark", "photo")
"""The tables from which the standing follows, in the order in which they are handed over."""


def worked_out(
    campaigns: Iterable[Facts],
    indicators: Iterable[Facts],
    checklists: Iterable[Facts],
    points: Iterable[Facts],
    places: Iterable[Facts],
    marks: Iterable[Facts],
    photos: Iterable[Facts],
) -> dict[tuple[str, str], Standing]:
    """The standing of each precinct from rows in plain values."""
    known = {row["id"]: row for row in indicators}
    lists = tuple(versions(checklists, points, known))
    days = {row["id"]: date.fromisoformat(row["voting_day"]) for row in campaigns}
    said = answers(marks, known)
    pictured: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in photos:
        if row["indicator_id"] and not row["closed"]:
            subject = row["participation_id"] or row["building_id"]
            pictured[row["campaign_id"], subject].add(known[row["indicator_id"]]["code"])
    chosen: dict[tuple[str, str, str], Checklist | None] = {}
    found: dict[tuple[str, str], Standing] = {}
    for place in places:
        if place["closed"]:
            continue
        campaign, house = place["campaign_id"], place["building_id"] or ""
        asked = (campaign, place["kind"], place["subtype"])
        if asked not in chosen:
            chosen[asked] = in_force(lists, PrecinctKind[asked[1]], Subtype[asked[2]], days[campaign])
        checklist = chosen[asked]
        held = standing_marks(said[campaign, house]) | standing_marks(said[campaign, place["id"]])
        seen = pictured[campaign, place["id"]] | pictured[campaign, house]
        found[campaign, place["id"]] = stand(checklist.rules, held, seen) if checklist else silent(held)
    return found


def checklists(connection: Connection) -> Iterator[Checklist]:
    """Every version of every checklist."""
    known = {row["id"]: row for row in read(connection, "indicator")}
    return versions(read(connection, "checklist"), read(connection, "point"), known)


def silent(marks: Mapping[str, Mark]) -> Standing:
    """A precinct without a checklist: its remarks are counted, but nothing makes it ready."""
    told = stand((), marks)
    return Standing(NOTHING.state, told.degree, told.as_of, 0, (), told.remarks)


def answers(marks: Iterable[Facts], indicators: Mapping[str, Facts]) -> Answers:
    """The answers in order of days; of one day, in the order in which they were entered (ids grow with time)."""
    said: Answers = defaultdict(list)
    for row in sorted(marks, key=lambda row: (row["as_of"], row["id"])):
        if not row["closed"]:
            subject = row["participation_id"] or row["building_id"]
            said[row["campaign_id"], subject].append((indicators[row["indicator_id"]]["code"], mark_of(row)))
    return said


def mark_of(row: Facts) -> Mark:
    """An answer of a row in plain values."""
    return Mark(
        MarkValue[row["value"]],
        date.fromisoformat(row["as_of"]),
        Degree[row["degree"]],
        row["source"],
        row["note"],
        date.fromisoformat(row["due"]) if row["due"] else None,
        row["executor"],
        bool(row["inspection_id"]),
    )


def versions(
    checklists: Iterable[Facts], points: Iterable[Facts], indicators: Mapping[str, Facts]
) -> Iterator[Checklist]:
    """The versions of the checklists with their points in order."""
    by_list: defaultdict[str, list[Facts]] = defaultdict(list)
    for row in points:
        if not row["closed"]:
            by_list[row["checklist_id"]].append(row)
    for row in checklists:
        if not row["closed"]:
            held = sorted(by_list[row["id"]], key=lambda point: point["position"])
            yield Checklist(
                UUID(row["id"]),
                row["code"],
                row["number"],
                PrecinctKind[row["kind"]] if row["kind"] else None,
                Subtype[row["subtype"]] if row["subtype"] else None,
                date.fromisoformat(row["since"]) if row["since"] else None,
                date.fromisoformat(row["till"]) if row["till"] else None,
                tuple(rule_of(point, indicators[point["indicator_id"]]) for point in held),
            )


def rule_of(point: Facts, indicator: Facts) -> Rule:
    """A point as gates need it."""
    return Rule(
        indicator["code"],
        UUID(indicator["id"]),
        Scope[indicator["scope"]],
        Degree[point["degree"]],
        Evidence[point["evidence"]],
        bool(point["gate"]),
        point["days_before"],
    )


def affected(connection: Connection, touched: Mapping[str, set[str]], main: str = "") -> set[str] | None:
    """The precincts upon whose standing the touched rows bear; None for all of them."""
    if any(touched.get(table) for table in WHOLE):
        return None
    rows: set[str] = set()
    for table, asked in AFFECTED.items():
        for portion in portions(touched.get(table, ())):
            named = ", ".join("?" for _ in portion)
            statement = asked.format(main=main, ids=named)
            values = tuple(portion) * statement.count(f"({named})")
            rows.update(row for row in connection.exec_driver_sql(statement, values).scalars() if row)
    return rows


def kept(standings: Mapping[tuple[str, str], Standing]) -> list[tuple[Any, ...]]:
    """What is kept of each standing, as the file keeps it."""
    return [
        (
            row,
            campaign,
            each.state.name,
            each.degree.name if each.degree else None,
            each.as_of.isoformat() if each.as_of else None,
            each.gates,
            len(each.opened),
            len(each.remarks),
        )
        for (campaign, row), each in standings.items()
    ]


def refresh(connection: Connection, touched: Mapping[str, set[str]]) -> None:
    """Bring up to date where the precincts stand upon which the touched rows bear."""
    rows = affected(connection, touched)
    if rows is None:
        rebuild(connection)
        return
    gone = [(row,) for row in rows | touched.get("participation", set())]
    if gone:
        connection.exec_driver_sql("DELETE FROM standing WHERE row = ?", gone)
    fresh = kept(compute(connection, rows))
    if fresh:
        connection.exec_driver_sql(f"INSERT INTO standing ({COLUMNS}) VALUES {MARKS}", fresh)


def rebuild(connection: Connection) -> None:
    """Work all standings out anew, as after a migration."""
    connection.exec_driver_sql("DELETE FROM standing")
    fresh = kept(compute(connection))
    if fresh:
        connection.exec_driver_sql(f"INSERT INTO standing ({COLUMNS}) VALUES {MARKS}", fresh)


def shadow(connection: Connection, touched: Mapping[str, set[str]]) -> None:
    """Where the precincts stood, on this connection alone."""
    run = connection.exec_driver_sql
    then, now = affected(connection, touched), affected(connection, touched, "main.")
    rows = None if then is None or now is None else then | now | touched.get("participation", set())
    run("CREATE TEMP TABLE then_standing AS SELECT * FROM main.standing WHERE 0")
    run("CREATE TEMP TABLE since_standing (row TEXT PRIMARY KEY) WITHOUT ROWID")
    if rows is None:
        run("INSERT INTO since_standing SELECT row FROM main.standing")
    elif rows:
        run("INSERT INTO since_standing VALUES (?)", [(row,) for row in rows])
    fresh = kept(compute(connection, rows))
    if fresh:
        run(f"INSERT INTO then_standing ({COLUMNS}) VALUES {MARKS}", fresh)
    run(
        f"CREATE TEMP VIEW standing AS SELECT {COLUMNS} FROM main.standing WHERE row NOT IN "
        f"(SELECT row FROM since_standing) UNION ALL SELECT {COLUMNS} FROM then_standing"
    )
