"""The chain of steps: digests, and labels that can be read in any language later."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from itertools import groupby
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


@dataclass(frozen=True, slots=True)
class Run:
    """Like steps of one person in a row: their label, how many they are, who and on which day the newest was."""

    label: Sentence
    count: int
    who: str
    day: date


DIFFERS = "…"
"""Stands for a value in which the steps of a run differ."""


def runs(steps: Sequence[StepLine]) -> list[Run]:
    """Steps, newest first, with like ones together: 169 scores entered are one line."""

    def like(step: StepLine) -> tuple[str, str, str, date]:
        return step.label.context, step.label.source, step.who, step.day

    found: list[Run] = []
    for (*_, who, day), same in groupby(steps, like):
        labels = [step.label for step in same]
        found.append(Run(common(labels), len(labels), who, day))
    return found


def common(labels: Sequence[Sentence]) -> Sentence:
    """The sentence of several alike: a value in which they differ gives way to dots, counts are added up."""
    first = labels[0]
    told = [dict(label.values) for label in labels]
    values = tuple(
        (name, value if all(each.get(name) == value for each in told) else DIFFERS) for name, value in first.values
    )
    counts = [label.count for label in labels if label.count is not None]
    return Sentence(first.context, first.source, values, sum(counts) if counts else None)
