"""The arithmetic of tests against scipy, another package's alpha, and a printed table."""

import math
import random

import numpy as np
import pytest
from girth.common import cronbach_alpha
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from desktop.domain.itemstats import alpha, correlation, growth, items, share_interval, student

CLOSE = 1e-9
LSAT6 = (
    3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
)  # fmt: skip
"""How many of 1,000 candidates gave each pattern of five answers (00000, 00001, … 11111), Law School Admission Test,
section 6: R. D. Bock, M. Lieberman, Fitting a response model for n dichotomously scored items, Psychometrika 35 (1970).
"""
PRINTED = (
    ("0.924", "0.3620", "0.1128", "0.2754"),
    ("0.709", "0.5668", "0.1532", "0.2376"),
    ("0.553", "0.6184", "0.1728", "0.2168"),
    ("0.763", "0.5344", "0.1444", "0.2459"),
    ("0.870", "0.4354", "0.1216", "0.2663"),
)
"""Proportion right, point-biserial correlation with the score (item included, item excluded), alpha without the item,
as descript(LSAT) of the R package ltm prints them (D. Rizopoulos, Journal of Statistical Software 17 (2006), 5; read at
rstudio-pubs-static.s3.amazonaws.com/668925_37f55c150bfa4a83869f47c4fc82cded.html). Alpha of all five: 0.2950.
"""


def answered(people, questions, seed):
    """Marks of people who know more and less."""
    chance = random.Random(seed)
    skills = [chance.random() for _ in range(people)]
    return [[int(chance.random() < skill) for _ in range(questions)] for skill in skills]


@pytest.mark.parametrize(("people", "questions"), [(5, 3), (12, 20), (40, 20), (300, 60)])
def test_discrimination_is_scipy_s_point_biserial_correlation(people, questions):
    matrix = answered(people, questions, people)
    totals = [sum(row) for row in matrix]
    checked = 0
    for at, found in enumerate(items(matrix)):
        own = [row[at] for row in matrix]
        if len(set(own)) < 2:
            assert found.total is None
            continue
        assert math.isclose(found.total, stats.pointbiserialr(own, totals).statistic, abs_tol=CLOSE)
        rest = [total - each for total, each in zip(totals, own, strict=True)]
        if len(set(rest)) > 1:
            assert math.isclose(found.rest, stats.pointbiserialr(own, rest).statistic, abs_tol=CLOSE)
            checked += 1
    assert checked >= 2


@pytest.mark.parametrize(("people", "questions"), [(5, 3), (12, 20), (40, 20), (300, 60)])
def test_reliability_is_another_package_s_alpha(people, questions):
    matrix = answered(people, questions, people + 1)
    other = cronbach_alpha(np.array(matrix).T)
    assert math.isclose(alpha(matrix), other, abs_tol=CLOSE)
    for at, found in enumerate(items(matrix)):
        less = np.delete(np.array(matrix), at, axis=1).T
        assert math.isclose(found.without, cronbach_alpha(less), abs_tol=CLOSE)


def test_a_printed_table_comes_out_to_its_digits():
    patterns = [(n >> 4 & 1, n >> 3 & 1, n >> 2 & 1, n >> 1 & 1, n & 1) for n in range(32)]
    matrix = [pattern for pattern, count in zip(patterns, LSAT6, strict=True) for _ in range(count)]
    assert len(matrix) == 1000
    found = [
        (f"{one.right:.3f}", *(f"{each:.4f}" for each in (one.total, one.rest, one.without))) for one in items(matrix)
    ]
    assert tuple(found) == PRINTED
    assert f"{alpha(matrix):.4f}" == "0.2950"
    totals = [sum(row) for row in matrix]
    assert [totals.count(score) for score in range(6)] == [3, 20, 85, 237, 357, 298]


def test_what_cannot_be_said_is_not_made_up():
    assert items([]) == []
    assert alpha([[1, 0]]) is None
    assert alpha([[1], [0]]) is None
    assert alpha([[1, 0], [0, 1]]) is None, "the totals do not differ"
    assert correlation([1, 1, 1], [1, 2, 3]) is None
    assert items([[1, 1], [1, 0]])[0].total is None
    assert growth([], []) is None
    assert growth([10], [14]).low is None
    assert share_interval(0, 0) is None


@given(st.integers(1, 400), st.floats(0.51, 0.9995))
@settings(max_examples=60, deadline=None)
def test_student_s_quantiles_are_scipy_s(freedom, share):
    assert math.isclose(student(share, freedom), stats.t.ppf(share, freedom), rel_tol=1e-8, abs_tol=1e-8)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=2, max_size=80))
@settings(max_examples=60, deadline=None)
def test_growth_has_the_interval_of_paired_differences(pairs):
    before, after = [early for early, _ in pairs], [late for _, late in pairs]
    found = growth(before, after)
    steps = np.array(after) - np.array(before)
    assert math.isclose(found.mean, steps.mean(), abs_tol=CLOSE)
    assert found.low <= found.mean <= found.high
    if len(set(steps.tolist())) > 1:
        low, high = stats.t.interval(0.95, len(steps) - 1, loc=steps.mean(), scale=stats.sem(steps))
        assert math.isclose(found.low, low, abs_tol=1e-7)
        assert math.isclose(found.high, high, abs_tol=1e-7)


@given(st.integers(1, 200), st.data())
@settings(max_examples=60, deadline=None)
def test_a_share_has_wilson_s_interval(asked, data):
    right = data.draw(st.integers(0, asked))
    low, high = share_interval(right, asked)
    other = stats.binomtest(right, asked).proportion_ci(0.95, method="wilson")
    assert math.isclose(low, other.low, abs_tol=1e-9)
    assert math.isclose(high, other.high, abs_tol=1e-9)
