"""Dates on papers: the official form in three languages, with the Kazakh endings of every month."""

from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.dates import Case, blank_date, days_left, long_date, short_date, weekday
from desktop.text import LANGUAGES

# The guide's table: on, of, until, since, genitive, instrumental.
MONTHS = """
қаңтар | қаңтарда | қаңтардағы | қаңтарға дейін | қаңтардан бастап | қаңтардың | қаңтармен
ақпан | ақпанда | ақпандағы | ақпанға дейін | ақпаннан бастап | ақпанның | ақпанмен
наурыз | наурызда | наурыздағы | наурызға дейін | наурыздан бастап | наурыздың | наурызбен
сәуір | сәуірде | сәуірдегі | сәуірге дейін | сәуірден бастап | сәуірдің | сәуірмен
мамыр | мамырда | мамырдағы | мамырға дейін | мамырдан бастап | мамырдың | мамырмен
маусым | маусымда | маусымдағы | маусымға дейін | маусымнан бастап | маусымның | маусыммен
шілде | шілдеде | шілдедегі | шілдеге дейін | шілдеден бастап | шілденің | шілдемен
тамыз | тамызда | тамыздағы | тамызға дейін | тамыздан бастап | тамыздың | тамызбен
қыркүйек | қыркүйекте | қыркүйектегі | қыркүйекке дейін | қыркүйектен бастап | қыркүйектің | қыркүйекпен
қазан | қазанда | қазандағы | қазанға дейін | қазаннан бастап | қазанның | қазанмен
қараша | қарашада | қарашадағы | қарашаға дейін | қарашадан бастап | қарашаның | қарашамен
желтоқсан | желтоқсанда | желтоқсандағы | желтоқсанға дейін | желтоқсаннан бастап | желтоқсанның | желтоқсанмен
"""
CASES: tuple[Case, ...] = get_args(Case)
FORMS = [
    (month, case, form.strip())
    for month, row in enumerate(MONTHS.strip().splitlines(), start=1)
    for case, form in zip(CASES, row.split("|"), strict=True)
]


@pytest.mark.parametrize(("month", "case", "form"), FORMS)
def test_every_month_takes_its_ending(month, case, form):
    assert long_date(date(2026, month, 15), "kk", case) == f"2026 жылғы 15 {form}"


@pytest.mark.parametrize(
    ("day", "language", "written"),
    [
        (date(2026, 3, 15), "kk", "2026 жылғы 15 наурыз"),
        (date(2026, 3, 15), "ru", "15 марта 2026 года"),
        (date(2026, 3, 15), "en", "15 March 2026"),
        (date(2024, 9, 1), "kk", "2024 жылғы 1 қыркүйек"),
        (date(2024, 5, 9), "ru", "9 мая 2024 года"),
    ],
)
def test_the_long_date_is_the_official_one(day, language, written):
    assert long_date(day, language) == written


@given(st.dates(), st.sampled_from(CASES))
def test_a_russian_or_english_date_fits_after_any_preposition(day, case):
    assert long_date(day, "ru", case) == long_date(day, "ru")
    assert long_date(day, "en", case) == long_date(day, "en")


@given(st.dates(), st.sampled_from(LANGUAGES))
def test_day_month_and_year_can_be_read_back(day, language):
    months = {word: month for month in range(1, 13) for word in long_date(date(2000, month, 1), language).split()}
    words = long_date(day, language).split()
    first, last = (int(word) for word in words if word.isdigit())
    month = months[words[3] if language == "kk" else words[1]]
    assert (date(first, month, last) if language == "kk" else date(last, month, first)) == day


@given(st.dates())
def test_the_short_date_can_be_read_back(day):
    number, month, year = short_date(day).split(".")
    assert (len(number), len(month), len(year)) == (2, 2, 4)
    assert date(int(year), int(month), int(number)) == day


def test_the_short_date_of_voting_day():
    assert short_date(date(2026, 3, 5)) == "05.03.2026"


@pytest.mark.parametrize(
    ("language", "full", "short"), [("kk", "жексенбі", "жс"), ("ru", "воскресенье", "вс"), ("en", "Sunday", "Sun")]
)
def test_voting_day_is_a_sunday(language, full, short):
    assert weekday(date(2026, 3, 15), language) == full
    assert weekday(date(2026, 3, 15), language, short=True) == short


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_week_has_seven_days_of_different_names(language):
    week = [date(2026, 3, 9) + timedelta(days=number) for number in range(7)]
    assert len({weekday(day, language) for day in week}) == 7
    assert len({weekday(day, language, short=True) for day in week}) == 7


@pytest.mark.parametrize(
    ("today", "left"),
    [(date(2026, 2, 11), 32), (date(2026, 3, 15), 0), (date(2026, 3, 18), -3), (date(2026, 2, 28), 15)],
)
def test_days_are_counted_to_voting_day(today, left):
    assert days_left(today, date(2026, 3, 15)) == left


def test_the_blank_date_leaves_room_for_the_pen():
    assert blank_date("kk") == "20__ жылғы «___» ____________"
    assert blank_date("ru") == "«___» ____________ 20__ года"
    assert blank_date("en").startswith("“___”")
