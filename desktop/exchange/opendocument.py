"""Reading .ods in one streaming pass; repeated empty cells and rows, which may go to the last column, cost nothing."""

import re
from collections.abc import Callable, Iterator
from datetime import time

from desktop.exchange.archive import Packed, Reader, bare, parsed, through
from desktop.exchange.book import Merge, Row, Value
from desktop.exchange.cells import day_or_moment, of_number
from desktop.exchange.limits import (
    BATCH,
    COLUMNS,
    LAST_COLUMN,
    MERGES,
    ROWS,
    TEXT,
    Extent,
    Part,
    Rows,
    SheetBegins,
    SheetEnds,
    Unfit,
)

HOURS = re.compile(r"PT(\d+)H(\d+)M(\d+)")


def parts(archive: Packed) -> Iterator[Part]:
    """The workbook sheet by sheet."""
    names = set(archive.namelist())
    if "META-INF/manifest.xml" in names:
        manifest = _Manifest()
        through(archive, "META-INF/manifest.xml", manifest)
        if manifest.encrypted:
            raise Unfit("PASSWORD_PROTECTED")
    if "content.xml" not in names:
        raise Unfit("CORRUPT")
    content = _Content()
    for _ in parsed(archive, "content.xml", content):
        yield from content.taken()
    yield from content.taken()


class _Manifest(Reader):
    """Says whether the parts are encrypted."""

    def __init__(self) -> None:
        self.encrypted = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.encrypted = self.encrypted or name == "encryption-data"


class _Content(Reader):
    """The cells of all sheets; ``ready`` collects what can be handed on."""

    def __init__(self) -> None:
        self.ready: list[Part] = []
        self.extent = Extent()
        self.hidden_styles: set[str] = set()
        self.style = ""
        self.rows: list[tuple[int, Row]] = []
        self.number = self.repeat_row = 1
        self.column = self.repeat = 1
        self.row: Row = {}
        self.kind: dict[str, str] = {}
        self.paragraphs: list[str] = []
        self.inside = 0
        self.note = 0
        self.merges: list[Merge] = []
        self.formulas: set[tuple[int, int]] = set()
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.beginnings: dict[str, Callable[[dict[str, str]], None]] = {
            "table": self._table,
            "table-column": self._columns,
            "table-row": self._row,
            "table-cell": self._cell,
            "covered-table-cell": self._cell,
            "p": self._paragraph,
            "s": self._space,
            "tab": self._space,
            "line-break": self._space,
            "annotation": self._annotation,
            "style": self._style,
            "table-properties": self._table_style,
        }

    def taken(self) -> list[Part]:
        """Everything ready since the last time."""
        if len(self.rows) >= BATCH:
            self._flush()
        ready, self.ready = self.ready, []
        return ready

    def start(self, name: str, attributes: dict[str, str]) -> None:
        begin = self.beginnings.get(name)
        if begin is not None:
            begin({bare(key): value for key, value in attributes.items()})

    def _paragraph(self, attributes: dict[str, str]) -> None:
        if not self.note:
            self.inside += 1
            self.paragraphs.append("")

    def _space(self, attributes: dict[str, str]) -> None:
        if self.inside:
            self.paragraphs[-1] += " " * min(int(attributes.get("c", "1")), TEXT)

    def _annotation(self, attributes: dict[str, str]) -> None:
        self.note += 1

    def _row(self, attributes: dict[str, str]) -> None:
        self.repeat_row = int(attributes.get("number-rows-repeated", "1"))
        self.column, self.row = 1, {}
        if attributes.get("visibility") in {"collapse", "filter"} and self.repeat_row <= ROWS:
            self.hidden_rows.update(range(self.number, self.number + self.repeat_row))

    def _columns(self, attributes: dict[str, str]) -> None:
        count = int(attributes.get("number-columns-repeated", "1"))
        if attributes.get("visibility") == "collapse" and count <= LAST_COLUMN:
            self.hidden_columns.update(range(self.column, self.column + count))
        self.column += count

    def _style(self, attributes: dict[str, str]) -> None:
        self.style = attributes.get("name", "")

    def _table_style(self, attributes: dict[str, str]) -> None:
        if attributes.get("display") == "false":
            self.hidden_styles.add(self.style)

    def end(self, name: str) -> None:
        if name in {"table-cell", "covered-table-cell"}:
            self._finish(covered=name.startswith("covered"))
        elif name == "annotation":
            self.note -= 1
        elif name == "p" and not self.note:
            self.inside -= 1
        elif name == "table-row":
            if self.row:
                for _ in range(self.repeat_row):
                    self.extent.take(self.row)
                    self.rows.append((self.number, dict(self.row)))
                    self.number += 1
            else:
                self.number += self.repeat_row
        elif name == "table":
            self._flush()
            ends = SheetEnds(
                tuple(self.merges),
                frozenset(self.formulas),
                (),
                frozenset(self.hidden_rows),
                frozenset(self.hidden_columns),
            )
            self.ready.append(ends)

    def words(self, text: str) -> None:
        if self.inside:
            self.paragraphs[-1] += text

    def _table(self, attributes: dict[str, str]) -> None:
        self.extent.sheet()
        self.number = self.column = 1
        self.rows, self.merges = [], []
        self.formulas, self.hidden_rows, self.hidden_columns = set(), set(), set()
        self.ready.append(SheetBegins(attributes.get("name", ""), attributes.get("style-name") in self.hidden_styles))

    def _flush(self) -> None:
        self.ready.append(Rows(self.rows, 50))
        self.rows = []

    def _cell(self, attributes: dict[str, str]) -> None:
        self.kind = attributes
        self.repeat = int(attributes.get("number-columns-repeated", "1"))
        self.paragraphs = []
        across = int(attributes.get("number-columns-spanned", "1"))
        down = int(attributes.get("number-rows-spanned", "1"))
        if across > 1 or down > 1:
            self.merges.append(Merge(self.number, self.column, self.number + down - 1, self.column + across - 1))
            if len(self.merges) > MERGES:
                raise Unfit("TOO_LARGE_UNPACKED")

    def _finish(self, *, covered: bool) -> None:
        value = None if covered else self._value()
        if value is not None and value != "":
            if self.repeat > COLUMNS:
                raise Unfit("TOO_LARGE_UNPACKED")
            for column in range(self.column, self.column + self.repeat):
                self.row[column] = value
                if "formula" in self.kind:
                    self.formulas.add((self.number, column))
        self.column += self.repeat

    def _value(self) -> Value:
        kind = self.kind.get("value-type", "")
        if kind in {"float", "currency", "percentage"}:
            return of_number(self.kind.get("value", ""))
        if kind == "date":
            return day_or_moment(self.kind.get("date-value", ""))
        if kind == "time" and (match := HOURS.match(self.kind.get("time-value", ""))):
            return time(int(match[1]) % 24, int(match[2]) % 60, int(match[3]) % 60)
        if kind == "boolean":
            return self.kind.get("boolean-value") == "true"
        return "\n".join(self.paragraphs)[:TEXT]
