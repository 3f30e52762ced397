"""The table on paper: thin lines, a head on every page, rows that wrap and are never cut.

One way of drawing serves ten rows and seventy thousand: a row is one text object, its lines are drawn with the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from desktop.reports.document import Column
from desktop.reports.fonts import BOLD, REGULAR, width, wrapped
from desktop.reports.pen import Pen
from desktop.reports.trace import TOTALS
from desktop.reports.widths import Need, need, shared

SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0)
SMALLEST = 8.0
"""Sizes of letters to try: the largest that wraps little; below the smallest only so that no word is broken."""
LEADING, RISE = 1.22, 0.93
"""A line's height and where its letters stand below its top, in parts of their size."""
ASIDE, ABOVE = 3.2, 2.6
"""Points between the words of a cell and its lines."""
SLACK = 0.5
"""A hair's breadth, or rounding would break a word that just fits."""
UPRIGHT_ROOM = 40 * mm
SECOND = 0.88
"""The second language of a head is so much smaller than the first."""
THIN, THICK = 0.35, 0.9
LINE_GREY, HEAD_GREY, GROUP_GREY = 0.45, 0.93, 0.965


@dataclass(slots=True)
class Filled:
    """A cell that has words: its lines, its column, the font."""

    lines: Sequence[str]
    at: int
    name: str


class Grid:
    """The table of one paper, drawn line by line under the pen."""

    def __init__(
        self, pen: Pen, columns: tuple[Column, ...], sample: Sequence[tuple[str, ...]], height: int, letters: float = 0
    ) -> None:
        """``sample``: printed rows from which the widths are found; ``height``: millimetres of a row at least.

        ``letters``: their size where somebody chose one; it gives way only where a word would be broken.
        """
        self._pen = pen
        self._columns = columns
        self._least = height * mm
        self._faces = [BOLD if column.kind == "mark" else REGULAR for column in columns]
        needs: list[Need] = []
        for size in (letters, *(size for size in SIZES if size < letters)) if letters else SIZES:
            self._size = size
            needs = [self._need(at, [row[at] for row in sample]) for at in range(len(columns))]
            asked = sum(each.least if size <= SMALLEST or size == letters else each.wished for each in needs)
            if asked <= pen.room:
                break
        self._leading = self._size * LEADING
        self._widths = shared(needs, pen.room)
        self._edges = [pen.left + sum(self._widths[:at]) for at in range(len(columns) + 1)]
        self._heads = [self._head_lines(at) for at in range(len(columns))]
        self._head_height = max(self._head_extent(at) for at in range(len(columns)))
        self._rules: list[tuple[float, float, float, float]] = []
        self._band = pen.y
        self._line = TOTALS
        if pen.trace is not None:
            pen.trace.edges[pen.trace.paper] = self._edges

    def _need(self, at: int, cells: list[str]) -> Need:
        column = self._columns[at]
        if column.upright:
            lines = sum(len(wrapped(line, BOLD, self._size, UPRIGHT_ROOM)) for line in column.head.split("\n"))
            head, least = [], lines * self._size * LEADING
        else:
            head, least = column.head.split("\n"), 0.0
        grows = column.kind == "words"
        asked = need(cells, head, lambda words: width(words, BOLD, self._size), self._pen.room, grows=grows)
        floor = max(asked.least, least, column.width * mm - 2 * ASIDE) + 2 * ASIDE + SLACK
        return Need(floor, max(floor, asked.wished + 2 * ASIDE + SLACK), grows)

    def _head_lines(self, at: int) -> list[tuple[str, str, float]]:
        """The head of a column in lines: words, font, size; the second language lighter under the first."""
        column = self._columns[at]
        room = UPRIGHT_ROOM if column.upright else self._widths[at] - 2 * ASIDE
        lines: list[tuple[str, str, float]] = []
        for rank, language in enumerate(column.head.split("\n")):
            name, size = (REGULAR, self._size * SECOND) if rank else (BOLD, self._size)
            lines.extend((line, name, size) for line in wrapped(language, name, size, room))
        return lines

    def _head_extent(self, at: int) -> float:
        lines = self._heads[at]
        if self._columns[at].upright:
            return max(width(*line) for line in lines) + 2 * ABOVE + 4
        return sum(size * LEADING for _, _, size in lines) + 2 * ABOVE

    def draw_head(self) -> None:
        """The heads of the columns, on a soft ground, as each page begins with them."""
        pen, top = self._pen, self._pen.y
        foot = top - self._head_height
        pen.ground(foot, self._head_height, HEAD_GREY)
        for at, lines in enumerate(self._heads):
            middle = (self._edges[at] + self._edges[at + 1]) / 2
            deep = sum(size * LEADING for _, _, size in lines)
            if self._columns[at].upright:
                pen.upright(middle - deep / 2, foot + ABOVE + 2, lines, LEADING)
                continue
            y = foot + (self._head_height + deep) / 2
            for line, name, size in lines:
                y -= size * LEADING
                pen.words(middle, y + size * 0.27, line, name, size, "center")
        self._rules.append((pen.left, top, pen.right, top))
        self._band, pen.y = top, foot
        self._rule()

    def height(self, words: tuple[str, ...]) -> float:
        """How high a row of printed cells will be, in points."""
        return self._extent(self._cells(words))

    def _extent(self, cells: Sequence[Filled]) -> float:
        deep = max((len(cell.lines) for cell in cells), default=1)
        return max(deep * self._leading + 2 * ABOVE, self._least)

    def _cells(self, words: tuple[str, ...]) -> list[Filled]:
        size, widths, faces = self._size, self._widths, self._faces
        return [
            Filled(wrapped(each, faces[at], size, widths[at] - 2 * ASIDE), at, faces[at])
            for at, each in enumerate(words)
            if each
        ]

    def draw(self, words: tuple[str, ...], *, grouped: bool) -> None:
        """A row of printed cells, or the line above rows that belong together: its title, then its subtotals."""
        self._line += 1
        if grouped:
            self._draw_span(words[0], words[1:], GROUP_GREY, keep=2 * (self._leading + 2 * ABOVE))
        else:
            self._draw_row(self._cells(words))

    def draw_totals(self, title: str, words: tuple[str, ...]) -> None:
        """The last line of the table, over a thick rule."""
        self._line = TOTALS
        self._draw_span(title, words, HEAD_GREY, keep=0)
        self._pen.stroke([(self._pen.left, self._pen.y, self._pen.right, self._pen.y)], THICK)

    def _draw_row(self, cells: list[Filled]) -> None:
        """A row; one that is higher than the page goes on on the next."""
        pen = self._pen
        if not pen.fits(self._extent(cells)):
            self.turn()
        while not pen.fits(self._extent(cells)):
            held = int((pen.y - pen.bottom - 2 * ABOVE) / self._leading)
            part = [Filled(cell.lines[:held], cell.at, cell.name) for cell in cells]
            self._draw_cells(part, held * self._leading + 2 * ABOVE)
            cells = [Filled(cell.lines[held:], cell.at, cell.name) for cell in cells if len(cell.lines) > held]
            self.turn()
        self._draw_cells(cells, self._extent(cells))

    def _draw_cells(self, cells: Sequence[Filled], height: float) -> None:
        size, columns, edges, ink = self._size, self._columns, self._edges, self._pen.ink
        first = self._pen.y - ABOVE - size * RISE
        if self._least:
            deep = max((len(cell.lines) for cell in cells), default=1)
            first -= (height - 2 * ABOVE - deep * self._leading) / 2
        written: list[str] = []
        for cell in cells:
            at, name, y = cell.at, cell.name, first
            side = columns[at].side
            for line in cell.lines:
                x = edges[at] + ASIDE
                if side != "left":
                    free = self._widths[at] - 2 * ASIDE - width(line, name, size)
                    x += free / 2 if side == "center" else free
                written.append(ink.line(x, y, line, name, size))
                y -= self._leading
        self._pen.write(written)
        if self._pen.trace is not None:
            self._pen.trace.row(self._pen.page, self._pen.y, self._pen.y - height, self._line)
        self._pen.y -= height
        self._rule()

    def _draw_span(self, title: str, words: tuple[str, ...], grey: float, keep: float) -> None:
        """A bold line whose title stands over all columns before the first that has a value."""
        pen, size = self._pen, self._size
        until = next((at for at, each in enumerate(words) if each), len(self._columns))
        lines = wrapped(title, BOLD, size, self._edges[until] - pen.left - 2 * ASIDE) if until else ()
        height = max(len(lines), 1) * self._leading + 2 * ABOVE
        if not pen.fits(height + keep):
            self.turn()
        self._close_band()
        top = pen.y
        pen.ground(top - height, height, grey)
        for step, line in enumerate(lines):
            pen.words(pen.left + ASIDE, top - ABOVE - size * RISE - step * self._leading, line, BOLD, size)
        self._rules.extend((edge, top, edge, top - height) for edge in (pen.left, *self._edges[max(until, 1) :]))
        self._draw_cells([Filled((each,), at, BOLD) for at, each in enumerate(words) if each], height)
        self._band = pen.y

    def _rule(self) -> None:
        self._rules.append((self._pen.left, self._pen.y, self._pen.right, self._pen.y))

    def _close_band(self) -> None:
        """The upright lines from where they began down to the pen."""
        if self._band > self._pen.y:
            self._rules.extend((edge, self._band, edge, self._pen.y) for edge in self._edges)
        self._band = self._pen.y

    def close(self) -> None:
        """Draw the lines that the rows of this page have gathered."""
        self._close_band()
        self._pen.stroke(self._rules, THIN, LINE_GREY)
        self._rules = []

    def turn(self) -> None:
        """Go on with the table on the next page."""
        self.close()
        self._pen.turn()
        self.draw_head()
