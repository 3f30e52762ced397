"""Papers of the board: precinct by gate with the degree in words, and what changed between two days."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from desktop.domain.board import counts, deeds
from desktop.domain.checklists import Rule
from desktop.domain.figures import DEGREES, Degree
from desktop.domain.gates import HELD_BACK, Standing, said_of
from desktop.domain.lines import ReadinessLine
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import STATES, State
from desktop.reports.document import Cells, Column, Document, Figure, Group, Line, added
from desktop.reports.frame import TOTAL, frame, refuse_empty
from desktop.reports.heads import PLACE, PRECINCT, PRECINCTS_IN_ALL, ROW_NUMBER
from desktop.reports.readiness import READY, STATE, TOLD, of_line
from desktop.reports.scope import by_okrug, chosen, number, okrug_title, place
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import text

SHEET = text("Report", "Gates")
TITLE = text("Report", "GATES OF READINESS BY PRECINCT")
CLOSED = text("Report", "Closed")
LEGEND = text("Report", "A closed gate shows how it is known: told, seen or signed. An open one says why.")
DEEDS = text("Report", "What turns the most precincts ready:")
DEED = text("Report", "{n}. {point} – {where}: ready then {precincts}.")
NEARER = text("Report", "{n}. {point} – {where}: nearer then {precincts}.")

Kind = tuple[PrecinctKind, Subtype]


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Precinct by gate, landscape, grouped by okrug, with the ten deeds below. Form: practice.md 5, paper 14."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    held = reader.gates.standings()
    rows = [row for row in chosen(reader, reader.readiness(voice.first), choice.only, of_line) if row.id in held]
    refuse_empty(rows)
    rules = rules_of(reader, rows)
    heads = heads_of(reader, voice)
    asked = list(dict.fromkeys(rule.code for row in rows for rule in rules[kind_of(row)] if rule.gate))
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("number", voice.head(PRECINCT), "number"),
        Column("place", voice.head(PLACE)),
        Column("state", voice.head(STATE)),
        *(Column(code, heads.get(code, code), align="center", width=18) for code in asked),
        Column("closed", voice.head(CLOSED), "whole", align="center", total=True),
    )
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    for okrug, members in by_okrug(rows, of_line):
        first = len(cells)
        for at, row in enumerate(members, first + 1):
            gates = {rule.code for rule in rules[kind_of(row)] if rule.gate}
            cells.append(line(voice, at, row, held[row.id], [code if code in gates else "" for code in asked]))
        body += [Group(okrug_title(voice, okrug, len(members)), added(columns, cells[first:])), *cells[first:]]
    own = {row.id: held[row.id] for row in rows}
    states, by_phone = counts(own)
    said = READY.fill(ready=states[State.READY], all=len(rows), told=by_phone)
    return (
        Document(
            name="gates",
            sheet=voice.word(SHEET),
            headings=paper.headings(TITLE, voice.each(lambda _: said)),
            columns=columns,
            rows=body,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            approvals=paper.approvals(),
            places=paper.places(),
            figures=(
                Figure(voice.head(PRECINCTS_IN_ALL), len(rows)),
                Figure(voice.head(STATES[State.READY]), states[State.READY]),
                Figure(voice.head(TOLD), by_phone),
                *(Figure(voice.head(STATES[each]), states[each]) for each in list(State)[1:]),
            ),
            total_words=voice.line(TOTAL),
            totals=added(columns, cells),
            notes=(*voice.each(lambda _: LEGEND), *held_back(voice, rows, own), *ten(voice, rows, own, heads)),
            signatures=paper.signatures(),
        ),
    )


def rules_of(reader: Reader, rows: Sequence[Row[ReadinessLine]]) -> dict[Kind, tuple[Rule, ...]]:
    """The points in force for each kind and subtype among these precincts."""
    found: dict[Kind, tuple[Rule, ...]] = {}
    for row in rows:
        if kind_of(row) not in found:
            checklist = reader.gates.checklist_of(row.id)
            found[kind_of(row)] = checklist.rules if checklist else ()
    return found


def kind_of(row: Row[ReadinessLine]) -> Kind:
    """By what a precinct's checklist is chosen."""
    return row.data.precinct.kind, row.data.precinct.subtype


def heads_of(reader: Reader, voice: Voice) -> dict[str, str]:
    """The points by code as heads of columns, each language below the other."""
    heads: dict[str, list[str]] = {}
    for language in voice.languages:
        for each in reader.indicators(language):
            heads.setdefault(each.code, []).append(each.short)
    return {code: "\n".join(dict.fromkeys(said)) for code, said in heads.items()}


def line(voice: Voice, at: int, row: Row[ReadinessLine], standing: Standing, codes: Sequence[str]) -> Cells:
    """One precinct: a closed gate by its degree in words, an open one by its reason; no gate of its list: empty."""
    opened = {gate.rule.code: gate for gate in standing.opened}
    said: list[str | None] = []
    for code in codes:
        mark = row.data.marks.get(code)
        if code in opened:
            said.append(f"– {voice.word(said_of(opened[code]))}")
        else:
            said.append(voice.word(DEGREES[mark.degree]) if code and mark else None)
    precinct = row.data.precinct
    cells = (at, number(precinct.number), place(precinct), in_words(voice, standing), *said, standing.closed)
    return Line.of("precincts", row.id, cells, told=standing.degree is Degree.TOLD)


def in_words(voice: Voice, standing: Standing) -> str:
    """A state, and how it is known: a day told by telephone reads unlike one that was signed."""
    state = voice.word(STATES[standing.state])
    if standing.degree is None or standing.state is State.UNCHECKED:
        return state
    return f"{state}, {voice.word(DEGREES[standing.degree])}"


def held_back(voice: Voice, rows: Sequence[Row[ReadinessLine]], held: Mapping[UUID, Standing]) -> tuple[str, ...]:
    """The precincts whose gates are all closed while a person concluded that they are not ready."""
    numbers = [row.data.precinct.number for row in rows if held[row.id].held_back]
    return tuple(f"№ {each}: {voice.word(HELD_BACK)}" for each in numbers)


def ten(
    voice: Voice, rows: Sequence[Row[ReadinessLine]], held: Mapping[UUID, Standing], heads: Mapping[str, str]
) -> tuple[str, ...]:
    """The deeds that turn the most precincts ready, one a line."""
    precincts = {row.id: row.data.precinct for row in rows}
    done = deeds(held, {each: line.building_id for each, line in precincts.items()})
    said = [voice.word(DEEDS)] if done else []
    for n, deed in enumerate(done, 1):
        where = precincts[deed.places[0]]
        premises = where.premises if deed.of_building else place(where)
        numbers = ", ".join(f"№ {precincts[each].number}" for each in deed.turned or deed.places)
        sentence = DEED if deed.turned else NEARER
        point = heads.get(deed.code, deed.code).partition("\n")[0]
        said.append(voice.word(sentence.fill(n=n, point=point, where=premises, precincts=numbers)))
    return tuple(said)
