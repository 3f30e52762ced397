"""The field of a password: hidden or shown, with Caps Lock and the keyboard's language told beneath it."""

import sys

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Sentence, text
from desktop.ui.icons import icon
from desktop.ui.theme import TIGHT
from desktop.words import shown

CAPS_LOCK = 0x14
"""Windows' number of the Caps Lock key."""
LAYOUTS = {
    QLocale.Language.Kazakh: text("Password", "Kazakh"),
    QLocale.Language.Russian: text("Password", "Russian"),
    QLocale.Language.English: text("Password", "English"),
}


class HiddenLine(QLineEdit):
    """A line that shows dots; ``caps(on)`` whenever a key or the focus tells about Caps Lock."""

    caps = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Windows tells the state of the key; elsewhere a capital letter typed without Shift gives it away."""
        if sys.platform == "win32":
            self.caps.emit(caps_of_windows())
        elif event.text().isalpha():
            held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(event.text().isupper() != held)
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if sys.platform == "win32":
            self.caps.emit(caps_of_windows())
        super().focusInEvent(event)


class PasswordField(QWidget):
    """A password; ``edit`` is the line itself."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = False
        self.edit = HiddenLine()
        self.edit.setObjectName(name)
        self.edit.caps.connect(self._hear)
        self._eye = self.edit.addAction(icon("preview", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setCheckable(True)
        self._eye.setToolTip(shown(text("Password", "Show the password")))
        self._eye.toggled.connect(self._show)
        self.hint = QLabel()
        self.hint.setObjectName("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.edit)
        column.addWidget(self.hint)
        self.setFocusProxy(self.edit)
        QGuiApplication.inputMethod().localeChanged.connect(self.tell)
        self.tell()

    def password(self) -> str:
        """What was typed."""
        return self.edit.text()

    def tell(self) -> None:
        """Say which layout types and whether Caps Lock is on."""
        locale = QGuiApplication.inputMethod().locale()
        language: Sentence | str = LAYOUTS.get(locale.language(), locale.nativeLanguageName())
        told = [text("Password", "Layout: {lang}").fill(lang=language)] if language else []
        if self._caps:
            told.append(text("Password", "Caps Lock is on"))
        self.hint.setText(" · ".join(shown(each) for each in told))

    def _hear(self, caps: bool) -> None:
        self._caps = caps
        self.tell()

    def _show(self, visible: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password)


def caps_of_windows() -> bool:
    """Whether Caps Lock is on, as Windows knows it."""
    import ctypes

    return bool(getattr(ctypes, "windll").user32.GetKeyState(CAPS_LOCK) & 1)  # noqa: B009 - Windows alone has it
