"""A person's day goes through the real window over a real file; what is left is looked for in the file itself."""

import pytest

from desktop.storage.office import open_office
from tests.conftest import PASSWORD, TODAY
from tests.ui.conftest import desk, dressed, idle, no_modal, window, worker

__all__ = ["desk", "dressed", "idle", "no_modal", "window", "worker"]


@pytest.fixture
def room(window, idle, qtbot):
    """``room("precincts")``: the screen of a room, under the hand."""
    window.resize(1366, 728)

    def enter(name):
        window.show_room(name)
        idle()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        screen = window.screen_now
        if hasattr(screen, "table"):
            screen.table.setFocus()
        return screen

    return enter


@pytest.fixture
def reopened(office, desk, window):
    """``reopened()``: the program is closed and the file opened again, as tomorrow morning."""
    opened = []

    def again():
        window.close()
        desk.close()
        office.close()
        opened.append(open_office(office.path, "chair", PASSWORD, today=lambda: TODAY))
        return opened[-1]

    yield again
    for each in opened:
        each.close()
