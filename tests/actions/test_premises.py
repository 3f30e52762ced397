"""Two precincts in one school, and a precinct that does not work this time."""

import pytest

from desktop.actions import buildings, equipment, precincts, readiness, seminars
from desktop.domain.faults import Refusal
from desktop.domain.readiness import MarkValue, State
from desktop.domain.training import Presence
from desktop.storage.questions import Question
from tests.gates import close_gates


def marks(reader, place):
    return {code: mark.value for code, mark in reader.marks_of(place).items()}


@pytest.fixture
def school(make):
    """Two precincts in one school and a third on its own."""
    house = make.building()
    return house, make.precinct(842, building_id=house), make.precinct(843, building_id=house), make.precinct(844)


def indicator(reader, scope):
    return next(each.code for each in reader.indicators("kk") if each.scope == scope)


def test_the_ramp_is_entered_once_and_both_precincts_change(office, school, reading):
    house, first, second, alone = school
    ramp = indicator(reading(), "building")
    done = readiness.mark(office, ramp, MarkValue.NO, participation_id=first)
    assert {"precincts", "buildings"} <= done.nouns
    assert marks(reading(), first) == marks(reading(), second) == {ramp: MarkValue.NO}
    assert marks(reading(), alone) == {}
    rows = {row.id: row.data for row in reading().rows("precincts", [first, second, alone], "kk")}
    assert [rows[each].open_issues for each in (first, second, alone)] == [1, 1, 0]
    table = {row.id: row.data.marks for row in reading().readiness("kk")}
    assert table[first][ramp].value == table[second][ramp].value == MarkValue.NO
    assert reading().row("buildings", house, "kk").data.marks[ramp].value == MarkValue.NO
    asked = "SELECT count(*) FROM mark"
    assert reading().connection.exec_driver_sql(asked).scalar_one() == 1, "entered once"
    readiness.mark(office, ramp, MarkValue.YES, building_id=house)
    assert marks(reading(), first) == marks(reading(), second) == {ramp: MarkValue.YES}


def test_what_is_asked_of_the_precinct_stays_its_own(office, school, reading):
    _, first, second, _ = school
    own = indicator(reading(), "precinct")
    readiness.mark(office, own, MarkValue.YES, participation_id=first)
    assert marks(reading(), first) == {own: MarkValue.YES}
    assert marks(reading(), second) == {}


def test_a_precinct_that_moves_takes_the_marks_of_its_new_house(office, school, make, reading):
    _, first, second, _ = school
    ramp = indicator(reading(), "building")
    readiness.mark(office, ramp, MarkValue.NO, participation_id=first)
    club = make.building("Мәдениет үйі", "Жібек жолы, 3")
    precincts.save(office, second, {"building_id": club})
    assert marks(reading(), first) == {ramp: MarkValue.NO}
    assert marks(reading(), second) == {}


def test_a_house_in_which_somebody_votes_is_not_taken_out(office, school):
    house, *_ = school
    with pytest.raises(Refusal) as refused:
        buildings.close(office, house)
    assert dict(refused.value.sentence.values) == {"numbers": "842, 843"}


def idle(office, place):
    precincts.save(office, place, {"works": False, "resolution": "№ 12, 20.02.2026"})


def test_a_precinct_that_does_not_work_needs_its_resolution(office, school):
    with pytest.raises(Refusal) as refused:
        precincts.save(office, school[1], {"works": False})
    assert refused.value.field == "resolution"


def test_a_precinct_that_does_not_work_leaves_every_denominator(office, school, make, reading):
    _, first, second, alone = school
    for place in (first, second, alone):
        close_gates(office, place)
        precincts.save(office, place, {"seats": 7})
    item = reading().choices("items", "kk")[0][0]
    for place in (first, alone):
        equipment.save(office, place, item, {"required": 5, "actual": 2})
    before = reading().today(office.today)
    assert (before.precincts, before.idle, before.ready, before.vacancies, before.short) == (3, 0, 3, 21, 6)
    idle(office, first)
    after = reading().today(office.today)
    assert (after.precincts, after.idle, after.ready, after.vacancies, after.short) == (2, 1, 2, 14, 3)
    assert after.ready + after.remarks + after.not_ready + after.unchecked == after.precincts
    chips = {(chip.name, chip.value): chip.count for chip in reading().chips("precincts")}
    assert chips[("state", State.READY.value)] == 2
    assert chips[("vacancies", "yes")] == 2
    assert chips[("short", "yes")] == 1
    assert chips[("works", "no")] == 1
    assert reading().totals("equipment", Question(filters=(("short", "yes"),))).sums["short"] == 3


def test_the_people_of_a_precinct_that_does_not_work_are_not_waited_for(office, school, make, reading):
    """Its members need no seminar this time: they leave «not trained», and the count of members."""
    _, first, *_ = school
    make.member("Әлиева Сәуле", 842)
    trained = make.member("Бекұлы Нұрлан", 843)
    make.member("Ғабит Ерлан")
    seminar = make.seminar()
    seminars.enlist(office, seminar, [trained])
    (line,) = reading().attendance(seminar, "kk")
    seminars.mark(office, [line.id], Presence.PRESENT)
    before = reading().today(office.today)
    assert (before.members, before.trained) == (3, 1)
    idle(office, first)
    after = reading().today(office.today)
    assert (after.members, after.trained) == (2, 1)
