"""Reading .xlsx and .xlsm in one streaming pass: values and what Excel hides behind them, in memory of a few rows.

python-calamine aborts the process on one cell at XFD1048576 and sees no hidden rows, formulas or formats, so the XML is
read here itself: 71,030 rows × 12 columns take 1.8 s where calamine takes 1.1 s on top of our own pass.
"""

import posixpath
from collections.abc import Iterator

from desktop.exchange.archive import Packed, Reader, bare, parsed, through
from desktop.exchange.cells import format_kind
from desktop.exchange.limits import BARREN, BATCH, CHUNK, Extent, Note, Part, Rows, SheetBegins, SheetEnds, Unfit
from desktop.exchange.rowscan import Stretches
from desktop.exchange.sheetcells import SheetCells, unescaped


def parts(archive: Packed) -> Iterator[Part]:
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
        yield from _sheet(archive, path, SheetCells(strings.texts, styles.kinds, extent, from_1904=book.from_1904))


def sheet_paths(archive: Packed) -> tuple[str, dict[str, str], str, bool]:
    """The workbook's own part, its sheets by title, its styles, whether its days count from 1904."""
    names = set(archive.namelist())
    path = _workbook_path(archive, names)
    folder = posixpath.dirname(path)
    book, targets = _Workbook(), _Relations()
    through(archive, path, book)
    if _relations_path(path) in names:
        through(archive, _relations_path(path), targets)
    found = {
        title: _joined(folder, targets.by_id[relation][1])
        for title, _, relation in book.sheets
        if targets.by_id.get(relation, ("", ""))[0] == "worksheet"
    }
    styles = [_joined(folder, target) for kind, target in targets.by_id.values() if kind == "styles"]
    sheets = {title: part for title, part in found.items() if part in names}
    return path, sheets, next((each for each in styles if each in names), ""), book.from_1904


def _sheet(archive: Packed, path: str, sheet: SheetCells) -> Iterator[Part]:
    size = max(archive.getinfo(path).file_size, 1)
    passed = filled = barren = 0
    sheet.extent.sheet()
    for _ in parsed(archive, path, sheet, Stretches(sheet).feed):
        passed += CHUNK
        barren = barren + CHUNK if sheet.extent.rows == filled else 0
        filled = sheet.extent.rows
        if barren > BARREN:
            raise Unfit("TOO_LARGE_UNPACKED")
        if len(sheet.rows) >= BATCH:
            yield Rows(sheet.rows, min(99, 100 * passed // size))
            sheet.rows = []
    yield Rows(sheet.rows, 99)
    formats = tuple((row, column, code) for (row, column), code in sheet.formats.items())
    yield SheetEnds(
        tuple(sheet.merges),
        frozenset(sheet.formulas),
        formats,
        frozenset(sheet.hidden_rows),
        frozenset(sheet.hidden_columns),
    )


class _Workbook(Reader):
    """Names, order and visibility of the sheets."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, bool, str]] = []
        self.from_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if bare(key) == "id"), "")
            hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), hidden, relation))
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904") in {"1", "true"}


class _Relations(Reader):
    """What the parts of the package are and where they lie."""

    def __init__(self) -> None:
        self.by_id: dict[str, tuple[str, str]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.by_id[attributes.get("Id", "")] = (kind, attributes.get("Target", ""))


class _Strings(Reader):
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


class _Styles(Reader):
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


def _joined(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _relations_path(path: str) -> str:
    folder, name = posixpath.split(path)
    return posixpath.join(folder, "_rels", name + ".rels")


def _workbook_path(archive: Packed, names: set[str]) -> str:
    if "_rels/.rels" in names:
        relations = _Relations()
        through(archive, "_rels/.rels", relations)
        for kind, target in relations.by_id.values():
            if kind == "officeDocument" and _joined("", target) in names:
                return _joined("", target)
    if "xl/workbook.xml" in names:
        return "xl/workbook.xml"
    raise Unfit("CORRUPT")
