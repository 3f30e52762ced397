"""From the start of a process to a painted window: ours beside a window with nothing in it.

Each start is a process of its own, begun in the same way for the program and for its reference, also in the bundle.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from desktop.bench.figures import MILLISECONDS, Figure, beside
from desktop.bench.painting import painted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.storage.office import Office

    class Shown(Protocol):
        """What the program shows: its first window, or a commission's."""

        @property
        def front(self) -> QWidget | None: ...
        @property
        def window(self) -> QWidget | None: ...


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


def figures(begin: Begin, office: "Office") -> list[Figure]:
    """Start to the painted login, and to the first screen with data of an office whose file is closed now."""
    file = Opened(office.path, office.key, office.file_id, office.user, office.today)
    login, bare = beside(lambda _: start(show_login, begin, file.path), lambda _: start(show_bare))
    screen, loaded = beside(lambda _: start(show_screen, begin, file), lambda _: start(show_loaded))
    return [
        Figure("start_login", login, "ms", LOGIN, bare),
        Figure("start_screen", screen, "ms", SCREEN, loaded),
    ]


def start(shows: Callable[..., None], *handed: Any) -> float:
    """Milliseconds from the start of a process to the paint of the window it shows."""
    context = get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=shows, args=(sending, *handed))
    begun = monotonic()
    process.start()
    sending.close()
    moment: float = receiving.recv()
    process.join()
    return (moment - begun) * MILLISECONDS


def show_bare(answer: Connection) -> None:
    """A window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    window = QWidget()
    window.resize(*SIZE)
    window.show()
    answer.send(painted(window))
    application.quit()


def show_loaded(answer: Connection) -> None:
    """The same, after the one heavy library that data need."""
    import_module("sqlmodel")
    show_bare(answer)


def show_login(answer: Connection, begin: Begin, path: Path) -> None:
    """The program's first window, asking for the password of a file."""
    application, shown = begin(path, None)
    assert shown.front is not None
    answer.send(painted(shown.front))
    application.quit()


def show_screen(answer: Connection, begin: Begin, file: Opened) -> None:
    """The window on a file, on the screen with which the day begins."""
    from desktop.storage.office import open_with_key

    office = open_with_key(file.path, file.key, file.file_id, file.user, writing=True, today=lambda: file.day)
    application, shown = begin(None, office)
    assert shown.window is not None
    answer.send(painted(shown.window))
    application.quit()
    office.close()
