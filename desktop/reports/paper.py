"""Documents on paper: a PDF of A4 pages whose words can be searched and copied.

The same Documents give the same bytes: nothing is read from the clock or the computer.
"""

from collections import deque
from collections.abc import Iterable

from desktop.reports.blocks import closing_height, draw_closing, draw_opening
from desktop.reports.document import Control, Document, Group, printed_cells
from desktop.reports.drawn import Drawn
from desktop.reports.grid import Grid
from desktop.reports.pen import Book
from desktop.reports.prose import Prose
from desktop.reports.running import draw_prose
from desktop.reports.trace import Trace
from desktop.reports.widths import sample

LAST = 2
"""So many rows stay with the totals and the signatures: a page of signatures alone says nothing of what is signed."""


def write_pdf(*documents: Document | Prose | Drawn) -> bytes:
    """The papers, one after another, as the bytes of a PDF; ``Refusal`` where a sign is in none of our fonts.

    71,030 rows of seven columns take about three seconds; the first thousand rows are read twice.
    """
    book = Book(documents[0].title)
    write_into(book, documents)
    return book.close()


def traced_pdf(*documents: Document | Prose | Drawn) -> tuple[bytes, Trace]:
    """The papers as ``write_pdf`` makes them, and where each of their numbers stands."""
    book = Book(documents[0].title, Trace())
    write_into(book, documents)
    return book.close(), book.trace or Trace()


def write_into(book: Book, documents: Iterable[Document | Prose | Drawn]) -> int:
    """The papers at the end of a book; how many pages they take."""
    before = book.pages
    for at, document in enumerate(documents):
        if book.trace is not None:
            book.trace.begin(at)
        if isinstance(document, Prose):
            draw_prose(book, document)
        elif isinstance(document, Drawn):
            document.draw(book)
        else:
            draw(book, document)
    return book.pages - before


def draw(book: Book, document: Document) -> None:
    """One paper from its approval block to its signatures."""
    pen = book.pen(
        document.made,
        landscape=document.landscape,
        large=document.large,
        square=document.square,
        stamp=document.stamp,
    )
    draw_opening(pen, document)
    if document.charts:
        from desktop.reports.drawing import draw_charts

        draw_charts(pen, document.charts)
    totals = printed_cells(document.totals, document.columns)
    grid = Grid(pen, document.columns, sample(document), document.row_height, document.letters)
    grid.draw_head()
    control = Control(document.columns)
    waiting: deque[tuple[bool, tuple[str, ...]]] = deque()
    drawn = False
    for line in document.rows:
        waiting.append((isinstance(line, Group), control.add(line)))
        if len(waiting) > LAST:
            grouped, words = waiting.popleft()
            grid.draw(words, grouped=grouped)
            drawn = True
    ending = sum(grid.height(() if grouped else words) for grouped, words in waiting) + grid.height(totals)
    if drawn and not pen.fits(ending + closing_height(pen, document)):
        grid.turn()
    for grouped, words in waiting:
        grid.draw(words, grouped=grouped)
    if totals:
        grid.draw_totals(document.total_words, totals)
    grid.close()
    draw_closing(pen, document)
    pen.finish(f"{document.control_words}: {control.code(document.totals)}")
