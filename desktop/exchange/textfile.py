"""Reading .csv and .txt: encoding and separator are found; one record a row, a quoted line break does not count."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from desktop.exchange.book import Row
from desktop.exchange.limits import FILE, TEXT, Note, Part, SheetBegins, SheetEnds, Unfit, batches

SEPARATORS = ";\t,|"
BINARY = re.compile("[\x00-\x08\x0e-\x1f]")
PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml|table)", re.IGNORECASE)
DECLARED = re.compile(r"sep=(.)\r?\n")
"""Excel's own first line that names the separator."""
UPPER = (0, 4, 0x20, 0x21)
"""The upper bytes of Latin and Cyrillic letters, of dashes and «№» in UTF-16."""
SAMPLE = 50
"""Records by which the separator is found."""
START = 200_000
"""Letters of the file that are looked at for the separator and for what no text holds."""


def parts(path: Path) -> Iterator[Part]:
    """The file as one sheet without a name."""
    with path.open("rb") as file:
        text, encoding = decoded(file.read(FILE + 1))
    if BINARY.search(text[:START]) or PAGE.match(text):
        raise Unfit("NOT_A_SPREADSHEET")
    if encoding == "cp1251":
        yield Note("encoding_cannot_hold_kazakh")
    csv.field_size_limit(4 * TEXT)
    yield SheetBegins(None)
    declared = DECLARED.match(text)
    try:
        separator = declared[1] if declared else separated_by(text)
        yield from batches(_rows(text, separator, 1 if declared else 0))
    except csv.Error as fault:
        raise Unfit("CORRUPT") from fault
    yield SheetEnds()


def _rows(text: str, separator: str, skipped: int) -> Iterator[tuple[int, Row]]:
    for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), 1):
        if number > skipped:
            yield number, {column: cell[:TEXT] for column, cell in enumerate(cells, 1) if cell.strip()}


def decoded(raw: bytes) -> tuple[str, str]:
    """The text and its encoding: its mark, UTF-16 by its upper bytes, UTF-8 where it holds, else 1251."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace"), "utf-16"
    head = raw[:4_000]
    for encoding, upper in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if sum(upper.count(sign) for sign in UPPER) > 0.9 * len(upper) > 1:
            return raw.decode(encoding, "replace"), "utf-16"
    try:
        return raw.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return raw.decode("cp1251", "replace"), "cp1251"


def separated_by(text: str) -> str:
    """The sign that cuts most records into the same number of parts, at least two."""
    best, score = SEPARATORS[0], 0.0
    for sign in SEPARATORS:
        try:
            records = list(islice(csv.reader(io.StringIO(text[:START], newline=""), delimiter=sign), SAMPLE))
        except csv.Error:
            continue
        widths = [len(record) for record in records if any(cell.strip() for cell in record)]
        usual = max(set(widths), key=widths.count, default=1)
        got = widths.count(usual) / max(len(widths), 1) * min(usual, 12) if usual > 1 else 0.0
        if got > score:
            best, score = sign, got
    return best
