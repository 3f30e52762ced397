"""How a person passed: language, by oneself or with whom, large print, longer time. A way, not a fault."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from desktop.domain.exams import PAPER_LANGUAGES, WAYS, AnswerLine
from desktop.text import text
from desktop.ui.answergrid import LARGE
from desktop.ui.editors import quiet_wheel
from desktop.ui.pieces import Elided, button
from desktop.ui.theme import FIELD, NEAR
from desktop.words import shown

MORE = text("Tests", "min longer: ")
MOST_MINUTES = 240


class Ways(QWidget):
    """The way of the person at hand; kept with the person, offered again at the next test."""

    wanted = Signal(object, object)
    """A line and the values of its way that are to be stored."""

    def __init__(self) -> None:
        super().__init__()
        self.line: AnswerLine | None = None
        self.name = Elided("")
        self.name.setObjectName("muted")
        self.language, self.way = QComboBox(), QComboBox()
        for value, words in PAPER_LANGUAGES.items():
            self.language.addItem(shown(words), value)
        for way, words in WAYS.items():
            self.way.addItem(shown(words), way)
        self.helper = QLineEdit()
        self.helper.setPlaceholderText(shown(text("Tests", "Who read aloud or helped")))
        self.large = QCheckBox(shown(LARGE))
        self.more = QSpinBox()
        self.more.setRange(0, MOST_MINUTES)
        self.more.setPrefix(shown(MORE))
        self.save = button(text("Tests", "Keep this way"), "check", self.ask)
        self.save.setObjectName("keep-way")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        for name, part in (("way-language", self.language), ("way", self.way), ("way-helper", self.helper)):
            part.setObjectName(name)
            part.setMinimumHeight(FIELD)
        for part in (self.language, self.way, self.more):
            quiet_wheel(part)
        row.addWidget(self.name, 2)
        row.addWidget(self.language)
        row.addWidget(self.way)
        row.addWidget(self.helper, 2)
        row.addWidget(self.large)
        row.addWidget(self.more)
        row.addWidget(self.save)

    def show_line(self, line: AnswerLine | None) -> None:
        """Show the way of another person."""
        self.line = line
        self.setEnabled(line is not None)
        if line is None:
            self.name.put("")
            return
        self.name.put(line.full_name)
        self.language.setCurrentIndex(self.language.findData(line.language))
        self.way.setCurrentIndex(self.way.findData(line.way))
        self.helper.setText(line.helper)
        self.large.setChecked(line.large)
        self.more.setValue(line.extra_minutes)

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {
            "language": self.language.currentData(),
            "way": self.way.currentData(),
            "helper": self.helper.text().strip(),
            "large": self.large.isChecked(),
            "extra_minutes": self.more.value(),
        }

    def ask(self) -> None:
        """Ask for the way to be kept."""
        if self.line is not None:
            self.wanted.emit(self.line, self.values())
