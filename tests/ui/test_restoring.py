"""A copy takes the place of a file from the first window and from the commission's own."""

import pytest
from PySide6.QtGui import QAction

from desktop.actions import copies
from desktop.app import Doorkeeper, Program
from desktop.storage.office import open_office
from desktop.ui.front import Front
from desktop.ui.login import Login
from desktop.ui.restoring import RestorePage
from desktop.ui.settings import Settings
from tests.conftest import PASSWORD, TODAY


@pytest.fixture
def front(worker, qtbot):
    """The first window over real files."""
    made = Front(Doorkeeper(), worker, Settings(language="en"), lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def copied(office, make):
    """A file with a copy beside it, one precinct in the copy, two in the file; nobody has it open."""
    make.precinct(842)
    copy = copies.make(office)
    make.precinct(843)
    office.close()
    return office.path, copy


def numbers(path):
    held = open_office(path, "", PASSWORD, today=lambda: TODAY)
    try:
        with held.reader() as reader:
            return [row.data.number for row in reader.stream("precincts", None, "kk")]
    finally:
        held.close()


def test_the_newest_copy_is_restored_and_the_former_file_set_aside(front, copied, idle):
    path, _copy = copied
    front.ask_copy(path)
    idle()
    page = front.findChild(RestorePage)
    assert page.list.count() == 1
    assert page.does.isEnabled()
    page.restore()
    idle()
    assert "step 2" in front.findChild(Login).problem.text()
    assert numbers(path) == ["842"]
    (aside,) = [each for each in path.parent.glob("*.daiyn") if each != path]
    assert numbers(aside) == ["842", "843"]


def test_a_copy_from_another_disk_becomes_a_file_of_its_own(front, copied, idle, tmp_path):
    path, copy = copied
    stick = tmp_path / "stick"
    stick.mkdir()
    moved = copy.rename(stick / copy.name)
    front.ask_copy()
    page = front.findChild(RestorePage)
    assert not page.does.isEnabled()
    page.look_at(str(moved))
    idle()
    assert page.file.text().endswith(path.name)
    page.file.setText(str(tmp_path / "new" / "otyrar"))
    page.restore()
    idle()
    assert numbers(tmp_path / "new" / "otyrar.daiyn") == ["842"]
    assert numbers(path) == ["842", "843"]


def test_what_is_no_copy_is_refused_and_nothing_moves(front, copied, idle, tmp_path):
    path, _ = copied
    held = path.read_bytes()
    other = tmp_path / "зат.daiyn-copy"
    other.write_bytes(b"PK no zip")
    front.ask_copy()
    page = front.findChild(RestorePage)
    page.look_at(str(other))
    idle()
    assert "not a copy" in page.problem.text()
    assert page.list.count() == 0
    assert path.read_bytes() == held


def test_the_window_leads_there(window, idle):
    left = []
    window.left.connect(left.append)
    window.findChild(QAction, "act-restore").trigger()
    assert left == [True]
    assert window.restores


def test_program_shows_the_page_after_the_window(office, make, qtbot):
    make.precinct(842)
    program = Program(Settings(language="en"))
    program.show_window(office, program.settings)
    qtbot.waitUntil(lambda: not program.worker.busy, timeout=30_000)
    program.window.restore_copy()
    qtbot.waitUntil(lambda: not program.worker.busy, timeout=30_000)
    assert program.front.findChild(RestorePage).file.text() == str(office.path)
    program.front.close()
    program.worker.close()
