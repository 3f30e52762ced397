"""Whole tiyn, hours and what they come to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.catalog.kinds import Money
from desktop.domain.checking import checked
from desktop.domain.facts.money import BudgetData
from desktop.domain.facts.pay import TimesheetData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.money import Purpose, in_tenge, tiyn
from desktop.domain.pay import Hours, Rate, earned, in_cell, read_hours


@pytest.mark.parametrize(
    ("typed", "stored"), [("20,5", 2050), ("1 270", 127_000), ("0,01", 1), ("12\u00a0345.6", 1_234_560), ("0", 0)]
)
def test_tenge_become_whole_tiyn(typed, stored):
    assert tiyn(typed) == stored
    assert Money().read(typed) == stored


@pytest.mark.parametrize(
    ("typed", "said"),
    [("12,345", "part of a tiyn"), ("-5", "below nought"), ("көп", "not a sum"), ("NaN", "not a sum")],
)
def test_what_is_no_sum_is_refused_in_words(typed, said):
    for read in (tiyn, Money().read):
        with pytest.raises(Refusal) as refused:
            read(typed)
        assert said in refused.value.sentence.source


@given(st.integers(0, 10**13))
def test_a_sum_is_read_as_it_is_written(stored):
    assert tiyn(in_tenge(stored)) == stored


@pytest.mark.parametrize(("value", "said"), [(12.5, "part of a tiyn"), (-1, "at least")])
def test_a_budget_line_takes_only_whole_tiyn_from_nought(value, said):
    with pytest.raises(Refusal) as refused:
        checked(BudgetData, campaign_id=new_id(), purpose=Purpose.PAY, title="Еңбекақы", planned=value)
    assert said in refused.value.sentence.source
    assert refused.value.field == "planned"


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("8", Hours(480)),
        ("7,5", Hours(450)),
        ("12/2", Hours(720, 120)),
        ("8*", Hours(480, day_off=True)),
        ("", None),
    ],
)
def test_hours_are_read_and_shown_as_typed(typed, hours):
    assert read_hours(typed) == hours
    assert in_cell(hours) == typed


@pytest.mark.parametrize(("typed", "said"), [("25", "24 hours"), ("2/3", "at night"), ("сегіз", "number of hours")])
def test_wrong_hours_are_refused_in_words(typed, said):
    with pytest.raises(Refusal) as refused:
        read_hours(typed)
    assert said in refused.value.sentence.source


def test_night_is_part_of_the_day():
    with pytest.raises(Refusal):
        checked(TimesheetData, appointment_id=new_id(), on=date(2026, 3, 15), minutes=60, night=61)


def test_pay_is_hours_by_rate_with_the_users_per_cents():
    days = [Hours(480), Hours(480, day_off=True), Hours(120, night=60)]
    assert earned(days, Rate(100_000)) == 18 * 100_000
    assert earned(days, Rate(100_000, day_off_percent=200, night_percent=150)) == 18 * 100_000 + 800_000 + 50_000
    assert earned([Hours(10)], Rate(333)) == 56, "55,5 tiyn are rounded up"
