"""Numbers on papers: no-break spaces, a decimal comma, honest shares."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.numbers import NBSP, decimal, grouped, number_sign, percent


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0, "0"),
        (842, "842"),
        (1252, "1_252"),
        (12_461_796, "12_461_796"),
        (-3120, "-3_120"),
        (17.79, "17,79"),
        (Decimal("1250000.50"), "1_250_000,50"),
    ],
)
def test_thousands_stand_apart(number, written):
    assert grouped(number) == written.replace("_", NBSP)


def test_decimals_are_written_as_the_language_does():
    assert [decimal(1224.8, language) for language in ("kk", "ru", "en")] == [f"1{NBSP}224,8"] * 2 + [f"1{NBSP}224.8"]


@given(st.integers())
def test_a_grouped_number_can_be_read_back(number):
    assert int(grouped(number).replace(NBSP, "")) == number


@pytest.mark.parametrize(
    ("part", "whole", "digits", "written"),
    [
        (17, 20, 0, "85_%"),
        (1, 8, 0, "13_%"),
        (1, 8, 1, "12,5_%"),
        (1779, 10_000, 2, "17,79_%"),
        (0, 30, 0, "0_%"),
        (30, 30, 1, "100,0_%"),
        (17.5, 20, 0, "88_%"),
        (2500, 100, 0, "2_500_%"),
        (0, 0, 0, "–"),
    ],
)
def test_a_share_is_written_in_per_cent(part, whole, digits, written):
    assert percent(part, whole, digits) == written.replace("_", NBSP)


@pytest.mark.parametrize(("label", "written"), [(842, "842"), ("851а", "851а"), ("6/15", "6/15"), (1252, "1252")])
def test_a_number_of_a_paper_follows_its_sign_and_is_never_grouped(label, written):
    assert number_sign(label) == f"№{NBSP}{written}"
