"""Kazakh endings: every pair of the language guide, and more worked out by hand from its rules, marked so."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.endings import (
    FRONT,
    Case,
    hour_in,
    in_case,
    is_sure,
    joined,
    number_in,
    of_place,
    plural,
    possessed,
    possessed_in,
    russian,
)

DATA = Path(__file__).parents[1] / "data"


def rows(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def made(word, form):
    if form == "plural":
        return plural(word)
    if form == "possessed":
        return possessed(word)
    if form.startswith("possessed "):
        return possessed_in(possessed(word), Case(form.removeprefix("possessed ")))
    return in_case(word, Case(form))


def test_every_pair_of_the_guide_and_those_worked_out_from_its_rules():
    pairs = rows("endings.csv")
    assert sum(row["known"] == "sure" for row in pairs) > 1200
    assert sum(row["known"] == "by the rules" for row in pairs) >= 150
    wrong = [(row["word"], row["form"], made(row["word"], row["form"]), row["expected"]) for row in pairs]
    assert [each for each in wrong if each[2] != each[3]] == []


def test_numbers_take_their_endings_as_they_are_read_out():
    for row in rows("numerals.csv"):
        for case in Case:
            assert number_in(int(row["number"]), case) == f"{row['number']}-{row[case.value]}"


@pytest.mark.parametrize(
    ("number", "case", "said"),
    [
        (40, Case.DATIVE, "40-қа"),
        (5800, Case.ABLATIVE, "5800-ден"),
        (100, Case.ABLATIVE, "100-ден"),
        (13, Case.LOCATIVE, "13-те"),
        (2024, Case.LOCATIVE, "2024-те"),
        (821, Case.DATIVE, "821-ге"),
        (948, Case.INSTRUMENTAL, "948-бен"),
        (10411, Case.DATIVE, "10411-ге"),
        (12461796, Case.ABLATIVE, "12461796-дан"),
        (3000, Case.ABLATIVE, "3000-нан"),
        (2000, Case.DATIVE, "2000-ға"),
        (500, Case.DATIVE, "500-ге"),
        (16, Case.ABLATIVE, "16-дан"),
        (19, Case.DATIVE, "19-ға"),
        (1_000_000, Case.ABLATIVE, "1000000-нан"),
    ],
)
def test_numbers_of_the_guide(number, case, said):
    assert number_in(number, case) == said


def test_a_number_keeps_the_digits_as_they_are_printed():
    assert number_in(5800, Case.ABLATIVE, "5\u00a0800") == "5\u00a0800-ден"


@pytest.mark.parametrize(
    ("hour", "minute", "case", "said"),
    [
        (7, 0, Case.LOCATIVE, "07:00-де"),
        (18, 0, Case.DATIVE, "18:00-ге"),
        (6, 0, Case.ABLATIVE, "06:00-ден"),
        (7, 30, Case.LOCATIVE, "07:30-да"),
        (10, 45, Case.LOCATIVE, "10:45-те"),
        (18, 20, Case.ABLATIVE, "18:20-дан"),
        (9, 40, Case.DATIVE, "09:40-қа"),
    ],
)
def test_hours_by_their_minutes(hour, minute, case, said):
    assert hour_in(hour, minute, case) == said


def test_what_is_there_and_two_nouns_with_and():
    assert of_place("Отырар ауданы") == "Отырар ауданындағы"
    assert of_place("учаске") == "учаскедегі"
    assert joined("сайлау", "референдум") == "сайлау мен референдум"
    assert joined("наурыз", "сәуір") == "наурыз бен сәуір"
    assert joined("есеп", "хаттама") == "есеп пен хаттама"


def test_a_form_that_the_office_corrected_stands():
    own = {("Нұрғалиев", Case.DATIVE): "Нұрғалиевке"}
    assert in_case("Нұрғалиев", Case.DATIVE, own) == "Нұрғалиевке"
    assert not is_sure("Нұрғалиев")
    assert is_sure("Жұбаев")
    assert is_sure("Әбдіқадыр Сәуле")


def test_a_decision_is_not_taken_for_a_possessed_form():
    assert in_case("№ 6/15 қаулы", Case.DATIVE) == "№ 6/15 қаулыға"
    assert in_case("учаскелік комиссияның хатшы", Case.DATIVE).endswith("хатшыға")


@given(st.integers(0, 10**12), st.sampled_from(Case))
def test_front_words_take_no_back_ending(number, case):
    ending = number_in(number, case).rsplit("-", 1)[1]
    assert not ({"а", "ы"} & set(ending) and FRONT & set(ending))


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "участок"),
        (2, "участка"),
        (5, "участков"),
        (11, "участков"),
        (21, "участок"),
        (112, "участков"),
        (0, "участков"),
    ],
)
def test_russian_forms_after_numbers(number, word):
    assert russian(number, "участок", "участка", "участков") == word
