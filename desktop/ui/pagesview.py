"""The preview of a paper: pages as they will be printed, zoom, search, jump to a page."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from desktop.text import Sentence, text
from desktop.ui.icons import icon
from desktop.ui.pages import Hit, Paper
from desktop.ui.pieces import label
from desktop.ui.theme import FIELD, GAP, NEAR, colours
from desktop.words import shown

STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
POINT = 96 / 72
"""Pixels of a point at 100 %."""
KEPT = 24
"""Pictures of pages kept; a page is drawn again in 20–40 ms."""
BETWEEN = 14
"""Pixels between two pages."""


class Sheet(QWidget):
    """The pages, one below the other; only those that can be seen are drawn.

    ``opened(page, x, y)`` on a double click: the page from nought, points from its lower left corner.
    """

    opened = Signal(int, float, float)

    def __init__(self) -> None:
        super().__init__()
        self.paper: Paper | None = None
        self.scale = 1.0
        self.hits: list[Hit] = []
        self.hit_now = -1
        self._pictures: dict[int, QPixmap] = {}

    def put(self, paper: Paper | None, scale: float) -> None:
        """Show a paper at a scale."""
        self.paper, self.scale = paper, scale
        self._pictures.clear()
        places = self.places()
        width = max((int(place.width()) for place in places), default=0)
        height = int(places[-1].bottom()) if places else 0
        self.setFixedSize(width + 2 * BETWEEN, height + BETWEEN)
        self.update()

    def places(self) -> list[QRectF]:
        """Where each page stands."""
        made: list[QRectF] = []
        top = float(BETWEEN)
        sizes = self.paper.sizes if self.paper else []
        widest = max((size.width() for size in sizes), default=0.0) * POINT * self.scale
        for size in sizes:
            width, height = size.width() * POINT * self.scale, size.height() * POINT * self.scale
            made.append(QRectF(BETWEEN + (widest - width) / 2, top, width, height))
            top += height + BETWEEN
        return made

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        factor = POINT * self.scale
        for at, place in enumerate(self.places()):
            if place.contains(event.position()):
                x, y = (event.position().x() - place.left()) / factor, (place.bottom() - event.position().y()) / factor
                self.opened.emit(at, x, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        worn = colours()
        painter.fillRect(event.rect(), QColor(worn.border))
        for at, place in enumerate(self.places()):
            if self.paper is None or not place.intersects(QRectF(event.rect())):
                continue
            painter.drawPixmap(place.toRect(), self._picture(self.paper, at))
            for n, hit in enumerate(self.hits):
                if hit.page == at:
                    self._draw_hit(painter, hit, place, here=n == self.hit_now)

    def _draw_hit(self, painter: QPainter, hit: Hit, place: QRectF, *, here: bool) -> None:
        ink = QColor(colours().accent if here else colours().attention)
        ink.setAlpha(110 if here else 70)
        factor = POINT * self.scale
        for box in hit.places:
            drawn = QRectF(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor)
            painter.fillRect(drawn.translated(place.topLeft()), ink)

    def _picture(self, paper: Paper, at: int) -> QPixmap:
        if at not in self._pictures:
            if len(self._pictures) >= KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            ratio = self.devicePixelRatioF()
            self._pictures[at] = QPixmap.fromImage(paper.picture(at, POINT * self.scale * ratio))
        return self._pictures[at]


class Area(QScrollArea):
    """The room for the pages: Ctrl and the wheel zoom."""

    resized = Signal()
    zoomed = Signal(int)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


class PagesView(QWidget):
    """A paper with its tools; ``opened`` as the sheet tells it."""

    opened = Signal(int, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._fits = True
        self.sheet = Sheet()
        self.sheet.opened.connect(self.opened)
        self.area = Area()
        self.area.setWidget(self.sheet)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.resized.connect(self._resized)
        self.area.zoomed.connect(self.step)
        self.area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.page = QSpinBox()
        self.page.setMinimumHeight(FIELD)
        self.page.setKeyboardTracking(False)
        self.page.valueChanged.connect(self.go_to)
        self.of = label(None, "muted")
        self.zoom = label(None, "muted")
        self.search = QLineEdit()
        self.search.setObjectName("paper-search")
        self.search.setPlaceholderText(shown(text("Preview", "Search in the paper")))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.look_for)
        self.search.returnPressed.connect(self.next_hit)
        self.found = label(None, "muted")
        tools = QHBoxLayout()
        tools.setSpacing(NEAR)
        for part in (
            self._tool("smaller", text("Preview", "Smaller"), lambda: self.step(-1)),
            self.zoom,
            self._tool("larger", text("Preview", "Larger"), lambda: self.step(1)),
            self._tool("width", text("Preview", "Fit to width"), self.fit),
        ):
            tools.addWidget(part)
        tools.addSpacing(GAP)
        tools.addWidget(self._tool("up", text("Preview", "Page before"), lambda: self.page.stepBy(-1)))
        tools.addWidget(self.page)
        tools.addWidget(self.of)
        tools.addWidget(self._tool("down", text("Preview", "Next page"), lambda: self.page.stepBy(1)))
        tools.addStretch(1)
        tools.addWidget(self.found)
        tools.addWidget(self.search)
        self.search.setFixedWidth(220)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(tools)
        column.addWidget(self.area, 1)

    def _tool(self, picture: str, words: Sentence, act: object) -> QPushButton:
        made = QPushButton()
        made.setIcon(icon(picture))
        made.setProperty("flat", True)
        made.setToolTip(shown(words))
        made.setAccessibleName(shown(words))
        made.clicked.connect(act)
        return made

    def put(self, paper: Paper | None) -> None:
        """Show a paper from its first page, as wide as there is room."""
        if self.sheet.paper is not None:
            self.sheet.paper.close()
        self.sheet.hits, self.sheet.hit_now = [], -1
        self.sheet.put(paper, self.sheet.scale)
        pages = len(paper) if paper else 0
        self.page.setRange(1, max(1, pages))
        self.page.setValue(1)
        self.of.setText(f"/ {pages}")
        self.fit()
        self.area.verticalScrollBar().setValue(0)
        self.look_for(self.search.text())

    def fit(self) -> None:
        """As wide as the room is."""
        self._fits = True
        paper = self.sheet.paper
        if paper is None:
            return
        widest = max(size.width() for size in paper.sizes) * POINT
        room = self.area.viewport().width() - 2 * BETWEEN - self.area.verticalScrollBar().sizeHint().width()
        self._scale(min(STEPS[-1], max(0.2, room / widest)))

    def _resized(self) -> None:
        if self._fits:
            self.fit()

    def step(self, by: int) -> None:
        """The next larger or smaller scale."""
        self._fits = False
        now = self.sheet.scale
        wanted = [each for each in STEPS if (each > now + 0.01 if by > 0 else each < now - 0.01)]
        if wanted:
            self._scale(wanted[0] if by > 0 else wanted[-1])

    def _scale(self, scale: float) -> None:
        at = self.page.value()
        self.sheet.put(self.sheet.paper, scale)
        self.zoom.setText(f"{round(scale * 100)} %")
        self.go_to(at)

    def go_to(self, page: int) -> None:
        """Show the top of a page, counted from 1."""
        places = self.sheet.places()
        if 0 < page <= len(places):
            bar = self.area.verticalScrollBar()
            bar.blockSignals(True)
            bar.setValue(int(places[page - 1].top()) - BETWEEN)
            bar.blockSignals(False)
            self.sheet.update()

    def look_for(self, words: str) -> None:
        """Find words in the whole paper; the first place is shown."""
        self.sheet.hits = self.sheet.paper.find(words) if self.sheet.paper else []
        self.sheet.hit_now = -1
        self.next_hit()
        self.found.setText(shown(text("Preview", "found: {n}").fill(n=len(self.sheet.hits))) if words.strip() else "")

    def next_hit(self) -> None:
        """Show the next place where the words stand."""
        if self.sheet.hits:
            self.sheet.hit_now = (self.sheet.hit_now + 1) % len(self.sheet.hits)
            hit = self.sheet.hits[self.sheet.hit_now]
            place = self.sheet.places()[hit.page]
            top = hit.places[0].top() * POINT * self.sheet.scale if hit.places else 0
            self.area.ensureVisible(int(place.center().x()), int(place.top() + top), 0, 120)
            self._tell_page(hit.page + 1)
        self.sheet.update()

    def _scrolled(self, value: int) -> None:
        middle = value + self.area.viewport().height() / 3
        for at, place in enumerate(self.sheet.places(), 1):
            if place.top() <= middle <= place.bottom() + BETWEEN:
                self._tell_page(at)

    def _tell_page(self, page: int) -> None:
        """Show which page one looks at, without going there."""
        self.page.blockSignals(True)
        self.page.setValue(page)
        self.page.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgUp, PgDn, Home and End go through the pages."""
        keys = Qt.Key
        act = {
            keys.Key_PageDown: partial(self.page.stepBy, 1),
            keys.Key_PageUp: partial(self.page.stepBy, -1),
            keys.Key_Home: partial(self.page.setValue, 1),
            keys.Key_End: partial(self.page.setValue, self.page.maximum()),
        }.get(keys(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
