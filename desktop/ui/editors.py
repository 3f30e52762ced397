"""Editors by kind: how a hand types each kind of value, in a form as in a cell."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
    QWidgetAction,
)

from desktop.catalog.kinds import Choice, Day, Hour, Kind, Link, LongWords, Money, Several, Share, Whole, Words, YesNo
from desktop.catalog.sheets import Field
from desktop.ui.columns import words
from desktop.ui.desk import Desk
from desktop.ui.keys import commanded, digit
from desktop.ui.theme import FIELD

Choices = Callable[[str], Sequence[tuple[UUID, str]]]
"""The rows a link may point to, by noun, named in the window's language."""

LONG_HEIGHT = 84
SIGNS: tuple[tuple[type, str], ...] = ((Whole, " -"), (Money, " ,."), (Share, ",."), (Day, ".,-/"), (Hour, ":.-"))
"""What may stand between the digits of a kind; other letters are not taken."""


def choices_of(desk: Desk) -> Choices:
    """The choices as the file knows them now."""
    return lambda noun: desk.reader().choices(noun, desk.language)


class LineEditor(QLineEdit):
    """One line of words; where only digits make sense the physical key counts, whatever layout is on."""

    touched = Signal()

    def __init__(self, kind: Kind, digits: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.digits = digits
        self.signs = next((signs for each, signs in SIGNS if isinstance(kind, each)), None)
        self.setMinimumHeight(FIELD)
        if isinstance(kind, Words):
            self.setMaxLength(kind.limit)
        self.textEdited.connect(self.touched)

    def value(self) -> Any:
        """What was typed, read by its kind; ``Refusal`` where it cannot be."""
        return self.kind.read(self.text())

    def put(self, value: Any) -> None:
        """Show a value."""
        self.setText(words(self.kind.show(value)))
        self.setCursorPosition(0)

    def typed(self) -> Any:
        """What stands in the field, whether it can be read or not."""
        return self.text()

    def retype(self, typed: Any) -> None:
        """Put a draft back."""
        self.setText(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        key = digit(event) if self.digits else ""
        if key and key != typed:
            self.insert(key)
            self.touched.emit()
            return
        foreign = typed.isprintable() and typed and not typed.isdigit()
        if self.digits and self.signs is not None and foreign and typed not in self.signs and not commanded(event):
            return
        super().keyPressEvent(event)


class DayEditor(LineEditor):
    """A day by digits only: 150326 becomes 15.03.2026 when the hand goes on; F4 opens the calendar, Ctrl+; is today."""

    def __init__(self, kind: Kind, today: date, parent: QWidget | None = None) -> None:
        super().__init__(kind, digits=True, parent=parent)
        self.today = today

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settle()
        super().focusOutEvent(event)

    def settle(self) -> None:
        """Write the typed day out in full; what cannot be read stays as it was typed."""
        digits = self.text().strip()
        if digits.isdigit() and len(digits) in (6, 8):
            century = "20" if len(digits) == 6 else ""
            self.setText(f"{digits[:2]}.{digits[2:4]}.{century}{digits[4:]}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Semicolon, ord("Ж"), ord("ж")):
            self.choose(QDate(self.today.year, self.today.month, self.today.day))
        elif event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def choose(self, day: QDate) -> None:
        """Take a day of the calendar."""
        self.put(day.toPython())
        self.touched.emit()

    def open_calendar(self) -> None:
        """Show the calendar below the field, Monday first."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setLocale(QLocale())
        calendar.setMinimumDate(QDate(1900, 1, 1))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(self.choose)
        calendar.clicked.connect(self.choose)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()


class LongEditor(QPlainTextEdit):
    """Words of several lines; Tab goes on, Enter begins a new line."""

    touched = Signal()

    def __init__(self, kind: LongWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setTabChangesFocus(True)
        self.setFixedHeight(LONG_HEIGHT)
        self.textChanged.connect(self.touched)

    def value(self) -> Any:
        """What was typed."""
        return self.kind.read(self.toPlainText())

    def put(self, value: Any) -> None:
        """Show a value."""
        self.setPlainText(words(self.kind.show(value)))

    def typed(self) -> Any:
        """What stands in the field."""
        return self.toPlainText()

    def retype(self, typed: Any) -> None:
        """Put a draft back."""
        self.setPlainText(typed)


class ChoiceEditor(QComboBox):
    """One of a few named values; F4 opens them, first letters find them."""

    touched = Signal()

    def __init__(self, pairs: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(FIELD)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.values: list[Any] = []
        self.offer(pairs)
        self.activated.connect(self.touched)
        quiet_wheel(self)

    def offer(self, pairs: Sequence[tuple[Any, str]]) -> None:
        """Offer these values by their names."""
        self.clear()
        self.values = [value for value, _ in pairs]
        self.addItems([name for _, name in pairs])

    def value(self) -> Any:
        """The chosen value."""
        return self.values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def put(self, value: Any) -> None:
        """Show a value; one that is no longer offered leaves the field empty."""
        self.setCurrentIndex(self.values.index(value) if value in self.values else -1)

    def typed(self) -> Any:
        """The chosen value."""
        return self.value()

    def retype(self, typed: Any) -> None:
        """Put a draft back."""
        self.put(typed)


class LinkEditor(ChoiceEditor):
    """A row of another noun, found by any part of its name."""

    def __init__(self, pairs: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(pairs, parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self.touched)
        self.setCompleter(completer)

    def offer(self, pairs: Sequence[tuple[Any, str]]) -> None:
        super().offer([(None, ""), *pairs])

    def value(self) -> Any:
        """The row whose name stands in the field; the row chosen last where the name is not a row's."""
        at = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return self.values[at] if at >= 0 else super().value()


class YesNoEditor(QCheckBox):
    """Yes or no; the space bar changes it, 1 and 0 say it."""

    touched = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.setMinimumHeight(FIELD)
        self.clicked.connect(self.touched)

    def value(self) -> Any:
        """Whether it is ticked."""
        return self.isChecked()

    def put(self, value: Any) -> None:
        """Show a value."""
        self.setChecked(bool(value))

    def typed(self) -> Any:
        """Whether it is ticked."""
        return self.isChecked()

    def retype(self, typed: Any) -> None:
        """Put a draft back."""
        self.setChecked(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if digit(event) in ("0", "1"):
            self.setChecked(digit(event) == "1")
            self.touched.emit()
        else:
            super().keyPressEvent(event)


Editor = LineEditor | LongEditor | ChoiceEditor | YesNoEditor


def editor_of(field: Field, choices: Choices, today: date, parent: QWidget | None = None) -> Editor:
    """The editor of a field's kind, empty."""
    match field.kind:
        case Choice(each):
            return ChoiceEditor([(value, words(sentence)) for value, sentence in each.items()], parent)
        case Link(noun):
            return LinkEditor(choices(noun), parent)
        case YesNo():
            return YesNoEditor(words(field.label), parent)
        case Day():
            return DayEditor(field.kind, today, parent)
        case Several():
            return LineEditor(field.kind, field.digits, parent)
        case LongWords():
            return LongEditor(field.kind, parent)
        case _:
            return LineEditor(field.kind, field.digits, parent)


class Wheel(QObject):
    """Keeps the mouse wheel from changing a choice while a form is scrolled."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def quiet_wheel(widget: QWidget) -> None:
    """Let the wheel scroll the form, not the choice under the pointer."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(Wheel(widget))
