"""The gallery: papers by occasion, each with its first page in small, those used last on top."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.reports.gallery import REPORTS, Report
from desktop.reports.occasions import OCCASIONS, SHELVES, Occasion, occasion
from desktop.text import Sentence, text
from desktop.ui.theme import colours
from desktop.words import shown

LAST = text("Occasion", "Used last")
SMALL = QSize(46, 58)
"""Pixels of a first page in small."""
LINE, HEAD = 64, 28
NAME = Qt.ItemDataRole.UserRole


class GalleryList(QListWidget):
    """``chosen(name)`` when another paper is stood on."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reports")
        self.setIconSize(SMALL)
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._small: dict[str, QIcon] = {}
        self.fill(())
        self.currentItemChanged.connect(self._stand)

    def fill(self, last: Sequence[str]) -> None:
        """Lay the papers out anew; the one stood on stays so."""
        stood = self.name()
        self.blockSignals(True)
        self.clear()
        named = {report.name: report for report in REPORTS}
        recent = [named[name] for name in last if name in named]
        if recent:
            self._shelf(LAST, recent)
        for each in Occasion:
            order = {name: at for at, name in enumerate(SHELVES.get(each, ()))}
            papers = [report for report in REPORTS if occasion(report.name) is each]
            if papers:
                self._shelf(OCCASIONS[each], sorted(papers, key=lambda report: order.get(report.name, len(order))))
        self.blockSignals(False)
        self.choose(stood or REPORTS[0].name)

    def _shelf(self, words: Sentence, papers: Sequence[Report]) -> None:
        head = QListWidgetItem(shown(words))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setSizeHint(QSize(0, HEAD))
        bold = QFont(self.font())
        bold.setBold(True)
        head.setFont(bold)
        head.setForeground(QColor(colours().muted))
        self.addItem(head)
        for report in papers:
            item = QListWidgetItem(shown(report.title))
            item.setData(NAME, report.name)
            item.setToolTip(shown(report.title))
            item.setSizeHint(QSize(0, LINE))
            item.setIcon(self._small.get(report.name, blank()))
            self.addItem(item)

    def name(self) -> str:
        """The paper that is stood on."""
        at = self.currentRow()
        return str(self.item(at).data(NAME) or "") if at >= 0 else ""

    def choose(self, name: str) -> bool:
        """Stand on a paper, in its own place rather than among those used last; False where there is none."""
        found = [self.item(at) for at in range(self.count()) if self.item(at).data(NAME) == name]
        if not found:
            return False
        if self.name() != name:
            self.setCurrentItem(found[-1])
        return True

    def _stand(self) -> None:
        if self.name():
            self.chosen.emit(self.name())

    def missing(self) -> list[str]:
        """Papers in sight whose first page is not drawn yet."""
        room = self.viewport().rect()
        seen: list[str] = []
        for at in range(self.count()):
            item = self.item(at)
            name = str(item.data(NAME) or "")
            if name and name not in self._small and self.visualItemRect(item).intersects(room):
                seen.append(name)
        return seen

    def show_small(self, name: str, picture: QImage | None) -> None:
        """Show the first page of a paper in small; None: it has nothing to say yet."""
        made = blank() if picture is None else framed(picture)
        self._small[name] = made
        for at in range(self.count()):
            if self.item(at).data(NAME) == name:
                self.item(at).setIcon(made)

    def forget(self) -> None:
        """Facts have changed: draw the first pages anew when they come into sight."""
        self._small.clear()


def blank() -> QIcon:
    """An empty sheet."""
    page = QPixmap(SMALL)
    page.fill(QColor(colours().ground))
    return QIcon(page)


def framed(picture: QImage) -> QIcon:
    """A page in small inside a thin frame, upright or lying."""
    from PySide6.QtGui import QPainter

    fitted = picture.scaled(SMALL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    page = QPixmap(SMALL)
    page.fill(Qt.GlobalColor.transparent)
    painter = QPainter(page)
    place = QRect(0, 0, fitted.width(), fitted.height())
    place.moveCenter(page.rect().center())
    painter.drawImage(place, fitted)
    painter.setPen(QColor(colours().border))
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    painter.end()
    return QIcon(page)
