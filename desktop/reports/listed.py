"""A report of any list of the catalogue: its fields as columns, to be chosen, grouped, summed and saved as a layout."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from desktop.catalog.calendar import CALENDAR, INCIDENTS, TASKS, WORKS
from desktop.catalog.equipment import EQUIPMENT
from desktop.catalog.kinds import Day, Link, Money, Share, Whole, YesNo
from desktop.catalog.members import MEMBERS
from desktop.catalog.precincts import BUILDINGS, PRECINCTS
from desktop.catalog.sheets import Field, Sheet
from desktop.catalog.training import SEMINARS
from desktop.domain.faults import Refusal
from desktop.domain.money import TIYN
from desktop.reports.document import Cell, Cells, Column, Document, Kind, Line
from desktop.reports.frame import NO_ROWS, TOTAL, frame
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Question
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

LIST = "list-"
"""Names of these reports begin so."""
TITLE = text("Report", "LIST: {list}")
FOUND = text("Report", "Search: {words}")
SHEETS: Mapping[str, Sheet] = {
    sheet.noun: sheet
    for sheet in (PRECINCTS, MEMBERS, BUILDINGS, EQUIPMENT, SEMINARS, CALENDAR, TASKS, INCIDENTS, WORKS)
}
MOST = 9
"""Columns that a layout nobody chose begins with."""


def build_of(sheet: Sheet) -> "Listing":
    """The builder of a list's report."""
    return Listing(sheet)


@dataclass(frozen=True, slots=True)
class Listing:
    """Builds the report of one list; rows are read as they are printed, however long the list is."""

    sheet: Sheet

    def __call__(self, reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
        """The list, landscape; fields that the list does not open with are spare columns. ``Refusal`` without a row."""
        paper = frame(reader, choice, language)
        voice = paper.voice
        question = Question(choice.search, choice.order, choice.descending, choice.filters)
        fields = self.fields()
        found = reader.totals(self.sheet.noun, question)
        if not found.count:
            raise Refusal(NO_ROWS)
        shown = set(self.sheet.columns[:MOST])
        columns = (
            Column("n", voice.head(ROW_NUMBER), "number"),
            *(column_of(voice, field, found.sums, spare=field.name not in shown) for field in fields),
        )
        sums = tuple(sum_of(field, found.sums) for field in fields)
        searched = voice.each(lambda _: FOUND.fill(words=choice.search)) if choice.search else ()
        return (
            Document(
                name=f"{LIST}{self.sheet.noun}",
                sheet=voice.word(self.sheet.title),
                headings=paper.headings(TITLE.fill(list=self.sheet.title)),
                columns=columns,
                rows=Rows(reader, voice, self.sheet, fields, question),
                moment=paper.moment,
                made=paper.made(),
                control_words=paper.control(),
                landscape=True,
                places=paper.places(),
                total_words=voice.line(TOTAL) if found.sums else "",
                totals=(None, *sums) if found.sums else (),
                notes=searched,
                signatures=paper.signatures(),
            ),
        )

    def fields(self) -> tuple[Field, ...]:
        """The fields that say something on paper: a link's name stands in a field of its own; one label comes once."""
        plain = [field for field in self.sheet.fields if not isinstance(field.kind, Link)]
        return tuple({field.label: field for field in reversed(plain)}.values())[::-1]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a list, read anew each time they are asked for."""

    reader: Reader
    voice: Voice
    sheet: Sheet
    fields: tuple[Field, ...]
    question: Question

    def __iter__(self) -> Iterator[Cells]:
        stream = self.reader.stream(self.sheet.noun, self.question, self.voice.first)
        for at, row in enumerate(stream, 1):
            cells = (at, *(cell_of(self.voice, field, getattr(row.data, field.name)) for field in self.fields))
            yield Line.of(self.sheet.noun, row.id, cells)


def column_of(voice: Voice, field: Field, sums: Mapping[str, int], *, spare: bool) -> Column:
    """A field as a column."""
    kind: Kind = "words"
    match field.kind:
        case Whole():
            kind = "whole"
        case Money():
            kind = "money"
        case Day():
            kind = "day"
        case YesNo():
            kind = "mark"
        case _:
            kind = "number" if field.digits else "words"
    return Column(field.name, voice.head(field.label), kind, total=field.name in sums, spare=spare)


def cell_of(voice: Voice, field: Field, value: Any) -> Cell:
    """A value as a cell of its column."""
    if value is None:
        return None
    match field.kind:
        case Whole() | Day():
            return value
        case YesNo():
            return bool(value)
        case Money():
            return Decimal(value) / TIYN
        case Share():
            return f"{value:.1f}".replace(".", ",")
        case _:
            said = field.kind.show(value)
            words = voice.word(said) if isinstance(said, Sentence) else said
            return int(words) if field.digits and words.isdecimal() and not words.startswith("0") else words


def sum_of(field: Field, sums: Mapping[str, int]) -> Cell:
    """The sum of a column as the source counts it; nothing where a sum says nothing."""
    found = sums.get(field.name)
    return Decimal(found) / TIYN if found is not None and isinstance(field.kind, Money) else found
