"""The composition root: the only file that knows every floor. It opens the first window, then the commission's."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.text import Language
from desktop.ui.door import Founding
from desktop.ui.settings import Settings, read_settings
from desktop.ui.theme import dress
from desktop.ui.worker import Worker
from desktop.words import say, speak

if TYPE_CHECKING:
    from desktop.storage.copies import About
    from desktop.storage.office import Office
    from desktop.ui.desk import Actions
    from desktop.ui.front import Front
    from desktop.ui.window import Window


UNHURRIED = 1500
"""Milliseconds after the window is shown, when what its first change needs is loaded."""


class Doorkeeper:
    """Opens, founds and recovers files for the first window; heavy floors are loaded when the door is knocked at."""

    def users(self, file: Path) -> tuple[str, ...]:
        from desktop.storage.keys import read_keys

        return read_keys(file).users

    def open(self, file: Path, user: str, password: str) -> "Office":
        from desktop.commands.opening import open_file

        return open_file(file, user, password, writing=True)

    def found(self, wish: Founding) -> "tuple[Office, str]":
        from desktop.actions.founding import Campaigning, found
        from desktop.commands.opening import today
        from desktop.domain.campaigns import Vote

        title = say(wish.title, "kk")
        campaign = Campaigning(title, wish.called, wish.voting_day, Vote(wish.vote), say(wish.title, "ru"))
        return found(wish.file, wish.territory, campaign, wish.password, today=today)

    def copies(self, file: Path) -> "tuple[tuple[Path, About], ...]":
        from desktop.storage import copies

        return copies.found(copies.folder_of(file))

    def about(self, copy: Path) -> "About":
        from desktop.storage.copies import read_about

        return read_about(copy)

    def restore(self, copy: Path, file: Path) -> "tuple[About, Path | None]":
        from desktop.storage.copies import restore

        return restore(copy, file)

    def recover(self, file: Path, code: str, password: str) -> "Office":
        from desktop.domain.users import FIRST_USER
        from desktop.storage.founding import recover

        recover(file, code, FIRST_USER, password)
        return self.open(file, FIRST_USER, password)


def day() -> date:
    """The office's day, fixed by DAIYN_TODAY for tests and the demo."""
    from desktop.commands.opening import today

    return today()


def now() -> datetime:
    """The computer's clock in the computer's own zone."""
    return datetime.now().astimezone()


class Program:
    """The first window, then the commission's; closing one file leads back to the first window or out."""

    def __init__(self, settings: Settings) -> None:
        self.worker = Worker()
        self.settings = settings
        self.front: Front | None = None
        self.window: Window | None = None
        self._office: Office | None = None

    def show_front(self) -> None:
        """Show the first window."""
        from desktop.ui.front import Front

        self.front = Front(Doorkeeper(), self.worker, self.settings, day)
        self.front.opened.connect(self.show_window)
        self.front.show()

    def show_window(self, office: "Office", settings: Settings, _code: str = "") -> None:
        """Show a commission's file."""
        from desktop.actions import offered
        from desktop.ui.desk import Desk
        from desktop.ui.window import Window

        self.settings = settings
        self._office = office
        desk = Desk(
            office, self.worker, cast("Actions", offered), language=settings.language, today=office.today, clock=now
        )
        self.window = Window(desk, settings)
        self.window.left.connect(self.leave)
        self.window.show()
        # Not QTimer.singleShot: in PySide6 6.11 it calls a method of an object that may be gone by then.
        unhurried = QTimer(self.window, interval=UNHURRIED, singleShot=True)
        unhurried.timeout.connect(self.make_ready)
        unhurried.start()
        if self.front is not None:
            self.front.close()
            self.front = None

    def make_ready(self) -> None:
        """Load what changes are made with, so that the first of them does not wait for it."""
        from desktop.actions import offered

        self.worker.ask(lambda _: offered.load(), lambda _: None, lambda _: None)

    def leave(self, another: bool) -> None:
        """The commission's window was closed."""
        file = self.window.desk.office.path if self.window is not None and self.window.restores else None
        if self.window is not None:
            self.settings = self.window.settings
            self.window.desk.close()
        self.window = None
        if self._office is not None:
            self._office.close()
        self._office = None
        if another:
            self.show_front()
        if file is not None and self.front is not None:
            self.front.ask_copy(file)


def begin(file: Path | None = None, office: "Office | None" = None) -> tuple[QApplication, Program]:
    """Show the first window, on a file if one is named; an office that is open already needs no first window."""
    application = QApplication(sys.argv)
    settings = read_settings()
    if file is not None:
        settings = settings.opened(file)
    speak(settings.language)
    dress(application, dark=settings.dark, size=settings.size)
    program = Program(settings)
    if office is None:
        program.show_front()
    else:
        program.show_window(office, settings)
    return application, program


def open_window(file: Path | None = None, office: "Office | None" = None) -> int:
    """Run the program's windows; its exit code."""
    application, program = begin(file, office)
    code = application.exec()
    program.worker.close()
    return code


def without_screen() -> None:
    """Draw where there is no screen; Qt's complaint that such a place has no hints of size helps nobody."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")


def draw_front() -> bool:
    """Whether the first window can be drawn here, without a screen if need be: part of the self-check."""
    from desktop.ui.front import Front

    without_screen()
    application = QApplication(sys.argv[:1])
    speak("kk")
    dress(application, dark=False, size=11)
    worker = Worker()
    picture = Front(Doorkeeper(), worker, Settings(), day).grab()
    worker.close()
    return not picture.isNull()


def list_of_members(office: "Office", folder: Path) -> Path:
    """The office's own list of members as a workbook, so that the proposal of an import can be drawn."""
    from desktop.reports import gallery

    path = folder / "members.xlsx"
    with office.reader() as reader:
        path.write_bytes(gallery.made(reader, "members", path, "kk", office.today, say=say))
    return path


def draw_screens(office: "Office", folder: Path, languages: Sequence[Language]) -> list[Path]:
    """Pictures of every screen of an office in each language, without a screen if need be; their paths."""
    from desktop.actions import offered
    from desktop.ui.desk import Desk
    from desktop.ui.pictures import take_pictures

    without_screen()
    application = QApplication(sys.argv[:1])
    worker = Worker()
    desk = Desk(office, worker, cast("Actions", offered), language=languages[0], today=office.today)
    try:
        with TemporaryDirectory() as shelf:
            return take_pictures(application, desk, folder, languages, workbook=list_of_members(office, Path(shelf)))
    finally:
        desk.close()
        worker.close()


def demo(said: argparse.Namespace) -> int:
    """The demo commission, with the window and the pictures that only this floor can give."""
    from desktop.commands import demo

    return demo.demo(said, open_window, draw_screens)


def bench(said: argparse.Namespace) -> int:
    """The program's times, with the windows whose beginning is timed."""
    from desktop.commands import bench

    return bench.bench(said, begin)
