"""Three forms of different shapes come back with thirty rows filled and every other cell as it was, twice the same."""

import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.domain.demands import AnswerKind
from desktop.domain.desk_lines import ColumnLine, Sheet, SubjectLine, Told
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.exchange.formcells import filled, opened
from desktop.exchange.formfilling import fill, look_at, sources_of
from desktop.exchange.formspots import Spots
from desktop.exchange.refusals import FileRefusal
from desktop.exchange.regionform import State, memory_of, recalled
from tests.exchange.regionforms import by_name, guarded, merged_heads

NUMBERS = list(range(842, 872))
PLACES = [
    "Шәуілдір", "Көксарай", "Балтакөл", "Темір", "Маяқұм", "Қарғалы", "Аққұм", "Қоғам", "Отырар", "Талапты", "Шілік",
    "Ақтөбе", "Қостүйін", "Бөген", "Шытты", "Үшағаш", "Жанкел", "Аралтөбе", "Сейтқожа", "Мәслихат", "Қызылту",
    "Еңбек", "Ынталы", "Көкмардан", "Сырдария", "Жаңа шілік", "Бестам", "Қожатоғай", "Ызакөл", "Төрткүл",
]  # fmt: skip


def column(title, kind=AnswerKind.NUMBER):
    return ColumnLine(new_id(), "", "", new_id(), title, kind)


def sheet_of(*columns):
    """Thirty precincts with an answer in each column."""
    rows = {}
    for at, (number, place) in enumerate(zip(NUMBERS, PLACES, strict=True)):
        values = {
            AnswerKind.NUMBER: str(at % 8),
            AnswerKind.YES_NO: str(at % 2),
            AnswerKind.DAY: f"2026-03-{at % 9 + 1:02}",
            AnswerKind.WORDS: f"сөз «{at}» & <{at}>",
        }
        known = {"okrug": f"{place} а.о.", "settlement": f"{place} ауылы", "voters": str(1000 + at)}
        told = {each.id: Told(values[each.kind]) for each in columns}
        rows[new_id()] = SubjectLine(str(number), place, f"{place} а.о.", "", "", known, told)
    return Sheet(columns, rows)


def say(sentence, _language):
    return {"yes": "иә", "no": "жоқ"}.get(sentence.source, sentence.source)


def cells_of(content):
    """Every cell of a workbook: what it holds and how it looks, with sizes, merges, guards, lists and formats."""
    book = load_workbook(io.BytesIO(content))
    found = {}
    for sheet in book:
        found[sheet.title] = (
            sorted(map(str, sheet.merged_cells.ranges)),
            {name: (each.width, each.hidden) for name, each in sheet.column_dimensions.items()},
            sheet.protection.sheet,
            sheet.freeze_panes,
            [(each.sqref, each.formula1) for each in sheet.data_validations.dataValidation],
            [str(each.sqref) for each in sheet.conditional_formatting],
        )
        for row in sheet.iter_rows():
            for cell in row:
                look = (cell.font, cell.fill, cell.border, cell.alignment, cell.number_format, cell.protection)
                found[sheet.title, cell.coordinate] = (cell.value, *(repr(each) for each in look))
    return found


def compare(before, after, written):
    """Only the cells written differ, and these in nothing but their value; {cell: value} of them."""
    old, new = cells_of(before), cells_of(after)
    assert old.keys() == new.keys()
    changed = {where for where in old if old[where] != new[where]}
    assert changed <= written, f"touched outside: {changed - written}"
    assert all(old[where][1:] == new[where][1:] for where in written), "a style changed"
    return {where[1]: new[where][0] for where in written}


def filled_twice(content, sheet, titles=None):
    sources = sources_of(sheet.columns, titles or {})
    package, form = look_at("oblys.xlsx", content, sheet, sources, "precincts")
    done = fill(package, form, sheet, say, "kk", ("иә", "жоқ"))
    package, form = look_at("oblys.xlsx", content, sheet, sources, "precincts")
    assert fill(package, form, sheet, say, "kk", ("иә", "жоқ")).content == done.content, "twice the same"
    return form, done


def test_merged_heads_formulas_and_a_total_row():
    sheet = sheet_of(column("Келді"), column("Кешікті"), column("35 жасқа дейінгілері"))
    content = merged_heads(NUMBERS, [f"{each} а.о." for each in PLACES])
    form, done = filled_twice(content, sheet)
    assert {head.column: head.state for head in form.heads} == {
        1: State.GIVEN, 2: State.GIVEN, 3: State.KEY, 4: State.SURE, 5: State.SURE, 6: State.SURE, 7: State.FORMULA,
        8: State.HIDDEN,
    }  # fmt: skip
    assert (done.cells, done.missing, done.empty) == (90, (), 0)
    written = {("28.02", f"{letter}{row}") for letter in "DEF" for row in range(6, 36)}
    values = compare(content, done.content, written)
    assert [values[f"D{row}"] for row in range(6, 36)] == [at % 8 for at in range(30)]


def test_a_guarded_sheet_is_filled_where_it_is_open_in_its_own_words():
    day, light = column("Тексерілген күні", AnswerKind.DAY), column("Жарық бар ма", AnswerKind.YES_NO)
    sheet = sheet_of(light, column("Байланыс бар ма", AnswerKind.YES_NO), day)
    content = guarded(NUMBERS)
    _, done = filled_twice(content, sheet)
    values = compare(
        content, done.content, {("Дайындық", f"{letter}{row}") for letter in "CDE" for row in range(3, 33)}
    )
    assert [values[f"C{row}"] for row in (3, 4)] == ["да", "нет"], "as the region's list says it, last precinct first"
    assert [values[f"D{row}"] for row in (3, 4)] == ["иә", "жоқ"]
    assert f"{values['E32']:%d.%m.%Y}" == "01.03.2026", "a day is a day to Excel"


def test_rows_known_by_names_that_are_spelt_otherwise():
    cars, note = column("Автокөлік саны"), column("Ескерту", AnswerKind.WORDS)
    sheet = sheet_of(cars, note)
    otherwise = [
        f"с. {each}".replace("ә", "а").replace("қ", "к").replace("Қ", "К").replace("ө", "о").replace("ү", "у")
        for each in PLACES
    ]
    content = by_name([each.removeprefix("с. ") + " ауылы" for each in otherwise])
    form, done = filled_twice(content, sheet)
    assert form.sheet == "Нысан 7"
    assert all(row.sure for row in form.rows), [row.words for row in form.rows if not row.sure]
    assert (done.cells, done.missing) == (60, ())
    rows = [row for row in range(2, 35) if row not in (12, 23, 34)]
    values = compare(content, done.content, {("Нысан 7", f"{letter}{row}") for letter in "BC" for row in rows})
    assert values["C2"] == "сөз «0» & <0>", "signs of XML stay words"


def test_what_is_not_sure_is_asked_and_remembered():
    sheet = sheet_of(column("Келді"))
    names = [*(f"{each} ауылы" for each in PLACES[:-2]), "Базакол", "Совсем другое"]
    content = by_name(names)
    package, form = look_at("f.xlsx", content, sheet, sources_of(sheet.columns, {}), "precincts")
    asked = [row for row in form.rows if not row.sure]
    assert [row.words for row in asked][:1] == ["Базакол"]
    assert {head.state for head in form.heads[1:]} == {State.ASK}, "nobody knows what the columns mean"
    done = fill(package, form, sheet, say, "kk", ("иә", "жоқ"))
    assert (done.cells, cells_of(done.content)) == (0, cells_of(content)), "nothing is written where nobody is sure"
    ids = {each.hex: each for each in sheet.rows}
    memory = {**memory_of(form), (True, "Базакол"): list(ids)[28]}
    again = recalled(form, memory, ids)
    assert next(row for row in again.rows if row.words == "Базакол").about == ids[list(ids)[28]]


def test_a_column_of_the_registers_is_offered_and_what_the_region_filled_is_left():
    sheet = sheet_of()
    titles = {"field:voters": ("Сайлаушылар саны", "Избиратели"), "field:okrug": ("Ауылдық округ",)}
    content = merged_heads(NUMBERS, PLACES)
    _, form = look_at("f.xlsx", content, sheet, sources_of((), titles), "precincts")
    assert form.heads[1].state is State.GIVEN, "the region's okrugs are not written over"


def test_the_numbers_of_the_lines_are_left_also_where_a_precinct_does_not_work():
    whole = sheet_of(column("Келді"))
    idle = next(row for row, line in whole.rows.items() if line.label == "845")
    sheet = Sheet(whole.columns, {row: line for row, line in whole.rows.items() if row != idle})
    content = merged_heads(NUMBERS, PLACES)
    _, form = look_at("f.xlsx", content, sheet, sources_of(sheet.columns, {}), "precincts")
    assert (form.heads[0].words, form.heads[0].state) == ("Р/с №", State.GIVEN)
    assert [row.words for row in form.rows if not row.sure] == ["№ 845"]
    assert form.heads[3].state is State.SURE, "the answers themselves are still filled"


def test_a_form_without_our_rows_and_what_is_no_form_are_refused():
    sheet = sheet_of(column("Келді"))
    with pytest.raises(Refusal):
        look_at("f.xlsx", by_name(["Алматы", "Астана"]), sheet, sources_of(sheet.columns, {}), "precincts")
    with pytest.raises(FileRefusal):
        look_at("f.xlsx", b"PK\x03\x04 nothing of the kind", sheet, sources_of(sheet.columns, {}), "precincts")


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(1, 40), st.integers(1, 12)), st.integers(0, 99) | st.text(
    st.characters(blacklist_categories=("Cs", "Cc")), max_size=12), max_size=25))  # fmt: skip
def test_any_cells_are_written_and_no_others(tmp_path_factory, cells):
    """Cells that are there, that are not, in rows with and without cells: each is found again, the rest is the same."""
    path = tmp_path_factory.mktemp("form") / "f.xlsx"
    path.write_bytes(merged_heads(NUMBERS, PLACES))
    package = opened(path)
    spots = Spots(package.parts[package.sheets["28.02"]])
    merged = {"A1", "A3", "B3", "C3", "D3", "G3", "H3", "A36"}
    book = load_workbook(path)["28.02"]
    wanted = {
        where: value
        for where, value in cells.items()
        if where[0] in spots.rows and not spots.formula(where) and type(book.cell(*where)).__name__ == "Cell"
        and book.cell(*where).coordinate not in merged and value != ""
    }  # fmt: skip
    content = filled(package, {"28.02": wanted})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
    before, after = cells_of(path.read_bytes()), cells_of(content)
    for where, value in wanted.items():
        name = ("28.02", book.cell(*where).coordinate)
        assert after.pop(name)[0] == value
        before.pop(name, None)
    assert {where: cell for where, cell in after.items() if where in before} == before
    assert all(cell[0] is None for where, cell in after.items() if where not in before)


def test_the_bytes_of_all_other_parts_stay(tmp_path):
    path = tmp_path / "f.xlsx"
    path.write_bytes(merged_heads(NUMBERS, PLACES))
    package = opened(path)
    with zipfile.ZipFile(io.BytesIO(filled(package, {"28.02": {(6, 4): 7}}))) as archive:
        other = {name: archive.read(name) for name in archive.namelist()}
    changed = {name for name, content in package.parts.items() if other[name] != content}
    assert package.sheets["28.02"] in changed
    assert changed <= {package.sheets["28.02"], package.workbook}


def test_other_programs_ways_of_writing_a_sheet_are_filled_too(tmp_path):
    """Names with a prefix, spans, rows without a cell, formulas that were counted: what Excel and others may write."""
    path = tmp_path / "f.xlsx"
    path.write_bytes(merged_heads(NUMBERS, PLACES))
    package = opened(path)
    part = package.sheets["28.02"]
    sheet = package.parts[part].replace(b"xmlns=", b"xmlns:x=")
    sheet = re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", sheet)
    sheet = sheet.replace(b'<x:row r="6"', b'<x:row r="6" spans="1:3"')
    sheet = sheet.replace(b"</x:sheetData>", b'<x:row r="60" spans="1:2"/></x:sheetData>')
    sheet = re.sub(rb"(<x:c r=\"G6\".*?)<x:v ?/>", rb"\1<x:v>7</x:v>", sheet, count=1)
    package.parts[part] = sheet
    written = filled(package, {"28.02": {(6, 4): 3, (6, 12): "көп", (60, 2): 1, (60, 3): "a<b"}})
    book = load_workbook(io.BytesIO(written))["28.02"]
    assert [book.cell(*where).value for where in ((6, 4), (6, 12), (60, 2), (60, 3))] == [3, "көп", 1, "a<b"]
    assert book["G6"].value == "=7-D6"
    counted = load_workbook(io.BytesIO(written), data_only=True)["28.02"]
    assert counted["G6"].value is None, "what was counted before is counted anew"
    assert b"spans" not in zipfile.ZipFile(io.BytesIO(written)).read(part).partition(b'r="60"')[2][:20]


def test_a_cell_that_a_formula_spreads_over_is_never_written(tmp_path):
    path = tmp_path / "f.xlsx"
    path.write_bytes(merged_heads(NUMBERS, PLACES))
    package = opened(path)
    with pytest.raises(ValueError, match="G6 is a formula"):
        filled(package, {"28.02": {(6, 7): 1}})
    part = package.sheets["28.02"]
    spread = package.parts[part].replace(b"<f>7-D6</f>", b'<f t="array" ref="G6:H9">7-D6</f>')
    assert Spots(spread).formula((8, 8))
    assert not Spots(spread).formula((10, 8))
