"""Papers and pictures that lie with a row: the contract behind a line of the budget, the photo of a generator."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.text import Sentence, text


class Page(StrEnum):
    """What sort of file lies there."""

    JPEG = "jpeg"
    PDF = "pdf"


PAGES: dict[Page, Sentence] = {Page.JPEG: text("Enclosures", "picture"), Page.PDF: text("Enclosures", "PDF paper")}
ENCLOSING = ("budget", "stock")
"""The lists whose rows papers and pictures lie with."""
LARGEST = {Page.JPEG: 1_000_000, Page.PDF: 20_000_000}
"""Bytes of one file (architecture, decision 17): a page of a scan up to 1 MB, and a paper of at most twenty pages."""


@dataclass(frozen=True, slots=True)
class EnclosureLine:
    """A paper or picture without its bytes."""

    title: str
    page: Page
    size: int
    added_on: date
    sha256: str

    @property
    def kilobytes(self) -> int:
        """Its size as people tell it; the smallest has one."""
        return max(1, round(self.size / 1000))
