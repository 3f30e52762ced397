"""The individual number: control digit, birth day, zeros that Excel lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.iin import birth_day, control_holds, iin

VALID = "031021699843"


@pytest.mark.parametrize("written", [VALID, "0310 2169 9843", "031021-699843", f"'{VALID}"])
def test_a_whole_number_is_taken(written):
    assert (iin(written).value, iin(written).notes) == (VALID, ())


@pytest.mark.parametrize(
    ("written", "value"), [(31021699843, VALID), ("31021699843", VALID), (502699057, "000502699057")]
)
def test_lost_zeros_come_back_where_the_control_digit_holds(written, value):
    assert (iin(written).value, iin(written).notes) == (value, ("iin_leading_zero_restored",))


@pytest.mark.parametrize(
    ("written", "note"),
    [
        ("9,1E+11", "iin_lossy_exponent"),
        ("6.61216e+11", "iin_lossy_exponent"),
        (910000000000, "iin_lossy_exponent"),
        ("31021699844", "iin_bad_length"),
        ("12345", "iin_bad_length"),
        ("0310216998431", "iin_bad_length"),
        ("жоқ", "iin_bad_length"),
        ("031021699844", "iin_bad_checksum"),
    ],
)
def test_a_number_that_cannot_be_trusted_is_dropped(written, note):
    assert (iin(written).value, iin(written).notes) == (None, (note,))


def test_a_letter_for_a_zero_is_mended():
    assert (iin("О31021699843").value, iin("О31021699843").notes) == (VALID, ("iin_letter_for_zero_fixed",))


def test_the_birth_day_in_the_number():
    assert birth_day(VALID) == date(2003, 10, 21)
    assert birth_day("661216399796") == date(1966, 12, 16)
    assert birth_day("661316399796") is None


@given(st.integers(min_value=0, max_value=10**11 - 1))
def test_at_most_one_control_digit_holds(number):
    assert sum(control_holds(f"{number:011}{digit}") for digit in range(10)) <= 1
