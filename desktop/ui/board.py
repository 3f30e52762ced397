"""The board: a tile a precinct, by okrug, with number, word and the sign of its degree; a press says why."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.board import DONE
from desktop.domain.figures import Degree
from desktop.domain.gates import Standing
from desktop.domain.kazakh import sort_key
from desktop.domain.lines import PrecinctLine
from desktop.domain.readiness import STATES, State
from desktop.text import text
from desktop.ui.cells import smaller
from desktop.ui.columns import Tone
from desktop.ui.states import STATE_TONES, degree_word
from desktop.ui.theme import GAP, NEAR, TIGHT, colours
from desktop.words import shown

TILE, HIGH, HEAD = 102, 46, 24
"""Pixels: least width of a tile, its height, the height of an okrug's line."""
PAIR, MANY = 2, 8
"""Tiles side by side in the column of a small okrug; tiles from which on an okrug takes the whole width."""
BAR = 5
NO_OKRUG = text("Board", "Outside rural okrugs")
COUNT = text("Board", "{ready} of {n}")
TILE_SAID = text("Board", "№ {no}: {state}")


class Board(QWidget):
    """All precincts in one view; drawn by hand, since 10,000 widgets would not be there in a second."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("board")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._lines: Mapping[UUID, PrecinctLine] = {}
        self._standings: Mapping[UUID, Standing] = {}
        self._groups: list[tuple[str, list[UUID]]] = []
        self._places: dict[UUID, QRect] = {}
        self._heads: list[tuple[QRect, str]] = []
        self.current: UUID | None = None

    def show_precincts(self, lines: Mapping[UUID, PrecinctLine], standings: Mapping[UUID, Standing]) -> None:
        """Show other precincts, or the same as they stand now."""
        self._lines, self._standings = lines, standings
        groups: dict[str, list[UUID]] = {}
        for row_id, line in lines.items():
            groups.setdefault(line.okrug, []).append(row_id)
        self._groups = sorted(groups.items(), key=lambda group: (not group[0], sort_key(group[0])))
        if self.current not in lines:
            self.current = next(iter(self.order()), None)
        self.lay_out()
        self.update()

    def order(self) -> list[UUID]:
        """The precincts as they stand on the board."""
        return [each for _, members in self._groups for each in members]

    def lay_out(self) -> None:
        """Find the place of each tile: small okrugs stand side by side, so that a district is seen at once."""
        side = PAIR * (TILE + TIGHT) + GAP
        columns = max(1, (self.width() + GAP) // side)
        wide = (self.width() + GAP) // columns - GAP
        tops = [0] * columns
        self._places.clear()
        self._heads.clear()
        for okrug, members in self._groups:
            broad = len(members) > MANY
            at = 0 if broad else tops.index(min(tops))
            top = max(tops) if broad else tops[at]
            left, room = (0, self.width()) if broad else (at * (wide + GAP), wide)
            tops[at] = self.lay_group(okrug, members, QRect(left, top, room, HEAD))
            if broad:
                tops = [tops[at]] * columns
        self.setMinimumHeight(max(tops))

    def lay_group(self, okrug: str, members: list[UUID], head: QRect) -> int:
        """The tiles of one okrug below its head; where the next one may begin."""
        ready = sum(self._standings[each].state in DONE for each in members)
        said = f"{okrug or shown(NO_OKRUG)} · {shown(COUNT.fill(ready=ready, n=len(members)))}"
        self._heads.append((head, said))
        across = max(1, (head.width() + TIGHT) // (TILE + TIGHT))
        wide = (head.width() + TIGHT) // across - TIGHT
        top = head.top() + HEAD
        for n, each in enumerate(members):
            left = head.left() + (n % across) * (wide + TIGHT)
            self._places[each] = QRect(left, top + (n // across) * (HIGH + TIGHT), wide, HIGH)
        return top + -(-len(members) // across) * (HIGH + TIGHT) + NEAR

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def sizeHint(self) -> QSize:
        return QSize(4 * (TILE + NEAR), 400)

    def tile_at(self, where: QPoint) -> UUID | None:
        """The precinct under a point."""
        return next((each for each, place in self._places.items() if place.contains(where)), None)

    def place_of(self, row_id: UUID) -> QRect:
        """Where a precinct's tile lies."""
        return self._places[row_id]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(self.tile_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.tile_at(event.position().toPoint())
        if found is not None:
            self.opened.emit(found)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            found = self.tile_at(self.mapFromGlobal(self.cursor().pos()))
            self.setToolTip(self.said(found) if found else "")
        return super().event(event)

    def said(self, row_id: UUID) -> str:
        """A tile in words, for the hint and for those who hear the screen."""
        line, standing = self._lines[row_id], self._standings[row_id]
        said = shown(TILE_SAID.fill(no=line.number, state=STATES[standing.state]))
        return " · ".join(part for part in (said, degree_word(standing.degree), line.settlement, line.premises) if part)

    def choose(self, row_id: UUID | None) -> None:
        """Stand on a tile."""
        if row_id is not None:
            self.current = row_id
            self.setAccessibleDescription(self.said(row_id))
            self.update()
            self.chosen.emit(row_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        order = self.order()
        current = self.current
        if current is None or current not in order:
            super().keyPressEvent(event)
            return
        at = order.index(current)
        match event.key():
            case Qt.Key.Key_Right:
                self.choose(order[min(at + 1, len(order) - 1)])
            case Qt.Key.Key_Left:
                self.choose(order[max(at - 1, 0)])
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.choose(self.neighbour(current, down=event.key() == Qt.Key.Key_Down))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(current)
            case _:
                super().keyPressEvent(event)

    def neighbour(self, row_id: UUID, *, down: bool) -> UUID:
        """The tile above or below; the nearest one where the rows are not equally long."""
        own = self._places[row_id]
        beyond = [
            (abs(place.top() - own.top()), abs(place.left() - own.left()), each)
            for each, place in self._places.items()
            if (place.top() > own.top() if down else place.top() < own.top())
        ]
        return min(beyond, key=lambda each: each[:2])[2] if beyond else row_id

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        worn = colours()
        painter.setPen(QColor(worn.muted))
        for place, said in self._heads:
            if place.intersects(event.rect()):
                painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), said)
        for row_id, place in self._places.items():
            if place.intersects(event.rect()):
                self.paint_tile(painter, row_id, place)
        painter.end()

    def paint_tile(self, painter: QPainter, row_id: UUID, place: QRect) -> None:
        """One precinct: a bar and a ground in the colour of its state, number, word, the sign of the degree."""
        worn, standing = colours(), self._standings[row_id]
        meaning = STATE_TONES[standing.state].value
        strong = QColor(getattr(worn, meaning))
        soft = QColor(getattr(worn, f"{meaning}_soft", worn.surface))
        painter.setPen(QPen(QColor(worn.accent), 2) if row_id == self.current else QPen(QColor(worn.border)))
        painter.setBrush(soft if STATE_TONES[standing.state] is not Tone.QUIET else QColor(worn.surface))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), TIGHT, TIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strong)
        painter.drawRect(QRect(place.left() + 2, place.top() + TIGHT, BAR - 1, place.height() - 2 * TIGHT))
        font = painter.font()
        bold = painter.font()
        bold.setBold(True)
        inside = place.adjusted(BAR + TIGHT, 3, -TIGHT, -3)
        painter.setPen(QColor(worn.text))
        painter.setFont(bold)
        painter.drawText(
            inside, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), self._lines[row_id].number
        )
        painter.setFont(smaller(font))
        painter.setPen(strong)
        word = painter.fontMetrics().elidedText(
            shown(STATES[standing.state]), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), word)
        painter.setFont(font)
        if standing.degree is not None and standing.state is not State.UNCHECKED:
            centre = QPoint(inside.right() - 6, inside.top() + 8)
            draw_degree(painter, centre, standing.degree, QColor(worn.text))
        if standing.gates and standing.opened:
            painter.setFont(smaller(font))
            painter.setPen(QColor(worn.muted))
            beside = inside.adjusted(0, 0, -GAP - NEAR, 0)
            closed = f"{standing.closed}/{standing.gates}"
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight), closed)
            painter.setFont(font)


def draw_degree(painter: QPainter, centre: QPoint, degree: Degree, colour: QColor) -> None:
    """The sign of a degree: an empty ring is told, a half one seen, a full one signed."""
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(colour if degree is Degree.SIGNED else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 5, 5)
    if degree is Degree.SEEN:
        painter.setBrush(colour)
        painter.drawPie(QRect(centre.x() - 5, centre.y() - 5, 10, 10), 90 * 16, 180 * 16)
