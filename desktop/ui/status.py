"""The status bar: who, which commission, how many days are left, how old the last copy is; the language."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from desktop.domain.users import called, role_words
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.languages import LanguageSwitch
from desktop.ui.pieces import label
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.copies import About


def days_left(today: date, voting_day: date) -> str:
    """D−15, D, D+2: the count the field itself uses."""
    days = (voting_day - today).days
    return "D" if not days else f"D−{days}" if days > 0 else f"D+{-days}"


def made_at(copy: "About") -> datetime:
    """When a copy was made, by the clock of this PC."""
    return datetime.fromisoformat(copy.at).astimezone()


def copy_age(copy: "About | None", today: date) -> Sentence:
    """How old the last copy is."""
    if copy is None:
        return text("Status", "no copy yet")
    made = made_at(copy)
    if made.date() >= today:
        return text("Status", "copy: today {time}").fill(time=f"{made:%H:%M}")
    return text("Status", "copy: {day}").fill(day=f"{made:%d.%m.%Y}")


def spoken(words: Sentence | str) -> str:
    """A sentence in the window's language, or words as they are."""
    return shown(words) if isinstance(words, Sentence) else words


def who(user: str, role: str) -> str:
    """A user with the role; once where the user bears the role's own name."""
    return " · ".join(dict.fromkeys((spoken(called(user)), spoken(role_words(role)))))


class Status(QStatusBar):
    """The window's foot; ``spoke(language)`` when another language is chosen."""

    spoke = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setSizeGripEnabled(False)
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(NEAR, 0, 0, 0)
        row.setSpacing(GAP)
        self._parts: list[QLabel] = []
        for name in ("who", "commission", "days", "next", "copy", "reading"):
            part = label(None, "small")
            part.setProperty("part", name)
            self._parts.append(part)
            row.addWidget(part)
        row.addStretch(1)
        self.addWidget(left, 1)
        switch = LanguageSwitch(desk.language)
        switch.chosen.connect(self.spoke)
        desk.copied.connect(self.refresh)
        self.addPermanentWidget(switch)
        self.refresh()

    def next_date(self) -> str:
        """The nearest date of the calendar that something must be done by; empty where none is ahead."""
        found = self._desk.reader().next_date(self._desk.today, self._desk.language)
        return f"{found[0]:%d.%m}: {found[1]}" if found else ""

    def refresh(self) -> None:
        """Read everything anew."""
        office = self._desk.head()
        held = self._desk.office
        words = (
            who(held.user, held.role),
            office.commission,
            days_left(self._desk.today, office.voting_day),
            self.next_date(),
            shown(copy_age(self._desk.newest_copy, self._desk.today)),
            "" if held.writing else shown(text("Status", "Read-only")),
        )
        for part, each in zip(self._parts, words, strict=True):
            part.setText(each)
            part.setVisible(bool(each))
