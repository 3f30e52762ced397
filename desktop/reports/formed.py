"""Sheets of a workbook: merged heads, groups, signatures; styles and page by openpyxl, the rows by our own hand."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import BytesIO
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell import Cell as Probe
from openpyxl.formatting.rule import (
    CellIsRule,  # pyright: ignore[reportUnknownVariableType] - its arguments have no types
)
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter

from desktop.reports import looks
from desktop.reports.colouring import rules_of
from desktop.reports.document import Cell, Cells, Column, Control, Document, Group, printed, printed_cells
from desktop.reports.layout import (
    Part,
    cell_look,
    closing,
    column_widths,
    head_height,
    head_look,
    height,
    opening,
    page_foot,
    row_height,
    summing,
)
from desktop.reports.looks import Look
from desktop.reports.sheetrows import SheetRows, Strings, filled, placed, row

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be taken for a formula by a spreadsheet that reads it again."""
KEPT = 8192
"""Cells of one column that are kept as they are written: posts, villages, days come back in every list."""
Written = tuple[str, float]
"""A cell as it is written behind its address, and the points that it needs."""


class FormedBook:
    """A workbook of formed sheets while it is written."""

    def __init__(self) -> None:
        self._book = Workbook()
        self._book.remove(self._book.worksheets[0])
        self._styles: dict[tuple[Look, bool], int] = {}
        self._names: dict[Look, str] = {}
        self.strings = Strings()
        self.sheets: list[SheetRows] = []

    def add(self, document: Document, title: str, leads: Sequence[str] = ()) -> None:
        """Write a Document on a sheet of its own.

        ``leads``: the sheets to which the rows lead, one a row, where it is a list of contents.
        """
        sheet = FormedSheet(self, self._book.create_sheet(title), document)
        sheet.write(leads)
        self.sheets.append(sheet.held)

    def style(self, look: Look, *, quoted: bool = False) -> int:
        """The number of the look among the workbook's styles; ``quoted``: what stands there is text and no formula."""
        if (look, quoted) not in self._styles:
            if look not in self._names:
                self._names[look] = f"Daiyn {len(self._names) + 1}"
                self._book.add_named_style(named_style(self._names[look], look))
            probe: Any = Probe(self._book.worksheets[-1], 1, 1)
            probe.style = self._names[look]
            probe.quotePrefix = quoted
            self._styles[look, quoted] = probe.style_id
        return self._styles[look, quoted]

    def close(self) -> bytes:
        """The whole file but for the rows of its sheets."""
        file = BytesIO()
        self._book.save(file)
        return file.getvalue()


class FormedSheet:
    """One sheet of a formed workbook while it is written."""

    def __init__(self, book: FormedBook, sheet: Any, document: Document) -> None:
        self._book = book
        self._sheet = sheet
        self._document = document
        self._widths = column_widths(document)
        self._letters = [get_column_letter(at) for at in range(1, len(self._widths) + 1)]
        columns = [cell_look(column) for column in document.columns]
        self._styles = [(book.style(look), book.style(look, quoted=True)) for look in columns]
        self._kept: list[dict[Cell, Written]] = [{} for _ in document.columns]
        self._lowest = row_height(document, self._widths, ())
        self.held = SheetRows()

    def write(self, leads: Sequence[str] = ()) -> None:
        """Everything the Document says, its rows read once."""
        document, columns = self._document, self._document.columns
        top = opening(document, self._widths)
        self._put_part(top, 0)
        head = top.end + 1
        heads = [self._cell(column.head, head_look(column)) for column in columns]
        self._put_row(head, dict(zip(self._letters, heads, strict=False)), head_height(document, self._widths))
        control = Control(columns)
        last = end = self._put_lines(head + 1, document.rows, control)
        self.held.links = [
            (f"B{head + 1 + step}", "'{}'!A1".format(sheet.replace("'", "''"))) for step, sheet in enumerate(leads)
        ]
        self._colour(head + 1, last)
        if document.totals:
            end += 1
            self.held.rows.append(
                self._span(end, document.total_words, document.totals, looks.HEAD_GROUND, (head + 1, last))
            )
        code = control.code(document.totals)
        foot = closing(document, self._widths, end, code)
        self._put_part(foot, end)
        self.held.extent = f"A1:{self._letters[-1]}{foot.end}"
        self._set_page(head, last, foot.end, code)

    def _put_lines(self, first: int, lines: Iterable[Cells | Group], control: Control) -> int:
        """The rows of the table from a row on; the last of them. A group is written when its last row is known."""
        rows, letters = self.held.rows, self._letters
        group: tuple[int, int, Group] | None = None
        at = first - 1
        for at, line in enumerate(lines, first):
            words = control.add(line)
            if isinstance(line, Group):
                self._close_group(group, at - 1)
                group = (len(rows), at, line)
                rows.append("")
                continue
            tallest = self._lowest
            cells: list[str] = []
            for number, (letter, kept, cell) in enumerate(zip(letters, self._kept, line, strict=False)):
                written, points = kept.get(cell) or self._written(number, cell, words[number])
                cells.append(f'<c r="{letter}{at}{written}')
                if points > tallest:  # noqa: PLR1730 - a call a cell is too slow for 71,030 rows
                    tallest = points
            rows.append(row(at, cells, tallest, folds=group is not None))
        self._close_group(group, at)
        if group is not None:
            self._sheet.sheet_format.outlineLevelRow = 1
        return at

    def _close_group(self, group: tuple[int, int, Group] | None, last: int) -> None:
        """Write the line of a group whose rows are all known."""
        if group is not None:
            place, at, line = group
            self.held.rows[place] = self._span(at, line.title, line.totals, looks.GROUP_GROUND, (at + 1, last))

    def _written(self, at: int, cell: Cell, words: str) -> Written:
        """A cell of the table that was not met lately; numbers are never kept, for True would be found as 1."""
        column = self._document.columns[at]
        points = height(words, self._widths[at]) if column.kind == "words" else 0.0
        if isinstance(cell, Decimal):
            return self._cell(cell, cell_look(column, cell), column), points
        said = words if isinstance(cell, bool | str) else cell
        quoted = isinstance(said, str) and said.startswith(RISKY)
        made = filled(self._book.strings, self._styles[at][quoted], said)
        if not isinstance(cell, int):
            kept = self._kept[at]
            if len(kept) >= KEPT:
                kept.clear()
            kept[cell] = made, points
        return made, points

    def _colour(self, first: int, last: int) -> None:
        """Let the workbook colour what is wrong; it goes on doing so when somebody types into it."""
        for at, column in enumerate(self._document.columns, 1):
            for compares, value, ground in rules_of(column) if first <= last else ():
                letter = get_column_letter(at)
                operator = {"==": "equal", ">": "greaterThan"}[compares]
                words = f'"{value}"' if isinstance(value, str) else str(value)
                fill = PatternFill("solid", bgColor=f"FF{ground}")
                made: Any = cast("Any", CellIsRule)(operator=operator, formula=[words], fill=fill)
                self._sheet.conditional_formatting.add(f"{letter}{first}:{letter}{last}", made)

    def _cell(self, value: Cell, look: Look, column: Column | None = None, formula: str = "") -> str:
        """A cell as it is written behind its address."""
        if not isinstance(value, bool | str):
            return filled(self._book.strings, self._book.style(look), value, formula)
        words = printed(value, column.kind if column else "words")
        return filled(self._book.strings, self._book.style(look, quoted=words.startswith(RISKY)), words)

    def _put_row(self, at: int, cells: dict[str, str], points: float | None) -> None:
        self.held.rows.append(row(at, placed(at, cells), points))

    def _put_part(self, part: Part, first: int) -> None:
        """What is above or below the table: its rows from that one on, counted from nought."""
        rows: dict[int, dict[str, str]] = {at: {} for at in range(first, part.end)}
        for piece in part.pieces:
            for at in range(piece.first, piece.last + 1):
                value = piece.value if at == piece.first else None
                rows[piece.row][self._letters[at]] = self._cell(value, piece.look)
            if piece.last > piece.first:
                self._merge(piece.row + 1, piece.first + 1, piece.last + 1)
        for at, cells in rows.items():
            self._put_row(at + 1, cells, part.heights.get(at))

    def _span(self, row_at: int, title: str, totals: Cells, ground: str, over: tuple[int, int]) -> str:
        """A line of subtotals or totals over rows: its title stands over the columns before the first value."""
        columns = self._document.columns
        words = printed_cells(totals, columns) or ("",) * len(columns)
        until = next((at for at, each in enumerate(words) if each), len(columns))
        formulas = summing(columns, totals, row_at, *over)
        cells: dict[str, str] = {}
        for at, column in enumerate(columns):
            value = totals[at] if totals else None
            number = cell_look(column, value).number
            side = column.side if at >= until else "left"
            look = Look(bold=True, align=side, ground=ground, lines="grid", number=number)
            said = title if at == 0 and until else value
            letter = self._letters[at]
            cells[letter] = self._cell(said, look, column, formulas.get(f"{letter}{row_at}", ""))
        if until > 1:
            self._merge(row_at, 1, until)
        return row(row_at, placed(row_at, cells), None)

    def _merge(self, row_at: int, first: int, last: int) -> None:
        self.held.merged.append(f"{self._letters[first - 1]}{row_at}:{self._letters[last - 1]}{row_at}")

    def _set_page(self, head: int, last: int, end: int, code: str) -> None:
        sheet, document = self._sheet, self._document
        for at, width in enumerate(self._widths, 1):
            sheet.column_dimensions[get_column_letter(at)].width = width
        letter, edge = get_column_letter(len(document.columns)), get_column_letter(len(self._widths))
        sheet.freeze_panes = f"A{head + 1}"
        sheet.auto_filter.ref = f"A{head}:{letter}{max(last, head)}"
        sheet.print_area = f"A1:{edge}{end}"
        sheet.print_title_rows = f"{head}:{head}"
        sheet.sheet_view.showGridLines = False
        sheet.page_setup.orientation = "landscape" if document.landscape else "portrait"
        sheet.page_setup.paperSize = looks.A3 if document.large else looks.A4
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.sheet_properties.outlinePr.summaryBelow = False
        page = looks.LANDSCAPE_PAGE if document.landscape else looks.PORTRAIT_PAGE
        for edge_name in ("left", "right", "top", "bottom", "header", "footer"):
            setattr(sheet.page_margins, edge_name, getattr(page, edge_name))
        sheet.oddFooter.center.text, sheet.oddFooter.right.text = page_foot(document, code)


def named_style(name: str, look: Look) -> NamedStyle:
    """The look as openpyxl knows it."""
    thin = Side(style="thin", color=looks.RULE)
    none = Side()
    borders = {
        "none": Border(),
        "grid": Border(left=thin, right=thin, top=thin, bottom=thin),
        "hand": Border(left=none, right=none, top=none, bottom=Side(style="thin", color=looks.INK)),
    }
    return NamedStyle(
        name=name,
        font=Font(name=looks.FONT, size=look.size, bold=look.bold, italic=look.italic, color=f"FF{look.colour}"),
        fill=PatternFill("solid", fgColor=f"FF{look.ground}") if look.ground else PatternFill(),
        border=borders[look.lines],
        alignment=Alignment(
            horizontal=look.align,
            vertical="center" if look.middle else "top",
            wrap_text=look.wrap,
            text_rotation=90 if look.upright else 0,
        ),
        number_format=look.number,
    )
