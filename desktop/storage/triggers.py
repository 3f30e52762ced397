"""The triggers that fill the journal: no statement on a journalled table slips past them."""

from typing import TYPE_CHECKING

from sqlalchemy import Table

from desktop.storage.shape import JOURNALLED, METADATA

if TYPE_CHECKING:
    from desktop.storage.tables import Record

DERIVED = frozenset({"key", "version"})
"""Columns of which the journal keeps nothing: they follow from the rest."""


def table_of(record: "type[Record]") -> Table:
    """The table behind a record class."""
    return METADATA.tables[record.__name__.lower()]


def facts(table: Table) -> list[str]:
    """The columns of a table that the journal keeps."""
    return [column.name for column in table.columns if column.name not in DERIVED]


def row_words(table: Table, of: str) -> str:
    """SQL that gives a row's facts as one JSON array; ``of`` is NEW, OLD or a table's name."""
    return "json_array(" + ", ".join(f'{of}."{name}"' for name in facts(table)) + ")"


def row_object(table: Table, of: str) -> str:
    """SQL that gives a row's facts as one JSON object."""
    return "json_object(" + ", ".join(f"'{name}', {of}.\"{name}\"" for name in facts(table)) + ")"


def statements(table: Table) -> list[str]:
    """The three triggers of a table; while no step is open ``n`` is missing and the statement fails."""
    name = table.name
    changed = " UNION ALL ".join(
        f'SELECT \'{column}\' AS name, OLD."{column}" AS value WHERE OLD."{column}" IS NOT NEW."{column}"'
        for column in facts(table)
    )
    before = f"(SELECT json_group_object(name, value) FROM ({changed}))"
    differs = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in facts(table))
    into = "INSERT INTO entry (n, tbl, row, op, salt, before, after) SELECT (SELECT n FROM now), "
    salted = "FROM (SELECT randomblob(8) AS salt); END"
    after = f"seal(salt, {row_words(table, 'NEW')})"
    add = f'CREATE TRIGGER "journal_{name}_add" AFTER INSERT ON "{name}" BEGIN '
    change = f'CREATE TRIGGER "journal_{name}_change" AFTER UPDATE ON "{name}" WHEN {differs} BEGIN '
    remove = f'CREATE TRIGGER "journal_{name}_remove" AFTER DELETE ON "{name}" BEGIN '
    return [
        f"{add}{into}'{name}', NEW.id, 'I', salt, NULL, {after} {salted}",
        f"{change}{into}'{name}', NEW.id, 'U', salt, {before}, {after} {salted}",
        f"{remove}{into}'{name}', OLD.id, 'D', randomblob(8), {row_object(table, 'OLD')}, NULL; END",
    ]


def all_statements() -> list[str]:
    """Every trigger of the file, dropped first: migrations call this after each batch, which loses triggers."""
    made: list[str] = []
    for table in JOURNALLED:
        made += [f'DROP TRIGGER IF EXISTS "journal_{table.name}_{kind}"' for kind in ("add", "change", "remove")]
        made += statements(table)
    return made
