"""Printing hundreds of pages: how many sheets and packs, in which runs, where to go on after a jam."""

from collections.abc import Sequence
from dataclasses import dataclass

PACK = 500
"""Sheets of a pack of paper."""
RUN = 50
"""Pages of one run at most: a printer that jams loses no more, and nobody waits long for the first sheet."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The papers of one receiver in a set: for whom, and on which pages of the set (counted from 1) they stand."""

    key: str
    label: str
    language: str
    digest: str
    first: int
    last: int

    @property
    def pages(self) -> int:
        """How many pages they are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Amount:
    """What a print run takes."""

    pages: int
    sheets: int
    packs: int


def amount(pieces: Sequence[Piece], *, two_sided: bool) -> Amount:
    """Pages, sheets and packs of these pieces; two-sided, each receiver's papers begin on a sheet of their own."""
    sheets = sum(-(-piece.pages // 2) if two_sided else piece.pages for piece in pieces)
    return Amount(sum(piece.pages for piece in pieces), sheets, -(-sheets // PACK))


def runs(pieces: Sequence[Piece], after: int = 0, most: int = RUN, *, two_sided: bool = False) -> list[tuple[int, int]]:
    """The pages still to come after the last good page, in runs: (first, last), each of at most so many pages.

    A receiver's papers stay in one run where they fit into one; page 0 means that nothing has come out yet. Two-sided,
    a run begins on the front of a sheet: a front whose back did not come out is printed again.
    """
    made: list[tuple[int, int]] = []
    after -= after % 2 if two_sided else 0
    for piece in pieces:
        first = max(piece.first, after + 1)
        while first <= piece.last:
            last = min(piece.last, first + most - 1)
            if made and made[-1][1] == first - 1 and last - made[-1][0] + 1 <= most:
                made[-1] = (made[-1][0], last)
            else:
                made.append((first, last))
            first = last + 1
    return made


def out(pieces: Sequence[Piece], good: int) -> list[Piece]:
    """The pieces of which every page up to the last good one has come out."""
    return [piece for piece in pieces if piece.last <= good]


def to_print(pieces: Sequence[Piece], printed: dict[tuple[str, str], str]) -> list[Piece]:
    """The pieces that never came out, or of which the content changed since: (key, language) → digest."""
    return [piece for piece in pieces if printed.get((piece.key, piece.language)) != piece.digest]
