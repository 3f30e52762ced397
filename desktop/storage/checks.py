"""Is a file whole? Pages, tables, links and the journal are looked through; nothing is changed."""

from pathlib import Path

from sqlalchemy.exc import DatabaseError

from desktop.domain.faults import FileDamaged
from desktop.storage import journal
from desktop.storage.connection import PageFault, connect, engine
from desktop.text import Sentence, text

UNREADABLE = text("Check", "The file cannot be read from its beginning. Restore it from the last copy.")
PAGE = text("Check", "A page of the file is damaged: {page}. Restore the file from the last copy.")
BROKEN = text("Check", "The structure of the file is damaged: {what}. Restore the file from the last copy.")
LINK = text("Check", "{table}: a row points to something that is not there.")


def check(path: Path, key: bytes, file_id: bytes) -> list[Sentence]:
    """Every fault found, in words; an empty list means the file is whole."""
    try:
        raw = connect(path, key, file_id, writing=False)
    except FileDamaged:
        return [UNREADABLE]
    try:
        found = [PAGE.fill(page=page) for (page,) in raw.execute("PRAGMA cipher_integrity_check").fetchall()]
        if found:
            return found
        found = [BROKEN.fill(what=said) for (said,) in raw.execute("PRAGMA integrity_check").fetchall() if said != "ok"]
        links = {str(row[0]) for row in raw.execute("PRAGMA foreign_key_check").fetchall()}
        found += [LINK.fill(table=table) for table in sorted(links)]
    except PageFault as fault:
        return [BROKEN.fill(what=str(fault))]
    finally:
        raw.close()
    made = engine(lambda: connect(path, key, file_id, writing=False), "BEGIN")
    try:
        with made.connect() as connection, connection.begin():
            return found + journal.faults(connection)
    except DatabaseError as fault:
        return [*found, BROKEN.fill(what=str(fault.orig))]
    finally:
        made.dispose()
