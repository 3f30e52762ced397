"""The chain of steps: digests, and labels that can be read in any language later."""

import json
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any, cast

from desktop.storage.connection import seal
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


def read_label(words: str) -> Sentence:
    """The sentence that the journal kept."""

    def made(parts: list[Any]) -> Sentence:
        context, source, values, count = parts
        filled = tuple(
            (str(name), made(cast("list[Any]", value)) if isinstance(value, list) else value) for name, value in values
        )
        return Sentence(context, source, filled, count)

    return made(json.loads(words))


def entry_digest(tbl: str, row: str, op: str, salt: bytes, before: str | None, after: bytes | None) -> bytes:
    """The digest of one entry; a blanked entry stands in with the digest it had."""
    sealed = seal(salt, before) if before is not None else b""
    return blake2b(b"|".join((tbl.encode(), row.encode(), op.encode(), sealed, after or b"")), digest_size=16).digest()


def step_digest(previous: bytes, head: tuple[object, ...], entries: list[bytes]) -> bytes:
    """The digest of a step: covers the step before it, its own head and every entry."""
    made = blake2b(previous, digest_size=DIGEST)
    made.update("|".join(str(part) for part in head).encode())
    for each in entries:
        made.update(each)
    return made.digest()
