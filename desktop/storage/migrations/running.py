"""Bringing an older file up to today: a copy first, then every step in one transaction, or nothing.

Each file of ``versions`` is one alembic revision, «0002_words.py» with revision "0002". Beside ``upgrade`` it may have
``restated(tbl, facts) -> facts``: what a row as the journal kept it before that revision is in the words of the new
tables. Entries themselves are never rewritten, their digests are part of the chain.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, inspect, select

from desktop.domain.faults import Refusal
from desktop.domain.users import PROGRAM
from desktop.storage import copies, schema, work
from desktop.storage.connection import connect, engine, seal
from desktop.storage.nouns import noun
from desktop.storage.shape import JOURNALLED, METADATA
from desktop.storage.triggers import facts, row_words
from desktop.text import text

if TYPE_CHECKING:
    from sqlite3 import Connection as Raw

HERE = Path(__file__).parent
VERSIONS: tuple[Path, ...] = (HERE / "versions",)

BROUGHT_UP = text("Journal", "The file was brought up to the new version of the program")
NOT_BROUGHT_UP = text(
    "File", "The file could not be brought up to this version: {noun}. Nothing was changed; a copy lies in “{folder}”."
)


def migrate(path: Path, key: bytes, file_id: bytes, number: int) -> None:
    """Bring a file of schema ``number`` up to today, after a copy.

    Raises ``Refusal`` when rows or links would be lost; the file is then as it was.
    """
    folder = copies.folder_of(path)
    if number:
        copies.make_copy(path, key, file_id, folder)
    made = engine(path, lambda: without_links(path, key, file_id), "BEGIN IMMEDIATE")
    try:
        with made.begin() as connection:
            before = dict(sizes(connection))
            known = {name: columns(connection, name) for name in before}
            drop_triggers(connection)
            upgrade(connection)
            lost = [name for name, count in sizes(connection) if before.get(name, count) != count]
            loose = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
            if lost or loose:
                raise Refusal(NOT_BROUGHT_UP.fill(noun=noun((lost + loose)[0]), folder=folder.name))
            schema.refresh_derived(connection)
            if number:
                seal_anew(connection, known)
    finally:
        made.dispose()


def without_links(path: Path, key: bytes, file_id: bytes) -> "Raw":
    """A connection that lets a table be made anew while others point to it; links are looked at before the end."""
    raw = connect(path, key, file_id, writing=True)
    raw.execute("PRAGMA foreign_keys = OFF")
    return raw


def upgrade(connection: Connection) -> None:
    """Run what is missing on a connection whose transaction has begun."""
    config = settings()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def settings() -> Config:
    """Where alembic finds its steps; it reads no file of settings."""
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("version_locations", "\n".join(str(folder) for folder in VERSIONS))
    config.set_main_option("path_separator", "newline")
    return config


def ours(_item: Any, name: str | None, kind: str, reflected: bool, _other: Any) -> bool:
    """Whether alembic may look at a table: the search index and its shadows are made by ``companions``."""
    return not (kind == "table" and reflected and name not in METADATA.tables)


def sizes(connection: Connection) -> Iterator[tuple[str, int]]:
    """How many rows each of our tables has; the search companions are made anew and do not count."""
    for name in inspect(connection).get_table_names():
        if name in METADATA.tables and name not in ("listing", "now"):
            yield name, connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()


def columns(connection: Connection, table: str) -> set[str]:
    """The columns that a table of the file has."""
    return {column["name"] for column in inspect(connection).get_columns(table)}


def drop_triggers(connection: Connection) -> None:
    """A migration is no person's change: it may fill new columns without a step for each."""
    asked = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    for name in connection.exec_driver_sql(asked).scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def seal_anew(connection: Connection, known: Mapping[str, set[str]]) -> None:
    """One step of the journal that seals the rows whose columns changed, so that the chain explains them again."""
    day = connection.execute(select(work.STEP.c.day).order_by(work.STEP.c.n.desc()).limit(1)).scalar_one()
    step = work.begin(connection, PROGRAM, BROUGHT_UP, work.MIGRATION, day)
    for table in JOURNALLED:
        had = known.get(table.name, set())
        if had and set(facts(table)) != had - {"key", "version"}:
            asked = f'SELECT id, {row_words(table, table.name)} FROM "{table.name}" ORDER BY key'
            sealed: list[dict[str, Any]] = []
            for row, words in connection.exec_driver_sql(asked):
                salt = os.urandom(8)
                kept = {"n": step.n, "tbl": table.name, "row": row, "op": "U", "salt": salt, "before": "{}"}
                sealed.append({**kept, "after": seal(salt, words)})
            if sealed:
                connection.execute(insert(work.ENTRY), sealed)
    work.finish(step)


Restating = Callable[[str, dict[str, Any]], dict[str, Any]]


@cache
def restatings() -> tuple[tuple[int, Restating], ...]:
    """What each revision makes of older entries, oldest revision first."""
    scripts = ScriptDirectory.from_config(settings()).walk_revisions()
    told = ((int(script.revision), getattr(script.module, "restated", None)) for script in scripts)
    return tuple(sorted((number, function) for number, function in told if function is not None))


def restated(tbl: str, kept: dict[str, Any], number: int) -> dict[str, Any]:
    """Facts that a journal of schema ``number`` kept, in the words of today's tables."""
    for revision, function in restatings():
        if revision > number:
            kept = function(tbl, kept)
    return kept
