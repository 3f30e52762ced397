"""Documents as a workbook: real numbers and dates, frozen heads, filters, pages that print as the paper does."""

import re
from dataclasses import dataclass

from desktop.reports.document import Cells, Column, Document, Group, Heading, added, cleaned


@dataclass(frozen=True, slots=True)
class Contents:
    """The words of a list of contents: the sheet itself, the heads of its columns, its total."""

    sheet: str
    sheets: str
    rows: str
    total: str


def write_workbook(*documents: Document, contents: Contents | None = None) -> bytes:
    """The workbook, a sheet a Document, as the bytes of an .xlsx file; the same for the same Documents.

    A workbook of several sheets begins with a list of ``contents`` where its words are given.
    """
    from desktop.reports.formed import FormedBook
    from desktop.reports.sealing import properties, sealed

    said = properties(cleaned(documents[0].title), documents[0].moment)
    titles = sheet_titles(documents)
    book = FormedBook()
    if contents is not None and len(documents) > 1:
        listed = contents_of(documents, titles, contents)
        titles = sheet_titles((listed, *documents))[1:]
        book.add(listed, sheet_titles((listed,))[0], titles)
    for document, title in zip(documents, titles, strict=True):
        book.add(document, title)
    return sealed(book.close(), said, book.sheets, book.strings)


def contents_of(documents: tuple[Document, ...], titles: list[str], words: Contents) -> Document:
    """The list of a workbook's sheets: what each is about, how many rows it has, its control total."""
    columns = (
        Column("n", "№", "number"),
        Column("sheet", words.sheets),
        Column("rows", words.rows, "whole", total=True),
        Column("control", documents[0].control_words, align="center"),
    )
    rows: list[Cells] = []
    for at, (document, title) in enumerate(zip(documents, titles, strict=True), 1):
        about = ", ".join(value for _, value in document.details[:2]) or title
        count = sum(not isinstance(line, Group) for line in document.rows)
        rows.append((at, about, count, document.control_total()))
    first = documents[0]
    return Document(
        name="contents",
        sheet=words.sheet,
        headings=(Heading(first.title, (words.sheet,)),),
        columns=columns,
        rows=rows,
        moment=first.moment,
        made=first.made,
        control_words=first.control_words,
        total_words=words.total,
        totals=added(columns, rows),
    )


def sheet_titles(documents: tuple[Document, ...]) -> list[str]:
    """Names that Excel takes for sheets: 31 signs without brackets, strokes, stars, colons; none twice."""
    titles: list[str] = []
    for document in documents:
        plain = re.sub(r"[\[\]:*?/\\\n]", " ", cleaned(document.sheet)).strip(" '")
        title, number = plain[:31].rstrip(" '") or "Daiyn", 2
        while title.casefold() in {each.casefold() for each in titles}:
            title, number = f"{plain[:27].rstrip(' ')} {number}", number + 1
        titles.append(title)
    return titles
