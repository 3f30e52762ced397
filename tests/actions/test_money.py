"""The budget, hours, rates and the sealed numbers."""

from datetime import date, time

import pytest

from desktop.actions import duty, history, money, pay, users
from desktop.domain.faults import Refusal
from desktop.domain.money import Purpose
from desktop.domain.pay import Hours, of_shift
from desktop.domain.people import Post
from desktop.domain.users import Role
from desktop.storage import sealed
from tests.storage.views import kept

DAYS = (date(2026, 2, 11), date(2026, 3, 17))
IIN = "850101300005"


def test_a_budget_line_is_entered_changed_and_taken_back(office, reading):
    before = kept(office)
    line = money.save(office, None, {"purpose": Purpose.WORKS, "title": "Пандус, № 7", "planned": 45_000_000}).id
    money.save(office, line, {"received": 30_000_000, "obligated": 20_000_000, "spent": 10_000_050})
    held = reading().row("budget", line, "kk").data
    assert (held.variance, held.free) == (34_999_950, 10_000_000)
    assert reading().totals("budget").sums["spent"] == 10_000_050
    money.close(office, line)
    assert len(reading().ids("budget")) == 0
    for _ in range(3):
        history.undo(office)
    assert kept(office) == before


def test_hours_and_rates_make_a_sum_and_without_a_rate_there_is_none(office, make, reading):
    make.precinct(842)
    chair, member = make.member("Әлиева Сәуле", 842, post=Post.CHAIR), make.member("Бекенов Дәурен", 842)
    pay.set_rate(office, Post.CHAIR, {"hourly": 150_000, "day_off_percent": 200})
    pay.record(
        office,
        [
            (chair, date(2026, 3, 13), Hours(480)),
            (chair, date(2026, 3, 15), Hours(960, 120, day_off=True)),
            (member, date(2026, 3, 15), Hours(600)),
        ],
    )
    lines = {row.id: row.data for row in reading().workers(DAYS)}
    assert lines[chair].due == 8 * 150_000 + 16 * 300_000
    assert lines[member].due is None
    pay.record(office, [(chair, date(2026, 3, 15), None)])
    assert reading().workers(DAYS)[0].data.due == 8 * 150_000
    history.undo(office)
    assert reading().workers(DAYS)[0].data.minutes == 480 + 960
    pay.set_rate(office, Post.CHAIR, None)
    assert reading().workers(DAYS)[0].data.due is None


def test_who_left_keeps_the_hours_that_were_worked(office, make, reading):
    from desktop.actions import members

    make.precinct(842)
    gone, never = make.member("Әлиева Сәуле", 842), make.member("Бекенов Дәурен", 842)
    pay.record(office, [(gone, date(2026, 3, 1), Hours(240))])
    members.close(office, gone)
    members.close(office, never)
    assert [row.id for row in reading().workers(DAYS)] == [gone]


def person_of(office, reading, make):
    make.precinct(842)
    member = make.member("Әлиева Сәуле", 842)
    return next(row.data.person_id for row in reading().workers(DAYS) if row.id == member)


def test_sealed_numbers_leave_no_trace_when_destroyed(office, make, reading):
    person = person_of(office, reading, make)
    position = reading().position()
    pay.seal(office, person, {"iin": IIN, "account": "KZ00 0000 0000 0000 0000"})
    assert sealed.read(office)[person].iin == IIN
    assert reading().position() == position, "the journal never heard of them"
    done = pay.destroy(office)
    assert sealed.read(office) == {}
    history.undo(office)
    assert sealed.read(office) == {}, "what is destroyed cannot be brought back"
    assert dict(done.label.values)["n"] == 1
    with pytest.raises(Refusal):
        pay.destroy(office)


def test_sealed_numbers_have_a_right_of_their_own(office, make, reading):
    person = person_of(office, reading, make)
    pay.seal(office, person, {"iin": IIN})
    office.role, office.user = "secretary", "sauLe"
    for act in (
        lambda: sealed.read(office),
        lambda: pay.seal(office, person, {"account": "1"}),
        lambda: pay.destroy(office),
        lambda: pay.open_to(office, ["sauLe"]),
    ):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.sentence == sealed.NO_RIGHT
    office.role, office.user = "chair", "chair"
    pay.open_to(office, ["sauLe", "Bolat, the second"])
    office.role, office.user = "secretary", "sauLe"
    assert sealed.read(office)[person].iin == IIN
    office.role, office.user = "chair", "chair"
    history.undo(office)
    office.role, office.user = "secretary", "sauLe"
    with pytest.raises(Refusal):
        sealed.read(office)


def test_a_user_taken_away_loses_the_right_to_the_numbers(office):
    users.add(office, "Сәуле", Role.SECRETARY, "ұзақ құпиясөз")
    pay.open_to(office, ["Сәуле", "Болат"])
    with office.reader() as reader:
        user = next(each.id for each in reader.users() if each.name == "Сәуле")
    users.close(office, user)
    users.add(office, "Сәуле", Role.SECRETARY, "басқа құпиясөз")
    office.role, office.user = "secretary", "Сәуле"
    assert not sealed.may_see(office)
    office.user = "Болат"
    assert sealed.may_see(office)


def test_the_night_is_the_office_s_own(office, make, reading):
    make.precinct(842)
    one = make.member("Әлиева Сәуле", 842)
    friday = date(2026, 3, 13)
    duty.save(office, None, {"appointment_id": one, "day": friday, "starts": time(20), "ends": time(8)})
    with pytest.raises(Refusal):
        pay.set_night(office, time(22), time(22))
    pay.set_night(office, time(23), time(5))
    pay.take_roster(office, (friday, friday))
    assert next(row.data.days for row in reading().workers(DAYS)) == {friday: Hours(720, 360)}


@pytest.mark.parametrize(
    ("starts", "ends", "begins", "until", "night"),
    [(20, 8, 22, 6, 480), (20, 8, 0, 6, 360), (9, 18, 22, 6, 0), (0, 0, 22, 6, 480), (23, 3, 1, 5, 120)],
)
def test_minutes_of_the_night(starts, ends, begins, until, night):
    worked = of_shift(date(2026, 3, 13), time(starts), time(ends), (time(begins), time(until)))
    assert worked.night == night


@pytest.mark.parametrize(("values", "field"), [({"iin": "123"}, "iin"), ({"account": "1" * 35}, "account")])
def test_wrong_numbers_are_refused(office, make, reading, values, field):
    person = person_of(office, reading, make)
    with pytest.raises(Refusal) as refused:
        pay.seal(office, person, values)
    assert refused.value.field == field
    assert sealed.read(office) == {}


def test_several_numbers_are_kept_together_or_none_of_them(office, make, reading):
    make.precinct(842)
    for name in ("Әлиева Сәуле", "Бекенов Дәурен"):
        make.member(name, 842)
    people = [row.data.person_id for row in reading().workers(DAYS)]
    with pytest.raises(Refusal):
        pay.seal_all(office, {people[0]: {"iin": IIN}, people[1]: {"iin": "123"}})
    assert sealed.read(office) == {}
    pay.seal_all(office, {people[0]: {"iin": IIN}, people[1]: {"account": "KZ1"}})
    assert len(sealed.read(office)) == 2


def test_the_duty_roster_becomes_hours_where_nobody_typed_any(office, make, reading):
    make.precinct(842)
    one, other = make.member("Әлиева Сәуле", 842), make.member("Бекенов Дәурен", 842)
    friday, saturday = date(2026, 3, 13), date(2026, 3, 14)
    for who, day, starts, ends in (
        (one, friday, time(9), time(18)),
        (one, saturday, time(20), time(8)),
        (other, friday, time(9), time(13)),
    ):
        duty.save(office, None, {"appointment_id": who, "day": day, "starts": starts, "ends": ends})
    pay.record(office, [(other, friday, Hours(60))])
    pay.take_roster(office, (friday, saturday))
    lines = {row.id: row.data.days for row in reading().workers(DAYS)}
    assert lines[one] == {friday: Hours(540), saturday: Hours(720, 480, day_off=True)}
    assert lines[other] == {friday: Hours(60)}
    with pytest.raises(Refusal):
        pay.take_roster(office, (friday, saturday))


def test_forgetting_a_person_takes_the_sealed_numbers_along(office, make, reading):
    from desktop.storage import forgetting

    person = person_of(office, reading, make)
    pay.seal(office, person, {"iin": IIN})
    with office.unit_of_work(pay.ROSTER.fill(n=0)) as work:
        forgetting.forget(work, person)
    assert sealed.read(office) == {}
