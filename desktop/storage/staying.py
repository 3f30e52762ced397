"""What of a step stays when it is taken back: rows that somebody edited since, and all that goes with them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table

from desktop.storage.companions import portions
from desktop.storage.shape import JOURNALLED, METADATA

Place = tuple[str, str]
"""A row: table and id."""

OWNERS: Mapping[str, str] = {"person_id": "person", "participation_id": "participation", "precinct_id": "precinct"}
"""What a row is a part of in the eyes of a person: a telephone and a post of somebody, a count of a precinct."""
LOOSE: tuple[tuple[str, str, str], ...] = (("overlay", "row_id", "territory"), ("overlay", "row_id", "itemkind"))
"""Links that the database itself does not hold."""


def links() -> list[tuple[str, str, str]]:
    """Every link between journalled tables: table, its column, the table that it points to."""
    held = [
        (table.name, link.parent.name, link.column.table.name) for table in JOURNALLED for link in table.foreign_keys
    ]
    return [*held, *LOOSE]


def leaning(connection: Connection, n: int) -> set[Place]:
    """Rows that step ``n`` added and on which something hangs that it did not write: entered or linked since."""
    found: set[Place] = set()
    added = "SELECT row FROM entry WHERE n = ? AND op = 'I' AND tbl = ?"
    for child, column, parent in links():
        asked = f'SELECT id, "{column}" FROM "{child}" WHERE "{column}" IN ({added}) AND id NOT IN ({added})'
        rows = connection.exec_driver_sql(asked, (n, parent, n, child)).all()
        if rows:
            pointed = pointed_by(connection, n, child, column)
            found.update((parent, held) for row, held in rows if row not in pointed)
    return found


def pointed_by(connection: Connection, n: int, child: str, column: str) -> set[str]:
    """Rows of a table whose link step ``n`` itself had changed: taking it back points them elsewhere."""
    asked = "SELECT row, before FROM entry WHERE n = ? AND op = 'U' AND tbl = ?"
    kept = connection.exec_driver_sql(asked, (n, child))
    return {row for row, before in kept if column in json.loads(before or "{}")}


def together(connection: Connection, entries: Sequence[Row[Any]], edited: Iterable[Place]) -> set[Place]:
    """The rows of a step that stay with the edited ones: what they hang on, and the other parts of the same thing."""
    touched = {(entry.tbl, entry.row) for entry in entries}
    staying = set(edited) & touched
    parts = parts_of(connection, touched) if staying else {}
    fresh = set(staying)
    while fresh:
        near = set(above(connection, fresh)) | {part for place in fresh for part in parts.get(place, ())}
        fresh = (near & touched) - staying
        staying |= fresh
    return staying


def parts_of(connection: Connection, touched: set[Place]) -> dict[Place, list[Place]]:
    """The rows of a step by what they are a part of."""
    found: dict[Place, list[Place]] = {}
    for name, ids in by_table(touched).items():
        table = METADATA.tables[name]
        owner = next((column for column in OWNERS if column in table.c), None)
        if owner is not None:
            for row, held in linked(connection, table, [owner], ids):
                found.setdefault((OWNERS[owner], held), []).append((name, row))
    return found


def above(connection: Connection, places: set[Place]) -> Iterator[Place]:
    """The rows that these hang on."""
    for name, ids in by_table(places).items():
        table = METADATA.tables[name]
        held = {link.parent.name: link.column.table.name for link in table.foreign_keys}
        if held:
            for _, *parents in linked(connection, table, list(held), ids):
                yield from (pair for pair in zip(held.values(), parents, strict=True) if pair[1])


def linked(connection: Connection, table: Table, columns: Sequence[str], ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """The id of each row with its links, in the journal's own plain words."""
    names = ", ".join(f'"{column}"' for column in columns)
    for portion in portions(ids):
        marks = ", ".join("?" for _ in portion)
        asked = f'SELECT id, {names} FROM "{table.name}" WHERE id IN ({marks})'
        yield from connection.exec_driver_sql(asked, tuple(each.hex for each in portion)).all()


def by_table(places: Iterable[Place]) -> dict[str, list[str]]:
    """Ids under their table."""
    found: dict[str, list[str]] = {}
    for name, row in places:
        found.setdefault(name, []).append(row)
    return found
