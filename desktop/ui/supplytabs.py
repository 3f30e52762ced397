"""The views of equipment: list, matrix, stock, norms, redistribution; each is a room that is made when entered."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton

from desktop.text import Sentence, text
from desktop.ui.desk import Desk, Place
from desktop.ui.theme import NEAR
from desktop.words import shown

LIST, MATRIX = text("Equipment", "List"), text("Equipment", "Matrix")
TABS: tuple[tuple[str, Sentence, Place], ...] = (
    ("list", LIST, Place("equipment")),
    ("matrix", MATRIX, Place("equipment", (("view", "matrix"),))),
    ("stock", text("Stock", "Stock"), Place("stock")),
    ("norms", text("Norms", "Norms"), Place("norms")),
    ("shares", text("Shares", "Redistribution"), Place("shares")),
)


def view_tabs(desk: Desk, now: str) -> tuple[QHBoxLayout, QButtonGroup]:
    """The line of views, the one at hand pressed; pressing another goes there."""
    line, group = QHBoxLayout(), QButtonGroup()
    line.setSpacing(NEAR)
    for n, (name, words, place) in enumerate(TABS):
        made = QPushButton(shown(words))
        made.setCheckable(True)
        made.setChecked(name == now)
        made.setProperty("room", True)
        made.setObjectName(f"view-{name}")
        group.addButton(made, n)
        line.addWidget(made)
        if now != "list" or n > 1:
            made.clicked.connect(partial(leave, desk, group, now, place))
    return line, group


def leave(desk: Desk, group: QButtonGroup, now: str, place: Place, _checked: bool = False) -> None:  # noqa: FBT002 (Qt tells it)
    """Go to another view; here the button of this view stays pressed."""
    own = next(n for n, (name, _, _) in enumerate(TABS) if name == now)
    if place != TABS[own][2]:
        desk.go(place)
    group.button(own).setChecked(True)
