"""The reference data that ship with the program are whole, official in wording and free of slips."""

import csv
import re
import textwrap
from collections import Counter
from unicodedata import is_normalized

import pytest

from desktop.domain.facts.equipment import ItemKindData
from desktop.domain.facts.readiness import IndicatorData
from desktop.domain.facts.territories import TerritoryData
from desktop.domain.kazakh import lookalikes, search_key
from desktop.resource import resource

FILES = ["territories", "territories_aliases", "okrugs", "items", "items_aliases", "indicators", "topics", "sources"]
FILES += ["lawpoints", "questions", "cases", "replies", "acceptance", "keeping"]
BY_CODE = ["territories", "okrugs", "items", "indicators", "topics", "sources", "lawpoints", "questions", "cases"]


def rows(name):
    with resource(f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def codes(name):
    return {row["code"] for row in rows(name)}


@pytest.mark.parametrize("name", FILES)
def test_a_table_is_plain_text_in_the_right_letters(name):
    text = resource(f"{name}.csv").read_bytes().decode("utf-8")
    assert "\r" not in text
    assert is_normalized("NFC", text)
    words = re.findall(r"[^\W\d_]+", text)
    assert [word for word in words if re.search("[Ѐ-ӿ]", word) and re.search("[A-Za-zƏə]", word)] == []
    assert lookalikes(text) == text


@pytest.mark.parametrize("name", FILES)
def test_no_cell_has_stray_blanks_and_no_row_is_torn(name):
    for row in rows(name):
        assert None not in row
        assert all(cell is not None and cell == " ".join(cell.split()) for cell in row.values()), row


@pytest.mark.parametrize("name", BY_CODE)
def test_a_code_stands_once_and_is_spelt_in_capitals(name):
    counted = Counter(row["code"] for row in rows(name))
    assert [code for code, times in counted.items() if times > 1] == []
    assert [code for code in counted if not re.fullmatch(r"[A-Z][A-Z0-9_-]*", code)] == []


@pytest.mark.parametrize("name", ["items", "indicators", "topics"])
def test_every_name_is_there_in_three_languages(name):
    for row in rows(name):
        assert re.search("[А-Яа-я]", row["name_kk"])
        assert re.search("[А-Яа-я]", row["name_ru"])
        assert row["name_en"].isascii() or "’" in row["name_en"]
        assert row["name_kk"][0].isupper()
        assert row["name_ru"][0].isupper()
        assert row["name_en"][0].isupper()


def test_the_counts_are_the_published_ones():
    levels = Counter(row["level"] for row in rows("territories"))
    assert levels == {"country": 1, "region": 20, "district": 195, "city": 39}
    assert Counter((row["level"], row["active"]) for row in rows("okrugs")) == {("okrug", "1"): 13, ("okrug", "0"): 1}


def test_turkistan_has_its_fourteen_districts_and_three_cities():
    levels = Counter(row["level"] for row in rows("territories") if row["parent_code"] == "KZ-TUR")
    assert levels == {"district": 14, "city": 3}


def test_every_territory_lies_in_one_that_exists():
    known = codes("territories")
    parents = {row["parent_code"] for row in (*rows("territories"), *rows("okrugs")) if row["code"] != "KZ"}
    assert parents <= known


def test_no_two_neighbours_bear_one_name():
    for name in ("name_kk", "name_ru"):
        named = Counter((row["parent_code"], row["level"], search_key(row[name])) for row in rows("territories"))
        assert max(named.values()) == 1


def test_territories_are_fit_for_the_file():
    for row in (*rows("territories"), *rows("okrugs")):
        known = {key: value for key, value in row.items() if key in TerritoryData.model_fields}
        assert TerritoryData.model_validate(known).code == row["code"]


def test_the_classifier_knows_every_city_once():
    numbers = [row["kato"] for row in rows("territories") if row["level"] == "city"]
    assert all(re.fullmatch(r"\d{9}", number) for number in numbers)
    assert len(set(numbers)) == 39


def test_otyrar_can_be_telephoned():
    assert [row["phone_code"] for row in rows("territories") if row["code"] == "KZ-TUR-OTYRAR"] == ["72544"]


def test_an_alias_leads_to_one_territory_that_exists_and_says_something_new():
    known = {row["code"]: row for row in rows("territories")}
    aliases = rows("territories_aliases")
    assert {row["code"] for row in aliases} <= set(known)
    for row in aliases:
        assert row["lang"] in {"kk", "ru"}
        assert row["alias"] not in {known[row["code"]]["name_kk"], known[row["code"]]["name_ru"]}


def test_items_are_fit_for_the_file():
    for row in rows("items"):
        known = {key: value for key, value in row.items() if key in ItemKindData.model_fields}
        assert ItemKindData.model_validate(known).code == row["code"]
        assert row["category"] in set("VSIATFXD")
        assert row["unit_kk"]
        assert row["unit_ru"]


def test_each_item_has_a_row_of_its_own():
    apart = {"FLAG", "EMBLEM", "PC", "PRINTER", "SCANNER", "NET", "PHONE", "TACT_IN", "TACT_ENT", "CHAIR", "FIRE_EXT"}
    assert apart <= codes("items")
    assert len(rows("items")) == 56


@pytest.mark.parametrize(
    ("code", "name_kk", "name_ru"),
    [
        ("ANTHEM", "Мемлекеттік Гимнді орындауға арналған дыбыс аппаратурасы", None),
        ("FLAG", "Мемлекеттік Ту", "Государственный Флаг"),
        ("EMBLEM", "Мемлекеттік Елтаңба", "Государственный Герб"),
        ("RULES", "Дауыс беруге арналған үй-жайда тәртіп сақтау қағидалары", None),
        ("STENCIL_BR", "Брайль қарпі бар трафарет", "Трафарет со шрифтом Брайля"),
        ("SIGN_LANG", "Ымдау тілі маманы", "Специалист жестового языка"),
        ("LISTS", "Азаматтар тізімі (акт бойынша)", None),
        ("BOX_ST", "Стационарлық жәшік", "Стационарный ящик"),
    ],
)
def test_items_are_named_as_the_guide_corrects_them(code, name_kk, name_ru):
    item = next(row for row in rows("items") if row["code"] == code)
    assert item["name_kk"] == name_kk
    assert name_ru in {None, item["name_ru"]}


@pytest.mark.parametrize("name", ["items", "indicators", "topics"])
def test_no_word_that_the_law_has_left_behind(name):
    left_behind = r"\b(урна|ограниченными|сурдо\w+|әнұран|жаттықтырушы|көшпелі|мүгедек)\b"
    names = [f"{row['name_kk']}, {row['name_ru']}" for row in rows(name)]
    assert [words for words in names if re.search(left_behind, words.casefold())] == []


def test_an_alias_leads_to_one_item_and_never_to_two():
    owners = {}
    for row in rows("items"):
        for name in (row["name_kk"], row["name_ru"]):
            assert owners.setdefault(search_key(name), row["code"]) == row["code"]
    for row in rows("items_aliases"):
        assert row["code"] in codes("items")
        assert row["lang"] in {"kk", "ru"}
        assert search_key(row["alias"]) not in owners
        owners[search_key(row["alias"])] = row["code"]


def test_indicators_are_fit_for_the_file_and_ask_a_building_or_a_precinct():
    for row in rows("indicators"):
        known = {key: value for key, value in row.items() if key in IndicatorData.model_fields}
        assert IndicatorData.model_validate(known).scope == row["scope"]
    assert Counter(row["scope"] for row in rows("indicators")) == {"building": 9, "precinct": 13}


@pytest.mark.parametrize("column", ["short_kk", "short_ru"])
def test_a_head_of_an_indicator_fits_two_lines_of_fourteen_and_is_its_own(column):
    heads = [row[column] for row in rows("indicators")]
    assert len(set(heads)) == len(heads)
    for head in heads:
        lines = textwrap.wrap(head, 14, break_long_words=False, break_on_hyphens=False)
        assert len(lines) <= 2, head
        assert max(len(line) for line in lines) <= 14, head


@pytest.mark.parametrize("name", ["okrugs", "items", "indicators", "topics"])
def test_every_source_that_is_cited_can_be_looked_up(name):
    known = codes("sources")
    cited = {code for row in rows(name) for code in row["source"].split()}
    assert cited <= known


@pytest.mark.parametrize("name", ["territories", "okrugs", "items", "indicators"])
def test_a_mark_says_sourced_or_general_knowledge(name):
    assert {row["mark"] for row in rows(name)} <= {"S", "K"}


@pytest.mark.parametrize("name", ["items", "indicators"])
def test_what_is_marked_as_sourced_names_its_source(name):
    assert [row["code"] for row in rows(name) if row["mark"] == "S" and not row["source"]] == []
