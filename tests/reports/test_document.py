from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.reports.document import Column, Group, Sign, added, printed
from tests.reports.papers import COLUMNS, paper, rows

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("cell", "kind", "words"),
    [
        (1252, "whole", f"1{NBSP}252"),
        (12461796, "whole", f"12{NBSP}461{NBSP}796"),
        (-1500, "whole", f"−1{NBSP}500"),
        (1252, "number", "1252"),
        ("851а", "number", "851а"),
        (date(2026, 3, 15), "day", "15.03.2026"),
        (Decimal("0.1779"), "share", f"17,79{NBSP}%"),
        (Decimal("0.85"), "share", f"85{NBSP}%"),
        (Decimal(1), "share", f"100{NBSP}%"),
        (Decimal("16.40"), "whole", "16,4"),
        (True, "mark", "✓"),
        (False, "mark", "–"),
        (Sign.PARTLY, "mark", "±"),
        (None, "whole", ""),
        (0, "whole", "0"),
    ],
)
def test_values_are_printed_as_the_office_writes_them(cell, kind, words):
    assert printed(cell, kind) == words


def test_words_lose_signs_that_no_paper_shows_and_keep_their_letters():
    assert printed("Ша\x07дә\u200bр\tи\u0306") == "Ша дәр й"
    assert printed("бір\nекі") == "бір\nекі"
    assert printed("1\u202f252") == f"1{NBSP}252"


def test_the_control_total_holds_and_notices_any_cell():
    made = paper(12)
    assert made.control_total() == made.control_total() == paper(12).control_total()
    changed = list(made.rows)
    row = changed[1]
    assert not isinstance(row, Group)
    changed[1] = (*row[:3], row[3] + 1, *row[4:])
    assert replace(made, rows=changed).control_total() != made.control_total()
    assert replace(made, totals=(*made.totals[:3], 1, None)).control_total() != made.control_total()
    assert replace(made, notes=("басқа",)).control_total() == made.control_total()


def test_totals_count_yes_and_sum_numbers_and_say_nothing_where_nobody_counted():
    assert added(COLUMNS, rows(8)) == (None, None, 2, sum(1000 + n for n in range(8)), None)
    unknown = [(1, "Шілік", None, None, None)]
    assert added(COLUMNS, unknown) == (None, None, None, None, None)
    assert added(COLUMNS, [(1, "Шілік", Sign.NO, 0, None)]) == (None, None, 0, 0, None)


def test_a_table_that_cannot_be_drawn_is_refused_where_it_is_made():
    with pytest.raises(ValueError, match="one head"):
        paper(columns=(*COLUMNS[:4], Column("again", COLUMNS[0].head)))
    with pytest.raises(ValueError, match="another number"):
        paper(totals=(1, 2))
    with pytest.raises(ValueError, match=r"shorter|longer"):
        paper(rows=[(1, "Шілік")]).control_total()
