"""Rows of a sheet's XML as office programs write it, taken by pattern: three times as fast as element by element.

The XML is still parsed whole, for what is unsafe or broken in it; only the values are taken here. A stretch that is
written in any other way (comments, formatted words, attributes in another order) is not taken: its elements are
gone through one by one instead.
"""

import re
from functools import lru_cache

from desktop.exchange.archive import guarded, listen
from desktop.exchange.book import Row, Value, column_number
from desktop.exchange.limits import TEXT
from desktop.exchange.sheetcells import SheetCells, unescaped

ENCODING = re.compile(rb"""(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=["']([^"']*)""")
LONGEST = 1_048_576
"""Bytes of a row; a longer one is gone through by its elements."""
BEGIN, END, ROW_END = b"<sheetData>", b"</sheetData>", b"</row>"
UNUSUAL = (b"<!", b"<?", b"\r")
CELL = re.compile(
    rb'<c(?: r="([A-Z]{1,3}+)[0-9]{1,7}+")?+(?: s="([0-9]{1,5}+)")?+(?: t="([A-Za-z]{1,9}+)")?+'
    rb"(?:/>|>(<f\b[^<>]*?(?:/>|>[^<]*+</f>))?+"
    rb"(?:<v>([^<]*+)</v>|<v/>|<is><t(?: xml:space=\"preserve\")?+>([^<]*+)</t></is>)?+</c>)"
)
NUMBER = re.compile(rb' r="([0-9]{1,7})"')
HIDDEN = re.compile(rb' hidden="(?:1|true)"')
FILLED = (b"<v", b"<is", b"<f")
REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));")
NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
PLAIN = frozenset({b"", b"n"})
EXACT = 15
"""Digits that a number of Excel has at most."""


class Stretches:
    """Takes a sheet's XML piece by piece: rows by pattern as long as they are written as usual, all else by element."""

    def __init__(self, sheet: SheetCells) -> None:
        self.sheet = sheet
        self.parser = guarded()
        self.held = b""
        self.usual: bool | None = None
        """None before the rows begin; False when elements are gone through one by one from here on."""
        listen(self.parser, sheet)

    def feed(self, piece: bytes) -> None:
        """The next piece; an empty one ends the sheet. ``ExpatError`` where the XML is broken."""
        self.held += piece
        if self.usual is None:
            self._begin()
        if self.usual:
            self._rows()
        if self.usual is False or not piece:
            listen(self.parser, self.sheet)
            self.parser.Parse(self.held, not piece)
            self.held = b""

    def _begin(self) -> None:
        """Look for the first row; a sheet in letters of another width than UTF-8's is never read by pattern."""
        at = self.held.find(BEGIN)
        declared = ENCODING.match(self.held)
        if (declared and declared[1].lower() != b"utf-8") or (at < 0 and len(self.held) > LONGEST):
            self.usual = False
        elif at >= 0:
            self.parser.Parse(self.held[: at + len(BEGIN)])
            self.held = self.held[at + len(BEGIN) :]
            self.usual = self.sheet.begun

    def _rows(self) -> None:
        """All whole rows that are here."""
        end = self.held.find(END)
        cut = end if end >= 0 else self.held.rfind(ROW_END) + len(ROW_END)
        if cut >= len(ROW_END) or end >= 0:
            stretch, self.held = self.held[:cut], self.held[cut:]
            self.usual = scanned(self.sheet, stretch)
            listen(self.parser, None if self.usual else self.sheet)
            self.parser.Parse(stretch)
        if end >= 0 or len(self.held) > LONGEST:
            self.usual = False


def scanned(sheet: SheetCells, stretch: bytes) -> bool:
    """Take the rows of a stretch of whole rows; False, and no row taken, where they are not written as usual."""
    before, taken = sheet.number, list[tuple[int, Row]]()
    if any(sign in stretch for sign in UNUSUAL) or not _gone_through(sheet, stretch, taken):
        sheet.number = before
        return False
    for _, row in taken:
        sheet.extent.take(row)
    sheet.rows += taken
    return True


def _gone_through(sheet: SheetCells, stretch: bytes, taken: list[tuple[int, Row]]) -> bool:
    filled = any(sign in stretch for sign in FILLED)
    if not filled and b"hidden" not in stretch and b"'" not in stretch:
        # a stretch that is only formatted: all that counts is how many rows it has
        said = NUMBER.search(stretch, max(stretch.rfind(b"<row"), 0))
        sheet.number = int(said[1]) if said else sheet.number + stretch.count(b"<row")
        return True
    for written in stretch.split(b"<row")[1:]:
        attributes, _, content = written.partition(b">")
        if b"'" in attributes or attributes.count(b'"') % 2:
            return False
        said = NUMBER.search(attributes)
        sheet.number = int(said[1]) if said else sheet.number + 1
        if b"hidden" in attributes and HIDDEN.search(attributes):
            sheet.hidden_rows.add(sheet.number)
        if not any(sign in content for sign in FILLED):
            continue
        cells = CELL.findall(content)
        if len(cells) != content.count(b"<c"):
            return False
        if row := _row(sheet, cells):
            taken.append((sheet.number, row))
    return True


def _row(sheet: SheetCells, cells: list[tuple[bytes, ...]]) -> Row:
    """The filled cells of a row."""
    row: Row = {}
    column = 0
    strings, styled = sheet.strings, sheet.styled
    for place, style, kind, formula, value, inline in cells:
        column = _column(place) if place else column + 1
        if formula:
            sheet.formulas.add((sheet.number, column))
        if inline:
            found: Value = _inline(inline)
        elif not value:
            continue
        elif kind == b"s":
            at = int(value) if value.isdigit() else len(strings)
            found = strings[at][:TEXT] if at < len(strings) else None
        elif kind in PLAIN and value.isdigit() and len(value) <= EXACT and int(style or b"0") not in styled:
            found = int(value)
        else:
            sheet.at = column
            found = sheet.value(kind.decode() or "n", int(style or b"0"), _text(value))
        if found is not None and found != "":
            row[column] = found
    return row


@lru_cache(maxsize=1024)
def _column(letters: bytes) -> int:
    return column_number(letters.decode())


@lru_cache(maxsize=65_536)
def _inline(raw: bytes) -> str:
    """The words of a cell that keeps them itself."""
    return unescaped(_text(raw))[:TEXT]


def _text(raw: bytes) -> str:
    """What stands between two tags."""
    text = raw.decode()
    return REFERENCE.sub(_sign, text) if "&" in text else text


def _sign(reference: re.Match[str]) -> str:
    if named := reference[3]:
        return NAMED[named]
    return chr(int(reference[1], 16) if reference[1] else int(reference[2]))
