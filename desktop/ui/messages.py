"""Messages that stop nobody: said in a corner, kept when they come too early, with an undo where there is one."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.text import Sentence, text
from desktop.ui.icons import icon
from desktop.ui.theme import GAP, NEAR, TIGHT
from desktop.ui.worker import Task
from desktop.words import shown

Offer = tuple[Sentence, Callable[[], object]]
"""The words of a button and what it does."""

STAYS = 10_000
"""Milliseconds that a message stays when nothing is wrong; a warning stays in its room, a fault until it is closed."""
WIDEST = 620
HIGH_ABOVE_FOOT = 40
"""Pixels: the widest message, and the space left below it for the foot of a list."""
SHORTENED = 44
"""Letters of an offer that fit on its button; the rest is in its tooltip."""


class Kind(StrEnum):
    """What a message is; each has its own colour and picture."""

    DONE = "done"
    INFORMATION = "information"
    WARNING = "warning"
    FAULT = "fault"


MEANINGS = {Kind.DONE: "good", Kind.INFORMATION: "accent", Kind.WARNING: "attention", Kind.FAULT: "bad"}


@dataclass(frozen=True, slots=True)
class Message:
    """One thing told; ``details`` can be copied for support and hold no personal data."""

    sentence: Sentence
    kind: Kind = Kind.INFORMATION
    offer: Offer | None = None
    details: str = ""

    @property
    def passes(self) -> bool:
        """Whether it leaves by itself."""
        return self.kind in (Kind.DONE, Kind.INFORMATION)


class Stage(QStackedWidget):
    """The room where screens stand; says when its size has changed."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class MessageBar(QWidget):
    """The corner of a window where messages and long jobs stand, newest below."""

    def __init__(self, unread: list[Message], place: Stage) -> None:
        super().__init__(place)
        self.setObjectName("messages")
        self._unread = unread
        self._place = place
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(TIGHT)
        place.resized.connect(self._settle)
        self.take()

    def take(self) -> None:
        """Show what waits to be read; a new "Saved" takes the place of the one before."""
        while self._unread:
            message = self._unread.pop(0)
            for row in self.rows():
                if row.message.passes and message.passes:
                    self._drop(row)
            row = MessageRow(message, self)
            row.closed.clicked.connect(self._close_sender)
            if row.offered is not None:
                row.offered.clicked.connect(self._close_sender)
            self._rows.addWidget(row)
            row.show()
            if message.passes:
                QTimer.singleShot(STAYS, row, row.closed.click)
        self._settle()

    def put_away(self) -> None:
        """The person goes to another room: a warning that could be read long enough does not follow."""
        for row in self.rows():
            if row.message.kind is Kind.WARNING and row.age.hasExpired(STAYS):
                self._drop(row)
        self._settle()

    def show_job(self, task: Task, title: Sentence) -> None:
        """Show a long job with its units and a Stop until it ends."""
        row = JobRow(task, title, self)
        self._rows.addWidget(row)
        row.show()
        task.ended.connect(row.hide)
        task.ended.connect(row.deleteLater)
        task.ended.connect(self._settle)
        self._settle()

    def rows(self) -> list["MessageRow"]:
        """The messages that can be read now."""
        found = self.findChildren(MessageRow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [row for row in found if not row.isHidden()]

    def _close_sender(self) -> None:
        sender = self.sender()
        for row in self.rows():
            if sender in (row.closed, row.offered):
                self._drop(row)
        self._settle()

    def _drop(self, row: "MessageRow") -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        """Stand in the lower left corner of the place, above the foot of a list."""
        standing = [row for row in self.findChildren(QFrame, "message") if not row.isHidden()]
        self.setVisible(bool(standing))
        width = min(WIDEST, max(0, self._place.width() - 2 * GAP))
        self.resize(
            width, self._rows.heightForWidth(width) if self._rows.hasHeightForWidth() else self.sizeHint().height()
        )
        self.move(GAP, self._place.height() - self.height() - HIGH_ABOVE_FOOT)
        self.raise_()


class MessageRow(QFrame):
    """One message with what can be done about it."""

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.message = message
        self.age = QElapsedTimer()
        self.age.start()
        self.setObjectName("message")
        self.setProperty("kind", message.kind.value)
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP, NEAR, NEAR, NEAR)
        line.setSpacing(NEAR)
        picture = QLabel()
        picture.setPixmap(icon(message.kind.value, MEANINGS[message.kind]).pixmap(20, 20))
        line.addWidget(picture)
        words = QLabel(shown(message.sentence))
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(words, 1)
        if message.details:
            copied = flat_button(shown(text("Messages", "Copy details")))
            copied.clicked.connect(self._copy_details)
            line.addWidget(copied)
        self.offered: QPushButton | None = None
        if message.offer is not None:
            self.offered = self._offer(message.offer)
            line.addWidget(self.offered)
        self.closed = flat_button("")
        self.closed.setIcon(icon("close", "muted"))
        self.closed.setAccessibleName(shown(text("Messages", "Close the message")))
        line.addWidget(self.closed)

    def _offer(self, offer: Offer) -> QPushButton:
        words = shown(offer[0])
        made = flat_button(words if len(words) <= SHORTENED else words[: SHORTENED - 1].rstrip() + "…")
        made.setObjectName("offer")
        made.setToolTip(words)

        def accepted() -> None:
            offer[1]()

        made.clicked.connect(accepted)
        return made

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self.message.details)


class JobRow(QFrame):
    """A long job: its title, how far it is in its own units, and Stop."""

    def __init__(self, task: Task, title: Sentence, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._task = task
        self.words = QLabel(shown(title))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedHeight(8)
        self.stop = QPushButton(shown(text("Messages", "Stop")))
        self.stop.setIcon(icon("stop"))
        self.stop.clicked.connect(self._stop)
        told = QVBoxLayout()
        told.setSpacing(TIGHT)
        told.addWidget(self.words)
        told.addWidget(self.bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP, NEAR, NEAR, NEAR)
        line.setSpacing(GAP)
        line.addLayout(told, 1)
        line.addWidget(self.stop)
        self._title = title
        task.stepped.connect(self._step)

    def _step(self, step: int, total: int, words: Sentence) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(step)
        self.words.setText(f"{shown(self._title)} {shown(words)}")

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._task.progress.stop()


def flat_button(words: str) -> QPushButton:
    """A button that looks like a link."""
    made = QPushButton(words)
    made.setProperty("flat", True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
