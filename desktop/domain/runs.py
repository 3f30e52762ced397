"""Like steps of one person together: 169 scores entered are one line of what changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Protocol

from desktop.text import Sentence


class Step(Protocol):
    """What a step of the journal tells of itself."""

    @property
    def label(self) -> Sentence: ...
    @property
    def who(self) -> str: ...
    @property
    def day(self) -> date: ...


@dataclass(frozen=True, slots=True)
class Run:
    """Like steps of one person in a row: their label, how many they are, who and on which day the newest was."""

    label: Sentence
    count: int
    who: str
    day: date


DIFFERS = "…"
"""Stands for a value in which the steps of a run differ."""


def runs(steps: Sequence[Step]) -> list[Run]:
    """Steps, newest first, with like ones together: 169 scores entered are one line."""

    def like(step: Step) -> tuple[str, str, str, date]:
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
