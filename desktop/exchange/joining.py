"""Sheets of one workbook that are one list: a sheet for each commission or okrug, all under the same head."""

from collections.abc import Callable
from dataclasses import replace

from desktop.domain.readings import plain, words
from desktop.exchange.book import Book, Grid, Merge, Row
from desktop.exchange.heads import normal
from desktop.exchange.layout import Layout
from desktop.exchange.register import Register
from desktop.exchange.rows import PRECINCT_NAMED

JOINED = frozenset({"precincts", "members", "equipment"})
"""Kinds of which a workbook may hold parts; sheets of attendance and tests are each of a day."""

Found = Callable[[Grid], Layout | None]


def joined(book: Book, grid: Grid, layout: Layout, register: Register, found: Found) -> tuple[Grid, dict[str, int]]:
    """The sheet with those of the same head below it, and the first row of each as it is counted now.

    They are joined where each says its own precinct (in a title or in its name), or where no precinct stands in two
    of them; else they may be versions of one list. ``found`` gives the head of another sheet.
    """
    heads = said(layout)
    if layout.kind not in JOINED or len(heads) < 2:
        return grid, {}
    others = [each for each in book.grids if each is not grid and each.rows and not each.hidden]
    laid = [(each, like) for each in others if (like := found(each)) and said(like) == heads]
    if not laid or not apart([(grid, layout), *laid], register):
        return grid, {}
    whole = replace(grid, rows=dict(grid.rows), formats=dict(grid.formats))
    first: dict[str, int] = {}
    for other, like in laid:
        base = max(whole.rows) + 1
        if section := section_of(other, like, register):
            whole.rows[base] = {1: section}
        lay_below(whole, other, like.rows[-1], base)
        first[words(other.title)] = min((row for row in whole.rows if row > base), default=base)
    return whole, first


def said(layout: Layout) -> dict[int, str]:
    """The words over each column."""
    return {column: normal(head.words) for column, head in layout.heads.items()}


def apart(parts: list[tuple[Grid, Layout]], register: Register) -> bool:
    """Whether no precinct stands in two of the sheets."""
    keys = [column for column, head in parts[0][1].heads.items() if head.meaning == "precinct"]
    if not keys:
        named = [section_of(grid, layout, register) for grid, layout in parts]
        return all(named) and len(set(named)) == len(named)
    told = [
        {words(row[keys[0]]) for at, row in grid.rows.items() if at > layout.rows[-1] and keys[0] in row}
        for grid, layout in parts
    ]
    return all(told) and len({number for each in told for number in each}) == sum(map(len, told))


def section_of(grid: Grid, layout: Layout, register: Register) -> str:
    """The words that name a sheet's own precinct: of a title above its head, else of its name; empty without."""
    titles = [text for text in layout.titles if len(PRECINCT_NAMED.findall(marked(text))) == 1]
    return titles[-1] if titles else name_of(grid, register)


def name_of(grid: Grid, register: Register) -> str:
    """A sheet's name where it names a precinct: «УИК 842», or only «842» where the register has it."""
    title = words(grid.title)
    if len(PRECINCT_NAMED.findall(marked(title))) == 1:
        return title
    number = title.strip("№ ")
    return f"№ {number} учаске" if number in register.precincts else ""


def marked(text: str) -> str:
    """Words as the pattern of precincts reads them."""
    return plain(text).replace("№", " no ")


def lay_below(whole: Grid, other: Grid, head: int, base: int) -> None:
    """Put the rows under the head of another sheet below, with what stands behind them, ``base`` rows further down."""
    moved: dict[int, Row] = {row + base: cells for row, cells in other.rows.items() if row > head}
    whole.rows.update(moved)
    merges = (each for each in other.merges if each.top > head)
    whole.merges += tuple(Merge(each.top + base, each.left, each.bottom + base, each.right) for each in merges)
    whole.formulas |= {(row + base, column) for row, column in other.formulas if row > head}
    whole.formats.update({(row + base, column): code for (row, column), code in other.formats.items() if row > head})
    whole.hidden_rows |= {row + base for row in other.hidden_rows if row > head}
