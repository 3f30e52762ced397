"""Printing a paper: the system's dialog, then page by page on the worker, so that it can be stopped."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.faults import Refusal
from desktop.text import Sentence, text
from desktop.ui.pages import Paper
from desktop.ui.worker import Progress
from desktop.words import shown

FINEST = 300
"""Dots an inch: finer ones make a page ten times heavier and no letter clearer."""
POINTS = 72
PRINTING = text("Print", "{step} of {total} pages")
NO_PRINTER = text("Print", "No printer was found. Switch one on, or save the report as PDF.")
FAILED = text("Print", "The printer took no more pages: {printer}. Look at it and print from page {page}.")


def ask_printer(paper: Paper, title: str, parent: QWidget, chosen: Callable[[QPrinter], None]) -> None:
    """Open the system's dialog (range, grey, two-sided); ``Refusal`` where there is no printer."""
    if not QPrinterInfo.availablePrinterNames():
        raise Refusal(NO_PRINTER)
    printer = printer_for(paper, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(shown(text("Print", "Print")))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(paper))

    def accepted() -> None:
        chosen(printer)

    dialog.accepted.connect(accepted)
    QDialog.open(dialog)


def printer_for(paper: Paper, title: str) -> QPrinter:
    """A printer set to the paper's name and the way its pages lie."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    size = paper.sizes[0]
    lying = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
    return printer


def print_pages(paper: Paper, printer: QPrinter, progress: Progress) -> int:
    """Print the chosen pages on the worker; how many came out. ``Refusal`` when the printer takes no more."""
    wanted = chosen_pages(printer, len(paper))
    grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    painter = QPainter()
    if not painter.begin(printer):
        raise Refusal(failed(printer, wanted[0]))
    scale = min(FINEST, printer.resolution()) / POINTS
    try:
        for done, page in enumerate(wanted):
            progress(done, len(wanted), PRINTING)
            if done and not printer.newPage():
                raise Refusal(failed(printer, page))
            picture = paper.picture(page - 1, scale)
            if grey:
                picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
            painter.drawImage(fitted(picture, painter.viewport()), picture)
    finally:
        painter.end()
    return len(wanted)


def chosen_pages(printer: QPrinter, pages: int) -> list[int]:
    """The pages of the dialog's range, from 1."""
    first = printer.fromPage() or 1
    last = printer.toPage() or pages
    return list(range(first, min(last, pages) + 1))


def fitted(picture: QImage, room: QRect) -> QRect:
    """The picture as large as the page, its proportions kept."""
    size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    made = QRect(room.topLeft(), size)
    made.moveCenter(room.center())
    return made


def failed(printer: QPrinter, page: int) -> Sentence:
    """What a person can do about a printer that stopped."""
    return FAILED.fill(printer=printer.printerName(), page=page)
