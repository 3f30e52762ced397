"""The calendar: rules against the dates of real campaigns, leap years, moves, contradictions."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.calendar import (
    EventState,
    Held,
    contradictions,
    day_left,
    moves,
    propose,
    refuse_order,
    rules_for,
    state_of,
)
from desktop.domain.eventrules import (
    FULL,
    PLAIN,
    Anchor,
    Anchors,
    Sense,
    acts,
    observed,
    of_set,
    sets,
    shipped,
    source,
    uniform,
)
from desktop.domain.faults import Refusal
from desktop.domain.holidays import DayKind, OffDay, days_off, holidays

REAL = {
    "2022": Anchors(date(2022, 5, 5), date(2022, 6, 5)),
    "2024": Anchors(date(2024, 9, 2), date(2024, 10, 6)),
    "2026": Anchors(date(2026, 2, 11), date(2026, 3, 15)),
}
TODAY = date(2026, 3, 1)


def plan(anchors, name=FULL):
    return propose(rules_for("referendum", anchors.called, name), anchors)


@pytest.mark.parametrize("campaign", REAL)
def test_the_rules_give_the_sourced_dates_of_real_campaigns_where_they_are_uniform(campaign):
    made = {event.rule.code: event for event in plan(REAL[campaign])}
    assert len(made) == 24
    seen = [each for each in observed() if each.campaign == campaign]
    assert len(seen) > 10
    for each in seen:
        event = made[each.code]
        if uniform(event.rule) or each.mark != "S":
            assert (event.first, event.last) == (each.first, each.last), each.code


def test_only_the_events_in_which_campaigns_differed_are_called_so():
    assert {rule.code for rule in shipped() if not uniform(rule)} == {"CAMPAIGNING", "OTHER_HOURS", "TIME_AND_PLACE"}


def test_the_referendum_of_october_2024():
    """Not one of those from which the rules were made: called on 2 September, 34 days before.

    The one date that the rules miss is said to be uncertain: other hours until 26 September, ten plain days before.
    """
    made = {event.rule.code: event for event in plan(Anchors(date(2024, 9, 2), date(2024, 10, 6)))}
    assert made["COMPOSITION"].last == date(2024, 9, 12)
    assert made["LISTS_ACT"].last == date(2024, 9, 15)
    assert made["LISTS_OPEN"].first == date(2024, 9, 20)
    assert (made["SILENCE"].first, made["SILENCE"].hours) == (date(2024, 10, 5), "00:00")
    assert made["OBSERVERS_END"].hours == "18:00"
    assert (made["REGION_TOTALS"].last, made["RESULTS"].last) == (date(2024, 10, 8), date(2024, 10, 12))
    assert made["OTHER_HOURS"].last == date(2024, 9, 25)
    assert not uniform(made["OTHER_HOURS"].rule)
    as_then = {event.rule.code: event for event in plan(Anchors(date(2026, 2, 11), date(2026, 3, 15)), "2024")}
    assert as_then["OTHER_HOURS"].last == date(2026, 3, 5)


def test_a_leap_day_is_a_day():
    made = {event.rule.code: event for event in plan(Anchors(date(2028, 2, 10), date(2028, 3, 12)))}
    assert made["LISTS_ACT"].last == date(2028, 2, 20)
    assert made["LISTS_OPEN"].first == date(2028, 2, 25)
    assert made["OTHER_HOURS"].last == date(2028, 3, 1)


def test_no_rule_of_a_law_holds_before_the_law():
    assert rules_for("referendum", date(1995, 7, 28)) == ()
    assert len(rules_for("referendum", date(1995, 11, 2))) == 24
    later = tuple(replace(rule, valid_to=date(2026, 6, 30)) for rule in shipped())
    assert rules_for("referendum", date(2026, 7, 1), own=later) == ()


def test_an_election_has_only_what_the_law_on_elections_says():
    codes = {rule.code for rule in rules_for("election", date(2023, 1, 19))}
    assert {"CALLED", "LISTS_OPEN", "LISTS_SPECIAL", "VOTING", "OBSERVERS_END"} <= codes
    assert "TRAINING_PLAN" not in codes
    ends = {
        event.rule.code: event
        for event in propose(rules_for("election", date(2023, 1, 19)), Anchors(date(2023, 1, 19), date(2023, 3, 19)))
    }
    assert ends["OBSERVERS_END"].last == date(2023, 3, 13), "as it was"


def test_every_rule_stands_on_an_act_that_is_known():
    for rule in shipped():
        assert rule.act in acts()
        for language in ("kk", "ru", "en"):
            assert source(rule, language)
            assert rule.name(language)
            assert rule.short(language)


def test_rule_sets_differ_only_in_how_days_are_counted():
    full = {event.rule.code: event for event in plan(REAL["2026"])}
    plain = {event.rule.code: event for event in plan(REAL["2026"], PLAIN)}
    assert plain["LISTS_ACT"].last == full["LISTS_ACT"].last + timedelta(days=1)
    assert plain["COMPOSITION"].last == full["COMPOSITION"].last
    assert {*sets()} == {FULL, PLAIN, "2022", "2024", "2026"}
    as_then = {event.rule.code: event for event in plan(REAL["2026"], "2022")}
    assert (as_then["TIME_AND_PLACE"].first, as_then["TIME_AND_PLACE"].last) == (date(2026, 3, 4), date(2026, 3, 4))
    assert {rule.code for rule in of_set("nothing")} == {rule.code for rule in shipped()}


def test_a_vote_before_its_call_is_refused():
    for voting in (date(2026, 2, 11), date(2026, 2, 10)):
        with pytest.raises(Refusal) as refused:
            refuse_order(date(2026, 2, 11), voting)
        assert refused.value.field == "voting_day"
    refuse_order(date(2026, 2, 11), date(2026, 2, 12))


def test_dates_that_contradict_each_other_are_named():
    assert contradictions(plan(REAL["2026"])) == []
    short = contradictions(plan(Anchors(date(2026, 3, 1), date(2026, 3, 15))))
    assert any("Азаматтар тізімдерін" in str(dict(each.values)["event"]) for each in short)
    rules = {rule.code: rule for rule in rules_for("referendum", date(2026, 2, 11))}
    span = rules["BALLOTS"]
    turned = replace(span, first=replace(span.first, days=-1), last=replace(span.last, days=-3))
    said = contradictions(propose([turned], REAL["2026"]))
    assert [each.source for each in said] == ["“{event}” would end before it begins."]


def test_two_rules_for_one_event_at_once_are_refused():
    with pytest.raises(Refusal, match="Two rules hold"):
        rules_for("referendum", date(2026, 2, 11), own=(*shipped(), shipped()[2]))


def test_a_rule_from_the_forming_of_the_commission_waits_for_its_day():
    rule = shipped()[2]
    formed = replace(
        rule, first=replace(rule.first, anchor=Anchor.FORMED), last=replace(rule.last, anchor=Anchor.FORMED)
    )
    assert propose([formed], REAL["2026"]) == []
    (event,) = propose([formed], replace(REAL["2026"], formed=date(2026, 1, 10)))
    assert event.first == date(2026, 1, 11)


def test_a_move_by_a_week_keeps_what_the_office_set_itself():
    old = {event.rule.code: event for event in plan(REAL["2026"])}
    held = {code: Held(code, each.first, each.last, each.first, each.last) for code, each in old.items()}
    held["OTHER_HOURS"] = replace(held["OTHER_HOURS"], first=date(2026, 3, 2), last=date(2026, 3, 2))
    week = plan(Anchors(date(2026, 2, 11), date(2026, 3, 22)))
    found = {move.rule.code: move for move in moves(held, week, TODAY)}
    assert found["OTHER_HOURS"].kept
    assert not found["OTHER_HOURS"].moved
    assert not found["COMPOSITION"].moved, "counts from the call"
    assert found["COMPOSITION"].past
    lists = found["LISTS_ACT"]
    assert lists.moved
    assert lists.after == (date(2026, 3, 1), date(2026, 3, 1))
    assert sum(move.moved for move in found.values()) == 17


@pytest.mark.parametrize(
    ("sense", "first", "last", "done", "state"),
    [
        (Sense.BY, -2, -2, None, EventState.LATE),
        (Sense.BY, -2, -2, -1, EventState.DONE),
        (Sense.START, -2, -2, None, EventState.PAST),
        (Sense.ON, 0, 0, None, EventState.TODAY),
        (Sense.SPAN, -2, 3, None, EventState.RUNNING),
        (Sense.SPAN, -2, 0, None, EventState.TODAY),
        (None, -1, -1, None, EventState.LATE),
        (Sense.BY, 1, 1, None, EventState.AHEAD),
    ],
)
def test_where_a_date_stands(sense, first, last, done, state):
    def day(n):
        return None if n is None else TODAY + timedelta(days=n)

    assert state_of(sense, day(first), day(last), day(done), TODAY) is state


def test_days_are_counted_as_the_field_counts_them():
    voting = date(2026, 3, 15)
    assert [day_left(voting + timedelta(days=n), voting) for n in (-16, 0, 2)] == ["D−16", "D", "D+2"]


def test_the_eighth_of_march_2026_gives_its_monday():
    off = days_off(date(2026, 3, 6), date(2026, 3, 10))
    assert [*off] == [date(2026, 3, 7), date(2026, 3, 8), date(2026, 3, 9)]
    assert off[date(2026, 3, 9)].carried
    own = {
        date(2026, 3, 7): OffDay(date(2026, 3, 7), DayKind.WORKING),
        date(2026, 3, 10): OffDay(date(2026, 3, 10), DayKind.CLOSED, ("су тасқыны", "", "")),
    }
    told = days_off(date(2026, 3, 6), date(2026, 3, 10), own)
    assert date(2026, 3, 7) not in told
    assert told[date(2026, 3, 10)].said("ru") == "су тасқыны"


@settings(max_examples=30, deadline=None)
@given(called=st.dates(date(1996, 1, 1), date(2060, 1, 1)), days=st.integers(30, 90))
def test_whenever_the_vote_is_dates_stand_at_their_offsets_and_move_with_it(called, days):
    anchors = Anchors(called, called + timedelta(days=days))
    made = {event.rule.code: event for event in plan(anchors)}
    assert (anchors.voting - made["LISTS_ACT"].last).days == 21
    assert (made["BORDERS"].last - called).days == 10
    assert all(event.first <= event.last for event in made.values())
    if days >= 31:
        assert contradictions(made.values()) == []
    later = {event.rule.code: event for event in plan(replace(anchors, voting=anchors.voting + timedelta(days=7)))}
    held = {code: Held(code, each.first, each.last, each.first, each.last) for code, each in made.items()}
    for move in moves(held, list(later.values()), called):
        shift = 7 if move.rule.first.anchor is Anchor.VOTING else 0
        assert move.after[0] - move.before[0] == timedelta(days=shift)


@settings(max_examples=20, deadline=None)
@given(year=st.integers(1996, 2060))
def test_no_holiday_is_carried_onto_a_day_off(year):
    told = list(holidays(year))
    assert len({each.day for each in told}) == len(told)
    assert all(each.day.weekday() < 5 for each in told if each.carried)
