"""Where every cell of a sheet stands in its XML, and what Excel guards there: formulas, shut cells, lists."""

import re
from dataclasses import dataclass, field
from pyexpat import ExpatError

from desktop.exchange.archive import bare, guarded
from desktop.exchange.book import column_number
from desktop.exchange.cells import format_kind
from desktop.exchange.limits import LAST_COLUMN, Unfit

Where = tuple[int, int]
"""Row and column, 1-based."""
TAG = re.compile(rb"<[^<>\"']*(?:\"[^\"]*\"|'[^']*'|[^<>\"'])*>")
REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
OPENED = frozenset({"0", "false"})


@dataclass(slots=True)
class Spot:
    """A cell in the XML: from which byte to which it stands, its attributes, whether a formula fills it."""

    start: int
    end: int
    attributes: dict[str, str]
    formula: bool = False
    cached: tuple[int, int] | None = None
    """Where the value stands that Excel counted last."""


@dataclass(slots=True)
class Line:
    """A row in the XML: where its tag ends, where it closes, its cells by column."""

    start: int
    opened: int
    closes: int
    attributes: dict[str, str]
    cells: dict[int, Spot] = field(default_factory=dict[int, Spot])


class Spots:
    """Where every row and cell of a sheet stands in its bytes; also what Excel guards there."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.rows: dict[int, Line] = {}
        self.name = "c"
        """The cells' name as this file writes it, with its prefix."""
        self.guarded = False
        self.arrays: list[tuple[int, int, int, int]] = []
        self.column_styles: dict[int, str] = {}
        self.lists: list[tuple[str, str]] = []
        """Lists to choose from: cells, the list as written."""
        self._row: Line | None = None
        self._number = 0
        self._column = 0
        self._cell: Spot | None = None
        self._list = ""
        self._words: list[str] | None = None
        self._value = 0
        self._read()

    def _read(self) -> None:
        parser = guarded()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        self._parser = parser
        try:
            parser.Parse(self.content, True)
        except ExpatError as fault:
            raise Unfit("CORRUPT") from fault

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        match bare(name):
            case "row":
                self._number = int(attributes.get("r") or self._number + 1)
                self._column = 0
                end = self._tag_end(at)
                self._row = self.rows[self._number] = Line(at, end, end, attributes)
            case "c" if self._row is not None:
                self.name = name
                reference = attributes.get("r", "")
                self._column = column_number(reference.rstrip("0123456789")) if reference else self._column + 1
                self._cell = self._row.cells[self._column] = Spot(at, at, attributes)
            case "f" if self._cell is not None:
                self._cell.formula = True
                if attributes.get("t") in ("array", "dataTable") and (found := area(attributes.get("ref", ""))):
                    self.arrays.append(found)
            case "v" if self._cell is not None:
                self._value = at
            case "sheetProtection":
                self.guarded = attributes.get("sheet", "0") not in OPENED
            case "col":
                for column in range(
                    int(attributes.get("min", "1")), min(int(attributes.get("max", "1")), LAST_COLUMN) + 1
                ):
                    if "style" in attributes:
                        self.column_styles[column] = attributes["style"]
            case "dataValidation" if attributes.get("type") == "list":
                self._list = attributes.get("sqref", "")
            case "formula1" if self._list:
                self._words = []
            case _:
                pass

    def _text(self, words: str) -> None:
        if self._words is not None:
            self._words.append(words)

    def _end(self, name: str) -> None:
        at = self._parser.CurrentByteIndex
        match bare(name):
            case "row" if self._row is not None:
                self._row.closes = at if self._closing(at) else self._row.opened
                self._row = None
            case "c" if self._cell is not None:
                self._cell.end = self._tag_end(at)
                self._cell = None
            case "v" if self._cell is not None:
                self._cell.cached = (self._value, self._tag_end(at))
            case "formula1" if self._words is not None:
                self.lists.append((self._list, "".join(self._words)))
                self._words = None
            case "dataValidation":
                self._list = ""
            case _:
                pass

    def _closing(self, at: int) -> bool:
        return self.content[at : at + 2] == b"</"

    def _tag_end(self, at: int) -> int:
        found = TAG.match(self.content, at)
        if found is None:
            raise Unfit("CORRUPT")
        return found.end()

    def formula(self, where: Where) -> bool:
        """Whether a formula fills the cell, its own or one that spreads over it."""
        row, column = where
        spot = self.rows[row].cells.get(column) if row in self.rows else None
        spread = any(top <= row <= bottom and left <= column <= right for top, left, bottom, right in self.arrays)
        return spread or (spot is not None and spot.formula)

    def style(self, where: Where) -> int:
        """The style of a cell; of its row or column where the cell is not there yet."""
        row, column = where
        line = self.rows.get(row)
        if line is None:
            return int(self.column_styles.get(column, "0"))
        if column in line.cells:
            return int(line.cells[column].attributes.get("s", "0") or 0)
        own = line.attributes.get("s") if line.attributes.get("customFormat") in ("1", "true") else None
        return int(own or self.column_styles.get(column, "0"))

    def choices(self, where: Where) -> tuple[str, ...]:
        """What the region lets be chosen in a cell, where the list is written there; empty otherwise."""
        for cells, words in self.lists:
            if words.startswith('"') and any(holds(part, where) for part in cells.split()):
                return tuple(part.strip() for part in words.strip('"').split(","))
        return ()


def area(reference: str) -> tuple[int, int, int, int] | None:
    """Top, left, bottom, right of «B4:D9» or «B4»."""
    ends = [REFERENCE.fullmatch(end) for end in reference.split(":")]
    first, last = (ends[0], ends[-1]) if ends else (None, None)
    if first is None or last is None:
        return None
    return int(first[2]), column_number(first[1]), int(last[2]), column_number(last[1])


def holds(reference: str, where: Where) -> bool:
    """Whether a cell lies in a range."""
    found = area(reference)
    return found is not None and found[0] <= where[0] <= found[2] and found[1] <= where[1] <= found[3]


@dataclass(slots=True)
class Styles:
    """Of each cell style: what it makes of a number, whether a guarded sheet shuts the cell."""

    kinds: list[str] = field(default_factory=list[str])
    shut: list[bool] = field(default_factory=list[bool])

    def day(self, style: int) -> bool:
        """Whether numbers of the style are days."""
        return style < len(self.kinds) and self.kinds[style] == "date"

    def locked(self, style: int) -> bool:
        """Whether a guarded sheet shuts cells of the style; Excel shuts all that are not told otherwise."""
        return self.shut[style] if style < len(self.shut) else True


def styles_of(content: bytes) -> Styles:
    """The cell styles of a workbook."""
    made = Styles()
    codes: dict[int, str] = {}
    inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        match bare(name):
            case "numFmt":
                codes[int(attributes.get("numFmtId", "0"))] = attributes.get("formatCode", "")
            case "cellXfs":
                inside = True
            case "xf" if inside:
                number = int(attributes.get("numFmtId", "0"))
                made.kinds.append(format_kind(number, codes.get(number, "")))
                made.shut.append(True)
            case "protection" if inside and made.shut:
                made.shut[-1] = attributes.get("locked", "1") not in OPENED
            case _:
                pass

    def end(name: str) -> None:
        nonlocal inside
        if bare(name) == "cellXfs":
            inside = False

    parser = guarded()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = None
    try:
        parser.Parse(content, True)
    except ExpatError as fault:
        raise Unfit("CORRUPT") from fault
    return made
