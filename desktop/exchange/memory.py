"""What the office remembers of its imports: how a sender's head was matched, and whom a doubtful row meant."""

import json
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any, cast
from uuid import UUID

from desktop.domain.names import Name, alike, full_name
from desktop.domain.readings import words
from desktop.exchange.book import Book, Grid
from desktop.exchange.examination import KINDS, Kind, Record
from desktop.exchange.heads import normal
from desktop.exchange.layout import DEEPEST, SEARCHED

Recall = Callable[[str], str]
"""What the office keeps under a name; an empty string where it keeps nothing."""

LEAVE = "leave"
"""The decision that a doubtful row is not taken in: it says again what another row said."""
HEAD = "import head {mark}"
ROW = "import row {mark}"
WIDTH = 12
"""Bytes of a mark: enough for millions of heads and people without two alike."""


@dataclass(frozen=True, slots=True)
class Matched:
    """How a head was matched: the kind of list, the last row of the head, column letter → field ("" = left out)."""

    kind: Kind
    header_row: int
    mapping: Mapping[str, str]


def nothing(_name: str) -> str:
    """The memory of an office that remembers nothing."""
    return ""


def head_name(sender: str, grid: Grid, rows: tuple[int, ...]) -> str:
    """The name under which the office keeps how this head of this sender was matched."""
    cells = [
        [(column, normal(words(value))) for column, value in sorted(grid.rows.get(row, {}).items())] for row in rows
    ]
    return HEAD.format(mark=_mark([words(sender).casefold(), cells]))


def head_value(kind: Kind, mapping: Mapping[str, str]) -> str:
    """A matched head as the office keeps it."""
    return json.dumps({"kind": kind, "mapping": mapping}, ensure_ascii=False, sort_keys=True)


def matched(
    book: Book, sender: str, recall: Recall, kind: Kind | None, sheet: str | None
) -> tuple[Grid, Matched] | None:
    """The sheet and head of a book that this sender's head was matched on before; None for a head not met."""
    for grid in book.grids:
        if grid.hidden if sheet is None else grid.title != sheet:
            continue
        for rows in _heads(grid):
            kept = recall(head_name(sender, grid, rows))
            if kept and (found := _read(kept, rows[-1])) and kind in {None, found.kind}:
                return grid, found
    return None


def _heads(grid: Grid) -> Iterator[tuple[int, ...]]:
    """Rows from the top that may be a head: two filled cells at least."""
    for top in sorted(grid.rows)[:SEARCHED]:
        for depth in range(DEEPEST, 0, -1):
            rows = tuple(range(top, top + depth))
            if sum(len(grid.rows.get(row, ())) for row in rows) > 1:
                yield rows


def _read(kept: str, header_row: int) -> Matched | None:
    said = cast("dict[str, Any]", json.loads(kept))
    return Matched(said["kind"], header_row, said["mapping"]) if said.get("kind") in KINDS else None


def row_name(kind: Kind, record: Record) -> str:
    """The name under which the office keeps what was decided about this person or thing; a mark, no name of anybody."""
    told = {name: _plain(value) for name, value in sorted(record.fields.items()) if value not in (None, "", [])}
    person = Name(told.get("surname", ""), told.get("given_name", ""), told.get("patronymic", ""))
    if told.get("full_name"):
        person = full_name(told["full_name"]).value or person
    signs = ("precinct_number", "birth_date", "phone", "iin", "date", "item", "inventory_number")
    return ROW.format(mark=_mark([kind, alike(person), [told.get(name, "") for name in signs]]))


def row_value(meant: Hashable) -> str:
    """A decision as the office keeps it: the id of the row meant, or that the record is left out."""
    return meant.hex if isinstance(meant, UUID) else str(meant)


def decision(kept: str) -> Hashable | None:
    """The row that was meant, ``LEAVE``, or None where nothing was decided."""
    if kept in {"", LEAVE}:
        return kept or None
    return UUID(kept)


def _plain(value: object) -> Any:
    if isinstance(value, list):
        return sorted(str(each) for each in cast("list[object]", value))
    return value.isoformat() if isinstance(value, date) else words(value)


def _mark(said: object) -> str:
    return blake2b(json.dumps(said, ensure_ascii=False).encode(), digest_size=WIDTH).hexdigest()
