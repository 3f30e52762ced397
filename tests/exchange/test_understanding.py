"""Lists as offices really keep them: heads, sections, gaps, spellings; nothing is dropped in silence."""

from datetime import date

import pytest

from desktop.exchange.examine import examine
from desktop.exchange.refusals import FileRefusal
from tests.exchange.sheet import TODAY, book, read, register, told, values

N = None
PEOPLE = ("Аты-жөні", "Лауазымы", "Учаске №", "Телефоны", "ЖСН", "Туған күні")


def test_a_list_of_precincts_full_of_mess():
    got = read(
        ["№ п/п", "Номер избирательного участка", "Наименование с/о", "Адрес УИК", "Число избирателей", "Телефон"],
        [1, 2, 3, 4, 5, 6],
        [1, "№ 842", "Шауилдир", "ул. Абая, 1", "~800", "9-00-10"],
        [2, "843-учаске", "Шәуілдірский", "ул. Абая, 2", " 1.205", "87000000001/9-11-22"],
        [3, 844.0, "Балтаколский с/о", "ул. Абая, 3", "3 150", N],
        [4, "851а", "Шәуіл. а.о.", "ул. Абая, 4", "сто", "номер 12"],
        [5, 845, "Жаңа округ", N, 5, N],
        [6, 844, "Темирский сельский округ", "ул. Абая, 6", 5, N],
        ["Итого по округу", N, N, N, 5000, N],
        [7, 999, "Отырар", "ул. Абая, 7", 5, N],
        [N, N, N, N, 5160, N],
        ["Секретарь комиссии", N, "________"],
    )
    assert values(got, "number", "okrug", "voters") == [
        (842, "Шәуілдір", 800),
        (843, "Шәуілдір", 1205),
        (844, "Балтакөл", 3150),
        ("851а", "Шәуілдір", None),
        (845, "Жаңа округ", 5),
        (844, "Темір", 5),
        (999, "Отырар", 5),
    ]
    assert told(got) == {
        (3, "okrug", "okrug_fuzzy_match"),
        (3, "voters", "number_approximate"),
        (3, "phone", "phone_area_added"),
        (4, "okrug", "okrug_fuzzy_match"),
        (4, "voters", "number_separator_guessed"),
        (4, "phone", "phone_several"),
        (4, "phone", "phone_area_added"),
        (5, "okrug", "okrug_fuzzy_match"),
        (5, "voters", "voters_over_3000"),
        (6, "number", "number_with_suffix"),
        (6, "number", "foreign_precinct"),
        (6, "okrug", "okrug_fuzzy_match"),
        (6, "voters", "voters_not_number"),
        (6, "phone", "phone_unreadable"),
        (7, "okrug", "okrug_unknown"),
        (7, "address", "missing_required"),
        (8, "number", "duplicate_precinct"),
        (10, "number", "foreign_precinct"),
    }
    assert {each.row: each.why for each in got.ignored_rows} == {
        2: "column numbers",
        9: "subtotal",
        11: "total",
        12: "signature",
    }


def test_members_under_the_names_of_their_commissions():
    got = read(
        ["Учаскелік комиссия мүшелері"],
        ["Р/с", "Аты-жөні", "Комиссиядағы лауазымы", "Ұялы тел.", "ЖСН", "Туған жылы"],
        ["№ 842 сайлау учаскесі"],
        [1, "Әшірбеков Мұрат Нұрғалиұлы", "төраға", "8 700 000 19 63", "661216399796", "16.12.66"],
        [2, "КҮЗЕМБАЕВА  АҚМАРАЛ МҰРАТҚЫЗЫ", "Төр. орынбасары", "87000001966", "9,1E+11", 1985],
        [3, "Бос орын", "хатшы"],
        [4, "Серіков А.Б.", "мүше", "123", 31021699843, 45000],
        ["Участок № 843"],
        [1, "Cерік Aсқар", "төраға", N, "031021699844", "2003-10-21"],
        [2, "Асқаров Ерлан", "төраға", N, N, "31.02.1980"],
        [3, "Асқарова Әсел", "бақылаушы", N, N, N],
    )
    assert values(got, "surname", "given_name", "patronymic", "precinct_number", "post") == [
        ("Әшірбеков", "Мұрат", "Нұрғалиұлы", 842, "CHAIR"),
        ("Күзембаева", "Ақмарал", "Мұратқызы", 842, "DEPUTY"),
        ("Серіков", "А.", "Б.", 842, "MEMBER"),
        ("Серік", "Асқар", None, 843, "CHAIR"),
        ("Асқаров", "Ерлан", None, 843, "CHAIR"),
        ("Асқарова", "Әсел", None, 843, None),
    ]
    assert values(got, "iin", "birth_date")[:3] == [
        ("661216399796", date(1966, 12, 16)),
        (None, None),
        ("031021699843", date(2023, 3, 15)),
    ]
    assert told(got) == {
        (3, "post", "no_secretary"),
        (4, "birth_date", "date_two_digit_year"),
        (5, "iin", "iin_lossy_exponent"),
        (5, "birth_date", "date_year_only"),
        (6, "surname", "vacancy_row"),
        (7, "given_name", "name_initials_only"),
        (7, "phone", "phone_unreadable"),
        (7, "iin", "iin_leading_zero_restored"),
        (7, "birth_date", "date_from_serial"),
        (7, "iin", "iin_birth_mismatch"),
        (8, "post", "no_secretary"),
        (9, "surname", "latin_lookalike_fixed"),
        (9, "iin", "iin_bad_checksum"),
        (10, "birth_date", "date_unreadable"),
        (10, "post", "two_chairs"),
        (11, "post", "post_unknown"),
    }


def test_a_number_written_once_for_a_commission_serves_its_people():
    got = read(
        ["Учаске", "Тегі", "Аты"],
        [842, "Асқаров", "Серік"],
        [N, "Асқарова", "Сәуле"],
        [N, "Досжанов", "Ерлан"],
        [843, "Рүстемов", "Қайрат"],
        [N, "Рүстемова", "Айгүл"],
    )
    assert values(got, "precinct_number") == [(842,), (842,), (842,), (843,), (843,)]
    assert [each.code for each in got.file_problems] == ["precinct_carried_down"]


def test_a_gap_among_numbers_is_not_filled():
    got = read(
        ["Учаске", "Тегі", "Аты"], [842, "Асқаров", "Серік"], [842, "Асқарова", "Сәуле"], [N, "Досжанов", "Ерлан"]
    )
    assert values(got, "precinct_number") == [(842,), (842,), (None,)]
    assert told(got) == {(4, "precinct_number", "missing_required")}


def test_things_as_columns_become_rows():
    got = read(
        ["Р/с", "Учаске №", "Кабина", N, "Сейф", N],
        [N, N, "норма", "факт", "норма", "факт"],
        [1, 842, 3, "2 дана", 1, "бар"],
        [2, 843, 3, N, 1, -1],
        ["Барлығы", N, 6, 2, 2, 1],
        merges=[(1, 3, 1, 4), (1, 5, 1, 6)],
    )
    assert got.kind == "equipment"
    assert values(got, "precinct_number", "item", "quantity_required", "quantity_actual") == [
        (842, "Кабина", 3, 2),
        (842, "Сейф", 1, 1),
        (843, "Кабина", 3, None),
        (843, "Сейф", 1, None),
    ]
    assert told(got) == {(3, "quantity_actual", "yes_read_as_one"), (4, "quantity_actual", "quantity_negative")}


def test_things_are_recognised_in_the_catalogue():
    got = read(
        ["№ участка", "Наименование", "Имеется", "Состояние", "Инв. №"],
        [842, "Кабина для тайного голосования", 2, "исправна", "000001"],
        [842, "Стационарный ящик (урна)", 1, "в ремонте", "000001"],
        [842, "Информационный стенд", "много", "старый", N],
    )
    assert [record.links for record in got.records] == [{"item": "BOOTH"}, {"item": "BOX_ST"}, {}]
    assert told(got) == {
        (3, "inventory_number", "duplicate_inventory_number"),
        (4, "quantity_actual", "quantity_unreadable"),
        (4, "condition", "condition_unknown"),
    }


def test_days_as_columns_become_marks():
    got = read(
        ["№", "ФИО", "УИК", "26.02.2026", date(2026, 2, 27), "28.02"],
        [1, "Асқаров Серік Тоқтарұлы", 842, "+", "н/б", N],
        [2, "Рүстемов Қайрат", 843, "кешікті", "ауырды", "?"],
    )
    assert got.kind == "attendance"
    assert values(got, "full_name", "date", "present") == [
        ("Асқаров Серік Тоқтарұлы", date(2026, 2, 26), True),
        ("Асқаров Серік Тоқтарұлы", date(2026, 2, 27), False),
        ("Рүстемов Қайрат", date(2026, 2, 26), True),
        ("Рүстемов Қайрат", date(2026, 2, 27), False),
        ("Рүстемов Қайрат", date(2026, 2, 28), None),
    ]
    assert told(got) == {
        (2, "present", "present_missing"),
        (3, "present", "absence_reason"),
        (3, "present", "present_unreadable"),
    }


def test_scores_in_every_writing():
    got = read(
        ["№", "Аты-жөні", "Кіріс тестілеуі, %", "Қорытынды тестілеу", "Ең жоғары балл"],
        [1, "Асқаров Серік Тоқтарұлы", "65%", 18, 20],
        [2, "Рүстемов Қайрат", 50, 25, 20],
        [3, "Досжанов Ерлан", -1, date(2026, 3, 12), 20],
        [4, "Асқаров Серік Тоқтарұлы", "н/я", "18/20", N],
    )
    assert values(got, "entry_score", "exit_score", "maximum") == [
        (13, 18, 20),
        (10, None, 20),
        (None, None, 20),
        (None, 18, 20),
    ]
    assert told(got) == {
        (2, "entry_score", "percent_converted"),
        (3, "entry_score", "percent_converted"),
        (3, "exit_score", "score_over_max"),
        (4, "entry_score", "score_negative"),
        (4, "exit_score", "score_is_date"),
        (5, "entry_score", "score_missing"),
        (5, "full_name", "possible_duplicate"),
    }


def test_a_head_said_twice_in_two_languages_is_one_head():
    got = read(
        ["№", "Учаске №", "Тегі, аты", "Лауазымы", "Телефоны"],
        ["№", "№ участка", "Фамилия, имя", "Должность", "Телефон"],
        [1, 842, "Асқаров Серік", "төраға", "87000000001"],
    )
    assert (got.header_rows, [each.row for each in got.records]) == ((1, 2), [3])


def test_two_columns_for_one_field_are_asked_about_and_none_is_guessed():
    got = read(
        ["Учаске №", "Сайлаушылар саны", "Азаматтар саны", "Мекенжайы"],
        [842, 410, 420, "Абай көшесі, 5"],
    )
    assert got.mapping == {"A": "number", "D": "address"}
    assert [each.code for each in got.file_problems] == ["two_columns_for_field"]
    chosen = examine(book(["Учаске №", "Саны", "Сайлаушылар саны"], [842, 5, 410]), register(), "precincts", TODAY)
    assert chosen.mapping == {"A": "number", "C": "voters"}


def test_telephones_of_two_columns_are_all_taken():
    got = read(
        ["ФИО", "Должность", "№ участка", "Телефон рабочий", "Телефон сотовый"],
        ["Асқаров Серік Тоқтарұлы", "председатель", 842, "9-00-10", "87000000001"],
    )
    assert values(got, "phone") == [(["+77254490010", "+77000000001"],)]


def test_values_put_right_what_the_heads_confuse():
    got = read(
        ["Аты-жөні", "Лауазымы", "Учаске №", "ЖСН", "Телефоны"],
        ["Асқаров Серік Тоқтарұлы", "төраға", 842, "87000000001", "661216399796"],
        ["Рүстемов Қайрат Тоқтарұлы", "хатшы", 842, "87000000002", "601011499380"],
    )
    assert (got.mapping["D"], got.mapping["E"]) == ("phone", "iin")


def test_a_list_without_a_head_is_known_by_its_values():
    got = read(
        [1, "Асқаров Серік Тоқтарұлы", "председатель", 842, "87000000001"],
        [2, "Рүстемова Айгүл Сейітовна", "член", 842, "87000000002"],
    )
    assert (got.header_row, got.mapping) == (
        None,
        {"B": "full_name", "C": "post", "D": "precinct_number", "E": "phone"},
    )
    assert [each.code for each in got.file_problems] == ["head_not_found"]


def test_a_sheet_without_a_list_is_refused_and_a_head_can_be_pointed_to():
    letter = [["Құрметті әріптестер!"], ["Жиналыс 10 наурызда өтеді."]]
    with pytest.raises(FileRefusal) as refused:
        read(*letter)
    assert refused.value.code == "NO_HEAD"
    rows = [["1-баған", "2-баған"], [842, "Асқаров Серік"], [843, "Рүстемов Қайрат"]]
    wished = {"A": "precinct_number", "B": "full_name"}
    got = examine(book(*rows), register(), "members", TODAY, header_row=1, mapping=wished)
    assert values(got, "surname", "precinct_number") == [("Асқаров", 842), ("Рүстемов", 843)]


def test_a_person_can_leave_a_column_out():
    rows = [["Учаске №", "Сайлаушылар саны", "Мекенжайы"], [842, 410, "Абай көшесі, 5"]]
    got = examine(book(*rows), register(), None, TODAY, mapping={"B": ""})
    assert got.mapping == {"A": "number", "C": "address"}
    left = next(column for column in got.columns if column.letter == "B")
    assert (left.field, left.samples) == (None, ("410",))


def test_hidden_things_are_told():
    hidden = book(["Учаске №", "Сайлаушылар саны"], [842, 410], [843, 5], hidden_rows={3}, hidden_columns={2})
    hidden.grids.append(book(["Учаске №"], title="Ескі").grids[0])
    hidden.grids[1].hidden = True
    hidden.grids.append(book(["Ескерту"], title="Ескерту").grids[0])
    got = examine(hidden, register(), None, TODAY)
    assert told(got) == {(3, None, "hidden_row")}
    assert {each.code for each in got.file_problems} == {"hidden_columns", "hidden_sheet_ignored", "other_sheets"}


@pytest.mark.parametrize("name", ["А" * 10_000, "=1+1", "12345", "Асқаров 2"])
def test_what_is_no_name_is_told_and_not_taken(name):
    got = read(PEOPLE, [name, "төраға", 842, N, N, N])
    assert values(got, "surname") == [(None,)]
    assert (2, "surname", "name_invalid") in told(got)


def test_words_that_begin_like_a_formula_stay_words():
    got = read(["Аты-жөні", "Учаске №", "Жұмыс орны"], ["Асқаров Серік", 842, '=HYPERLINK("http://x")'])
    assert values(got, "workplace") == [('=HYPERLINK("http://x")',)]
    assert told(got) == {(2, "workplace", "formula_text")}
