"""The folder of a precinct as a set: cover with contents, contacts, the day by the hour, checklist, roster, risks."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.domain.faults import Refusal
from desktop.domain.figures import DEGREES
from desktop.domain.lines import BuildingLine, MemberLine, PrecinctLine
from desktop.domain.people import POSTS
from desktop.domain.votingday import DUE, MEANINGS, HourMark, due
from desktop.reports import affairs, risks
from desktop.reports.document import Cells, Column, Document, Heading, Signature
from desktop.reports.frame import NO_ROWS, Frame, frame
from desktop.reports.heads import FULL_NAME, PHONE, ROW_NUMBER
from desktop.reports.inspection import CHAIR as PRECINCT_CHAIR
from desktop.reports.scope import chosen, itself, place
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Precinct folder")
COVER = text("Report", "FOLDER OF THE PRECINCT")
CONTACTS, HOURS = text("Report", "CONTACTS OF THE PRECINCT"), text("Report", "THE VOTING DAY BY THE HOUR")
CHECKLIST = text("Report", "CHECKLIST OF THE PRECINCT")
OF_PRECINCT = text("Report", "Precinct № {no}, {place}")
CONTENTS, SHEETS = text("Report", "What lies in the folder"), text("Report", "Ticked")
RECEIVED = text("Report", "Folder received: chair of the precinct commission")
ROLE = text("Report", "Who")
HEAD, GUARD, KEY = text("Report", "Head of the building"), text("Report", "Guard"), text("Report", "Where the key is")
OURS = text("Report", "Our commission")
WHEN, WHAT, DONE = text("Report", "Hour"), text("Report", "What is done"), text("Report", "Done at")
VOTES = text("Report", "Voting begins")
ENDS = text("Report", "Voting ends, the count begins")
POINT, HOW, DEGREE, ANSWER = (
    text("Report", "Point of the check"),
    text("Report", "Norm"),
    text("Report", "How it must be known"),
    text("Report", "Yes / no"),
)
TALL = 9
"""Millimetres of a row that a hand fills in."""


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The set of each working precinct asked for (``only``: number, okrug, id), in the order in which it is handed out.

    Roster and risks are there where the precinct has any. ``Refusal`` without a precinct.
    """
    paper = frame(reader, choice, language)
    rows = chosen(reader, reader.stream("precincts", None, paper.voice.first), choice.only, itself)
    working = [row for row in rows if row.data.works]
    if not working:
        raise Refusal(NO_ROWS)
    return tuple(document for row in working for document in folder(reader, paper, row, choice, language))


def folder(
    reader: Reader, paper: Frame, row: Row[PrecinctLine], choice: Choice, language: ReportLanguage
) -> list[Document]:
    """The papers of one precinct, the cover first."""
    only = replace(choice, only=row.data.number)
    found = [contacts(reader, paper, row), timeline(paper, row.data), *checklist(reader, paper, row)]
    more: Sequence[Callable[[Reader, Choice, ReportLanguage], tuple[Document, ...]]] = (affairs.duty, risks.build)
    for make in more:
        found += made_if_any(lambda make=make: make(reader, only, language))
    return [cover(paper, row.data, found), *found]


def made_if_any(make: Callable[[], tuple[Document, ...]]) -> tuple[Document, ...]:
    """A paper that has no rows for this precinct is left out of its folder."""
    try:
        return make()
    except Refusal:
        return ()


def headed(paper: Frame, title: Sentence, line: PrecinctLine) -> tuple[Heading, ...]:
    """The title with the precinct under it, in each language."""
    voice = paper.voice
    titles = voice.each(lambda _: title)
    of = voice.each(lambda _: OF_PRECINCT.fill(no=line.number, place=place(line)))
    return tuple(
        Heading(said, (where, office.commission)) for said, where, office in zip(titles, of, paper.offices, strict=True)
    )


def cover(paper: Frame, line: PrecinctLine, papers: Sequence[Document]) -> Document:
    """The first sheet: what lies inside, ticked by hand, and the line that the chair signs."""
    voice = paper.voice
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("what", voice.head(CONTENTS), width=110),
        Column("there", voice.head(SHEETS), align="center", width=30),
    )
    cells: list[Cells] = [(at, each.title, None) for at, each in enumerate(papers, 1)]
    sheet, signed = f"{voice.word(SHEET)} {line.number}", (Signature(voice.head(RECEIVED), line.chair),)
    parts = {"headings": headed(paper, COVER, line), "signatures": signed, "row_height": TALL}
    return usual(paper, "folder", sheet, COVER, columns, cells, **parts)


def contacts(reader: Reader, paper: Frame, row: Row[PrecinctLine]) -> Document:
    """Whom to call: the commission, the building, our own office."""
    voice = paper.voice
    people: list[MemberLine] = [each.data for each in reader.members_of(row.id, voice.first)]
    told = [(voice.word(POSTS[each.post]), each.full_name, ", ".join(each.phone)) for each in people]
    building_id = row.data.building_id
    held = reader.row("buildings", building_id, voice.first) if building_id else None
    if held is not None:
        building: BuildingLine = held.data
        told.append((voice.word(HEAD), building.head, building.head_phone))
        told.append((voice.word(GUARD), building.guard, building.guard_phone))
        told.append((voice.word(KEY), building.key_at, ""))
    told.append((voice.word(OURS), paper.secretary, reader.setting("phone")))
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("role", voice.head(ROLE)),
        Column("name", voice.head(FULL_NAME), width=70),
        Column("phone", voice.head(PHONE), width=36),
    )
    cells: list[Cells] = [(at, *each) for at, each in enumerate((each for each in told if any(each[1:])), 1)]
    sheet = f"{voice.word(PHONE)} {row.data.number}"
    parts = {"headings": headed(paper, CONTACTS, row.data), "signatures": paper.signatures()[1:]}
    return usual(paper, "folder-contacts", sheet, CONTACTS, columns, cells, **parts)


def timeline(paper: Frame, line: PrecinctLine) -> Document:
    """What the precinct does and calls at which hour, its own opening counted in."""
    voice, voting = paper.voice, paper.offices[0].voting_day
    found = [
        (moment, voice.word(MEANINGS[mark]))
        for mark in HourMark
        if mark in DUE and mark is not HourMark.H20 and (moment := due(mark, voting, line.opens))
    ]
    hours = [(f"{moment:%H:%M}", said) for moment, said in found]
    hours += [(f"{line.opens:%H:%M}", voice.word(VOTES)), (f"{line.closes:%H:%M}", voice.word(ENDS))]
    columns = (
        Column("hour", voice.head(WHEN), align="center", width=20),
        Column("what", voice.head(WHAT), width=110),
        Column("done", voice.head(DONE), align="center", width=30),
    )
    cells: list[Cells] = [(hour, said, None) for hour, said in sorted(hours)]
    parts = {"headings": headed(paper, HOURS, line), "signatures": signed(paper, line), "row_height": TALL}
    return usual(paper, "folder-hours", f"{voice.word(WHEN)} {line.number}", HOURS, columns, cells, **parts)


def checklist(reader: Reader, paper: Frame, row: Row[PrecinctLine]) -> list[Document]:
    """The points of the checklist in force for the precinct, to be answered by hand."""
    voice = paper.voice
    held = reader.gates.checklist_of(row.id)
    points = reader.gates.points(held.id, voice.first) if held else []
    if not points:
        return []
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("point", voice.head(POINT), width=60),
        Column("how", voice.head(HOW), width=56),
        Column("degree", voice.head(DEGREE)),
        Column("answer", voice.head(ANSWER), align="center", width=20),
    )
    cells: list[Cells] = [
        (at, each.name, each.how, voice.word(DEGREES[each.rule.degree]), None) for at, each in enumerate(points, 1)
    ]
    parts = {"headings": headed(paper, CHECKLIST, row.data), "signatures": signed(paper, row.data)}
    return [
        usual(paper, "folder-checklist", f"{voice.word(POINT)} {row.data.number}", CHECKLIST, columns, cells, **parts)
    ]


def signed(paper: Frame, line: PrecinctLine) -> tuple[Signature, ...]:
    """The chair of the precinct signs."""
    return (Signature(paper.voice.head(PRECINCT_CHAIR), line.chair),)
