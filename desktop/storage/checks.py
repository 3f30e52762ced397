"""Is a file whole? Pages, tables, links and the journal are looked through; nothing is changed."""

from pathlib import Path

from sqlalchemy.exc import DatabaseError

from desktop.domain.faults import FileDamaged, KeyFileForeign
from desktop.storage import journal, keys
from desktop.storage.connection import PageFault, connect, engine
from desktop.storage.nouns import noun
from desktop.storage.schema import file_number
from desktop.storage.shape import SCHEMA_NUMBER
from desktop.text import Sentence, text

UNREADABLE = text("Check", "The file cannot be read from its beginning. Restore it from the last copy.")
HEAD = text("Check", "The head of the file is damaged. Restore the file from the last copy.")
PAGE = text("Check", "Page {page} of the file is damaged. Restore the file from the last copy.")
BROKEN = text("Check", "The structure of the file is damaged. Restore the file from the last copy.")
LINK = text("Check", "{noun}: a row points to something that is not there. Restore the file from the last copy.")


def check(path: Path, key: bytes, file_id: bytes) -> list[Sentence]:
    """Every fault found, in words; an empty list means the file is whole.

    Raises ``FileNewer``, and ``KeyFileForeign`` when the key belongs to another file. The journal of a file that waits
    for its migration is looked at after it.
    """
    try:
        number = file_number(path, key, file_id)
        raw = connect(path, key, file_id, writing=False)
    except FileDamaged:
        keys.refuse_foreign(path, file_id)
        return [UNREADABLE]
    try:
        keys.refuse_foreign(path, file_id)
    except (KeyFileForeign, FileDamaged):
        raw.close()
        return [HEAD]
    try:
        found = [PAGE.fill(page=number_in(said)) for (said,) in raw.execute("PRAGMA cipher_integrity_check").fetchall()]
        if found:
            return found
        if any(said != "ok" for (said,) in raw.execute("PRAGMA integrity_check").fetchall()):
            found.append(BROKEN)
        links = {noun(str(row[0])) for row in raw.execute("PRAGMA foreign_key_check").fetchall()}
        found += [LINK.fill(noun=each) for each in sorted(links, key=lambda each: each.source)]
    except PageFault:
        return [BROKEN]
    finally:
        raw.close()
    if number < SCHEMA_NUMBER:
        return found
    made = engine(path, lambda: connect(path, key, file_id, writing=False), "BEGIN")
    try:
        with made.connect() as connection, connection.begin():
            return found + journal.faults(connection)
    except (DatabaseError, FileDamaged):
        return [*found, BROKEN]
    finally:
        made.dispose()


def number_in(said: str) -> str:
    """The number of the page that SQLCipher names in its own words."""
    return "".join(sign for sign in said if sign.isdigit()) or "?"
