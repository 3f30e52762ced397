"""Before buying, move: nobody gives what it needs, and no way of carrying is shorter."""

from collections import Counter
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.carrying import Spare, redistributed, steps_between

within = st.tuples(
    st.sampled_from(["", "school", "club"]), st.sampled_from(["", "village"]), st.sampled_from(["A", "B"]),
    st.sampled_from(["Отырар", "Арыс"]),
)  # fmt: skip
spots = st.lists(st.tuples(st.integers(1, 2), within), max_size=3)


def cheapest(givers, takers):
    """The least carrying by trying every way to cover as much as can be covered."""
    most, least = 0, 0
    rooms = [[min(giver.pieces, taker.pieces) for taker in takers] for giver in givers]
    steps = [steps_between(giver, taker) for giver, taker in product(givers, takers)]
    for tried in product(*(range(room + 1) for row in rooms for room in row)):
        rows = [tried[n * len(takers) : (n + 1) * len(takers)] for n in range(len(givers))]
        if any(sum(row) > giver.pieces for row, giver in zip(rows, givers, strict=True)):
            continue
        if any(sum(row[n] for row in rows) > taker.pieces for n, taker in enumerate(takers)):
            continue
        pieces, cost = sum(tried), sum(n * each for n, each in zip(tried, steps, strict=True))
        if pieces > most or (pieces == most and cost < least):
            most, least = pieces, cost
    return most, least


@settings(max_examples=60, deadline=None)
@given(spots, spots.filter(lambda each: len(each) < 3))
def test_its_cost_is_that_of_brute_force_and_nobody_gives_too_much(giving, taking):
    givers = [Spare(f"g{n}", pieces, place) for n, (pieces, place) in enumerate(giving)]
    takers = [Spare(f"t{n}", pieces, place) for n, (pieces, place) in enumerate(taking)]
    made = redistributed(givers, takers)
    gone, come = Counter(), Counter()
    for each in made:
        gone[each.giver] += each.pieces
        come[each.taker] += each.pieces
    assert all(gone[each.key] <= each.pieces for each in givers)
    assert all(come[each.key] <= each.pieces for each in takers)
    assert all(each.pieces > 0 for each in made)
    found = sum(each.pieces for each in made), sum(each.pieces * each.steps for each in made)
    assert found == cheapest(givers, takers)


def test_the_neighbour_in_the_building_gives_first():
    here, there = ("school", "village", "A", "Отырар"), ("", "", "B", "Отырар")
    made = redistributed([Spare("far", 5, there), Spare("near", 1, here)], [Spare("short", 2, here)])
    assert {(each.giver, each.pieces, each.steps) for each in made} == {("near", 1, 0), ("far", 1, 4)}
