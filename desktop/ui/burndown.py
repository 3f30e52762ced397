"""How the open gates and the ready precincts went day by day, and where the pace leads until the vote."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop.domain.board import Pace
from desktop.ui.cells import smaller
from desktop.ui.theme import colours

LEFT, BOTTOM, TOP = 26, 18, 6


class BurnDown(QWidget):
    """A line of ready precincts up to today, dashed from there at the pace of the last week."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("burndown")
        self.setMinimumHeight(96)
        self._days: tuple[tuple[date, int, int], ...] = ()
        self._pace: Pace | None = None
        self._voting_day: date | None = None

    def show_days(self, days: tuple[tuple[date, int, int], ...], pace: Pace | None, voting_day: date) -> None:
        """Show other days."""
        self._days, self._pace, self._voting_day = days, pace, voting_day
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 110)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._days or self._pace is None or self._voting_day is None:
            return
        worn = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(smaller(self.font()))
        first = self._days[0][0]
        span = max(1, (self._voting_day - first).days)
        most = max(1, self._pace.of)
        room = QRectF(LEFT, TOP, self.width() - LEFT - 6, self.height() - TOP - BOTTOM)

        def at(day: date, count: float) -> QPointF:
            return QPointF(
                room.left() + room.width() * min(1, (day - first).days / span),
                room.bottom() - room.height() * min(1, count / most),
            )

        painter.setPen(QPen(QColor(worn.border)))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.drawLine(room.topLeft(), room.topRight())
        painter.setPen(QColor(worn.muted))
        painter.drawText(QRectF(0, room.top() - 6, LEFT - 4, 14), int(Qt.AlignmentFlag.AlignRight), str(most))
        painter.drawText(QRectF(0, room.bottom() - 8, LEFT - 4, 14), int(Qt.AlignmentFlag.AlignRight), "0")
        below = QRectF(LEFT, room.bottom() + 2, room.width(), BOTTOM - 2)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), f"{first:%d.%m}")
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), f"{self._voting_day:%d.%m}")
        painter.setPen(QPen(QColor(worn.good), 2))
        painter.drawPolyline(QPolygonF([at(day, ready) for day, ready, _ in self._days]))
        today, ready, _ = self._days[-1]
        painter.setPen(QPen(QColor(worn.good), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(at(today, ready), at(self._voting_day, self._pace.forecast))
        painter.setPen(QColor(worn.muted))
        middle = QRectF(at(today, 0).x() - 30, room.bottom() + 2, 60, BOTTOM - 2)
        if room.left() + 50 < middle.center().x() < room.right() - 50:
            painter.drawText(middle, int(Qt.AlignmentFlag.AlignHCenter), f"{today:%d.%m}")
        painter.end()
