"""Wide tables become rows: posts, precincts, things and days as columns, fields below each other, two lists beside."""

from datetime import date

import pytest

from desktop.actions import history
from desktop.exchange import intake
from desktop.exchange.plan import plan
from desktop.exchange.wide import parted, post_of, precinct_label
from tests.exchange.sheet import book, read, told, values

N = None
PERSON = ("precinct_number", "surname", "post", "phone")


def test_posts_as_columns_each_with_a_name_and_a_telephone():
    seen = read(
        ["Учаскелік комиссиялардың басшылары"],
        ["Учаске №", "Төраға", N, "Төрағаның орынбасары", N, "Хатшы", N],
        [N, "Т.А.Ә.", "тел.", "Т.А.Ә.", "тел.", "Т.А.Ә.", "тел."],
        [839, "Асқаров Болат Ерланұлы", "87000000001", "Ким Олег", "87000000002", "Цой Анна", N],
        [840, "ҮСЕНОВ МҰРАТ", "87000000003", "вакансия", N, N, N],
        merges=((2, 1, 3, 1), (2, 2, 2, 3), (2, 4, 2, 5), (2, 6, 2, 7)),
    )
    assert values(seen, *PERSON) == [
        (839, "Асқаров", "CHAIR", ["+77000000001"]),
        (839, "Ким", "DEPUTY", ["+77000000002"]),
        (839, "Цой", "SECRETARY", []),
        (840, "Үсенов", "CHAIR", ["+77000000003"]),
    ]
    assert [record.row for record in seen.records] == [4, 4, 4, 5]
    assert (5, "surname", "vacancy_row") in told(seen)
    assert {seen.mapping[letter] for letter in "BDF"} == {"full_name"}


def test_several_people_and_telephones_in_the_cells_of_posts():
    seen = read(
        ["№ п/п", "Номер участка", "Председатель УИК", "Секретарь", "Члены комиссии"],
        [1, 839, "Асқаров Болат, 8 700 000 00 01", "Ким О.В.", "1. Ли Вера\n2. Пак Юрий"],
        [2, 840, "Цой Анна", N, "Серік Арман, Болат Еркін"],
    )
    assert values(seen, *PERSON) == [
        (839, "Асқаров", "CHAIR", ["+77000000001"]),
        (839, "Ким", "SECRETARY", None),
        (839, "Ли", "MEMBER", None),
        (839, "Пак", "MEMBER", None),
        (840, "Цой", "CHAIR", None),
        (840, "Серік", "MEMBER", None),
        (840, "Болат", "MEMBER", None),
    ]


def test_a_telephone_said_once_for_several_posts_is_nobodys():
    seen = read(["УИК", "Председатель", "Секретарь", "Телефон"], [839, "Асқаров Болат", "Ким Олег", "87000000001"])
    assert values(seen, "surname", "phone") == [("Асқаров", None), ("Ким", None)]


def test_what_is_told_of_one_person_of_a_row_does_not_stop_the_others():
    seen = read(
        ["УИК", "Председатель", "Секретарь", "Член комиссии"],
        [839, "Асқаров Болат", "Ким Олег", N],
        [839, "Цой Анна", N, "Асқаров Болат"],
    )
    proposed = plan(seen, {})
    assert [line.pile for line in proposed.lines] == ["new", "new", "new", "doubtful"]


@pytest.mark.parametrize("heads", [("№ 839", "№ 840", "№ 841"), (839, 840, 841), ("839-учаске", "УИК 840", "841 уч.")])
def test_precincts_as_columns_over_things(heads):
    seen = read(
        ["№ п/п", "Наименование", *heads, "Итого"],
        [1, "Кабина", 3, 4, 2, 9],
        [2, "Сейф", "бар", N, "жоқ", 1],
        [N, "Барлығы", 4, 4, 2, 10],
    )
    assert (seen.kind, seen.header_row) == ("equipment", 1)
    assert values(seen, "precinct_number", "item", "quantity_actual") == [
        (839, "Кабина", 3),
        (840, "Кабина", 4),
        (841, "Кабина", 2),
        (839, "Сейф", 1),
        (840, "Сейф", None),
        (841, "Сейф", 0),
    ]


def test_precincts_under_their_okrugs_with_need_and_stock():
    seen = read(
        ["Жабдық атауы", "Шәуілдір а/о", N, "Көксарай а/о", N],
        [N, 839, N, 841, N],
        [N, "қажет", "бар", "қажет", "бар"],
        ["Кабина", 3, 2, 4, 4],
        merges=((1, 1, 3, 1), (1, 2, 1, 3), (1, 4, 1, 5), (2, 2, 2, 3), (2, 4, 2, 5)),
    )
    assert values(seen, "precinct_number", "quantity_required", "quantity_actual") == [(839, 3, 2), (841, 4, 4)]


def test_a_foreign_precinct_among_the_columns_leaves_the_others_in():
    proposed = plan(read(["Атауы", "№ 839", "№ 999"], ["Кабина", 3, 4]), {})
    assert [line.state for line in proposed.lines] == ["new", "rejected"]


def test_numbers_that_grow_in_the_first_rows_are_no_precincts():
    seen = read(["Атауы", "Учаске", "Қажет", "Бар"], ["Кабина", 839, 840, 900], ["Сейф", 840, 841, 842])
    assert values(seen, "item", "precinct_number", "quantity_required") == [("Кабина", 839, 840), ("Сейф", 840, 841)]


def test_the_state_and_the_number_of_each_thing_of_a_wide_table():
    seen = read(
        ["УИК", "Кабина", N, "Сейф", N, N],
        [N, "саны", "жағдайы", "саны", "инв. №", "жағдайы"],
        [839, 3, "жарамды", 1, "000123", "требует замены"],
        merges=((1, 1, 2, 1), (1, 2, 1, 3), (1, 4, 1, 6)),
    )
    assert values(seen, "item", "quantity_actual", "condition", "inventory_number") == [
        ("Кабина", 3, "GOOD", None),
        ("Сейф", 1, "BAD", "000123"),
    ]


def test_fields_below_each_other_are_turned():
    seen = read(
        ["Учаскелер туралы мәлімет"],
        ["Учаске нөмірі", 839, 840],
        ["Мекенжайы", "Абай көшесі, 1", "Абай көшесі, 2"],
        ["Сайлаушылар саны", "1 205", 990],
    )
    assert values(seen, "number", "address", "voters") == [
        (839, "Абай көшесі, 1", 1205),
        (840, "Абай көшесі, 2", 990),
    ]
    assert [record.row for record in seen.records] == [2, 3]
    assert "table_turned" in {each.code for each in seen.file_problems}


def test_posts_below_each_other_under_precincts():
    seen = read(
        ["Лауазымы", "№ 839", "№ 840"],
        ["Төраға", "Асқаров Болат", "Ким Олег"],
        ["Хатшы", "Цой Анна", "Ли Вера"],
    )
    assert values(seen, "precinct_number", "surname", "post") == [
        (839, "Асқаров", "CHAIR"),
        (839, "Цой", "SECRETARY"),
        (840, "Ким", "CHAIR"),
        (840, "Ли", "SECRETARY"),
    ]


def test_two_lists_side_by_side_are_one():
    seen = read(
        ["Учаске №", "Сайлаушылар саны", N, "Учаске №", "Сайлаушылар саны"],
        [839, 800, N, 841, 600],
        [840, 700, N, N, N],
    )
    assert [(record.row, record.fields["number"], record.fields["voters"]) for record in seen.records] == [
        (2, 839, 800),
        (3, 840, 700),
        (2, 841, 600),
    ]


def test_days_over_a_sum_and_days_as_rows():
    seen = read(
        ["Аты-жөні", "Учаске", "25 ақпан", "26 ақпан", "Жалпы қатысуы"],
        ["Асқаров Болат", 839, "қатысты", "☐", 1],
    )
    assert values(seen, "date", "present") == [(date(2026, 2, 25), True), (date(2026, 2, 26), False)]
    below = read(
        ["Аты-жөні", "Учаске", "Белгі"],
        ["25.02.2026"],
        ["Асқаров Болат", 839, "☑"],
        [date(2026, 2, 26)],
        ["Асқаров Болат", 839, "-"],
    )
    assert values(below, "date", "present") == [(date(2026, 2, 25), True), (date(2026, 2, 26), False)]


@pytest.mark.parametrize(
    ("head", "post"),
    [
        ("Төраға Т.А.Ә.", "CHAIR"),
        ("Зам. председателя УИК", "DEPUTY"),
        ("Секретарь / Хатшы", "SECRETARY"),
        ("Член комиссии 2", "MEMBER"),
        ("Мүшелердің саны", None),
        ("Председатель ТИК района", None),
        ("Лауазымы", None),
    ],
)
def test_heads_that_are_posts(head, post):
    assert post_of(head) == post


@pytest.mark.parametrize(
    ("written", "label"),
    [("839", "839"), ("№ 851а", "851а"), ("УИК №840", "840"), ("841-учаске", "841"), ("Сейф", ""), ("12.03.2026", "")],
)
def test_heads_that_are_precincts(written, label):
    assert precinct_label(written) == label


def test_one_person_with_a_comma_stays_one():
    assert parted("Асқаров, Болат") == ["Асқаров, Болат"]
    assert parted("Серік Арман; Болат Еркін") == ["Серік Арман", "Болат Еркін"]


def test_wide_lists_are_taken_in_once_and_undone_whole(office, make, tmp_path, reading):
    for number in (839, 840):
        make.precinct(number)
    posts = book(["УИК", "Төраға", "Хатшы"], [839, "Асқаров Болат", "Ким Олег"], [840, "Цой Анна", "Ли Вера"])
    things = book(["Жабдық атауы", "№ 839", "№ 840"], ["Сейф", 1, 2], ["Принтер", "бар", N])
    before = reading().position()
    for read_now, noun, count in ((posts, "members", 4), (things, "equipment", 3)):
        held = reading().totals(noun).count
        taken = intake.accept(office, intake.examine(office, read_now))
        assert taken.step > before
        assert reading().totals(noun).count == held + count
        again = intake.examine(office, read_now).plan
        assert (again.count("new"), again.count("changed"), again.count("rejected")) == (0, 0, 0)
        history.undo(office)
        assert reading().totals(noun).count == held
