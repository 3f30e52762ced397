"""Reading .xls (Excel 97–2003) through calamine: values and merges; the old format shows it nothing of hidden rows."""

from collections.abc import Iterator

from desktop.exchange.book import Merge, Row, Value
from desktop.exchange.limits import BATCH, Extent, Part, Rows, SheetBegins, SheetEnds, Unfit


def parts(path: str) -> Iterator[Part]:
    """The workbook sheet by sheet."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_path(path)
    except PasswordError as fault:
        raise Unfit("PASSWORD_PROTECTED") from fault
    except CalamineError as fault:
        raise Unfit("CORRUPT") from fault
    extent = Extent()
    for about in book.sheets_metadata:
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        try:
            sheet = book.get_sheet_by_name(about.name)
        except CalamineError as fault:
            raise Unfit("CORRUPT") from fault
        extent.sheet()
        yield SheetBegins(about.name, about.visible != SheetVisibleEnum.Visible)
        rows: list[tuple[int, Row]] = []
        first = sheet.start[0] if sheet.start else 0
        for number, cells in enumerate(sheet.iter_rows(), first + 1):
            row: Row = {column: _value(value) for column, value in enumerate(cells, 1) if value not in ("", None)}
            if row:
                extent.take(row)
                rows.append((number, row))
            if len(rows) >= BATCH:
                yield Rows(rows, 50)
                rows = []
        yield Rows(rows, 99)
        ranges = sheet.merged_cell_ranges or []
        yield SheetEnds(tuple(Merge(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in ranges))


def _value(value: object) -> Value:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value  # type: ignore[return-value]  # calamine gives exactly the kinds of Value, and a timedelta for long hours
