"""Accessibility by the three kinds of disability, as regions publish it: per precinct, then per building."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.domain.figures import FigureKind
from desktop.domain.lines import BuildingLine, Mark, PrecinctLine, ReadinessLine
from desktop.reports.document import Cells, Column, Document, Group, Line, Sign, added
from desktop.reports.frame import TOTAL, Frame, frame, refuse_empty
from desktop.reports.gates import heads_of
from desktop.reports.heads import OKRUG, PLACE, PRECINCT, ROW_NUMBER
from desktop.reports.readiness import LEGEND, SIGNS, of_line
from desktop.reports.scope import by_okrug, chosen, idle_notes, number, okrug_title, place
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from uuid import UUID

SHEET = text("Report", "Accessibility")
TITLE = text("Report", "ACCESSIBILITY OF PRECINCTS FOR PERSONS WITH DISABILITIES")
HOUSES_TITLE = text("Report", "ACCESSIBILITY OF BUILDINGS FOR PERSONS WITH DISABILITIES")
HOUSES = text("Report", "Accessibility of buildings")
BUILDING = text("Report", "Building")
PRECINCTS = text("Report", "Precincts")
KINDS: dict[FigureKind, Sentence] = {
    FigureKind.VISION: text("Report", "Citizens, vision"),
    FigureKind.HEARING: text("Report", "Citizens, hearing"),
    FigureKind.MOTION: text("Report", "Citizens, musculoskeletal"),
    FigureKind.WHEELCHAIR: text("Report", "of them in wheelchairs"),
}
SERVES: dict[FigureKind, tuple[str, ...]] = {
    FigureKind.VISION: ("TACT_ENT", "TACT_IN", "BOOTH_LAMP", "STENCIL", "STENCIL_BR", "MAGNIFIER", "PC_ACC"),
    FigureKind.HEARING: ("STANDS", "DRAFT_TEXT"),
    FigureKind.MOTION: (),
    FigureKind.WHEELCHAIR: ("GROUND_FLOOR", "RAMP", "CALL_BTN", "PARK_ACC", "BOOTH_ACC"),
}
"""Which points serve which kind of disability. Kinds: facts.md 2.4; which point serves whom is inferred."""
ORDER = tuple(code for codes in SERVES.values() for code in codes)


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Two papers, landscape: the precincts with their citizens and points, the buildings with theirs."""
    paper = frame(reader, choice, language)
    rows = chosen(reader, reader.readiness(paper.voice.first), choice.only, of_line)
    working = [row for row in rows if row.data.precinct.works]
    refuse_empty(working)
    heads = heads_of(reader, paper.voice)
    heads = {code: heads[code] for code in ORDER if code in heads}
    idle = [row.data.precinct for row in rows if not row.data.precinct.works]
    return (precincts(reader, paper, working, heads, idle), *houses(reader, paper, working, heads))


def precincts(
    reader: Reader,
    paper: Frame,
    rows: Sequence[Row[ReadinessLine]],
    heads: Mapping[str, str],
    idle: Sequence[PrecinctLine],
) -> Document:
    """A line a precinct: citizens of each kind, then the points that serve them."""
    voice = paper.voice
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("number", voice.head(PRECINCT), "number"),
        Column("place", voice.head(PLACE)),
        *(
            column
            for kind, codes in SERVES.items()
            for column in (
                Column(kind.value, voice.head(KINDS[kind]), "whole", total=True, upright=True, align="center"),
                *points(codes, heads),
            )
        ),
    )
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    for okrug, members in by_okrug(rows, of_line):
        first = len(cells)
        for at, row in enumerate(members, first + 1):
            figures = reader.counts_of(row.id)
            said: list[int | Sign | None] = []
            for kind, codes in SERVES.items():
                counted = figures.get(kind)
                said += [
                    counted[0].value if counted else None,
                    *signs(row.data.marks, [code for code in codes if code in heads]),
                ]
            words = (at, number(row.data.precinct.number), place(row.data.precinct), *said)
            cells.append(Line.of("precincts", row.id, words))
        body += [Group(okrug_title(voice, okrug, len(members)), added(columns, cells[first:])), *cells[first:]]
    notes = (*voice.each(lambda _: LEGEND), *idle_notes(voice, idle))
    return document(paper, "accessibility", SHEET, TITLE, columns, (body, cells), notes)


def houses(
    reader: Reader, paper: Frame, rows: Sequence[Row[ReadinessLine]], heads: Mapping[str, str]
) -> tuple[Document, ...]:
    """A line a building: what was asked once for every precinct in it."""
    voice = paper.voice
    wanted: dict[UUID, list[str]] = {}
    for row in rows:
        if row.data.precinct.building_id:
            wanted.setdefault(row.data.precinct.building_id, []).append(row.data.precinct.number)
    if not wanted:
        return ()
    asked = {each.code for each in reader.indicators(voice.first) if each.scope == "building"}
    codes = [code for code in heads if code in asked]
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("building", voice.head(BUILDING)),
        Column("okrug", voice.head(OKRUG)),
        Column("precincts", voice.head(PRECINCTS)),
        *points(codes, heads),
    )
    found: list[Row[BuildingLine]] = reader.rows("buildings", list(wanted), voice.first)
    cells: list[Cells] = []
    for at, row in enumerate(sorted(found, key=lambda row: wanted[row.id][0]), 1):
        where = ", ".join(part for part in (row.data.premises, row.data.address) if part)
        words = (at, where, row.data.okrug, ", ".join(wanted[row.id]), *signs(row.data.marks, codes))
        cells.append(Line.of("buildings", row.id, words))
    notes = voice.each(lambda _: LEGEND)
    return (document(paper, "buildings", HOUSES, HOUSES_TITLE, columns, (cells, cells), notes),)


def document(
    paper: Frame,
    name: str,
    sheet: Sentence,
    title: Sentence,
    columns: tuple[Column, ...],
    lines: tuple[Sequence[Cells | Group], Sequence[Cells]],
    notes: tuple[str, ...],
) -> Document:
    """A paper of marks with its totals: how many say yes."""
    body, cells = lines
    return Document(
        name=name,
        sheet=paper.voice.word(sheet),
        headings=paper.headings(title),
        columns=columns,
        rows=body,
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        landscape=True,
        approvals=paper.approvals(),
        places=paper.places(),
        total_words=paper.voice.line(TOTAL),
        totals=added(columns, cells),
        notes=notes,
        signatures=paper.signatures(),
    )


def points(codes: Sequence[str], heads: Mapping[str, str]) -> list[Column]:
    """A column of marks for each point."""
    return [Column(code, heads[code], "mark", total=True, upright=True) for code in codes if code in heads]


def signs(marks: Mapping[str, Mark], codes: Sequence[str]) -> list[Sign | None]:
    """The answers as signs; nothing where nobody asked."""
    return [SIGNS[marks[code].value] if code in marks else None for code in codes]
