"""The file as it was at the end of a day: temporary tables and views that shadow the real ones on one connection.

Only rows touched since are rebuilt, from the journal's before-images; all others are read where they lie. Measured:
200,000 entries are folded in about 0.5 s.
"""

import json
from collections.abc import Callable, Collection, Iterator
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy import Connection, Table, func, select

from desktop.storage import companions, due, standings
from desktop.storage.shape import JOURNALLED, SCHEMA_NUMBER
from desktop.storage.triggers import facts, row_object
from desktop.storage.work import ENTRY, STEP

Facts = dict[str, Any]


def step_at(connection: Connection, day: date | int) -> int:
    """The number of the last step of that day; a number is taken as it is. 0 before the first step."""
    if isinstance(day, int):
        return day
    asked = select(STEP.c.n).where(STEP.c.day <= day).order_by(STEP.c.n.desc()).limit(1)
    return connection.execute(asked).scalar() or 0


def shadow(connection: Connection, day: date | int) -> None:
    """Lay the past over the present for this connection."""
    n = step_at(connection, day)
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    try:
        touched: dict[str, set[str]] = {}
        told = reading_of(connection)
        for table in JOURNALLED:
            then = rows_then(connection, table, n, told)
            if then:
                lay_over(connection, table, then)
                touched[table.name] = set(then)
        touched.setdefault("territory", set()).update(renamed(connection, touched.get("overlay", ())))
        lay_journal(connection, n)
        companions.shadow(connection, touched)
        standings.shadow(connection, touched)
        due.shadow(connection, touched)
    finally:
        connection.exec_driver_sql("PRAGMA query_only = ON")


def reading_of(connection: Connection) -> Callable[[str, str, int], Facts]:
    """How an entry's before-image is read: (table, words, step) → facts in the words of today's tables."""
    older = connection.execute(select(func.max(STEP.c.n)).where(STEP.c.schema_number < SCHEMA_NUMBER)).scalar() or 0
    if not older:
        return lambda _tbl, words, _n: json.loads(words or "{}")
    from desktop.storage.migrations.running import restated

    asked = select(STEP.c.n, STEP.c.schema_number).where(STEP.c.n <= older)
    numbers: dict[int, int] = dict(connection.execute(asked).all())
    return lambda tbl, words, n: restated(tbl, json.loads(words or "{}"), numbers.get(n, SCHEMA_NUMBER))


def rows_then(
    connection: Connection, table: Table, n: int, told: Callable[[str, str, int], Facts]
) -> dict[str, Facts | None]:
    """Touched rows as they were after step ``n``; None for a row that was not there yet."""
    asked = select(ENTRY.c.row, ENTRY.c.op, ENTRY.c.before, ENTRY.c.n).where(ENTRY.c.tbl == table.name, ENTRY.c.n > n)
    entries = connection.execute(asked.order_by(ENTRY.c.seq.desc())).all()
    if not entries:
        return {}
    then: dict[str, Facts | None] = {}
    patches: dict[str, Facts] = {}
    for row, op, before, step in entries:
        if op == "I":
            then[row] = None
            patches.pop(row, None)
        elif op == "D":
            then.pop(row, None)
            patches[row] = told(table.name, before, step)
        else:
            patches.setdefault(row, {}).update(told(table.name, before, step))
            then.pop(row, None)
    live = live_rows(connection, table, patches)
    for row, patch in patches.items():
        then[row] = {**live.get(row, {}), **patch}
    return then


def live_rows(connection: Connection, table: Table, wanted: dict[str, Facts]) -> dict[str, Facts]:
    """The rows as they stand now, in the journal's own plain values, with the key that orders them."""
    words = row_object(table, table.name)
    found: dict[str, Facts] = {}
    ids = list(wanted)
    for start in range(0, len(ids), 500):
        portion = ids[start : start + 500]
        marks = ", ".join("?" for _ in portion)
        asked = f'SELECT {words}, key FROM "{table.name}" WHERE id IN ({marks})'
        for each, key in connection.exec_driver_sql(asked, tuple(portion)):
            row = json.loads(each)
            found[row["id"]] = {**row, "key": key}
    return found


def rows_at(connection: Connection, table: Table, n: int | None) -> Iterator[Facts]:
    """Every row of a table in the journal's own plain values: as it stands, or as it was after step ``n``."""
    then = {} if n is None else rows_then(connection, table, n, reading_of(connection))
    names = facts(table)
    columns = ", ".join(f'"{name}"' for name in names)
    for row in connection.exec_driver_sql(f'SELECT {columns} FROM "{table.name}"'):
        held = dict(zip(names, row, strict=True))
        if held["id"] not in then:
            yield held
    yield from (row for row in then.values() if row is not None)


def lay_over(connection: Connection, table: Table, then: dict[str, Facts | None]) -> None:
    """A temporary view of the table's own name: rows touched since as they were, the others as they are.

    Rows that are gone get keys behind all others, in the order of their ids, which grow with time.
    """
    name = table.name
    run = connection.exec_driver_sql
    names = facts(table)
    columns = ", ".join(f'"{each}"' for each in names)
    run(f'CREATE TEMP TABLE "then_{name}" AS SELECT * FROM main."{name}" WHERE 0')
    run(f'CREATE TEMP TABLE "since_{name}" (row TEXT PRIMARY KEY) WITHOUT ROWID')
    run(f'INSERT INTO "since_{name}" VALUES (?)', [(row,) for row in then])
    fresh = count(run(f'SELECT coalesce(max(key), 0) + 1 FROM main."{name}"').scalar_one())
    kept = [
        (*(row.get(each) for each in names), row.get("key") or next(fresh))
        for _, row in sorted(then.items())
        if row is not None
    ]
    if kept:
        marks = ", ".join("?" for _ in names)
        run(f'INSERT INTO "then_{name}" ({columns}, key, version) VALUES ({marks}, ?, 0)', kept)
        run(f'CREATE INDEX temp."then_{name}_id" ON "then_{name}" (id)')
    run(
        f'CREATE TEMP VIEW "{name}" AS SELECT * FROM main."{name}" WHERE id NOT IN (SELECT row FROM "since_{name}") '
        f'UNION ALL SELECT * FROM "then_{name}"'
    )


def renamed(connection: Connection, overlays: Collection[str]) -> set[str]:
    """Whose names the changes of names since are about; a change that is new lies behind no row of the past."""
    asked = "SELECT id, row_id FROM main.overlay"
    return {row for each, row in connection.exec_driver_sql(asked) if each in overlays}


def lay_journal(connection: Connection, n: int) -> None:
    """The journal, too, ends at that step."""
    for name in ("step", "entry"):
        connection.exec_driver_sql(f'CREATE TEMP VIEW "{name}" AS SELECT * FROM main."{name}" WHERE n <= {int(n)}')
