"""The main window: sidebar, rooms, messages, help and status; drawn anew when the language or the look changes."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

from desktop.text import Language, Sentence
from desktop.ui.desk import REDO, UNDO, Desk, Place, inner
from desktop.ui.helpsheet import HelpSheet
from desktop.ui.icons import program_icon
from desktop.ui.keys import commanded, physical
from desktop.ui.menus import draw_menus
from desktop.ui.messages import Kind, MessageBar, Stage
from desktop.ui.pieces import button
from desktop.ui.rooms import FOOT, SIDE_ROOMS, WITHIN, entered
from desktop.ui.screen import Screen
from desktop.ui.settings import SIZES, Settings, keep_settings
from desktop.ui.sidebar import Sidebar
from desktop.ui.status import Status
from desktop.ui.theme import NEAR, dress
from desktop.ui.worker import Task
from desktop.words import shown, speak

if TYPE_CHECKING:
    from desktop.ui.importing import ImportScreen

SIZE = (1366, 728)
"""The smallest screen less its task bar."""
LEAST = (1024, 600)
WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv")
SHORTENED = 72
CLOCK_EVERY = 300_000
"""Milliseconds between two looks at the clock."""


class Window(QMainWindow):
    """One commission's file at work. ``left(another)`` when it is closed; another: the first window is wanted."""

    left = Signal(bool)

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self.room = "today"
        self._another = False
        self.restores = False
        """Whether the window was closed to put a copy in the place of its file."""
        self._clock_told: Sentence | None = None
        self._helped = False
        self._screens: dict[str, Screen] = {}
        self.stack = Stage()
        self.messages = MessageBar([], self.stack)
        self.steps = QWidget()
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.setWindowIcon(program_icon())
        self.setWindowTitle(f"{desk.office.path.stem} – Daiyn")
        desk.changed.connect(self._changed)
        desk.went.connect(self.go)
        desk.spoke.connect(self.draw)
        desk.told.connect(self._tell)
        desk.started.connect(self._start)
        desk.worn.connect(self.wear)
        desk.restoring.connect(self.restore_copy)
        self.draw()
        QTimer.singleShot(0, self, desk.find_copy)
        QTimer.singleShot(0, self, self.check_clock)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_EVERY)
        self._clock.timeout.connect(self.check_clock)
        self._clock.start()

    def draw(self) -> None:
        """Draw everything in the language and the look of now; the person stays in the same room."""
        self._close_screens()
        self.desk.unread[:0] = [row.message for row in self.messages.rows()]
        self.stack = Stage()
        self.help = HelpSheet()
        self.help.setVisible(self._helped)
        self.help.closed.connect(self.toggle_help)
        self.sidebar = Sidebar(self.desk.head(), SIDE_ROOMS, FOOT)
        self.sidebar.chosen.connect(self.show_room)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.stack, 1)
        row.addWidget(self.help)
        self.setCentralWidget(middle)
        self.messages = MessageBar(self.desk.unread, self.stack)
        self.status = Status(self.desk)
        self.status.spoke.connect(self.speak)
        self.setStatusBar(self.status)
        self._draw_menus()
        self.show_room(self.room)

    def _close_screens(self) -> None:
        for screen in self._screens.values():
            screen.close()
        self._screens = {}

    def screen_of(self, name: str) -> Screen:
        """The screen of a room, made when first asked for."""
        if name not in self._screens:
            made = entered(name, self.desk)
            self._screens[name] = made
            self.stack.addWidget(made)
        return self._screens[name]

    @property
    def screen_now(self) -> Screen:
        """The screen that the person looks at."""
        return cast("Screen", self.stack.currentWidget())

    def show_room(self, name: str) -> None:
        """Go to a room, unless the screen at hand holds the person back."""
        before = self.stack.currentWidget()
        if isinstance(before, Screen) and before is not self._screens.get(name) and not before.may_leave():
            self.sidebar.mark(WITHIN.get(self.room, self.room))
            return
        if name != self.room:
            self.messages.put_away()
        screen = self.screen_of(name)
        self.room = name
        self.stack.setCurrentWidget(screen)
        self.sidebar.mark(WITHIN.get(name, name))
        screen.refresh()
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._helped:
            self.help.show_help(screen.title, screen.help)
        self.messages.raise_()

    def go(self, place: Place) -> None:
        """Go to the rows that somebody asked for."""
        self.show_room(place.noun)
        if self.room == place.noun:
            self.screen_now.arrive(place)

    def toggle_help(self) -> None:
        """Open or close the help of this window."""
        self._helped = not self._helped
        self.help.setVisible(self._helped)
        self.help.show_help(self.screen_now.title, self.screen_now.help)

    def speak(self, language: Language) -> None:
        """Speak another language from now on."""
        self.wear(replace(self.settings, language=language))

    def wear(self, settings: Settings) -> None:
        """Take another language or look from now on, and keep it for the next time."""
        before, self.settings = self.settings, settings
        keep_settings(settings)
        if (settings.dark, settings.size) != (before.dark, before.size):
            dress(cast("QApplication", QApplication.instance()), dark=settings.dark, size=settings.size)
        if settings.language != before.language:
            speak(settings.language)
        self.desk.speak(settings.language)

    def resize_text(self, step: int) -> None:
        """Larger or smaller text."""
        at = min(max(0, SIZES.index(self.settings.size) + step), len(SIZES) - 1)
        self.wear(replace(self.settings, size=SIZES[at]))

    def open_another(self) -> None:
        """Close this file and show the first window."""
        self._another = True
        self.close()

    def restore_copy(self) -> None:
        """Close this file and show where a copy takes its place."""
        self.restores = True
        self.open_another()

    def check_clock(self) -> None:
        """Say once what is wrong with the computer's clock; it stops nobody."""
        found = self.desk.clock_trouble()
        if found is not None and (self._clock_told is None or found.source != self._clock_told.source):
            self.desk.tell(found, kind=Kind.WARNING)
        self._clock_told = found

    def _draw_menus(self) -> None:
        edit = draw_menus(self.menuBar(), self.desk, self.settings, self)
        self.undo, self.redo = (cast("QAction", edit.findChild(QAction, name)) for name in ("act-undo", "act-redo"))
        edit.aboutToShow.connect(self._name_steps)
        self.steps.deleteLater()
        self.steps = QWidget(self.menuBar())
        row = QHBoxLayout(self.steps)
        row.setContentsMargins(0, 0, NEAR, 0)
        self.undo_button = button(UNDO, "undo", self.desk.undo, flat=True)
        self.redo_button = button(REDO, "redo", self.desk.redo, flat=True)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        self.menuBar().setCornerWidget(self.steps)
        self._name_steps()

    def _name_steps(self) -> None:
        """Undo and Redo say what they would do; without a step they are off."""
        reader = self.desk.reader()
        for action, pressed, step, words in (
            (self.undo, self.undo_button, reader.undoable(), UNDO),
            (self.redo, self.redo_button, reader.redoable(), REDO),
        ):
            said = shown(words.fill(action=inner(step.label) if words is REDO else step.label)) if step else ""
            action.setEnabled(step is not None)
            action.setText(said or action.text())
            pressed.setVisible(step is not None)
            pressed.setToolTip(said)
            pressed.setText(said if len(said) <= SHORTENED else said[: SHORTENED - 1].rstrip() + "…")
        self.steps.adjustSize()
        self.menuBar().setCornerWidget(self.steps)

    def _changed(self, nouns: frozenset[str], step: int, initiator: QObject | None) -> None:
        del step, initiator
        self.desk.today = self.desk.office.today
        if self.screen_now.nouns & nouns:
            self.screen_now.refresh()
        self.status.refresh()
        self._name_steps()

    def _tell(self) -> None:
        self.messages.take()

    def _start(self, task: Task, title: Sentence) -> None:
        self.messages.show_job(task, title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no shortcut took, read as the hand means them: a Cyrillic layout has no Ctrl+Z and no Alt+2."""
        act = {"z": self.desk.undo, "y": self.desk.redo}.get(commanded(event))
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and physical(event) in set("123456789"):
            act = partial(self.show_room, SIDE_ROOMS[int(physical(event)) - 1][0])
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A workbook dropped anywhere on the window is looked at in Import."""
        file = dropped(event.mimeData())
        if file:
            self.show_room("import")
            cast("ImportScreen", self.screen_of("import")).examine(file)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.screen_now.may_leave():
            self._another = self.restores = False
            event.ignore()
            return
        self._close_screens()
        super().closeEvent(event)
        self.left.emit(self._another)


def dropped(held: QMimeData) -> Path | None:
    """The one workbook that is held over the window; None for anything else."""
    files = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in WORKBOOKS else None
