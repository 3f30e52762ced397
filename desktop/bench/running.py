"""One run of the bench: a file of the wanted size in a temporary folder, then every figure on it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.bench import grouping, importing, lists, needs, papers, past, readiness, saving, starts
from desktop.bench.figures import Figure
from desktop.demo import making, nation
from desktop.storage.office import Office, open_with_key
from desktop.text import Sentence, counted, text

PASSWORD = "bench"  # noqa: S105 - the file goes when the run is over
QUIET = "default.warning=false"
"""Windows that nobody sees have no size hints, and Qt says so each time."""
MAKING = text("Bench", "Making a file to measure on")
WRITTEN = counted("Bench", "%n rows written", "", 0)
STARTING = text("Bench", "Starting the program, and an empty window beside it")
LISTING = text("Bench", "Lists and search")
READINESS = text("Bench", "Board, gates and summary of readiness")
SAVING = text("Bench", "Saving")
TAKING_IN = text("Bench", "Taking in a workbook")
LOOKING_BACK = text("Bench", "The file as of an earlier day")
GROUPING = text("Bench", "Groups for training")
NEEDS = text("Bench", "Needs by forty rules, and redistribution")

PAPERS = text("Bench", "Papers and workbooks")

Tell = Callable[[Sentence], None]


def run(size: str, begin: starts.Begin, tell: Tell) -> Iterator[Figure]:
    """Measure everything on a file of the size district, region or nation; figures come as they are ready.

    The starts are measured on a district's file, as an office has it, whatever the size.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", QUIET)
    with TemporaryDirectory(prefix="daiyn-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        tell(MAKING)
        office = making.district(folder / "district.daiyn", PASSWORD)
        office.close()
        tell(STARTING)
        yield from starts.figures(begin, office)
        own = again(office)
        yield from papers.preview(own)
        own.close()
        office = filled(folder, size, tell) if size in nation.MEMBERS else again(office)
        try:
            tell(LISTING)
            yield from lists.figures(office)
            tell(READINESS)
            yield from readiness.figures(office)
            tell(SAVING)
            yield from saving.figures(office, folder)
            tell(LOOKING_BACK)
            yield from past.figures(office)
            tell(NEEDS)
            yield from needs.figures(office)
            tell(PAPERS)
            yield from papers.figures(office)
        finally:
            office.close()
        tell(GROUPING)
        yield from grouping.figures()
        tell(TAKING_IN)
        yield from importing.figures(folder, size)


def filled(folder: Path, size: str, tell: Tell) -> Office:
    """A file of a region's or the nation's size, open."""
    tell(MAKING)
    return nation.whole(folder / f"{size}.daiyn", PASSWORD, size, lambda rows: tell(WRITTEN.of(rows)))


def again(office: Office) -> Office:
    """A file that was closed, open once more."""
    return open_with_key(office.path, office.key, office.file_id, office.user, writing=True, today=lambda: office.today)
