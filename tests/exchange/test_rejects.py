"""Rejected rows come back as a workbook: mended there, they are taken in without a question."""

import io

import openpyxl

from desktop.exchange.examine import examine
from desktop.exchange.plan import plan
from desktop.exchange.rejects import rejected_workbook
from desktop.exchange.sheets import read_book
from tests.exchange.sheet import TODAY, read, register

N = None


def say(sentence, language):
    return sentence.source


def returned(got):
    """The workbook of the rejected rows, as bytes and opened."""
    whole = rejected_workbook(got, plan(got, {}).rejected_rows, "kk", say)
    return whole, openpyxl.load_workbook(io.BytesIO(whole)).active


def test_rejected_rows_stand_under_their_heads_with_the_reason():
    got = read(
        ["Учаскелер тізімі"],
        ["Учаске №", "Орналасқан орны", N],
        [N, "Ауылы", "Мекенжайы"],
        [842, "Аққұм ауылы", "=1+1"],
        [842, "Аққұм ауылы", "=2+2"],
        merges=[(2, 1, 3, 1), (2, 2, 2, 3)],
        title="Учаскелер",
    )
    _, sheet = returned(got)
    assert sheet.title == "Учаскелер"
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Учаскелер тізімі", N, N, N],
        ["Учаске №", "Орналасқан орны", N, N],
        [N, "Ауылы", "Мекенжайы", "Reason"],
        [842, "Аққұм ауылы", "=2+2", "Row {row}: precinct {no} is also in row {row2}. Leave one of them."],
    ]
    assert sheet["C4"].data_type == "s"
    assert {str(merge) for merge in sheet.merged_cells.ranges} == {"A2:A3", "B2:C2"}


def test_mended_rows_are_taken_in_under_their_commission(tmp_path):
    got = read(
        ["Р/с", "Аты-жөні", "Лауазымы"],
        ["№ 842 сайлау учаскесі"],
        [1, "Асқаров Серік", "төраға"],
        ["№ 843 сайлау учаскесі"],
        [1, "Рүстемов Қайрат", "төраға"],
        [2, "Рүстемова", "хатшы"],
    )
    whole, sheet = returned(got)
    assert [sheet.cell(row, 4).value for row in range(1, 4)] == [
        "Reason",
        N,
        "Row {row}, column “{column}” is empty. Fill it in.",
    ]
    path = tmp_path / "қайтарылған.xlsx"
    path.write_bytes(whole)
    book = openpyxl.load_workbook(path)
    book.active["B3"] = "Рүстемова Айгүл"
    book.save(path)
    again = examine(read_book(path), register(), "members", TODAY)
    assert [(record.fields["surname"], record.fields["precinct_number"]) for record in again.records] == [
        ("Рүстемова", 843)
    ]
    assert plan(again, {}).count("new") == 1


def test_a_merged_number_goes_with_the_rejected_row():
    got = read(
        ["Учаске №", "Аты-жөні", "Түгендеу №"],
        [842, "Асқаров Серік", 7],
        [N, "Асқарова", 8],
        merges=[(2, 1, 3, 1)],
        formats={(3, 3): "0000"},
        kind="members",
    )
    _, sheet = returned(got)
    assert (sheet["A2"].value, sheet["B2"].value, sheet["C2"].number_format) == (842, "Асқарова", "0000")
