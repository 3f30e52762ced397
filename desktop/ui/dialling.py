"""Whom to dial: names and numbers of a precinct in the order of calling; a wrong number is mended in its place."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.catalog.kinds import Words
from desktop.domain.faults import Refusal
from desktop.domain.phonebook import Dial
from desktop.text import text
from desktop.ui.desk import Desk
from desktop.ui.editors import LineEditor
from desktop.ui.pieces import Elided, label
from desktop.ui.theme import GAP, NEAR, TIGHT, WIDE
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

NO_NUMBER = text("PhoneRound", "no number")
CONFIRMED = text("PhoneRound", "confirmed {day}")
RIGHT = text("PhoneRound", "The right number, then Enter; F8: the next one")
NOBODY = text("PhoneRound", "Nobody to call: enter the members of this precinct.")


class NumberEditor(LineEditor):
    """The right number in place of a wrong one: digits of any layout, Esc leaves it."""

    def __init__(self, left: Callable[[], object], further: Callable[[], object]) -> None:
        super().__init__(Words(60), digits=True)
        self.setObjectName("right-number")
        self._left = left
        self._further = further

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._left()
        elif event.key() == Qt.Key.Key_F8:
            self._further()
        else:
            super().keyPressEvent(event)


class DialPanel(QFrame):
    """The people of one precinct with their numbers; the first that has one is dialled first."""

    def __init__(self, desk: Desk, back: Callable[[], object]) -> None:
        super().__init__()
        self.desk = desk
        self.back = back
        self.dials: list[Dial] = []
        self.mending = -1
        self.setObjectName("card")
        self.title = label(None, "heading")
        self.title.setWordWrap(True)
        self.fault = label(None, "problem")
        self.fault.setWordWrap(True)
        self.inside = QWidget()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        self.column.setSpacing(NEAR)
        self.column.addWidget(self.title)
        self.column.addWidget(self.inside)
        self.column.addWidget(self.fault)
        self.last = label(None, "small")
        self.last.setWordWrap(True)
        self.column.addWidget(self.last)
        self.column.addStretch(1)

    def show_place(self, participation_id: UUID | None, title: str, last: str) -> None:
        """Show whom to dial for a precinct."""
        self.title.setText(title)
        self.last.setText(last)
        self.dials = [] if participation_id is None else self.desk.reader().dials(participation_id)
        self.mending = -1
        self.draw()

    def draw(self) -> None:
        """Draw the numbers; the one that is mended as a field."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        self.fault.setText("")
        for at, dial in enumerate(self.dials):
            column.addWidget(label(dial.who, "muted"))
            column.addWidget(Elided(dial.name))
            if at == self.mending:
                editor = NumberEditor(self.leave, self.begin)
                editor.setPlaceholderText(dial.number)
                editor.setToolTip(shown(RIGHT))
                editor.returnPressed.connect(partial(self.store, editor))
                column.addWidget(editor)
                editor.setFocus()
            else:
                column.addWidget(number_label(dial))
            column.addSpacing(NEAR)
        if not self.dials:
            none = label(NOBODY, "muted")
            none.setWordWrap(True)
            column.addWidget(none)
        self.column.replaceWidget(self.inside, fresh)
        fresh.show()
        self.inside.hide()
        self.inside.deleteLater()
        self.inside = fresh
        if self.mending >= 0:
            found = fresh.findChild(NumberEditor)
            if isinstance(found, NumberEditor):
                found.setFocus()

    def begin(self) -> None:
        """Mend a number in its place: the first one, then the next."""
        if not self.dials:
            return
        self.mending = (self.mending + 1) % len(self.dials)
        self.draw()

    def leave(self) -> None:
        """Leave the numbers as they are."""
        self.mending = -1
        self.draw()
        self.back()

    def store(self, editor: NumberEditor) -> None:
        """The right number was typed."""
        dial, right = self.dials[self.mending], editor.text()
        mend = self.desk.actions.phones.mend

        def work(office: "Office") -> "Done":
            return mend(office, dial.table, dial.row, dial.name, dial.number, right)

        def refused(refusal: Refusal) -> None:
            self.fault.setText(shown(refusal.sentence))

        def done(_outcome: "Done") -> None:
            self.back()

        self.desk.run(work, initiator=self, done=done, refused=refused)


def number_label(dial: Dial) -> QWidget:
    """A number large enough to be dialled from; when it was last confirmed."""
    made = label(None, "heading")
    if not dial.number:
        return label(NO_NUMBER, "attention")
    confirmed = f"  · {shown(CONFIRMED.fill(day=f'{dial.confirmed_on:%d.%m}'))}" if dial.confirmed_on else ""
    made.setText(dial.number)
    made.setToolTip(confirmed.strip(" ·"))
    return made
