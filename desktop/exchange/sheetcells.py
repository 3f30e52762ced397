"""The cells of one .xlsx sheet as its XML passes by: values, formulas, formats, merges, what is hidden."""

import re

from desktop.exchange.archive import Reader
from desktop.exchange.book import Merge, Row, Value, column_number
from desktop.exchange.cells import day_or_moment, moment, of_number
from desktop.exchange.limits import LAST_COLUMN, MERGES, TEXT, Extent, Unfit

ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
DIGITS = "0123456789"
TRUE = frozenset({"1", "true"})


class SheetCells(Reader):
    """Collects rows; whoever reads takes them from ``rows`` and empties it."""

    def __init__(self, strings: list[str], kinds: list[str], extent: Extent, *, from_1904: bool) -> None:
        self.strings, self.kinds, self.extent, self.from_1904 = strings, kinds, extent, from_1904
        self.styled = {style for style, kind in enumerate(kinds) if kind}
        self.begun = False
        self.rows: list[tuple[int, Row]] = []
        self.merges: list[Merge] = []
        self.formulas: set[tuple[int, int]] = set()
        self.formats: dict[tuple[int, int], str] = {}
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.number = 0
        self.at: str | int = 0
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
            self._row(attributes)
        elif name == "sheetData":
            self.begun = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in TRUE:
            last = min(int(attributes.get("max", "0")), LAST_COLUMN)
            self.hidden_columns.update(range(int(attributes.get("min", "1")), last + 1))

    def end(self, name: str) -> None:
        if name in {"v", "t"}:
            self.inside = False
        elif name == "c":
            if self.pieces:
                self._finish()
            if self.formula:
                self.formulas.add((self.number, self._column()))
        elif name == "row" and self.row:
            self.extent.take(self.row)
            self.rows.append((self.number, self.row))

    def words(self, text: str) -> None:
        if self.inside:
            self.pieces.append(text)

    def _row(self, attributes: dict[str, str]) -> None:
        self.number = int(attributes.get("r") or self.number + 1)
        self.at = 0
        self.row = {}
        if attributes.get("hidden") in TRUE:
            self.hidden_rows.add(self.number)

    def _cell(self, attributes: dict[str, str]) -> None:
        self.at = attributes.get("r") or self._column() + 1
        self.type = attributes.get("t", "n")
        self.style = attributes.get("s", "0")
        if self.pieces:
            self.pieces = []
        self.formula = False

    def _column(self) -> int:
        """The column of the cell; found only where it matters, for an office formats a million empty cells."""
        if isinstance(self.at, str):
            self.at = column_number(self.at.rstrip(DIGITS))
        return self.at

    def _finish(self) -> None:
        style = int(self.style) if self.style.isdecimal() else 0
        value = self.value(self.type, style, "".join(self.pieces))
        if value is not None and value != "":
            self.row[self._column()] = value

    def value(self, kind: str, style: int, text: str) -> Value:
        """What a cell of this type and style holds."""
        match kind:
            case "s":
                place = int(text) if text.isdecimal() else len(self.strings)
                return self.strings[place][:TEXT] if place < len(self.strings) else None
            case "str" | "inlineStr":
                return unescaped(text)[:TEXT]
            case "b":
                return text.strip() == "1"
            case "d":
                return day_or_moment(text) or text
            case "e":
                return None
            case _:
                return self._number(of_number(text), style)

    def _number(self, value: float | None, style: int) -> Value:
        """A number as its style shows it: a day, an hour, or itself with the format kept beside it."""
        if value is None or style not in self.styled:
            return value
        kind = self.kinds[style]
        if kind in {"date", "time"}:
            return moment(value, kind, from_1904=self.from_1904)
        self.formats[self.number, self._column()] = kind
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
