"""The switch of the window's language: ҚАЗ | РУС | ENG."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop.text import Language

SHORT: dict[Language, str] = {"kk": "ҚАЗ", "ru": "РУС", "en": "ENG"}
FULL: dict[Language, str] = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
"""Each language in its own words: these are the same in every language."""


class LanguageSwitch(QWidget):
    """Three words of which one is pressed; ``chosen`` tells the language."""

    chosen = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("languages")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for code, words in SHORT.items():
            each = QPushButton(words)
            each.setObjectName(f"language-{code}")
            each.setProperty("language", True)
            each.setCheckable(True)
            each.setChecked(code == language)
            each.setToolTip(FULL[code])
            each.setAccessibleName(FULL[code])
            self._group.addButton(each)
            row.addWidget(each)
        self._group.buttonClicked.connect(self._choose)

    def _choose(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(pressed.objectName().removeprefix("language-"))
