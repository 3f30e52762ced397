"""How much of a foreign file is read, and the parts in which it is handed on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop.exchange.book import Merge, Row
from desktop.text import Sentence

MEGABYTE = 1_048_576
FILE = 50 * MEGABYTE
UNPACKED = 600 * MEGABYTE
PACKED_RATIO = 200
ROWS = 200_000
"""Non-empty rows of a workbook."""
COLUMNS = 200
"""Non-empty columns of a sheet."""
LAST_COLUMN = 16_384
"""XFD: no office program has more."""
MERGES = 200_000
TEXT = 32_767
"""Letters in a cell: Excel's own limit."""
SECONDS = 9
"""Of the processor's time, for one file: 71,030 rows of 12 columns take about 2 s."""
BARREN = 96 * MEGABYTE
"""XML of a sheet without one filled row: 200,000 empty formatted rows of 12 columns are 53 MB, more has no office."""
PATIENCE = 60
"""Seconds on the clock after which a file is given up however busy the computer is."""
MEMORY = 400 * MEGABYTE
"""Address space of the reading process; 71,030 rows of 12 columns need 140 MB of it."""
CHUNK = 65_536
BATCH = 1_000
"""Rows handed on at once."""
HALF = 50
"""How far of 100 a file is read whose size says nothing of its rows."""


Progress = Callable[[int, int, Sentence], None]
"""Told (done, of how many, «{step} of {total} …»); may raise ``Stopped`` to give the work up."""


class Unfit(Exception):
    """Why a file is not read; ``code`` is one of refusals.SENTENCES. It crosses from the reading process."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class SheetBegins:
    """A new sheet follows."""

    title: str | None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Non-empty rows in order; ``done`` of 100 says how far the file is read."""

    rows: list[tuple[int, Row]]
    done: int


@dataclass(frozen=True, slots=True)
class SheetEnds:
    """What stands behind the cells of the sheet just read."""

    merges: tuple[Merge, ...] = ()
    formulas: frozenset[tuple[int, int]] = frozenset()
    formats: tuple[tuple[int, int, str], ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Note:
    """A problem code of the file as a whole."""

    code: str


def batches(rows: Iterable[tuple[int, Row]]) -> Iterator[Rows]:
    """The rows of a sheet that is not streamed, counted and handed on some at once."""
    extent = Extent()
    ready: list[tuple[int, Row]] = []
    for number, row in rows:
        if row:
            extent.take(row)
            ready.append((number, row))
        if len(ready) >= BATCH:
            yield Rows(ready, HALF)
            ready = []
    yield Rows(ready, HALF)


Part = SheetBegins | Rows | SheetEnds | Note


class Extent:
    """Counts what is not empty and refuses what is too much; empty formatted rows and a lone far cell cost nothing."""

    def __init__(self) -> None:
        self.rows = 0
        self.columns: set[int] = set()

    def sheet(self) -> None:
        """A new sheet has its own columns."""
        self.columns = set()

    def take(self, row: Row) -> None:
        """Count a non-empty row."""
        self.rows += 1
        if self.rows > ROWS:
            raise Unfit("TOO_LARGE_UNPACKED")
        if not row.keys() <= self.columns:
            self.columns |= row.keys()
            if len(self.columns) > COLUMNS:
                raise Unfit("TOO_LARGE_UNPACKED")
