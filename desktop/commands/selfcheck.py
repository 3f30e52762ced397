"""Does the program work on this computer? The whole way once, in a temporary folder: file, workbook, paper, copy."""

import argparse
import csv
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.text import LANGUAGES

ROWS = (("Учаске №", "Ауылдық округі", "Азаматтар саны"), ("839", "Ақтөбе", "410"), ("840", "Ақтөбе", "747"))
TODAY = date(2026, 3, 10)


def self_check(said: argparse.Namespace) -> int:
    """Go through the floors; prints what was done. Exit 0 when all of it worked."""
    del said
    with TemporaryDirectory(prefix="daiyn-check-") as folder:
        done = through_the_floors(Path(folder))
    if sys.stdout is not None:  # a windowed program has none on Windows
        print("\n".join(done))
    return 0


def through_the_floors(folder: Path) -> list[str]:
    """A file is made, a workbook goes in, a report comes out, the step is taken back, a copy is made."""
    from desktop.actions import copies, history
    from desktop.actions.founding import Campaigning, found
    from desktop.exchange import intake
    from desktop.reports import gallery
    from desktop.storage import checks
    from desktop.words import say

    book = folder / "register.csv"
    with book.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows(ROWS)
    campaign = Campaigning("Тексеру", date(2026, 2, 11), date(2026, 3, 15))
    office, _ = found(folder / "check.daiyn", "KZ-TUR-OTYRAR", campaign, "self-check", today=lambda: TODAY)
    try:
        seen = intake.examine(office, book)
        intake.accept(office, seen)
        with office.reader() as reader:
            papers = [
                gallery.made(reader, "readiness", Path(f"check.{kind}"), language, TODAY, only="", say=say)
                for kind in ("xlsx", "pdf")
                for language in LANGUAGES
            ]
        history.undo(office)
        copy = copies.make(office)
        faults = checks.check(office.path, office.key, office.file_id)
        if seen.plan.count("new") != len(ROWS) - 1 or faults or not all(papers):
            raise RuntimeError("the self-check went wrong")
    finally:
        office.close()
    return ["file", "workbook", f"papers {sum(map(len, papers))} bytes", f"copy {copy.stat().st_size} bytes"]
