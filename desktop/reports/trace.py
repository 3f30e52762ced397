"""Where each number of a paper stands on its pages, and the rows behind it: every number opens."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.reports.document import Cell, Cells, Document, Group, Line, Sign, one_line, printed

TOTALS = -1
"""The line of sums below all rows."""


if TYPE_CHECKING:
    from desktop.reports.drawn import Drawn
    from desktop.reports.prose import Prose


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at a point: which paper, which line of its table, which column; or which of its figures."""

    paper: int
    line: int = 0
    column: int = -1
    figure: int = -1


@dataclass(slots=True)
class Trace:
    """Gathers places while a PDF is drawn; pages count from nought, points from the lower left corner."""

    rows: list[tuple[int, float, float, int, int]] = field(default_factory=list[tuple[int, float, float, int, int]])
    edges: dict[int, Sequence[float]] = field(default_factory=dict[int, Sequence[float]])
    figures: list[tuple[int, float, float, float, float, int, int]] = field(
        default_factory=list[tuple[int, float, float, float, float, int, int]]
    )
    paper: int = -1

    def begin(self, at: int) -> None:
        """The next paper is drawn."""
        self.paper = at

    def row(self, page: int, top: float, bottom: float, line: int) -> None:
        """A row was drawn."""
        self.rows.append((page, top, bottom, self.paper, line))

    def find(self, page: int, x: float, y: float) -> Found | None:
        """What stands at a point of a page; None where nothing that opens does."""
        for at_page, left, right, top, bottom, paper, figure in self.figures:
            if at_page == page and left <= x <= right and bottom <= y <= top:
                return Found(paper, figure=figure)
        for at_page, top, bottom, paper, line in self.rows:
            if at_page == page and bottom <= y <= top:
                edges = self.edges.get(paper, ())
                column = next((at for at in range(len(edges) - 1) if edges[at] <= x <= edges[at + 1]), -1)
                return Found(paper, line, column)
        return None


@dataclass(frozen=True, slots=True)
class Behind:
    """What is behind a number: its words, its value as printed, and the rows of the paper it is made of.

    ``column`` is the column whose cells add up to it, else -1; ``alone`` says that one row is looked at, not a number.
    """

    words: str
    value: str
    rows: tuple[Cells, ...]
    column: int = -1
    alone: bool = False


def behind(papers: "Sequence[Document | Prose | Drawn]", found: Found) -> Behind | None:
    """The rows behind what was found; None where the paper does not tell them (sentences; rows not kept)."""
    document = papers[found.paper]
    if not isinstance(document, Document) or not isinstance(document.rows, list | tuple):
        return None
    lines: Sequence[Cells | Group] = document.rows
    if found.figure >= 0:
        figure = document.figures[found.figure]
        rows = [line for line in lines if not isinstance(line, Group)]
        if figure.behind is not None:
            rows = [line for line in rows if isinstance(line, Line) and line.id in figure.behind]
        return Behind(one_line(figure.words), printed(figure.value, "whole"), tuple(rows))
    if found.line == TOTALS:
        return summed(document, document.total_words, document.totals, lines, found.column)
    line = lines[found.line]
    if isinstance(line, Group):
        rest = lines[found.line + 1 :]
        until = next((at for at, each in enumerate(rest) if isinstance(each, Group)), len(rest))
        return summed(document, line.title, line.totals, rest[:until], found.column)
    words = ", ".join(filter(None, (one_line(each) for each in words_of(document, line)[1:3])))
    value = words_of(document, line)[found.column] if found.column >= 0 else ""
    return Behind(words, value, (line,), found.column, alone=True)


def summed(document: Document, words: str, totals: Cells, lines: Sequence[Cells | Group], column: int) -> Behind:
    """A sum with the rows that have a part in it."""
    rows = [line for line in lines if not isinstance(line, Group)]
    cell: Cell = totals[column] if totals and 0 <= column < len(totals) else None
    if cell is None:
        return Behind(words, str(len(rows)), tuple(rows))
    kind = document.columns[column].kind
    parts = [line for line in rows if counts(line[column], mark=kind == "mark")]
    head = one_line(document.columns[column].head)
    return Behind(f"{words}: {head}", printed(cell, "whole" if kind == "mark" else kind), tuple(parts), column)


def counts(cell: Cell, *, mark: bool) -> bool:
    """Whether a cell has a part in a sum."""
    return (cell is True or cell == Sign.YES) if mark else bool(cell)


def words_of(document: Document, line: Cells) -> list[str]:
    """The cells of a row as they are printed."""
    return [printed(cell, column.kind) for cell, column in zip(line, document.columns, strict=True)]
