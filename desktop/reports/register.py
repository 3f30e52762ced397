"""The register of precincts: where each is, when it opens, how many citizens are on its list."""

from collections.abc import Mapping, Sequence

from desktop.domain.figures import FIGURES, Degree, FigureKind
from desktop.domain.lines import Count, PrecinctLine
from desktop.domain.precincts import KINDS, PrecinctKind
from desktop.reports.document import Cells, Column, Document, Figure, Group, Line, added
from desktop.reports.frame import TOTAL, frame, refuse_empty
from desktop.reports.heads import PHONE, PLACE, PRECINCT, PRECINCTS_IN_ALL, ROW_NUMBER
from desktop.reports.scope import by_okrug, chosen, idle_notes, itself, number, okrug_title, place
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Register")
TITLE = text("Report", "REGISTER OF PRECINCTS")
ADDRESS = text("Report", "Address")
KIND = text("Report", "Kind")
HOURS = text("Report", "Working hours")
AS_OF_DAY = text("Report", "Known on")
CLOSED = text("Report", "of them closed")
DISABILITY = (FigureKind.VISION, FigureKind.HEARING, FigureKind.MOTION)


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The register, landscape, grouped by okrug; ``Refusal`` when no precinct works. Form: practice.md 5, paper 2."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    rows = chosen(reader, reader.stream("precincts", None, voice.first), choice.only, itself)
    working = [row for row in rows if row.data.works]
    refuse_empty(working)
    columns = columns_of(voice)
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    for okrug, members in by_okrug(working, itself):
        first = len(cells)
        cells += [cells_of(reader, voice, first + at, row) for at, row in enumerate(members, 1)]
        body += [Group(okrug_title(voice, okrug, len(members)), added(columns, cells[first:])), *cells[first:]]
    return (
        Document(
            name="register",
            sheet=voice.word(SHEET),
            headings=paper.headings(TITLE),
            columns=columns,
            rows=body,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            approvals=paper.approvals(),
            places=paper.places(),
            figures=figures(voice, working),
            total_words=voice.line(TOTAL),
            totals=added(columns, cells),
            notes=idle_notes(voice, [row.data for row in rows if not row.data.works]),
            signatures=paper.signatures(),
        ),
    )


def columns_of(voice: Voice) -> tuple[Column, ...]:
    """The columns: place, hours, the list of citizens and how old its figure is, telephone."""
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("number", voice.head(PRECINCT), "number"),
        Column("place", voice.head(PLACE)),
        Column("address", voice.head(ADDRESS)),
        Column("kind", voice.head(KIND)),
        Column("hours", voice.head(HOURS), align="center"),
        Column("voters", voice.head(FIGURES[FigureKind.VOTERS]), "whole", total=True),
        Column("as_of", voice.head(AS_OF_DAY), "day"),
        *(Column(kind.value, voice.head(FIGURES[kind]), "whole", total=True, upright=True) for kind in DISABILITY),
        Column("phone", voice.head(PHONE)),
    )


def cells_of(reader: Reader, voice: Voice, at: int, row: Row[PrecinctLine]) -> Cells:
    """One precinct; its counts of citizens with disability are the newest known."""
    line, counts = row.data, reader.counts_of(row.id)
    hours = f"{line.opens:%H:%M}–{line.closes:%H:%M}"
    kind = voice.word(KINDS[line.kind])
    cells = (
        at, number(line.number), place(line), line.address, kind, hours, line.voters, line.voters_as_of,
        *(newest(counts, each) for each in DISABILITY), line.phone or line.chair_phone,
    )  # fmt: skip
    return Line.of("precincts", row.id, cells, told=line.voters_degree is Degree.TOLD)


def newest(counts: Mapping[FigureKind, Sequence[Count]], kind: FigureKind) -> int | None:
    """The newest count of a kind; None while nobody counted."""
    return next((count.value for count in counts.get(kind, ())), None)


def figures(voice: Voice, rows: Sequence[Row[PrecinctLine]]) -> tuple[Figure, ...]:
    """How many precincts, how many closed ones among them, how many citizens on their lists."""
    closed = frozenset(row.id for row in rows if row.data.kind is PrecinctKind.SPECIAL)
    return (
        Figure(voice.head(PRECINCTS_IN_ALL), len(rows)),
        Figure(voice.head(CLOSED), len(closed), closed),
        Figure(voice.head(FIGURES[FigureKind.VOTERS]), sum(row.data.voters or 0 for row in rows)),
    )
