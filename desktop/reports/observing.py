"""Observers by precinct: the counts that the protocol of opening asks for, and who is accredited."""

from typing import TYPE_CHECKING

from desktop.domain.openness import ACCREDITED, ORGANISATION_KINDS, OrganisationKind
from desktop.reports.document import Cells, Column, Document, Figure, Group, added
from desktop.reports.frame import frame, refuse_empty
from desktop.reports.heads import PLACE, PRECINCT, ROW_NUMBER
from desktop.reports.scope import by_okrug, chosen, itself, number, okrug_title, place
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Question
from desktop.storage.reader import Reader
from desktop.text import text

if TYPE_CHECKING:
    from desktop.domain.lines import PrecinctLine
    from desktop.domain.openness_lines import OrganisationLine

SHEET, SENDERS_SHEET = text("Report", "Observers by precinct"), text("Report", "Observers and media")
TITLE = text("Report", "OBSERVERS AND MEDIA BY PRECINCT")
SENDERS = text("Report", "ORGANISATIONS THAT OBSERVE, AND MEDIA")
NAME, KIND, NUMBER = text("Report", "Organisation"), text("Report", "Kind"), text("Report", "Accreditation №, by whom")
UNTIL, PEOPLE, PLACES = text("Report", "Valid until"), text("Report", "People"), text("Report", "Precincts")
TOTAL = text("Report", "Total")
NOT_NEEDED = text("Report", "none needed")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Two papers: how many of each kind stand at each precinct that works; the organisations themselves."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    senders: list[OrganisationLine] = [row.data for row in reader.stream("organisations", None, voice.first)]
    refuse_empty(senders)
    working = Question(filters=(("works", "yes"),))
    rows = chosen(
        reader, reader.rows("precincts", list(reader.ids("precincts", working)), voice.first), choice.only, itself
    )
    held = reader.observers_at()
    columns = (
        Column("number", voice.head(PRECINCT), "number"),
        Column("place", voice.head(PLACE), width=60),
        *(Column(kind.value, voice.head(ORGANISATION_KINDS[kind]), "whole", total=True) for kind in OrganisationKind),
        Column("total", voice.head(TOTAL), "whole", total=True),
    )
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    for okrug, precincts in by_okrug(rows, itself):
        first = len(cells)
        for row in precincts:
            line: PrecinctLine = row.data
            counts = [held.get(row.id, {}).get(kind, 0) for kind in OrganisationKind]
            cells.append((number(line.number), place(line), *counts, sum(counts)))
        body += [Group(okrug_title(voice, okrug, len(precincts)), added(columns, cells[first:])), *cells[first:]]
    figures = (Figure(voice.head(PEOPLE), sum(line.placed for line in senders)),)
    sheet = voice.word(SHEET)
    return (
        usual(paper, "observers", sheet, TITLE, columns, cells, body=body, landscape=True, figures=figures),
        organisations(reader, choice, language),
    )


def organisations(reader: Reader, choice: Choice, language: ReportLanguage) -> Document:
    """The organisations with their accreditation, landscape."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("kind", voice.head(KIND)),
        Column("name", voice.head(NAME), width=70),
        Column("accredited", voice.head(NUMBER)),
        Column("until", voice.head(UNTIL), "day"),
        Column("people", voice.head(PEOPLE), "whole", total=True),
        Column("places", voice.head(PLACES), "whole"),
    )
    cells: list[Cells] = []
    for at, row in enumerate(reader.stream("organisations", None, voice.first), 1):
        line: OrganisationLine = row.data
        told = ", ".join(part for part in (line.number, line.issued_by) if part)
        accredited = told or ("" if line.kind in ACCREDITED else voice.word(NOT_NEEDED))
        kind = voice.word(ORGANISATION_KINDS[line.kind])
        cells.append((at, kind, line.name, accredited, line.valid_until, line.placed, line.places))
    return usual(paper, "organisations", voice.word(SENDERS_SHEET), SENDERS, columns, cells, landscape=True)
