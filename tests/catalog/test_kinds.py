"""What a cell shows, a hand can type back: every kind and every sheet."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.catalog import equipment, members, precincts, training
from desktop.catalog.kinds import Choice, Day, Hour, Money, Several, Whole, Words, YesNo
from desktop.domain.faults import Refusal
from desktop.text import Sentence

SHEETS = (
    precincts.PRECINCTS,
    precincts.BUILDINGS,
    members.MEMBERS,
    equipment.EQUIPMENT,
    training.SEMINARS,
    training.ATTENDANCE,
)


@given(st.integers(-999_999_999, 999_999_999))
def test_a_whole_number_comes_back_as_it_was_shown(number):
    assert Whole().read(Whole().show(number)) == number


@given(st.integers(0, 10**14))
def test_money_comes_back_to_the_tiyn(tiyn):
    assert Money().read(Money().show(tiyn)) == tiyn


@given(st.dates(date(1930, 1, 1), date(2099, 12, 31)))
def test_a_day_comes_back_and_digits_alone_are_enough(day):
    assert Day().read(Day().show(day)) == day
    assert Day().read(f"{day:%d%m%Y}") == day


@given(st.times())
def test_an_hour_comes_back_to_the_minute(hour):
    whole = time(hour.hour, hour.minute)
    assert Hour().read(Hour().show(whole)) == whole


@pytest.mark.parametrize(("typed", "hour"), [("7", time(7)), ("0700", time(7)), ("6.30", time(6, 30)), ("", None)])
def test_an_hour_is_read_as_hands_type_it(typed, hour):
    assert Hour().read(typed) == hour


@pytest.mark.parametrize("typed", ["31.02.2026", "15 наурыз", "150", "99.99.99"])
def test_what_is_no_day_is_refused_with_an_example(typed):
    with pytest.raises(Refusal) as refusal:
        Day().read(typed)
    assert "15.03.2026" in refusal.value.sentence.source


@pytest.mark.parametrize("typed", ["иә", "да", "1", "+", "Бар", "✓"])
def test_yes_is_read_in_every_hand(typed):
    assert YesNo().read(typed) is True


def test_several_telephones_lie_in_one_cell():
    assert Several().read("+77000001721, +77000001722;87254490010") == ["+77000001721", "+77000001722", "87254490010"]


def test_no_break_spaces_of_a_workbook_do_not_reach_the_file():
    assert Words().read(" Абай\u00a0көшесі,   3 ") == "Абай көшесі, 3"


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.noun)
def test_a_sheet_opens_with_fields_it_has_and_knows_its_key(sheet):
    names = {field.name for field in sheet.fields}
    assert set(sheet.columns) <= names
    assert set(sheet.key) <= names | {"surname"}
    assert len(names) == len(sheet.fields)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.noun)
def test_every_choice_of_a_sheet_can_be_typed_back(sheet):
    for field in sheet.fields:
        if isinstance(field.kind, Choice):
            for value in field.kind.words:
                assert isinstance(field.kind.show(value), Sentence)
                assert value is None or field.kind.read(value.value) == value
