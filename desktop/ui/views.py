"""Several views of one room: buttons above that choose between the list and what else the room shows."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop.text import Sentence
from desktop.ui.theme import NEAR
from desktop.words import shown

BREADTH = 6
"""Pixels more than the bold words of the view at hand."""


class Views:
    """The buttons of the views; ``chosen(n)`` when another one is pressed."""

    def __init__(self, parent: QWidget, words: Sequence[Sentence], name: str, chosen: Callable[[int], object]) -> None:
        self.group = QButtonGroup(parent)
        self.line = QHBoxLayout()
        self.line.setSpacing(NEAR)
        for n, said in enumerate(words):
            made = QPushButton(shown(said))
            made.setCheckable(True)
            made.setChecked(n == 0)
            made.setProperty("room", True)
            made.setObjectName(f"{name}-{n}")
            bold = made.font()
            bold.setBold(True)
            wider = QFontMetrics(bold).horizontalAdvance(made.text()) - made.fontMetrics().horizontalAdvance(
                made.text()
            )
            made.setMinimumWidth(made.sizeHint().width() + wider + BREADTH)
            self.group.addButton(made, n)
            self.line.addWidget(made)
        self.group.idClicked.connect(chosen)

    @property
    def now(self) -> int:
        """The view at hand."""
        return self.group.checkedId()

    def press(self, n: int) -> None:
        """Go to a view as a hand does."""
        self.group.button(n).click()
