"""Charts on paper: the shapes of a ChartSpec under the pen."""

from typing import Any

from reportlab.lib.colors import HexColor

from desktop.domain.charts import HATCHED, INKS, Box, ChartSpec, Stroke, Words, shaded, shapes_of
from desktop.reports.fonts import BOLD, REGULAR, width
from desktop.reports.pen import Pen

BETWEEN = 10.0
PALE = 0.7
HATCH = 3.0
"""Points between two lines of a hatched ground."""


def draw_charts(pen: Pen, charts: tuple[ChartSpec, ...]) -> None:
    """The charts one below the other, two side by side where the page is wide enough; none is torn."""
    wide = pen.room > 560
    room = (pen.room - 18) / 2 if wide else pen.room
    for first in range(0, len(charts), 2 if wide else 1):
        row = charts[first : first + (2 if wide else 1)]
        laid = [shapes_of(chart, room, measured) for chart in row]
        deep = max(height for _, height in laid)
        if not pen.fits(deep + BETWEEN):
            pen.turn()
        for at, (shapes, _) in enumerate(laid):
            draw_shapes(pen, shapes, pen.left + at * (room + 18), pen.y)
        pen.y -= deep + BETWEEN


def measured(words: str, size: float) -> float:
    """How wide words are in bold letters, the wider ones."""
    return width(words, BOLD, size)


def draw_shapes(pen: Pen, shapes: list[Any], left: float, top: float) -> None:
    """Shapes from an upper left corner on."""
    canvas = pen.canvas
    for shape in shapes:
        if isinstance(shape, Box):
            draw_box(canvas, shape, left, top)
        elif isinstance(shape, Stroke):
            canvas.setDash([3, 2] if shape.dashed else [])
            canvas.setLineWidth(shape.wide)
            canvas.setStrokeColor(HexColor("#B3B3B3" if shape.pale else shaded(shape.tone)))
            path = canvas.beginPath()
            path.moveTo(left + shape.points[0][0], top - shape.points[0][1])
            for x, y in shape.points[1:]:
                path.lineTo(left + x, top - y)
            canvas.drawPath(path)
            canvas.setDash([])
        elif isinstance(shape, Words):
            name = BOLD if shape.bold else REGULAR
            canvas.setFillColor(HexColor(INKS[shape.tone] if shape.tone else "#000000"))
            pen.words(left + shape.x, top - shape.y, shape.words, name, shape.size, shape.side)
    canvas.setFillGray(0)
    canvas.setStrokeGray(0)


def draw_box(canvas: Any, box: Box, left: float, top: float) -> None:
    """A ground with a thin line around it; a hatched one also says in grey print what it is."""
    x, y = left + box.x, top - box.y - box.height
    canvas.setLineWidth(0.4)
    canvas.setStrokeColor(HexColor("#666666"))
    canvas.setFillColor(HexColor(shaded(box.tone, box.shade)))
    canvas.rect(x, y, box.width, box.height, stroke=1, fill=1)
    if box.tone in HATCHED:
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(x, y, box.width, box.height)
        canvas.clipPath(path, stroke=0)
        canvas.setStrokeColor(HexColor("#8E3515"))
        at = x - box.height
        while at < x + box.width:
            canvas.line(at, y, at + box.height, y + box.height)
            at += HATCH
        canvas.restoreState()
