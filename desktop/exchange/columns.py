"""What each column is taken for: by the words of its head, and by its values where the words do not settle it."""

from collections.abc import Callable, Container, Mapping
from datetime import date

from desktop.domain.iin import iin
from desktop.domain.names import PATRONYMIC
from desktop.domain.phones import phones
from desktop.domain.readings import plain, post, words
from desktop.exchange.book import Grid, Value, letters
from desktop.exchange.examination import Column, Kind
from desktop.exchange.fields import FIELDS
from desktop.exchange.heads import TOTAL
from desktop.exchange.layout import Layout
from desktop.exchange.problems import Findings
from desktop.exchange.register import Register
from desktop.exchange.table import labelled
from desktop.exchange.wide import OF_A_THING, PERSONAL
from desktop.text import Sentence, text

SAMPLE = 200
"""Rows under the head by which a column is judged."""
SHOWN = 5
"""Values shown under each column."""
MOST = 0.6
"""The share of a column's values that must look alike to speak for a meaning."""

WHY: dict[str, Sentence] = {
    "row_number": text("Import", "row number"),
    "computed": text("Import", "computed"),
    "voters_share": text("Import", "computed"),
    "signature": text("Import", "signature"),
    "note": text("Import", "note"),
}
OTHER = text("Import", "no such field in this list")
UNKNOWN = text("Import", "head not recognised")
ROWS = text("Import", "each cell is a row")
TWICE = text("Import", "two columns match one field")


class Columns:
    """Decides what each column of a table is; ``mapping`` is column number → field."""

    def __init__(self, grid: Grid, layout: Layout, register: Register, findings: Findings) -> None:
        self.grid, self.layout, self.register, self.findings = grid, layout, register, findings
        under = [row for row in sorted(grid.rows) if row > layout.rows[-1]][:SAMPLE]
        beside = {column for block in layout.blocks for column in block}
        numbers = sorted(set(layout.heads) | {column for row in under for column in grid.rows[row]} - beside)
        lines = [
            row
            for row in under
            if not any(isinstance(v, str) and TOTAL.match(plain(words(v))) for v in grid.rows[row].values())
        ]
        self.values = {
            column: [grid.rows[row][column] for row in lines if column in grid.rows[row]] for column in numbers
        }
        self.doubted: set[int] = set()
        self.meanings = self._meanings()
        self.mapping = self._mapping()

    def _meanings(self) -> dict[int, str]:
        """What each column means: its head's word, mended by its values."""
        found = {column: head.meaning for column, head in self.layout.heads.items() if head.meaning}
        fields = FIELDS[self.layout.kind]
        for column, values in self.values.items():
            seen = self._by_values(values)
            if seen is None or seen not in fields or found.get(column) == seen:
                continue
            said = found.get(column)
            if (said is None or {said, seen} == {"iin", "phone"}) and (seen not in found.values() or said):
                found[column] = seen
        alone = "given_name" not in found.values()
        for column in [column for column, meaning in found.items() if meaning == "surname" and alone]:
            values = self.values.get(column, [])
            if values and sum(1 for value in values if " " in words(value)) >= MOST * len(values):
                found[column] = "full_name"
        if "precinct" in fields and "precinct" not in found.values():
            for column, values in self.values.items():
                free = {None, "row_number", "item" if "item" not in fields else None}
                if found.get(column) in free and self._registered(values):
                    found[column] = "precinct"
                    break
        return found

    def _mapping(self) -> dict[int, str]:
        fields = FIELDS[self.layout.kind]
        chosen: dict[str, list[int]] = {}
        for column in sorted(self.meanings):
            name = fields.get(self.meanings[column])
            if name:
                chosen.setdefault(name, []).append(column)
        if self.layout.kind == "attendance" and len(chosen.get("date", ())) > 1:
            del chosen["date"]  # each of them has a day of its own over it
        if self.layout.precincts:
            chosen = {
                name: [each for each in columns if each not in self.layout.precincts]
                for name, columns in chosen.items()
            }
            chosen.pop("precinct_number", None)
            chosen = {name: columns for name, columns in chosen.items() if columns}
        if self.layout.kind == "equipment" and "item" not in chosen:
            wide = [name for name in OF_A_THING if len(chosen.get(name, ())) > 1]
            chosen = {name: columns for name, columns in chosen.items() if name not in wide}
        return {column: name for name, columns in chosen.items() for column in self._settled(name, columns)}

    def _settled(self, name: str, columns: list[int]) -> list[int]:
        """The columns of a field: one, of telephones all. Empty ones fall out; of two alike none is guessed."""
        if self.layout.posts and (name in PERSONAL or self.layout.posts.keys() & set(columns)):
            return columns
        filled = [column for column in columns if self.values.get(column)] or columns[:1]
        sure = [column for column in filled if self._head_sure(column) == 2]
        numbered = [column for column in filled if name in {"number", "precinct_number"} and self._numbered(column)]
        for fewer in (filled, numbered, sure):
            if len(fewer) == 1 or (fewer and name == "phone"):
                return fewer
        heads = [
            self.layout.heads[column].words if column in self.layout.heads else letters(column) for column in filled
        ]
        self.findings.tell_file("two_columns_for_field", name, a=words(heads[0]), b=words(heads[1]))
        self.doubted.update(filled)
        return []

    def _head_sure(self, column: int) -> int:
        head = self.layout.heads.get(column)
        return head.sure if head else 0

    def _by_values(self, values: list[Value]) -> str | None:
        """What the values themselves look like: IINs, telephones, posts, full names."""
        if not values:
            return None
        for meaning, looks in SHAPES:
            if sum(1 for value in values if looks(value)) >= MOST * len(values):
                return meaning
        return None

    def _numbered(self, column: int) -> bool:
        """Whether most values are numbers of precincts and not the words of something near them."""
        values = self.values.get(column, [])
        return sum(1 for value in values if _number(value)) >= MOST * len(values) > 0

    def _registered(self, values: list[Value]) -> bool:
        """Whether most values are numbers of the register and not simply 1, 2, 3 …"""
        known = sum(1 for value in values if _number(value) in self.register.precincts)
        counted = [words(value) for value in values] == [str(place) for place in range(1, len(values) + 1)]
        return bool(values) and known >= MOST * len(values) and not counted

    def shown(self, mapping: Mapping[int, str], wide: Container[int] = ()) -> tuple[Column, ...]:
        """Every column with its head, its field or the reason it is left, and values as written.

        ``wide`` are columns whose cells become rows of their own.
        """
        shown: list[Column] = []
        for column in sorted(self.values):
            head = self.layout.heads.get(column)
            name = mapping.get(column)
            samples = tuple(words(value)[:60] for value in self.values[column][:SHOWN])
            if head is None and not samples:
                continue
            why = None if name else ROWS if column in wide else self._why_left(column)
            shown.append(Column(letters(column), words(head.words) if head else "", name, why, samples))
        return tuple(shown)

    def _why_left(self, column: int) -> Sentence:
        if column in self.doubted:
            return TWICE
        meaning = self.meanings.get(column)
        return UNKNOWN if meaning is None else WHY.get(meaning, OTHER)


def _number(value: Value) -> str:
    """The label of a precinct in what is written: «Избирательный участок № 839» → «839»."""
    number, suffix, _ = labelled(words(value), mixed=isinstance(value, str))
    return f"{number}{suffix}" if number else ""


def _is_iin(value: Value) -> bool:
    return iin(value).value is not None


def _is_phone(value: Value) -> bool:
    return not isinstance(value, date) and bool(phones(value).value)


def _is_post(value: Value) -> bool:
    return isinstance(value, str) and len(value) < 40 and post(value).value is not None


def _is_full_name(value: Value) -> bool:
    parts = words(value).split(" ") if isinstance(value, str) else []
    return len(parts) == 3 and PATRONYMIC.search(plain(parts[2])) is not None


SHAPES: tuple[tuple[str, Callable[[Value], bool]], ...] = (
    ("iin", _is_iin),
    ("phone", _is_phone),
    ("post", _is_post),
    ("full_name", _is_full_name),
)


def headless(grid: Grid, kind: Kind | None) -> Layout | None:
    """A list of members without a head, known by its values: full names beside posts, telephones or IINs."""
    if kind not in {None, "members"}:
        return None
    layout = Layout("members", (0,), {})
    meanings = set(Columns(grid, layout, Register(), Findings("members")).meanings.values())
    return layout if "full_name" in meanings and len(meanings) > 1 else None
