"""A desk over a real file, a worker that ends with the test, a window; nothing here waits on time."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui.desk import Desk
from desktop.ui.settings import Settings
from desktop.ui.theme import dress
from desktop.ui.worker import Worker
from desktop.words import speak


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The program's look and English words; no window stays behind: each one left is dressed again by every test."""
    speak("en")
    dress(qapp)
    yield
    sweep()


def sweep() -> None:
    """Take away every window that still stands."""
    for left in QApplication.topLevelWidgets():
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_modal(monkeypatch) -> None:
    """A dialog that runs a loop of its own would hang the run."""

    def refuse(_dialog: QDialog) -> int:
        raise AssertionError("a dialog was opened with exec()")

    monkeypatch.setattr(QDialog, "exec", refuse)


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    """The one thread; whatever it still did is over when the test ends."""
    made = Worker()
    yield made
    made.close()
    assert not made.busy, "a task outlived its test"


@pytest.fixture
def desk(office, worker: Worker) -> Iterator[Desk]:
    """A desk over a new file."""
    from desktop.actions import offered

    made = Desk(office, worker, offered, language="en", today=office.today)
    yield made
    made.close()


@pytest.fixture
def window(desk: Desk, qtbot, idle):
    """The main window over a new file."""
    from desktop.ui.window import Window

    made = Window(desk, Settings(language="en"))
    made.show()
    idle()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def idle(worker: Worker, qtbot) -> Callable[[], None]:
    """Wait until the worker has nothing left to do and its answers were taken."""

    def wait() -> None:
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not worker.busy, timeout=30_000)
        QApplication.processEvents()

    return wait


def press(widget: QWidget, words: str) -> None:
    """Type words letter by letter: keyClicks aborts the process on a Cyrillic letter."""
    for letter in words:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)
