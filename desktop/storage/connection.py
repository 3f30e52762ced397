"""Connections to the encrypted file: the one writer and the readers, both through SQLCipher with a raw key."""

from collections.abc import Callable
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import NullPool

from desktop.domain.faults import FileDamaged
from desktop.storage.disk import DAMAGED, understood

if TYPE_CHECKING:
    from sqlite3 import Connection as Raw

sqlcipher: Any = import_module("sqlcipher3.dbapi2")
"""SQLCipher's driver; it ships no types, its connections have sqlite3's own shape."""

PageFault: type[Exception] = sqlcipher.DatabaseError
"""What the driver raises when pages cannot be read."""

SALT = 16
"""Bytes at the head of a file that stand in the clear; ours are the file's id, so that a foreign key file is known."""

SEAL = 16
"""Bytes of a seal: enough that two different rows never share one."""

OLDEST_SQLITE = (3, 51, 3)
"""SQLite 3.7.0–3.51.2 can corrupt a WAL file when it is reset."""


def seal(salt: bytes, words: str | None) -> bytes:
    """The salted digest of a row's values: tells whether they changed, gives nothing away once the salt is gone."""
    return blake2b((words or "").encode(), digest_size=SEAL, key=salt).digest()


def connect(path: Path, key: bytes, file_id: bytes, *, writing: bool) -> "Raw":
    """One open connection; raises ``FileDamaged`` when the key is right and the pages are not.

    Also ``DiskFull``, ``FileBusy`` and ``PlaceUnfit`` where the disk is at fault and not the file.
    """
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {sqlcipher.sqlite_version} is too old to trust a file to")
    try:
        made = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=5.0)
    except PageFault as fault:
        raise understood(fault, path) or fault from fault
    raw = cast("Raw", made)
    try:
        raw.execute("PRAGMA cipher_log_level = NONE")
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
    except PageFault as fault:
        raw.close()
        raise understood(fault, path) or FileDamaged(DAMAGED.fill(file=path.name)) from fault
    return raw


def engine(path: Path, opened: Callable[[], "Raw"], begin: str | None = None) -> Engine:
    """An engine over such connections; ``begin`` opens its transactions; without it each statement stands alone.

    What the disk or the file refuses comes out of every statement as its ``Refusal``.
    """
    made = create_engine("sqlite://", creator=opened, module=sqlcipher, poolclass=NullPool, hide_parameters=True)

    def started(connection: Any) -> None:
        connection.exec_driver_sql(begin or "")

    def explained(context: Any) -> BaseException | None:
        return understood(context.original_exception, path)

    event.listen(made, "handle_error", explained)
    if begin:
        event.listen(made, "begin", started)
    return made
