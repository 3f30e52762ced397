"""A chart in the window: the same shapes that stand on paper, drawn by Qt; a click tells which label was meant."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop.domain.charts import HATCHED, INKS, Box, ChartSpec, Shape, Stroke, Words, hit, shaded, shapes_of
from desktop.ui.theme import colours

SCALE = 1.3
"""Pixels of a point: letters of eight points on paper are read at arm's length, on the screen from farther off."""


class ChartView(QWidget):
    """Draws a ChartSpec as wide as it is; ``clicked`` gives the place of the label under the mouse."""

    clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: ChartSpec | None = None
        self._shapes: list[Shape] = []

    def show_chart(self, chart: ChartSpec | None) -> None:
        """Show another chart."""
        self.chart = chart
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(320, int(self._lay_out()))

    def _lay_out(self) -> float:
        if self.chart is None:
            return 0
        self._shapes, high = shapes_of(self.chart, max(120, self.width()) / SCALE, self._measured)
        self.setMinimumHeight(int(high * SCALE))
        self.setAccessibleDescription(self.chart.title)
        self.update()
        return high * SCALE

    def resizeEvent(self, event: object) -> None:
        del event
        self._lay_out()

    def _letters(self, size: float, *, bold: bool) -> QFont:
        made = QFont(self.font())
        made.setPixelSize(max(9, round(size * SCALE)))
        made.setBold(bold)
        return made

    def _measured(self, words: str, size: float) -> float:
        return QFontMetricsF(self._letters(size, bold=True)).horizontalAdvance(words) / SCALE

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = hit(self._shapes, event.position().x() / SCALE, event.position().y() / SCALE)
        if place >= 0:
            self.clicked.emit(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self._shapes:
            if isinstance(shape, Box):
                draw_box(painter, shape)
            elif isinstance(shape, Stroke):
                draw_stroke(painter, shape)
            else:
                self._draw_words(painter, shape)
        painter.end()

    def _draw_words(self, painter: QPainter, shape: Words) -> None:
        painter.setFont(self._letters(shape.size, bold=shape.bold))
        painter.setPen(QColor(INKS[shape.tone] if shape.tone else colours().text))
        wide = painter.fontMetrics().horizontalAdvance(shape.words)
        x = shape.x * SCALE - {"left": 0.0, "center": wide / 2, "right": float(wide)}[shape.side]
        painter.drawText(QPointF(x, shape.y * SCALE), shape.words)


def draw_box(painter: QPainter, box: Box) -> None:
    """A ground with a thin line around it; the worst one is hatched."""
    place = QRectF(box.x * SCALE, box.y * SCALE, box.width * SCALE, box.height * SCALE)
    painter.setPen(QPen(QColor(colours().border)))
    painter.setBrush(QColor(shaded(box.tone, box.shade)))
    painter.drawRect(place)
    if box.tone in HATCHED:
        painter.setBrush(QBrush(QColor("#8E3515"), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(place)


def draw_stroke(painter: QPainter, stroke: Stroke) -> None:
    """A line from point to point; on a dark ground the dark tone would vanish, so it takes the window's own."""
    worn = colours()
    ink = QPen(QColor(worn.border if stroke.pale else worn.good), max(1.0, stroke.wide * SCALE))
    if stroke.dashed:
        ink.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x * SCALE, y * SCALE) for x, y in stroke.points]))
