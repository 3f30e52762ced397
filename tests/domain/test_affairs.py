"""Tasks that follow, duty in turn, risks from mismatches, works as plan and fact."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.checking import checked
from desktop.domain.duty import Shift, at_once, lasting, shared_out
from desktop.domain.facts.calendar import CalendarDateData
from desktop.domain.facts.tasks import DutyData, IncidentData
from desktop.domain.facts.works import BuildingWorkData
from desktop.domain.faults import Refusal
from desktop.domain.figures import FigureKind
from desktop.domain.identity import new_id
from desktop.domain.readiness import MarkValue
from desktop.domain.risks import Ground, RiskKind, Road, found
from desktop.domain.tasks import Cause, Origin, answer_day, following
from desktop.domain.works import WorkState, state_of

DAY = date(2026, 3, 1)
VOTING = date(2026, 3, 15)
HERE = new_id()


def test_an_akimat_answers_in_three_days_and_at_once_at_the_end():
    assert answer_day(DAY, VOTING) == date(2026, 3, 4)
    assert answer_day(date(2026, 3, 13), VOTING) == date(2026, 3, 14), "the eve is the last day of use"
    for day in (date(2026, 3, 14), VOTING):
        assert answer_day(day, VOTING) == day


keys = st.sets(st.sampled_from("abcdef"))


@settings(max_examples=30, deadline=None)
@given(causes=keys, known=st.dictionaries(st.sampled_from("abcdef"), st.booleans()))
def test_each_cause_asks_once_and_a_cause_that_is_gone_asks_no_more(causes, known):
    fresh, gone = following([Cause(key, Origin.REMARK, key, DAY) for key in causes], known)
    assert {cause.key for cause in fresh} == causes - set(known)
    assert set(gone) == {key for key, done in known.items() if not done} - causes


def test_duty_goes_round_and_leaves_days_off_out():
    made = list(shared_out("АБВ", DAY, DAY + timedelta(days=6), time(9), time(18), {DAY, DAY + timedelta(days=6)}))
    assert [shift.person for shift in made] == ["А", "Б", "В", "А", "Б"]
    assert made[0].day == DAY + timedelta(days=1)
    assert list(shared_out("", DAY, DAY, time(9), time(18))) == []


def test_a_night_goes_on_into_the_next_day():
    assert lasting(time(20), time(8)) == timedelta(hours=12)
    night = Shift(DAY, time(20), time(8), "А")
    assert at_once(night, Shift(DAY + timedelta(days=1), time(7), time(9), "А"))
    assert not at_once(night, Shift(DAY + timedelta(days=1), time(8), time(9), "А"))


def lacking(*codes):
    return dict.fromkeys(codes, MarkValue.NO)


@pytest.mark.parametrize(
    ("ground", "kinds"),
    [
        (Ground({FigureKind.WHEELCHAIR: 2}, lacking("RAMP"), {}), [RiskKind.RAMP]),
        (Ground({FigureKind.WHEELCHAIR: 0}, lacking("RAMP"), {}), []),
        (Ground({FigureKind.WHEELCHAIR: 2}, {"RAMP": MarkValue.YES}, {}), []),
        (Ground({FigureKind.WHEELCHAIR: 2}, {}, {}), []),
        (Ground({FigureKind.VISION: 1}, {}, {"STENCIL_BR": 0}), [RiskKind.BLIND]),
        (Ground({FigureKind.VISION: 1}, {}, {"STENCIL_BR": 1}), []),
        (Ground({}, lacking("POWER"), {}), [RiskKind.POWER]),
        (Ground({}, lacking("POWER"), {"POWER": 1}), []),
        (Ground({}, {"COMMS": MarkValue.PARTLY}, {}), [RiskKind.SIGNAL]),
        (Ground({}, lacking("COMMS"), {"PHONE": 1}), []),
        (Ground({}, {}, {}, road=Road.RIVER, delivery=(DAY, DAY)), [RiskKind.ROAD]),
        (Ground({}, {}, {}, road=Road.DIRT), []),
        (Ground({}, {}, {}, keys=1), [RiskKind.KEY]),
        (Ground({}, {}, {}, keys=1, guard="Сәрсенбаев Талғат"), []),
        (Ground({}, {}, {}, keys=2), []),
    ],
)
def test_what_does_not_fit_together_is_a_risk(ground, kinds):
    assert [kind for kind, _ in found(ground)] == kinds


def test_a_work_is_late_only_while_it_is_not_done():
    assert state_of(DAY, None, None, DAY) is WorkState.PLANNED
    assert state_of(DAY, DAY, None, DAY) is WorkState.GOING
    assert state_of(DAY, None, None, DAY + timedelta(days=1)) is WorkState.LATE
    assert state_of(DAY, None, DAY + timedelta(days=9), DAY + timedelta(days=9)) is WorkState.DONE


@pytest.mark.parametrize(
    ("kind", "values", "field"),
    [
        (CalendarDateData, {"title_kk": "Отырыс", "first": DAY, "last": DAY - timedelta(days=1)}, "last"),
        (
            CalendarDateData,
            {"title_kk": "Отырыс", "first": DAY, "last": DAY, "first_hour": time(18), "last_hour": time(9)},
            "last_hour",
        ),
        (
            CalendarDateData,
            {"title_kk": "Тізім", "first": DAY, "last": DAY, "planned_first": VOTING, "planned_last": VOTING},
            "reason",
        ),
        (DutyData, {"day": DAY}, "name"),
        (DutyData, {"day": DAY, "name": "Қызметкер", "starts": time(9), "ends": time(9)}, "ends"),
        (IncidentData, {"what": "Жарық жоқ", "since": DAY, "solved_on": DAY - timedelta(days=1)}, "solved_on"),
        (
            IncidentData,
            {"what": "Жарық жоқ", "since": DAY, "since_hour": time(9), "solved_on": DAY, "solved_hour": time(8)},
            "solved_on",
        ),
        (
            BuildingWorkData,
            {"building_id": HERE, "what": "Пандус", "begun_on": DAY, "done_on": DAY - timedelta(days=1)},
            "done_on",
        ),
        (BuildingWorkData, {"building_id": HERE, "what": "Пандус", "money": -1}, "money"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(kind, values, field):
    with pytest.raises(Refusal) as refused:
        checked(kind, campaign_id=HERE, **values)
    assert refused.value.field == field
