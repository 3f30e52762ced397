"""Understanding the form that the region sent: which rows are whose, which columns ask what, what must be left alone.

Filled where sure, asked where not: what was matched once by a person stands in the office's memory under the mark of
the form's heads.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import blake2b
from uuid import UUID

from desktop.domain.faults import Refusal
from desktop.domain.kazakh import search_key, skeleton
from desktop.exchange.book import Book, Grid
from desktop.exchange.formcells import Package
from desktop.exchange.formrows import FormRow, Whose, anchor, best_keys, form_rows, head_rows, head_words, spread
from desktop.exchange.formspots import Spots
from desktop.exchange.heads import meaning_of, normal
from desktop.text import text

LEAVE = "leave"
"""The meaning of a column or row that stays as it is."""
FIELDS = {
    "voters": "voters",
    "okrug": "okrug",
    "settlement": "settlement",
    "address": "address",
    "premises": "premises",
    "phone": "phone",
    "workplace": "workplace",
    "post": "post",
    "full_name": "name",
    "precinct": "number",
}
"""What a head that offices use means among the known fields."""
OWN_PATTERNS = (
    ("people", re.compile(r".*(муше\w* саны|муше\w* барлыгы|числ\w* член|кол\w* член).*")),
    ("vacancies", re.compile(r".*(бос орын|вакан).*")),
    ("trained", re.compile(r".*(окытылды|окытылган|окыды|обучен|прошл\w* обучен).*")),
    ("ready", re.compile(r".*(дайындыг|дайын\b|готовност|готов\b).*")),
)
DATE = re.compile(r"\d{1,2}\.\d{1,2}(\.\d{2,4})?")
NO_ROWS = text("RegionForm", "No row of this form is one of our {rows}. Choose other rows, or another form.")
PACKED = text("RegionForm", "This form is not an .xlsx workbook. Open it in Excel and save it as .xlsx.")


class State(StrEnum):
    """How a column of the form is understood."""

    REMEMBERED = "REMEMBERED"
    SURE = "SURE"
    ASK = "ASK"
    KEY = "KEY"
    FORMULA = "FORMULA"
    HIDDEN = "HIDDEN"
    LOCKED = "LOCKED"
    GIVEN = "GIVEN"


STATES = {
    State.REMEMBERED: text("RegionForm", "as before"),
    State.SURE: text("RegionForm", "recognised"),
    State.ASK: text("RegionForm", "please choose"),
    State.KEY: text("RegionForm", "names the row"),
    State.FORMULA: text("RegionForm", "formula, left alone"),
    State.HIDDEN: text("RegionForm", "hidden, left alone"),
    State.LOCKED: text("RegionForm", "protected, left alone"),
    State.GIVEN: text("RegionForm", "filled by the region"),
}
SHUT = frozenset({State.KEY, State.FORMULA, State.HIDDEN, State.LOCKED, State.GIVEN})


@dataclass(frozen=True, slots=True)
class Source:
    """What a column may be filled by: its meaning (field:voters, question:…), the titles under which it is known."""

    meaning: str
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """A column of the form."""

    column: int
    words: str
    state: State
    meaning: str = ""

    @property
    def open(self) -> bool:
        """Whether the column may be filled at all."""
        return self.state not in SHUT


@dataclass(frozen=True, slots=True)
class Understood:
    """A form as it is understood: its sheet, the mark of its heads, columns, rows."""

    sheet: str
    mark: str
    heads: tuple[Head, ...]
    rows: tuple[FormRow, ...]

    def asked(self) -> int:
        """How many columns and rows a person has to look at."""
        return sum(head.state is State.ASK for head in self.heads) + sum(not row.sure for row in self.rows)


def understood(
    book: Book, package: Package, wanted: Sequence[Whose], sources: Sequence[Source], over: object
) -> Understood:
    """The form without memory. ``Refusal`` where no row of it is ours (``over`` names them)."""
    keys = best_keys(book, wanted)
    if keys is None:
        raise Refusal(NO_ROWS.fill(rows=over), "form")
    grid = keys.grid
    spots = Spots(package.parts[package.sheets[grid.title or ""]])
    rows = form_rows(keys, wanted)
    depth = head_rows(grid, rows[0].row)
    ours = [row.row for row in rows if row.about is not None]
    heads: list[Head] = []
    for column in sorted({column for row in depth for column in grid.rows.get(row, {})} | spread(grid, depth)):
        said = head_words(grid, depth, column)
        state = state_of(grid, spots, package, column, ours, keys.column)
        meaning = ""
        if state is State.ASK:
            state, meaning = matched(said, sources)
            if given(grid, column, ours) and not meaning.startswith("question:"):
                state, meaning = State.GIVEN, ""
        heads.append(Head(column, said, state, meaning))
    return Understood(grid.title or "", mark_of(heads), tuple(heads), tuple(rows))


def state_of(grid: Grid, spots: Spots, package: Package, column: int, rows: Sequence[int], key: int) -> State:
    """Why a column is left alone; ``ASK`` where nothing hinders it."""
    if column == key:
        return State.KEY
    if column in grid.hidden_columns:
        return State.HIDDEN
    if any(spots.formula((row, column)) for row in rows):
        return State.FORMULA
    if spots.guarded and any(package.styles.locked(spots.style((row, column))) for row in rows):
        return State.LOCKED
    if any((merge := anchor(grid, row, column)) and (merge.left, merge.top) != (column, row) for row in rows):
        return State.LOCKED
    return State.ASK


def given(grid: Grid, column: int, rows: Sequence[int]) -> bool:
    """Whether the region has filled the column with words or a running number already."""
    values = {row: grid.rows.get(row, {}).get(column) for row in rows}
    texts = [value for value in values.values() if isinstance(value, str)]
    numbers = {row: value for row, value in values.items() if isinstance(value, int)}
    counted = list(numbers.values()) == list(range(1, len(rows) + 1))
    # A row that is not ours, a precinct that does not work, leaves a gap: the numbers still run with the rows.
    running = counted or (len(numbers) == len(rows) and len({value - row for row, value in numbers.items()}) == 1)
    return len(texts) > len(rows) // 2 or (running and len(rows) > 2)


def matched(said: str, sources: Sequence[Source]) -> tuple[State, str]:
    """What a head asks: surely where a title says the same, perhaps where offices usually mean that."""
    bare = plain_head(said)
    lowest = plain_head(said.rsplit(" · ", 1)[-1])
    for wanted in (bare, lowest):
        for source in sources:
            if wanted and wanted in {plain_head(title) for title in source.titles}:
                return State.SURE, source.meaning
    offered = {source.meaning for source in sources}
    for wanted in (said, said.rsplit(" · ", 1)[-1]):
        spoken = normal(wanted)
        for code, pattern in OWN_PATTERNS:
            if pattern.fullmatch(spoken) and f"field:{code}" in offered:
                return State.ASK, f"field:{code}"
        code = FIELDS.get(meaning_of(wanted)[0] or "", "")
        if code and f"field:{code}" in offered:
            return State.ASK, f"field:{code}"
    return State.ASK, ""


def plain_head(said: str) -> str:
    """A head for comparing: without its date, its signs and the differences between spellings."""
    return skeleton(search_key(normal(DATE.sub(" ", said))))


def mark_of(heads: Sequence[Head]) -> str:
    """The mark of a form: its heads in their order; the day in a head does not make it another form."""
    said = "\n".join(f"{head.column} {plain_head(head.words)}" for head in heads)
    return blake2b(said.encode(), digest_size=16).hexdigest()


def recalled(form: Understood, memory: Mapping[tuple[bool, str], str], ids: Mapping[str, UUID]) -> Understood:
    """The form with what a person said of it before: columns by head, rows by what names them (``ids`` by hex)."""
    heads = [
        replace(head, state=State.REMEMBERED, meaning=memory[False, key])
        if head.open and (key := plain_head(head.words)[:500]) and (False, key) in memory
        else head
        for head in form.heads
    ]
    rows = [
        replace(row, about=ids.get(meaning), sure=meaning == LEAVE or meaning in ids)
        if not row.sure and (meaning := memory.get((True, row.words[:500]), "")) and meaning
        else row
        for row in form.rows
    ]
    return replace(form, heads=tuple(heads), rows=tuple(rows))


def memory_of(form: Understood) -> dict[tuple[bool, str], str]:
    """What is remembered of a form once a person has accepted it."""
    kept: dict[tuple[bool, str], str] = {}
    for head in form.heads:
        if head.open and (key := plain_head(head.words)[:500]):
            kept[False, key] = head.meaning or LEAVE
    for row in form.rows:
        kept[True, row.words[:500]] = row.about.hex if row.about else LEAVE
    return kept
