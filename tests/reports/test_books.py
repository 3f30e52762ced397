"""A workbook folds, colours what is wrong, begins with its contents, and reckons its own totals."""

import shutil
from io import BytesIO

import pytest
from openpyxl import load_workbook

from desktop.reports import gallery, readiness
from desktop.reports.document import Column
from desktop.reports.voice import Voice
from desktop.reports.workbook import write_workbook
from tests.reports.papers import COLUMNS, paper, reckoned, say, without_values

ALARMING = (*COLUMNS[:3], Column("short", "Жетіспейді", "whole", total=True, alarm=True), COLUMNS[4])


def opened(content: bytes):
    return load_workbook(BytesIO(content))


@pytest.mark.parametrize("count", [12, 2_010])
def test_rows_fold_under_their_group_and_what_is_wrong_is_coloured(count):
    sheet = opened(write_workbook(paper(count, columns=ALARMING))).worksheets[0]
    head = next(row for row in range(1, 30) if sheet.cell(row, 1).value == "р/с №\n№ п/п")
    levels = [sheet.row_dimensions[row].outlineLevel for row in range(head + 1, head + 7)]
    assert levels == [0, 1, 1, 1, 1, 1]
    assert not sheet.sheet_properties.outlinePr.summaryBelow
    rules = {str(area.sqref): area.rules for area in sheet.conditional_formatting}
    assert {area[0] for area in rules} == {"C", "D"}
    marks = next(found for area, found in rules.items() if area.startswith("C"))
    assert sorted(sign for rule in marks for sign in "±–" if sign in rule.formula[0]) == ["±", "–"]


def test_a_book_of_several_sheets_begins_with_its_contents(settled_reader):
    made = (paper(7, sheet="№ 1"), paper(12, sheet="№ 2"))
    book = opened(gallery.written(made, "xlsx", Voice(say, "kk")))
    listed, first, second = book.worksheets
    assert (listed.title, first.title, second.title) == ("Contents", "№ 1", "№ 2")
    words = [[cell for cell in row if cell is not None] for row in listed.iter_rows(values_only=True)]
    assert [row[:3] for row in words if row and row[0] in (1, 2)] == [[1, "№ 1", 7], [2, "№ 2", 12]]
    assert made[0].control_total() in {cell for row in words for cell in row}
    links = {cell.hyperlink.location for row in listed.iter_rows() for cell in row if cell.hyperlink}
    assert links == {"'№ 1'!A1", "'№ 2'!A1"}


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
def test_another_program_reckons_the_same_totals(settled_papers, tmp_path):
    document = settled_papers(readiness.build)[0]
    rows = reckoned(without_values(write_workbook(document)), tmp_path)
    totals = [str(each) for each in document.totals if each is not None]
    last = next(row for row in rows if row and row[0] == document.total_words)
    assert [cell for cell in last if cell.isdecimal()] == totals
