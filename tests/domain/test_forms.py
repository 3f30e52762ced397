"""Numbers of forms: the plan of ballots, spans, who has which, what is wrong."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.custody import Move, Trouble, in_words, read_spans, trace
from desktop.domain.faults import Refusal
from desktop.domain.forms import (
    FormKind,
    Rounding,
    Way,
    common,
    count,
    first_of,
    last_of,
    merged,
    out_of_time,
    planned,
    without,
)

DAY = date(2026, 3, 15)
spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=5
)


def numbers(some):
    return {n for first, last in some for n in range(first, last + 1)}


def test_the_national_totals_of_2022_and_2026_come_out_exactly():
    assert planned(12_461_796) == 12_586_413
    assert planned(11_722_536) == 11_839_761


@pytest.mark.parametrize(
    ("rounding", "ballots"), [(Rounding.UP, 1253), (Rounding.NEAREST, 1252), (Rounding.DOWN, 1252)]
)
def test_a_precincts_part_of_a_ballot_is_rounded_as_the_office_set(rounding, ballots):
    assert planned(1240, rounding) == ballots


@given(st.integers(0, 3000), st.sampled_from(Rounding))
def test_a_plan_is_never_below_the_list_and_at_most_one_above_the_exact_share(listed, rounding):
    assert listed <= planned(listed, rounding) <= listed * 1.01 + 1


@settings(max_examples=60)
@given(spans, spans)
def test_spans_are_sets_of_numbers(some, others):
    assert numbers(merged(some)) == numbers(some)
    assert count(merged(some)) == len(numbers(some))
    assert numbers(common(some, others)) == numbers(some) & numbers(others)
    assert numbers(without(some, others)) == numbers(some) - numbers(others)


@settings(max_examples=60)
@given(spans, st.integers(0, 40))
def test_the_first_and_the_last_numbers_are_taken_in_order(some, wanted):
    listed = sorted(numbers(some))
    assert sorted(numbers(first_of(some, wanted))) == listed[:wanted]
    assert sorted(numbers(last_of(some, wanted))) == listed[max(0, len(listed) - wanted) :]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1-500", ((1, 500),)),
        ("№ 00001–00500, 00701", ((1, 500), (701, 701))),
        ("1..5; 9\n12 — 14", ((1, 5), (9, 9), (12, 14))),
        ("", ()),
    ],
)
def test_numbers_are_read_as_hands_type_them(typed, read):
    assert read_spans(typed) == read


@pytest.mark.parametrize(
    ("typed", "said"),
    [("1-500, 400-600", "overlap"), ("500-1", "smaller"), ("бір", "not a row of numbers"), ("-5", "not a row")],
)
def test_wrong_numbers_are_refused_in_words(typed, said):
    with pytest.raises(Refusal) as refused:
        read_spans(typed)
    assert said in refused.value.sentence.source


@settings(max_examples=40)
@given(spans)
def test_what_is_written_is_read_again(some):
    assert merged(read_spans(in_words(merged(some)))) == merged(some)


def move(way, first, last, precinct="", on=1, series=""):
    return Move(way, precinct, series, ((first, last),), last - first + 1, date(2026, 3, on))


def test_numbers_are_followed_from_hand_to_hand():
    held = trace([move(Way.IN, 1, 100), move(Way.OUT, 1, 40, "842", 2), move(Way.BACK, 31, 40, "842", 3)])
    assert held.findings == []
    assert held.of("", "842") == [(1, 30)]
    assert held.of("", "") == [(31, 100)]


@pytest.mark.parametrize(
    ("moves", "trouble"),
    [
        ([move(Way.IN, 1, 50), move(Way.OUT, 1, 9, "1", 2), move(Way.OUT, 5, 12, "2", 3)], Trouble.TWICE),
        ([move(Way.IN, 1, 50), move(Way.IN, 40, 60, on=2)], Trouble.TWICE),
        ([move(Way.IN, 1, 50), move(Way.OUT, 1, 9, "1", 2), move(Way.BACK, 1, 9, "2", 3)], Trouble.ELSEWHERE),
        ([move(Way.OUT, 1, 9, "1", 2)], Trouble.UNKNOWN),
        ([move(Way.IN, 1, 50), move(Way.IN, 61, 80, on=2)], Trouble.GAP),
        ([Move(Way.OUT, "1", "", (), 20, DAY)], Trouble.UNNUMBERED),
    ],
)
def test_the_finder_finds(moves, trouble):
    assert [each.trouble for each in trace(moves).findings] == [trouble]


def test_a_number_that_came_back_may_go_again():
    moves = [move(Way.IN, 1, 9), move(Way.OUT, 1, 9, "1", 2), move(Way.BACK, 5, 9, "1", 3), move(Way.OUT, 5, 9, "2", 4)]
    assert trace(moves).findings == []


def test_letters_before_the_numbers_keep_them_apart():
    moves = [move(Way.IN, 1, 9, series="АА"), move(Way.IN, 1, 9, series="АБ")]
    assert trace(moves).findings == []


acts = st.lists(
    st.tuples(st.sampled_from(Way), st.sampled_from(["1", "2"]), st.integers(1, 20), st.integers(0, 9)), max_size=12
)


@settings(max_examples=80)
@given(acts)
def test_no_number_lies_in_two_hands_whatever_acts_are_entered(entered):
    moves = [
        move(way, first, first + more, precinct if way in (Way.OUT, Way.BACK) else "", on=1 + at)
        for at, (way, precinct, first, more) in enumerate(entered)
    ]
    held = trace(moves).held.get("", {})
    everywhere = [n for spans_of in held.values() for n in numbers(spans_of)]
    assert len(everywhere) == len(set(everywhere))


@pytest.mark.parametrize(
    ("kind", "way", "on", "at", "said"),
    [
        (FormKind.BALLOT, Way.OUT, date(2026, 3, 11), None, "D−3 … D−1"),
        (FormKind.BALLOT, Way.OUT, date(2026, 3, 15), None, "D−3 … D−1"),
        (FormKind.BALLOT, Way.OUT, date(2026, 3, 12), None, None),
        (FormKind.BALLOT, Way.OUT, date(2026, 3, 14), None, None),
        (FormKind.BALLOT, Way.IN, date(2026, 3, 5), None, None),
        (FormKind.CERTIFICATE, None, date(2026, 3, 14), None, None),
        (FormKind.CERTIFICATE, None, date(2026, 3, 15), None, "stop"),
        (FormKind.CERTIFICATE, None, date(2026, 2, 26), None, "issued from"),
        (FormKind.CERTIFICATE, None, date(2026, 2, 27), None, None),
        (FormKind.CERTIFICATE, Way.OUT, date(2026, 3, 14), time(18, 0), None),
        (FormKind.CERTIFICATE, Way.OUT, date(2026, 3, 14), time(18, 1), "stop"),
        (FormKind.SEAL, Way.OUT, date(2026, 3, 1), None, None),
    ],
)
def test_days_and_hours_that_the_law_does_not_know_are_noticed(kind, way, on, at, said):
    found = out_of_time(kind, way, on, at, DAY)
    assert (found is None) if said is None else (said in found.source)
