"""Reading a foreign workbook in a process of its own, so that no file can stop, swell or hang the program."""

import multiprocessing
import time
from multiprocessing.connection import Connection
from pathlib import Path

from desktop.exchange import child
from desktop.exchange.book import Book, Grid
from desktop.exchange.limits import (
    COLUMNS,
    FILE,
    MEGABYTE,
    PATIENCE,
    ROWS,
    SECONDS,
    Note,
    Part,
    Progress,
    Rows,
    SheetBegins,
    SheetEnds,
)
from desktop.exchange.refusals import SENTENCES, FileRefusal
from desktop.text import Sentence, text

READ = text("Import", "{step} % of the file is read")
GLANCE = 0.1
"""Seconds between two looks at the cancel button while the file says nothing."""


def read_book(path: Path, progress: Progress | None = None) -> Book:
    """The whole workbook. ``FileRefusal`` names the file and the way out; what ``progress`` raises ends the reading."""
    _there(path)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=child.serve, args=(str(path), theirs), daemon=True, name="reading a workbook")
    process.start()
    theirs.close()
    try:
        return _gathered(path, ours, progress or _silent)
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def _there(path: Path) -> None:
    try:
        with path.open("rb"):
            pass
    except FileNotFoundError as fault:
        raise FileRefusal("NOT_FOUND", path.name) from fault
    except OSError as fault:
        code = "NOT_A_SPREADSHEET" if path.is_dir() else "FILE_BUSY"
        raise FileRefusal(code, path.name) from fault
    if path.stat().st_size > FILE:
        raise FileRefusal("TOO_LARGE", path.name, limit=FILE // MEGABYTE)


def _gathered(path: Path, pipe: Connection, progress: Progress) -> Book:
    """Everything the reading process sends until it is done; its sudden death means the file was too much for it."""
    book = Book(path.name, [])
    end = time.monotonic() + PATIENCE
    done = 0
    while True:
        progress(done, 100, READ)
        if time.monotonic() > end:
            raise FileRefusal("TOO_SLOW", path.name, seconds=PATIENCE)
        try:
            if not pipe.poll(GLANCE):
                continue
            part: Part | str | None = pipe.recv()
        except (EOFError, OSError) as fault:
            raise FileRefusal("CORRUPT", path.name) from fault
        if part is None:
            break
        if isinstance(part, str):
            code = part if part in SENTENCES else "CORRUPT"
            raise FileRefusal(code, path.name, limit=FILE // MEGABYTE, rows=ROWS, columns=COLUMNS, seconds=SECONDS)
        if isinstance(part, Rows):
            done = max(done, part.done)
        add(book, part)
    if not any(grid.rows for grid in book.grids):
        raise FileRefusal("EMPTY", path.name)
    return book


def add(book: Book, part: Part) -> None:
    """Put what the reading process sent into the book."""
    match part:
        case SheetBegins(title, hidden):
            book.grids.append(Grid(title, hidden))
        case Rows(rows, _):
            book.grids[-1].rows.update(rows)
        case SheetEnds():
            grid = book.grids[-1]
            grid.merges, grid.formulas = part.merges, part.formulas
            grid.formats = {(row, column): code for row, column, code in part.formats}
            grid.hidden_rows, grid.hidden_columns = part.hidden_rows, part.hidden_columns
        case Note(code):
            book.notes = (*book.notes, code)


def _silent(_done: int, _whole: int, _words: Sentence) -> None:
    """Nobody looks at the progress."""
