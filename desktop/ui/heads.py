"""The head of a table: titles in at most two lines, an arrow below the one that sorts."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygon
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.theme import colours
from desktop.ui.widths import PADDING, title_width

LINE = 8
"""Pixels above and below the lines of a title."""


class Heads(QHeaderView):
    """Titles of columns; a click sorts, a second click turns the order round."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(0)
        self._worn = colours()

    def letters(self) -> QFont:
        """The letters of a title."""
        letters = QFont(self.font())
        letters.setWeight(QFont.Weight.DemiBold)
        return letters

    def needed(self, n: int) -> int:
        """The least width of a column by its title."""
        return title_width(self.title(n), QFontMetrics(self.letters())) + 2 * PADDING + 1

    def title(self, n: int) -> str:
        """A column's title."""
        return str(self.model().headerData(n, Qt.Orientation.Horizontal))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.letters())
        two = any(
            metrics.horizontalAdvance(self.title(n)) > self.sectionSize(n) - 2 * PADDING
            for n in range(self.count())
            if not self.isSectionHidden(n)
        )
        return QSize(100, metrics.lineSpacing() * (2 if two else 1) + 2 * LINE - 4)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        worn = self._worn
        painter.save()
        painter.fillRect(rect, QColor(worn.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(worn.border))
        sorts = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        painter.setFont(self.letters())
        painter.setPen(QColor(worn.accent if sorts else worn.muted))
        right = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.TextAlignmentRole))
        side = (
            Qt.AlignmentFlag.AlignRight
            if right and right & int(Qt.AlignmentFlag.AlignRight)
            else Qt.AlignmentFlag.AlignLeft
        )
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(inner, flags, self.title(logicalIndex))
        if sorts:
            self.draw_arrow(painter, QPoint(rect.center().x(), rect.bottom() - 4), QColor(worn.accent))
        painter.restore()

    def draw_arrow(self, painter: QPainter, at: QPoint, ink: QColor) -> None:
        """Point up where the list rises, down where it falls."""
        tip = -2 if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygon([at + QPoint(-4, -tip), at + QPoint(4, -tip), at + QPoint(0, tip)]))
