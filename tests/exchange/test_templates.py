"""Our own empty workbooks: sent out, filled in, and back without a question."""

import io
from datetime import date

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.exchange.examination import KINDS
from desktop.exchange.examine import examine
from desktop.exchange.plan import plan
from desktop.exchange.sheets import read_book
from desktop.exchange.templates import LISTS, blanks, template
from desktop.words import say
from tests.exchange.sheet import ITEMS, TODAY, in_process, register

NAMES = st.sampled_from("Әлиева Жүсіпов Қасымов Үсенов Оңғаров Төлегенова Акимов Петренко Бекитов Итемген".split())
GIVEN = st.sampled_from("Сәуле Мұрат Серік Айгүл Елена Әкім Ұлту".split())
FATHERS = st.sampled_from(["", "Мұратұлы", "Сәкенқызы", "Иванович", "Болатовна"])
TEXTS = st.text("абвәғқңөүұһі АБҚ0123456789-", min_size=1, max_size=30).map(lambda t: " ".join(("Абай " + t).split()))
PHONES = st.lists(st.integers(0, 9999).map(lambda n: f"+7700000{n:04d}"), max_size=2, unique=True)
NUMBERS = st.sampled_from(sorted(register().precincts)).map(lambda n: int(n) if n.isdigit() else n)
DAYS = st.dates(date(1950, 1, 1), date(2007, 12, 31))
COUNTS = st.none() | st.integers(0, 3000)
POSTS = st.none() | st.sampled_from(["CHAIR", "DEPUTY", "SECRETARY", "MEMBER"])
OKRUGS = st.sampled_from([okrug.kk for okrug in register().okrugs])


def table(**fields):
    return st.lists(st.fixed_dictionaries(fields), min_size=1, max_size=6)


def unlike(rows, *names):
    seen, kept = set(), []
    for row in rows:
        key = tuple(row[name] for name in names)
        if key not in seen:
            seen.add(key)
            kept.append(row)
    return kept


FULL = st.tuples(NAMES, GIVEN, FATHERS).map(lambda parts: " ".join(filter(None, parts)))
TABLES = {
    "precincts": table(
        number=NUMBERS,
        okrug=OKRUGS,
        settlement=TEXTS,
        premises=TEXTS,
        address=TEXTS,
        voters=COUNTS,
        kind=st.sampled_from(["RESIDENCE", "SPECIAL"]),
        phone=PHONES,
        boundaries=st.none() | TEXTS,
    ).map(lambda rows: unlike(rows, "number")),
    "members": table(
        precinct_number=NUMBERS,
        surname=NAMES,
        given_name=GIVEN,
        patronymic=FATHERS.map(lambda each: each or None),
        post=POSTS,
        phone=PHONES,
        birth_date=st.none() | DAYS,
        iin=st.just(None),
        workplace=st.none() | TEXTS,
        education=st.none() | TEXTS,
        nominated_by=st.none() | TEXTS,
    ),
    "equipment": table(
        precinct_number=NUMBERS,
        item=st.sampled_from([item.kk for item in ITEMS]),
        quantity_required=COUNTS,
        quantity_actual=COUNTS,
        condition=st.none() | st.sampled_from(["GOOD", "REPAIR", "BAD"]),
        inventory_number=st.none() | st.integers(0, 10**6).map(lambda n: f"{n:08d}"),
    ),
    "attendance": table(
        full_name=FULL, precinct_number=NUMBERS, post=POSTS, present=st.none() | st.booleans(), date=st.just(TODAY)
    ),
    "tests": table(
        full_name=FULL,
        entry_score=st.none() | st.integers(0, 20),
        exit_score=st.none() | st.integers(0, 20),
        maximum=st.just(20),
    ),
}


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("kind", KINDS)
def test_out_and_in_again_nothing_is_different(kind, language, tmp_path):
    place = tmp_path / "үлгі.xlsx"

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(TABLES[kind])
    def there_and_back(rows):
        place.write_bytes(template(kind, register(), language, say, rows))
        back = examine(in_process(place), register(), None, TODAY)
        assert back.kind == kind
        assert not [each for each in back.file_problems if each.severity != "info"]
        read = [record.fields for record in back.records]
        assert [{name: each[name] for name in rows[0]} for each in read] == rows
        place.write_bytes(template(kind, register(), language, say, read))
        again = examine(in_process(place), register(), None, TODAY)
        assert [record.fields for record in again.records] == read

    there_and_back()


@pytest.mark.parametrize("kind", KINDS)
def test_the_head_is_locked_the_cells_are_not_and_lists_are_offered(kind):
    book = openpyxl.load_workbook(io.BytesIO(template(kind, register(), "kk", say)))
    sheet = book.worksheets[0]
    columns = blanks(kind)[1]
    assert sheet.protection.sheet
    assert all(sheet.cell(2, at).protection.locked for at in range(1, len(columns) + 1))
    assert not any(sheet.column_dimensions[openpyxl.utils.get_column_letter(at)].protection.locked for at in (1, 2))
    chosen = [column for column in columns if column.shape in {"okrug", "item", "post", "kind", "condition", "present"}]
    assert len(sheet.data_validations.dataValidation) == len(chosen)
    assert book[LISTS].sheet_state == "hidden"


def test_an_empty_template_that_came_back_is_no_fault(tmp_path):
    place = tmp_path / "бос.xlsx"
    place.write_bytes(template("members", register(), "ru", say))
    back = examine(read_book(place), register(), None, TODAY)
    assert (back.kind, back.records) == ("members", [])
    assert plan(back, {}).read == 0
