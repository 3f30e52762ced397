"""A paper that is a drawing: an answer sheet, an overlay key, a page with a picture; no workbook could hold it."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.reports.pen import Book


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages drawn straight into the PDF; ``draw`` takes a pen of its own from the book and finishes it."""

    name: str
    sheet: str
    title: str
    draw: Callable[[Book], None]
