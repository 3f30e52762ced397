"""A chip that stands alone: the state above a card."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.cells import CHIP_HEIGHT, SMALL_GAP, chip_colours, chip_width, draw_chip, smaller
from desktop.ui.columns import Tone
from desktop.ui.theme import colours


class ChipLabel(QWidget):
    """A state as a soft chip with colour and word, and the small word that says how it is known."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._tone = Tone.QUIET
        self._small = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, words: str, tone: Tone, small: str = "") -> None:
        """Show another state."""
        self._words, self._tone, self._small = words, tone, small
        self.setAccessibleName(f"{words} {small}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        beside = QFontMetrics(smaller(self.font())).horizontalAdvance(self._small) + SMALL_GAP + 1 if self._small else 0
        return QSize(chip_width(self._words, self.fontMetrics()) + beside, CHIP_HEIGHT + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        worn = colours()
        width = draw_chip(painter, self.rect(), self._words, chip_colours(self._tone, worn))
        painter.setPen(QColor(worn.muted))
        painter.setFont(smaller(self.font()))
        place = QRect(self.rect()).adjusted(width + SMALL_GAP, 0, 0, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), self._small)
        painter.end()
