"""The program: its version, what it does with data, and the licence of everything it is made of."""

import json
import platform
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from desktop.resource import own_version, resource
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.pieces import Card, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.screen import Screen
from desktop.ui.theme import GAP


@dataclass(frozen=True, slots=True)
class Licence:
    """A part of the program, its licence and the notice that must go with it."""

    name: str
    version: str
    licence: str
    copyright: str
    notice: str


@cache
def licences() -> tuple[Licence, ...]:
    """Everything the program is made of."""
    rows = json.loads(resource("licences.json").read_text(encoding="utf-8"))
    names = Licence.__dataclass_fields__
    return tuple(Licence(**{name: str(row.get(name, "")) for name in names}) for row in rows)


class AboutScreen(Screen):
    """Version and licences."""

    title = text("About", "About the program")
    icon = "information"
    help: ClassVar[tuple[Sentence, ...]] = (
        text("About", "Choose a line to read the licence of a part of the program."),
        text("About", "The program works without a network; data stay in the file of the commission."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        card = Card()
        name = text("About", "The program “Daiyn”, version {version}").fill(version=own_version() or "–")
        card.inside.addWidget(label(name, "heading"))
        card.inside.addWidget(
            label(
                text(
                    "About",
                    "Work of election and referendum commissions: precincts, people, equipment, training, papers.",
                )
            )
        )
        system = label(None, "small")
        system.setText(f"Python {platform.python_version()} · {platform.system()} {platform.release()}")
        system.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.inside.addWidget(system)
        self.table = PlainTable[Licence](PARTS)
        self.notice = QPlainTextEdit()
        self.notice.setReadOnly(True)
        self.table.stood.connect(self._show)
        halves = QHBoxLayout()
        halves.setSpacing(GAP)
        halves.addWidget(self.table, 1)
        halves.addWidget(self.notice, 1)
        self.body.addWidget(card)
        self.body.addLayout(halves, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        if not self.table.model_.lines:
            self.table.put(licences())
            self.table.selectRow(0)

    def _show(self, line: Licence | None) -> None:
        self.notice.setPlainText("" if line is None else f"{line.copyright}\n\n{line.notice}".strip())


PARTS = [
    Part[Licence](text("About", "Part"), lambda line: line.name, elastic=True),
    Part[Licence](text("About", "Version"), lambda line: line.version),
    Part[Licence](text("About", "Licence"), lambda line: line.licence, elastic=True),
]
