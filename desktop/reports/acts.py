"""Acts of hand-over and return of equipment in two copies, and the loading list of the vehicle."""

from collections.abc import Sequence
from uuid import UUID

from desktop.domain.equipment import CONDITIONS, Condition
from desktop.domain.faults import Refusal
from desktop.domain.spelled import spelled
from desktop.domain.transfer_lines import PartLine, TransferLine
from desktop.domain.transfers import RANKS, Stage
from desktop.reports.document import Cells, Column, Document, Heading, Signature
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.usual import tenge, usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Act")
ACT = text("Report", "HAND-OVER ACT OF EQUIPMENT")
RETURN = text("Report", "RETURN ACT OF EQUIPMENT")
LOADING_SHEET = text("Report", "Loading list")
LOADING = text("Report", "LOADING LIST")
NO_SUCH = text("Report", "There is no transfer “{value}”. Choose one: {transfers}.")
NUMBER = text("Report", "№ {no}")
GIVER = text("Report", "Giving side")
TAKER = text("Report", "Receiving side")
BASIS = text("Report", "Basis")
VEHICLE = text("Report", "Vehicle, driver")
COPY = text("Report", "Copy {n} of 2")
NAME = text("Report", "Name")
INVENTORY = text("Report", "Inventory number")
UNIT = text("Report", "Unit")
QUANTITY = text("Report", "Quantity")
CONDITION = text("Report", "Condition")
COST = text("Report", "Cost, tenge")
NOTE = text("Report", "Note")
ASKED = text("Report", "Asked")
LOADED = text("Report", "Loaded")
SEEN = text("Report", "Checked")
IN_ALL = text("Report", "In all: {kinds} names, {n} ({words}) pieces.")
WHOLE = text("Report", "The equipment was received in full and undamaged.")
DIFFERS = text("Report", "Received with these differences: {differences}.")
DAMAGED = text("Report", "{item}: damaged {n}")
MISSING = text("Report", "{item}: missing {n}")
MORE = text("Report", "{item}: {n} more than handed over")
TWO_COPIES = text("Report", "The act is made in two copies, one for each side.")
GAVE = text("Report", "Handed over")
TOOK = text("Report", "Received by")
DROVE = text("Report", "Driver")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """An act for each transfer whose things went, each twice, portrait. Form: facts.md 6.7, language.md 5.3."""
    paper = frame(reader, choice, language)
    rows = [row for row in wanted(reader, paper) if RANKS[row.data.stage] >= RANKS[Stage.HANDED] or choice.only]
    refuse_empty(rows)
    return tuple(act(paper, row.data, copy) for row in rows for copy in (1, 2))


def loading(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """What goes on the vehicle, a list for each transfer that is not received yet, portrait."""
    paper = frame(reader, choice, language)
    rows = [row for row in wanted(reader, paper) if row.data.stage is not Stage.RECEIVED or choice.only]
    refuse_empty(rows)
    return tuple(loading_list(paper, row.data) for row in rows)


def wanted(reader: Reader, paper: Frame) -> list[Row[TransferLine]]:
    """The transfers asked for by id or number; all where nothing is asked; ``Refusal`` for none."""
    only = paper.choice.only.strip().removeprefix("№").strip()
    rows: list[Row[TransferLine]] = reader.rows("transfers", list(reader.ids("transfers")), paper.voice.first)
    found = [row for row in rows if not only or named(row.id, row.data, only)]
    if only and not found:
        there = ", ".join(row.data.number for row in rows)
        raise Refusal(NO_SUCH.fill(value=paper.choice.only, transfers=there))
    return found


def named(row_id: UUID, line: TransferLine, only: str) -> bool:
    """Whether a transfer is meant."""
    return only in (str(row_id), row_id.hex, line.number)


def end(voice: Voice, said: Sentence | str) -> str:
    """A giver or taker in words."""
    return voice.word(said) if isinstance(said, Sentence) else said


def head(paper: Frame, title: Sentence, line: TransferLine, *under: Sentence) -> tuple[Heading, ...]:
    """The title with the number of the transfer, in each language."""
    titles = paper.voice.each(lambda _: title)
    numbers = paper.voice.each(lambda _: NUMBER.fill(no=line.number))
    lines = [paper.voice.each(lambda _, said=said: said) for said in under]
    return tuple(Heading(said, (numbers[at], *(each[at] for each in lines))) for at, said in enumerate(titles))


def details(voice: Voice, line: TransferLine) -> tuple[tuple[str, str], ...]:
    """Who gives, who takes, on what basis, by which vehicle."""
    told = (
        (GIVER, end(voice, line.giver)),
        (TAKER, end(voice, line.taker)),
        (BASIS, line.basis),
        (VEHICLE, ", ".join(part for part in (line.vehicle, line.driver) if part)),
    )
    return tuple((voice.line(label), value) for label, value in told if value)


def act(paper: Frame, line: TransferLine, copy: int) -> Document:
    """One copy of the act of one transfer."""
    voice = paper.voice
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("item", voice.head(NAME)),
        Column("inventory", voice.head(INVENTORY)),
        Column("unit", voice.head(UNIT)),
        Column("quantity", voice.head(QUANTITY), "whole", total=True),
        Column("condition", voice.head(CONDITION)),
        Column("cost", voice.head(COST), "money", total=True),
        Column("note", voice.head(NOTE)),
    )
    goes = [part for part in line.parts if amount(part)]
    rows = [cells_of(voice, at, part) for at, part in enumerate(goes, 1)]
    back = line.returns_id is not None
    return usual(
        paper,
        "acts",
        f"{voice.word(SHEET)} {line.number} ({copy})",
        RETURN if back else ACT,
        columns,
        rows,
        headings=head(paper, RETURN if back else ACT, line, COPY.fill(n=copy)),
        details=details(voice, line),
        notes=notes(paper, line, goes),
        signatures=(Signature(voice.head(GAVE), line.handed_by), Signature(voice.head(TOOK), line.received_by)),
    )


def amount(part: PartLine) -> int:
    """How many pieces the act is about."""
    return part.handed if part.handed is not None else part.loaded if part.loaded is not None else part.asked


def cells_of(voice: Voice, at: int, part: PartLine) -> Cells:
    """One kind of thing."""
    numbers = ", ".join(each for each in (part.inventory_number, part.serial_number) if each)
    cost = None if part.price is None else part.price * amount(part)
    good = voice.word(CONDITIONS[Condition.GOOD])
    return at, part.item, numbers, part.unit, amount(part), good, tenge(cost), part.reason


def notes(paper: Frame, line: TransferLine, parts: Sequence[PartLine]) -> tuple[str, ...]:
    """The sum in figures and words, how it was received, that there are two copies."""
    voice = paper.voice
    pieces = sum(amount(part) for part in parts)
    said = [
        *voice.each(
            lambda language: IN_ALL.fill(kinds=len(parts), n=pieces, words=spelled(pieces, language, feminine=True))
        )
    ]
    if line.received_on is not None:
        told = differences(parts)
        said += voice.each(
            lambda language: (
                DIFFERS.fill(differences="; ".join(voice.say(each, language) for each in told)) if told else WHOLE
            )
        )
    return (*said, *voice.each(lambda _: TWO_COPIES))


def differences(parts: Sequence[PartLine]) -> list[Sentence]:
    """What came damaged, what did not come, what came beyond."""
    told: list[Sentence] = []
    for part in parts:
        if part.damaged:
            told.append(DAMAGED.fill(item=part.item, n=part.damaged))
        if part.missing:
            told.append(MISSING.fill(item=part.item, n=part.missing))
        beyond = (part.received or 0) + (part.damaged or 0) - (part.handed or 0)
        if beyond > 0:
            told.append(MORE.fill(item=part.item, n=beyond))
    return told


def loading_list(paper: Frame, line: TransferLine) -> Document:
    """What is asked for, with room for what was loaded and a tick."""
    voice = paper.voice
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("item", voice.head(NAME)),
        Column("unit", voice.head(UNIT)),
        Column("asked", voice.head(ASKED), "whole", total=True),
        Column("loaded", voice.head(LOADED), "whole", width=20, total=True),
        Column("seen", voice.head(SEEN), width=16),
    )
    rows: list[Cells] = [
        (at, part.item, part.unit, part.asked, part.loaded, None) for at, part in enumerate(line.parts, 1)
    ]
    return usual(
        paper,
        "loading",
        f"{voice.word(LOADING_SHEET)} {line.number}",
        LOADING,
        columns,
        rows,
        headings=head(paper, LOADING, line),
        details=details(voice, line),
        signatures=(Signature(voice.head(GAVE), line.handed_by), Signature(voice.head(DROVE), line.driver)),
        row_height=8,
    )
