"""How wide the words of a list are: the first page is measured, longer words further down are told in a hint."""

from typing import Any

from PySide6.QtGui import QFont, QFontMetrics

from desktop.ui.cells import SMALL_GAP, chip_width, smaller
from desktop.ui.columns import Column
from desktop.ui.heads import Heads
from desktop.ui.tablemodel import PAGE, RecordModel
from desktop.ui.widths import PADDING, Wish


def wishes_of(records: RecordModel, heads: Heads, letters: QFont) -> list[Wish]:
    """What each column would like: its head and its widest cell whole; an elastic one can live with less."""
    metrics = QFontMetrics(letters)
    beside = QFontMetrics(smaller(letters))
    places = range(min(PAGE, len(records.ids)))
    made: list[Wish] = []
    lines = [records.row_at(place).data for place in places]
    for n, column in enumerate(records.columns):
        head = heads.needed(n)
        widest = max((cell_width(column, line, metrics, beside) for line in lines), default=0)
        natural = max(head, widest + 2 * PADDING, column.at_least)
        least = min(natural, max(head, column.least)) if column.elastic else natural
        made.append(Wish(natural, least, column.elastic, column.keep))
    return made


def cell_width(column: Column, line: Any, metrics: QFontMetrics, beside: QFontMetrics) -> int:
    """Pixels of a cell's words, its chip and the small word after it."""
    words = column.show(line)
    if column.tone is None or column.tone(line) is None:
        return metrics.horizontalAdvance(words) + 1
    small = column.small(line) if column.small else ""
    return chip_width(words, metrics) + (beside.horizontalAdvance(small) + SMALL_GAP + 1 if small else 0)
