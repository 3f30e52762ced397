"""Forms as regions send them, made for the tests: merged heads, hidden columns, totals, protection, names otherwise."""

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation

THIN = Border(*(Side("thin"),) * 4)
HEAD = {"font": Font("Arial", 9, bold=True), "fill": PatternFill("solid", "DDEBF7"), "border": THIN}


def dressed(cell: Any, **look: Any) -> None:
    for name, value in look.items():
        setattr(cell, name, value)


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def merged_heads(numbers: Sequence[int], okrugs: Sequence[str]) -> bytes:
    """Two-storeyed merged heads, a row that counts the columns, formulas in each row, a total row, a hidden column."""
    book = Workbook()
    sheet = book.active
    sheet.title = "28.02"
    sheet.merge_cells("A1:H1")
    sheet["A1"] = "Учаскелік комиссиялардың семинарға қатысуы туралы мәлімет, 28.02.2026"
    for cells, words in (
        ("A3:A4", "Р/с №"), ("B3:B4", "Ауылдық округ"), ("C3:C4", "Сайлау учаскесінің №"),
        ("D3:F3", "Қатысқан мүшелер"), ("G3:G4", "Жетпейді"), ("H3:H4", "Қызметтік"),
    ):  # fmt: skip
        sheet.merge_cells(cells)
        sheet[cells.partition(":")[0]] = words
    for name, words in (("D4", "Келді"), ("E4", "Кешікті"), ("F4", "35 жасқа дейінгілері")):
        sheet[name] = words
    for column in range(1, 9):
        sheet.cell(5, column, column)
        for row in (3, 4, 5):
            dressed(sheet.cell(row, column), **HEAD)
    for at, (number, okrug) in enumerate(zip(numbers, okrugs, strict=True)):
        row = 6 + at
        for column, value in enumerate((at + 1, okrug, f"№ {number}", None, None, 99, f"=7-D{row}", "х"), 1):
            cell = sheet.cell(row, column, value)
            dressed(cell, border=THIN, font=Font("Times New Roman", 11), alignment=Alignment(horizontal="center"))
    last = 5 + len(numbers)
    total = last + 1
    sheet.cell(total, 1, "Барлығы")
    sheet.merge_cells(start_row=total, start_column=1, end_row=total, end_column=3)
    for column in "DEFG":
        dressed(sheet[f"{column}{total}"], value=f"=SUM({column}6:{column}{last})", font=Font(bold=True))
    sheet.cell(total + 2, 1, "Төраға ____________")
    sheet.column_dimensions["H"].hidden = True
    sheet.conditional_formatting.add(
        f"D6:D{last}", CellIsRule("lessThan", ["5"], fill=PatternFill("solid", bgColor="FF0000"))
    )
    sheet.freeze_panes = "D6"
    other = book.create_sheet("Анықтама")
    other["A1"] = "='28.02'!D7"
    other["A2"] = "Толтыру тәртібі"
    return saved(book)


def guarded(numbers: Sequence[int]) -> bytes:
    """A guarded sheet: only the cells to be filled are open, answers are chosen from a list, rows go downwards."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Дайындық"
    sheet["B2"] = "Учаске"
    sheet["C2"] = "Жарық бар ма"
    sheet["D2"] = "Байланыс бар ма"
    sheet["E2"] = "Тексерілген күні"
    for at, number in enumerate(reversed(numbers)):
        row = 3 + at
        sheet.cell(row, 2, number)
        for column in (3, 4, 5):
            dressed(sheet.cell(row, column), protection=Protection(locked=False), fill=PatternFill("solid", "FFF2CC"))
        sheet.cell(row, 5).number_format = "dd.mm.yyyy"
    last = 2 + len(numbers)
    sheet.cell(last + 1, 2, "Итого")
    sheet.cell(last + 1, 3, f'=COUNTIF(C3:C{last},"да")')
    chosen = DataValidation("list", formula1='"да,нет"')
    chosen.add(f"C3:C{last}")
    sheet.add_data_validation(chosen)
    sheet.protection.sheet = True
    sheet.protection.password = "облыс"
    return saved(book)


def by_name(names: Sequence[str]) -> bytes:
    """Rows by the names of settlements alone, spelt as somebody in the region spells them; sums between the rows."""
    book = Workbook()
    book.active.title = "Титул"
    book.active["A1"] = "Құпия емес"
    sheet = book.create_sheet("Нысан 7")
    sheet["A1"] = "Наименование населенного пункта"
    sheet["B1"] = "Автокөлік саны"
    sheet["C1"] = "Ескерту"
    row = 2
    first = row
    for at, name in enumerate(names):
        sheet.cell(row, 1, name)
        dressed(sheet.cell(row, 2), number_format="#,##0", border=THIN)
        row += 1
        if at % 10 == 9:
            sheet.cell(row, 1, "Итого по кусту")
            sheet.cell(row, 2, f"=SUM(B{first}:B{row - 1})")
            row += 1
            first = row
    return saved(book)
