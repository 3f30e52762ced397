"""The act of readiness that follows from an inspection; its conclusion is drawn by the gates."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.faults import Refusal
from desktop.domain.figures import DEGREES
from desktop.domain.gates import GATE, Standing, said_of
from desktop.domain.inspections import InspectionLine, SheetLine
from desktop.domain.readiness import MARKS, STATES, State
from desktop.reports.document import Cells, Document, Signature
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.inspection import CHAIR, TEAM_SIGNS, columns, details, headings, point, wanted
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.domain.lines import Mark, PrecinctLine

SHEET = text("Report", "Readiness act")
TITLE = text("Report", "ACT ON THE READINESS OF THE VOTING ROOM")
ACT_NUMBER = text("Report", "№ {act} of {date}")
CONCLUDED = text("Report", "Conclusion: the voting room is {state}.")
OPEN = text("Report", "Open gate: {gate}.")
OWNER = text("Report", "Representative of the building's owner")
POLICE = text("Report", "Police, fire service")
NO_HELD = text("Report", "No inspection has been entered yet: there is nothing an act could say.")
BLANK = "__________"


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The act of each precinct's newest inspection, or of the one whose id is named; facts.md 6.6.

    ``Refusal`` where none was held. An act that is signed says what was so on its day, whatever came later.
    """
    paper = frame(reader, choice, language)
    held = [row for row in reader.gates.inspections(paper.voice.first) if row.data.held_on is not None]
    if not held:
        raise Refusal(NO_HELD)
    newest: dict[UUID, Row[InspectionLine]] = {}
    for row in sorted(held, key=lambda row: (row.data.held_on, row.id)):
        newest[row.data.participation_id] = row
    older = [row for row in held if choice.only in (str(row.id), row.id.hex)]
    chosen = older or wanted(list(newest.values()), choice.only)
    chosen.sort(key=lambda row: (len(row.data.number), row.data.number))
    refuse_empty(chosen)
    standings = reader.gates.standings()
    return tuple(
        act(
            reader,
            paper,
            row,
            reader.gates.signed_standing(row.id) if row.data.act_on else standings[row.data.participation_id],
        )
        for row in chosen
        if row.data.participation_id in standings
    )


def act(reader: Reader, paper: Frame, row: Row[InspectionLine], standing: Standing) -> Document:
    """The act of one inspection with its conclusion by the gates."""
    voice, line = paper.voice, row.data
    lines = [each for each in reader.gates.sheet(row.id, voice.first) if each.answer is not None or each.shared]
    cells = [answered(voice, at, each) for at, each in enumerate(lines, 1)]
    found = reader.row("precincts", line.participation_id, voice.first)
    precinct: PrecinctLine | None = found.data if found else None
    names = {each.point.rule.code: each.point.name for each in reader_points(reader, line, voice)}
    opened = [GATE.fill(gate=names.get(gate.rule.code, gate.rule.code), why=said_of(gate)) for gate in standing.opened]
    notes = [*voice.each(lambda _: CONCLUDED.fill(state=STATES[standing.state]))]
    if standing.state is not State.READY:
        for each in opened:
            notes.extend(voice.each(lambda _, each=each: OPEN.fill(gate=each)))
    return Document(
        name="act",
        sheet=f"{voice.word(SHEET)} {line.number}",
        headings=headings(paper, TITLE, line.number, numbered(line)),
        columns=columns(voice, fact=True),
        rows=cells,
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        landscape=True,
        approvals=paper.approvals(),
        places=(replace(paper, choice=replace(paper.choice, day=line.act_on)) if line.act_on else paper).places(),
        details=details(voice, line, precinct),
        notes=tuple(notes),
        signatures=(
            Signature(voice.head(TEAM_SIGNS), line.members),
            Signature(voice.head(CHAIR), precinct.chair if precinct else ""),
            Signature(voice.head(OWNER)),
            Signature(voice.head(POLICE)),
        ),
    )


def reader_points(reader: Reader, line: InspectionLine, voice: Voice) -> list[SheetLine]:
    """The points by which the gates are named: of the list in force, of its own version once the act is signed."""
    checklist = None if line.act_on else reader.gates.checklist_of(line.participation_id)
    found = reader.gates.points(checklist.id if checklist else line.checklist_id, voice.first)
    return [SheetLine(each, None, None, shared=False) for each in found]


def numbered(line: InspectionLine) -> Sentence:
    """The act's number and day; lines for a hand while it is not signed."""
    day = f"{line.act_on:%d.%m.%Y}" if line.act_on else BLANK
    return ACT_NUMBER.fill(act=line.act_number or BLANK, date=day)


def answered(voice: Voice, at: int, line: SheetLine) -> Cells:
    """A line of the act: the answer that stands, how it is known, the remark with its day and executor."""
    mark: Mark | None = line.standing or line.answer
    if mark is None:
        return (at, point(voice, line), line.point.how, None, None, None, None, None)
    known = voice.word(DEGREES[mark.degree])
    said = voice.word(MARKS[mark.value])
    return (at, point(voice, line), line.point.how, known, said, mark.note, mark.due, mark.executor)
