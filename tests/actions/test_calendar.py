"""The calendar of a file: laid at the founding, moved with the vote, changed with a reason; tasks that follow."""

from datetime import date, time

import pytest

from desktop.actions import calendar, campaigns, duty, equipment, history, incidents, readiness, tasks, works
from desktop.actions.founding import Campaigning
from desktop.domain.calendar import EventState
from desktop.domain.eventrules import FULL, PLAIN
from desktop.domain.faults import Refusal
from desktop.domain.figures import FigureKind
from desktop.domain.holidays import DayKind
from desktop.domain.identity import coded_id
from desktop.domain.precincts import PrecinctKind
from desktop.domain.readiness import MarkValue
from desktop.domain.risks import RiskKind, Road
from desktop.domain.tasks import Origin
from tests.conftest import TODAY

CALLED = date(2026, 2, 11)
WEEK_LATER = date(2026, 3, 22)


def dates(reader, language="kk"):
    return {row.data.code: row for row in reader.stream("calendar", None, language)}


def lines(reader, noun):
    return [row.data for row in reader.stream(noun, None, "kk")]


def test_a_new_file_has_its_calendar(office, reading):
    held = dates(reading())
    assert len(held) == 24
    assert held["LISTS_ACT"].data.last == date(2026, 2, 22)
    assert held["LISTS_SPECIAL"].data.kind is PrecinctKind.SPECIAL
    assert held["OBSERVERS_END"].data.off, "9 March 2026 is a day off"
    assert dates(reading(), "en")["VOTING"].data.title == "Voting"
    assert dates(reading(), "ru")["VOTING"].data.title == "Голосование"


def test_the_day_moves_by_a_week_and_what_the_office_set_stays(office, reading):
    held = dates(reading())
    with pytest.raises(Refusal) as refused:
        calendar.save(office, held["OTHER_HOURS"].id, {"first": date(2026, 3, 2)})
    assert refused.value.field == "reason"
    calendar.save(office, held["OTHER_HOURS"].id, {"first": date(2026, 3, 2), "resolution": "№ 6"})
    before = reading()
    found, against = before.moving(CALLED, WEEK_LATER, FULL, TODAY)
    moved = {each.rule.code for each in found if each.moved}
    assert len(moved) == 17
    assert not against
    calendar.move(office, CALLED, WEEK_LATER, FULL)
    after = dates(reading())
    assert after["OTHER_HOURS"].data.first == date(2026, 3, 2), "set by resolution № 6"
    assert after["OTHER_HOURS"].data.planned_first == date(2026, 3, 11)
    assert after["LISTS_ACT"].data.last == date(2026, 3, 1)
    assert after["COMPOSITION"].data.last == held["COMPOSITION"].data.last
    assert reading().office("kk").voting_day == WEEK_LATER
    history.undo(office)
    assert dates(reading())["LISTS_ACT"].data == held["LISTS_ACT"].data
    assert reading().office("kk").voting_day == date(2026, 3, 15)


def test_what_was_accepted_is_what_was_shown(office, reading):
    found, _ = reading().moving(CALLED, WEEK_LATER, PLAIN, TODAY)
    calendar.move(office, CALLED, WEEK_LATER, PLAIN)
    after = dates(reading())
    assert reading().rule_set() == PLAIN
    for each in found:
        assert (after[each.rule.code].data.first, after[each.rule.code].data.last) == each.after


def test_a_voting_day_before_the_call_or_taken_is_refused(office):
    campaigns.begin(office, Campaigning("Сайлау", date(2026, 5, 1), date(2026, 6, 21)))
    for called, voting in ((date(2026, 5, 1), date(2026, 4, 30)), (CALLED, date(2026, 3, 15))):
        with pytest.raises(Refusal) as refused:
            calendar.move(office, called, voting, FULL)
        assert refused.value.field == "voting_day"


def test_a_rule_of_the_office_moves_its_date_and_may_not_contradict_another(office, reading):
    calendar.rewrite(office, "LISTS_OPEN", {"first_days": "-17", "last_days": "-17", "article": "24-бап"})
    held = dates(reading())["LISTS_OPEN"].data
    assert held.first == date(2026, 2, 25)
    assert "24-бап" in held.source
    assert not held.overridden
    with pytest.raises(Refusal, match="would come before"):
        calendar.rewrite(office, "LISTS_OPEN", {"first_days": "-25", "last_days": "-25"})
    with pytest.raises(Refusal, match="There is no rule"):
        calendar.rewrite(office, "NOTHING", {"first_days": "1"})
    calendar.rewrite(office, "LISTS_OPEN", {"first_days": "", "last_days": "", "article": ""})
    assert dates(reading())["LISTS_OPEN"].data.first == date(2026, 2, 27)


def test_own_lines_days_off_and_what_is_done(office, reading):
    own = calendar.save(office, None, {"title": "Комиссия отырысы", "first": date(2026, 3, 4)}).id
    calendar.day_off(office, date(2026, 3, 4), DayKind.CLOSED, "су тасқыны")
    line = reading().row("calendar", own, "kk").data
    assert (line.title, line.last, line.off, line.rule) == ("Комиссия отырысы", date(2026, 3, 4), "су тасқыны", None)
    calendar.day_off(office, date(2026, 3, 9), DayKind.WORKING)
    assert date(2026, 3, 9) not in reading().off_days(date(2026, 3, 1), date(2026, 3, 15))
    calendar.day_off(office, date(2026, 3, 9), None)
    assert date(2026, 3, 9) in reading().off_days(date(2026, 3, 1), date(2026, 3, 15))
    calendar.done(office, own)
    assert reading().row("calendar", own, "kk").data.state(TODAY) is EventState.DONE
    calendar.close(office, own)
    assert own not in list(reading().ids("calendar"))


def test_what_a_day_demands(office, reading):
    agenda = reading().agenda(TODAY, "kk")
    assert [line.code for line in agenda.late] == [
        "COMPOSITION",
        "BORDERS",
        "LISTS_ACT",
        "TIME_AND_PLACE",
        "OTHER_HOURS",
    ]
    assert agenda.due == []
    assert agenda.coming[0].code == "BALLOTS"
    eve = reading().agenda(date(2026, 3, 14), "kk")
    assert {line.code for line in eve.due} == {"SILENCE", "CERTIFICATES_END", "BALLOTS"}


def test_a_file_without_a_calendar_gets_one(office, reading):
    for row in reading().stream("calendar", None, "kk"):
        calendar.close(office, row.id)
    assert len(reading().ids("calendar")) == 0
    calendar.lay_again(office)
    assert len(reading().ids("calendar")) == 24


def test_tasks_follow_from_deadlines_remarks_and_shortages_and_end_with_them(office, make, reading):
    house = make.building()
    place = make.precinct(842, building_id=house)
    readiness.mark(office, "RAMP", MarkValue.NO, participation_id=place, remark=readiness.Remark("тіреу жоқ"))
    equipment.save(office, place, coded_id("item", "BOOTH"), {"required": 3, "actual": 1})
    incident = incidents.save(office, None, {"what": "Жарық жоқ", "participation_id": place}).id
    works.save(office, None, {"building_id": house, "what": "Пешті жөндеу", "due": date(2026, 3, 12)})
    tasks.follow(office)
    held = {line.origin: line for line in lines(reading(), "tasks")}
    assert set(held) == {Origin.DEADLINE, Origin.REMARK, Origin.SHORTAGE, Origin.INCIDENT, Origin.WORK}
    assert held[Origin.REMARK].title == "Пандус: тіреу жоқ"
    assert held[Origin.REMARK].due == date(2026, 3, 13), "three days to answer"
    assert held[Origin.SHORTAGE].title.endswith("– 2 дана")
    assert held[Origin.INCIDENT].place == "№\u00a0842"
    assert tasks.follow(office).step == 0, "each cause asks once"
    readiness.mark(office, "RAMP", MarkValue.YES, participation_id=place, as_of=TODAY)
    incidents.solve(office, incident, "қосылды", time(18, 20))
    tasks.follow(office)
    left = {line.origin for line in lines(reading(), "tasks") if line.done_on is None}
    assert left == {Origin.DEADLINE, Origin.SHORTAGE, Origin.WORK}


def test_a_deadline_is_done_with_its_task(office, reading):
    tasks.follow(office)
    with office.reader() as reader:
        row = next(row for row in reader.stream("tasks", None, "kk") if row.data.title.startswith("Учаскелердің шек"))
    tasks.finish(office, row.id, "«Отырар алқабы» газеті, № 9")
    assert dates(reading())["BORDERS"].data.done_on == TODAY
    history.undo(office)
    assert dates(reading())["BORDERS"].data.done_on is None


def test_a_roster_is_shared_out_and_nobody_sits_twice(office, make, reading):
    make.precinct(842)
    people = [make.member(name, 842, phone=["+7 700 000 00 01"]) for name in ("Әлиева Сәуле", "Бекенов Дәурен")]
    duty.share_out(office, people, date(2026, 3, 6), date(2026, 3, 11))
    shifts = lines(reading(), "duty")
    assert [(line.day.day, line.who) for line in shifts] == [
        (6, "Әлиева Сәуле"),
        (10, "Бекенов Дәурен"),
        (11, "Әлиева Сәуле"),
    ]
    assert shifts[0].phone == "+7 700 000 00 01"
    with pytest.raises(Refusal) as refused:
        duty.save(office, None, {"day": date(2026, 3, 6), "appointment_id": people[0], "starts": time(12)})
    assert refused.value.field == "appointment_id"
    for wrong in (([], date(2026, 3, 1)), (people, date(2026, 2, 1))):
        with pytest.raises(Refusal):
            duty.share_out(office, wrong[0], date(2026, 3, 1), wrong[1])
    assert [row.data.who for row in reading().rows("duty", list(reading().ids("duty"))[:1], "kk")] == ["Әлиева Сәуле"]
    assert len(reading().agenda(date(2026, 3, 6), "kk").duty) == 1


def test_risks_of_a_precinct_with_their_plan(office, make, reading):
    from desktop.actions import buildings, precincts

    house = make.building()
    place = make.precinct(842, building_id=house)
    precincts.count(office, place, {"kind": FigureKind.WHEELCHAIR, "value": 2, "as_of": TODAY})
    readiness.mark(office, "RAMP", MarkValue.NO, participation_id=place)
    buildings.save(office, house, {"road": Road.RIVER, "keys": 1})
    held = {row.data.kind: row.data for row in reading().risks("kk")}
    assert set(held) == {RiskKind.RAMP, RiskKind.ROAD, RiskKind.KEY}
    assert dict(held[RiskKind.ROAD].why.values)["days"] == "12.03 – 14.03"
    assert held[RiskKind.RAMP].plan == ""
    works.plan(office, place, RiskKind.RAMP, {"plan": "№ 843 учаске", "phone": "112"})
    works.plan(office, place, RiskKind.RAMP, {"ready_on": TODAY})
    (ramp,) = [row.data for row in reading().risks("kk") if row.data.kind is RiskKind.RAMP]
    assert (ramp.plan, ramp.phone, ramp.ready_on) == ("№ 843 учаске", "112", TODAY)
    precincts.save(office, place, {"works": False, "resolution": "№ 5"})
    assert reading().risks("kk") == []


def test_works_are_summed_as_plan_and_fact(office, make, reading):
    house = make.building()
    make.precinct(842, building_id=house)
    work = works.save(office, None, {"building_id": house, "what": "Пандус", "money": 45_000_000}).id
    works.save(office, work, {"spent": 43_500_000})
    works.finish(office, work)
    (line,) = lines(reading(), "works")
    assert (line.precincts, line.done_on, line.spent) == (("842",), TODAY, 43_500_000)
    assert reading().totals("works").sums == {"money": 45_000_000, "spent": 43_500_000}
    works.close(office, work)
    assert lines(reading(), "works") == []
