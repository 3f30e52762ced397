"""Pictures of every screen at 1366×768, for the demo, the tests and eyes; also without a display."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QWidget

from desktop.text import Language
from desktop.ui.acceptance import AcceptanceScreen
from desktop.ui.campaigns import CampaignsScreen
from desktop.ui.desk import Desk, Place
from desktop.ui.front import Front
from desktop.ui.importing import ImportScreen
from desktop.ui.listing import ListScreen
from desktop.ui.readiness import ReadinessScreen
from desktop.ui.rooms import ROOMS
from desktop.ui.settings import Settings
from desktop.ui.theme import dress
from desktop.ui.views import Views
from desktop.ui.window import Window
from desktop.words import speak

if TYPE_CHECKING:
    from desktop.storage.copies import About
    from desktop.storage.office import Office
    from desktop.ui.door import Founding

SCREEN = (1366, 768)
PATIENCE = 60.0
"""Seconds that a screen may take to be filled; a slow PC under load needs a few."""
SAMPLE_CODE = "7F3K-9Q2E-R4Y2-8B5D-1T34-56V8-9A6C-D7F1-H3"
"""A code of no file at all."""


@dataclass(frozen=True, slots=True)
class SampleCopy:
    """What a copy that lies nowhere says of itself."""

    name: str
    step: int
    at: str


SAMPLE_COPIES = tuple(
    (Path(f"{name}.daiyn-copy"), cast("About", SampleCopy("otyrar.daiyn", step, at)))
    for name, step, at in (
        ("otyrar-20260310-130500", 812, "2026-03-10T13:05:00+00:00"),
        ("otyrar-20260309-134000", 764, "2026-03-09T13:40:00+00:00"),
    )
)


CARDS = frozenset(
    (
        *("precincts", "members", "buildings", "equipment", "seminars", "transfers", "consignments", "budget"),
        *("meetings", "resolutions", "replacements", "boxes", "lessons"),
    )
)
"""Rooms whose first row is shown in full, too."""


class ClosedDoor:
    """The first window's questions while only its picture is taken."""

    def users(self, file: Path) -> tuple[str, ...]:
        return ()

    def open(self, file: Path, user: str, password: str) -> "Office":
        raise FileNotFoundError(file)

    def found(self, wish: "Founding") -> "tuple[Office, str]":
        raise FileNotFoundError(wish.file)

    def copies(self, file: Path) -> "tuple[tuple[Path, About], ...]":
        return SAMPLE_COPIES

    def about(self, copy: Path) -> "About":
        raise FileNotFoundError(copy)

    def restore(self, copy: Path, file: Path) -> "tuple[About, Path | None]":
        raise FileNotFoundError(copy)

    def recover(self, file: Path, code: str, password: str) -> "Office":
        raise FileNotFoundError(file)


def take_pictures(
    application: QApplication,
    desk: Desk,
    folder: Path,
    languages: Sequence[Language] = ("kk",),
    *,
    workbook: Path | None = None,
    dark: bool = False,
) -> list[Path]:
    """Take a picture of every screen in each language; their paths in the order taken. The folder must be there.

    With a ``workbook`` the proposal of its import is among them; nothing of it is written.
    """
    dress(application, dark=dark)
    taken: list[Path] = []
    for language in languages:
        speak(language)
        desk.language = language
        filled = views(application, desk, Settings(language=language, dark=dark), workbook)
        for number, (name, widget) in enumerate(filled, 1):
            place = folder / f"{language}-{number:02}-{name}.png"
            widget.grab().save(str(place))
            taken.append(place)
    return taken


def views(
    application: QApplication, desk: Desk, settings: Settings, workbook: Path | None = None
) -> Iterator[tuple[str, QWidget]]:
    """Every screen in turn, filled and settled: the pages before a file is open, then the rooms."""
    front = Front(ClosedDoor(), desk.worker, replace(settings, recent=(str(desk.office.path),)), lambda: desk.today)
    front.show()
    for name, act in (
        ("login", partial(front.ask_password, desk.office.path)),
        ("recovery", partial(front.ask_code, desk.office.path)),
        ("founding", front.begin_founding),
        ("code", partial(front.show_code, SAMPLE_CODE, bytes)),
        ("restore", partial(front.ask_copy, desk.office.path)),
    ):
        act()
        settle(application, desk)
        yield name, front
    front.close()
    front.deleteLater()
    window = Window(desk, settings)
    window.resize(*SCREEN)
    window.show()
    for name in ROOMS:
        window.show_room(name)
        settle(application, desk)
        yield name, window
        for more, act in further(window, name, workbook):
            act()
            settle(application, desk)
            yield f"{name}-{more}", window
    window.toggle_help()
    window.show_room("today")
    settle(application, desk)
    yield "help", window
    window.close()
    window.deleteLater()


def further(window: Window, name: str, workbook: Path | None) -> Iterator[tuple[str, Callable[[], object]]]:
    """What a room shows besides its list: the card of its first row, a paper, the sides of an import."""
    reader = window.desk.reader()
    if name in CARDS:
        ids = reader.ids(name)
        if len(ids):
            yield "card", lambda: window.go(Place(name, row=ids[0]))
    views = getattr(window.screen_now, "views", None)
    if name in ("consignments", "budget") and isinstance(views, Views):
        for n in (1, 2):
            yield f"view{n}", partial(views.press, n)
    if name in ("meetings", "resolutions", "replacements") and isinstance(window.screen_now, ListScreen):
        tabs = window.screen_now.card.tabs
        for n in range(1, tabs.count() - 1 if tabs else 0):
            yield f"tab{n}", partial(window.screen_now.show_tab, n)
    if name == "acceptance" and isinstance(window.screen_now, AcceptanceScreen) and window.screen_now.rows:
        yield "precinct", partial(window.screen_now.open_line, window.screen_now.rows[0].data)
    if name == "reports":
        yield "paper", lambda: window.go(Place("reports", (("report", "readiness"),)))
    screen = window.screen_now
    if isinstance(screen, ReadinessScreen):
        for place, more in enumerate(("gates", "visits", "checklists", "days"), 1):
            yield more, partial(screen.tabs.setCurrentIndex, place)
        yield "sheet", screen.enter_next
    if isinstance(screen, CampaignsScreen):
        yield "form", screen.begin
    if workbook is not None and isinstance(screen, ImportScreen):
        yield "columns", partial(screen.examine, workbook)
        yield "rows", partial(screen.review.tabs.setCurrentIndex, 1)
        yield "problems", partial(screen.review.tabs.setCurrentIndex, 2)


def settle(application: QApplication, desk: Desk) -> None:
    """Let the worker answer and the screen be drawn."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        application.processEvents()
        if not desk.worker.busy:
            break
        sleep(0.005)
    for _ in range(3):
        application.processEvents()
