"""Print sets ordered by receiver: the folder of each precinct, the bag of each seminar, every act, in one go."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import cast

from desktop.domain.commissions import Papers as Wish
from desktop.domain.faults import Refusal, Stopped
from desktop.domain.papers import Terms
from desktop.domain.precincts import split_number
from desktop.domain.printing import Piece
from desktop.reports.document import Document
from desktop.reports.drawn import Drawn
from desktop.reports.frame import NO_ROWS
from desktop.reports.making import documents_of
from desktop.reports.paper import write_into
from desktop.reports.pen import Book
from desktop.reports.prose import Prose
from desktop.reports.proving import facts_of
from desktop.reports.voice import ReportLanguage
from desktop.storage.reader import Reader
from desktop.text import Say, Sentence, text

LANGUAGES: dict[Wish, ReportLanguage] = {Wish.KK: "kk", Wish.RU: "ru", Wish.BOTH: "kk+ru"}
THE_RECEIVERS = "receiver"
"""The language of a set in which every receiver gets papers as wished."""
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PrintSet:
    """What is printed for each receiver, and whose rows the receivers are; without a noun there is one: the meeting."""

    name: str
    title: Sentence
    of: str
    reports: tuple[str, ...]


SETS: tuple[PrintSet, ...] = (
    PrintSet("folder", text("Sets", "Precinct folders"), "precincts", ("folder",)),
    PrintSet("readiness-acts", text("Sets", "Readiness acts"), "precincts", ("act",)),
    PrintSet("hand-over", text("Sets", "Hand-over acts, one for each transfer"), "transfers", ("acts",)),
    PrintSet("seminar-bags", text("Sets", "Seminar bags"), "seminars", ("programme", "attendance")),
    PrintSet("stocktake", text("Sets", "Stocktake sheets"), "precincts", ("stocktake",)),
    PrintSet(
        "briefing",
        text("Sets", "Briefing for a meeting"),
        "",
        ("summary", "pictures", "gates", "calendar", "coverage", "shortage", "enquiries", "informing", "budget"),
    ),
)


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who gets a piece: what the report is asked for, what the list shows, in which language papers are wanted."""

    key: str
    label: str
    wish: ReportLanguage


@dataclass(frozen=True, slots=True)
class Bound:
    """A set made: its pages in one PDF, and where each receiver's papers stand in it."""

    content: bytes
    pieces: tuple[Piece, ...]


def set_named(name: str) -> PrintSet:
    """The set of that name."""
    return next(each for each in SETS if each.name == name)


def receivers(reader: Reader, wanted: PrintSet, language: ReportLanguage) -> list[Receiver]:
    """Everybody for whom the set has a piece, in the order of their numbers."""
    spoken = "ru" if language == "ru" else "kk"
    if not wanted.of:
        return [Receiver("", reader.office(spoken).commission, spoken)]
    if wanted.of == "precincts":
        rows = [row.data for row in reader.stream("precincts", None, spoken) if row.data.works]
        return [
            Receiver(line.number, f"№ {line.number} · {line.settlement or line.premises}", LANGUAGES[line.papers])
            for line in sorted(rows, key=lambda line: split_number(line.number))
        ]
    return [Receiver(str(row_id), words, "kk") for row_id, words in reader.choices(wanted.of, spoken)]


def bound(
    reader: Reader,
    wanted: PrintSet,
    chosen: Sequence[Receiver],
    language: str,
    day: date,
    say: Say,
    moment: datetime,
    *,
    two_sided: bool,
    told: Told | None = None,
) -> Bound:
    """The set in one PDF, receiver by receiver; ``Refusal`` where none of them has anything to be printed.

    Two-sided, each receiver's papers begin on a sheet of their own. ``told`` hears how many receivers are done.
    """
    book = Book(say(wanted.title, "kk"))
    pieces: list[Piece] = []
    for at, receiver in enumerate(chosen):
        if told:
            told(at, len(chosen))
        spoken = receiver.wish if language == THE_RECEIVERS else cast("ReportLanguage", language)
        papers = tuple(papers_of(reader, wanted, receiver, spoken, day, say, moment))
        if not papers:
            continue
        if two_sided and book.pages % 2:
            book.blank()
            pieces[-1] = replace(pieces[-1], last=book.pages)
        first = book.pages + 1
        write_into(book, papers)
        pieces.append(Piece(receiver.key, receiver.label, spoken, facts_of(papers).digest, first, book.pages))
    if not pieces:
        raise Refusal(NO_ROWS)
    return Bound(book.close(), tuple(pieces))


def papers_of(
    reader: Reader,
    wanted: PrintSet,
    receiver: Receiver,
    language: ReportLanguage,
    day: date,
    say: Say,
    moment: datetime,
) -> Iterator[Document | Prose | Drawn]:
    """The papers of one receiver; a report that has nothing to say of the receiver is left out."""
    for name in wanted.reports:
        try:
            yield from documents_of(reader, Terms(name, day, language, receiver.key), say, moment)
        except Stopped:
            raise
        except Refusal:
            continue
