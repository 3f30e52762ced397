"""An issued paper as it was issued: made again from the journal, seen in a window of its own, printed from there."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.text import text
from desktop.ui.pages import Paper
from desktop.ui.pagesview import PagesView
from desktop.ui.pieces import button
from desktop.ui.printing import ask_printer, print_pages
from desktop.ui.theme import EDGE, GAP
from desktop.words import say, shown

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.domain.paper_lines import IssuedLine
    from desktop.storage.office import Office
    from desktop.ui.screen import Screen
    from desktop.ui.worker import Progress

TITLE = text("Verify", "Paper № {number} as it was issued")


class PaperBox(QDialog):
    """A paper in a window of its own."""

    def __init__(self, screen: "Screen", content: bytes, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper-box")
        self.setWindowTitle(title)
        self.resize(820, 640)
        self.home = screen
        self.paper = Paper(content)
        self.pages = PagesView()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(self.pages, 1)
        column.addWidget(button(text("Reports", "Print…"), "print", self.print_paper, primary=True))
        self.pages.put(self.paper)

    def print_paper(self) -> None:
        """Ask for the printer and print."""
        from desktop.domain.faults import Refusal
        from desktop.ui.messages import Kind
        from desktop.ui.sending import PRINTED

        paper, desk = Paper(self.paper.content), self.home.desk

        def printed(pages: int) -> None:
            desk.tell(PRINTED.fill(n=pages), kind=Kind.DONE)

        def chosen(printer: "QPrinter") -> None:
            def work(_office: "Office", progress: "Progress") -> int:
                return print_pages(paper, printer, progress)

            desk.job(work, text("Print", "Printing:"), printed)

        try:
            ask_printer(paper, self.windowTitle(), self, chosen)
        except Refusal as refusal:
            desk.tell(refusal.sentence, kind=Kind.WARNING)


def see(screen: "Screen", line: "IssuedLine") -> None:
    """Make the paper again on the worker and show it."""

    def work(office: "Office") -> bytes:
        from desktop.reports.gallery import written
        from desktop.reports.issuing import reprint

        return written(reprint(office, line, say).documents, "pdf")

    def done(content: bytes) -> None:
        PaperBox(screen, content, shown(TITLE.fill(number=line.number)), screen).open()

    screen.desk.ask(work, done, initiator=screen)
