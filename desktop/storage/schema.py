"""The shape of a file: made at once for a new one, brought up step by step for an older one.

``user_version`` holds schema number × 100 + version of the search companions, so that both are known before any query.
"""

from pathlib import Path

from sqlalchemy import Connection

from desktop.domain.faults import FileNewer
from desktop.domain.kazakh import COMPANION_VERSION
from desktop.storage import companions, due, standings, triggers
from desktop.storage.connection import connect, engine
from desktop.storage.shape import METADATA, SCHEMA_NUMBER
from desktop.text import text

NEWER = text("File", "The file “{file}” was made by a newer version of the program. Update the program.")
REVISION = f"{SCHEMA_NUMBER:04}"


def make(connection: Connection) -> None:
    """All tables, triggers and the search index of an empty file."""
    METADATA.create_all(connection)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))
    refresh_derived(connection)


def refresh_derived(connection: Connection) -> None:
    """Triggers and companions anew: a migration's batch mode drops triggers and renumbers keys."""
    for statement in triggers.all_statements():
        connection.exec_driver_sql(statement)
    companions.rebuild(connection)
    standings.rebuild(connection)
    due.rebuild(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_NUMBER * 100 + COMPANION_VERSION}")


def file_number(path: Path, key: bytes, file_id: bytes) -> int:
    """The schema number of a file; ``FileNewer`` when a newer program made it, before any query."""
    raw = connect(path, key, file_id, writing=False)
    try:
        number = int(raw.execute("PRAGMA user_version").fetchone()[0]) // 100
    finally:
        raw.close()
    if number > SCHEMA_NUMBER:
        raise FileNewer(NEWER.fill(file=path.name))
    return number


def bring_up_to_date(path: Path, key: bytes, file_id: bytes, number: int) -> None:
    """Migrate an older file after a copy; rebuild companions that an older program wrote."""
    if number < SCHEMA_NUMBER:
        from desktop.storage.migrations.running import migrate

        migrate(path, key, file_id, number)
    raw = connect(path, key, file_id, writing=True)
    stale = int(raw.execute("PRAGMA user_version").fetchone()[0]) != SCHEMA_NUMBER * 100 + COMPANION_VERSION
    raw.close()
    if stale:
        made = engine(path, lambda: connect(path, key, file_id, writing=True), "BEGIN IMMEDIATE")
        with made.begin() as connection:
            refresh_derived(connection)
        made.dispose()
