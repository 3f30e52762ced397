"""Needs and shortages of every precinct by forty rules, one precinct after an edit, and the redistribution."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection

from desktop.bench.figures import Figure, beside, middle, timed, worked
from desktop.domain.identity import new_id
from desktop.storage import due
from desktop.storage.connection import connect, engine
from desktop.storage.reader import Reader
from desktop.storage.tables import Figure as Counted
from desktop.storage.tables import Holding, Need, Norm, Participation, Record
from desktop.text import text

if TYPE_CHECKING:
    from desktop.storage.office import Office

RECOMPUTED, EDITED, SHARED = 5, 30, 10_000
KINDS = 40
TIMES = 3
RULES = (
    "ceil(voters / 350), at least 2",
    "1",
    "1 + floor(voters / 400)",
    "2 where voters > 1500",
    "ceil(voters / 1000)",
)
"""Rules of the usual shapes, taken in turn."""
ENTERED = text("Bench", "Forty kinds of items at every precinct")
EDIT = text("Bench", "A list figure changed")
RAW = (
    """
    CREATE TEMP TABLE bare AS
    SELECT p.id AS place, n.item_id AS item,
           CASE n.n % 5 WHEN 0 THEN max(2, (f.value + 349) / 350) WHEN 1 THEN 1 WHEN 2 THEN 1 + f.value / 400
                        WHEN 3 THEN CASE WHEN f.value > 1500 THEN 2 ELSE 0 END ELSE (f.value + 999) / 1000 END AS need
      FROM participation p
      JOIN (SELECT item_id, row_number() OVER (ORDER BY key) - 1 AS n FROM norm WHERE closed = 0) n
      JOIN (SELECT participation_id, value, row_number() OVER (
                PARTITION BY participation_id ORDER BY as_of DESC, key DESC) AS rank
              FROM figure WHERE kind = 'VOTERS' AND closed = 0) f ON f.participation_id = p.id AND f.rank = 1
     WHERE p.campaign_id = ? AND p.works AND p.closed = 0
    """,
    """
    SELECT count(*), sum(max(0, b.need - coalesce(s.good, 0)))
      FROM bare b JOIN participation p ON p.id = b.place
      LEFT JOIN (SELECT precinct_id, item_id, sum(CASE WHEN condition = 'GOOD' THEN quantity ELSE 0 END) AS good
                   FROM holding WHERE closed = 0 GROUP BY precinct_id, item_id) s
        ON s.precinct_id = p.precinct_id AND s.item_id = b.item
    """,
    "DROP TABLE bare",
)
"""The same sums as one would write them by hand: needs into a table, then what is short."""
OURS = """
    SELECT count(*), sum(max(0, d.quantity - coalesce(s.good, 0)))
      FROM due d JOIN participation p ON p.id = d.participation_id
      LEFT JOIN (SELECT precinct_id, item_id, sum(CASE WHEN condition = 'GOOD' THEN quantity ELSE 0 END) AS good
                   FROM holding WHERE closed = 0 GROUP BY precinct_id, item_id) s
        ON s.precinct_id = p.precinct_id AND s.item_id = d.item_id
     WHERE p.campaign_id = ?
"""


def figures(office: "Office") -> list[Figure]:
    """Forty rules over the file as it is; what is entered for it goes with the file."""
    enter(office)
    made = engine(
        office.path, lambda: connect(office.path, office.key, office.file_id, writing=True), "BEGIN IMMEDIATE"
    )
    try:
        with made.connect() as connection, connection.begin() as nothing_kept:
            value, reference = recomputed(connection, office.campaign_id)
            nothing_kept.rollback()
    finally:
        made.dispose()
    reader = office.live_reader()
    try:
        places = reader.ids("precincts")
        after = middle(lambda turn: edited(office, reader, places[turn * 17]), 9)
    finally:
        reader.close()
    return [
        Figure("needs_recomputed", value, "ms", RECOMPUTED, reference),
        Figure("needs_after_edit", after, "ms", EDITED),
        Figure("redistribution", shared(office), "ms", SHARED),
    ]


def enter(office: "Office") -> None:
    """Things of forty kinds at every precinct, needs by rule in the place of typed ones."""
    with office.reader() as reader:
        items = [row_id for _, _, _, row_id in reader.catalogue("items")][:KINDS]
    with office.unit_of_work(ENTERED, "bench") as work:
        places = work.find(Participation, campaign_id=office.campaign_id, closed=False)
        for need in work.find(Need, closed=False):
            work.close(Need, need.id)
        empty = Holding.model_construct().model_dump(exclude={"key", "version"})
        known = {each.item_id for each in work.find(Holding, closed=False)}
        for item in items:
            if item not in known:
                work.add_facts(Holding, list(things(empty, item, places)))
        rows: list[Record] = [
            Norm(id=new_id(), item_id=item, expression=RULES[n % len(RULES)]) for n, item in enumerate(items)
        ]
        work.add_many(rows)


def things(empty: dict[str, Any], item: UUID, places: list[Participation]) -> Iterator[dict[str, Any]]:
    """Nought to four of a kind at each precinct."""
    for n, place in enumerate(places):
        facts = {"id": new_id(), "precinct_id": place.precinct_id, "item_id": item, "quantity": (n * 7 + item.int) % 5}
        yield {**empty, **facts}


def recomputed(connection: Connection, campaign: UUID) -> tuple[float, float]:
    """All needs reckoned anew from nothing and summed, beside the same by hand in the same file."""
    run = connection.exec_driver_sql
    answers: list[object] = []

    def ours(_turn: int) -> float:
        run("DELETE FROM due")

        def work() -> None:
            due.rebuild(connection)
            answers.append(tuple(run(OURS, (campaign.hex,)).one()))

        return worked(work)

    def bare(_turn: int) -> float:
        def work() -> None:
            run(RAW[0], (campaign.hex,))
            answers.append(tuple(run(RAW[1]).one()))
            run(RAW[2])

        return worked(work)

    measured = beside(ours, bare, TIMES)
    if len(set(answers)) != 1:
        raise RuntimeError("both ways of reckoning must come to the same")
    return measured


def edited(office: "Office", reader: Reader, place: UUID) -> float:
    """A list figure of one precinct changes: the step is stored, its forty needs and its shortage are read again."""

    def work() -> None:
        with office.unit_of_work(EDIT, "bench") as work:
            found = work.find(Counted, participation_id=place, closed=False)[-1]
            work.change(Counted, found.id, {"value": found.value % 2000 + 350})
        reader.rows("precincts", [place], "kk")

    return timed(work)


def shared(office: "Office") -> float:
    """Who could give what to whom, over a region's precincts or all that there are."""
    with office.reader() as reader:
        return timed(lambda: list(reader.shares("kk", lambda _n, _total: None)))
