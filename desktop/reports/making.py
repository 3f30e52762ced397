"""From the terms of a paper to its Documents: built, laid out, and set beside an earlier day where one is named."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import cast

from desktop.domain.papers import Stamp, Terms, unpacked
from desktop.reports.document import Document
from desktop.reports.drawn import Drawn
from desktop.reports.gallery import Papers, report_named
from desktop.reports.laying import laid_out
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.office import Office
from desktop.storage.reader import Reader
from desktop.text import Say


@contextmanager
def reader_of(office: Office, terms: Terms) -> Generator[Reader]:
    """A reader of the day the paper stands for: the past where that day is over."""
    with office.reader(as_of=terms.day if terms.day < office.today else None) as reader:
        yield reader


def documents_of(reader: Reader, terms: Terms, say: Say, moment: datetime | None) -> Papers:
    """The Documents of a paper as one reader sees it; ``Refusal`` of its builder or of its layout."""
    language = cast("ReportLanguage", terms.language)
    layout = unpacked(terms.layout)
    asked = (terms.since, layout.search, layout.filters, layout.order, layout.descending)
    made = report_named(terms.report).build(reader, Choice(terms.day, say, terms.only, moment, *asked), language)
    if not terms.layout and not any(isinstance(each, Document) and spare(each) for each in made):
        return made
    voice = Voice(say, language)
    return cast("Papers", tuple(laid_out(each, layout, voice) for each in made))


def made_of(office: Office, terms: Terms, say: Say, moment: datetime | None) -> tuple[Terms, Papers]:
    """The Documents of a paper and its terms with the step of the journal they saw.

    With ``since`` the paper tells what changed since the end of that day; a report of two days does so by itself.
    """
    if terms.since is not None and differs(terms):
        from desktop.reports.thennow import compared

        return compared(office, terms, terms.since, say, moment)
    with reader_of(office, terms) as reader:
        return replace(terms, step=reader.position()), kept(documents_of(reader, terms, say, moment))


def differs(terms: Terms) -> bool:
    """Whether a paper is the difference of two makings of its report."""
    return terms.since is not None and not report_named(terms.report).two_days


def spare(document: Document) -> bool:
    """Whether some columns are printed only where a layout asks for them."""
    return any(column.spare for column in document.columns)


def kept(papers: Papers) -> Papers:
    """Papers that outlive their reader: rows that are read as they are printed are read now."""
    made = (
        replace(each, rows=list(each.rows))
        if isinstance(each, Document) and not isinstance(each.rows, list | tuple)
        else each
        for each in papers
    )
    return cast("Papers", tuple(made))


def stamped(papers: Papers, stamp: Stamp) -> Papers:
    """The papers with the number and code that every page of an issued one carries."""
    made = (each if isinstance(each, Drawn) else replace(each, stamp=stamp) for each in papers)
    return cast("Papers", tuple(made))
