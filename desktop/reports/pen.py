"""The pen over A4, or A3 for the wall: where it stands, words in our fonts, and the foot that every page carries."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A3, A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desktop.domain.papers import Stamp
from desktop.reports.document import Align
from desktop.reports.fonts import REGULAR, face, width, wrapped
from desktop.reports.ink import Ink
from desktop.reports.square import draw_square
from desktop.reports.trace import Trace

FOOT_SIZE = 7.5
FOOT_LEADING = 9.5
FOOT_GREY = 0.35
FOOT_GAP = 6
LINE = 1.3
MARK_EDGE = 3 * mm
"""Between the edge of the sheet and a square code."""
"""A line of running words, in parts of their size."""


@dataclass(frozen=True, slots=True)
class Margins:
    """Millimetres free at the edges of the sheet; the wider edge is the one that is bound."""

    left: int
    right: int
    top: int
    bottom: int


PORTRAIT = Margins(left=20, right=12, top=14, bottom=12)
LANDSCAPE = Margins(left=14, right=14, top=18, bottom=11)


class Book:
    """A PDF while it is written, one paper after another."""

    def __init__(self, title: str, trace: Trace | None = None) -> None:
        face(REGULAR)
        self.trace = trace
        self._file = BytesIO()
        self.canvas: Any = Canvas(self._file, pagesize=A4, invariant=1, pageCompression=1)
        self.canvas.setTitle(title)
        self.canvas.setAuthor("")
        self.canvas.setSubject("")
        self.canvas.setCreator("Daiyn")
        self.canvas.setProducer("Daiyn")
        self.ink = Ink(self.canvas)
        self._papers = 0

    def pen(
        self,
        made: tuple[str, ...],
        *,
        landscape: bool = False,
        large: bool = False,
        square: str = "",
        stamp: Stamp | None = None,
    ) -> "Pen":
        """A pen for the next paper, which has pages of its own; ``made`` and ``stamp`` stand in the foot of each.

        ``square`` is said by a code in the upper edge of each page.
        """
        self._papers += 1
        lines = (*made, stamp.words) if stamp else made
        proof = stamp.square if stamp else ""
        last = f"last{self._papers}"
        pen = Pen(self.canvas, self.ink, lines, last, landscape=landscape, large=large, square=proof)
        pen.trace = self.trace
        pen.mark(square, f"mark{self._papers}")
        return pen

    @property
    def pages(self) -> int:
        """How many pages are finished."""
        return int(self.canvas.getPageNumber()) - 1

    def blank(self) -> None:
        """An empty page, so that the next receiver's papers begin on a sheet of their own."""
        self.canvas.showPage()

    def close(self) -> bytes:
        """The whole file."""
        self.canvas.save()
        return self._file.getvalue()


class Pen:
    """Draws from the top of a page downwards; ``y`` is where the next thing begins, in points from below."""

    def __init__(
        self,
        canvas: Any,
        ink: Ink,
        made: tuple[str, ...],
        last: str,
        *,
        landscape: bool,
        large: bool = False,
        square: str = "",
    ) -> None:
        upright = A3 if large else A4
        size = (upright[1], upright[0]) if landscape else upright
        margins = LANDSCAPE if landscape else PORTRAIT
        canvas.setPageSize(size)
        self._canvas = canvas
        self.trace: Trace | None = None
        self.ink = ink
        self._made = made
        self._last = last
        self.left, self.right = margins.left * mm, size[0] - margins.right * mm
        self._top = size[1] - margins.top * mm
        self._foot = margins.bottom * mm
        self._square = f"{last}square" if square else ""
        self._aside = draw_square(canvas, self._square, square) if square else 0.0
        self.bottom = self._foot + max(FOOT_LEADING * max(1, len(made)), self._aside) + FOOT_GAP
        self.y = self._top
        self._page = 1
        self._mark = ""
        self._mark_at = (0.0, 0.0)
        self._edge = size[1]

    def mark(self, words: str, name: str) -> None:
        """A square code that stands in the upper edge of each page of this paper, above its words."""
        if words:
            side = draw_square(self._canvas, name, words)
            self._mark, self._mark_at = name, (self.right - side, self._edge - side - MARK_EDGE)

    @property
    def canvas(self) -> Any:
        """What is drawn on, for pictures."""
        return self._canvas

    @property
    def room(self) -> float:
        """The width between the margins, in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The height between the margins, in points."""
        return self._top - self.bottom

    @property
    def page(self) -> int:
        """The page of the whole book that is drawn on, from nought."""
        return int(self._canvas.getPageNumber()) - 1

    def fits(self, height: float) -> bool:
        """Whether something that high still stands on this page."""
        return self.y - height >= self.bottom

    def words(self, x: float, y: float, line: str, name: str, size: float, align: Align = "left") -> None:
        """One line of words at a point: ``x`` is its left end, middle or right end."""
        if align != "left":
            x -= width(line, name, size) / (2 if align == "center" else 1)
        self.write([self.ink.line(x, y, line, name, size)])

    def write(self, written: Sequence[str]) -> None:
        """Lines of words as the ink has encoded them, as one text object."""
        self._canvas.addLiteral(f"BT {' '.join(written)} ET")

    def paragraph(
        self, line: str, name: str, size: float, align: Align = "left", left: float | None = None, room: float = 0
    ) -> None:
        """Words wrapped to ``room`` (the page's where nought), downwards from ``y``; goes on on the next page."""
        start = self.left if left is None else left
        space = room or self.right - start
        at = start + {"left": 0.0, "center": space / 2, "right": space}[align]
        for each in wrapped(line, name, size, space):
            if not self.fits(size * LINE):
                self.turn()
            self.y -= size * LINE
            self.words(at, self.y + size * 0.3, each, name, size, align)

    def upright(self, x: float, y: float, lines: Sequence[tuple[str, str, float]], leading: float) -> None:
        """Lines (words, font, size) turned to read upwards, side by side from a point on."""
        self._canvas.saveState()
        self._canvas.translate(x, y)
        self._canvas.rotate(90)
        down = 0.0
        for line, name, size in lines:
            down -= size * leading
            self.words(0, down + size * 0.27, line, name, size)
        self._canvas.restoreState()

    def ground(self, y: float, height: float, grey: float) -> None:
        """A soft ground across the page, from ``y`` upwards."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(self.left, y, self.room, height, stroke=0, fill=1)
        self._canvas.setFillGray(0)

    def stroke(self, lines: Sequence[tuple[float, float, float, float]], wide: float, grey: float = 0) -> None:
        """Straight lines, each from a point to a point."""
        self.rule([path(*line) for line in lines], wide, grey)

    def rule(self, paths: Sequence[str], wide: float, grey: float = 0) -> None:
        """Straight lines whose operators ``path`` has made."""
        self._canvas.setLineWidth(wide)
        self._canvas.setStrokeGray(grey)
        self._canvas.addLiteral(f"n {' '.join(paths)} S")

    def turn(self) -> None:
        """Finish this page and begin the next."""
        self._draw_foot()
        self._canvas.showPage()
        self._page += 1
        self.y = self._top

    def _draw_foot(self) -> None:
        if self._mark:
            self._canvas.saveState()
            self._canvas.translate(*self._mark_at)
            self._canvas.doForm(self._mark)
            self._canvas.restoreState()
        self._canvas.setFillGray(FOOT_GREY)
        middle = (self.left + self.right) / 2
        for step, line in enumerate(reversed(self._made)):
            self.words(self.left, self._foot + step * FOOT_LEADING, line, REGULAR, FOOT_SIZE)
        self.words(middle, self._foot, f"{self._page} / ", REGULAR, FOOT_SIZE, "right")
        self._canvas.doForm(self._last)
        self._canvas.setFillGray(0)
        if self._square:
            self._canvas.saveState()
            self._canvas.translate(self.right - self._aside, self._foot - 2)
            self._canvas.doForm(self._square)
            self._canvas.restoreState()

    def finish(self, control: str = "") -> None:
        """Close the last page; tell every foot what is known only now: the number of pages, the control total."""
        self._draw_foot()
        self._canvas.showPage()
        self._canvas.beginForm(self._last)
        middle = (self.left + self.right) / 2
        self.words(middle, self._foot, f"{self._page}", REGULAR, FOOT_SIZE)
        aside = self._aside + FOOT_GAP if self._square else 0
        self.words(self.right - aside, self._foot, control, REGULAR, FOOT_SIZE, "right")
        self._canvas.endForm()


def path(x: float, y: float, to_x: float, to_y: float) -> str:
    """The operators of a straight line from a point to a point."""
    return f"{x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l"
