"""Messages: early ones are kept, a new "Saved" replaces the last, warnings stay, long jobs can be stopped."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.faults import Stopped
from desktop.text import text
from desktop.ui import messages
from desktop.ui.messages import JobRow, Kind, Message, MessageBar, Stage
from desktop.ui.worker import Task

SAVED = text("Test", "Saved.")


@pytest.fixture
def place(qtbot):
    made = Stage()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def words(bar):
    return [row.message.sentence.source for row in bar.rows()]


def test_a_message_said_before_there_was_a_window_is_read_then(place):
    unread = [Message(text("Test", "The file was migrated."))]
    bar = MessageBar(unread, place)
    assert words(bar) == ["The file was migrated."]
    assert unread == []


def test_a_new_saved_takes_the_place_of_the_last_but_a_warning_stays(place):
    unread = []
    bar = MessageBar(unread, place)
    unread += [
        Message(SAVED, Kind.DONE),
        Message(text("Test", "The printer is off."), Kind.WARNING),
        Message(text("Test", "Saved again."), Kind.DONE),
    ]
    bar.take()
    assert words(bar) == ["The printer is off.", "Saved again."]


def test_a_warning_that_could_be_read_does_not_follow_into_another_room(place, monkeypatch):
    unread = [Message(text("Test", "The printer is off."), Kind.WARNING), Message(SAVED, Kind.FAULT)]
    bar = MessageBar(unread, place)
    bar.put_away()
    assert len(bar.rows()) == 2, "nobody can have read it yet"
    monkeypatch.setattr(messages, "STAYS", 0)
    bar.put_away()
    assert words(bar) == [SAVED.source], "a fault stays until it is closed"


def test_an_offer_acts_and_its_message_goes(place):
    done = []
    unread = [Message(SAVED, Kind.DONE, (text("Test", "Undo: precinct 842 added"), lambda: done.append("undone")))]
    bar = MessageBar(unread, place)
    bar.findChild(QPushButton, "offer").click()
    assert done == ["undone"]
    assert bar.rows() == []
    assert bar.isHidden()


def test_the_details_of_a_bug_can_be_copied(place):
    bar = MessageBar([Message(SAVED, Kind.FAULT, details="ValueError\nfile.py:7 f")], place)
    copied = [each for each in bar.findChildren(QPushButton) if each.text() == "Copy details"]
    copied[0].click()
    assert QGuiApplication.clipboard().text() == "ValueError\nfile.py:7 f"


def test_a_message_stands_inside_its_place_also_after_the_window_shrank(place):
    long = text("Test", "The file is on a network folder or a stick. Copy it to this computer first. " * 4)
    bar = MessageBar([Message(long, Kind.WARNING)], place)
    for size in ((1000, 600), (500, 400)):
        place.resize(*size)
        QApplication.processEvents()
        assert place.rect().contains(bar.geometry()), size


def test_a_job_shows_its_units_and_stop_reaches_it(place, qtbot):
    bar = MessageBar([], place)
    task = Task(lambda _: None, lambda _: None)
    bar.show_job(task, text("Test", "Reading:"))
    row = bar.findChild(JobRow)
    task.progress(312, 487, text("Test", "{step} of {total} rows"))
    qtbot.waitUntil(lambda: row.words.text() == "Reading: 312 of 487 rows")
    assert (row.bar.value(), row.bar.maximum()) == (312, 487)
    row.stop.click()
    assert not row.stop.isEnabled()
    with pytest.raises(Stopped):
        task.progress(313, 487, SAVED)
    task.ended.emit()
    assert row.isHidden()
