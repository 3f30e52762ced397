"""What an import would do: each record is new, changed, same or rejected; nothing is written here."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from desktop.exchange.examination import Examination, Fields, Kind, Record
from desktop.text import Language, Sentence, text

State = Literal["new", "changed", "same", "rejected"]


@dataclass(frozen=True, slots=True)
class Change:
    """A value that the import would write: ``language`` is set where the field has a Kazakh and a Russian name."""

    field: str
    was: Any
    became: Any
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One record and what becomes of it.

    ``key`` is the existing row's (None for a new one). ``changes`` are what counts as changed; ``fills`` are empty values of
    the other language that the import writes without calling it a change. ``candidates`` are the rows a person chooses from.
    """

    record: Record
    state: State
    key: Hashable | None = None
    changes: tuple[Change, ...] = ()
    fills: tuple[Change, ...] = ()
    reason: Sentence | None = None
    candidates: tuple[Hashable, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """All lines in the order of the sheet; ``missing`` are existing rows that the file does not have."""

    kind: Kind
    lines: tuple[Line, ...]
    missing: tuple[Hashable, ...] = field(default=())

    def count(self, state: State) -> int:
        """How many records are in that state."""
        return sum(1 for line in self.lines if line.state == state)

    @property
    def read(self) -> int:
        """How many records were read; always new + changed + same + rejected."""
        return len(self.lines)

    @property
    def rejected_rows(self) -> dict[int, Sentence]:
        """Sheet rows that are not taken in, each with its reason."""
        return {line.record.row: line.reason for line in self.lines if line.state == "rejected" and line.reason}

    def sentence(self) -> Sentence:
        """The line that reconciles: read = new + changed + same + rejected."""
        said = text("Import", "Read {read} rows: {new} new, {chg} changed, {same} same, {rej} rejected.")
        return said.fill(
            read=self.read,
            new=self.count("new"),
            chg=self.count("changed"),
            same=self.count("same"),
            rej=self.count("rejected"),
        )


def plan(
    examination: Examination,
    existing: Mapping[Hashable, Fields],
    *,
    iin_allowed: bool = False,
    decisions: Mapping[int, Hashable | None] | None = None,
) -> Plan:
    """Compare what was read with what is stored."""
    raise AssertionError
