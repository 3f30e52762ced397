"""How the columns of a table share the width of a page: in points on paper, in letters in a workbook."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop.reports.document import NBSP, Document, Group, Kind, printed_cells

WIDEST_WORD = 0.3
WIDEST_COLUMN = 0.5
"""A single endless word or text may not push the other columns off the page: parts of the page's width."""
ORDINARY = 0.9
"""A column is as wide as nine tenths of its cells need; the longest ones wrap."""
HEAD_LINES = 3
SAMPLE = 1000
"""Rows from which the widths are found; later rows wrap within them."""
FURTHER: dict[Kind, str] = {"number": "00000", "whole": f"000{NBSP}000"}
"""The widest numbers that may stand beyond the sample: a number is never broken."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a column asks for: its longest word must fit, its whole text would like to; ``grows`` takes what is left."""

    least: float
    wished: float
    grows: bool


def sample(document: Document) -> list[tuple[str, ...]]:
    """Printed rows that show how wide each column has to be: the first thousand, subtotals and totals among them."""
    lines = list(islice(document.rows, SAMPLE))
    cells = [line.totals if isinstance(line, Group) else line for line in lines]
    rows = [printed_cells(row, document.columns) for row in (*cells, document.totals) if row]
    if len(lines) == SAMPLE:
        rows.append(tuple(FURTHER.get(column.kind, "") for column in document.columns))
    return rows


def need(
    cells: Sequence[str], head: Sequence[str], measure: Callable[[str], float], room: float, *, grows: bool
) -> Need:
    """What a column with these cells and this head (one line a language) asks of ``room``."""
    words = max((measure(word) for text in {*cells, *head} for word in text.split()), default=0.0)
    lengths = sorted(max((measure(line) for line in text.split("\n")), default=0.0) for text in cells)
    ordinary = lengths[min(int(len(lengths) * ORDINARY), len(lengths) - 1)] if lengths else 0.0
    least = min(words, room * WIDEST_WORD)
    in_head = max((measure(line) / HEAD_LINES for line in head), default=0.0)
    return Need(least, max(least, in_head, min(ordinary, room * WIDEST_COLUMN)), grows)


def shared(needs: Sequence[Need], room: float) -> list[float]:
    """Widths that fill ``room`` exactly: wishes first, then what is left over; words never narrower than they must."""
    least, wished = sum(each.least for each in needs), sum(each.wished for each in needs)
    if least >= room:
        return [each.least * room / least for each in needs]
    if wished >= room:
        part = (room - least) / (wished - least)
        return [each.least + (each.wished - each.least) * part for each in needs]
    growing = sum(each.wished for each in needs if each.grows)
    if not growing:
        return [each.wished * room / wished for each in needs]
    return [each.wished * (1 + (room - wished) / growing * each.grows) for each in needs]
