"""Ranges of cells as Excel lays them on the clipboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.clipboard import cells_of, range_of


@pytest.mark.parametrize(
    ("words", "cells"),
    [
        ("842\tШәуілдір\r\n843\tКөксарай\r\n", [["842", "Шәуілдір"], ["843", "Көксарай"]]),
        ("бір", [["бір"]]),
        ("a\t\n\tb", [["a", ""], ["", "b"]]),
        ('"екі\nжол"\tсөз', [["екі\nжол", "сөз"]]),
        ('"«Ауыл» ""партиясы"""', [['«Ауыл» "партиясы"']]),
        ('5" жәшік\t"', [['5" жәшік', '"']]),
    ],
)
def test_what_excel_lays_there_is_read_cell_by_cell(words, cells):
    assert cells_of(words) == cells


LETTERS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\t\n"'), max_size=8)


@given(st.lists(st.lists(LETTERS, min_size=2, max_size=2), min_size=1, max_size=4))
def test_a_range_comes_back_as_it_went(rows):
    assert cells_of(range_of(rows)) == rows
