"""The voting day and after it on paper: grid, acts of acceptance, list of files, destruction act, lessons.

Nothing here holds a count of voters, a vote or a result: the cells are hours (practice, paper 20).
"""

from datetime import date

from desktop.domain.afterwards import KEEP_KINDS, LESSON_ORIGINS
from desktop.domain.faults import Refusal
from desktop.domain.meeting_lines import AcceptanceLine, BoxLine, DayLine, LessonLine
from desktop.domain.votingday import MARKS, HourMark
from desktop.reports.document import Cells, Column, Document, Figure, Heading, Sign, Signature
from desktop.reports.frame import NO_ROWS, Frame, frame, refuse_empty
from desktop.reports.heads import PHONE, PRECINCT, ROW_NUMBER
from desktop.reports.scope import NO_SUCH, number
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import text

SHEET, ACT_SHEET = text("Report", "Voting day"), text("Report", "Acceptance of documents")
FILES_SHEET, DESTROY_SHEET = text("Report", "List of files"), text("Report", "Destruction act")
LESSONS_SHEET = text("Report", "Lessons")
TITLE = text("Report", "CALLS OF THE VOTING DAY")
ACT_TITLE = text("Report", "ACT OF ACCEPTANCE OF DOCUMENTS")
FILES_TITLE = text("Report", "LIST OF FILES AND BOXES")
DESTROY_TITLE = text("Report", "ACT OF DESTRUCTION OF PAPERS")
LESSONS_TITLE = text("Report", "WHAT WE HAVE LEARNT")
OF_PRECINCT = text("Report", "Precinct commission № {no}, act № {act}")
OPENED, ARRIVED = text("Report", "opened"), text("Report", "bags arrived")
ACCEPTED, IN_ALL = text("Report", "documents taken in"), text("Report", "precincts")
HOURS_ONLY = text("Report", "A cell holds the hour of a call alone; turnout, votes and results are not kept here.")
LEGEND = text("Report", "“{mark}” after an hour of the night: the digits of the questions answered with no.")
CHAIR = text("Report", "Chair")
THING, THERE = text("Report", "Document or thing"), text("Report", "There")
PACKS, SEALS, WHY = text("Report", "Packs"), text("Report", "Seals №"), text("Report", "If missing: reason")
BROUGHT, TOOK = text("Report", "Handed over"), text("Report", "Took in")
WHEN = text("Report", "Day and hour")
TWO_COPIES = text("Report", "The act is made in two copies, one for each side.")
MISSING = text("Report", "Missing: {n}. It is to be brought by: ____________.")
COMPLETE = text("Report", "Everything on the list was handed over.")
NOT_TAKEN = text("Report", "No documents have been taken in yet.")
SHELF, BOX = text("Report", "Shelf"), text("Report", "Box №")
KIND, CONTENTS = text("Report", "What lies in it"), text("Report", "In detail")
SHEETS, SINCE, UNTIL = text("Report", "Sheets"), text("Report", "Since"), text("Report", "Kept until")
ARCHIVE, NO_TERM = text("Report", "archive"), text("Report", "to be filled in")
ACT_NUMBER = text("Report", "Act №")
NOTHING_RIPE = text("Report", "No box is past its term and none has been destroyed.")
WE = text("Report", "We, the undersigned, have destroyed the papers named above; nothing of them can be read.")
MEMBER = text("Report", "Member of the commission")
DAY, WHAT, FROM, NEXT = (
    text("Report", "On which day"),
    text("Report", "What we would do"),
    text("Report", "From what"),
    text("Report", "Into the next calendar"),
)
NOTE = text("Report", "Note")
ROW_HEIGHT = 7


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The grid as it stands, landscape; empty cells can be filled by hand."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[DayLine] = [row.data for row in reader.voting_grid(voice.first)]
    refuse_empty(lines)
    columns = (
        Column("number", voice.head(PRECINCT), "number"),
        Column("chair", voice.head(CHAIR), width=38),
        Column("phone", voice.head(PHONE)),
        *(Column(mark.value, voice.word(MARKS[mark]), align="center", width=12) for mark in HourMark),
    )
    cells: list[Cells] = [
        (number(line.number), line.chair, line.chair_phone, *(cell(line, mark) for mark in HourMark)) for line in lines
    ]
    figures = (
        Figure(voice.head(IN_ALL), len(lines)),
        Figure(voice.head(OPENED), sum(HourMark.OPENED in line.calls for line in lines)),
        Figure(voice.head(ARRIVED), sum(HourMark.ARRIVED in line.calls for line in lines)),
        Figure(voice.head(ACCEPTED), sum(line.accepted for line in lines)),
    )
    notes = (*voice.each(lambda _: HOURS_ONLY), *voice.each(lambda _: LEGEND.fill(mark="−1")))
    more = {"landscape": True, "figures": figures, "notes": notes, "row_height": ROW_HEIGHT}
    return (usual(paper, "votingday", voice.word(SHEET), TITLE, columns, cells, **more),)


def cell(line: DayLine, mark: HourMark) -> str:
    """The hour of a call, with what was lacking at night."""
    call = line.calls.get(mark)
    return "" if call is None else f"{call.at:%H:%M}" + (f" −{call.lacks}" if call.lacks else "")


def acts(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """An act for each precinct that handed in; ``only`` names a precinct by number or id."""
    paper = frame(reader, choice, language)
    held = reader.acceptances()
    if not held:
        raise Refusal(NOT_TAKEN)
    wanted = choice.only.strip().removeprefix("№").strip()
    chosen = [row for row in held if not wanted or named(row.data, wanted)]
    if not chosen:
        raise Refusal(NO_SUCH.fill(value=choice.only))
    return tuple(act(reader, paper, row) for row in chosen)


def named(line: AcceptanceLine, wanted: str) -> bool:
    """Whether a precinct is meant by its number or its id."""
    return wanted in (line.precinct_number, line.participation_id.hex, str(line.participation_id))


def act(reader: Reader, paper: Frame, row: Row[AcceptanceLine]) -> Document:
    """The act of one precinct: each thing there or not, packs and seals, the reason of what is missing."""
    voice, line = paper.voice, row.data
    names = {kind.code: kind for kind in reader.accepted_papers()}
    cells: list[Cells] = []
    for at, thing in enumerate(line.things.values(), 1):
        kind = names.get(thing.code)
        said = " / ".join(dict.fromkeys(kind.named(each) for each in voice.languages)) if kind else thing.code
        cells.append((at, said, Sign.YES if thing.there else Sign.NO, thing.packs, thing.seals, thing.reason))
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("thing", voice.head(THING), width=70),
        Column("there", voice.head(THERE), "mark"),
        Column("packs", voice.head(PACKS), "whole"),
        Column("seals", voice.head(SEALS)),
        Column("why", voice.head(WHY), width=36),
    )
    titles = voice.each(lambda _: ACT_TITLE)
    of = voice.each(lambda _: OF_PRECINCT.fill(no=line.precinct_number, act=line.number))
    headings = tuple(
        Heading(title, (said, office.commission)) for title, said, office in zip(titles, of, paper.offices, strict=True)
    )
    ended = MISSING.fill(n=len(line.missing)) if line.missing else COMPLETE
    hour = f" {line.at:%H:%M}" if line.at else ""
    return usual(
        paper,
        "acceptance",
        f"{voice.word(ACT_SHEET)} {line.precinct_number}",
        ACT_TITLE,
        columns,
        cells,
        headings=headings,
        details=((voice.line(WHEN), f"{line.on:%d.%m.%Y}{hour}"),),
        notes=(*voice.each(lambda _: ended), *voice.each(lambda _: TWO_COPIES)),
        signatures=(Signature(voice.head(BROUGHT), line.brought_by), Signature(voice.head(TOOK), line.taken_by)),
    )


def boxes(reader: Reader) -> list[BoxLine]:
    """Every box of the campaign, by shelf and number."""
    return [row.data for row in reader.stream("boxes", None, "kk")]


def files(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """What lies on the shelves, with the term of each box; terms that nobody told say so."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    held = [line for line in boxes(reader) if line.destroyed_on is None]
    refuse_empty(held)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("shelf", voice.head(SHELF)),
        Column("box", voice.head(BOX)),
        *of_box(voice),
        Column("until", voice.head(UNTIL), align="center"),
    )
    cells: list[Cells] = [
        (at, line.shelf, line.number, *box_cells(voice, line), until(voice, line)) for at, line in enumerate(held, 1)
    ]
    return (usual(paper, "files", voice.word(FILES_SHEET), FILES_TITLE, columns, cells, landscape=True),)


def of_box(voice: Voice) -> tuple[Column, ...]:
    """The columns that both papers of boxes have."""
    return (
        Column("kind", voice.head(KIND)),
        Column("precinct", voice.head(PRECINCT), "number"),
        Column("contents", voice.head(CONTENTS), width=40),
        Column("sheets", voice.head(SHEETS), "whole", total=True),
        Column("since", voice.head(SINCE), "day"),
    )


def box_cells(voice: Voice, line: BoxLine) -> Cells:
    """What both papers say of a box."""
    kind = voice.word(KEEP_KINDS[line.kind])
    return kind, number(line.precinct_number), line.contents, line.sheets, line.since


def until(voice: Voice, line: BoxLine) -> str:
    """Until when; the archive, or that the term is to be filled in."""
    if line.until is not None:
        return f"{line.until:%d.%m.%Y}"
    return voice.word(ARCHIVE if line.archive else NO_TERM)


def destruction(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The act with three signatures: of act № ``only``; without it what is past its term, else the newest act."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    wanted = choice.only.replace("№", "").strip()
    every = boxes(reader)
    held = [line for line in every if concerned(line, wanted, choice.day)]
    if not held and not wanted:
        newest = max((line for line in every if line.destroyed_on), key=day_of, default=None)
        held = [line for line in every if newest and line.act == newest.act]
    if not held:
        raise Refusal(NOTHING_RIPE)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("box", voice.head(BOX)),
        *of_box(voice),
        Column("until", voice.head(UNTIL), align="center"),
    )
    cells: list[Cells] = [
        (at, line.number, *box_cells(voice, line), until(voice, line)) for at, line in enumerate(held, 1)
    ]
    act_number = wanted or next((line.act.replace("№", "").strip() for line in held if line.act), "") or "______"
    return (
        usual(
            paper,
            "destruction",
            voice.word(DESTROY_SHEET),
            DESTROY_TITLE,
            columns,
            cells,
            details=((voice.line(ACT_NUMBER), act_number),),
            notes=voice.each(lambda _: WE),
            approvals=paper.approvals(),
            signatures=tuple(Signature(voice.head(MEMBER)) for _ in range(3)),
        ),
    )


def day_of(line: BoxLine) -> date:
    """When a box was destroyed."""
    return line.destroyed_on or date.min


def concerned(line: BoxLine, wanted: str, day: date) -> bool:
    """Whether a box stands on the act that is wanted."""
    if wanted:
        return line.act.replace("№", "").strip() == wanted
    return line.ripe(day)


def lessons(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The lessons in the order of their days."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[LessonLine] = [row.data for row in reader.stream("lessons", None, voice.first)]
    if not lines:
        raise Refusal(NO_ROWS)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("day", voice.head(DAY), align="center"),
        Column("what", voice.head(WHAT), width=80),
        Column("from", voice.head(FROM)),
        Column("next", voice.head(NEXT), "mark"),
        Column("note", voice.head(NOTE)),
    )
    cells: list[Cells] = [
        (
            at,
            line.left,
            line.what_ru if voice.first == "ru" and line.what_ru else line.what,
            voice.word(LESSON_ORIGINS[line.origin]),
            line.carry,
            line.note,
        )
        for at, line in enumerate(lines, 1)
    ]
    return (usual(paper, "lessons", voice.word(LESSONS_SHEET), LESSONS_TITLE, columns, cells),)
