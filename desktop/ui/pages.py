"""A paper in memory: its pages as pictures, its words to search. Read by pdfium, one call at a time."""

from dataclasses import dataclass
from threading import Lock
from typing import Any

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

PDFIUM = Lock()
"""pdfium is not made for two threads: the window draws pages while the worker prints others."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found on a page, in points from its upper left corner."""

    page: int
    places: tuple[QRectF, ...]


class Paper:
    """A PDF held in memory; nothing of it reaches the disk before Save or Print."""

    def __init__(self, content: bytes) -> None:
        from pypdfium2 import PdfDocument  # pyright: ignore[reportMissingTypeStubs] - it ships none

        self.content = content
        with PDFIUM:
            self._document: Any = PdfDocument(content)
            self.sizes = [QSizeF(*self._document.get_page_size(at)) for at in range(len(self._document))]

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, at: int, scale: float) -> QImage:
        """A page as a picture; at scale 1 a point is a pixel."""
        with PDFIUM:
            page = self._document[at]
            bitmap = page.render(scale=scale)
            held = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888).copy()
            bitmap.close()
            page.close()
        return held

    def find(self, words: str) -> list[Hit]:
        """Where the words stand, page by page, capitals or small."""
        found: list[Hit] = []
        if not words.strip():
            return found
        with PDFIUM:
            for at, size in enumerate(self.sizes):
                page = self._document[at]
                text = page.get_textpage()
                searcher = text.search(words.strip())
                while (hit := searcher.get_next()) is not None:
                    boxes = [text.get_rect(n) for n in range(text.count_rects(*hit))]
                    places = (
                        QRectF(left, size.height() - top, right - left, top - bottom)
                        for left, bottom, right, top in boxes
                    )
                    found.append(Hit(at, tuple(places)))
                text.close()
                page.close()
        return found

    def close(self) -> None:
        """Let go of the paper."""
        with PDFIUM:
            self._document.close()
