"""Papers and pictures of a row: laid there, looked at, taken away; a small picture of the one under the hand."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.enclosures import PAGES, EnclosureLine, Page
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.cards import Side
from desktop.ui.desk import Desk
from desktop.ui.messages import Kind
from desktop.ui.pages import Paper
from desktop.ui.pagesview import PagesView
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import EDGE, GAP, NEAR, colours
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.worker import Progress

    Laid = Row[EnclosureLine]

ADD = text("Enclosures", "Add file…")
OPEN = text("Enclosures", "View")
SAVE = text("Enclosures", "Save as…")
REMOVE = text("Enclosures", "Remove")
CHOOSE = text("Enclosures", "Scan, photo or PDF")
EMPTY = text("Enclosures", "Nothing lies here yet. Scans and photos are made small; a PDF may have 20 pages.")
READING = text("Enclosures", "Laying the file there")
SAVED = text("Reports", "Saved and read back: {file}")
KB = text("Enclosures", "{n} KB")
FILES = "PDF, JPEG, PNG (*.pdf *.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)"
HIGH = 132
"""Pixels of the list: its head and three files; more are scrolled."""
WINDOW = (900, 660)


def parts() -> tuple[Part["Laid"], ...]:
    """The columns of the list."""
    return (
        Part(text("Enclosures", "File"), lambda row: row.data.title, elastic=True),
        Part(text("Enclosures", "Sort"), lambda row: shown(PAGES[row.data.page])),
        Part(text("Enclosures", "Size"), lambda row: shown(KB.fill(n=row.data.kilobytes)), number=True),
        Part(text("Enclosures", "Laid on"), lambda row: f"{row.data.added_on:%d.%m.%Y}"),
    )


class Picture(QLabel):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = QPixmap()
        self.setMinimumSize(120, 120)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def put(self, whole: QPixmap) -> None:
        """Show another picture; an empty one shows nothing."""
        self.whole = whole
        self.fit()

    def fit(self) -> None:
        """Draw it in the size there is room for."""
        room = self.size().boundedTo(self.whole.size())
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        if self.whole.isNull():
            self.setPixmap(QPixmap())
            return
        drawn = self.whole.scaled(room, keep, smooth)
        painter = QPainter(drawn)
        painter.setPen(QColor(colours().border))
        painter.drawRect(drawn.rect().adjusted(0, 0, -1, -1))
        painter.end()
        self.setPixmap(drawn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class EnclosuresSide(Side):
    """What lies with a row of a list."""

    scrolls = False

    def __init__(self, desk: Desk, noun: str) -> None:
        super().__init__()
        self.desk = desk
        self.noun = noun
        self.row_id: UUID | None = None
        self.add_button = button(ADD, "add", self.choose)
        self.view_button = button(OPEN, "preview", self.view)
        self.save_button = button(SAVE, "export", self.ask_place)
        self.remove_button = button(REMOVE, "remove", self.remove)
        line = QHBoxLayout()
        line.setSpacing(NEAR)
        for name, each in (("add", self.add_button), ("view", self.view_button), ("save", self.save_button)):
            each.setObjectName(f"enclosure-{name}")
            line.addWidget(each)
        line.addStretch(1)
        self.remove_button.setObjectName("enclosure-remove")
        line.addWidget(self.remove_button)
        self.empty = label(EMPTY, "muted")
        self.empty.setWordWrap(True)
        self.table = PlainTable[Row[EnclosureLine]](parts())
        self.table.setFixedHeight(HIGH)
        self.table.opened.connect(self.view)
        self.table.stood.connect(self.show_picture)
        self.picture = Picture()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(line)
        column.addWidget(self.empty)
        column.addWidget(self.table)
        column.addWidget(self.picture, 1)

    def show_row(self, row_id: UUID | None) -> None:
        self.row_id = row_id
        found = [] if row_id is None else self.desk.reader().enclosures(self.noun, row_id)
        self.table.put(found)
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        if found:
            self.table.selectRow(0)
        self.show_picture(found[0] if found else None)

    def show_picture(self, row: "Laid | None") -> None:
        """Show the file under the hand, of a paper its first page."""
        for each in (self.view_button, self.save_button, self.remove_button):
            each.setEnabled(row is not None)
        self.picture.put(QPixmap() if row is None else self.drawn(row.data))

    def drawn(self, line: EnclosureLine) -> QPixmap:
        """A file as one picture."""
        content, made = self.desk.reader().picture(line.sha256), QPixmap()
        if line.page is Page.JPEG:
            made.loadFromData(content)
            return made
        paper = Paper(content)
        made = QPixmap.fromImage(paper.picture(0, 1.0))
        paper.close()
        return made

    def choose(self) -> None:
        """Choose files to lay there."""
        dialog = QFileDialog(self, shown(CHOOSE))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(FILES)
        dialog.filesSelected.connect(self.lay)
        dialog.open()

    def lay(self, files: Sequence[str]) -> None:
        """Have files read apart from the program and laid with the row, each as a step of its own."""
        row_id, noun, add = self.row_id, self.noun, self.desk.actions.enclosures.add
        if row_id is None:
            return

        def done(_outcome: "Done") -> None:
            self.show_row(self.row_id)

        for file in files:

            def work(office: "Office", path: Path = Path(file)) -> "Done":
                from desktop.exchange.papers import read

                return add(office, noun, row_id, *read(path), path.name)

            self.desk.run(work, initiator=self, done=done, refused=self.refuse)

    def remove(self) -> None:
        """Take the file under the hand away."""
        row, close = self.table.line(), self.desk.actions.enclosures.close
        if row is not None:
            self.desk.run(
                lambda office: close(office, row.id),
                initiator=self,
                done=lambda _done: self.show_row(self.row_id),
                refused=self.refuse,
            )

    def view(self, _row: object = None) -> None:
        """Look at the file under the hand in a window of its own."""
        row = self.table.line()
        if row is not None:
            Viewer(self.desk, row.data, self).open()

    def ask_place(self) -> None:
        """Ask where to save the file under the hand."""
        row = self.table.line()
        if row is not None:
            dialog = QFileDialog(self, shown(SAVE), Path(row.data.title).stem)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("jpg" if row.data.page is Page.JPEG else "pdf")
            dialog.fileSelected.connect(self.save)
            dialog.open()

    def save(self, place: str) -> None:
        """Write the file under the hand whole, read back."""
        row = self.table.line()
        if row is None:
            return
        digest = row.data.sha256

        def work(office: "Office", _progress: "Progress") -> Path:
            from desktop.reports.filing import save_file

            with office.reader() as reader:
                save_file(Path(place), reader.picture(digest))
            return Path(place)

        def done(path: Path) -> None:
            self.desk.tell(SAVED.fill(file=str(path)), kind=Kind.DONE)

        self.desk.job(work, READING, done, initiator=self, refused=self.refuse)

    def refuse(self, refusal: "Refusal") -> None:
        """Say what a hand can mend."""
        self.desk.tell(refusal.sentence, kind=Kind.WARNING)


class Viewer(QDialog):
    """One paper or picture, as large as the window."""

    def __init__(self, desk: Desk, line: EnclosureLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("viewer")
        self.setWindowTitle(line.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*WINDOW)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        content = desk.reader().picture(line.sha256)
        if line.page is Page.PDF:
            pages = PagesView()
            pages.put(Paper(content))
            column.addWidget(pages)
        else:
            whole, picture = QPixmap(), Picture()
            whole.loadFromData(content)
            column.addWidget(picture)
            picture.put(whole)
