"""Papers of numbered forms: the register with its balance and findings, and the act of each consignment."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.domain.custody import in_words, trace
from desktop.domain.faults import Refusal
from desktop.domain.forms import FORM_KINDS, WAYS, FormKind, Way
from desktop.domain.spelled import spelled
from desktop.domain.supply_lines import ConsignmentLine
from desktop.reports.document import Cells, Column, Document, Heading, Signature
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import OKRUG, PRECINCT, ROW_NUMBER
from desktop.reports.scope import number
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from desktop.storage.questions import Row

SHEET = text("Report", "Numbered forms")
TITLE = text("Report", "REGISTER OF NUMBERED FORMS")
ACT_SHEET = text("Report", "Act of forms")
BALLOT_ACT = text("Report", "HAND-OVER ACT OF BALLOTS")
FORM_ACT = text("Report", "HAND-OVER ACT OF NUMBERED FORMS")
NO_SUCH = text("Report", "There is no act “{value}” in this campaign.")
NUMBERS = text("Report", "Numbers held")
RECEIVED = text("Report", "Received")
ISSUED = text("Report", "Issued")
SPOILED = text("Report", "Spoiled")
RETURNED = text("Report", "Returned")
LEFT = text("Report", "Difference")
STORE = text("Report", "In the store of the commission: {n}.")
STORED = text("Report", "In the store of the commission: {n}; № {numbers}.")
CLEAR = text("Report", "No number is twice, none overlaps, none is missing.")
KIND = text("Report", "Kind of forms")
WAY = text("Report", "Way")
WHEN = text("Report", "Time and place of hand-over")
WHOSE = text("Report", "Other side")
PRECINCT_NO = text("Report", "Precinct № {no}")
TRANSPORT = text("Report", "Transport")
ESCORT = text("Report", "Police escort (post, name)")
KEPT = text("Report", "Place of keeping and guard")
WHAT = text("Report", "What")
VALUE = text("Report", "Entry")
QUANTITY = text("Report", "Quantity in figures")
SPELLED = text("Report", "Quantity in words")
SERIAL = text("Report", "Numbers in order")
PACKS = text("Report", "Packs")
SEALS = text("Report", "Seal numbers")
DAMAGED = text("Report", "Damaged, pieces")
REASON = text("Report", "Reason")
NUMBER = text("Report", "№ {no}")
COPIES = text("Report", "The act is made in two copies, one for each side.")
GAVE = text("Report", "Handed over")
TOOK = text("Report", "Received by")
POLICE = text("Report", "Police officer")
IN_WORDS = text("Report", "{words} pieces")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """A register for each kind there is, portrait: received, issued, spoiled, returned, difference by precinct."""
    paper = frame(reader, choice, language)
    kinds = [kind for kind in FormKind if reader.moves(kind)]
    refuse_empty(kinds)
    return tuple(register(reader, paper, kind) for kind in kinds)


def register(reader: Reader, paper: Frame, kind: FormKind) -> Document:
    """The register of one kind of forms."""
    voice = paper.voice
    held = trace(reader.moves(kind).values())
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("number", voice.head(PRECINCT), "number"),
        Column("okrug", voice.head(OKRUG)),
        Column("received", voice.head(RECEIVED), "whole", total=True),
        Column("issued", voice.head(ISSUED), "whole", total=True),
        Column("spoiled", voice.head(SPOILED), "whole", total=True),
        Column("returned", voice.head(RETURNED), "whole", total=True),
        Column("left", voice.head(LEFT), "whole", total=True),
        Column("numbers", voice.head(NUMBERS)),
    )
    rows: list[Cells] = []
    for row in reader.balances(kind, paper.choice.day, voice.first):
        line = row.data
        if line.works or line.received:
            series = [(letters, there.get(line.precinct_number, [])) for letters, there in held.held.items()]
            spans = "; ".join(in_words(spans, letters) for letters, spans in series if spans)
            rows.append(
                (
                    len(rows) + 1, number(line.precinct_number), line.okrug, line.received, line.issued, line.spoiled,
                    line.returned, line.left, spans,
                )
            )  # fmt: skip
    findings = [each.said for each in held.findings]
    notes = [*stored(paper, reader, kind)]
    for said in findings or [CLEAR]:
        notes += voice.each(lambda _, said=said: said)
    return usual(
        paper,
        "forms",
        voice.word(FORM_KINDS[kind]),
        TITLE,
        columns,
        rows,
        headings=tuple(
            Heading(heading.title, (voice.say(FORM_KINDS[kind], each), *heading.lines))
            for heading, each in zip(paper.headings(TITLE), voice.languages, strict=True)
        ),
        notes=tuple(notes),
    )


def stored(paper: Frame, reader: Reader, kind: FormKind) -> tuple[str, ...]:
    """What lies in the commission's own store: how many, and which numbers where they are known."""
    moves = reader.moves(kind).values()
    sign = {Way.IN: 1, Way.BACK: 1, Way.OUT: -1, Way.UP: -1}
    left = sum(sign[move.way] * move.quantity for move in moves)
    own = trace(moves).held
    said = "; ".join(in_words(there[""], letters) for letters, there in own.items() if there.get(""))
    return paper.voice.each(lambda _: STORED.fill(n=left, numbers=said) if said else STORE.fill(n=left))


def acts(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The act of each consignment asked for, portrait. Form: facts.md 6.8, language.md 5.3."""
    paper = frame(reader, choice, language)
    rows: list[Row[ConsignmentLine]] = reader.rows("consignments", list(reader.ids("consignments")), paper.voice.first)
    only = choice.only.strip()
    found = [row for row in rows if not only or only in (str(row.id), row.id.hex, row.data.number)]
    if only and not found:
        raise Refusal(NO_SUCH.fill(value=only))
    refuse_empty(found)
    return tuple(act(paper, at, row.data) for at, row in enumerate(found, 1))


def act(paper: Frame, at: int, line: ConsignmentLine) -> Document:
    """One act: a line for each thing that both sides and the police sign for."""
    voice = paper.voice
    title = BALLOT_ACT if line.kind is FormKind.BALLOT else FORM_ACT
    columns = (Column("what", voice.head(WHAT), width=70), Column("value", voice.head(VALUE), width=90))
    rows: list[Cells] = [(voice.head(label), value) for label, value in told(voice, line) if value]
    titles = voice.each(lambda _: title)
    numbers = voice.each(lambda _: NUMBER.fill(no=line.number))
    return usual(
        paper,
        "form-acts",
        f"{voice.word(ACT_SHEET)} {at}",
        title,
        columns,
        rows,
        headings=tuple(
            Heading(said, (under,) if line.number else ()) for said, under in zip(titles, numbers, strict=True)
        ),
        notes=voice.each(lambda _: COPIES),
        signatures=(
            Signature(voice.head(GAVE), line.giver_signed),
            Signature(voice.head(TOOK), line.taker_signed),
            Signature(voice.head(POLICE), line.escort),
        ),
    )


def told(voice: Voice, line: ConsignmentLine) -> Sequence[tuple[Sentence, str]]:
    """The entries of an act; an empty one is left out."""
    hour = f" {line.at:%H:%M}" if line.at else ""
    pieces = "; ".join(voice.each(lambda each: IN_WORDS.fill(words=spelled(line.quantity, each, feminine=True))))
    precinct = voice.word(PRECINCT_NO.fill(no=line.precinct_number)) if line.precinct_number else line.other_side
    return (
        (KIND, voice.word(FORM_KINDS[line.kind])),
        (WAY, voice.word(WAYS[line.way])),
        (WHOSE, precinct),
        (WHEN, f"{line.on:%d.%m.%Y}{hour}"),
        (TRANSPORT, line.transport),
        (ESCORT, line.escort),
        (QUANTITY, f"{line.quantity:,}".replace(",", "\u00a0")),
        (SPELLED, pieces),
        (SERIAL, in_words(line.spans, line.series)),
        (PACKS, "" if line.packs is None else str(line.packs)),
        (SEALS, line.seals),
        (DAMAGED, str(line.damaged)),
        (KEPT, ", ".join(part for part in (line.place, line.guard) if part)),
        (REASON, line.reason),
    )
