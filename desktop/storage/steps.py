"""The chain of steps: digests, and labels that can be read in any language later."""

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any, cast

from sqlalchemy import Connection, Row, select

from desktop.storage.connection import seal
from desktop.storage.shape import METADATA
from desktop.text import Sentence

DIGEST = 32


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step as screens and the command line show it; at is UTC in ISO form, day the office's own."""

    n: int
    at: str
    day: date
    who: str
    label: Sentence
    source: str
    rows: int
    undoes: int | None
    undone: bool


def pack_label(sentence: Sentence) -> str:
    """A sentence as the journal keeps it: values become words, inner sentences stay sentences."""

    def plain(value: object) -> Any:
        if isinstance(value, Sentence):
            return json.loads(pack_label(value))
        return value if isinstance(value, int | str) else str(value)

    values = [[name, plain(value)] for name, value in sentence.values]
    return json.dumps([sentence.context, sentence.source, values, sentence.count], ensure_ascii=False)


def salted_label(sentence: Sentence) -> str:
    """A sentence as a step keeps it: with a salt behind it, so that its digest gives no name away once it is erased."""
    return json.dumps([*json.loads(pack_label(sentence)), os.urandom(8).hex()], ensure_ascii=False)


def packed_without(words: str, named: re.Pattern[str], mark: str) -> str:
    """A label as the journal kept it, without a name and without its salt."""

    def struck(value: Any) -> Any:
        if isinstance(value, list):
            return [struck(each) for each in cast("list[Any]", value)]
        return named.sub(mark, value) if isinstance(value, str) else value

    return json.dumps(struck(json.loads(words)[:4]), ensure_ascii=False)


def read_label(words: str) -> Sentence:
    """The sentence that the journal kept."""

    def made(parts: list[Any]) -> Sentence:
        context, source, values, count = parts[:4]
        filled = tuple(
            (str(name), made(cast("list[Any]", value)) if isinstance(value, list) else value) for name, value in values
        )
        return Sentence(context, source, filled, count)

    return made(json.loads(words))


def entry_digest(tbl: str, row: str, op: str, salt: bytes, before: str | None, after: bytes | None) -> bytes:
    """The digest of one entry; a blanked entry stands in with the digest it had."""
    sealed = seal(salt, before) if before is not None else b""
    return blake2b(b"|".join((tbl.encode(), row.encode(), op.encode(), sealed, after or b"")), digest_size=16).digest()


def digest_of(kept: Sequence[Any], blanked: bytes | None) -> bytes:
    """The digest of an entry; only one whose values are gone stands in with the digest it had."""
    before, after = kept[-2:]
    if blanked is None:
        return entry_digest(*kept)
    return blanked if before is None and after is None else b""


def step_digest_parts(connection: Connection, n: int) -> list[bytes]:
    """The digests of a step's entries in their order."""
    entry = METADATA.tables["entry"]
    asked = select(*(entry.c[name] for name in ("tbl", "row", "op", "salt", "before", "after", "blanked")))
    entries = connection.execute(asked.where(entry.c.n == n).order_by(entry.c.seq)).all()
    return [digest_of(kept, blanked) for *kept, blanked in entries]


def head_of(row: Row[Any]) -> tuple[object, ...]:
    """What a step says of itself, as its digest covers it."""
    return (row.n, row.at, row.day.isoformat(), row.who, row.label, row.source, row.schema_number, row.undoes)


def erased_digest(row: Row[Any], entries: list[bytes]) -> bytes:
    """What binds a step whose label lost a name to the digest that it had: both stand in the step that forgot."""
    return step_digest(row.digest, head_of(row), entries)


def step_digest(previous: bytes, head: tuple[object, ...], entries: list[bytes]) -> bytes:
    """The digest of a step: covers the step before it, its own head and every entry."""
    made = blake2b(previous, digest_size=DIGEST)
    made.update("|".join(str(part) for part in head).encode())
    for each in entries:
        made.update(each)
    return made.digest()
