"""A finished demo commission: in a folder with its papers and pictures, or in the window."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from desktop.commands.speech import tell, tell_json, warn
from desktop.demo.spring import TODAY
from desktop.domain.faults import Refusal
from desktop.domain.numbers import decimal
from desktop.domain.users import FIRST_USER
from desktop.storage.lock import lock_path
from desktop.storage.office import Office
from desktop.text import LANGUAGES, Language, counted, text
from desktop.words import say

PASSWORD = "demo"  # noqa: S105 - it opens people who do not exist, and is printed
EVENING = datetime.combine(TODAY, time(18))
"""The moment printed on the demo's papers: the same demo every time."""

SHOWN = ("readiness", "register", "members", "shortage", "attendance")
"""The papers of a district's first meeting, laid into the folder; the window and ``daiyn report`` make all of them."""

NO_SCREEN = text("Demo", "There is no screen here. Name a folder: daiyn demo --out FOLDER.")
HERE = text("Demo", "Demonstration commission: {file}")
OPENED_BY = text("Demo", "User: {user}. Password: {password}. Its day is {date}.")
PAPERS = text("Demo", "Reports, each as .xlsx and .pdf: {files}")
PICTURES = text("Demo", "A picture of every screen in three languages: {folder}")
LOOK = text(
    "Demo",
    "Look at: precinct № 857 (not ready, no power), № 839 and № 840 (one school), № 845 (does not work), the seminar "
    "of 28 February in Балтакөл (six people not marked), the nine missing booths, and in the journal the campaign "
    "of 2024.",
)
WRITTEN = counted("Demo", "%n rows written, {seconds} s", "", 0)
TOOK = text("Demo", "Made in {seconds} s.")


ShowWindow = Callable[[Path | None, Office], int]
Draw = Callable[[Office, Path, Sequence[Language]], list[Path]]


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: a size, where, in whose language."""

    size: str
    password: str
    language: Language
    quiet: bool


def demo(said: argparse.Namespace, window: ShowWindow, draw: Draw) -> int:
    """Make the demo; without a folder the window opens on it."""
    wish = Wish(said.size, os.environ.get("DAIYN_PASSWORD") or PASSWORD, said.lang, said.json)
    if said.out is not None:
        return in_folder(said.out, wish, draw)
    if not has_screen():
        raise Refusal(NO_SCREEN, "out")
    return in_window(wish, window)


def has_screen() -> bool:
    """Whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def in_window(wish: Wish, window: ShowWindow) -> int:
    """The window on a demo that goes when the window is closed."""
    from platformdirs import user_data_path

    shelf = user_data_path("Daiyn", appauthor=False, ensure_exists=True)
    with TemporaryDirectory(prefix="demo-", dir=shelf, ignore_cleanup_errors=True) as folder:
        office = made(Path(folder), wish)
        introduce(office, wish)
        return window(None, office)


def in_folder(folder: Path, wish: Wish, draw: Draw) -> int:
    """The demo in a folder; a district also with its papers and pictures."""
    begun = perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    office = made(folder, wish)
    files: list[Path] = []
    pictures: list[Path] = []
    try:
        if wish.size == "district":
            files = list(papers(office, folder))
            shelf = folder / "pictures"
            shelf.mkdir(exist_ok=True)
            pictures = draw(office, shelf, LANGUAGES)
        rows = rows_of(office)
    finally:
        office.close()
    lock_path(office.path).unlink()
    seconds = round(perf_counter() - begun, 1)
    if wish.quiet:
        said = {"file": str(office.path), "user": FIRST_USER, "password": wish.password, "today": TODAY, "rows": rows}
        names = {"reports": [each.name for each in files], "pictures": [each.name for each in pictures]}
        tell_json({**said, **names, "seconds": seconds}, wish.language)
        return 0
    introduce(office, wish)
    if files:
        tell(PAPERS.fill(files=", ".join(sorted({each.stem for each in files}))), wish.language)
        tell(PICTURES.fill(folder=str(folder / "pictures")), wish.language)
        tell(LOOK, wish.language)
    tell(TOOK.fill(seconds=decimal(seconds, wish.language)), wish.language)
    return 0


def made(folder: Path, wish: Wish) -> Office:
    """The demo's file, open."""
    if wish.size == "district":
        from desktop.demo.making import district

        return district(folder / "otyrar-demo.daiyn", wish.password)
    from desktop.demo.nation import whole

    begun = perf_counter()

    def told(rows: int) -> None:
        took = decimal(round(perf_counter() - begun, 1), wish.language)
        warn(WRITTEN.of(rows).fill(seconds=took), wish.language)

    return whole(folder / f"{wish.size}-demo.daiyn", wish.password, wish.size, told)


def introduce(office: Office, wish: Wish) -> None:
    """Say where the demo lies and what opens it."""
    tell(HERE.fill(file=str(office.path)), wish.language)
    tell(OPENED_BY.fill(user=FIRST_USER, password=wish.password, date=f"{TODAY:%d.%m.%Y}"), wish.language)


def papers(office: Office, folder: Path) -> Iterator[Path]:
    """The papers to look at first, in Kazakh, in every format."""
    from desktop.reports import gallery
    from desktop.reports.filing import save_file

    with office.reader() as reader:
        for report in map(gallery.report_named, SHOWN):
            for suffix in report.formats:
                path = folder / gallery.file_name(reader, report, TODAY, suffix, say)
                save_file(path, gallery.made(reader, report.name, path, "kk", TODAY, say=say, moment=EVENING))
                yield path


def rows_of(office: Office) -> int:
    """How many rows the journal explains."""
    with office.reader() as reader:
        return sum(step.rows for step in reader.steps(1_000_000))
