import os
import re
import shutil
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from desktop.reports.document import Column, Sign
from desktop.reports.paper import write_pdf
from desktop.reports.workbook import write_workbook
from tests.reports.papers import (
    MOMENT,
    control_of,
    paper,
    pdf_words,
    reckoned,
    rows,
    sheet_of,
    sheet_rows,
    without_values,
)

FORMED, LONGER = 12, 2_100


def long_paper():
    return paper(rows=rows(LONGER), totals=paper(LONGER).totals)


def head_row(sheet) -> int:
    return next(row for row in range(1, 40) if sheet.cell(row, 1).value == "р/с №\n№ п/п")


@pytest.fixture(params=["formed", "long"])
def made(request):
    return paper(FORMED) if request.param == "formed" else long_paper()


def test_numbers_and_days_come_back_as_numbers_and_days(made):
    sheet = sheet_of(write_workbook(made))
    head = head_row(sheet)
    row = next(row for row in sheet.iter_rows(min_row=head + 1) if row[0].value == 2)
    assert [cell.value for cell in row[:5]] == [2, "Көксарай ауылы", "–", 1001, datetime(2026, 2, 2)]  # noqa: DTZ001 - a workbook knows no zones
    assert row[4].number_format == "dd.mm.yyyy"
    assert row[3].number_format == "#,##0"
    assert row[3].data_type == "n"
    assert row[1].data_type == "s"


def test_the_sheet_opens_and_prints_as_an_office_expects(made):
    sheet = sheet_of(write_workbook(made))
    head = head_row(sheet)
    last = next(row for row in range(sheet.max_row, head, -1) if sheet.cell(row, 1).value == "Барлығы") - 1
    assert sheet.freeze_panes == f"A{head + 1}"
    assert sheet.auto_filter.ref == f"A{head}:E{last}"
    assert sheet.print_title_rows == f"${head}:${head}"
    assert re.fullmatch(rf"'Дайындық'!\$A\$1:\$[A-Z]+\${sheet.max_row}", sheet.print_area)
    assert sheet.page_setup.orientation == "portrait"
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "&P / &N" in sheet.oddFooter.center.text.strip()
    assert made.control_total() in sheet.oddFooter.right.text
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width


def test_totals_are_formulas_with_our_totals_behind_them(made):
    content = write_workbook(made)
    written, shown = sheet_of(content, values=False), sheet_of(content)
    total = next(row for row in range(shown.max_row, 0, -1) if shown.cell(row, 1).value == "Барлығы")
    assert written.cell(total, 3).value.startswith("=COUNTIF(C")
    assert written.cell(total, 4).value.startswith("=SUBTOTAL(9,D")
    assert (shown.cell(total, 3).value, shown.cell(total, 4).value) == made.totals[2:4]


def test_subtotals_stand_behind_formulas_over_their_own_rows():
    content = write_workbook(paper(FORMED))
    written, shown = sheet_of(content, values=False), sheet_of(content)
    head = head_row(shown)
    assert written.cell(head + 1, 4).value == f"=SUBTOTAL(9,D{head + 2}:D{head + 6})"
    assert shown.cell(head + 1, 4).value == sum(range(1000, 1005))
    assert written.cell(head + 13, 4).value == f"=SUBTOTAL(9,D{head + 14}:D{head + 15})"


@pytest.mark.parametrize("risky", ["=1+1", "+7 701 000 00 11", "-2", "@SUM(A1)", '=HYPERLINK("http://x")', "\t=1"])
@pytest.mark.parametrize("count", [1, LONGER])
def test_a_text_never_becomes_a_formula(risky, count):
    cells = [(n + 1, risky, None, 1, None) for n in range(count)]
    content = write_workbook(paper(rows=cells, totals=(), notes=(risky,)))
    sheet = sheet_of(content, values=False)
    cell = sheet.cell(head_row(sheet) + 1, 2)
    assert cell.data_type == "s"
    assert cell.value == risky.replace("\t", " ")
    assert cell.quotePrefix or not risky.lstrip().startswith(("=", "+", "-", "@")) or risky.startswith("\t")
    assert not any(each.data_type == "f" for row in sheet.iter_rows(max_row=60) for each in row)


def test_the_same_document_gives_the_same_bytes(made):
    assert write_workbook(made) == write_workbook(made)


def test_the_file_says_nothing_of_who_made_it(made):
    content = write_workbook(made)
    properties = load_workbook(BytesIO(content)).properties
    assert properties.creator == "Daiyn"
    assert properties.lastModifiedBy is None
    assert properties.created == properties.modified == MOMENT
    assert properties.title == "УЧАСКЕЛЕР ТІЗІЛІМІ"
    with ZipFile(BytesIO(content)) as book:
        assert {info.date_time for info in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_paper_and_workbook_print_one_control_total(made):
    cells = [str(value) for row in sheet_rows(write_workbook(made)) for value in row if value]
    printed = control_of(" ".join(cells))
    assert printed == made.control_total() == control_of(pdf_words(write_pdf(made)))


def test_everything_the_paper_says_is_in_the_workbook(made):
    words = " ".join(str(value) for row in sheet_rows(write_workbook(made)) for value in row if value)
    for said in (
        "БЕКІТЕМІН", "УЧАСКЕЛЕР ТІЗІЛІМІ", "РЕЕСТР УЧАСТКОВ", "Шәуілдір ауылы", "2026 жылғы 10 наурыз", "барлығы",
        "* № 871 учаске", "Хатшы", "А. Дүйсеханов", "«Дайын» бағдарламасында жасалды",
    ):  # fmt: skip
        assert said in words


def test_signs_that_break_a_workbook_are_taken_out():
    made = paper(rows=[(1, "Ше\x00р\x0bі\ufffe", Sign.YES, 1, None)], totals=())
    sheet = sheet_of(write_workbook(made))
    assert sheet.cell(head_row(sheet) + 1, 2).value == "Ше р і"


def test_an_endless_name_makes_no_row_higher_than_excel_takes():
    name = "Ә" * 10_000
    sheet = sheet_of(write_workbook(paper(rows=[(1, name, None, 1, None)], totals=(), notes=(name,))))
    assert sheet.cell(head_row(sheet) + 1, 2).value == name
    assert max(each.height or 0 for each in sheet.row_dimensions.values()) <= 409


def test_shares_keep_their_places():
    columns = (Column("share", "Үлесі", "share"), Column("name", "Атауы"), Column("more", "Тағы", "share"))
    cells = [(Decimal("0.85"), "бір", Decimal("0.1779"))]
    sheet = sheet_of(write_workbook(paper(columns=columns, rows=cells, totals=())))
    row = next(row for row in sheet.iter_rows() if row[1].value == "бір")
    assert (row[0].number_format, row[2].number_format) == ("0 %", "0.00 %")
    assert row[2].value == pytest.approx(0.1779)


def test_each_document_gets_a_sheet_with_a_name_excel_takes():
    first = paper(sheet="[Тіркеу]: 28/02 *парағы* өте ұзын атаумен жазылған")
    book = load_workbook(BytesIO(write_workbook(first, first, paper(sheet=""))))
    assert len(set(book.sheetnames)) == 3
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in book.sheetnames)
    assert book.worksheets[1].cell(1, 1).parent.max_row == book.worksheets[0].max_row


def test_an_empty_table_still_makes_a_workbook():
    assert sheet_rows(write_workbook(paper(rows=[], totals=())))


@pytest.mark.skipif(
    shutil.which("soffice") is None and not os.environ.get("CI"), reason="LibreOffice is not on this PC; CI has it"
)
def test_libreoffice_reckons_the_same_totals(made, tmp_path):
    found = reckoned(without_values(write_workbook(made)), tmp_path)
    total = next(row for row in reversed(found) if row[0] == "Барлығы")
    assert int(total[2]) == made.totals[2]
    assert int(re.sub(r"\D", "", total[3])) == made.totals[3]
