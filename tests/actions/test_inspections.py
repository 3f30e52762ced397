"""Inspections from plan to act, checklists in versions, gates that close only at their degree, photos."""

from datetime import date

import pytest

from desktop.actions import checklists, history, inspections, photos, precincts, readiness
from desktop.domain.checklists import Evidence
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.gates import Why
from desktop.domain.inspections import Answer
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import MarkValue, State
from tests.conftest import TODAY
from tests.gates import close_gates, wish

ROUND = date(2026, 3, 9)


@pytest.fixture
def school(make):
    """Two precincts in one school, and one alone."""
    house = make.building()
    return make.precinct(842, building_id=house), make.precinct(843, building_id=house), make.precinct(844)


def visits(reader):
    return [row.id for row in reader.gates.inspections("kk")]


def answers(reader, visit, **other):
    """The whole sheet with yes, but for the lines named."""
    codes = [line.point.rule.code for line in reader.gates.sheet(visit, "kk")]
    return [other.get(code, Answer(code, MarkValue.YES)) for code in codes]


def state(reader, place):
    return reader.row("precincts", place, "kk").data.state


def test_from_the_plan_to_the_act(office, school, reading):
    first, second, _ = school
    inspections.plan(office, [first, second], "1-топ", ROUND)
    reader = reading()
    visit, neighbour = visits(reader)
    assert len(reader.gates.sheet(visit, "kk")) == 22
    remark = Answer("STANDS", MarkValue.PARTLY, "Байланыстар ескі", date(2026, 3, 12), "әкімдік")
    inspections.enter(office, visit, answers(reader, visit, STANDS=remark), held_on=TODAY)
    assert state(reader, first) is State.NOT_READY
    (gate,) = reader.gates.standings()[first].opened
    assert (gate.rule.code, gate.why) == ("LISTS", Why.DEGREE)
    shared = [line.point.rule.code for line in reader.gates.sheet(neighbour, "kk") if line.shared]
    assert shared[:2] == ["GROUND_FLOOR", "RAMP"]
    assert len(shared) == 9
    inspections.sign(office, visit, "7", TODAY)
    assert state(reader, first) is State.REMARKS
    standing = reader.gates.standings()[first]
    assert standing.degree is Degree.SIGNED
    assert standing.remarks == ("STANDS",)
    mark = reader.marks_of(first)["STANDS"]
    assert (mark.due, mark.executor, mark.source) == (date(2026, 3, 12), "әкімдік", "7")
    line = reader.gates.inspections("kk")[0].data
    assert (line.act_number, line.answered, line.remarks) == ("7", 22, 1)


def test_again_looks_only_at_what_is_open(office, school, reading):
    first, second, third = school
    close_gates(office, second)
    close_gates(office, third)
    readiness.mark(office, "SAFE", MarkValue.NO, participation_id=first)
    readiness.mark(office, "STANDS", MarkValue.PARTLY, participation_id=third)
    inspections.again(office, [first, second, third], "2-топ", TODAY)
    reader = reading()
    sheets = {
        row.data.number: [line.point.rule.code for line in reader.gates.sheet(row.id, "kk")]
        for row in reader.gates.inspections("kk")
    }
    assert sheets == {"842": ["SAFE", "LISTS"], "844": ["STANDS"]}
    with pytest.raises(Refusal, match="nothing to look at again"):
        inspections.again(office, [second], "2-топ", TODAY)


def test_ready_is_not_concluded_over_an_open_gate(office, school, reading):
    first = school[0]
    inspections.plan(office, [first], "1-топ", ROUND)
    reader = reading()
    (visit,) = visits(reader)
    sheet = answers(reader, visit)
    with pytest.raises(Refusal, match="open gates") as refused:
        inspections.enter(office, visit, sheet, held_on=TODAY, conclusion=MarkValue.YES)
    assert dict(refused.value.sentence.values)["gates"] == "Азаматтар тізімі қабылданды (акт бойынша)"
    assert reader.gates.inspections("kk")[0].data.held_on is None, "nothing of a refused sheet is kept"
    with_act = answers(reader, visit, LISTS=Answer("LISTS", MarkValue.YES, act="№ 4 акт"))
    inspections.enter(office, visit, with_act, held_on=TODAY, conclusion=MarkValue.YES)
    assert state(reader, first) is State.READY
    with pytest.raises(Refusal, match="open gates"):
        readiness.conclude(office, school[1], MarkValue.PARTLY)


def test_a_gate_is_not_closed_below_its_degree(office, school, reading):
    first = school[0]
    with pytest.raises(Refusal, match="stays open") as refused:
        readiness.close_gate(office, "LISTS", first, degree=Degree.SEEN)
    assert refused.value.field == "degree"
    assert reading().marks_of(first) == {}
    readiness.close_gate(office, "LISTS", first, degree=Degree.SIGNED, source="№ 4 акт")
    readiness.mark(office, "LISTS", MarkValue.YES, participation_id=first)
    assert reading().marks_of(first)["LISTS"].degree is Degree.SIGNED, "a call takes no act away"


@pytest.mark.parametrize(
    ("day", "words"), [(date(2026, 3, 11), "after today"), (date(2026, 2, 10), "before the campaign")]
)
def test_a_sheet_of_another_time_is_refused(office, school, reading, day, words):
    inspections.plan(office, [school[0]], "1-топ", ROUND)
    (visit,) = visits(reading())
    for act in (
        lambda: inspections.enter(office, visit, [Answer("RAMP", MarkValue.YES)], held_on=day),
        lambda: readiness.mark(office, "RAMP", MarkValue.YES, participation_id=school[0], as_of=day),
        lambda: photos.add(office, school[0], [b"jpeg"], taken_on=day),
    ):
        with pytest.raises(Refusal, match=words):
            act()


def test_nothing_was_looked_at_before_the_precinct_was_formed(office, school, reading):
    precincts.save(office, school[0], {"formed_on": date(2026, 3, 5)})
    assert reading().row("precincts", school[0], "kk").data.formed_on == date(2026, 3, 5)
    day = date(2026, 3, 4)
    inspections.plan(office, [school[0]], "1-топ", date(2026, 3, 6))
    visit = reading().gates.inspections("kk")[0].id
    for act in (
        lambda: readiness.mark(office, "SAFE", MarkValue.YES, participation_id=school[0], as_of=day),
        lambda: readiness.conclude(office, school[0], MarkValue.NO, as_of=day),
        lambda: inspections.enter(office, visit, [Answer("SAFE", MarkValue.YES)], held_on=day),
        lambda: inspections.plan(office, [school[0]], "1-топ", day),
        lambda: photos.add(office, school[0], [b"jpeg"], taken_on=day),
    ):
        with pytest.raises(Refusal, match="before the precinct was formed"):
            act()


def test_what_a_plan_and_a_sheet_refuse(office, school, reading):
    first = school[0]
    inspections.plan(office, [first], "1-топ", ROUND)
    (visit,) = visits(reading())
    for act, words in (
        (lambda: inspections.plan(office, [first], "2-топ", TODAY), "already planned"),
        (lambda: inspections.plan(office, [school[1]], "2-топ", date(2026, 1, 1)), "before the campaign"),
        (lambda: inspections.sign(office, visit, "7", TODAY), "not been entered"),
        (lambda: inspections.enter(office, visit, [], held_on=TODAY), "No point"),
        (lambda: inspections.enter(office, visit, [Answer("CONCLUSION", MarkValue.YES)], held_on=TODAY), "not on this"),
        (lambda: photos.add(office, first, [b"0" * 250_001]), "larger than"),
    ):
        with pytest.raises(Refusal, match=words):
            act()
    inspections.enter(office, visit, answers(reading(), visit), held_on=TODAY)
    with pytest.raises(Refusal, match="number of the act"):
        inspections.sign(office, visit, " ", TODAY)
    with pytest.raises(Refusal, match="before the inspection"):
        inspections.sign(office, visit, "7", ROUND)


def test_a_visit_is_moved_and_cancelled(office, school, reading):
    inspections.plan(office, [school[0]], "1-топ", ROUND)
    (visit,) = visits(reading())
    inspections.change(office, visit, {"planned_on": TODAY, "team": "2-топ"})
    line = reading().gates.inspections("kk")[0].data
    assert (line.planned_on, line.team) == (TODAY, "2-топ")
    inspections.cancel(office, visit)
    assert visits(reading()) == []


def test_a_changed_list_takes_open_visits_along_and_leaves_past_ones(office, school, reading):
    first, second, _ = school
    inspections.plan(office, [first, second], "1-топ", ROUND)
    reader = reading()
    held, waiting = visits(reader)
    inspections.enter(office, held, answers(reader, held), held_on=TODAY)
    old = next(row for row in reader.gates.checklists("kk") if row.data.code == "RESIDENCE")
    points = [wish(line) for line in reader.gates.points(old.id, "kk")]
    own = {"name_kk": "Су құбыры", "name_ru": "Водопровод", "gate": True, "degree": Degree.TOLD}
    done = checklists.revise(office, old.id, [*points, own])
    assert "carried over" in done.label.source
    assert dict(done.label.values)["n"] == 1
    by_visit = {row.id: row.data for row in reader.gates.inspections("kk")}
    assert (by_visit[held].version, by_visit[waiting].version) == (1, 2)
    assert (len(reader.gates.sheet(held, "kk")), len(reader.gates.sheet(waiting, "kk"))) == (22, 23)
    assert {gate.rule.code for gate in reader.gates.standings()[first].opened} == {
        "LISTS",
        reader.gates.points(done.id, "kk")[-1].rule.code,
    }
    lists = [row.data for row in reader.gates.checklists("kk") if row.data.code == "RESIDENCE"]
    assert [(each.number, each.newest, each.held, each.waiting) for each in lists] == [
        (2, True, 0, 1),
        (1, False, 1, 0),
    ]
    with pytest.raises(Refusal, match="older version"):
        checklists.revise(office, old.id, points)
    history.undo(office)
    assert {row.data.version for row in reader.gates.inspections("kk")} == {1}


def test_what_a_list_refuses(office, reading):
    reader = reading()
    held = next(row for row in reader.gates.checklists("kk") if row.data.code == "CLOSED")
    points = [wish(line) for line in reader.gates.points(held.id, "kk")]
    for wishes, words in (
        ([], "at least one"),
        ([{**points[0], "gate": False}], "without a gate"),
        ([*points, points[0]], "twice"),
        ([{**points[0], "gate": True, "evidence": Evidence.ACT, "degree": Degree.TOLD}], "only when signed"),
    ):
        with pytest.raises(Refusal, match=words):
            checklists.revise(office, held.id, wishes)
    with pytest.raises(Refusal, match="ends before"):
        checklists.revise(office, held.id, points, {"since": date(2026, 3, 1), "till": date(2026, 2, 1)})


def test_a_list_of_its_own_for_pastures(office, school, reading, make):
    reader = reading()
    held = next(row for row in reader.gates.checklists("kk") if row.data.code == "RESIDENCE")
    power = next(wish(line) for line in reader.gates.points(held.id, "kk") if line.rule.code == "POWER")
    checklists.add(office, {"name_kk": "Шалғай жайылым", "subtype": Subtype.PASTURE}, [power])
    place = make.precinct(901, subtype=Subtype.PASTURE)
    readiness.mark(office, "POWER", MarkValue.YES, participation_id=place)
    assert state(reader, place) is State.READY
    precincts.save(office, place, {"kind": PrecinctKind.SPECIAL, "subtype": Subtype.HOSPITAL})
    assert state(reader, place) is State.UNCHECKED


def test_a_photo_proves_its_point_for_the_whole_building(office, school, reading):
    first, second, _ = school
    reader = reading()
    held = next(row for row in reader.gates.checklists("kk") if row.data.code == "RESIDENCE")
    points = [wish(line) for line in reader.gates.points(held.id, "kk")]
    at = next(n for n, line in enumerate(reader.gates.points(held.id, "kk")) if line.rule.code == "FIRE")
    points[at]["evidence"] = Evidence.PHOTO
    checklists.revise(office, held.id, points)
    close_gates(office, first)
    close_gates(office, second)
    assert [gate.why for gate in reader.gates.standings()[second].opened] == [Why.EVIDENCE]
    done = photos.add(office, first, [b"\xff\xd8 jpeg"], indicator_code="FIRE", note="өрт сөндіргіш")
    assert (state(reader, first), state(reader, second)) == (State.READY, State.READY)
    (photo,) = reader.gates.photos(second, "kk")
    assert photo.data.of_building
    assert reader.gates.picture(photo.data.sha256) == b"\xff\xd8 jpeg"
    photos.close(office, done.id)
    assert state(reader, first) is State.NOT_READY
