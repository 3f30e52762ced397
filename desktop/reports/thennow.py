"""Then and now: any paper as the difference of two days — what was added, removed, changed, by whom and when."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import cast
from uuid import UUID

from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.paper_lines import IssuedLine, Touch
from desktop.domain.papers import Terms
from desktop.domain.users import called
from desktop.reports.changes import NOT_EARLIER
from desktop.reports.document import Cells, Column, Document, Figure, Line
from desktop.reports.drawn import Drawn
from desktop.reports.frame import TOTAL, frame
from desktop.reports.gallery import Papers, report_named
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.making import documents_of, kept, reader_of
from desktop.reports.proving import Change, Difference, differences
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.office import Office
from desktop.storage.reader import Reader
from desktop.text import Say, Sentence, text

SHEET = text("Report", "Then and now")
TITLE = text("Report", "WHAT CHANGED: {report}")
BETWEEN = text("Report", "From {then} to {now}")
SINCE_PAPER = text("Report", "Since paper № {number} of {then}")
NOTHING = text("Report", "Nothing changed.")
KIND = text("Report", "What happened")
ROW = text("Report", "Row")
FIELD = text("Report", "Column")
THEN = text("Report", "Then")
NOW = text("Report", "Now")
WHO = text("Report", "Who")
WHEN = text("Report", "When")
KINDS: Mapping[Change, Sentence] = {
    "added": text("Report", "added"),
    "removed": text("Report", "removed"),
    "changed": text("Report", "changed"),
}
IN_PLACE = ("added", "changed", "removed")


def compared(
    office: Office,
    terms: Terms,
    since: date | int,
    say: Say,
    moment: datetime | None,
    number: int = 0,
    made_on: date | None = None,
) -> tuple[Terms, tuple[Document, ...]]:
    """The paper of differences between the end of a day (or a step) and the day of the terms, and its terms.

    ``number`` is that of the issued paper which was made at the step. A side without a row counts as empty.
    """
    if isinstance(since, date) and since >= terms.day:
        raise Refusal(NOT_EARLIER.fill(date=f"{terms.day:%d.%m.%Y}"), "since")
    then_day = since if isinstance(since, date) else made_on or terms.day
    first, then = earlier(office, since, replace(terms, day=then_day, since=None), say)
    with reader_of(office, terms) as reader:
        position = reader.position()
        now = sides(reader, replace(terms, since=None), say)
        voice = Voice(say, cast("ReportLanguage", terms.language))
        found = differences(then, now, voice.word(TOTAL))
        touches = touched_by(reader, found, first, position)
        made = document(reader, replace(terms, step=position), found, touches, say, moment, (then_day, number))
    return replace(terms, step=position), (made,)


def since_paper(office: Office, line: IssuedLine, day: date, say: Say, moment: datetime | None) -> tuple[Document, ...]:
    """What changed since an issued paper was made."""
    terms = replace(line.terms, day=day, since=None)
    return compared(office, terms, line.terms.step, say, moment, line.number, line.terms.day)[1]


def earlier(office: Office, since: date | int, terms: Terms, say: Say) -> tuple[int, Papers]:
    """The step at which the earlier side ends, and that side; before the file was made it is empty."""
    try:
        with office.reader(as_of=since) as reader:
            return reader.position(), sides(reader, terms, say)
    except Refusal:
        return 0, ()


def sides(reader: Reader, terms: Terms, say: Say) -> Papers:
    """One side of the comparison, read whole; without a row it is empty."""
    try:
        made = documents_of(reader, terms, say, None)
    except Refusal:
        return ()
    return cast("Papers", tuple(each if isinstance(each, Drawn) else replace(each, headings=()) for each in kept(made)))


def touched_by(reader: Reader, found: Sequence[Difference], after: int, until: int) -> dict[UUID, Touch]:
    """Who changed the rows that differ last."""
    ids: dict[str, set[UUID]] = {}
    for each in found:
        if each.id is not None:
            ids.setdefault(each.noun, set()).add(each.id)
    made: dict[UUID, Touch] = {}
    for noun, rows in ids.items():
        made |= reader.touches(noun, sorted(rows), after, until)
    return made


def document(
    reader: Reader,
    terms: Terms,
    found: Sequence[Difference],
    touches: Mapping[UUID, Touch],
    say: Say,
    moment: datetime | None,
    before: tuple[date, int],
) -> Document:
    """The paper of differences, one line a cell."""
    paper = frame(reader, Choice(terms.day, say, terms.only, moment), cast("ReportLanguage", terms.language))
    voice = paper.voice
    then_day, number = before
    title = report_named(terms.report).title
    rows: list[Cells] = [cells(voice, at, each, touches) for at, each in enumerate(found, 1)]
    counts = Counter(each.kind for each in found)

    def span(language: str) -> Sentence:
        days = {"then": long_date(then_day, language), "now": long_date(terms.day, language)}  # pyright: ignore[reportArgumentType] - one of the languages of the voice
        return SINCE_PAPER.fill(number=number, **days) if number else BETWEEN.fill(**days)

    return usual(
        paper,
        "thennow",
        voice.word(SHEET),
        TITLE.fill(report=title),
        (
            Column("n", voice.head(ROW_NUMBER), "number"),
            Column("kind", voice.head(KIND)),
            Column("row", voice.head(ROW)),
            Column("field", voice.head(FIELD)),
            Column("then", voice.head(THEN), width=36),
            Column("now", voice.head(NOW), width=36),
            Column("who", voice.head(WHO)),
            Column("when", voice.head(WHEN), "day"),
        ),
        rows,
        headings=paper.headings(TITLE.fill(report=title), voice.each(span)),
        landscape=True,
        figures=tuple(Figure(voice.head(KINDS[kind]), counts[kind]) for kind in IN_PLACE),  # pyright: ignore[reportArgumentType] - the three kinds
        notes=() if rows else voice.each(lambda _: NOTHING),
    )


def cells(voice: Voice, at: int, each: Difference, touches: Mapping[UUID, Touch]) -> Cells:
    """One difference; who and when where it stands for a row of the file."""
    touch = touches.get(each.id) if each.id is not None else None
    who = called(touch.who) if touch else ""
    said = voice.word(who) if isinstance(who, Sentence) else who
    made = (
        at,
        voice.word(KINDS[each.kind]),
        each.row,
        each.field,
        each.then,
        each.now,
        said,
        touch.day if touch else None,
    )
    return Line.of(each.noun, each.id, made) if each.id is not None else made
