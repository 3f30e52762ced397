"""Prose: a paper made of sentences — a letter, minutes, a resolution, a certificate — before a writer draws it.

It stands beside the Document: the same foot, the same control total over its words, whichever writer prints it.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.domain.papers import Stamp
from desktop.reports.document import Cells, Column, Group, Heading, Signature, cleaned, code_of, printed_cells
from desktop.text import Language

Style = Literal["text", "strong", "heading", "item", "center", "right", "small", "blank"]
"""``text`` runs with its first line set in; ``heading`` stands over what follows it; ``item`` is a line of a list that
bears its own number or dash; ``blank`` is a line for a hand to fill in, with ``words`` under it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of one style; ``large`` letters are 16 points, for those who read badly and for walls."""

    words: str
    style: Style = "text"
    large: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table between sentences."""

    columns: tuple[Column, ...]
    rows: tuple[Cells | Group, ...]
    totals: Cells = ()
    total_words: str = ""
    row_height: int = 0


@dataclass(frozen=True, slots=True)
class Badge:
    """A card to be cut out and worn: whose it is small above, the name large, what is said of the person below."""

    head: str
    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Badges:
    """Badges two across and four down, eight on a page."""

    cards: tuple[Badge, ...]

    @property
    def pages(self) -> tuple[tuple[Badge, ...], ...]:
        """The badges of each page."""
        return tuple(self.cards[at : at + EIGHT] for at in range(0, len(self.cards), EIGHT))


EIGHT, ACROSS = 8, 2


@dataclass(frozen=True, slots=True)
class Turn:
    """The next page begins."""


Block = Paragraph | Table | Badges | Turn


@dataclass(frozen=True, slots=True)
class Prose:
    """A paper of paragraphs and tables.

    ``letterhead``, ``headings`` and ``approvals`` hold one entry a language, the first language first; two letterheads
    stand side by side. ``numbers`` are pairs of what stands left and right in one line («№ 12», the day). ``addressee``
    stands right above the title. ``moment`` is the office's local time; ``language`` is the first one.
    """

    name: str
    sheet: str
    headings: tuple[Heading, ...]
    blocks: tuple[Block, ...]
    moment: datetime
    made: tuple[str, ...]
    control_words: str
    language: Language = "kk"
    landscape: bool = False
    letterhead: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    addressee: tuple[str, ...] = ()
    approvals: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    stamp: Stamp | None = None

    def __post_init__(self) -> None:
        """A Prose that says nothing or whose table cannot be drawn is a fault of its builder: ``ValueError``."""
        if not self.blocks:
            raise ValueError("a paper without a sentence")
        for table in (block for block in self.blocks if isinstance(block, Table)):
            if table.totals and len(table.totals) != len(table.columns):
                raise ValueError("the totals have another number of cells than the columns")

    @property
    def title(self) -> str:
        """The title in the first language."""
        return self.headings[0].title if self.headings else self.sheet

    def said(self) -> Iterator[tuple[str, ...]]:
        """Everything the paper says between its title and its signatures, as it is printed, in order."""
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield (cleaned(block.words),)
            elif isinstance(block, Table):
                for line in block.rows:
                    if isinstance(line, Group):
                        yield (cleaned(line.title), *printed_cells(line.totals, block.columns))
                    else:
                        yield printed_cells(line, block.columns)
                yield printed_cells(block.totals, block.columns)
            elif isinstance(block, Badges):
                for card in block.cards:
                    yield tuple(cleaned(words) for words in (card.head, card.name, *card.lines))

    def control_total(self) -> str:
        """The code that every writer prints: twelve signs over all words between title and signatures."""
        digest = hashlib.sha256()
        for line in self.said():
            digest.update("\x1f".join(line).encode())
            digest.update(b"\x1e")
        return code_of(digest.digest())
