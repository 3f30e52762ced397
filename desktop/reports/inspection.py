"""The sheet that a team takes along on a visit."""

from collections.abc import Sequence

from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.figures import DEGREES
from desktop.domain.inspections import InspectionLine, SheetLine
from desktop.domain.lines import PrecinctLine
from desktop.reports.document import Cells, Column, Document, Heading, Signature
from desktop.reports.frame import Frame, frame
from desktop.reports.heads import PRECINCT, ROW_NUMBER
from desktop.reports.scope import place
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Inspection sheet")
TITLE = text("Report", "INSPECTION SHEET")
OF_PRECINCT = text("Report", "precinct № {no}")
POINT = text("Report", "Point of the check")
NORM = text("Report", "Norm")
FACT = text("Report", "Fact")
MARK = text("Report", "Mark: yes / no / partly / not needed")
REMARK = text("Report", "Remark")
DUE = text("Report", "Mend until")
EXECUTOR = text("Report", "Responsible")
ADDRESS = text("Report", "Address, building")
VOTERS = text("Report", "Citizens on the list")
TEAM = text("Report", "Checked by")
DAY = text("Report", "Day of the check")
VERSION = text("Report", "{list}, version {number}")
CHECKLIST = text("Report", "Checklist")
ONLY_OPEN = text("Report", "Repeat inspection: only points that were open.")
CHAIR = text("Report", "Chair of the precinct commission")
TEAM_SIGNS = text("Report", "Inspection team")
STAR = text("Report", "* a gate: without it the precinct is not ready; in brackets the degree at which it is closed.")
NO_VISIT = text("Report", "No visit is planned. Plan one on the Readiness screen, then print its sheet.")
NO_SUCH = text("Report", "There is no visit to a precinct “{value}”.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """A sheet for each planned visit, in the order of the paper; ``Refusal`` where none is planned.

    Form: facts.md 6.6, practice.md 5, paper 13.
    """
    paper = frame(reader, choice, language)
    visits = [row for row in reader.gates.inspections(paper.voice.first) if row.data.held_on is None]
    if not visits:
        raise Refusal(NO_VISIT)
    return tuple(sheet(reader, paper, row) for row in wanted(visits, choice.only))


def wanted(visits: Sequence[Row[InspectionLine]], only: str) -> list[Row[InspectionLine]]:
    """The visits that ``only`` names by the precinct's number, its id or their own; all where it is empty."""
    asked = only.strip().removeprefix("№").strip()
    found = [
        row for row in visits if asked in ("", row.data.number, str(row.id), row.id.hex, str(row.data.participation_id))
    ]
    if not found:
        raise Refusal(NO_SUCH.fill(value=only))
    return found


def sheet(reader: Reader, paper: Frame, row: Row[InspectionLine]) -> Document:
    """The sheet of one visit, to be filled by hand."""
    voice, line = paper.voice, row.data
    lines = reader.gates.sheet(row.id, voice.first)
    blank = (None, None, None, None)
    cells: list[Cells] = [(at, point(voice, each), each.point.how, *blank) for at, each in enumerate(lines, 1)]
    notes = voice.each(lambda _: STAR)
    return Document(
        name="inspection",
        sheet=f"{voice.word(SHEET)} {line.number}",
        headings=headings(paper, TITLE, line.number),
        columns=columns(voice, fact=False),
        rows=cells,
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        landscape=True,
        details=details(voice, line, None),
        notes=(*(voice.each(lambda _: ONLY_OPEN) if line.only_open else ()), *notes),
        signatures=(Signature(voice.head(TEAM_SIGNS)), Signature(voice.head(CHAIR))),
        row_height=8,
    )


def headings(paper: Frame, title: Sentence, number: str, under: Sentence | None = None) -> tuple[Heading, ...]:
    """The title with the precinct and the number of the act, in each language."""
    voice = paper.voice
    titles = voice.each(lambda _: title)
    precincts = voice.each(lambda _: OF_PRECINCT.fill(no=number))
    acts_ = voice.each(lambda _: under) if under else ("",) * len(titles)
    return tuple(
        Heading(name, tuple(filter(None, (said, numbered_, office.commission))))
        for name, said, numbered_, office in zip(titles, precincts, acts_, paper.offices, strict=True)
    )


def columns(voice: Voice, *, fact: bool) -> tuple[Column, ...]:
    """The columns of facts.md 6.6."""
    known = (Column("fact", voice.head(FACT), width=22),) if fact else ()
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("point", voice.head(POINT), width=48),
        Column("norm", voice.head(NORM), width=50),
        *known,
        Column("mark", voice.head(MARK), align="center", width=24),
        Column("remark", voice.head(REMARK), width=40),
        Column("due", voice.head(DUE), "day", width=20),
        Column("executor", voice.head(EXECUTOR), width=26),
    )


def point(voice: Voice, line: SheetLine) -> str:
    """A point; a gate has its star and the degree at which it is closed."""
    rule = line.point.rule
    return f"{line.point.name} * ({voice.word(DEGREES[rule.degree])})" if rule.gate else line.point.name


def details(voice: Voice, line: InspectionLine, precinct: PrecinctLine | None) -> tuple[tuple[str, str], ...]:
    """The head: where, how many citizens, who checked when, by which version of which checklist."""
    where = place(precinct) if precinct else ", ".join(part for part in (line.settlement, line.premises) if part)
    if precinct and precinct.address:
        where = f"{where}, {precinct.address}"
    voters = str(precinct.voters) if precinct and precinct.voters is not None else ""
    day = long_date(line.held_on or line.planned_on, voice.first)
    told: tuple[tuple[Sentence, str], ...] = (
        (PRECINCT, line.number),
        (ADDRESS, where),
        (VOTERS, voters),
        (TEAM, ", ".join(part for part in (line.team, line.members) if part)),
        (DAY, day),
        (CHECKLIST, voice.word(VERSION.fill(list=line.checklist, number=line.version))),
    )
    return tuple((voice.line(label), value) for label, value in told if value)
