"""Columns fill their room exactly; what has no room waits, №, place and state last of all."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from desktop.ui.columns import Keep
from desktop.ui.widths import BAREST, Wish, fitted, title_width

FIXED = Wish(60, 60, elastic=False, keep=Keep.LAST)
PLACE = Wish(400, 200, elastic=True, keep=Keep.LAST)
CHAIR = Wish(250, 250, elastic=False, keep=Keep.LONG)
NOTE = Wish(90, 90, elastic=False, keep=Keep.EASY)
ROW = [FIXED, NOTE, PLACE, CHAIR]


def test_with_room_for_all_the_elastic_column_takes_the_rest():
    assert fitted(ROW, 1000) == [60, 90, 600, 250]


def test_an_elastic_column_gives_way_before_any_column_goes():
    assert fitted(ROW, 620) == [60, 90, 220, 250]


def test_the_easiest_column_goes_first_then_the_next():
    assert fitted(ROW, 590) == [60, 0, 280, 250]
    assert fitted(ROW, 300) == [60, 0, 240, 0]


def test_in_the_narrowest_list_the_elastic_column_shrinks_below_its_least():
    assert fitted(ROW, 200) == [60, 0, 140, 0]


WISHES = st.lists(
    st.builds(
        lambda least, more, elastic, keep: Wish(least + (more if elastic else 0), least, elastic, keep),
        st.integers(30, 300),
        st.integers(0, 300),
        st.booleans(),
        st.sampled_from(Keep),
    ),
    min_size=1,
    max_size=10,
)


@given(WISHES, st.integers(500, 2000))
def test_nothing_ever_stands_beyond_the_edge(wishes, room):
    widths = fitted([*wishes, PLACE], room)
    least = sum(wish.natural if not wish.elastic else BAREST for wish in wishes if wish.keep is Keep.LAST) + BAREST
    if least <= room:
        assert sum(widths) == room


def test_a_long_title_stands_in_two_lines(qapp):
    metrics = QFontMetrics(qapp.font())
    whole = metrics.horizontalAdvance("Тізімдегі азаматтар саны")
    assert title_width("Тізімдегі азаматтар саны", metrics) < whole * 0.7
    assert title_width("Лауазымы", metrics) == metrics.horizontalAdvance("Лауазымы")
