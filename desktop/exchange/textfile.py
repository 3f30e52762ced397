"""Reading .csv and .txt: the encoding and the separator are found, one record a row; a quoted line break does not count."""

import csv
import io
import re
from collections.abc import Iterator

from desktop.exchange.book import Row
from desktop.exchange.limits import BATCH, FILE, TEXT, Extent, Note, Part, Rows, SheetBegins, SheetEnds, Unfit

SEPARATORS = ";\t,|"
BINARY = re.compile("[\x00-\x08\x0e-\x1f]")
SAMPLE = 50
"""Records by which the separator is found."""


def parts(path: str) -> Iterator[Part]:
    """The file as one sheet without a name."""
    with open(path, "rb") as file:
        raw = file.read(FILE + 1)
    text, encoding = decoded(raw)
    if BINARY.search(text[:100_000]):
        raise Unfit("NOT_A_SPREADSHEET")
    if re.match(r"\s*<(?:!doctype|html|\?xml|table)", text[:200], re.I):
        raise Unfit("NOT_A_SPREADSHEET")
    if encoding == "cp1251":
        yield Note("encoding_cannot_hold_kazakh")
    csv.field_size_limit(4 * TEXT)
    extent = Extent()
    extent.sheet()
    yield SheetBegins(None)
    rows: list[tuple[int, Row]] = []
    declared = re.match(r"sep=(.)\r?\n", text)
    separator = declared[1] if declared else separated_by(text)
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), 1):
            row: Row = {column: cell[:TEXT] for column, cell in enumerate(cells, 1) if cell.strip()}
            if row and not (number == 1 and declared):
                extent.take(row)
                rows.append((number, row))
            if len(rows) >= BATCH:
                yield Rows(rows, 50)
                rows = []
    except csv.Error as fault:
        raise Unfit("CORRUPT") from fault
    yield Rows(rows, 99)
    yield SheetEnds()


def decoded(raw: bytes) -> tuple[str, str]:
    """The text and its encoding: a mark at the beginning, else UTF-16 by its zeros, UTF-8 where it holds, else 1251."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace"), "utf-16"
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw.decode("utf-8-sig", "replace"), "utf-8"
    head = raw[:4_000]
    if head and head[1::2].count(0) > len(head) // 5:
        return raw.decode("utf-16-le", "replace"), "utf-16"
    if head and head[::2].count(0) > len(head) // 5:
        return raw.decode("utf-16-be", "replace"), "utf-16"
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return raw.decode("cp1251", "replace"), "cp1251"


def separated_by(text: str) -> str:
    """The sign that cuts most records into the same number of parts, at least two."""
    best, score = ";", 0.0
    for sign in SEPARATORS:
        try:
            records = [record for record, _ in zip(csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=sign), range(SAMPLE), strict=False)]
        except csv.Error:
            continue
        widths = [len(record) for record in records if any(cell.strip() for cell in record)]
        usual = max(set(widths), key=widths.count, default=1)
        got = widths.count(usual) / max(len(widths), 1) * min(usual, 12) if usual > 1 else 0.0
        if got > score:
            best, score = sign, got
    return best
