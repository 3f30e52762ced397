"""What a screen asks the Reader, and what comes back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar, overload
from uuid import UUID

from desktop.text import Sentence

Line_co = TypeVar("Line_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Question:
    """Which rows of a noun: words to search, a column to order by, filters by name and value, the row they lie in."""

    search: str = ""
    order: str = ""
    descending: bool = False
    filters: tuple[tuple[str, str], ...] = ()
    within: UUID | None = None


@dataclass(frozen=True, slots=True)
class Row(Generic[Line_co]):
    """One row: its id, the step that last wrote it, and its line."""

    id: UUID
    version: int
    data: Line_co


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that a screen offers, with the number of rows behind it."""

    name: str
    value: str
    label: Sentence
    count: int


@dataclass(frozen=True, slots=True)
class Totals:
    """How many rows, and the sums of columns that have one."""

    count: int
    sums: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Indicator:
    """A point of checks in one language."""

    id: UUID
    code: str
    scope: str
    name: str
    short: str


DIGITS = 32
"""Letters of an id as the file keeps it."""


class Ids(Sequence[UUID]):
    """Ids of a long list in order, made into UUIDs only where somebody looks: 71,000 of them cost 0.1 s.

    They lie side by side in one string, as SQLite joins them: fetched one by one they cost 60 ms more.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = words if isinstance(words, str) else "".join(words)

    def __len__(self) -> int:
        return len(self.words) // DIGITS

    @overload
    def __getitem__(self, at: int) -> UUID: ...
    @overload
    def __getitem__(self, at: slice) -> list[UUID]: ...
    def __getitem__(self, at: int | slice) -> UUID | list[UUID]:
        places = range(len(self))[at]
        if isinstance(places, int):
            return self._at(places)
        return [self._at(place) for place in places]

    def __iter__(self) -> Iterator[UUID]:
        return map(self._at, range(len(self)))

    def _at(self, place: int) -> UUID:
        return UUID(self.words[place * DIGITS : (place + 1) * DIGITS])

    def find(self, row_id: UUID) -> int:
        """The place of an id; -1 when it is not listed."""
        start = self.words.find(row_id.hex)
        while start % DIGITS and start >= 0:
            start = self.words.find(row_id.hex, start + 1)
        return start // DIGITS
