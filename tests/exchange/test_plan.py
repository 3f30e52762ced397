"""What an import would do: new, changed, same, rejected; the reconcile line always adds up."""

from datetime import date

import pytest

from desktop.exchange.examine import examine
from desktop.exchange.fields import FIELDS, REQUIRED
from desktop.exchange.labels import label_of
from desktop.exchange.plan import plan
from desktop.exchange.sheets import read_book
from desktop.words import say
from tests.exchange.sheet import DATA, TODAY, read, register

N = None
PRECINCT = {
    "number": 842,
    "okrug": "Аққұм",
    "settlement": "Аққұм ауылы",
    "settlement_ru": "",
    "address": "Абай көшесі, 5",
    "premises": "Ауылдық клуб",
    "premises_ru": "",
    "voters": 410,
    "kind": "RESIDENCE",
    "phone": ["+77254490010"],
    "boundaries": "",
}
MEMBER = {
    "surname": "Қасымов",
    "given_name": "Нұрлан",
    "patronymic": "Серікұлы",
    "precinct_number": 842,
    "post": "MEMBER",
    "phone": ["+77000000001"],
    "iin": None,
    "birth_date": date(1980, 5, 1),
    "workplace": "мектеп",
}


def adds_up(planned):
    return planned.read == sum(planned.count(state) for state in ("new", "changed", "same", "rejected"))


def changes(planned):
    return [
        (change.field, change.was, change.became, change.language) for line in planned.lines for change in line.changes
    ]


def test_a_changed_value_is_shown_as_it_was_and_as_it_becomes():
    got = read(["Учаске №", "Сайлаушылар саны", "Мекенжайы"], [842, 500, "Абай көшесі, 5"], [843, 10, "Абай көшесі, 7"])
    planned = plan(got, {"id-1": PRECINCT, "id-2": {**PRECINCT, "number": 850}})
    assert [(line.state, line.key) for line in planned.lines] == [("changed", "id-1"), ("new", None)]
    assert changes(planned) == [("voters", 410, 500, None)]
    assert planned.missing == ("id-2",)
    assert adds_up(planned)


def test_an_empty_or_dropped_value_never_blanks_a_stored_one():
    got = read(["Учаске №", "Сайлаушылар саны", "Мекенжайы", "Телефоны"], [842, "көп", N, N])
    planned = plan(got, {1: PRECINCT})
    assert (planned.count("same"), changes(planned)) == (1, [])


def test_a_russian_name_fills_the_other_language_and_is_no_change():
    got = read(
        ["№ участка", "Населенный пункт", "Адрес", "Здание", "Округ"],
        [842, "с. Аккум", "ул. Абай, 5", "Сельский клуб", "Аккумский"],
    )
    planned = plan(got, {1: PRECINCT})
    (line,) = planned.lines
    assert (line.state, line.changes) == ("same", ())
    assert {(fill.field, fill.became, fill.language) for fill in line.fills} == {
        ("settlement", "с. Аккум", "ru"),
        ("premises", "Сельский клуб", "ru"),
    }
    filled = {**PRECINCT, "settlement_ru": "с. Аккум", "premises_ru": "Сельский клуб"}
    assert plan(got, {1: filled}).lines[0].fills == ()


def test_the_second_register_in_russian_changes_only_what_is_new_in_it():
    first = examine(read_book(DATA / "01_uchaskeler_tizimi.xlsx"), register(), None, TODAY)
    second = examine(read_book(DATA / "02_spisok_uchastkov.xlsx"), register(), None, TODAY)
    stored = {record.fields["number"]: {"premises_ru": "", **record.fields} for record in first.records}
    assert {change[0] for change in changes(plan(second, stored))} == {"boundaries", "kind"}


def test_a_new_telephone_is_added_to_the_known_ones():
    got = read(["Аты-жөні", "Учаске №", "Телефоны"], ["Қасымов Нұрлан Серікұлы", 842, "87000000002"])
    assert changes(plan(got, {1: MEMBER})) == [
        ("phone", ["+77000000001"], ["+77000000002", "+77000000001"], None),
    ]


def test_the_iin_is_compared_only_where_the_office_keeps_it():
    got = read(["Аты-жөні", "Учаске №", "ЖСН"], ["Қасымов Нұрлан Серікұлы", 842, "661216399796"])
    stored = {1: {**MEMBER, "birth_date": None}}
    assert changes(plan(got, stored)) == []
    assert changes(plan(got, stored, iin_allowed=True)) == [("iin", None, "661216399796", None)]


def test_lost_kazakh_letters_do_not_overwrite_kept_ones():
    got = read(["ФИО", "№ участка"], ["Касымов Нурлан Серикулы", 842])
    planned = plan(got, {1: MEMBER})
    assert (planned.lines[0].state, planned.lines[0].key) == ("same", 1)


def test_names_from_an_encoding_without_kazakh_letters_are_for_a_person_to_decide():
    got = read(["ФИО", "№ участка"], ["Касымов Нурлан", 842], notes=("encoding_cannot_hold_kazakh",))
    (line,) = plan(got, {1: MEMBER}).lines
    assert (line.state, line.candidates) == ("rejected", (1,))


@pytest.mark.parametrize(
    ("row", "evidence"),
    [
        (["Қасымов Нұрлан Серікұлы", 843, "87000000001", N], True),
        (["Қасымов Нұрлан Серікұлы", 843, N, "01.05.1980"], True),
        (["Қасымов Нұрлан Серікұлы", 843, "87000000009", N], False),
        (["Қасымов Нұрлан Серікұлы", 843, "87000000001", "02.05.1980"], False),
    ],
    ids=["same telephone", "same birth day", "a namesake", "another birth day"],
)
def test_the_same_name_in_another_commission(row, evidence):
    got = read(["Аты-жөні", "Учаске №", "Телефоны", "Туған күні"], row)
    planned = plan(got, {1: MEMBER})
    if not evidence:
        assert planned.count("new") == 1
        return
    assert planned.lines[0].candidates == (1,)
    assert "choose" in planned.lines[0].reason.source
    moved = plan(got, {1: MEMBER}, decisions={0: 1})
    assert (moved.lines[0].state, moved.lines[0].key) == ("changed", 1)
    assert plan(got, {1: MEMBER}, decisions={0: None}).count("new") == 1


def test_what_is_rejected_and_why():
    got = read(
        ["Учаске №", "Тегі", "Аты", "Лауазымы"],
        [842, "Асқаров", "Серік", "төраға"],
        [842, "Асқарова", N, "хатшы"],
        [999, "Досжанов", "Ерлан", "мүше"],
        [N, "Рүстемов", "Қайрат", "мүше"],
        [842, "Асқаров", "Серік", "мүше"],
    )
    planned = plan(got, {})
    assert sorted(planned.rejected_rows) == [3, 4, 5, 6]
    sources = [planned.rejected_rows[row].source for row in (3, 4, 5, 6)]
    assert [
        "empty" in sources[0],
        "not in the register" in sources[1],
        "empty" in sources[2],
        "choose" in sources[3],
    ] == [True] * 4
    assert adds_up(planned)


def test_a_repeated_precinct_is_rejected_once():
    got = read(["Учаске №", "Елді мекен", "Мекенжайы"], [842, "Аққұм", "1"], [842, "Аққұм", "2"], [N, "Аққұм", "3"])
    planned = plan(got, {})
    assert (planned.count("new"), sorted(planned.rejected_rows)) == (1, [3, 4])


def test_two_rows_of_one_stored_person_are_not_both_taken():
    got = read(["Аты-жөні", "Учаске №"], ["Қасымов Нұрлан Серікұлы", 842], ["Қасымов Нұрлан", 842])
    assert [line.state for line in plan(got, {1: MEMBER}).lines] == ["same", "rejected"]


def test_a_first_mark_of_a_known_person_is_new_and_a_second_mark_is_a_change():
    got = read(["Аты-жөні", "Учаске №", "Қатысты", "Күні"], ["Қасымов Нұрлан", 842, "+", "26.02.2026"])
    person = {"full_name": "Қасымов Нұрлан Серікұлы", "precinct_number": 842, "present": None, "date": None}
    assert [(line.state, line.key) for line in plan(got, {1: person}).lines] == [("new", 1)]
    marked = {**person, "present": False, "date": date(2026, 2, 26)}
    assert plan(got, {1: marked}).lines[0].state == "changed"
    other_day = {**marked, "date": date(2026, 2, 20)}
    assert [(line.state, line.key) for line in plan(got, {1: other_day}).lines] == [("new", None)]


def test_things_are_matched_by_their_kind_in_either_language():
    got = read(
        ["№ участка", "Наименование", "Имеется"],
        [842, "Кабина для тайного голосования", 3],
        [842, "Сейф", 1],
    )
    stored = {
        "booth": {
            "precinct_number": 842,
            "item": "жасырын дауыс беруге арналған кабина",
            "item_ru": "кабина для тайного голосования",
            "item_code": "BOOTH",
            "quantity_actual": 2,
        }
    }
    planned = plan(got, stored)
    assert [(line.state, line.key) for line in planned.lines] == [("changed", "booth"), ("new", None)]
    assert changes(planned) == [("quantity_actual", 2, 3, None)]


def test_every_field_of_every_list_has_a_name_that_people_know():
    for kind, fields in FIELDS.items():
        for name in {*fields.values(), *REQUIRED[kind]}:
            assert label_of(kind, name).source != name


def test_a_sentence_about_a_field_without_a_column_names_it_as_the_program_does():
    found = read(("Учаске №", "Лауазымы", "Телефоны"), (842, "хатшы", "8 700 000 00 00"), kind="members")
    reason = plan(found, {}).lines[0].reason
    assert say(reason, "ru") == "Строка 2, столбец «Фамилия» пуст. Заполните его."
    said = {say(each.why, "en") for each in found.file_problems}
    assert "No column was recognised as “Surname”. Choose it." in said
