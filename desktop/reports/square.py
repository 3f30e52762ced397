"""The square code in the foot of an issued paper, drawn once a paper and shown on each page."""

from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.units import mm

DOT = 0.45 * mm
"""A telephone reads dots of 0.4 mm from an office printer; a little more survives a copy."""


def draw_square(canvas: Any, name: str, words: str) -> float:
    """Draw the words as a square code (ISO/IEC 18004, medium correction) under a name; its side in points."""
    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(words)
    code.make()
    count: int = code.getModuleCount()
    canvas.beginForm(name)
    canvas.setFillGray(0)
    for row in range(count):
        column = 0
        while column < count:
            until = column
            while until < count and code.isDark(row, until):
                until += 1
            if until > column:
                canvas.rect(column * DOT, (count - row - 1) * DOT, (until - column) * DOT, DOT, stroke=0, fill=1)
            column = until + 1
    canvas.endForm()
    return count * DOT
