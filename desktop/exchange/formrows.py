"""Finding our rows in a form of the region: the column that names them, the head above, names spelt otherwise."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from uuid import UUID

from desktop.domain.kazakh import search_key, skeleton
from desktop.domain.readings import words
from desktop.exchange.book import Book, Grid, Merge
from desktop.exchange.heads import TOTAL, meaning_of, normal

NUMBER = re.compile(r"(?<!\d)(\d{1,5})(?!\d)")
GENERIC = re.compile(r"\b(ауылы|ауыл|аулы|аул|селосы|село|елди мекени|кенти|кент|поселок|пос|с|а|п)\b")
"""Words beside the name of a settlement, in plain letters."""
DEEPEST = 4
"""Rows of a head at most."""
SURE, PERHAPS = 0.93, 0.72
"""How alike two names are, so that they are one, or may be one."""
SHORT = 40
"""Letters of a cell that may be a precinct's label; longer ones are sentences."""


@dataclass(frozen=True, slots=True)
class Whose:
    """A row that the demand is over: its id, its number, the names under which a form may know it."""

    id: UUID
    label: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of the form; ``about`` is None while nobody knows whose it is, ``sure`` while a person need not look."""

    row: int
    words: str
    about: UUID | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Keys:
    """The column that names the rows, with what it was matched to."""

    grid: Grid
    column: int
    found: Mapping[int, UUID]
    weight: float


def best_keys(book: Book, wanted: Sequence[Whose]) -> Keys | None:
    """The column of a visible sheet that names most of our rows; a running number counts for less."""
    numbers = {each.label: each.id for each in wanted if each.label}
    names = unique({name_of(name): each.id for each in wanted for name in each.names}, wanted)
    best: Keys | None = None
    for grid in book.grids:
        if grid.hidden:
            continue
        columns = {column for row in grid.rows.values() for column in row} - grid.hidden_columns
        for column in sorted(columns):
            found = {
                row: about
                for row, cells in grid.rows.items()
                if row not in grid.hidden_rows and (about := whose(cells.get(column), numbers, names)) is not None
            }
            if not found:
                continue
            above = head_words(grid, head_rows(grid, min(found)), column)
            meaning = meaning_of(above)[0]
            weight = len(set(found.values())) * {"precinct": 1.3, "row_number": 0.5}.get(meaning or "", 1.0)
            if best is None or weight > best.weight:
                best = Keys(grid, column, found, weight)
    return best


def name_of(said: str) -> str:
    """A name for comparing: without «ауылы», «село», «с.» and the differences between spellings."""
    bare = GENERIC.sub(" ", normal(said))
    return skeleton(search_key(" ".join(bare.split())))


def unique(names: Mapping[str, UUID], wanted: Sequence[Whose]) -> dict[str, UUID]:
    """Only names that one row alone bears."""
    owners: dict[str, set[UUID]] = {}
    for each in wanted:
        for name in each.names:
            owners.setdefault(name_of(name), set()).add(each.id)
    return {name: about for name, about in names.items() if name and len(owners[name]) == 1}


def whose(value: object, numbers: Mapping[str, UUID], names: Mapping[str, UUID]) -> UUID | None:
    """Whose row a cell names: by its number (842, «№ 842», «842-учаске»), else by a name of its own."""
    if isinstance(value, bool) or value is None:
        return None
    said = words(value).strip()
    if isinstance(value, float):
        said = str(int(value)) if value.is_integer() else ""
    if not said or len(said) > SHORT * 2 or TOTAL.match(normal(said)):
        return None
    if said in numbers:
        return numbers[said]
    own = names.get(name_of(said))
    if own is not None:
        return own
    found = NUMBER.findall(said)
    if len(found) == 1 and len(said) <= SHORT:
        return numbers.get(str(int(found[0])))
    return None


def head_rows(grid: Grid, first: int) -> tuple[int, ...]:
    """The rows of the head above the first row of data; a title over the whole table is not among them."""
    found: list[int] = []
    for row in range(first - 1, max(0, first - 1 - DEEPEST - 1), -1):
        cells = grid.rows.get(row, {})
        upper = any(merge.top < row <= merge.bottom for merge in grid.merges)
        if not cells and not upper:
            break
        if counting(cells):
            continue
        wide = [merge for merge in grid.merges if merge.top == row and merge.right - merge.left >= 3]
        if found and len(cells) == 1 and (wide or not upper) and not below(grid, row, cells):
            break
        found.append(row)
        if len(found) == DEEPEST:
            break
    return tuple(reversed(found))


def counting(cells: Mapping[int, object]) -> bool:
    """Whether a row only counts the columns: 1, 2, 3, 4."""
    values = [words(cells[column]).strip() for column in sorted(cells)]
    return len(values) > 1 and all(value.isdigit() for value in values) and values[:2] == ["1", "2"]


def below(grid: Grid, row: int, cells: Mapping[int, object]) -> bool:
    """Whether the only cell of a row is a head over several, not the title of the table."""
    column = next(iter(cells))
    merge = anchor(grid, row, column)
    if merge is None:
        return False
    width = max((max(each) for each in grid.rows.values() if each), default=1)
    return merge.left > 1 and merge.right - merge.left + 1 < width


def anchor(grid: Grid, row: int, column: int) -> Merge | None:
    """The merged range in which a cell lies."""
    for merge in grid.merges:
        if merge.top <= row <= merge.bottom and merge.left <= column <= merge.right:
            return merge
    return None


def spread(grid: Grid, rows: Sequence[int]) -> set[int]:
    """Columns that a merged head covers."""
    return {
        column
        for merge in grid.merges
        if any(merge.top <= row <= merge.bottom for row in rows) and merge.top in rows
        for column in range(merge.left, min(merge.right, merge.left + 60) + 1)
    }


def head_words(grid: Grid, rows: Sequence[int], column: int) -> str:
    """A column's head from top to bottom: «Келді · барлығы»."""
    said: list[str] = []
    for row in rows:
        merge = anchor(grid, row, column)
        top, left = (merge.top, merge.left) if merge else (row, column)
        value = grid.rows.get(top, {}).get(left)
        part = " ".join(words(value).split()) if value is not None else ""
        if part and part not in said:
            said.append(part)
    return " · ".join(said)


def form_rows(keys: Keys, wanted: Sequence[Whose]) -> list[FormRow]:
    """The rows from the first that is ours to the last one; a second row of the same is asked, a total is none."""
    grid = keys.grid
    left = [each for each in wanted if each.id not in keys.found.values()]
    first, last = min(keys.found), max(keys.found)
    while candidate(grid, first - 1, keys.column) and perhaps(grid, first - 1, keys, left):
        first -= 1
    last = last_row(grid, last, keys, left)
    taken: set[UUID] = set()
    made: list[FormRow] = []
    for row in range(first, last + 1):
        if row in grid.hidden_rows or not candidate(grid, row, keys.column):
            continue
        said = " ".join(words(grid.rows[row][keys.column]).split())
        about = keys.found.get(row)
        if about is not None:
            made.append(FormRow(row, said, None if about in taken else about, sure=about not in taken))
        else:
            guess, alike = nearest(said, left)
            about = guess if alike >= PERHAPS and guess not in taken else None
            made.append(FormRow(row, said, about, sure=alike >= SURE and about is not None))
        if about is not None:
            taken.add(about)
    return made


def last_row(grid: Grid, last: int, keys: Keys, left: Sequence[Whose]) -> int:
    """The last row of data: names go on down to a total, or as long as they are like ours."""
    end = last
    while candidate(grid, end + 1, keys.column):
        end += 1
    if total(grid, end + 1):
        return end
    while last < end and perhaps(grid, last + 1, keys, left):
        last += 1
    return last


def total(grid: Grid, row: int) -> bool:
    """Whether a row says that it is a total."""
    said = [words(each) for each in list(grid.rows.get(row, {}).values())[:3] if isinstance(each, str)]
    return any(TOTAL.match(normal(each)) for each in said)


def perhaps(grid: Grid, row: int, keys: Keys, left: Sequence[Whose]) -> bool:
    """Whether a row beside those that are known may be ours too: a name like one of ours."""
    return nearest(words(grid.rows[row][keys.column]), left)[1] >= PERHAPS


def candidate(grid: Grid, row: int, column: int) -> bool:
    """Whether a row names something in the key column and is no total."""
    value = grid.rows.get(row, {}).get(column)
    if value is None or isinstance(value, bool):
        return False
    said = words(value).strip()
    return bool(said) and not total(grid, row)


def nearest(said: str, wanted: Sequence[Whose]) -> tuple[UUID | None, float]:
    """Whose name is most like what stands there, and how much; a second one as like makes it no sure answer."""
    own = name_of(said)
    scored = sorted(((likeness(own, each), each.id) for each in wanted), key=lambda pair: -pair[0])
    if not scored:
        return None, 0.0
    (best, about), *rest = scored
    rivalled = bool(rest) and rest[0][0] >= best - 0.02
    return about, min(best, SURE - 0.01) if rivalled else best


def likeness(own: str, each: Whose) -> float:
    """How like the names of a row are to a skeleton, from 0 to 1."""
    return max((SequenceMatcher(None, own, name_of(name)).ratio() for name in each.names), default=0.0)
