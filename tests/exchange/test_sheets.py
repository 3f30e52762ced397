"""Foreign files in the reading process: what is behind the cells, and files that want to harm."""

import io
import os
import time
import zipfile
from datetime import date

import openpyxl
import pytest

from desktop.domain.faults import Stopped
from desktop.exchange.examine import examine
from desktop.exchange.refusals import FileRefusal
from desktop.exchange.sheets import read_book
from tests.exchange.sheet import DATA, TODAY, register

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000)
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
)
WIDE = "<worksheet><sheetData><row>" + "<c><v>1</v></c>" * 16_384 + "</row></sheetData></worksheet>"
SWOLLEN = (
    '<worksheet><sheetData><row><c t="inlineStr"><is><t>'
    + "а" * 40_000_000
    + "</t></is></c></row></sheetData></worksheet>"
)


def workbook(path, *rows, far=None):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if far:
        book.active[far] = "x"
    book.save(path)
    return path


@pytest.fixture
def small(tmp_path):
    return workbook(tmp_path / "шағын.xlsx", ["Учаске №", "Азаматтар саны"], [839, 410])


def with_sheet(source, target, sheet):
    """The same workbook with another first sheet."""
    packed = zipfile.ZipFile(io.BytesIO(source.read_bytes()))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in packed.namelist():
            out.writestr(name, sheet if name.endswith("sheet1.xml") else packed.read(name))
    return target


def test_what_stands_behind_the_cells_is_seen(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Учаске №", "Күні", "Түгендеу №", "Үлесі", "Қорытынды", "Иә"])
    sheet.append([839, date(2026, 3, 15), 22, 0.5, "=A2+1", True])
    sheet["C2"].number_format, sheet["D2"].number_format = "000000", "0%"
    sheet.merge_cells("A2:A4")
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["D"].hidden = True
    book.create_sheet("Жасырын").sheet_state = "hidden"
    book.save(tmp_path / "кітап.xlsx")

    grid, hidden = read_book(tmp_path / "кітап.xlsx").grids
    assert grid.rows[2] == {1: 839, 2: date(2026, 3, 15), 3: 22, 4: 0.5, 6: True}
    assert grid.formats == {(2, 3): "000000", (2, 4): "0%"}
    assert (grid.formulas, grid.hidden_rows, grid.hidden_columns) == ({(2, 5)}, {3}, {4})
    assert [(each.top, each.left, each.bottom, each.right) for each in grid.merges] == [(2, 1, 4, 1)]
    assert hidden.hidden


def test_a_lone_cell_in_the_last_corner_costs_nothing(tmp_path):
    path = workbook(tmp_path / "бұрыш.xlsx", ["Учаске №", "Азаматтар саны"], [839, 410], far="XFD1048576")
    book = read_book(path)
    assert list(book.grids[0].rows) == [1, 2, 1_048_576]
    assert book.grids[0].rows[1_048_576] == {16_384: "x"}
    assert [each.fields["number"] for each in examine(book, register(), None, TODAY).records] == [839]


def test_empty_formatted_rows_are_no_rows(small, tmp_path):
    cells = "".join(f'<row r="{row}"><c r="A{row}" s="1"/></row>' for row in range(1, 150_000))
    head = '<row r="1"><c r="A1"><v>5</v></c></row>'
    sheet = f"<worksheet><sheetData>{head}{cells}</sheetData></worksheet>"
    assert len(read_book(with_sheet(small, tmp_path / "бос.xlsx", sheet)).grids[0].rows) == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("құпия.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "PASSWORD_PROTECTED"),
        ("хат.doc", OLE + "WordDocument".encode("utf-16-le"), "OLD_WORD"),
        ("бүлінген.xls", OLE, "CORRUPT"),
        ("сурет.xlsx", b"\x89PNG\r\n\x1a\n", "NOT_A_SPREADSHEET"),
        ("бет.xls", b"<html><table><tr><td>842</td></tr></table></html>", "NOT_A_SPREADSHEET"),
        ("шу.xlsx", os.urandom(5000).replace(b"PK", b"KP"), "CORRUPT"),
        ("бос.xlsx", b"", "EMPTY"),
        ("бос жолдар.csv", b";;;;\n;;;\n", "EMPTY"),
        ("кең.csv", ("№;" * 5000).encode(), "TOO_LARGE_UNPACKED"),
    ],
)
def test_a_file_that_is_no_workbook_is_refused_by_name(tmp_path, name, content, code):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FileRefusal) as refused:
        read_book(tmp_path / name)
    assert refused.value.code == code
    assert ("file", name) in refused.value.sentence.values


@pytest.mark.parametrize(
    ("sheet", "code"),
    [(ENTITIES, "UNSAFE_XML"), (WIDE, "TOO_LARGE_UNPACKED"), (SWOLLEN, "TOO_LARGE_UNPACKED"), ("<a><b>", "CORRUPT")],
    ids=["entities", "16,384 columns", "unpacks too far", "broken off"],
)
def test_a_hostile_sheet_is_refused_at_once(small, tmp_path, sheet, code):
    path = with_sheet(small, tmp_path / "зиян.xlsx", sheet)
    began = time.monotonic()
    with pytest.raises(FileRefusal) as refused:
        read_book(path)
    assert refused.value.code == code
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_file_cut_short_is_refused(tmp_path, share):
    whole = (DATA / "03_komissiya_musheleri.xlsx").read_bytes()
    (tmp_path / "кесілген.xlsx").write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(FileRefusal) as refused:
        read_book(tmp_path / "кесілген.xlsx")
    assert refused.value.code == "CORRUPT"


def test_repeated_cells_of_an_ods_are_not_unrolled(tmp_path):
    packed = zipfile.ZipFile(DATA / "11_registratsiya.ods")
    many = '<table:table-row table:number-rows-repeated="1048000">'
    empty = many + '<table:table-cell table:number-columns-repeated="16384"/>'
    full = many + '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'

    def changed(name, row):
        with zipfile.ZipFile(tmp_path / name, "w") as out:
            for each in packed.namelist():
                text = packed.read(each)
                if each == "content.xml":
                    text = text.replace(b"</table:table>", row.encode() + b"</table:table-row></table:table>", 1)
                out.writestr(each, text)
        return tmp_path / name

    assert len(read_book(changed("бос.ods", empty)).grids[0].rows) == 20
    with pytest.raises(FileRefusal) as refused:
        read_book(changed("толы.ods", full))
    assert refused.value.code == "TOO_LARGE_UNPACKED"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_text_files_of_every_encoding_and_separator(tmp_path, encoding, separator):
    lines = [["Номер участка", "Адрес"], ["839", f'"ул. Абая{separator}\n5"'], ["840", "ул. Сатпаева"]]
    text = "\r\n".join(separator.join(line) for line in lines)
    (tmp_path / "тізім.csv").write_bytes(text.encode(encoding))
    book = read_book(tmp_path / "тізім.csv")
    assert list(book.grids[0].rows) == [1, 2, 3]
    assert book.grids[0].rows[2] == {1: "839", 2: f"ул. Абая{separator}\n5"}
    assert book.notes == (("encoding_cannot_hold_kazakh",) if encoding == "cp1251" else ())


def test_a_name_that_lies_is_told(tmp_path):
    (tmp_path / "тізім.xls").write_text("Учаске №;Мекенжайы\n839;Абай көшесі\n", encoding="utf-8")
    assert read_book(tmp_path / "тізім.xls").notes == ("extension_does_not_match_content",)


def test_the_person_can_stop_the_reading(small):
    def stop(done, whole, words):
        raise Stopped

    with pytest.raises(Stopped):
        read_book(small, stop)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FileRefusal) as refused:
        read_book(tmp_path / "жоқ.xlsx")
    assert refused.value.code == "NOT_FOUND"


def test_links_to_other_workbooks_are_left_and_told(small, tmp_path):
    linked = tmp_path / "сілтеме.xlsx"
    linked.write_bytes(small.read_bytes())
    with zipfile.ZipFile(linked, "a") as packed:
        packed.writestr("xl/externalLinks/externalLink1.xml", "<externalLink/>")
    book = read_book(linked)
    assert book.notes == ("external_links_ignored",)
    assert book.grids[0].rows[2] == {1: 839, 2: 410}


def test_an_ods_with_a_password_is_refused(tmp_path):
    path = tmp_path / "құпия.ods"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")
        packed.writestr("content.xml", "шифр")
    with pytest.raises(FileRefusal) as refused:
        read_book(path)
    assert refused.value.code == "PASSWORD_PROTECTED"


def test_utf_16_without_its_mark(tmp_path):
    path = tmp_path / "тізім.txt"
    path.write_bytes("Учаске №\tСайлаушылар саны\n839\t410\n".encode("utf-16-le"))
    assert read_book(path).grids[0].rows[2] == {1: "839", 2: "410"}


def test_an_ods_whose_content_breaks_off_is_refused(tmp_path):
    path = tmp_path / "үзік.ods"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("content.xml", '<a xmlns="x"><table name="1"><table-row><table-cell><p>839</p>')
    with pytest.raises(FileRefusal) as refused:
        read_book(path)
    assert refused.value.code == "CORRUPT"
