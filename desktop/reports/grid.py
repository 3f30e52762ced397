"""The table on paper: thin lines, a head on every page, rows that wrap and are never cut.

One way of drawing serves ten rows and seventy thousand: a row is one text object, its lines are drawn with the page.
"""

from collections.abc import Sequence

from reportlab.lib.units import mm

from desktop.reports.document import Align, Column
from desktop.reports.fonts import BOLD, REGULAR, face, width, wrapped
from desktop.reports.pen import Pen, path
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


Inked = tuple[str, str, int]
"""A cell as it is written: the operators before the height at which it begins, those after it, how many lines."""
Kept = dict[str, Inked]
PARTS: dict[Align, float] = {"left": 0.0, "center": 0.5, "right": 1.0}
"""How much of the room that a line leaves free lies before it."""
KEPT = 8192
"""Cells of one column whose operators are kept: posts, villages, days come back in every list."""


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
        self._kept: list[Kept] = [{} for _ in columns]
        self._rooms = [wide - 2 * ASIDE for wide in self._widths]
        self._advances = [face(name).widths.__getitem__ for name in self._faces]
        self._own = pen.ink.font(REGULAR, self._size)
        self._starts = [self._start(at) for at in range(len(columns))]
        self._rules: list[str] = []
        self._rule_ends = f"{pen.left:.2f} ", f" m {pen.right:.2f} "
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
        self._rules.append(path(pen.left, top, pen.right, top))
        self._band, pen.y = top, foot
        self._rule()

    def height(self, words: tuple[str, ...]) -> float:
        """How high a row of printed cells will be, in points."""
        return self._extent(max((lines for _, _, lines in self._cells(words)), default=1))

    def _extent(self, lines: int) -> float:
        """How high a row is whose highest cell has so many lines."""
        return max(lines * self._leading + 2 * ABOVE, self._least)

    def _cells(self, words: tuple[str, ...]) -> list[Inked]:
        """The cells of a row that say something, each worked out once while it is remembered."""
        columns = enumerate(zip(self._kept, words, strict=False))
        return [kept.get(each) or self._inked(at, each) for at, (kept, each) in columns if each]

    def _inked(self, at: int, words: str) -> Inked:
        """A cell that was not met lately."""
        kept = self._kept[at]
        if len(kept) >= KEPT:
            kept.clear()
        kept[words] = made = self._one_line(at, words) or self._written(at, self._lines(at, words), self._faces[at])
        return made

    def _one_line(self, at: int, words: str) -> Inked | None:
        """Words that fit beside each other, as most do; None where they wrap or need a second font."""
        try:
            free = self._rooms[at] - sum(map(self._advances[at], words)) * self._size
        except KeyError:
            return None
        if free < 0:
            return None
        font, start, part, end = self._starts[at]
        place = f"{font}1 0 0 1 {start + free * part:.2f} " if part else font
        return place, f" Tm {self._pen.ink.shown(words, self._faces[at], self._size)}{end}", 1

    def _start(self, at: int) -> tuple[str, float, float, str]:
        """What is the same for every line of a column: its font, its left end, how much of what is free lies before it.

        A line at the left begins where all do, so its place is told with its font; the row's own is taken up again.
        """
        name, start, part = self._faces[at], self._edges[at] + ASIDE, PARTS[self._columns[at].side]
        font, end = ("", "") if name == REGULAR else (f"{self._pen.ink.font(name, self._size)} ", f" {self._own}")
        return font if part else f"{font}1 0 0 1 {start:.2f} ", start, part, end

    def _lines(self, at: int, words: str) -> tuple[str, ...]:
        return wrapped(words, self._faces[at], self._size, self._rooms[at])

    def _written(self, at: int, lines: Sequence[str], name: str) -> Inked:
        """The operators of a cell's lines; the row's own font is taken up again behind another one."""
        ink, size, start, part = self._pen.ink, self._size, self._edges[at] + ASIDE, PARTS[self._columns[at].side]
        places = [start + (self._rooms[at] - width(line, name, size)) * part for line in lines]
        shown = [ink.shown(line, name, size) for line in lines]
        below = [
            f"{place - before:.2f} {-self._leading:.2f} Td {words}"
            for before, place, words in zip(places, places[1:], shown[1:], strict=False)
        ]
        first, last = ("", ()) if name == REGULAR else (f"{ink.font(name, size)} ", (self._own,))
        return f"{first}1 0 0 1 {places[0]:.2f} ", " ".join((" Tm", shown[0], *below, *last)), len(lines)

    def draw(self, words: tuple[str, ...], *, grouped: bool) -> None:
        """A row of printed cells, or the line above rows that belong together: its title, then its subtotals."""
        self._line += 1
        if grouped:
            self._draw_span(words[0], words[1:], GROUP_GREY, keep=2 * (self._leading + 2 * ABOVE))
        else:
            self._draw_row(words)

    def draw_totals(self, title: str, words: tuple[str, ...]) -> None:
        """The last line of the table, over a thick rule."""
        self._line = TOTALS
        self._draw_span(title, words, HEAD_GREY, keep=0)
        self._pen.stroke([(self._pen.left, self._pen.y, self._pen.right, self._pen.y)], THICK)

    def _draw_row(self, words: tuple[str, ...]) -> None:
        """A row; one that is higher than the page goes on on the next."""
        cells = self._cells(words)
        lines = max([lines for _, _, lines in cells], default=1)
        height = self._extent(lines)
        if not self._pen.fits(height):
            self.turn()
            if not self._pen.fits(height):
                self._draw_parts({at: self._lines(at, each) for at, each in enumerate(words) if each})
                return
        self._draw_cells(cells, lines, height)

    def _draw_parts(self, rest: dict[int, Sequence[str]]) -> None:
        """A row that no page holds: as many lines of each column as stand on this one, then on the next."""
        pen = self._pen
        while rest:
            deep = max(map(len, rest.values()))
            held = deep
            if not pen.fits(self._extent(deep)):
                held = int((pen.y - pen.bottom - 2 * ABOVE) / self._leading)
            cells = [self._written(at, lines[:held], self._faces[at]) for at, lines in rest.items()]
            self._draw_cells(cells, held, self._extent(held) if held == deep else held * self._leading + 2 * ABOVE)
            rest = {at: lines[held:] for at, lines in rest.items() if len(lines) > held}
            if rest:
                self.turn()

    def _draw_cells(self, cells: Sequence[Inked], lines: int, height: float) -> None:
        """Cells in a row of that height, whose highest has so many lines."""
        pen = self._pen
        first = pen.y - ABOVE - self._size * RISE
        if self._least:
            first -= (height - 2 * ABOVE - lines * self._leading) / 2
        at = f"{first:.2f}"
        if cells:
            pen.write([self._own, *[f"{before}{at}{after}" for before, after, _ in cells]])
        if pen.trace is not None:
            pen.trace.row(pen.page, pen.y, pen.y - height, self._line)
        pen.y -= height
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
        self._rules.extend(path(edge, top, edge, top - height) for edge in (pen.left, *self._edges[max(until, 1) :]))
        self._draw_cells([self._written(at, (each,), BOLD) for at, each in enumerate(words) if each], 1, height)
        self._band = pen.y

    def _rule(self) -> None:
        at = f"{self._pen.y:.2f}"
        self._rules.append(f"{at.join(self._rule_ends)}{at} l")

    def _close_band(self) -> None:
        """The upright lines from where they began down to the pen."""
        if self._band > self._pen.y:
            self._rules.extend(path(edge, self._band, edge, self._pen.y) for edge in self._edges)
        self._band = self._pen.y

    def close(self) -> None:
        """Draw the lines that the rows of this page have gathered."""
        self._close_band()
        self._pen.rule(self._rules, THIN, LINE_GREY)
        self._rules = []

    def turn(self) -> None:
        """Go on with the table on the next page."""
        self.close()
        self._pen.turn()
        self.draw_head()
