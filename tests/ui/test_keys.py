"""Keys in three layouts: a digit is a digit, wherever the Kazakh layout has put its letters."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.keys import commanded, digit, physical
from tests.ui.hand import CONTROL, LAYOUTS, NONE, SCANS


def pressed(key: str, layout: str, held: Qt.KeyboardModifier = NONE, *, scan: bool = True) -> QKeyEvent:
    typed = LAYOUTS[layout][key]
    return QKeyEvent(QEvent.Type.KeyPress, 0, held, SCANS[key] if scan else 0, 0, 0, typed)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("key", "1234567890")
def test_the_upper_row_gives_digits_in_every_layout(key, layout):
    assert digit(pressed(key, layout)) == key


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("key", "rcjf")
def test_letters_of_marks_are_known_by_their_key(key, layout):
    assert physical(pressed(key, layout)) == key
    assert digit(pressed(key, layout)) == ""


@pytest.mark.parametrize("key", "12345890")
def test_a_kazakh_letter_without_a_key_still_is_the_digit_of_its_key(key):
    assert digit(pressed(key, "kk", scan=False)) == key


def test_the_keypad_types_digits_whatever_its_key_number_is():
    held = Qt.KeyboardModifier.KeypadModifier
    assert digit(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, held, 79, 0, 0, "7")) == "7"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_ctrl_commands_are_read_by_the_key(layout):
    assert commanded(pressed("f", layout, CONTROL)) == "f"
    assert commanded(pressed("f", layout)) == ""
    assert digit(pressed("1", layout, CONTROL)) == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Shift, Qt.Key.Key_F2])
def test_keys_without_a_letter_are_no_digits(key):
    assert physical(QKeyEvent(QEvent.Type.KeyPress, key, NONE)) == ""
