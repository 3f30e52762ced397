"""The first half hour: language, district, voting day, a workbook dropped, the register on the screen and on paper."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.app import Program
from desktop.ui.settings import Settings
from desktop.ui.theme import dress
from desktop.words import speak

DATA = Path(__file__).parent.parent / "data" / "open"
PASSWORD = "дала құстары 2026"


@pytest.fixture
def program(qapp):
    speak("kk")
    dress(qapp)
    made = Program(Settings())
    yield made
    for each in (made.window, made.front):
        if each is not None:
            each.close()
    made.worker.close()


@pytest.fixture
def idle(program, qtbot):
    def wait():
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not program.worker.busy, timeout=60_000)
        QApplication.processEvents()

    return wait


def drop(window, file):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file))])
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(600, 300), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, none))


def found_a_file(program, idle, file):
    program.show_front()
    front = program.front
    front.findChild(QPushButton, "new-file").click()
    page = front.pages.currentWidget()
    page.district.search.setText("отырар")
    page.called.put(date(2026, 2, 11))
    page.voting_day.setText("150326")
    page.voting_day.settle()
    page.file.setText(str(file))
    page.first.edit.setText(PASSWORD)
    page.again.edit.setText(PASSWORD)
    page.make.click()
    idle()
    front.pages.currentWidget().go_on.click()
    idle()


def test_from_nothing_to_a_register_on_paper(program, idle, tmp_path):
    file = tmp_path / "otyrar-2026.daiyn"
    found_a_file(program, idle, file)
    window = program.window
    assert program.front is None
    assert window.room == "today"

    window.findChild(QPushButton, "first-import").click()
    for workbook, kind in (("01_uchaskeler_tizimi.xlsx", "precincts"), ("03_komissiya_musheleri.xlsx", "members")):
        drop(window, DATA / workbook)
        idle()
        screen = window.screen_now
        assert screen.taken.examination.kind == kind
        screen.accept.click()
        idle()
    reader = window.desk.reader()
    precincts, members = reader.totals("precincts").count, reader.totals("members").count
    assert precincts > 0
    assert members == 36

    window.show_room("today")
    idle()
    for opened in window.menuBar().actions():
        opened.menu().aboutToShow.emit()
    window.menuBar().findChild(object, "act-report-register").trigger()
    idle()
    screen = window.screen_now
    assert screen.shown_now.report.name == "register"
    screen.pages.search.setText("учаске")
    assert screen.pages.sheet.hits
    made = []
    screen._make("pdf", screen.report().title, made.append)
    idle()
    assert made[0][1].startswith(b"%PDF")

    window.undo.trigger()
    idle()
    assert reader.totals("members").count == 0
    window.redo.trigger()
    idle()
    assert reader.totals("members").count == 36

    surname = reader.rows("members", [reader.ids("members")[0]], "kk")[0].data.surname
    window.open_another()
    idle()
    assert program.window is None
    for each in tmp_path.iterdir():
        if each.is_file():
            assert surname.encode() not in each.read_bytes(), each.name

    page = program.front.pages.currentWidget()
    page.field.edit.setText(PASSWORD)
    page.enter.click()
    idle()
    assert program.window.desk.reader().totals("precincts").count == precincts
    assert program.window.desk.office.path == file
