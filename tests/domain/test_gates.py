"""Gates: no mixture of answers makes a precinct ready while one of its gates is open."""

from datetime import date
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.board import deeds, pace, told, turns
from desktop.domain.checklists import Checklist, Evidence, Rule, in_force
from desktop.domain.figures import Degree
from desktop.domain.gates import CLOSING, RANK, Why, said_of, stand, standing_marks, weighed
from desktop.domain.identity import coded_id, new_id
from desktop.domain.lines import Mark
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import CONCLUSION, MarkValue, Scope, State

DAY = date(2026, 3, 1)
CODES = ("POWER", "LISTS", "RAMP", "SAFE")


def rule(code: str, degree=Degree.TOLD, evidence=Evidence.NONE, *, gate=True, scope=Scope.PRECINCT) -> Rule:
    return Rule(code, coded_id("indicator", code), scope, degree, evidence, gate)


def mark(value=MarkValue.YES, degree=Degree.TOLD, source="", day=DAY, *, sheet=False) -> Mark:
    return Mark(value, day, degree, source, sheet=sheet)


rules = st.lists(
    st.builds(
        rule,
        st.sampled_from(CODES),
        st.sampled_from(Degree),
        st.sampled_from(Evidence),
        gate=st.booleans(),
    ),
    unique_by=lambda each: each.code,
)
marks = st.builds(mark, st.sampled_from(MarkValue), st.sampled_from(Degree), st.sampled_from(("", "№ 4")))
told_marks = st.dictionaries(st.sampled_from((*CODES, CONCLUSION)), marks)


@settings(max_examples=150)
@given(rules, told_marks, st.sets(st.sampled_from(CODES)))
def test_nothing_is_ready_with_an_open_gate(points, answers, pictured):
    standing = stand(points, answers, pictured)
    gates = [each for each in points if each.gate]
    closed = [
        each
        for each in gates
        if each.code in answers
        and answers[each.code].value in CLOSING
        and RANK[answers[each.code].degree] >= RANK[each.degree]
    ]
    if standing.state in (State.READY, State.REMARKS):
        assert gates
        assert len(closed) == len(gates)
        assert not standing.opened
    assert standing.closed + len(standing.opened) == len(gates)


@given(st.lists(marks, min_size=1, max_size=6))
def test_the_newest_answer_counts_and_a_call_takes_no_act_away(said):
    held = None
    for each in said:
        held = weighed(held, each)
    assert held is not None
    assert held.value is said[-1].value
    assert RANK[held.degree] >= RANK[said[-1].degree]


def test_each_reason_is_told():
    points = (
        rule("POWER"),
        rule("LISTS", Degree.SIGNED, Evidence.ACT),
        rule("RAMP", Degree.SEEN, Evidence.SHEET),
        rule("SAFE", Degree.SEEN, Evidence.PHOTO),
    )
    answers = {
        "POWER": mark(MarkValue.PARTLY),
        "LISTS": mark(degree=Degree.SEEN, source="№ 1"),
        "RAMP": mark(degree=Degree.SEEN),
    }
    standing = stand(points, answers)
    assert standing.state is State.NOT_READY
    whys = {each.rule.code: each.why for each in standing.opened}
    assert whys == {"POWER": Why.PARTLY, "LISTS": Why.DEGREE, "RAMP": Why.EVIDENCE, "SAFE": Why.UNASKED}
    said = said_of(next(each for each in standing.opened if each.why is Why.DEGREE))
    assert [value.source for _, value in said.values] == ["signed", "seen"]
    photographed = stand(points[3:], {"SAFE": mark(degree=Degree.SEEN)}, {"SAFE"})
    assert photographed.state is State.READY
    assert stand(points[2:3], {"RAMP": mark(degree=Degree.SEEN, sheet=True)}).state is State.READY


def test_a_conclusion_holds_back_and_makes_nothing_ready():
    points = (rule("POWER"),)
    assert stand(points, {CONCLUSION: mark()}).state is State.UNCHECKED
    closed = {"POWER": mark(degree=Degree.SEEN)}
    assert stand(points, closed).state is State.READY
    assert stand(points, {**closed, CONCLUSION: mark(MarkValue.NO)}).state is State.NOT_READY
    assert stand(points, {**closed, CONCLUSION: mark(MarkValue.PARTLY)}).state is State.REMARKS
    assert stand(points, {**closed, "RAMP": mark(MarkValue.NO)}).state is State.REMARKS
    assert stand((), closed).state is State.UNCHECKED
    told_too = stand((rule("POWER"), rule("SAFE")), {"POWER": mark(degree=Degree.SIGNED), "SAFE": mark()})
    assert told_too.degree is Degree.TOLD


def checklist(code: str, number: int = 1, kind=None, subtype=None, till=None) -> Checklist:
    return Checklist(new_id(), code, number, kind, subtype, None, till, (rule("POWER"),))


def test_the_closest_list_in_its_newest_version_is_in_force():
    every, homes = checklist("ALL"), checklist("HOME", 1, PrecinctKind.RESIDENCE)
    newer, pasture = checklist("HOME", 2, PrecinctKind.RESIDENCE), checklist("PAST", 1, None, Subtype.PASTURE)
    known = (every, homes, newer, pasture)
    assert in_force(known, PrecinctKind.RESIDENCE, Subtype.ORDINARY, DAY) is newer
    assert in_force(known, PrecinctKind.RESIDENCE, Subtype.PASTURE, DAY) is pasture
    assert in_force(known, PrecinctKind.SPECIAL, Subtype.HOSPITAL, DAY) is every
    assert in_force((checklist("OLD", till=date(2025, 1, 1)),), PrecinctKind.SPECIAL, Subtype.ORDINARY, DAY) is None


HOUSE = new_id()
PLACES = tuple(UUID(int=n) for n in range(1, 9))
gates_open = st.dictionaries(
    st.sampled_from(PLACES), st.sets(st.sampled_from(("POWER", "FIRE", "LISTS", "SAFE")), min_size=1), min_size=1
)


@settings(max_examples=60)
@given(gates_open, st.sets(st.sampled_from(PLACES)))
def test_the_deeds_turn_what_they_promise(opened, housed):
    scopes = {"POWER": Scope.BUILDING, "FIRE": Scope.BUILDING}
    points = tuple(rule(code, scope=scopes.get(code, Scope.PRECINCT)) for code in ("POWER", "FIRE", "LISTS", "SAFE"))

    def held(place: UUID, mended: set) -> dict[str, Mark]:
        house = HOUSE if place in housed else None
        return {
            point.code: mark()
            for point in points
            if point.code not in opened[place]
            or (point.code, house or place) in mended
            or (point.code, place) in mended
        }

    standings = {place: stand(points, held(place, set())) for place in opened}
    houses = {place: HOUSE if place in housed else None for place in opened}
    mended: set = set()
    done = deeds(standings, houses, most=50)
    for deed in done:
        before = {place for place in opened if stand(points, held(place, mended)).state is State.READY}
        mended.add((deed.code, deed.subject))
        after = {place for place in opened if stand(points, held(place, mended)).state is State.READY}
        assert after - before == set(deed.turned)
    assert {place for deed in done for place in deed.turned} == set(opened)


def test_the_pace_leads_to_a_number_and_a_day():
    counts = [(date(2026, 3, 1 + n), n * 2) for n in range(8)]
    found = pace(counts, 30, date(2026, 3, 15))
    assert (found.ready, found.daily, found.forecast) == (14, 2.0, 26)
    assert found.all_on == date(2026, 3, 16)
    still = pace([(date(2026, 3, 1), 4), (date(2026, 3, 8), 4)], 30, date(2026, 3, 15))
    assert (still.daily, still.forecast, still.all_on) == (0.0, 4, None)
    assert pace([(date(2026, 3, 8), 30)], 30, date(2026, 3, 15)).all_on == date(2026, 3, 8)


def test_two_days_differ_in_plain_sentences():
    points = (rule("POWER"),)
    ready, dark, unasked = (
        stand(points, {"POWER": mark()}),
        stand(points, {"POWER": mark(MarkValue.NO)}),
        stand(points, {}),
    )
    a, b, c = PLACES[:3]
    said = told(turns({a: unasked, b: ready, c: unasked}, {a: ready, b: dark, c: dark}), {a: "1", b: "2", c: "3"}, {})
    assert [each.source for each in said] == ["+{n} ready", "−1: № {no}, {what}", "№ {no}: {state}"]
    assert dict(said[1].values)["no"] == "2"
    assert [each.source for each in told([], {}, {})] == ["No precinct changed its state."]


def test_marks_of_a_day_follow_each_other():
    assert standing_marks([("A", mark(MarkValue.NO)), ("A", mark())])["A"].value is MarkValue.YES
