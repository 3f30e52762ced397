"""Reading .xls (Excel 97–2003) through calamine: values and merges; of hidden rows and formats it tells nothing."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from desktop.exchange.book import Merge, Row, Value
from desktop.exchange.limits import Part, SheetBegins, SheetEnds, Unfit, batches


def parts(path: Path) -> Iterator[Part]:
    """The workbook sheet by sheet."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        with path.open("rb") as file:
            book = CalamineWorkbook.from_filelike(file)
            for about in book.sheets_metadata:
                if about.typ == SheetTypeEnum.WorkSheet:
                    sheet = book.get_sheet_by_name(about.name)
                    yield SheetBegins(about.name, about.visible != SheetVisibleEnum.Visible)
                    left = sheet.start[1] if sheet.start else 0
                    yield from batches(_rows(sheet.iter_rows(), left))
                    yield SheetEnds(
                        tuple(
                            Merge(top + 1, left + 1, bottom + 1, right + 1)
                            for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
                        )
                    )
    except PasswordError as fault:
        raise Unfit("PASSWORD_PROTECTED") from fault
    except CalamineError as fault:
        raise Unfit("CORRUPT") from fault


def _rows(lines: Iterator[list[Any]], left: int) -> Iterator[tuple[int, Row]]:
    """Numbered rows; calamine gives them from the first row on, but only from the first filled column."""
    for number, cells in enumerate(lines, 1):
        read = {column: _value(cell) for column, cell in enumerate(cells, left + 1)}
        yield number, {column: value for column, value in read.items() if value not in {"", None}}


def _value(cell: Value | timedelta) -> Value:
    if isinstance(cell, timedelta):
        return str(cell)
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell
