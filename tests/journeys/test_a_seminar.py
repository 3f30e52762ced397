"""A seminar's day: planned, its list made, attendance and scores typed, the count by phone beside the sheet."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.attendance import PLACES
from desktop.ui.enlisting import Enlisting
from tests.ui.hand import press, press_key, type_words

NAMES = ("Әлиева Сәуле", "Бекенов Дәурен", "Ғабитов Нұрлан", "Жүсіпова Айгүл", "Үсенов Ұлан")


@pytest.fixture
def seminar(room, make, idle, window, qtbot):
    """A seminar planned in the window, everybody on its list; its sheet is under the hand."""
    for number in (842, 843):
        make.precinct(number)
    for n, name in enumerate(NAMES):
        make.member(name, 842 + n % 2)
    screen = room("seminars")
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    type_words("Референдум заңнамасы")
    form.boxes["on"].editor.setFocus()
    for key in "100326":
        press_key(key, "kk")
    press(Qt.Key.Key_Return)
    form.save()
    idle()
    screen.card.tabs.setCurrentIndex(1)
    side = screen.card.sides[1]
    side.enlist()
    side.findChild(Enlisting).accept_button.click()
    idle()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    side.type_in(0)
    return side


def line(side, n):
    return side.sheet.records.row_at(n).data


@pytest.mark.parametrize("layout", ["kk", "ru", "en"])
def test_attendance_and_scores_are_typed_in_any_layout(seminar, layout, idle, desk):
    press(Qt.Key.Key_Return)
    press_key("r", layout)
    press_key("0", layout)
    press_key("c", layout)
    type_words("сырқат")
    press(Qt.Key.Key_Return)
    press_key("j", layout)
    idle()
    marks = [line(seminar, n).presence.value for n in range(5)]
    assert marks == ["PRESENT", "LATE", "ABSENT", "EXCUSED", "ONLINE"]
    assert line(seminar, 3).reason == "сырқат"

    seminar.modes.button(1).click()
    for score in ("12", "9"):
        for key in score:
            press_key(key, layout)
        press(Qt.Key.Key_Return)
    seminar.modes.button(2).click()
    for score in ("18", "20"):
        for key in score:
            press_key(key, layout)
        press(Qt.Key.Key_Return)
    idle()
    assert [(line(seminar, n).entry_score, line(seminar, n).exit_score) for n in range(3)] == [
        (12, 18),
        (9, 20),
        (None, None),
    ]
    row = desk.reader().row("seminars", seminar.row_id, "kk").data
    assert (row.listed, row.present, row.absent, row.unmarked) == (5, 3, 2, 0)
    assert row.exit_average == 19


def test_all_came_then_one_is_struck_and_the_next_morning_it_is_so(seminar, idle, reopened):
    seminar.all_came()
    idle()
    seminar.sheet.stand_on(seminar.sheet.records.ids[1], PLACES["presence"])
    press_key("0", "kk")
    idle()
    seminar_id = seminar.row_id
    with reopened().reader() as reader:
        marks = [row.data.presence.value for row in reader.attendance(seminar_id, "kk")]
    assert marks == ["PRESENT", "ABSENT", "PRESENT", "PRESENT", "PRESENT"]


def test_a_fast_hand_loses_nothing(seminar, idle):
    """Keys come faster than steps are stored: each one counts."""
    for key in ("1", "0", "1", "0", "1"):
        press_key(key, "kk")
    seminar.modes.button(1).click()
    for score in range(5, 10):
        press_key(str(score), "kk")
        press(Qt.Key.Key_Return)
    idle()
    assert [line(seminar, n).presence.value for n in range(5)] == ["PRESENT", "ABSENT", "PRESENT", "ABSENT", "PRESENT"]
    assert [line(seminar, n).entry_score for n in range(5)] == [5, 6, 7, 8, 9]
