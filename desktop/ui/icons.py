"""The quiet line set of icons, drawn in resources/icons and recoloured from the palette."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.resource import resource
from desktop.ui.theme import colours

DRAWN_IN = "#1D2733"
"""The stroke colour written in the drawings."""
SIZES = (16, 20, 32)
"""Pixels: small, in the sidebar, and for screens of twice the density; each costs the first window 0.2 ms."""


def icon(name: str, meaning: str = "text") -> QIcon:
    """The icon of that name in a colour of ``Colours`` ("text", "muted", "accent", "on_accent", "bad" …).

    ``FileNotFoundError`` where no such icon is drawn.
    """
    worn = colours()
    made = QIcon()
    for size in SIZES:
        made.addPixmap(drawn(name, getattr(worn, meaning), size))
    made.addPixmap(drawn(name, worn.border, SIZES[-1]), QIcon.Mode.Disabled)
    return made


def program_icon() -> QIcon:
    """The program's own picture: title bars and the task bar."""
    made = QIcon()
    for size in (16, 32, 48, 256):
        made.addPixmap(painted(resource("daiyn.svg").read_text(encoding="utf-8"), size))
    return made


@cache
def drawing(name: str) -> str:
    """The drawing as it stands in its file."""
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def drawn(name: str, colour: str, size: int) -> QPixmap:
    """One picture of the icon, ``size`` pixels a side."""
    return painted(drawing(name).replace(DRAWN_IN, colour), size)


def painted(drawing: str, size: int) -> QPixmap:
    """A drawing as a picture."""
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
