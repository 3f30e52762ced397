"""What the mouse is offered at a cell: the same as the keys, with their names beside."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.text import Sentence, text
from desktop.words import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.table import RecordTable

OPEN = text("Table", "Open the card")
EDIT = text("Table", "Edit")
ONLY = text("Table", "Filter by this value")
COPY = text("Table", "Copy")
PASTE = text("Table", "Paste")
FILL = text("Table", "Fill down")
COPY_ROW = text("Table", "Copy row")
CLOSE = text("Table", "Mark for deletion")


def offers(table: "RecordTable") -> QMenu:
    """The menu of the cell at hand; what cannot be done there is not in it."""
    here = table.currentIndex()
    editable = bool(here.flags() & Qt.ItemFlag.ItemIsEditable)
    offered: tuple[tuple[Sentence, str, Callable[[], object], bool], ...] = (
        (OPEN, "Enter", table.enter, not table.grid and here.isValid()),
        (EDIT, "F2", lambda: table.edit(here), editable),
        (ONLY, "F12", table.filter_here, table.can_filter()),
        (COPY, "Ctrl+C", table.copy, here.isValid()),
        (PASTE, "Ctrl+V", table.paste, editable),
        (FILL, "Ctrl+D", table.fill_down, editable),
        (COPY_ROW, "F9", lambda: table.copied.emit(table.current_id()), table.managed and here.isValid()),
        (CLOSE, "Del", table.close_rows, table.managed and here.isValid()),
    )
    menu = QMenu(table)
    for words, key, act, possible in offered:
        if possible:
            menu.addAction(f"{shown(words)}\t{key}", act)
    return menu
