"""A hand at the keyboard: letters of any layout, the physical key under them, keys with Ctrl."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.keys import CODES

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SCANS = {key: code for code, key in CODES.items()}
LAYOUTS = {
    "en": dict(zip("1234567890rcjf", "1234567890rcjf", strict=True)),
    "ru": dict(zip("1234567890rcjf", "1234567890ксоа", strict=True)),
    "kk": dict(zip("1234567890rcjf", '"әіңғ,.үұқксоа', strict=True)),
}
"""What the keys of the upper row and of the marks type in each layout (Windows, KBDKAZ)."""


def focused() -> QWidget:
    """Where the next key goes."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def send(widget: QWidget, event: QKeyEvent) -> None:
    QApplication.sendEvent(widget, event)


def type_words(words: str) -> None:
    """Words letter by letter as a screen keyboard sends them: a letter, no key."""
    for letter in words:
        send(focused(), QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))


def press_key(key: str, layout: str = "en", held: Qt.KeyboardModifier = NONE) -> None:
    """Press the key that bears this Latin letter or digit while a layout is on."""
    typed = LAYOUTS[layout].get(key, key)
    text = "" if held & CONTROL else typed
    scan = SCANS[key]
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        send(focused(), QKeyEvent(kind, ord(typed.upper()), held, scan, 0, 0, text))


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key that types no letter: Enter, F2, arrows."""
    QTest.keyClick(focused(), key, held)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Press the left button of the mouse."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at or QPoint())
