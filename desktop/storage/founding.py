"""A new file: its key, its recovery code, its empty tables."""

import os
from pathlib import Path
from uuid import uuid4

from desktop.domain.faults import Refusal
from desktop.storage import keys, schema
from desktop.storage.connection import connect, engine
from desktop.storage.place import refuse_unfit
from desktop.text import text

EXISTS = text("File", "A file “{file}” is already there. Choose another name.")
NO_PASSWORD = text("File", "Give a password of at least {n} characters.")
SHORTEST_PASSWORD = 4
"""Short enough for an office, long enough that Argon2id makes guessing slow; the office may ask for more."""


def found_file(path: Path, user: str, password: str) -> tuple[bytes, bytes, str]:
    """Make the file and its key file; give back the key, the file's id and the recovery code as printed.

    Raises ``Refusal`` when the file exists, the place is unfit or the password too short; nothing is left behind then.
    """
    if path.exists():
        raise Refusal(EXISTS.fill(file=path.name), "file")
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(NO_PASSWORD.fill(n=SHORTEST_PASSWORD), "password")
    path.parent.mkdir(parents=True, exist_ok=True)
    refuse_unfit(path)
    code, file_id = keys.new_code(), uuid4().bytes
    key = keys.data_key(code)
    made = engine(lambda: connect(path, key, file_id, writing=True), "BEGIN IMMEDIATE")
    with made.begin() as connection:
        schema.make(connection)
    made.dispose()
    write_keys(path, keys.KeyFile(file_id, (keys.wrap_key(key, file_id, user, password),)))
    return key, file_id, keys.code_words(code)


def write_keys(path: Path, held: keys.KeyFile) -> None:
    """Write the key file beside a file: whole or not at all."""
    target = keys.key_path(path)
    written = target.with_name(target.name + ".new")
    with written.open("wb") as opened:
        opened.write(keys.key_file_bytes(held))
        opened.flush()
        os.fsync(opened.fileno())
    written.replace(target)


def recover(path: Path, code: str, user: str, password: str) -> bytes:
    """A new key file from the printed code; the file's key comes back.

    Raises ``Refusal`` when the code has a slip of the hand or belongs to another file.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(NO_PASSWORD.fill(n=SHORTEST_PASSWORD), "password")
    key = keys.data_key(keys.read_code(code))
    with path.open("rb") as opened:
        file_id = opened.read(16)
    try:
        connect(path, key, file_id, writing=False).close()
    except Refusal:
        other = text("File", "The recovery code does not open this file. It may belong to another file.")
        raise Refusal(other, "code") from None
    write_keys(path, keys.KeyFile(file_id, (keys.wrap_key(key, file_id, user, password),)))
    return key
