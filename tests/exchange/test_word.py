"""Tables of Word documents, and tables pasted from Excel, LibreOffice and Word."""

import zipfile

import pytest

from desktop.exchange.examine import examine
from desktop.exchange.pasted import pasted
from desktop.exchange.refusals import FileRefusal
from desktop.exchange.sheets import read_book
from tests.exchange.sheet import TODAY, in_process, register, told, values

OPENED = (
    '<?xml version="1.0" encoding="UTF-8"?><w:document '
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
)


def line(words):
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def cell(words, span=1, down=None):
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = {None: "", "restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}[down]
    lines = "".join(map(line, str(words).split("\n")))
    return f"<w:tc><w:tcPr>{spanned}{merged}</w:tcPr>{lines}</w:tc>"


def row(*cells):
    return "<w:tr>" + "".join(each if str(each).startswith("<w:tc>") else cell(each) for each in cells) + "</w:tr>"


def table(*rows):
    return "<w:tbl>" + "".join(row(*each) for each in rows) + "</w:tbl>"


def document(path, *blocks):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("_rels/.rels", "<Relationships/>")
        packed.writestr("word/document.xml", OPENED + "".join(blocks) + "</w:body></w:document>")
    return path


def test_the_tables_of_a_document_are_a_list(tmp_path):
    heads = [cell("Учаске №", down="restart"), cell("Комиссия мүшесі", span=2), cell("Телефоны", down="restart")]
    below = [cell("", down="continue"), "Аты-жөні", "Лауазымы", cell("", down="continue")]
    path = document(
        tmp_path / "құрам.docx",
        table(["Келісілді", "Бекітемін"], ["", "Аудан әкімі"]),
        line("Комиссиялардың құрамы"),
        table(
            heads,
            below,
            [cell("839", down="restart"), "Әлиева Сәуле", "төраға", "8 700 000 00 01"],
            [cell("", down="continue"), "Үсенов\nМұрат", "хатшы", ""],
        ),
        line("Орындаушы: А. Бекенов"),
    )
    seen = examine(read_book(path), register(), None, TODAY)
    assert seen.kind == "members"
    assert values(seen, "precinct_number", "surname", "given_name", "post") == [
        (839, "Әлиева", "Сәуле", "CHAIR"),
        (839, "Үсенов", "Мұрат", "SECRETARY"),
    ]


def test_a_table_for_each_commission_under_its_number_is_one_list(tmp_path):
    head = ["№ п/п", "Ф.И.О.", "Должность"]
    path = document(
        tmp_path / "состав.docx",
        line("Участковая избирательная комиссия № 839"),
        table(head, ["1.", "Петренко Елена Ивановна", "председатель"], ["2.", "Үсенов Мұрат", "секретарь"]),
        line("Участковая избирательная комиссия № 840"),
        table(head, ["1.", "Ким Олег Сергеевич", "председатель"]),
        line("Участковая избирательная комиссия № 841"),
        table(["2.", "Серікова Айгүл", "член"]),
    )
    seen = examine(in_process(path), register(), None, TODAY)
    assert values(seen, "precinct_number", "surname", "post") == [
        (839, "Петренко", "CHAIR"),
        (839, "Үсенов", "SECRETARY"),
        (840, "Ким", "CHAIR"),
        (841, "Серікова", "MEMBER"),
    ]


def test_a_document_without_a_table_says_so(tmp_path):
    with pytest.raises(FileRefusal) as refused:
        read_book(document(tmp_path / "хат.docx", line("Құрметті әріптестер!")))
    assert refused.value.code == "NO_TABLE"


def test_an_old_document_says_how_to_save_it(tmp_path):
    path = tmp_path / "ескі.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le") + bytes(600))
    with pytest.raises(FileRefusal) as refused:
        read_book(path)
    assert "save it as .docx" in str(refused.value.sentence)


def test_a_range_pasted_from_excel_goes_the_road_of_a_file():
    words = 'Учаске №\tСайлаушылар саны\tМекенжайы\r\n842-учаске\t1 240\t"Абай к.,\n1"\r\n843\t900\t\r\n'
    seen = examine(pasted(words, "", "Кесте"), register(), None, TODAY)
    assert (seen.kind, seen.file) == ("precincts", "Кесте")
    assert values(seen, "number", "voters", "address") == [(842, 1240, "Абай к., 1"), (843, 900, None)]


def test_a_table_pasted_from_word_keeps_its_merged_cells():
    page = (
        "<html><table><tr><th rowspan=2>Учаске №</th><th colspan=2>Мүшесі</th></tr>"
        "<tr><td>Аты-жөні</td><td>Лауазымы</td></tr>"
        "<tr><td rowspan=2>839</td><td>Әлиева<br>Сәуле</td><td>төраға</td></tr>"
        "<tr><td>Үсенов Мұрат</td><td>хатшы</td></tr></table></html>"
    )
    seen = examine(pasted("839 …", page, "Кесте"), register(), None, TODAY)
    assert values(seen, "precinct_number", "surname", "post") == [
        (839, "Әлиева", "CHAIR"),
        (839, "Үсенов", "SECRETARY"),
    ]


def test_a_number_shown_short_is_taken_whole_where_the_page_keeps_it():
    head = "<tr><td>Аты-жөні</td><td>Учаске №</td><td>ЖСН</td></tr>"
    page = f"<table>{head}<tr><td>Әлиева Сәуле</td><td>839</td>{{}}</tr></table>"
    lost = examine(pasted("", page.format("<td>9.1E+11</td>"), "к"), register(), None, TODAY)
    assert (2, "iin", "iin_lossy_exponent") in told(lost)
    kept = examine(pasted("", page.format('<td sdval="910101399007">9.1E+11</td>'), "к"), register(), None, TODAY)
    assert (2, "iin", "iin_lossy_exponent") not in told(kept)


def test_nothing_copied_says_what_to_do():
    with pytest.raises(FileRefusal) as refused:
        pasted("  \n", "<p>жоқ</p>", "Кесте")
    assert refused.value.code == "NOTHING_PASTED"
