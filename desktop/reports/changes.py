"""What changed between two days, in plain sentences and precinct by precinct."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.board import Turn, counts, reasons, told, turns
from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.gates import Standing
from desktop.domain.readiness import State
from desktop.reports.document import Cells, Column, Document
from desktop.reports.frame import Frame, frame
from desktop.reports.gates import heads_of, in_words
from desktop.reports.heads import OKRUG, PRECINCT, ROW_NUMBER
from desktop.reports.readiness import READY
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
NOT_EARLIER = text("Report", "Compare with a day before {date}.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """What changed between an earlier day and the paper's own, in plain sentences and precinct by precinct.

    Without an earlier day: the day before. ``Refusal`` where it is not the earlier one.
    """
    before = choice.since or choice.day - timedelta(days=1)
    if before >= choice.day:
        raise Refusal(NOT_EARLIER.fill(date=f"{choice.day:%d.%m.%Y}"), "since")
    paper = frame(reader, choice, language)
    return (changed(reader, paper, paper.voice, before),)


def changed(reader: Reader, paper: Frame, voice: Voice, before: date) -> Document:
    """The difference between the end of an earlier day and the reader's own."""
    lines = {row.id: row.data for row in reader.stream("precincts", None, voice.first)}
    then, now = reader.gates.standings(before), reader.gates.standings()
    found = turns(then, now)
    names = {code: head.partition("\n")[0] for code, head in heads_of(reader, voice).items()}
    numbers = {each: line.number for each, line in lines.items()}
    cells: list[Cells] = [
        (at, number(lines[each.place].number), lines[each.place].okrug, *states(voice, each), why(voice, each, names))
        for at, each in enumerate((each for each in found if each.place in lines), 1)
    ]
    said = (*on_days(voice, ((before, then), (paper.choice.day, now))), *told(found, numbers, names))
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


def on_days(voice: Voice, days: Iterable[tuple[date, Mapping[UUID, Standing]]]) -> Iterable[str]:
    """For each day how many precincts were ready, and how many of them by telephone only."""
    for day, held in days:
        ready, by_phone = counts(held)
        said = READY.fill(ready=ready[State.READY], all=len(held), told=by_phone)
        yield from (f"{day:%d.%m.%Y} – {each}" for each in voice.each(lambda _, said=said: said))


def states(voice: Voice, turn: Turn) -> tuple[str, str]:
    """The state before and now with how it is known; nothing where the precinct was not there."""
    then, now = (in_words(voice, each) if each else "" for each in (turn.then, turn.now))
    return then, now


def why(voice: Voice, turn: Turn, names: Mapping[str, str]) -> str:
    """What is new in it: gates that opened, a conclusion, remarks."""
    return "; ".join(voice.word(each) if isinstance(each, Sentence) else each for each in reasons(turn, names))
