"""What every screen is: a title with its buttons above, a body below, and how the window speaks to it."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.text import Sentence
from desktop.ui.desk import Desk, Place
from desktop.ui.pieces import Elided, button
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown


class Screen(QWidget):
    """A room of the window.

    A screen says its ``title``, its ``icon``, the ``nouns`` whose changes concern it (as in ``Done.nouns``) and the
    ``help`` of F1, five to eight lines. It fills ``body`` in its ``__init__`` and its values in ``refresh``.
    """

    title: ClassVar[Sentence]
    icon: ClassVar[str]
    nouns: ClassVar[frozenset[str]] = frozenset()
    help: ClassVar[tuple[Sentence, ...]] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.primary: QPushButton | None = None
        self.heading = QLabel(shown(self.title))
        self.heading.setObjectName("title")
        self.aside = Elided("")
        self.aside.setObjectName("muted")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(NEAR)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.heading)
        head.addWidget(self.aside)
        head.addStretch(1)
        head.addLayout(self.buttons)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, GAP, EDGE, GAP)
        whole.setSpacing(GAP)
        whole.addLayout(head)
        whole.addLayout(self.body, 1)

    def add_button(
        self, words: Sentence, picture: str, clicked: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        """Add a button above right; one primary button a screen, and it stands last."""
        made = button(words, picture, clicked, primary=primary)
        self.buttons.addWidget(made)
        if primary:
            self.primary = made
        return made

    def refresh(self) -> None:
        """Read everything anew; called when the screen is shown and after a change that concerns it."""

    def arrive(self, place: Place) -> None:
        """Show the rows that somebody asked for: filters, a row, what they stand within."""

    def undo_focus(self, nouns: frozenset[str]) -> None:
        """Show where an undo has changed something of these nouns."""

    def may_leave(self) -> bool:
        """Whether the screen may be left now; a form with a draft first offers to keep it."""
        return True
