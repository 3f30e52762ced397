"""The board of groups: a week of days across, halls down, a card a group; red is a clash, grey a day off."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.groups import Clash, Hall
from desktop.domain.lines import SeminarLine
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.cells import smaller
from desktop.ui.theme import NEAR, TIGHT, colours
from desktop.words import shown

DAYS = 7
HEAD, SIDE = 40, 150
"""Pixels: the line of days, the column of halls."""
CARD = 62
LEAST = 40
"""Pixels: height of a card, least height of a hall without one."""
NO_HALL = text("Groups", "without a hall")
SEATS = text("Groups", "{n} seats")
NUMBERED = text("Groups", "group {n}")
COUNTS = text("Groups", "{listed} people")
CAME = text("Groups", "{present} of {listed} came")
WEEKDAYS: tuple[Sentence, ...] = (
    text("Weekday", "Mon"),
    text("Weekday", "Tue"),
    text("Weekday", "Wed"),
    text("Weekday", "Thu"),
    text("Weekday", "Fri"),
    text("Weekday", "Sat"),
    text("Weekday", "Sun"),
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell of the board: a day and a hall (None: groups without one)."""

    day: date
    hall_id: UUID | None


class GroupBoard(QWidget):
    """The groups of one week. A card is dragged to another cell, or moved by Alt and an arrow."""

    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal(object, object, object)
    """Group, day, hall (None: without one)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("groups")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.monday = date(2026, 1, 5)
        self.current: UUID | None = None
        self._rows: dict[UUID, Row[SeminarLine]] = {}
        self._halls: list[Hall | None] = []
        self._clashes: Mapping[UUID, Sequence[Clash]] = {}
        self._off: frozenset[date] = frozenset()
        self._today = self.monday
        self._cards: dict[UUID, QRect] = {}
        self._lines: list[tuple[int, int]] = []
        self._drag: UUID | None = None
        self._at = QPoint()

    def show_groups(
        self,
        rows: Sequence[Row[SeminarLine]],
        halls: Sequence[Hall],
        clashes: Mapping[UUID, Sequence[Clash]],
        off: Collection[date],
        today: date,
    ) -> None:
        """Show the groups of the week at hand."""
        last = self.monday + timedelta(days=DAYS - 1)
        self._rows = {row.id: row for row in rows if self.monday <= row.data.on <= last}
        loose = any(row.data.hall_id not in {hall.id for hall in halls} for row in self._rows.values())
        self._halls = [*halls, *([None] if loose or not halls else [])]
        self._clashes, self._off, self._today = clashes, frozenset(off), today
        if self.current not in self._rows:
            self.current = next(iter(self.order()), None)
        self.lay_out()
        self.update()

    def order(self) -> list[UUID]:
        """The groups as they stand, by day, then hour."""
        return list(self._rows)

    def column(self, day: date) -> QRect:
        """Where a day stands."""
        wide = (self.width() - SIDE) / DAYS
        at = (day - self.monday).days
        return QRect(SIDE + int(at * wide), 0, int((at + 1) * wide) - int(at * wide), self.height())

    def lay_out(self) -> None:
        """Find the place of each card: a hall is as high as its fullest day."""
        self._cards.clear()
        self._lines.clear()
        known = {hall.id for hall in self._halls if hall is not None}
        top = HEAD
        for hall in self._halls:
            held: dict[date, list[UUID]] = {}
            for row_id, row in self._rows.items():
                mine = row.data.hall_id == hall.id if hall is not None else row.data.hall_id not in known
                if mine:
                    held.setdefault(row.data.on, []).append(row_id)
            high = max([LEAST, self.name_height(hall), *(len(each) * (CARD + TIGHT) + TIGHT for each in held.values())])
            for day, cards in held.items():
                column = self.column(day)
                for n, row_id in enumerate(cards):
                    place = QRect(column.left() + 3, top + TIGHT + n * (CARD + TIGHT), column.width() - 6, CARD)
                    self._cards[row_id] = place
            self._lines.append((top, high))
            top += high
        self.setMinimumHeight(top + NEAR)

    def name_height(self, hall: Hall | None) -> int:
        """What the name of a hall takes, its lines uncut."""
        name = hall.name if hall is not None else shown(NO_HALL)
        room = QRect(0, 0, SIDE - 2 * NEAR, 10 * CARD)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), name).height() + 2 * TIGHT

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def sizeHint(self) -> QSize:
        return QSize(SIDE + DAYS * 120, 400)

    def card_at(self, where: QPoint) -> UUID | None:
        """The group under a point."""
        return next((each for each, place in self._cards.items() if place.contains(where)), None)

    def place_of(self, row_id: UUID) -> QRect:
        """Where a group's card lies."""
        return self._cards[row_id]

    def spot_at(self, where: QPoint) -> Spot | None:
        """The day and hall under a point."""
        for n in range(DAYS):
            day = self.monday + timedelta(days=n)
            if self.column(day).left() <= where.x() < self.column(day).right() + 1:
                for hall, (top, high) in zip(self._halls, self._lines, strict=True):
                    if top <= where.y() < top + high:
                        return Spot(day, hall.id if hall is not None else None)
        return None

    def choose(self, row_id: UUID | None) -> None:
        """Stand on a card."""
        if row_id is not None:
            self.current = row_id
            self.setAccessibleDescription(" ".join(self.words(self._rows[row_id].data)))
            self.update()
            self.chosen.emit(row_id)

    def words(self, line: SeminarLine) -> list[str]:
        """The three lines of a card: hours, number and people, for whom."""
        hours = "–".join(f"{each:%H:%M}" for each in (line.starts, line.ends) if each)
        name = shown(NUMBERED.fill(n=line.number)) if line.number else ""
        counts = (
            CAME.fill(present=line.present, listed=line.listed) if line.present else COUNTS.fill(listed=line.listed)
        )
        return [hours or "–:–", " · ".join(part for part in (name, shown(counts)) if part), line.target or line.title]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag = self.card_at(event.position().toPoint())
        self._at = event.position().toPoint()
        self.choose(self._drag)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = event.position().toPoint()
        if self._drag is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._drag = self._drag, None
        self.unsetCursor()
        spot = self.spot_at(event.position().toPoint())
        if dragged is not None and dragged in self._rows and spot is not None:
            self.move_to(dragged, spot)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.card_at(event.position().toPoint())
        if found is not None:
            self.opened.emit(found)

    def move_to(self, row_id: UUID, spot: Spot) -> None:
        """Ask for a group to be moved; staying where it is asks nothing."""
        line = self._rows[row_id].data
        if (line.on, line.hall_id) != (spot.day, spot.hall_id):
            self.moved.emit(row_id, spot.day, spot.hall_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current
        if current is None or current not in self._rows:
            super().keyPressEvent(event)
            return
        order, key = self.order(), event.key()
        at = order.index(current)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.shift(current, steps[Qt.Key(key)], across=key in (Qt.Key.Key_Right, Qt.Key.Key_Left))
        elif key in steps:
            self.choose(order[min(max(at + steps[Qt.Key(key)], 0), len(order) - 1)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
        else:
            super().keyPressEvent(event)

    def shift(self, row_id: UUID, by: int, *, across: bool) -> None:
        """Move a group by a day, or by a hall."""
        line = self._rows[row_id].data
        halls = [hall.id if hall is not None else None for hall in self._halls]
        if across:
            self.move_to(row_id, Spot(line.on + timedelta(days=by), line.hall_id))
        elif line.hall_id in halls:
            at = min(max(halls.index(line.hall_id) + by, 0), len(halls) - 1)
            self.move_to(row_id, Spot(line.on, halls[at]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        for row_id, place in self._cards.items():
            if row_id != self._drag:
                self.paint_card(painter, row_id, place)
        if self._drag is not None and self._drag in self._cards:
            place = QRect(self._cards[self._drag])
            place.moveCenter(self._at)
            self.paint_card(painter, self._drag, place)
        painter.end()

    def paint_ground(self, painter: QPainter) -> None:
        """Days and halls, days off in grey."""
        worn = colours()
        whole = self.height()
        for n in range(DAYS):
            day = self.monday + timedelta(days=n)
            column = self.column(day)
            idle = day.weekday() == DAYS - 1 or (day in self._off and day.weekday() != DAYS - 2)
            painter.fillRect(column, QColor(worn.ground if idle else worn.surface))
            bold = painter.font()
            bold.setBold(day == self._today)
            painter.setFont(bold)
            painter.setPen(QColor(worn.muted if idle else worn.accent if day == self._today else worn.text))
            head = QRect(column.left(), 0, column.width(), HEAD)
            painter.drawText(head, int(Qt.AlignmentFlag.AlignCenter), f"{shown(WEEKDAYS[n])}\n{day:%d.%m}")
            bold.setBold(False)
            painter.setFont(bold)
            painter.setPen(QColor(worn.border))
            painter.drawLine(column.left(), 0, column.left(), whole)
        for hall, (top, high) in zip(self._halls, self._lines, strict=True):
            painter.setPen(QColor(worn.border))
            painter.drawLine(0, top, self.width(), top)
            inside = QRect(NEAR, top + TIGHT, SIDE - 2 * NEAR, high - 2 * TIGHT)
            painter.setPen(QColor(worn.text if hall is not None else worn.muted))
            wrap = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
            seats = shown(SEATS.fill(n=hall.capacity)) if hall is not None else ""
            name = hall.name if hall is not None else shown(NO_HALL)
            whole_name = f"{name}\n{seats}"
            fits = painter.boundingRect(inside, wrap, whole_name).height() <= inside.height()
            painter.drawText(inside, wrap, whole_name if fits else name)

    def paint_card(self, painter: QPainter, row_id: UUID, place: QRect) -> None:
        """One group: hours, number and people, for whom; red where something does not fit."""
        worn, line = colours(), self._rows[row_id].data
        wrong = row_id in self._clashes
        soft = worn.bad_soft if wrong else worn.good_soft if line.present else worn.accent_soft
        strong = worn.bad if wrong else worn.accent
        painter.setPen(
            QPen(QColor(strong if row_id == self.current or wrong else worn.border), 2 if row_id == self.current else 1)
        )
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(place, TIGHT, TIGHT)
        inside = place.adjusted(6, 3, -5, -3)
        font = painter.font()
        bold = painter.font()
        bold.setBold(True)
        high = inside.height() // 3
        for n, words in enumerate(self.words(line)):
            painter.setFont(bold if n == 0 else smaller(font))
            painter.setPen(QColor(worn.bad if wrong and n == 0 else worn.text if n < 2 else worn.muted))
            row = QRect(inside.left(), inside.top() + n * high, inside.width(), high)
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), cut)
        painter.setFont(font)
