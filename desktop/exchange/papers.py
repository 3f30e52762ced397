"""Papers that are laid with a row of the file: a PDF as the scanner made it, or a page photographed or scanned."""

from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from desktop.domain.enclosures import Page
from desktop.exchange.child import limit_process
from desktop.exchange.photos import PAGES, SCAN, apart, prepared

HEAD = b"%PDF"
HEAVY = 1_000_000
"""Bytes of a page (architecture, decision 17)."""


def read(path: Path) -> tuple[Page, bytes]:
    """What is to be kept of a file: a PDF as it is, a picture made small; ``Refusal`` names what cannot be taken."""
    try:
        with path.open("rb") as opened:
            paper = opened.read(len(HEAD)) == HEAD
    except OSError:
        paper = False
    (content,) = apart(path, serve) if paper else prepared(path, SCAN)
    return (Page.PDF if paper else Page.JPEG), content


def serve(path: str, pipe: Connection) -> None:
    """In a process of its own: send the paper if every page of it can be drawn, or the code of a refusal."""
    limit_process()
    try:
        content = Path(path).read_bytes()
        pages = drawn(content)
        if pages > PAGES:
            pipe.send("TOO_MANY_PAGES")
        else:
            pipe.send("HEAVY_PAGES" if len(content) > pages * HEAVY else (content,))
    except Exception:  # noqa: BLE001  a damaged paper may raise anything; only a code crosses to the program
        pipe.send("NOT_A_PAPER")
    finally:
        pipe.close()


def drawn(content: bytes) -> int:
    """How many pages a paper has, each drawn once, small, to see that it can be."""
    from pypdfium2 import PdfDocument  # pyright: ignore[reportMissingTypeStubs] - it ships none

    document: Any = PdfDocument(content)
    pages = len(document)
    if not pages:
        raise ValueError("no pages")
    for at in range(min(pages, PAGES)):
        document[at].render(scale=0.2)
    return pages
