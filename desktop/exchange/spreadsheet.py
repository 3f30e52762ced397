"""Reading .xlsx and .xlsm in one streaming pass: values and what Excel hides behind them, in memory of a few rows.

python-calamine aborts the process on one cell at XFD1048576 and sees no hidden rows, formulas or formats, so the XML is
read here itself: 71,030 rows × 12 columns take 3.6 s against 1.1 s of calamine, and a pass of our own over the same XML
would be needed before it anyway.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime

from desktop.exchange.archive import parsed, through
from desktop.exchange.book import Merge, Row, Value, column_number
from desktop.exchange.cells import day_or_moment, format_kind, moment, of_number
from desktop.exchange.limits import BATCH, MERGES, TEXT, Extent, Note, Part, Rows, SheetBegins, SheetEnds, Unfit

ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def parts(archive: zipfile.ZipFile) -> Iterator[Part]:
    """The workbook sheet by sheet."""
    names = set(archive.namelist())
    if any(name.startswith("xl/externalLinks/") for name in names):
        yield Note("external_links_ignored")
    path = _workbook_path(archive, names)
    folder = posixpath.dirname(path)
    book, targets, strings, styles = _Workbook(), _Relations(), _Strings(), _Styles()
    through(archive, path, book)
    if _relations_path(path) in names:
        through(archive, _relations_path(path), targets)
    for kind, target in targets.by_id.values():
        if kind in {"sharedStrings", "styles"} and _joined(folder, target) in names:
            through(archive, _joined(folder, target), strings if kind == "sharedStrings" else styles)
    extent = Extent()
    for title, hidden, relation in book.sheets:
        target = targets.by_id.get(relation)
        path = _joined(folder, target[1]) if target and target[0] == "worksheet" else ""
        if path not in names:
            continue
        yield SheetBegins(title, hidden)
        yield from _sheet(archive, path, _Sheet(strings.texts, styles.kinds, book.epoch_1904, extent))


def _sheet(archive: zipfile.ZipFile, path: str, sheet: "_Sheet") -> Iterator[Part]:
    size = max(archive.getinfo(path).file_size, 1)
    passed = 0
    sheet.extent.sheet()
    for _ in parsed(archive, path, sheet):
        passed += 65_536
        if len(sheet.rows) >= BATCH:
            yield Rows(sheet.rows, min(99, 100 * passed // size))
            sheet.rows = []
    yield Rows(sheet.rows, 99)
    formats = tuple((row, column, code) for (row, column), code in sheet.formats.items())
    yield SheetEnds(
        tuple(sheet.merges), frozenset(sheet.formulas), formats, frozenset(sheet.hidden_rows), frozenset(sheet.hidden_columns)
    )


class _Workbook:
    """Names, order and visibility of the sheets."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, bool, str]] = []
        self.epoch_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith("}id") or key == "r:id"), "")
            hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), hidden, relation))
        elif name == "workbookPr":
            self.epoch_1904 = attributes.get("date1904") in {"1", "true"}

    def end(self, name: str) -> None:
        """Nothing stands between the elements."""

    def words(self, text: str) -> None:
        """No words are looked for."""


class _Relations:
    """What the parts of the package are and where they lie."""

    def __init__(self) -> None:
        self.by_id: dict[str, tuple[str, str]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.by_id[attributes.get("Id", "")] = (kind, attributes.get("Target", ""))

    def end(self, name: str) -> None:
        """Nothing stands between the elements."""

    def words(self, text: str) -> None:
        """No words are looked for."""


class _Strings:
    """The texts that cells share; phonetic hints are left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.pieces: list[str] = []
        self.inside = False
        self.hint = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self.pieces = []
        elif name == "rPh":
            self.hint = True
        elif name == "t":
            self.inside = not self.hint

    def end(self, name: str) -> None:
        if name == "t":
            self.inside = False
        elif name == "rPh":
            self.hint = False
        elif name == "si":
            self.texts.append(unescaped("".join(self.pieces)))

    def words(self, text: str) -> None:
        if self.inside:
            self.pieces.append(text)


class _Styles:
    """What each cell style makes of a number."""

    def __init__(self) -> None:
        self.codes: dict[int, str] = {}
        self.kinds: list[str] = []
        self.inside = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self.codes[int(attributes.get("numFmtId", "0"))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self.inside = True
        elif name == "xf" and self.inside:
            number = int(attributes.get("numFmtId", "0"))
            self.kinds.append(format_kind(number, self.codes.get(number, "")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self.inside = False

    def words(self, text: str) -> None:
        """No words are looked for."""


class _Sheet:
    """The cells of one sheet."""

    def __init__(self, strings: list[str], kinds: list[str], epoch_1904: bool, extent: Extent) -> None:
        self.strings, self.kinds, self.epoch_1904, self.extent = strings, kinds, epoch_1904, extent
        self.rows: list[tuple[int, Row]] = []
        self.merges: list[Merge] = []
        self.formulas: set[tuple[int, int]] = set()
        self.formats: dict[tuple[int, int], str] = {}
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.number = self.column = 0
        self.row: Row = {}
        self.type = self.style = ""
        self.pieces: list[str] = []
        self.inside = self.formula = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._cell(attributes)
        elif name in {"v", "t"}:
            self.inside = True
        elif name == "f":
            self.formula = True
        elif name == "row":
            self.number = int(attributes.get("r") or self.number + 1)
            self.column = 0
            self.row = {}
            if attributes.get("hidden") in {"1", "true"}:
                self.hidden_rows.add(self.number)
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in {"1", "true"}:
            last = min(int(attributes.get("max", "0")), 16_384)
            self.hidden_columns.update(range(int(attributes.get("min", "1")), last + 1))

    def end(self, name: str) -> None:
        if name in {"v", "t"}:
            self.inside = False
        elif name == "c":
            self._finish()
        elif name == "row" and self.row:
            self.extent.take(self.row)
            self.rows.append((self.number, self.row))

    def words(self, text: str) -> None:
        if self.inside:
            self.pieces.append(text)

    def _cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        self.column = column_number(reference.rstrip("0123456789")) if reference else self.column + 1
        self.type = attributes.get("t", "n")
        self.style = attributes.get("s", "0")
        self.pieces = []
        self.formula = False

    def _finish(self) -> None:
        text = "".join(self.pieces)
        value = self._value(text)
        if self.formula:
            self.formulas.add((self.number, self.column))
        if value is not None and value != "":
            self.row[self.column] = value

    def _value(self, text: str) -> Value:
        if self.type == "s":
            place = int(text) if text.isdecimal() else -1
            return self.strings[place][:TEXT] if 0 <= place < len(self.strings) else None
        if self.type in {"str", "inlineStr"}:
            return unescaped(text)[:TEXT]
        if self.type == "b":
            return text.strip() == "1"
        if self.type == "e" or not text:
            return None
        if self.type == "d":
            try:
                return day_or_moment(datetime.fromisoformat(text))
            except ValueError:
                return text
        value = of_number(text)
        style = int(self.style) if self.style.isdecimal() else 0
        kind = self.kinds[style] if style < len(self.kinds) else ""
        if value is None or not kind:
            return value
        if kind in {"date", "time"}:
            return moment(value, kind, epoch_1904=self.epoch_1904)
        self.formats[self.number, self.column] = kind
        return value

    def _merge(self, reference: str) -> None:
        ends = [REFERENCE.fullmatch(end) for end in reference.split(":")]
        if len(ends) == 2 and ends[0] and ends[1]:
            (left, top), (right, bottom) = ends[0].groups(), ends[1].groups()
            self.merges.append(Merge(int(top), column_number(left), int(bottom), column_number(right)))
        if len(self.merges) > MERGES:
            raise Unfit("TOO_LARGE_UNPACKED")


def unescaped(text: str) -> str:
    """Excel's way of writing control signs («_x000D_») undone."""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _joined(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _relations_path(path: str) -> str:
    folder, name = posixpath.split(path)
    return posixpath.join(folder, "_rels", name + ".rels")


def _workbook_path(archive: zipfile.ZipFile, names: set[str]) -> str:
    if "_rels/.rels" in names:
        relations = _Relations()
        through(archive, "_rels/.rels", relations)
        for kind, target in relations.by_id.values():
            if kind == "officeDocument" and _joined("", target) in names:
                return _joined("", target)
    if "xl/workbook.xml" in names:
        return "xl/workbook.xml"
    raise Unfit("CORRUPT")
