"""The readiness report for the region: a line a precinct, its state, the points of the check, what is missing."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from desktop.domain.figures import DEGREES, Degree
from desktop.domain.lines import Mark, PrecinctLine, ReadinessLine
from desktop.domain.readiness import STATES, MarkValue, State
from desktop.reports.document import Cells, Column, Document, Figure, Group, Line, Sign, added
from desktop.reports.frame import TOTAL, Frame, frame, refuse_empty
from desktop.reports.heads import PLACE, PRECINCT, PRECINCTS_IN_ALL, ROW_NUMBER
from desktop.reports.scope import by_okrug, chosen, idle_notes, number, okrug_title, place
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Indicator, Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Readiness")
TITLE = text("Report", "INFORMATION ON THE READINESS OF PRECINCTS FOR THE VOTE")
READY = text("Report", "Ready: {ready} of {all} precincts; of them told by phone: {told}.")
LEGEND = text("Report", "✓ yes, ± partly, – no, × not needed; an empty cell: not asked yet. The total counts “yes”.")
STATE = text("Report", "State")
SHORT = text("Report", "Items short")
VACANCIES = text("Report", "Vacancies")
KNOWN = text("Report", "How it is known")
TOLD = text("Report", "of them told by phone")

SIGNS = {
    MarkValue.YES: Sign.YES,
    MarkValue.PARTLY: Sign.PARTLY,
    MarkValue.NO: Sign.NO,
    MarkValue.NOT_NEEDED: Sign.NOT_NEEDED,
}


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The report, landscape, grouped by okrug; ``Refusal`` when no precinct works. Form: practice.md 5, paper 14."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    rows = chosen(reader, reader.readiness(voice.first), choice.only, of_line)
    working = [row for row in rows if row.data.precinct.works]
    refuse_empty(working)
    points = asked([row.data.marks for row in working], [reader.indicators(each) for each in voice.languages])
    columns = columns_of(voice, points)
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    for okrug, members in by_okrug(working, of_line):
        first = len(cells)
        cells += [cells_of(voice, first + at, row, points) for at, row in enumerate(members, 1)]
        body += [Group(okrug_title(voice, okrug, len(members)), added(columns, cells[first:])), *cells[first:]]
    lines = [row.data.precinct for row in working]
    return (
        Document(
            name="readiness",
            sheet=voice.word(SHEET),
            headings=paper.headings(TITLE, conclusion(paper, lines)),
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
            notes=(
                *voice.each(lambda _: LEGEND),
                *idle_notes(voice, [row.data.precinct for row in rows if not row.data.precinct.works]),
            ),
            signatures=paper.signatures(),
        ),
    )


def of_line(line: ReadinessLine) -> PrecinctLine:
    """The precinct of a line."""
    return line.precinct


def asked(marks: Sequence[Mapping[str, Mark]], indicators: Sequence[Sequence[Indicator]]) -> list[tuple[str, str]]:
    """The points that at least one precinct answered: code and head in each language, in the order of the catalogue."""
    answered = {code for each in marks for code in each}
    heads = zip(*indicators, strict=True)
    return [
        (same[0].code, "\n".join(dict.fromkeys(each.short for each in same)))
        for same in heads
        if same[0].code in answered
    ]


def columns_of(voice: Voice, points: Sequence[tuple[str, str]]) -> tuple[Column, ...]:
    """The columns: who, state, a mark a point, what is missing, how the state is known."""
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("number", voice.head(PRECINCT), "number"),
        Column("place", voice.head(PLACE)),
        Column("state", voice.head(STATE)),
        *(Column(code, head, "mark", total=True, upright=True) for code, head in points),
        Column("short", voice.head(SHORT), "whole", align="center", total=True, upright=True, alarm=True),
        Column("vacancies", voice.head(VACANCIES), "whole", align="center", total=True, upright=True, alarm=True),
        Column("degree", voice.head(KNOWN)),
    )


def cells_of(voice: Voice, at: int, row: Row[ReadinessLine], points: Sequence[tuple[str, str]]) -> Cells:
    """One precinct."""
    line, marks = row.data.precinct, row.data.marks
    signs = [SIGNS[marks[code].value] if code in marks else None for code, _ in points]
    known = "" if line.state_degree is None else voice.word(DEGREES[line.state_degree])
    day = "" if line.state_as_of is None else f"{line.state_as_of:%d.%m}"
    state = voice.word(STATES[line.state])
    cells = (
        at, number(line.number), place(line), state, *signs, line.short, line.vacancies, f"{known} {day}".strip()
    )  # fmt: skip
    return Line.of("precincts", row.id, cells, told=line.state_degree is Degree.TOLD)


def figures(voice: Voice, rows: Sequence[Row[ReadinessLine]]) -> tuple[Figure, ...]:
    """What the region asks first: how many, in which state, and how many of the ready ones were only told."""
    states = {state: frozenset(row.id for row in rows if row.data.precinct.state is state) for state in State}
    by_phone = frozenset(row.id for row in rows if told([row.data.precinct]))
    return (
        Figure(voice.head(PRECINCTS_IN_ALL), len(rows)),
        figure(voice, STATES[State.READY], states[State.READY]),
        figure(voice, TOLD, by_phone),
        *(figure(voice, STATES[state], states[state]) for state in list(State)[1:]),
    )


def figure(voice: Voice, words: Sentence, rows: frozenset[UUID]) -> Figure:
    """A number with the rows it counts."""
    return Figure(voice.head(words), len(rows), rows)


def told(lines: Sequence[PrecinctLine]) -> int:
    """How many of the ready precincts are known to be ready only by telephone."""
    return sum(line.state is State.READY and line.state_degree is Degree.TOLD for line in lines)


def conclusion(paper: Frame, lines: Sequence[PrecinctLine]) -> tuple[str, ...]:
    """The sentence under the title, in each language: «22 of 30»."""
    ready = sum(line.state is State.READY for line in lines)
    return paper.voice.each(lambda _: READY.fill(ready=ready, all=len(lines), told=told(lines)))
