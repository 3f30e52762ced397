"""Pictures of every screen at 1366×768, for the demo, the tests and eyes; also without a display."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QWidget

from desktop.storage.questions import Ids
from desktop.text import Language
from desktop.ui.acceptance import AcceptanceScreen
from desktop.ui.bag import BagSide
from desktop.ui.boxes import BoxesScreen
from desktop.ui.calendar import CalendarScreen
from desktop.ui.campaigns import CampaignsScreen
from desktop.ui.demanding import FORM, SENT, DemandCard, DemandsScreen
from desktop.ui.desk import Desk, Place
from desktop.ui.exams import ExamSide
from desktop.ui.examsays import SaysSide
from desktop.ui.front import Front
from desktop.ui.importing import ImportScreen
from desktop.ui.listing import ListScreen
from desktop.ui.photographs import Photographs
from desktop.ui.readiness import ReadinessScreen
from desktop.ui.rooms import ROOMS
from desktop.ui.seminars import ProgrammeSide
from desktop.ui.settings import Settings
from desktop.ui.theme import dress
from desktop.ui.views import Views
from desktop.ui.votingday import VotingDayScreen
from desktop.ui.window import Window
from desktop.words import speak

if TYPE_CHECKING:
    from desktop.storage.copies import About
    from desktop.storage.office import Office
    from desktop.ui.door import Founding

SCREEN = (1366, 768)
CARDS = frozenset(
    (
        "precincts members buildings equipment seminars questions cases transfers consignments budget stock demands "
        "letters enquiries publications outreach organisations meetings resolutions replacements boxes lessons"
    ).split()
)
"""Rooms whose first row is shown in full too."""
More = tuple[str, Callable[[], object]]
"""A further picture of a room: its name, and what brings it up."""
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
            asked = QApplication.activeModalWidget()
            yield f"{name}-{more}", asked or window
            if asked is not None:
                asked.close()
    window.toggle_help()
    window.show_room("today")
    settle(application, desk)
    yield "help", window
    window.close()
    window.deleteLater()


def further(window: Window, name: str, workbook: Path | None) -> Iterator[More]:
    """What a room shows besides its list: the card of its first row, then what the room has of its own."""
    ids = window.desk.reader().ids(name) if name in CARDS else Ids("")
    if len(ids):
        yield "card", lambda: window.go(Place(name, row=ids[0]))
    if name in OWN:
        yield from OWN[name](window, workbook)


def of_views(window: Window, _workbook: Path | None) -> Iterator[More]:
    """The views behind a list."""
    views = getattr(window.screen_now, "views", None)
    if isinstance(views, Views):
        for n in (1, 2):
            yield f"view{n}", partial(views.press, n)


def of_seminars(window: Window, _workbook: Path | None) -> Iterator[More]:
    """A seminar's tests and what they say."""
    if isinstance(window.screen_now, ListScreen):
        card = window.screen_now.card
        tested = [row.data.seminar_id for row in window.desk.reader().exams() if row.data.answered]
        if tested:
            window.go(Place("seminars", row=tested[0]))
        for more, kind in (("tests", ExamSide), ("says", SaysSide), ("programme", ProgrammeSide), ("bag", BagSide)):
            yield more, partial(card.turn_to, kind)


def of_demands(window: Window, _workbook: Path | None) -> Iterator[More]:
    """A demand's form and what was sent."""
    screen = window.screen_now
    if isinstance(screen, DemandsScreen) and len(window.desk.reader().ids("demands")):
        card = cast("DemandCard", screen.card)
        for place, more in ((FORM, "form"), (SENT, "sent")):
            yield more, partial(card.go, place)


def of_meetings(window: Window, _workbook: Path | None) -> Iterator[More]:
    """The sides of the card: who came and the agenda, the facts of a resolution, what follows a replacement."""
    screen = window.screen_now
    if isinstance(screen, ListScreen) and screen.card.tabs is not None:
        for n in range(1, screen.card.tabs.count() - 1):
            yield f"tab{n}", partial(screen.card.tabs.setCurrentIndex, n)


def of_acceptance(window: Window, _workbook: Path | None) -> Iterator[More]:
    """A precinct that hands in, and the list of what is handed in."""
    screen = window.screen_now
    if isinstance(screen, AcceptanceScreen) and screen.rows:
        yield "precinct", partial(screen.open_line, screen.rows[0].data)
        yield "list", screen.change_list


def of_day(window: Window, _workbook: Path | None) -> Iterator[More]:
    """What is read out to the region."""
    if isinstance(window.screen_now, VotingDayScreen):
        yield "readout", window.screen_now.read_out


def of_boxes(window: Window, _workbook: Path | None) -> Iterator[More]:
    """Terms of keeping, the destruction of what is past them."""
    if isinstance(window.screen_now, BoxesScreen):
        yield "terms", window.screen_now.show_terms
        yield "destroy", window.screen_now.destroy_ripe


def of_readiness(window: Window, _workbook: Path | None) -> Iterator[More]:
    """The tabs of readiness, a sheet, photos, a new list."""
    screen = window.screen_now
    if isinstance(screen, ReadinessScreen):
        for place, more in enumerate(("gates", "visits", "checklists", "days"), 1):
            yield more, partial(screen.tabs.setCurrentIndex, place)
        yield "sheet", screen.enter_next
        first = window.desk.reader().ids("precincts")[0]
        yield "photos", lambda: Photographs(window.desk, first, screen).open()
        yield "list", screen.lists.begin_list


def of_calendar(window: Window, _workbook: Path | None) -> Iterator[More]:
    """The days that move, the days off."""
    screen = window.screen_now
    if isinstance(screen, CalendarScreen):
        yield "moving", screen.move_days
        yield "off", screen.show_days_off


def of_campaigns(window: Window, _workbook: Path | None) -> Iterator[More]:
    """The form of a new campaign."""
    if isinstance(window.screen_now, CampaignsScreen):
        yield "form", window.screen_now.begin


def of_reports(window: Window, _workbook: Path | None) -> Iterator[More]:
    """A paper in its preview."""
    yield "paper", lambda: window.go(Place("reports", (("report", "readiness"),)))


def of_import(window: Window, workbook: Path | None) -> Iterator[More]:
    """The sides of an import."""
    screen = window.screen_now
    if workbook is not None and isinstance(screen, ImportScreen):
        yield "columns", partial(screen.examine, workbook)
        yield "rows", partial(screen.review.tabs.setCurrentIndex, 1)
        yield "problems", partial(screen.review.tabs.setCurrentIndex, 2)


OWN: Mapping[str, Callable[[Window, Path | None], Iterator[More]]] = {
    "seminars": of_seminars,
    "demands": of_demands,
    "readiness": of_readiness,
    "meetings": of_meetings,
    "resolutions": of_meetings,
    "replacements": of_meetings,
    "votingday": of_day,
    "acceptance": of_acceptance,
    "boxes": of_boxes,
    "consignments": of_views,
    "budget": of_views,
    "calendar": of_calendar,
    "campaigns": of_campaigns,
    "reports": of_reports,
    "import": of_import,
}
"""What a room shows of its own, by the room."""


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
