"""What one precinct hands in, answered by one key a thing."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate

from desktop.catalog.kinds import Whole, Words
from desktop.catalog.sheets import Field
from desktop.text import text
from desktop.ui.columns import Column, Keep, Tone
from desktop.ui.desk import Desk
from desktop.ui.keys import digit
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.words import shown

YES, NO = text("YesNo", "yes"), text("YesNo", "no")
YES_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class ThingLine:
    """One thing on the screen; ``there`` is None while nobody answered."""

    code: str
    name: str
    there: bool | None = None
    packs: int | None = None
    seals: str = ""
    reason: str = ""


def named(line: ThingLine) -> str:
    """The thing."""
    return line.name


def there(line: ThingLine) -> str:
    """Yes, no, or nothing yet."""
    return "" if line.there is None else shown(YES if line.there else NO)


def there_tone(line: ThingLine) -> Tone | None:
    """Green or red once answered."""
    return None if line.there is None else Tone.GOOD if line.there else Tone.BAD


def packs(line: ThingLine) -> str:
    """How many packs."""
    return "" if line.packs is None else str(line.packs)


def packs_value(line: ThingLine) -> int | None:
    """How many packs, as a number."""
    return line.packs


def seals(line: ThingLine) -> str:
    """Numbers of seals."""
    return line.seals


def reason(line: ThingLine) -> str:
    """Why it is missing."""
    return line.reason


PACKS, SEALS = text("Acceptance", "Packs"), text("Acceptance", "Seals №")
REASON, THING = text("Acceptance", "Reason if missing"), text("Acceptance", "Document or thing")
COLUMNS: tuple[Column, ...] = (
    Column(name="name", title=THING, show=named, raw=named, elastic=True, least=250, keep=Keep.LAST),
    Column(name="there", title=text("Acceptance", "There"), show=there, raw=there, tone=there_tone, keep=Keep.LAST),
    Column(
        name="packs",
        title=PACKS,
        show=packs,
        raw=packs_value,
        field=Field("packs", PACKS, Whole(grouped=False), digits=True),
    ),
    Column(name="seals", title=SEALS, show=seals, raw=seals, field=Field("seals", SEALS, Words(120))),
    Column(
        name="reason",
        title=REASON,
        show=reason,
        raw=reason,
        field=Field("reason", REASON, Words(300)),
        elastic=True,
        least=160,
        keep=Keep.LAST,
    ),
)
ANSWER, WHY = 1, 4


class Things(RecordTable):
    """The things of one precinct, answered by one key each."""

    answered = Signal(bool)
    """The thing at hand is there, or not."""
    all_answered = Signal()
    """=: everything is there."""
    reasoned = Signal()
    """The reason of the thing at hand was typed."""

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        super().__init__(desk, "things", COLUMNS, source=lambda: shelf, grid=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "=":
            self.all_answered.emit()
            return
        if self.currentIndex().column() == ANSWER:
            pressed = digit(event)
            if event.key() in YES_KEYS or pressed == "1":
                self.answered.emit(True)
                return
            if pressed == "0":
                self.answered.emit(False)
                return
        super().keyPressEvent(event)

    def closeEditor(self, editor: Any, hint: Any) -> None:
        of_reason = self.currentIndex().column() == WHY
        # After a reason the hand goes on by itself: the table must not move it a second time.
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint if of_reason else hint)
        if of_reason:
            self.reasoned.emit()
