"""Campaigns in the window: the next one is begun, an earlier one looked at, every screen follows."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from shiboken6 import isValid

from desktop.domain.clock import BACK
from desktop.storage.office import LOOKED_AT
from desktop.ui.desk import Desk
from desktop.ui.sidebar import CLOSED
from desktop.ui.window import Window
from desktop.words import shown
from tests.ui.hand import press, type_words


@pytest.fixture
def room(window, make, idle):
    """The window in the room of campaigns, one precinct in the campaign at work."""
    make.precinct(842)
    window.show_room("campaigns")
    window.activateWindow()
    idle()
    return window


def titles(room):
    return [line.title for line in room.screen_now.table.model_.lines]


def begin(room, idle, voting_day="140327"):
    """Begin an election by hand, keys alone."""
    room.screen_now.new.click()
    form = room.screen_now.form
    form.vote.setCurrentIndex(1)
    form.called.setFocus()
    form.called.selectAll()
    type_words("110127")
    form.voting_day.setFocus()
    type_words(voting_day)
    form.title_ru.setFocus()
    press(Qt.Key.Key_Return)
    idle()


def test_the_next_campaign_is_begun_and_every_screen_is_in_it(room, idle, desk):
    begin(room, idle)
    assert titles(room) == ["14.03.2027 сайлауы", "Республикалық референдум"]
    assert desk.head().vote == "election"
    assert desk.head().commission.endswith("аумақтық сайлау комиссиясы")
    said = [each.text() for each in room.sidebar.findChildren(QLabel)]
    assert "14.03.2027 сайлауы" in said
    room.show_room("precincts")
    assert room.screen_now.table.records.rowCount() == 1, "the precinct came over"


def test_a_day_that_is_taken_is_refused_in_the_form(room, idle):
    begin(room, idle, voting_day="150326")
    form = room.screen_now.form
    assert form.isVisible()
    assert form.problem.text()
    form.voting_day.clear()
    form.save()
    assert "voting day" in form.problem.text()
    press(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert len(titles(room)) == 1


def test_an_earlier_campaign_is_looked_at_and_left_again(room, idle, desk):
    begin(room, idle)
    table = room.screen_now.table
    table.setFocus()
    table.selectRow(1)
    room.screen_now.end.click()
    idle()
    room.screen_now.table.selectRow(1)
    QTest.keyClick(room.screen_now.table, Qt.Key.Key_Return)
    idle()
    assert desk.head().campaign == "Республикалық референдум"
    assert shown(CLOSED) in [each.text() for each in room.sidebar.findChildren(QLabel)]
    from desktop.actions import precincts

    desk.run(lambda office: precincts.save(office, None, {"number": "900"}))
    idle()
    assert LOOKED_AT.source in [row.message.sentence.source for row in room.messages.rows()]
    room.screen_now.table.selectRow(0)
    room.screen_now.go.click()
    idle()
    assert desk.head().vote == "election"
    assert shown(CLOSED) not in [each.text() for each in room.sidebar.findChildren(QLabel)]


def test_undoing_the_beginning_leads_back(room, idle, desk):
    begin(room, idle)
    desk.undo()
    idle()
    assert desk.head().campaign == "Республикалық референдум"
    assert titles(room) == ["Республикалық референдум"]


def test_the_sidebar_leads_to_the_campaigns(window, idle):
    window.sidebar.findChild(QPushButton, "to-campaigns").click()
    idle()
    assert window.room == "campaigns"


def test_a_clock_that_ran_back_is_told_once_and_stops_nobody(office, worker, make, qtbot, idle):
    from desktop.actions import offered
    from desktop.ui.settings import Settings

    make.precinct(842)
    moments = [datetime.now(UTC).astimezone() - timedelta(days=3)]
    desk = Desk(office, worker, offered, language="en", today=office.today, clock=lambda: moments[0])
    window = Window(desk, Settings(language="en"))
    window.show()
    idle()

    def told():
        return [row.message.sentence.source for row in window.messages.rows()].count(BACK.source)

    qtbot.waitUntil(lambda: told() == 1)
    window.check_clock()
    assert told() == 1
    window.show_room("precincts")
    assert window.room == "precincts"
    window.close()
    desk.close()
    assert isValid(window)
