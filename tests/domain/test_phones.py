"""Telephones in one form."""

import pytest

from desktop.domain.phones import phones


@pytest.mark.parametrize(
    "written",
    [
        "8 (72544) 9-00-10",
        "+7 72544 90010",
        "87254490010",
        "7254490010",
        7254490010,
        87254490010.0,
        "тел: 8-72544-9-00-10 (үй)",
    ],
)
def test_every_writing_of_one_number(written):
    read = phones(written, "72544")
    assert (read.value, read.notes) == (["+77254490010"], ())


@pytest.mark.parametrize("separator", [", ", ";", "\n", " / ", " и ", " және ", " "])
def test_several_numbers_in_a_cell(separator):
    read = phones(f"8 700 000 19 71{separator}8(700)000-19-74", "72544")
    assert (read.value, read.notes) == (["+77000001971", "+77000001974"], ("phone_several",))


def test_a_local_number_takes_the_code_of_the_district():
    assert phones("9-00-10", "72544").value == ["+77254490010"]
    assert phones("9-00-10", "72544").notes == ("phone_area_added",)
    assert phones("9-00-10", "").notes == ("phone_unreadable",)


def test_what_can_be_read_is_kept_beside_what_cannot():
    read = phones("8 700 000 19 71, 12", "72544")
    assert (read.value, read.notes) == (["+77000001971"], ("phone_unreadable",))


@pytest.mark.parametrize("written", ["", None, "-", "жоқ", "нет"])
def test_no_number_is_no_problem(written):
    assert (phones(written).value, phones(written).notes) == ([], ())
