"""Connections to the encrypted file: the one writer and the readers, both through SQLCipher with a raw key."""

from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from desktop.domain.faults import FileDamaged, Refusal
from desktop.text import text

SALT = 16
"""Bytes at the head of a file that stand in the clear; ours are the file's id, so that a foreign key file is known."""

SEAL = 16
"""Bytes of a seal: enough that two different rows never share one."""

OLDEST_SQLITE = (3, 51, 3)
"""SQLite 3.7.0–3.51.2 can corrupt a WAL file when it is reset."""


def seal(salt: bytes, words: str | None) -> bytes:
    """The salted digest of a row's values: tells whether they changed, gives nothing away once the salt is gone."""
    return blake2b((words or "").encode(), digest_size=SEAL, key=salt).digest()


def connect(path: Path, key: bytes, file_id: bytes, *, writing: bool) -> dbapi2.Connection:
    """One open connection; raises ``FileDamaged`` when the key is right and the pages are not."""
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} is too old to trust a file to")
    raw = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, timeout=5.0)
    try:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}{file_id.hex()}'\"")
        raw.execute("PRAGMA cipher_memory_security = OFF")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if writing:
            raw.execute("PRAGMA journal_mode = WAL")
            raw.execute("PRAGMA synchronous = FULL")
            raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA secure_delete = ON")
        raw.execute("PRAGMA temp_store = MEMORY")
        raw.execute("PRAGMA cache_size = -32768")
        raw.create_function("seal", 2, seal, deterministic=True)
        if not writing:
            raw.execute("PRAGMA query_only = ON")
    except dbapi2.DatabaseError as fault:
        raw.close()
        raise damaged(path) from fault
    return raw


def damaged(path: Path) -> Refusal:
    """The refusal for a file whose pages do not open."""
    said = text("File", "The file “{file}” is damaged. Restore it from the last copy.")
    return FileDamaged(said.fill(file=path.name))


def engine(opened: Callable[[], dbapi2.Connection], begin: str | None = None) -> Engine:
    """An engine over such connections; ``begin`` opens its transactions; without it each statement stands alone."""
    made = create_engine("sqlite://", creator=opened, module=dbapi2, poolclass=NullPool)

    def started(connection: Any) -> None:
        connection.exec_driver_sql(begin or "")

    if begin:
        event.listen(made, "begin", started)
    return made
