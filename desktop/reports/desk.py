"""Papers of the desk: the figures of a demand, the list to call by, the phone book and the wall sheet."""

from collections.abc import Mapping
from uuid import UUID

from desktop.domain.demands import AnswerKind
from desktop.domain.desk_lines import ColumnLine, DemandLine, Sheet
from desktop.domain.faults import Refusal
from desktop.domain.phonebook import BookLine, changed
from desktop.reports.document import Cell, Cells, Column, Document, Figure, Kind
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import OKRUG, PLACE, PRECINCT, ROW_NUMBER
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

DEMAND, CALLS = text("Report", "Daily figures"), text("Report", "Call list")
BOOK, WALL = text("Report", "Phone book"), text("Report", "Wall sheet of telephones")
DEMAND_TITLE, CALLS_TITLE = text("Report", "FIGURES ASKED FOR: {title}"), text("Report", "CALL LIST: {title}")
BOOK_TITLE = text("Report", "PHONE BOOK OF PRECINCTS")
NAME = text("Report", "Name")
CHAIR, SECRETARY = text("Report", "Chair"), text("Report", "Secretary")
KEY, AKIM = text("Report", "Building, key"), text("Report", "Okrug akim")
OF_THEM_TOLD, ANSWERED = text("Report", "of them told by phone"), text("Report", "rows answered")
EDITION = text("Report", "Edition № {n} of {date}; • marks what differs from edition № {before}.")
FIRST_EDITION = text("Report", "Edition № {n} of {date}.")
OFFICE_ONLY = text("Report", "For office use. Not to be given to others.")
NO_DEMAND = text("Report", "Choose a demand: there is none of that number.")
SIGN = "•"
KINDS: Mapping[AnswerKind, Kind] = {
    AnswerKind.NUMBER: "whole",
    AnswerKind.YES_NO: "words",
    AnswerKind.DAY: "words",
    AnswerKind.WORDS: "words",
}


def chosen(reader: Reader, choice: Choice) -> Row[DemandLine]:
    """The demand by its id or number; without one the next due that is not sent."""
    rows: list[Row[DemandLine]] = reader.rows("demands", list(reader.ids("demands")), "kk")
    refuse_empty(rows)
    wanted = choice.only.strip().removeprefix("№").strip()
    if not wanted:
        return next((row for row in rows if row.data.sent_on is None and row.data.columns), rows[0])
    for row in rows:
        if wanted in (row.id.hex, str(row.id), row.data.number):
            return row
    raise Refusal(NO_DEMAND)


def title_of(column: ColumnLine) -> str | Sentence:
    """The head of a column: as the form has it, else the field or the question."""
    return column.head.rsplit(" · ", 1)[-1] or column.title


def headed(paper: Frame, columns: tuple[ColumnLine, ...], known: set[str]) -> list[tuple[ColumnLine, str]]:
    """The columns with heads of which no two are alike."""
    made: list[tuple[ColumnLine, str]] = []
    for column in columns:
        said = title_of(column)
        head = base = said if isinstance(said, str) else paper.voice.head(said)
        n = 2
        while head in known:
            head, n = f"{base} ({n})", n + 1
        known.add(head)
        made.append((column, head))
    return made


def demand(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The answers of a demand, landscape, with sums and how many rows are known by phone alone."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    row = chosen(reader, choice)
    sheet = reader.demand_sheet(row.id, voice.first)
    refuse_empty(sheet.columns)
    first = (Column("n", voice.head(ROW_NUMBER), "number"), *row_heads(paper, sheet))
    asked = headed(paper, sheet.columns, {column.head for column in first})
    columns = (
        *first,
        *(Column(column.id.hex, head, KINDS[column.kind], total=column.summed) for column, head in asked),
    )
    cells: list[Cells] = [
        (at, *row_cells(sheet, line_id), *(cell(paper, sheet, line_id, column) for column, _ in asked))
        for at, line_id in enumerate(sheet.rows, 1)
    ]
    yes = {column.id for column, _ in asked if column.kind is AnswerKind.YES_NO}
    made = usual(
        paper,
        "demand",
        voice.word(DEMAND),
        DEMAND_TITLE.fill(title=row.data.title),
        tuple(column if column.kind == "whole" else plain(column) for column in columns),
        cells,
        landscape=len(columns) > 6,
        figures=(
            Figure(voice.head(ANSWERED), row.data.answered),
            Figure(voice.head(OF_THEM_TOLD), sheet.told()),
            *(
                Figure(head, sheet.total(column) or 0)
                for column, head in asked
                if column.id in yes and sheet.total(column) is not None
            ),
        ),
    )
    return (made,)


def plain(column: Column) -> Column:
    """A column of words has no sum."""
    return Column(column.key, column.head, column.kind, column.width)


def row_heads(paper: Frame, sheet: Sheet) -> tuple[Column, ...]:
    """What names a row."""
    voice = paper.voice
    labelled = any(line.label for line in sheet.rows.values())
    return (
        *((Column("label", voice.head(PRECINCT), "number"),) if labelled else ()),
        Column("name", voice.head(PLACE) if labelled else voice.head(NAME), width=46),
    )


def row_cells(sheet: Sheet, row_id: UUID) -> tuple[Cell, ...]:
    """The cells that name a row."""
    line = sheet.rows[row_id]
    labelled = any(each.label for each in sheet.rows.values())
    return (*((line.label,) if labelled else ()), line.name)


def cell(paper: Frame, sheet: Sheet, row_id: UUID, column: ColumnLine) -> Cell:
    """One answer on paper."""
    line = sheet.rows[row_id]
    value = line.value(column)
    if column.kind is AnswerKind.NUMBER:
        return int(value) if value else None
    said = sheet.said(line, column)
    return said if isinstance(said, str) else paper.voice.word(said)


def calls(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The list to call by, landscape: whom to dial, room for each answer by hand; who has answered is left out."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    row = chosen(reader, choice)
    sheet = reader.demand_sheet(row.id, voice.first)
    waiting = [each for each, line in sheet.rows.items() if sheet.open(line)]
    refuse_empty(waiting)
    first = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("label", voice.head(PRECINCT), "number"),
        Column("chair", voice.head(CHAIR), width=40),
        Column("secretary", voice.head(SECRETARY), width=40),
        Column("key", voice.head(KEY), width=34),
    )
    asked = headed(paper, sheet.own[:9], {column.head for column in first})
    book = {line.participation_id: line for line in reader.phone_book(voice.first)}
    cells: list[Cells] = [
        (at, sheet.rows[each].label, *called(book.get(each)), *(shown(paper, sheet, each, c) for c, _ in asked))
        for at, each in enumerate(waiting, 1)
    ]
    return (
        usual(
            paper,
            "call-list",
            voice.word(CALLS),
            CALLS_TITLE.fill(title=row.data.title),
            (*first, *(Column(column.id.hex, head, width=18) for column, head in asked)),
            cells,
            landscape=True,
            row_height=9,
        ),
    )


def shown(paper: Frame, sheet: Sheet, row_id: UUID, column: ColumnLine) -> str:
    """What is answered already; empty room for the hand where nothing is."""
    found = cell(paper, sheet, row_id, column)
    return "" if found is None else str(found)


def called(line: BookLine | None) -> tuple[str, str, str]:
    """Whom to dial, each with the number."""
    if line is None:
        return "", "", ""
    pairs = (
        (line.chair, line.chair_phone),
        (line.secretary, line.secretary_phone),
        (line.building, line.building_phone),
    )
    first, second, third = (", ".join(part for part in pair if part) for pair in pairs)
    return first, second, third


def book(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The phone book on A4, landscape."""
    return telephones(reader, choice, language, large=False)


def wall(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The same on A3 for the wall."""
    return telephones(reader, choice, language, large=True)


def telephones(reader: Reader, choice: Choice, language: ReportLanguage, *, large: bool) -> tuple[Document, ...]:
    """The working precincts with whom to call; what differs from the edition before is marked."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines = reader.phone_book(voice.first)
    refuse_empty(lines)
    held = reader.phone_editions()
    now = {line.number: line.cells() for line in lines}
    before = next((edition for edition in held if edition[2] != now), None)
    marks = changed(lines, before[2]) if before else {}

    def marked(line: BookLine, name: str) -> str:
        value = getattr(line, name)
        return f"{SIGN}\u00a0{value or '–'}" if name in marks.get(line.number, ()) else value

    def pair(line: BookLine, *names: str) -> str:
        return "\n".join(part for part in (marked(line, name) for name in names) if part)

    cells: list[Cells] = [
        (
            line.number,
            line.okrug,
            line.place,
            pair(line, "chair", "chair_phone"),
            pair(line, "secretary", "secretary_phone"),
            pair(line, "building", "building_phone"),
            "\n".join(part for part in (line.akim, marked(line, "akim_phone")) if part),
        )
        for line in lines
    ]
    columns = (
        Column("number", voice.head(PRECINCT), "number"),
        Column("okrug", voice.head(OKRUG), width=30),
        Column("place", voice.head(PLACE), width=52),
        Column("chair", voice.head(CHAIR), width=42),
        Column("secretary", voice.head(SECRETARY), width=42),
        Column("key", voice.head(KEY), width=38),
        Column("akim", voice.head(AKIM), width=36),
    )
    name, sheet = ("wall-phones", WALL) if large else ("phonebook", BOOK)
    notes = [voice.line(OFFICE_ONLY)]
    if held:
        number, day, _ = held[0]
        said = EDITION.fill(n=number, date=day, before=before[0]) if before else FIRST_EDITION.fill(n=number, date=day)
        notes.insert(0, voice.line(said))
    return (
        usual(
            paper, name, voice.word(sheet), BOOK_TITLE, columns, cells, landscape=True, large=large, notes=tuple(notes)
        ),
    )
