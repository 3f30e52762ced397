"""Keys as the hand means them, whatever layout is on: the Kazakh keyboard has no digits in its upper row."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
FIRST_CODES = (2, 16, 30, 44)
"""Scan codes of the first key of each row; they run on along the row on every PC keyboard."""
SYSTEM_SHIFT = 0 if sys.platform == "win32" else 8
"""X11 and Wayland count every key eight higher than the keyboard itself."""
CODES = {code + SYSTEM_SHIFT + n: key for row, code in zip(ROWS, FIRST_CODES, strict=True) for n, key in enumerate(row)}

CYRILLIC = dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))
KAZAKH_DIGITS = dict(zip('"әіңғүұқ', "12345890", strict=True))
LETTERS = CYRILLIC | KAZAKH_DIGITS


def physical(event: QKeyEvent) -> str:
    """The digit or Latin letter printed on the pressed key; "" for any other key.

    A keyboard tells the key itself; a remote desktop or a screen keyboard only the letter, then the letter decides.
    """
    typed = event.text().lower()
    if len(typed) == 1 and typed in "0123456789":
        return typed
    key = CODES.get(event.nativeScanCode(), "")
    if key:
        return key
    letter = typed if typed.isprintable() and typed else chr(event.key()).lower() if 0 < event.key() < 0x10FFFF else ""
    return LETTERS.get(letter, letter if letter.isascii() and letter.isalnum() else "")


def digit(event: QKeyEvent) -> str:
    """The digit of the pressed key in any layout; "" for any other key and for a key held with Ctrl or Alt."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return ""
    key = physical(event)
    return key if key.isdigit() else ""


def commanded(event: QKeyEvent) -> str:
    """The letter of a Ctrl+letter command in any layout; "" where Ctrl is not held alone."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return physical(event) if held == Qt.KeyboardModifier.ControlModifier else ""
