"""The command line; without a command it opens the window."""

import argparse
import multiprocessing
import os
import sys
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

REPORT_LANGUAGES = (*LANGUAGES, "kk+ru")
IMPORT_KINDS = ("precincts", "members", "equipment", "attendance", "tests")
NOUNS = (
    *("precincts", "members", "buildings", "equipment", "seminars", "attendance"),
    *("calendar", "tasks", "duty", "incidents", "works"),
    *("transfers", "consignments", "budget"),
    *("questions", "cases", "exams"),
)
SIZES = ("district", "region", "nation")


def main(words: list[str] | None = None) -> int:
    """Run a command; its exit code: 0 done, 1 a refusal, 2 wrong use, 3 done in part."""
    multiprocessing.freeze_support()
    root = parser()
    said = root.parse_args(words)
    if said.command == "report" and not said.list and not (said.name and said.out):
        root.error("report: NAME and --out PATH, or --list")
    if said.self_check:
        from desktop.app import draw_front

        return answered("desktop.commands.selfcheck:self_check", said) or int(not draw_front())
    if said.command is None:
        from desktop.app import open_window

        return open_window()
    return answered(said.answer, said)


def answered(place: str, said: argparse.Namespace) -> int:
    """The command's own answer; a refusal becomes one sentence on stderr."""
    from desktop.commands.speech import warn
    from desktop.domain.faults import Refusal

    module, name = place.split(":")
    answer: Callable[[argparse.Namespace], int] = getattr(import_module(module), name)
    language = said.lang if said.lang in LANGUAGES else "kk"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a pipe of Windows would have no Kazakh letters
            stream.reconfigure(encoding="utf-8")
    try:
        return answer(said)
    except Refusal as refusal:
        warn(refusal.sentence, language)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def parser() -> argparse.ArgumentParser:
    """What may be said on the command line."""
    root = argparse.ArgumentParser(
        prog="daiyn", description="Commissions prepare a vote. Without a command: the window."
    )
    root.add_argument("--self-check", action="store_true", help="does the program work on this computer?")
    common(root)
    root.set_defaults(lang=spoken(), json=False, user=os.environ.get("DAIYN_USER", ""))
    commands = root.add_subparsers(dest="command", metavar="COMMAND")

    demo = command(commands, "demo", "desktop.app:demo", "a finished demo commission")
    demo.add_argument("--out", type=Path)
    demo.add_argument("--size", choices=SIZES, default="district")

    new = command(commands, "new", "desktop.commands.files:new", "make a commission's file", file=True)
    new.add_argument("--commission", required=True, metavar="CODE")
    new.add_argument("--campaign", required=True, metavar="TITLE")
    new.add_argument("--called", required=True, metavar="DATE")
    new.add_argument("--voting-day", required=True, metavar="DATE")
    new.add_argument("--vote", choices=("referendum", "election"), default="referendum")
    new.add_argument("--recovery", type=Path, metavar="OUT.pdf")

    told = "a new key file from the recovery code"
    command(commands, "recover", "desktop.commands.files:recover_keys", told, file=True)

    taken = command(commands, "import", "desktop.commands.lists:take_in", "take a workbook in", file=True)
    taken.add_argument("workbook", type=Path)
    taken.add_argument("--kind", choices=IMPORT_KINDS)
    taken.add_argument("--sender", default="")
    taken.add_argument("--seminar", metavar="ID|DATE")
    taken.add_argument("--dry-run", action="store_true")
    taken.add_argument("--rejects", type=Path, metavar="OUT.xlsx")

    show = command(commands, "show", "desktop.commands.lists:show", "the rows of a list", file=True)
    show.add_argument("noun", choices=NOUNS)
    show.add_argument("--search", metavar="TEXT")

    add_papers(commands)
    add_reckoned(commands)

    journal = command(commands, "journal", "desktop.commands.files:journal", "who did what, and when", file=True)
    journal.add_argument("--verify", action="store_true")
    undo = command(commands, "undo", "desktop.commands.files:undo", "take the newest step back", file=True)
    undo.add_argument("--step", type=int, metavar="N", help="take this step back instead")
    command(commands, "redo", "desktop.commands.files:redo", "bring the undone step again", file=True)
    copy = command(commands, "copy", "desktop.commands.files:copy", "copy the file and its key file", file=True)
    copy.add_argument("--out", type=Path, metavar="DIR")
    restore = command(commands, "restore", "desktop.commands.files:restore_copy", "put a copy in the place of a file")
    restore.add_argument("copy", type=Path)
    restore.add_argument("file", type=Path)
    command(commands, "check", "desktop.commands.files:check", "is the file whole?", file=True)

    bench = command(commands, "bench", "desktop.app:bench", "time the program on this computer")
    bench.add_argument("--size", choices=SIZES, default="nation")
    return root


def add_papers(commands: Any) -> None:
    """What is printed, and whether what was printed is still true."""
    report = command(
        commands, "report", "desktop.commands.lists:report", "write a report", file=True, languages=REPORT_LANGUAGES
    )
    report.add_argument("name", nargs="?")
    report.add_argument("--out", type=Path, metavar="PATH")
    report.add_argument("--as-of", metavar="DATE")
    report.add_argument("--only", metavar="WHAT")
    report.add_argument("--list", action="store_true")
    report.add_argument("--layout", metavar="NAME", help="a layout that the office saved")
    report.add_argument("--since", metavar="DATE", help="what changed since the end of that day")
    report.add_argument("--issue", action="store_true", help="give the paper a number and a code that can be verified")
    verify = command(
        commands, "verify", "desktop.commands.papers:verify", "is this printed report still true?", file=True
    )
    verify.add_argument("code", metavar="CODE")


def add_reckoned(commands: Any) -> None:
    """What the program reckons by rules: the calendar, the needs."""
    calendar = command(commands, "calendar", "desktop.commands.calendar:calendar", "the dates that the rules propose")
    calendar.add_argument("--called", required=True, metavar="DATE")
    calendar.add_argument("--voting-day", required=True, metavar="DATE")
    calendar.add_argument("--vote", choices=("referendum", "election"), default="referendum")
    needs = command(commands, "needs", "desktop.commands.needs:needs", "what every precinct needs, and why", file=True)
    needs.add_argument("--precinct", metavar="N", default="")


def command(
    commands: Any,
    name: str,
    answer: str,
    told: str,
    *,
    file: bool = False,
    languages: tuple[str, ...] = LANGUAGES,
) -> argparse.ArgumentParser:
    """One command with the options that all have."""
    made = commands.add_parser(name, help=told, description=told)
    made.set_defaults(answer=answer)
    common(made, languages)
    if file:
        made.add_argument("file", type=Path)
    return made


def common(made: argparse.ArgumentParser, languages: tuple[str, ...] = LANGUAGES) -> None:
    """Language, JSON and user, on every command and before it; what is not said there keeps what was said before."""
    made.add_argument("--lang", choices=languages, default=argparse.SUPPRESS)
    made.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    made.add_argument("--user", default=argparse.SUPPRESS)


def spoken() -> str:
    """The language where none is asked for: DAIYN_LANG, else Kazakh."""
    wanted = os.environ.get("DAIYN_LANG", "")
    return wanted if wanted in LANGUAGES else "kk"


if __name__ == "__main__":
    sys.exit(main())
