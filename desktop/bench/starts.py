"""From the start of a process to a painted window: ours beside a window with nothing in it.

Each start is a process of its own, begun in the same way for the program and for its reference, also in the bundle.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from desktop.bench.figures import MILLISECONDS, TIMES, Figure, beside
from desktop.bench.painting import painted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.storage.office import Office

    class Shown(Protocol):
        """What the program shows: its first window, or a commission's."""

        front: QWidget | None
        window: QWidget | None


SIZE = (1000, 620)
LOGIN, SCREEN = 1.5, 1.3

Begin = Callable[[Path | None, "Office | None"], "tuple[QApplication, Shown]"]
"""How the program begins its windows; ``app`` hands it over."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file whose key is at hand: to derive it from the password takes its time on purpose."""

    path: Path
    key: bytes
    file_id: bytes
    user: str
    day: date


def figures(begin: Begin, file: Opened) -> list[Figure]:
    """Start to the painted login, and to the first screen with data."""
    login, bare = beside(lambda _: start(show_login, begin, file), lambda _: start(show_bare), TIMES)
    screen, loaded = beside(lambda _: start(show_screen, begin, file), lambda _: start(show_loaded), TIMES)
    return [
        Figure("start_login", login, "ms", LOGIN, bare),
        Figure("start_screen", screen, "ms", SCREEN, loaded),
    ]
