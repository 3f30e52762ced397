"""Numbers, marks, posts, conditions, scores and days as offices write them."""

from datetime import UTC, date, datetime

import pytest

from desktop.domain.days import day, day_inside, short_day
from desktop.domain.readings import condition, post, precinct_kind, presence, quantity, score, whole, words

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("written", "number", "note"),
    [
        (410, 410, None),
        (410.0, 410, None),
        ("1 084", 1084, None),
        ("1\u00a0084 адам", 1084, None),
        ("410,00", 410, None),
        ("~800", 800, "number_approximate"),
        ("около 800", 800, "number_approximate"),
        ("800-ге жуық", 800, "number_approximate"),
        ("1.205", 1205, "number_separator_guessed"),
        (1.205, 1205, "number_separator_guessed"),
        ("10 84", None, "not_number"),
        ("сто", None, "not_number"),
        ("12-15", None, "not_number"),
        (True, None, "not_number"),
        ("", None, None),
        (None, None, None),
    ],
)
def test_whole_numbers(written, number, note):
    assert (whole(written).value, whole(written).notes) == (number, (note,) if note else ())


@pytest.mark.parametrize(
    ("written", "number", "note"),
    [
        ("3 дана", 3, None),
        ("2 шт.", 2, None),
        ("бар", 1, "yes_read_as_one"),
        ("✓", 1, "yes_read_as_one"),
        ("жоқ", 0, None),
        ("-", 0, None),
        (-2, None, "quantity_negative"),
        ("1-2", None, "quantity_unreadable"),
        ("1.205", None, "quantity_unreadable"),
        (None, None, None),
    ],
)
def test_quantities(written, number, note):
    assert (quantity(written).value, quantity(written).notes) == (number, (note,) if note else ())


@pytest.mark.parametrize(
    "mark", ["✓", "V", "v", "√", "+", 1, "иә", "Да", "бар", "Қатысты", "онлайн", "кешікті", "опоздал на час"]
)
def test_marks_of_presence(mark):
    assert (presence(mark).value, presence(mark).notes) == (True, ())


@pytest.mark.parametrize("mark", ["-", "–", 0, "жоқ", "нет", "н/б", "қатыспады", "не был", "қатысқан жоқ"])
def test_marks_of_absence(mark):
    assert (presence(mark).value, presence(mark).notes) == (False, ())


def test_reasons_and_riddles():
    assert (presence("ауырды").value, presence("ауырды").notes) == (False, ("absence_reason",))
    assert (presence("?").value, presence("?").notes) == (None, ("present_unreadable",))
    assert (presence(" ").value, presence(" ").notes) == (None, ("present_missing",))


@pytest.mark.parametrize(
    ("code", "spellings"),
    [
        ("CHAIR", ["төраға", "ТӨРАҒА", "Комиссия төрағасы", "председатель", "Пред.", "предс.", "төрайым"]),
        (
            "DEPUTY",
            ["төрағаның орынбасары", "Төр.орынб.", "зам.председателя", "зам. пред.", "заместитель председателя"],
        ),
        ("SECRETARY", ["хатшы", "секретарь", "секр.", "Секретарь комиссии"]),
        ("MEMBER", ["мүше", "комиссия мүшесі", "член", "Член комиссии", "чл. комиссии"]),
    ],
)
def test_posts_in_their_spellings(code, spellings):
    assert {post(each).value for each in spellings} == {code}


def test_other_posts_are_not_guessed():
    assert (post("бақылаушы").value, post("бақылаушы").notes) == (None, ("post_unknown",))
    assert (post(None).value, post(None).notes) == (None, ("post_missing",))


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("тұрғылықты жері бойынша", "RESIDENCE"),
        ("по месту регистрации", "RESIDENCE"),
        ("ашық", "RESIDENCE"),
        ("жабық", "SPECIAL"),
        ("в месте временного пребывания", "SPECIAL"),
        ("басқа", None),
    ],
)
def test_kinds_of_precincts(written, kind):
    assert precinct_kind(written).value == kind


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("исправен", "GOOD"),
        ("неисправен", "BAD"),
        ("жарамды", "GOOD"),
        ("жарамсыз", "BAD"),
        ("требует ремонта", "REPAIR"),
        ("жөндеуді қажет етеді", "REPAIR"),
        ("списать", "BAD"),
        ("жақсы", "GOOD"),
        ("ескі", None),
    ],
)
def test_conditions(written, value):
    assert condition(written).value == value


@pytest.mark.parametrize(
    ("written", "points", "note"),
    [
        (18, 18, None),
        ("18,5 балл", 18.5, None),
        ("18 из 20", 18, None),
        ("н/я", None, "score_missing"),
        ("", None, "score_missing"),
        (-1, None, "score_negative"),
        ("−1", None, "score_negative"),
        (date(2026, 3, 18), None, "score_is_date"),
        ("18 наурыз", None, "score_is_date"),
        ("жақсы", None, "score_unreadable"),
        (True, None, "score_unreadable"),
    ],
)
def test_scores(written, points, note):
    read = score(written)
    assert (read.value.points if read.value else None) == points
    assert read.notes == ((note,) if note else ())


def test_shares_and_maxima_are_told_apart():
    assert score("65 %").value.share
    assert (score(0.65, percent_format=True).value.points, score(0.65, percent_format=True).value.share) == (65, True)
    assert score("18/20").value.maximum == 20


@pytest.mark.parametrize(
    "written",
    [
        *("14.03.2026", "14/03/2026", "14-03-2026", "2026-03-14", "14.03.26ж.", "14.03.2026 г.", "14 марта 2026 года"),
        *("2026 ж. 14 наурыз", "2026 жылғы 14 наурыз", "«14» наурыз 2026 ж.", 46095, date(2026, 3, 14)),
        datetime(2026, 3, 14, 9, tzinfo=UTC),
    ],
)
def test_days_in_every_form(written):
    assert day(written, TODAY).value == date(2026, 3, 14)


@pytest.mark.parametrize(
    ("written", "note"),
    [
        ("1985", "date_year_only"),
        (1985, "date_year_only"),
        ("31.02.1985", "date_unreadable"),
        ("наурыз", "date_unreadable"),
        (12, "date_unreadable"),
        ("32 наурыз 2026", "date_unreadable"),
    ],
)
def test_what_is_no_day_is_told(written, note):
    assert (day(written, TODAY).value, day(written, TODAY).notes) == (None, (note,))


def test_the_century_of_a_birth_year_of_two_digits():
    assert day("05.06.62", TODAY, birth=True).value == date(1962, 6, 5)
    assert day("05.06.03", TODAY, birth=True).value == date(2003, 6, 5)
    assert day("05.06.09", TODAY, birth=True).value == date(1909, 6, 5)
    assert day("05.06.09", TODAY, birth=True, hint=date(2009, 6, 5)).value == date(2009, 6, 5)
    assert day("05.06.25", TODAY).value == date(2025, 6, 5)


def test_a_day_in_a_title():
    assert day_inside("Оқыту семинары, 2026 жылғы 26 ақпан, Шәуілдір ауылы", TODAY) == date(2026, 2, 26)
    assert day_inside("Семинар 26.02.2026 г. в с. Шаульдер", TODAY) == date(2026, 2, 26)
    assert day_inside("2026 ж. «___» ________", TODAY) is None
    assert short_day("26.02", TODAY) == short_day("26 ақпан", TODAY) == date(2026, 2, 26)


def test_words_are_cleaned_and_numbers_written_plainly():
    assert words(" Абай\u00a0 көшесі,\n5 \u200b") == "Абай көшесі, 5"
    assert words(842.0) == "842"
