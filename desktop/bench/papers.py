"""Papers: the list of all members to PDF and to Excel beside bare references, the memory it takes, a preview.

Processor time counts, not the clock: on a busy PC the ratio of both stays what it is. The rows are read from the file
before: a writer and its reference get the same cells from memory.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any, cast

from desktop.bench.figures import MILLISECONDS, Figure
from desktop.domain.papers import Terms
from desktop.reports.document import Cells, Document, Group, printed_cells
from desktop.storage.office import Office
from desktop.words import say

CANVAS, OFFICE, SHORT, FAST, MEMORY, PREVIEW = 0.6, 0.3, 1.2, 0.2, 120.0, 500.0
"""Limits: to a plain canvas, to LibreOffice, to openpyxl below and above 2,000 rows; MB; milliseconds."""
SHORT_ROWS = 1_900
FEW = 50
"""Rows of a first workbook that is not counted: its libraries are loaded with it."""
ROWS_A_PAGE = 40
LINE = 11.5
COLUMN = 105.0
TAKES = 240
"""Seconds that LibreOffice may take."""
MEGABYTE = 1024


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of the processor that some work takes."""
    begun = process_time()
    work()
    return (process_time() - begun) * MILLISECONDS


def figures(office: Office) -> Iterator[Figure]:
    """The figures of an office's papers."""
    with office.reader() as reader:
        from desktop.reports.making import documents_of
        from desktop.reports.paper import write_pdf
        from desktop.reports.workbook import write_workbook

        terms = Terms("members", office.today, "kk")
        moment = datetime(office.today.year, office.today.month, office.today.day)  # noqa: DTZ001 - the office's own time
        document = cast("Document", documents_of(reader, terms, say, moment)[0])
        before = memory()
        write_pdf(document)
        taken = memory() - before
        kept = replace(document, rows=list(document.rows))
        rows = [printed_cells(line, kept.columns) for line in kept.rows if not isinstance(line, Group)]
        ours = spent(lambda: write_pdf(kept))
        yield Figure("members_pdf", ours, "ms", CANVAS, spent(lambda: plain_canvas(rows)))
        few = replace(kept, rows=list(islice(kept.rows, FEW)))
        write_workbook(few)
        plain_book(few)
        book = b""

        def write() -> None:
            nonlocal book
            book = write_workbook(kept)

        fast = spent(write)
        yield Figure(
            "members_xlsx", fast, "ms", FAST if len(rows) > SHORT_ROWS else SHORT, spent(lambda: plain_book(kept))
        )
        short = replace(kept, rows=list(islice(kept.rows, SHORT_ROWS)))
        yield Figure("short_xlsx", spent(lambda: write_workbook(short)), "ms", SHORT, spent(lambda: plain_book(short)))
        if before:
            yield Figure("members_memory", taken, "MB", MEMORY)
        if reference := by_libreoffice(book):
            yield Figure("members_pdf_office", ours, "ms", OFFICE, reference)


def preview(office: Office) -> Iterator[Figure]:
    """A district's report from the click to its first page on the screen; the second time, as an office lives."""
    from desktop.reports.gallery import report_named
    from desktop.ui.pages import Paper
    from desktop.ui.wanted import Wanted, seen

    moment = datetime(office.today.year, office.today.month, office.today.day)  # noqa: DTZ001 - the office's own time
    wanted = Wanted(report_named("readiness"), office.today, "kk", "", moment)

    def show() -> None:
        paper = Paper(seen(office, wanted).content)
        paper.picture(0, 1.3)
        paper.close()

    show()
    yield Figure("report_preview", spent(show), "ms", PREVIEW)


def plain_canvas(rows: Sequence[Sequence[str]]) -> None:
    """The same cells by a plain canvas: one drawString a cell, nothing wrapped, nothing measured."""
    from reportlab.pdfgen.canvas import Canvas

    from desktop.reports.fonts import REGULAR, face

    face(REGULAR)
    canvas: Any = Canvas(BytesIO(), pagesize=(842, 595), pageCompression=1)
    for start in range(0, len(rows), ROWS_A_PAGE):
        canvas.setFont(REGULAR, 8)
        for at, row in enumerate(rows[start : start + ROWS_A_PAGE]):
            for column, words in enumerate(row):
                canvas.drawString(20 + column * COLUMN, 560 - at * LINE, words)
        canvas.showPage()
    canvas.save()


def plain_book(document: Document) -> None:
    """The same styled cells by openpyxl alone, written as they come."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, Side

    made: Any = WriteOnlyCell
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Тізім")
    thin = Side(style="thin", color="8C8C8C")
    style = NamedStyle(
        "cell", font=Font(name="Times New Roman", size=10), alignment=Alignment(wrap_text=True, vertical="top"),
        border=Border(left=thin, right=thin, top=thin, bottom=thin),
    )  # fmt: skip
    book.add_named_style(style)
    for line in document.rows:
        cells: Cells = (line.title,) if isinstance(line, Group) else line
        row: list[Any] = []
        for value in cells:
            cell: Any = made(sheet, value=value)
            cell.style = "cell"
            row.append(cell)
        sheet.append(row)
    book.save(BytesIO())


def by_libreoffice(book: bytes) -> float:
    """Milliseconds of the processor in which LibreOffice makes a PDF of the workbook; 0 where it is not here."""
    program = shutil.which("soffice")
    if not program or not book:
        return 0
    with TemporaryDirectory(prefix="daiyn-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        place = folder / "members.xlsx"
        place.write_bytes(book)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(place)]
        before = os.times()
        subprocess.run(command, check=False, capture_output=True, timeout=TAKES)  # noqa: S603 - the office suite found on the path
        after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return used * MILLISECONDS


def memory() -> float:
    """The most that this process has held, in MB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
