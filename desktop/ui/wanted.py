"""A paper that somebody asked for, and how the worker makes it: to be seen, saved, printed, issued."""

from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QImage

from desktop.domain.papers import Layout, Terms
from desktop.domain.users import may_write
from desktop.reports.document import Document, Group, one_line, printed
from desktop.reports.gallery import Papers, Report, file_name, written
from desktop.reports.making import differs, documents_of, made_of, reader_of
from desktop.reports.proving import RUNNING
from desktop.reports.trace import Trace
from desktop.reports.voice import ReportLanguage, Voice
from desktop.words import say

if TYPE_CHECKING:
    from desktop.reports.issuing import Paper as Issue
    from desktop.storage.office import Office
    from desktop.storage.reader import Reader

SAMPLED = 400
"""Rows among which the values of a column are looked for that a layout may keep."""
MOST_VALUES = 24
GLANCE = 30
"""Rows of a long list that stand on the first page, which a thumbnail shows."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper that somebody asked for."""

    report: Report
    day: date
    language: ReportLanguage
    only: str
    moment: datetime
    layout: Layout = field(default_factory=Layout)
    since: date | None = None
    number: int = 0
    """An issued paper since which the changes are asked for."""

    @property
    def terms(self) -> Terms:
        """What it is to be made of."""
        return Terms(self.report.name, self.day, self.language, self.only, self.layout.look.packed(), self.since)

    @property
    def voice(self) -> Voice:
        """Its words."""
        return Voice(say, self.language)


Made = tuple[Wanted, bytes, str]
"""What was asked for, its bytes, a name for its file."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column that a layout may leave out, group by, or keep some values of."""

    key: str
    head: str
    spare: bool
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """A paper to be looked at: its pages, where its numbers stand, what they are made of, what can be chosen."""

    wanted: Wanted
    content: bytes
    name: str
    papers: Papers
    trace: Trace
    columns: tuple[Column, ...]


def content_of(reader: "Reader", wanted: Wanted, suffix: str) -> bytes:
    """The paper as a file."""
    papers = documents_of(reader, wanted.terms, say, wanted.moment)
    return written(papers, suffix, wanted.voice)


def made(office: "Office", wanted: Wanted, suffix: str) -> Made:
    """The paper as a file; a day before today is asked of the past. Called on the worker."""
    with reader_of(office, wanted.terms) as reader:
        name = file_name(reader, wanted.report, wanted.day, suffix, say)
        if not differs(wanted.terms) and not wanted.number and may_write(office.role):
            return wanted, content_of(reader, wanted, suffix), name
    if not may_write(office.role):
        from desktop.reports.issuing import unnumbered

        paper = unnumbered(office, wanted.terms, say, wanted.moment)
        return wanted, written(paper.documents, suffix, wanted.voice), name
    return wanted, written(differing(office, wanted), suffix, wanted.voice), name


def differing(office: "Office", wanted: Wanted) -> Papers:
    """The paper of differences, since a day or since an issued paper."""
    if not wanted.number:
        return made_of(office, wanted.terms, say, wanted.moment)[1]
    from desktop.reports.thennow import since_paper

    with office.reader() as reader:
        line = next(row.data for row in reader.issued() if row.data.number == wanted.number)
    return since_paper(office, line, wanted.day, say, wanted.moment)


def issued(office: "Office", wanted: Wanted, suffix: str) -> "tuple[Made, Issue]":
    """The paper with its number and code, as a file. Called on the worker."""
    from desktop.reports.issuing import issue

    paper = issue(office, wanted.terms, say, wanted.moment)
    with office.reader() as reader:
        name = file_name(reader, wanted.report, wanted.day, suffix, say)
    return (wanted, written(paper.documents, suffix, wanted.voice), name), paper


def seen(office: "Office", wanted: Wanted) -> Seen:
    """The paper to be looked at. Called on the worker."""
    from desktop.reports.paper import traced_pdf

    with reader_of(office, wanted.terms) as reader:
        name = file_name(reader, wanted.report, wanted.day, "pdf", say)
        offered = columns_of(reader, wanted)
        if not differs(wanted.terms) and not wanted.number:
            papers = documents_of(reader, wanted.terms, say, wanted.moment)
            content, trace = traced_pdf(*papers)
            return Seen(wanted, content, name, papers, trace, offered)
    papers = differing(office, wanted)
    content, trace = traced_pdf(*papers)
    return Seen(wanted, content, name, papers, trace, offered)


def columns_of(reader: "Reader", wanted: Wanted) -> tuple[Column, ...]:
    """What a layout of this report can choose from: every column the report has, some values of each."""
    from desktop.domain.faults import Refusal
    from desktop.reports.voice import Choice

    try:
        papers = wanted.report.build(reader, Choice(wanted.day, say, wanted.only, wanted.moment), wanted.language)
    except Refusal:
        return ()
    first = papers[0]
    if not isinstance(first, Document):
        return ()
    lines = [line for line in islice(first.rows, SAMPLED) if not isinstance(line, Group)]
    found: list[Column] = []
    for at, column in enumerate(first.columns):
        if column.key == RUNNING:
            continue
        values = dict.fromkeys(printed(line[at], column.kind) for line in lines) if column.kind == "words" else {}
        kept = tuple(value for value in values if value) if len(values) <= MOST_VALUES else ()
        found.append(Column(column.key, one_line(column.head), column.spare, kept))
    return tuple(found)


def glance(office: "Office", wanted: Wanted, scale: float) -> QImage | None:
    """The first page in small, of this commission's own data; None where the paper has nothing to say yet."""
    from dataclasses import replace

    from desktop.domain.faults import Refusal
    from desktop.reports.paper import write_pdf
    from desktop.ui.pages import Paper

    try:
        with reader_of(office, wanted.terms) as reader:
            first = documents_of(reader, wanted.terms, say, wanted.moment)[0]
            if isinstance(first, Document):
                first = replace(first, rows=list(islice(first.rows, GLANCE)))
            paper = Paper(write_pdf(first))
    except Refusal:
        return None
    try:
        return paper.picture(0, scale)
    finally:
        paper.close()


def of_language(code: str) -> ReportLanguage:
    """The language of a paper by its code."""
    return cast("ReportLanguage", code)
