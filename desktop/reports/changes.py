"""What changed between two days, in plain sentences and precinct by precinct."""

from collections.abc import Mapping
from datetime import date, timedelta

from desktop.domain.board import Turn, told, turns
from desktop.domain.dates import long_date
from desktop.domain.gates import GATE, said_of
from desktop.domain.readiness import STATES
from desktop.reports.document import Cells, Column, Document
from desktop.reports.frame import Frame, frame
from desktop.reports.gates import heads_of
from desktop.reports.heads import OKRUG, PRECINCT, ROW_NUMBER
from desktop.reports.scope import number
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Changes")
TITLE = text("Report", "WHAT CHANGED IN THE READINESS OF PRECINCTS")
SINCE = text("Report", "Compared with {date}")
WAS = text("Report", "State before")
IS = text("Report", "State now")
WHY = text("Report", "Why")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """What changed between the day before and the paper's day, in plain sentences and precinct by precinct."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    before = choice.day - timedelta(days=1)
    return (changed(reader, paper, voice, before),)


def changed(reader: Reader, paper: Frame, voice: Voice, before: date) -> Document:
    """The difference between the end of an earlier day and the reader's own."""
    lines = {row.id: row.data for row in reader.stream("precincts", None, voice.first)}
    found = turns(reader.gates.standings(before), reader.gates.standings())
    names = {code: head.partition("\n")[0] for code, head in heads_of(reader, voice).items()}
    numbers = {each: line.number for each, line in lines.items()}
    cells: list[Cells] = [
        (at, number(lines[each.place].number), lines[each.place].okrug, *states(voice, each), why(voice, each, names))
        for at, each in enumerate((each for each in found if each.place in lines), 1)
    ]
    said = told(found, numbers, names)
    days = voice.each(lambda language: SINCE.fill(date=long_date(before, language)))
    return Document(
        name="changes",
        sheet=voice.word(SHEET),
        headings=paper.headings(TITLE, days),
        columns=(
            Column("n", voice.head(ROW_NUMBER), "number"),
            Column("number", voice.head(PRECINCT), "number"),
            Column("okrug", voice.head(OKRUG)),
            Column("was", voice.head(WAS)),
            Column("is", voice.head(IS)),
            Column("why", voice.head(WHY), width=60),
        ),
        rows=cells,
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        places=paper.places(),
        notes=tuple(voice.word(each) if isinstance(each, Sentence) else each for each in said),
        signatures=paper.signatures(),
    )


def states(voice: Voice, turn: Turn) -> tuple[str, str]:
    """The state before and now; nothing where the precinct was not there."""
    then, now = (voice.word(STATES[each.state]) if each else "" for each in (turn.then, turn.now))
    return then, now


def why(voice: Voice, turn: Turn, names: Mapping[str, str]) -> str:
    """The gates that opened since, with their reasons."""
    said = (GATE.fill(gate=names.get(gate.rule.code, gate.rule.code), why=said_of(gate)) for gate in turn.opened)
    return "; ".join(voice.word(each) for each in said)
