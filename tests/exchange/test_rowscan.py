"""Rows taken by pattern are what a reading by elements gives; what is unsafe or broken in them is refused."""

import pytest

from desktop.exchange import rowscan
from desktop.exchange.book import Book
from desktop.exchange.child import parts
from desktop.exchange.limits import Unfit
from desktop.exchange.sheets import add
from tests.exchange.sheet import DATA
from tests.exchange.test_sheets import with_sheet

SEED = DATA / "01_uchaskeler_tizimi.xlsx"
PLAIN = '<row r="1"><c r="A1" t="inlineStr"><is><t>бір</t></is></c><c r="B1" s="0"><v>839</v></c></row>'
"""A row as all office programs write it."""
ROWS = {
    "as usual": PLAIN,
    "no references": '<row><c><v>5</v></c><c t="str"><v>а&amp;б &#1179;</v></c></row><row><c/><c><v>0.5</v></c></row>',
    "single quotes": PLAIN + "<row r='3' hidden='1'><c r='A3'><v>7</v></c></row>",
    "other order": PLAIN + '<row r="2"><c t="n" s="0" r="C2"><v>7</v></c></row>',
    "formatted words": '<row r="1"><c r="A1" t="inlineStr"><is><r><t>қы</t></r><r><t>зыл</t></r></is></c></row>',
    "formulas": '<row r="1"><c r="A1"><f>IF(B1>0,1)</f></c><c r="B1" t="str"><f t="shared" si="0"/><v>8</v></c></row>',
    "comment": PLAIN + '<!-- <row r="2"><c r="A2"><v>1</v></c></row> --><row r="4"><c r="A4"><v>2</v></c></row>',
    "literal": '<row r="1"><c r="A1" t="str"><v><![CDATA[<c r="B1"><v>1</v></c>]]></v></c></row>',
    "far apart": PLAIN + '<row r="1048576"><c r="XFD1048576"><v>3</v></c></row>',
    "sign in an attribute": PLAIN + '<row r="2" x="a>b"><c r="A2"><v>4</v></c></row>',
    "line ends": '<row r="1">\r\n<c r="A1" t="str"><v>бір\r\nекі</v></c>\r\n</row>',
    "errors and marks": '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c r="C1"><v>1e3</v></c></row>',
    "escapes": '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> а_x000D_ </t></is></c></row>',
    "empty": '<row r="9" hidden="1"/><row r="10" hidden="true"><c r="A10" s="1"/></row><row r="12"><c s="1"/></row>',
    "many": "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}" s="2"/></row>' for n in range(1, 5_000)),
}


def sheet(rows, head="", tail=""):
    return f"{head}<worksheet><sheetData>{rows}</sheetData>{tail}</worksheet>"


def held(path):
    book = Book(path.name, [])
    for part in parts(path):
        add(book, part)
    return book


@pytest.mark.parametrize("rows", ROWS.values(), ids=list(ROWS))
def test_by_pattern_and_by_element_a_sheet_is_the_same(tmp_path, monkeypatch, rows):
    path = with_sheet(SEED, tmp_path / "а.xlsx", sheet(rows, tail='<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'))
    quick = held(path)
    monkeypatch.setattr(rowscan, "scanned", lambda *_: False)
    assert held(path) == quick
    assert quick.grids[0].merges


@pytest.mark.parametrize("path", sorted(DATA.glob("*.xlsx")), ids=lambda path: path.stem)
def test_the_workbooks_of_offices_are_the_same_both_ways(path, monkeypatch):
    quick = held(path)
    monkeypatch.setattr(rowscan, "scanned", lambda *_: False)
    assert held(path) == quick


def test_a_sheet_in_another_encoding(tmp_path):
    said = '<?xml version="1.0" encoding="windows-1251"?>'
    written = sheet('<row r="1"><c r="A1" t="str"><v>участок</v></c></row>', said).encode("cp1251")
    path = with_sheet(SEED, tmp_path / "а.xlsx", written)
    assert held(path).grids[0].rows == {1: {1: "участок"}}


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (PLAIN + '<row r="2"><c r="A2"><v>1</c></row>', "CORRUPT"),
        (PLAIN + '<row r="2"><c r="A2" t="str"><v>&nbsp;</v></c></row>', "CORRUPT"),
        ("<row>" + "<c><v>1</v></c>" * 300 + "</row>", "TOO_LARGE_UNPACKED"),
    ],
    ids=["not closed", "unknown sign", "300 columns"],
)
def test_what_is_taken_by_pattern_is_checked_all_the_same(tmp_path, rows, code):
    path = with_sheet(SEED, tmp_path / "а.xlsx", sheet(rows))
    with pytest.raises(Unfit) as refused:
        held(path)
    assert refused.value.code == code
