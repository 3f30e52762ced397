"""A Document as a workbook: real numbers and dates, frozen heads, filters, a page that prints as the paper does."""

import re
from itertools import islice

from desktop.reports.document import Document, cleaned

LONG = 2000
"""From so many rows a faster library writes: 71,030 rows of seven columns take 2 s instead of 14 s."""


def write_workbook(document: Document) -> bytes:
    """The workbook as the bytes of an .xlsx file, the same for the same Document."""
    from desktop.reports.sealing import properties, sealed

    lines = list(islice(document.rows, LONG))
    title = sheet_title(document.sheet)
    if len(lines) < LONG:
        from desktop.reports.formed import FormedSheet

        content, formulas = FormedSheet(document, title).write(lines)
        filtered = ("", "")
    else:
        from desktop.reports.long import write_long

        content, formulas, filtered = write_long(document, title)
    name = document.headings[0].title if document.headings else title
    return sealed(content, properties(cleaned(name), document.moment), formulas, filtered)


def sheet_title(words: str) -> str:
    """A name that Excel takes for a sheet: 31 signs without brackets, strokes, stars, colons."""
    return re.sub(r"[\[\]:*?/\\\n]", " ", cleaned(words)).strip(" '")[:31].rstrip(" '") or "Daiyn"
