"""Where the table of a sheet begins: its head of one, two or three rows, under titles and approval blocks."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from desktop.domain.days import day, short_day
from desktop.domain.readings import plain, words
from desktop.exchange.book import Grid, Row, Value
from desktop.exchange.examination import KINDS, Kind
from desktop.exchange.fields import FIELDS, WEIGHTS
from desktop.exchange.heads import GENERIC, ITEM, TITLES, meaning_of
from desktop.exchange.items import Items
from desktop.exchange.wide import OF_A_PERSON, OF_A_THING, numbers_precincts, posts_over, precincts_over

DEEPEST = 3
"""Rows of a head at most."""
SEARCHED = 60
"""Filled rows from the top among which the head is looked for."""
TITLE = 1_000
"""Letters of a line above a table that are looked at."""
MOST_BESIDE = 4
"""Lists beside each other at most."""
MERGES = 1_000
"""Merged cells of the top that are looked at; no head has so many."""
LEAST = 3.0
"""A head speaks for its kind at least so much; one recognised word in a title does not."""
NUMBER = re.compile(r"[+\-]?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Head:
    """A column's head: its levels from the top, what it means and how surely."""

    levels: tuple[str, ...]
    meaning: str | None
    sure: int

    @property
    def lowest(self) -> str:
        """The level next to the values."""
        return self.levels[-1] if self.levels else ""

    @property
    def words(self) -> str:
        """The whole head on one line, as it is shown."""
        return " / ".join(self.levels)


@dataclass(slots=True)
class Layout:
    """The head found on a sheet and the kind of list that it speaks for."""

    kind: Kind
    rows: tuple[int, ...]
    heads: dict[int, Head]
    score: float = 0.0
    titles: list[str] = field(default_factory=list[str])
    posts: dict[int, str] = field(default_factory=dict[int, str])
    """In a wide table of members: column → the post over it."""
    precincts: dict[int, str] = field(default_factory=dict[int, str])
    """In a wide table of equipment: column → the precinct over it."""
    wide: bool = False
    """Whether heads name things, days, posts or precincts."""

    blocks: tuple[dict[int, int], ...] = ()
    """Of lists of one head beside each other: column → that of the first list, for each list after it."""

    @property
    def telling(self) -> bool:
        """Whether more than one column says what it is; one alone may be any words."""
        return self.wide or len({head.meaning for head in self.heads.values() if head.meaning}) > 1


def find(grid: Grid, kind: Kind | None, items: Items, today: date, header_row: int | None = None) -> Layout | None:
    """The head that explains most columns, or None. ``header_row`` is the last row of a head pointed to."""
    filled = sorted(row for row in grid.rows if header_row is None or row <= header_row)
    filled = filled[:SEARCHED] if header_row is None else filled[-SEARCHED:]
    top = replace(grid, merges=tuple(merge for merge in grid.merges if filled and merge.top <= filled[-1])[:MERGES])
    best: Layout | None = None
    for rows in _candidates(top, filled, today, header_row):
        titles = [_line(grid, row) for row in filled if row < rows[0]]
        layout = _judged(top, rows, kind, titles, items, today)
        deeper = best is not None and layout.rows[0] == best.rows[0]
        if best is None or layout.score > best.score or (deeper and layout.score == best.score):
            best = layout
    if best is None or (header_row is None and (best.score < LEAST or not best.telling)):
        return None
    best.blocks = _beside(best.heads)
    for column in [column for block in best.blocks for column in block]:
        del best.heads[column]
    return best


def _beside(heads: Mapping[int, Head]) -> tuple[dict[int, int], ...]:
    """The lists beside the first where all the heads stand there again in the same order."""
    columns = sorted(heads)
    for count in range(2, MOST_BESIDE + 1):
        width, rest = divmod(len(columns), count)
        blocks = [columns[start : start + width] for start in range(0, len(columns), width or 1)]
        said = [[heads[column].words.casefold() for column in block] for block in blocks]
        telling = len({heads[column].meaning for column in columns} - {None}) > 1
        if not rest and width > 1 and telling and all(each == said[0] for each in said):
            return tuple(dict(zip(block, blocks[0], strict=True)) for block in blocks[1:])
    return ()


def _candidates(grid: Grid, filled: list[int], today: date, header_row: int | None) -> Iterator[tuple[int, ...]]:
    """Rows that may be a head; the row that a person points to is one whatever it holds."""
    for top in filled:
        for depth in range(1, DEEPEST + 1):
            rows = tuple(range(top, top + depth))
            if header_row is not None and rows == (header_row,):
                yield rows
                break
            if not _wordy(grid, rows, today) or (depth > 1 and not _continues(grid, rows)):
                break
            if header_row is None or rows[-1] == header_row:
                yield rows


def _line(grid: Grid, row: int) -> str:
    return " ".join(words(value)[:TITLE] for _, value in sorted(grid.rows[row].items()))[:TITLE]


def _judged(
    grid: Grid, rows: tuple[int, ...], kind: Kind | None, titles: list[str], items: Items, today: date
) -> Layout:
    """The heads of these rows and the kind they speak for most."""
    heads = {column: _head(levels) for column, levels in _levels(grid, rows).items()}
    plainly = {column: (head.levels, head.meaning) for column, head in heads.items()}
    posts = posts_over(plainly)
    precincts = {} if posts else precincts_over(plainly)
    for column, over in (posts | precincts).items():
        heads[column] = _under(heads[column].levels, over, OF_A_PERSON if posts else OF_A_THING)
    if precincts and not any(head.meaning == "item" for head in heads.values()):
        corner = min(set(heads) - set(precincts))
        heads[corner] = Head(heads[corner].levels, "item", 1)
    meanings = {head.meaning for head in heads.values() if head.meaning}
    said = plain(" ".join([grid.title or "", *titles]))
    wide = _wide(heads, items, today)
    wide["members"] = min(6, 2 * len(posts)) if len(posts) > 1 else 0
    wide["equipment"] += min(6, 2 * len(precincts))
    best, score = kind or KINDS[0], -1.0
    for each in (kind,) if kind else KINDS:
        got = sum(weight for meaning, weight in WEIGHTS[each].items() if meaning in meanings)
        got += sum(0.5 for meaning in meanings if meaning in FIELDS[each] and meaning not in WEIGHTS[each])
        got += wide.get(each, 0)
        if got and any(name == each and re.search(pattern, said) for name, pattern in TITLES):
            got += 1.5
        if got > score:
            best, score = each, got
    own = posts if best == "members" else {}, precincts if best == "equipment" else {}
    return Layout(best, rows, heads, score + 0.05 * len(meanings), titles, *own, wide.get(best, 0) > 0)


def _under(levels: tuple[str, ...], over: str, meant: tuple[str, ...]) -> Head:
    """The head of a column in a wide table: what it is without the post or precinct, else the first meant."""
    said = (meaning_of(level)[0] for level in reversed(levels) if level != over)
    return Head(levels, next((meaning for meaning in said if meaning in meant), meant[0]), 1)


def _wide(heads: dict[int, Head], items: Items, today: date) -> dict[Kind, float]:
    """How much heads that name things or days speak for a wide table; two of them are needed."""
    lowest = [head.lowest for head in heads.values() if head.meaning is None]
    days = sum(1 for text in lowest if _dated(text, today))
    grouped = [head.levels[0] for head in heads.values() if len(head.levels) > 1]
    things = sum(1 for text in {*lowest, *grouped} if ITEM.search(plain(words(text))) or items.find(text))
    return {"attendance": min(4, 2 * days) if days > 1 else 0, "equipment": min(6, 2 * things) if things > 1 else 0}


def _head(levels: tuple[str, ...]) -> Head:
    """The lowest level decides; a word that says little alone («№», «саны») is read together with those above it."""
    meaning, sure = meaning_of(levels[-1])
    if len(levels) > 1 and (meaning is None or meaning in GENERIC):
        whole, whole_sure = meaning_of(" ".join(levels))
        if whole is not None and (meaning is None or whole not in GENERIC):
            meaning, sure = whole, min(whole_sure, 1)
    return Head(levels, meaning, sure)


def _levels(grid: Grid, rows: tuple[int, ...]) -> dict[int, tuple[str, ...]]:
    """The texts over each column from the top; a cell merged across serves its columns, one merged down counts once."""
    columns = sorted({column for row in rows for column in grid.rows.get(row, {})} | _merged_columns(grid, rows))
    spread = {row: _spread(grid, row, rows) for row in rows}
    found: dict[int, tuple[str, ...]] = {}
    for column in columns:
        texts = [spread[row].get(column, "") for row in rows]
        levels = tuple(text for text, _ in groupby(text for text in texts if text))
        if levels:
            found[column] = levels
    return found


def _merged_columns(grid: Grid, rows: tuple[int, ...]) -> set[int]:
    return {
        column
        for merge in grid.merges
        if merge.top in rows
        and merge.top in grid.rows
        and merge.left in grid.rows[merge.top]
        and merge.right - merge.left < 200
        for column in range(merge.left, merge.right + 1)
    }


def _spread(grid: Grid, row: int, rows: tuple[int, ...]) -> dict[int, str]:
    """The texts of a row of the head, those merged across repeated.

    Without merges a text serves the blank cells after it where the row below has something to say there.
    """
    own = grid.rows.get(row, {})
    texts = {column: str(value).strip() if isinstance(value, str) else words(value) for column, value in own.items()}
    across = [merge for merge in grid.merges if merge.top <= row <= merge.bottom and merge.right > merge.left]
    for merge in across:
        text = texts.get(merge.left)
        if text and merge.top == row:
            texts.update(dict.fromkeys(range(merge.left, min(merge.right, merge.left + 200) + 1), text))
    if row != rows[-1] and not across:
        below = grid.rows.get(row + 1, {})
        last = ""
        for column in sorted(set(texts) | set(below)):
            if column in texts:
                last = texts[column] if column in below else ""
            elif last and column in below:
                texts[column] = last
    return texts


def _continues(grid: Grid, rows: tuple[int, ...]) -> bool:
    """Whether the last row still belongs to the head: it stands under merged or blank heads, or says them again."""
    upper, lower = grid.rows.get(rows[-2], {}), grid.rows.get(rows[-1], {})
    if len(lower) < 2 and not any(merge.top == rows[-2] and merge.left in lower for merge in grid.merges):
        return False
    if numbers_precincts(lower, upper):
        return True
    across = {
        column
        for merge in grid.merges
        if merge.top in rows[:-1] and merge.right > merge.left
        for column in range(merge.left, min(merge.right, merge.left + 200) + 1)
    }
    under = sum(1 for column in lower if column in across or column not in upper)
    if lower and under == len(lower):
        return True
    known = sum(1 for value in lower.values() if meaning_of(words(value))[0])
    if min(under, known) * 5 >= len(lower) * 3 and across:
        return True
    again = [
        column
        for column in lower
        if (meaning := meaning_of(words(lower[column]))[0]) and meaning == meaning_of(words(upper.get(column)))[0]
    ]
    return len(again) >= 2 and len(again) * 5 >= len(lower) * 3


def _wordy(grid: Grid, rows: Iterable[int], today: date) -> bool:
    """Whether the cells are words: a number betrays a row of data; days and precincts may be heads of a wide list."""
    upper: Row = {}
    for row in rows:
        above, upper = upper, grid.rows.get(row, {})
        if numbers_precincts(upper, above):
            continue
        if any(_numeric(value) and not _dated(value, today) for value in grid.rows.get(row, {}).values()):
            return False
    return True


def _numeric(value: Value) -> bool:
    if isinstance(value, str):
        return (
            NUMBER.fullmatch(words(value)) is not None
            or re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{2,4}", words(value)) is not None
        )
    return value is not None


def _dated(value: Value, today: date) -> bool:
    if isinstance(value, date):
        return True
    return isinstance(value, str) and (day(value, today).value is not None or short_day(value, today) is not None)
