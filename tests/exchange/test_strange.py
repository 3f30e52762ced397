"""Workbooks of other offices: other heads, other messes; each is one that a careful person reads without asking."""

import time
from datetime import date

import pytest

from desktop.exchange.plan import plan
from desktop.exchange.refusals import FileRefusal
from tests.exchange.sheet import read, told, values

N = None


def test_a_three_line_head_of_two_languages():
    seen = read(
        ["Отырар ауданы бойынша сайлау учаскелері туралы мәлімет"],
        [],
        ["№ р/с", "Сайлау учаскесі / Избирательный участок", N, N, "Сайлаушылар / Избиратели", N],
        [N, "нөмірі / номер", "орналасқан жері / место нахождения", N, "саны / число", "соның ішінде"],
        [N, N, "елді мекен / нас. пункт", "мекенжайы / адрес", N, "мүгедектігі бар"],
        [1, "839-учаске", "Аққұм ауылы", "Абай көшесі, 1", "1 084", 12],
        [2, "№ 840", "Маяқұм ауылы", "Абай көшесі, 2", 905.0, 7],
        merges=((3, 1, 5, 1), (3, 2, 3, 4), (3, 5, 3, 6), (4, 2, 5, 2), (4, 3, 4, 4), (4, 5, 5, 5), (4, 6, 5, 6)),
    )
    assert values(seen, "number", "settlement", "address", "voters") == [
        (839, "Аққұм ауылы", "Абай көшесі, 1", 1084),
        (840, "Маяқұм ауылы", "Абай көшесі, 2", 905),
    ]


def test_a_table_that_begins_at_column_f_in_row_17():
    blank = [[]] * 15
    lead = [N] * 5
    seen = read(
        [*lead, "БЕКІТЕМІН"],
        *blank,
        [*lead, "УИК №", "Фамилия, имя, отчество", "Должность в УИК", "Сот. тел."],
        [*lead, 839.0, "ӘЛИЕВА СӘУЛЕ МҰРАТҚЫЗЫ", "пред.", "87000000001; 8 700 000 00 02"],
        [*lead, "840-ші учаске", "үсенов мұрат", "зам. пред. УИК", 77000000003],
    )
    assert seen.header_row == 17
    assert values(seen, "precinct_number", "surname", "given_name", "post", "phone") == [
        (839, "Әлиева", "Сәуле", "CHAIR", ["+77000000001", "+77000000002"]),
        (840, "Үсенов", "Мұрат", "DEPUTY", ["+77000000003"]),
    ]


def test_okrugs_over_their_precincts_totals_and_signatures_below():
    seen = read(
        ["Учаске", "Дауыс беру пункті орналасқан ғимарат", "Сайлаушы саны"],
        ["Шәуілдір ауылдық округі"],
        [839, "№ 1 мектеп", 800],
        [840, "Клуб", 700],
        ["Округ бойынша барлығы", N, 1500],
        ["Көксарай с/о"],
        [841, "Мектеп", 650],
        ["Итого", N, 2150],
        [],
        ["Аудандық комиссия төрағасы", N, "А. Бекенов"],
        ["Орынд.: С. Әлиева, тел. 2-14-15"],
    )
    assert values(seen, "number", "okrug") == [(839, "Шәуілдір"), (840, "Шәуілдір"), (841, "Көксарай")]


def test_things_as_columns_under_groups():
    seen = read(
        ["Жабдықпен қамтамасыз етілуі"],
        ["Учаске №", "Кабина", N, "Стационарлық жәшік", N, "Сейф"],
        [N, "қажеті", "бары", "қажеті", "бары", "бары"],
        [839, 3, 2, 1, 1, "бар"],
        [840, 4, "4 дана", 2, "жоқ", "жоқ"],
        merges=((2, 1, 3, 1), (2, 2, 2, 3), (2, 4, 2, 5)),
    )
    assert seen.kind == "equipment"
    assert values(seen, "precinct_number", "item", "quantity_required", "quantity_actual")[:3] == [
        (839, "Кабина", 3, 2),
        (839, "Стационарлық жәшік", 1, 1),
        (839, "Сейф", None, 1),
    ]
    assert values(seen, "quantity_actual")[3:] == [(4,), (0,), (0,)]


def test_days_as_columns_with_every_mark_there_is():
    seen = read(
        ["Семинарға қатысу кестесі"],
        ["№", "Тыңдаушының аты-жөні", "УИК", "05.03", "06.03.2026 ж.", "7 наурыз"],
        [1, "Әлиева Сәуле", 839, "+", "иә", "✓"],
        [2, "Үсенов Мұрат", 840, "−", "н/б", "ауырды"],
        [3, "Ким Олег", 841, "V", N, "онлайн"],
    )
    assert seen.kind == "attendance"
    assert values(seen, "full_name", "date", "present") == [
        ("Әлиева Сәуле", date(2026, 3, 5), True),
        ("Әлиева Сәуле", date(2026, 3, 6), True),
        ("Әлиева Сәуле", date(2026, 3, 7), True),
        ("Үсенов Мұрат", date(2026, 3, 5), False),
        ("Үсенов Мұрат", date(2026, 3, 6), False),
        ("Үсенов Мұрат", date(2026, 3, 7), False),
        ("Ким Олег", date(2026, 3, 5), True),
        ("Ким Олег", date(2026, 3, 7), True),
    ]


@pytest.mark.parametrize(
    ("written", "post"),
    [
        *(
            (each, "CHAIR")
            for each in ("Төраға", "ТӨРАҒАСЫ", "төрайым", "Председатель УИК", "пред.", "председ.", "Тор.")
        ),
        *(
            (each, "DEPUTY")
            for each in ("Төрағаның орынбасары", "орынбасар", "зам.пред.", "Заместитель", "зам", "төр.орынб.")
        ),
        *((each, "SECRETARY") for each in ("хатшы", "ХАТШЫСЫ", "Секретарь комиссии", "секр.", "cекретарь")),
        *((each, "MEMBER") for each in ("мүше", "Комиссия мүшесі", "член УИК", "чл.", "член комиссии с правом голоса")),
    ],
)
def test_posts_in_every_spelling(written, post):
    seen = read(["Учаске", "ФИО", "Должность"], [839, "Әлиева Сәуле Мұратқызы", written], kind="members")
    assert values(seen, "post") == [(post,)]


def test_a_number_that_lost_its_zero_and_one_that_lost_its_digits():
    seen = read(
        ["Учаске №", "Тегі", "Аты", "ЖСН"],
        [839, "Әлиева", "Сәуле", 10101699005],
        [839, "Үсенов", "Мұрат", "9,1E+11"],
        [839, "Ким", "Олег", 9.1e11],
    )
    codes = {(row, code) for row, _, code in told(seen)}
    assert {(3, "iin_lossy_exponent")} <= codes
    assert values(seen, "iin")[1:] == [(None,), (None,)]
    assert values(seen, "iin")[0][0] in {None, "010101699005"}


def test_a_commission_named_only_in_the_title():
    seen = read(
        ["№ 842 учаскелік референдум комиссиясының құрамы"],
        ["Шәуілдір ауылдық округі"],
        ["№", "Т.А.Ә.", "Лауазымы", "Байланыс нөмірі"],
        [1, "Әлиева Сәуле", "төраға", "8 700 000 00 01"],
        [2, "Акимов Серік", "хатшы", N],
    )
    assert values(seen, "precinct_number", "surname") == [(842, "Әлиева"), (842, "Акимов")]


def test_commissions_as_sections():
    seen = read(
        ["Ф.И.О.", "Статус", "Телефон"],
        ["Участковая комиссия референдума № 839 (Аққум)"],
        ["Әлиева С.М.", "председатель", "8-700-000-00-01"],
        ["Ким Олег", "член", "2-14-15"],
        ["УИК №840"],
        ["Үсенов Мұрат", "секретарь", "нет"],
    )
    assert values(seen, "precinct_number", "surname", "post") == [
        (839, "Әлиева", "CHAIR"),
        (839, "Ким", "MEMBER"),
        (840, "Үсенов", "SECRETARY"),
    ]
    assert values(seen, "phone")[1] == (["+77254421415"],)


def test_one_person_in_three_columns_upper_case_with_latin_letters():
    seen = read(
        ["Precinct", "Surname", "First name", "Patronymic", "Position"],
        [839, "ҮCEHOB", "MҰPAT", "CEPIКҰЛЫ", "chair"],
        kind="members",
    )
    assert values(seen, "surname", "given_name", "post") == [("Үсенов", "Мұрат", "CHAIR")]


def test_columns_without_a_head_are_known_by_their_values():
    seen = read(
        ["Комиссия мүшелері"],
        ["Учаске №", N, "Лауазымы", N],
        [839, "Әлиева Сәуле Мұратқызы", "төраға", "8 700 000 00 01"],
        [839, "Үсенов Мұрат Серікұлы", "хатшы", "8 700 000 00 02"],
        [840, "Ким Олег Сергеевич", "мүше", "8 700 000 00 03"],
    )
    assert seen.kind == "members"
    assert values(seen, "precinct_number", "surname", "phone")[0] == (839, "Әлиева", ["+77000000001"])


def test_two_columns_for_one_field_are_asked_about():
    seen = read(
        ["Учаске", "Сайлаушылар 01.01.2026", "Сайлаушылар 01.07.2026", "Мекенжай"],
        [839, 800, 810, "Абай"],
        [840, 700, 720, "Абай"],
    )
    assert "voters" not in seen.mapping.values()
    assert "two_columns_for_field" in {each.code for each in seen.file_problems}


def test_a_head_repeated_on_every_page_and_column_numbers_under_it():
    head = ["№ п/п", "№ избирательного участка", "Адрес", "Количество избирателей"]
    seen = read(
        head,
        [1, 2, 3, 4],
        [1, 839, "ул. Абая, 1", "1.205"],
        head,
        [2, 840, "ул. Абая, 2", "~800"],
        [N, "Всего", N, 2005],
    )
    assert values(seen, "number", "voters") == [(839, 1205), (840, 800)]


def test_test_results_in_per_cent_and_parts():
    seen = read(
        ["Тест қорытындысы (ең жоғары балл – 20)"],
        ["Аты-жөні", "Семинарға дейін", "Семинардан кейін", "Өсім"],
        ["Әлиева Сәуле", "12/20", "90 %", 6],
        ["Үсенов Мұрат", "н/я", 25, N],
        kind="tests",
    )
    assert values(seen, "full_name", "entry_score", "exit_score", "maximum") == [
        ("Әлиева Сәуле", 12, 18, 20),
        ("Үсенов Мұрат", None, None, 20),
    ]


def test_days_of_birth_in_every_form():
    forms = ["2026 ж. 14 наурыз", "14.03.86ж.", 31485, "14/3/1986", "1986-03-14", "14 марта 1986 г.", date(1986, 3, 14)]
    rows = [[839, f"Әлиева Сәуле{letter}", form] for letter, form in zip("абвгдеж", forms, strict=True)]
    seen = read(["Учаске №", "Аты-жөні", "Туған күні"], *rows)
    assert values(seen, "birth_date")[1:] == [(date(1986, 3, 14),)] * 6


def test_cells_that_look_like_formulas_are_words():
    seen = read(["Учаске", "Мекенжайы", "Ғимарат"], [839, "=1+1", "@мектеп"], [840, "+7 үй", "-2 қабат"])
    assert (2, "address", "formula_text") in told(seen)
    assert values(seen, "premises") == [("@мектеп",), ("-2 қабат",)]


def test_inventory_by_item_with_sections_for_things():
    seen = read(
        ["Мүкәммал тізімі"],
        ["УИК", "Инв. №", "Атауы", "Жай-күйі", "Саны"],
        [839, "000123", "Сейф", "жарамды", 1],
        [839, "000124", "Сейф", "жөндеуді қажет етеді", 1],
        ["840 уч.", "000125", "кабина", "неисправна", "2 шт."],
    )
    assert values(seen, "precinct_number", "item", "condition", "quantity_actual", "inventory_number") == [
        (839, "Сейф", "GOOD", 1, "000123"),
        (839, "Сейф", "REPAIR", 1, "000124"),
        (840, "кабина", "BAD", 2, "000125"),
    ]


def test_merged_precincts_vacancies_and_a_repeated_person():
    seen = read(
        ["Учаске нөмірі", "Аты-жөні", "Комиссиядағы қызметі"],
        [839, "Әлиева Сәуле", "төраға"],
        [N, "вакансия", "хатшы"],
        [N, "Ким Олег", "мүше"],
        [840, "Үсенов Мұрат", "төраға"],
        [N, "Ким Олег", "мүше"],
        merges=((2, 1, 4, 1), (5, 1, 6, 1)),
    )
    assert values(seen, "precinct_number", "surname") == [(839, "Әлиева"), (839, "Ким"), (840, "Үсенов"), (840, "Ким")]
    assert (3, "surname", "vacancy_row") in told(seen)
    assert plan(seen, {}).count("new") == 4


def test_a_surname_like_a_signature_is_a_person():
    seen = read(
        ["Учаске №", "Тегі", "Аты"],
        [839, "Акимов", "Серік"],
        [839, "Басшыбаев", "Олжас"],
        [839, "Бекітов", "Мұрат"],
        [840, "Секретарев", "Олег"],
    )
    assert [value for (value,) in values(seen, "surname")] == ["Акимов", "Басшыбаев", "Бекітов", "Секретарев"]


def test_voters_by_precinct_with_the_label_in_words():
    seen = read(
        ["Наименование", "Граница участка", "Численность избирателей", "Тел."],
        ["Избирательный участок № 839", "ул. Абая (нечётная сторона)", "800 чел.", "8 (72544) 2-14-15"],
        ["Избирательный участок № 840", "а. Маяқұм", "750", "21416"],
    )
    assert (seen.kind, values(seen, "number", "voters")) == ("precincts", [(839, 800), (840, 750)])


def test_a_column_is_named_as_the_sheet_names_it():
    from desktop.exchange.problems import Findings

    findings = Findings("members", {"full_name": "Аты-\nжөні", "post": "Лауазымы"})
    findings.tell("name_invalid", 3, "surname", "Ә" * 10_000)
    findings.tell("name_invalid", 4, "post", "?")
    findings.tell("name_invalid", 5, "phone", "?")
    columns = [dict(problem.why.values)["column"] for problem in findings.rows]
    assert columns[:2] == ["Аты- жөні", "Лауазымы"]
    assert columns[2].source == "Phone", "a field without a column bears the office's word"
    assert all(len(problem.value) <= 41 for problem in findings.rows)


def test_a_second_table_below_is_not_mixed_in():
    found = read(
        ("Учаске №", "Елді мекен", "Сайлаушылар саны"),
        (842, "Аққұм", 400),
        ("Барлығы", N, 400),
        (N,),
        ("Аты-жөні", "Учаске №", "Лауазымы"),
        ("Асқаров Болат", 842, "төраға"),
    )
    assert values(found, "number", "voters") == [(842, 400)]
    assert "second_table" in {each.code for each in found.file_problems}


@pytest.mark.parametrize("written", ["Асқаров Болат Ерланұлы - төраға", "Асқаров Болат Ерланұлы (төраға)"])
def test_a_post_behind_a_name_is_no_part_of_it(written):
    found = read(("Учаске №", "Тегі, аты, әкесінің аты"), (842, written), (842, "Ким Олег"))
    assert found.records[0].fields["patronymic"] == "Ерланұлы"
    assert found.records[0].fields["post"] == "CHAIR"


def test_men_and_women_are_parts_of_the_voters():
    found = read(
        ("Учаске №", "Сайлаушылар саны", N, N),
        (N, "барлығы", "ерлер", "әйелдер"),
        (842, 400, 190, 210),
        merges=((1, 2, 1, 4), (1, 1, 2, 1)),
    )
    assert values(found, "number", "voters") == [(842, 400)]


def test_a_precinct_merged_over_its_things():
    found = read(
        ("Учаске №", "Жабдық", "Қажет", "Бар"),
        (842, "сейф", 1, 1),
        (N, "принтер", 1, 0),
        (843, "сейф", 1, 1),
        merges=((2, 1, 3, 1),),
    )
    assert values(found, "precinct_number", "item") == [(842, "сейф"), (842, "принтер"), (843, "сейф")]


def test_numbers_written_as_words_are_numbers():
    found = read(("Учаске №", "Сайлаушылар саны"), ("842 ", "1 240"), ("843", "1\u00a0100"), ("844", "1240 адам"))
    assert values(found, "number", "voters") == [(842, 1240), (843, 1100), (844, 1240)]


def test_a_heading_near_the_number_is_settled_by_the_values():
    seen = read(
        ["№ уч-ка", "Центр избирательного участка", "Наименование участка", "Кол-во избирателей"],
        [839, "с. Шаульдер, школа", "Школьный", 1205],
        ["840", "с. Шаульдер, клуб", "Клубный", "~900"],
    )
    assert values(seen, "number", "premises", "voters") == [
        (839, "с. Шаульдер, школа", 1205),
        (840, "с. Шаульдер, клуб", 900),
    ]
    assert not seen.file_problems


def test_a_protocol_without_a_head():
    seen = read(
        ["ПРОТОКОЛ"],
        ["об образовании участковой избирательной комиссии № 842"],
        ["Председатель", "Асқаров Болат Ерланұлы"],
        ["Заместитель председателя", "Ким Олег Викторович"],
        ["Секретарь", "Цой Анна Сергеевна"],
        ["Член комиссии", "Үсенов Мұрат"],
        ["Секретарь территориальной комиссии", "И. Иванов"],
    )
    assert values(seen, "precinct_number", "surname", "post") == [
        (842, "Асқаров", "CHAIR"),
        (842, "Ким", "DEPUTY"),
        (842, "Цой", "SECRETARY"),
        (842, "Үсенов", "MEMBER"),
    ]


def test_heads_typed_in_latin_letters():
    seen = read(["Uchaske №", "Tegi", "Aty", "Lauazymy"], [839, "Асқаров", "Болат", "төраға"])
    assert values(seen, "precinct_number", "surname", "given_name", "post") == [(839, "Асқаров", "Болат", "CHAIR")]


def test_words_without_a_list_are_refused_and_not_guessed():
    for rows in (
        (["Сайлау учаскелері"], ["839 - мектеп - 800"], ["840 - клуб - 700"]),
        (["Слово", "Другое"], ["Член комиссии", "Әлиева Сәуле"], ["Член комиссии", "Ким Олег"]),
    ):
        with pytest.raises(FileRefusal) as refused:
            read(*rows)
        assert refused.value.code == "NO_HEAD"


def test_things_named_over_the_precincts_that_have_them():
    seen = read(
        ["Учаске №", "Қажетті саны", "Нақты бары", "Жетіспейтіні", "Жағдайы"],
        ["Дауыс беру кабинасы"],
        [839, 3, "2 дана", 1, "хор."],
        ["Стационарлық жәшік"],
        [839, 1, "жоқ", 1, N],
        ["Барлығы", 4, 2, 2],
    )
    assert values(seen, "item", "quantity_required", "quantity_actual", "condition") == [
        ("Дауыс беру кабинасы", 3, 2, "GOOD"),
        ("Стационарлық жәшік", 1, 0, None),
    ]


def test_surnames_with_initials_in_one_column():
    seen = read(["Участок", "Фамилия", "Должность"], [839, "Петров П.П.", "пред-ль"], [840, "И. Иванов", "секр-рь"])
    assert values(seen, "surname", "given_name", "patronymic") == [("Петров", "П.", "П."), ("Иванов", "И.", None)]


def test_formulas_whose_results_are_not_kept_are_told():
    seen = read(
        ["Учаске №", "Мекенжайы", "Сайлаушылар саны"],
        [839, "Абай 1", N],
        [840, "Абай 2", 700],
        formulas=frozenset({(2, 3), (3, 3)}),
    )
    assert [each.value for each in seen.file_problems if each.code == "formulas_without_values"] == ["C2"]


def test_the_maximum_said_in_the_heads_of_both_tests():
    seen = read(["Аты-жөні", "Кіріс тесті (30 балдан)", "Шығыс тесті (30 балдан)"], ["Асқаров Болат", "15 балл", 35])
    assert values(seen, "entry_score", "exit_score", "maximum") == [(15, None, 30)]


@pytest.mark.parametrize("sign", ["(", "- ", "8 ", ", ", "а ", "Төраға "])
def test_cells_full_of_signs_take_no_time(sign):
    full = sign * (32_000 // len(sign))
    began = time.process_time()
    seen = read(["Учаске №", "Тегі, аты", "Лауазымы", "Телефоны"], *[[full + "1"] * 4 for _ in range(5)])
    with pytest.raises(FileRefusal):
        read(*[[full + str(column) for column in range(9)] for _ in range(5)])
    assert time.process_time() - began < 10  # it was 37 s; the limit is only against a hang
    assert values(seen, "precinct_number", "surname") == [(None, None)] * 5
