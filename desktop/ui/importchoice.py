"""The choice below the rows of an import: is the record one that is stored already, or a new one?"""

from collections.abc import Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout

from desktop.exchange.examination import Kind
from desktop.exchange.intake import Intake
from desktop.exchange.memory import LEAVE
from desktop.exchange.plan import Line
from desktop.text import Language, text
from desktop.ui.desk import Desk
from desktop.ui.importwords import record_words
from desktop.ui.pieces import Elided, button, label
from desktop.ui.theme import FIELD, NEAR, WIDE

if TYPE_CHECKING:
    from desktop.storage.reader import Reader


class Choice(QFrame):
    """Shown while the hand stands on a record that a person must decide; ``decided`` when it was."""

    decided = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk = desk
        self._found: Intake | None = None
        self._place = 0
        self.decisions: dict[int, Hashable | None] = {}
        self.words = Elided("")
        self.stored = QComboBox()
        self.stored.setObjectName("candidates")
        self.stored.setMinimumHeight(FIELD)
        self.same = button(text("Import", "The same"), "check", self._same)
        self.other = button(text("Import", "Another, new"), "add", self._other)
        self.leave = button(text("Import", "Leave out"), "", self._leave)
        line = QHBoxLayout(self)
        line.setContentsMargins(WIDE, NEAR, WIDE, NEAR)
        line.setSpacing(NEAR)
        line.addWidget(label(text("Import", "Please choose:"), "heading"))
        line.addWidget(self.words, 1)
        line.addWidget(self.stored, 1)
        line.addWidget(self.same)
        line.addWidget(self.other)
        line.addWidget(self.leave)
        self.hide()

    def put(self, found: Intake) -> None:
        """Begin with another intake."""
        self._found = found
        self.decisions = {}
        self.hide()

    def offer(self, line: Line | None) -> None:
        """Offer the stored rows that a record may be; one that repeats another of the file is new or left out."""
        if line is None or self._found is None or not line.doubtful:
            self.hide()
            return
        kind = self._found.examination.kind
        self._place = self._found.plan.lines.index(line)
        self.words.put(record_words(kind, line))
        self.stored.clear()
        reader, language = self._desk.reader(), self._desk.language
        for key in line.candidates:
            self.stored.addItem(candidate_words(reader, kind, key, language), key)
        self.stored.setVisible(bool(line.candidates))
        self.same.setVisible(bool(line.candidates))
        self.show()

    def _same(self) -> None:
        self.decisions[self._place] = self.stored.currentData()
        self.decided.emit()

    def _other(self) -> None:
        self.decisions[self._place] = None
        self.decided.emit()

    def _leave(self) -> None:
        self.decisions[self._place] = LEAVE
        self.decided.emit()


def candidate_words(reader: "Reader", kind: Kind, key: Hashable, language: Language) -> str:
    """What a person knows a stored row by; a sheet's people are on the list already or members who are not yet."""
    if not isinstance(key, UUID):
        return str(key)
    nouns = ("attendance", "members") if kind in ("attendance", "tests") else (kind,)
    for noun in nouns:
        row = reader.row(noun, key, language)
        if row is None:
            continue
        if noun in ("members", "attendance"):
            return ", ".join(part for part in (row.data.full_name, row.data.precinct_number, row.data.okrug) if part)
        if noun == "equipment":
            return f"{row.data.precinct_number}, {row.data.item}"
        return ", ".join(part for part in (row.data.number, row.data.settlement, row.data.premises) if part)
    return str(key)
