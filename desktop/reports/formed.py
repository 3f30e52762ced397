"""Formed sheets: up to two thousand rows each, with merged heads, groups and signatures, by openpyxl."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.formatting.rule import (
    CellIsRule,  # pyright: ignore[reportUnknownVariableType] - its arguments have no types
)
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink

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
    opening,
    page_foot,
    row_height,
    summing,
)
from desktop.reports.looks import Look

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be taken for a formula by a spreadsheet that reads it again."""


class FormedBook:
    """A workbook of formed sheets while it is written."""

    def __init__(self) -> None:
        self._book = Workbook()
        self._book.remove(self._book.worksheets[0])
        self._styles: dict[Look, str] = {}

    def add(
        self, document: Document, title: str, lines: Sequence[Cells | Group], leads: Sequence[str] = ()
    ) -> dict[str, str]:
        """Write a Document on a sheet of its own; the formulas that are to stand behind its totals, by cell.

        ``leads``: the sheets to which the rows lead, one a row, where it is a list of contents.
        """
        return FormedSheet(self, self._book.create_sheet(title), document).write(lines, leads)

    def style(self, look: Look) -> str:
        """The name of the look among the workbook's styles."""
        if look not in self._styles:
            name = f"Daiyn {len(self._styles) + 1}"
            self._book.add_named_style(named_style(name, look))
            self._styles[look] = name
        return self._styles[look]

    def close(self) -> bytes:
        """The whole file."""
        file = BytesIO()
        self._book.save(file)
        return file.getvalue()


class FormedSheet:
    """One sheet of a formed workbook while it is written."""

    def __init__(self, book: FormedBook, sheet: Any, document: Document) -> None:
        self._book = book
        self._sheet = sheet
        self._document = document
        self._formulas: dict[str, str] = {}
        self._widths = column_widths(document)

    def write(self, lines: Sequence[Cells | Group], leads: Sequence[str] = ()) -> dict[str, str]:
        """Everything the Document says, with plain totals; the formulas that are to stand behind them."""
        document, columns = self._document, self._document.columns
        top = opening(document, self._widths)
        self._put_part(top)
        head = top.end + 1
        for at, column in enumerate(columns, 1):
            self._put(head, at, column.head, head_look(column))
        self._sheet.row_dimensions[head].height = head_height(document, self._widths)
        control = Control(columns)
        self._put_lines(head + 1, lines, control)
        for step, sheet in enumerate(leads):
            cell = self._sheet.cell(head + 1 + step, 2)
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location="'{}'!A1".format(sheet.replace("'", "''")))
        self._colour(head + 1, head + len(lines))
        last = end = head + len(lines)
        if document.totals:
            end += 1
            self._put_span(end, document.total_words, document.totals, looks.HEAD_GROUND)
            self._formulas |= summing(columns, document.totals, end, head + 1, last)
        code = control.code(document.totals)
        foot = closing(document, self._widths, end, code)
        self._put_part(foot)
        self._set_page(head, last, foot.end, code)
        return self._formulas

    def _put_lines(self, row: int, lines: Sequence[Cells | Group], control: Control) -> None:
        document = self._document
        grouped = False
        for step, line in enumerate(lines):
            words = control.add(line)
            at = row + step
            if isinstance(line, Group):
                grouped = True
                self._put_span(at, line.title, line.totals, looks.GROUP_GROUND)
                later = (other for other in range(step + 1, len(lines)) if isinstance(lines[other], Group))
                foot = row + next(later, len(lines)) - 1
                self._formulas |= summing(document.columns, line.totals, at, at + 1, foot)
                continue
            for number, (cell, column) in enumerate(zip(line, document.columns, strict=True), 1):
                self._put(at, number, cell, cell_look(column, cell), column)
            self._sheet.row_dimensions[at].height = row_height(document, self._widths, words)
            if grouped:
                self._sheet.row_dimensions[at].outlineLevel = 1

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

    def _put(self, row: int, at: int, value: Cell, look: Look, column: Column | None = None) -> None:
        cell = self._sheet.cell(row, at)
        cell.style = self._book.style(look)
        if isinstance(value, bool) or (isinstance(value, str) and value):
            words = printed(value, column.kind if column else "words")
            cell.value = words
            cell.data_type = "s"
            if words.startswith(RISKY):
                cell.quotePrefix = True
        elif isinstance(value, int | date | Decimal):
            cell.value = value

    def _put_part(self, part: Part) -> None:
        for piece in part.pieces:
            for at in range(piece.first, piece.last + 1):
                self._put(piece.row + 1, at + 1, piece.value if at == piece.first else None, piece.look)
            if piece.last > piece.first:
                self._merge(piece.row + 1, piece.first + 1, piece.last + 1)
        for row, points in part.heights.items():
            self._sheet.row_dimensions[row + 1].height = points

    def _put_span(self, row: int, title: str, totals: Cells, ground: str) -> None:
        """A line of subtotals or totals: its title stands over the columns before the first value."""
        columns = self._document.columns
        words = printed_cells(totals, columns) or ("",) * len(columns)
        until = next((at for at, each in enumerate(words) if each), len(columns))
        for at, column in enumerate(columns):
            value = totals[at] if totals else None
            number = cell_look(column, value).number
            side = column.side if at >= until else "left"
            look = Look(bold=True, align=side, ground=ground, lines="grid", number=number)
            self._put(row, at + 1, title if at == 0 and until else value, look, column)
        if until > 1:
            self._merge(row, 1, until)

    def _merge(self, row: int, first: int, last: int) -> None:
        self._sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)

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
