"""A new file: its key, its recovery code, its empty tables."""

import os
from pathlib import Path
from typing import Any
from uuid import uuid4

from desktop.domain.faults import FileDamaged, Refusal
from desktop.storage import keys, schema
from desktop.storage.connection import SALT, connect, engine
from desktop.storage.disk import NO_FILE, understood
from desktop.storage.place import refuse_unfit
from desktop.text import text

EXISTS = text("File", "A file “{file}” is already there. Choose another name.")
NO_PASSWORD = text("File", "Give a password of at least {n} characters.")
NO_USER = text("File", "The file has no user “{user}”.")
SHORTEST_PASSWORD = 4
"""Short enough for an office, long enough that Argon2id makes guessing slow; the office may ask for more."""


def found_file(path: Path, user: str, password: str) -> tuple[bytes, bytes, str]:
    """Make the file and its key file; give back the key, the file's id and the recovery code as printed.

    Raises ``Refusal`` when the file exists, the place is unfit or the password too short; nothing is left behind then.
    """
    for there in (path, keys.key_path(path)):
        if there.exists():
            raise Refusal(EXISTS.fill(file=there.name), "file")
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(NO_PASSWORD.fill(n=SHORTEST_PASSWORD), "password")
    code, file_id = keys.new_code(), uuid4().bytes
    key = keys.data_key(code)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        refuse_unfit(path)
    except OSError as fault:
        raise understood(fault, path.parent) or fault from fault
    try:
        made = engine(path, lambda: connect(path, key, file_id, writing=True), "BEGIN IMMEDIATE")
        with made.begin() as connection:
            schema.make(connection)
        write_keys(path, keys.KeyFile(file_id, (keys.wrap_key(key, file_id, user, password),)))
    except BaseException:
        remove(path)
        raise
    return key, file_id, keys.code_words(code)


def remove(path: Path) -> None:
    """Leave nothing of a file whose founding did not come to its end."""
    for tail in ("", "-wal", "-shm", "-key", "-key.new", "-lock"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


def write_keys(path: Path, held: keys.KeyFile) -> None:
    """Write the key file beside a file: whole or not at all."""
    target = keys.key_path(path)
    written = target.with_name(target.name + ".new")
    try:
        with written.open("wb") as opened:
            opened.write(keys.key_file_bytes(held))
            opened.flush()
            os.fsync(opened.fileno())
        written.replace(target)
    except OSError as fault:
        raise understood(fault, target) or fault from fault


def recover(path: Path, code: str, user: str, password: str) -> bytes:
    """A new password from the printed code, in a new key file or in the one at hand; the file's key comes back.

    Raises ``Refusal`` when the code has a slip of the hand or belongs to another file, or nobody has that name.
    """
    if not path.is_file():
        raise Refusal(NO_FILE.fill(file=path.name), "file")
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(NO_PASSWORD.fill(n=SHORTEST_PASSWORD), "password")
    key = keys.data_key(keys.read_code(code))
    with path.open("rb") as opened:
        file_id = opened.read(SALT)
    try:
        raw = connect(path, key, file_id, writing=False)
    except FileDamaged:
        other = text("File", "The recovery code does not open this file. It may belong to another file.")
        raise Refusal(other, "code") from None
    known = raw.execute('SELECT name FROM "user" WHERE name = ? AND NOT closed', (user,)).fetchone()
    raw.close()
    if known is None:
        raise Refusal(NO_USER.fill(user=user), "user")
    write_keys(path, keys.KeyFile(file_id, (*others(path, file_id, user), keys.wrap_key(key, file_id, user, password))))
    return key


def others(path: Path, file_id: bytes, user: str) -> tuple[dict[str, Any], ...]:
    """The wraps of the other users, where the key file still lies beside the file."""
    try:
        held = keys.read_key_file(path)
    except Refusal:
        return ()
    return tuple(wrap for wrap in held.wraps if held.file_id == file_id and wrap["user"] != user)
