"""No path of edits makes a precinct ready with an open gate, and its standing is what the past says it is now.

What is a closed gate is told here a second time, straight from the rows of the file: the newest answer is a yes or a
"not needed", somebody has confirmed that very answer at the degree wanted since it last was another one, and its proof
lies in the file.
"""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.actions import campaigns, checklists, history, inspections, photos, precincts, readiness
from desktop.actions.founding import Campaigning
from desktop.domain.campaigns import Vote
from desktop.domain.checklists import Evidence
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.gates import Why
from desktop.domain.inspections import Answer
from desktop.domain.precincts import Subtype
from desktop.domain.readiness import MarkValue, State
from tests.conftest import TODAY
from tests.gates import close_gates, wish

RANKS = {"TOLD": 0, "SEEN": 1, "SIGNED": 2}
DEGREES, VALUES, PROOFS = list(Degree), list(MarkValue), list(Evidence)
OPS = st.lists(
    st.tuples(
        st.sampled_from(
            (
                *("mark", "mark", "shut", "shut_all", "shut_all", "conclude", "photo", "photo_off", "sheet", "act"),
                *("version", "new_list", "move", "subtype", "works", "undo", "undo", "redo"),
            )
        ),
        st.integers(0, 11),
        st.integers(0, 11),
    ),
    min_size=4,
    max_size=22,
)


@pytest.fixture
def places(make):
    """Two precincts in one school, one alone."""
    school = make.building()
    return [make.precinct(842, building_id=school), make.precinct(843, building_id=school), make.precinct(844)], school


def gates_of(reader, place):
    checklist = reader.gates.checklist_of(place)
    return [rule for rule in checklist.rules if rule.gate] if checklist else []


def shut(reader, place, rule):
    """Whether a gate is closed, by the rows themselves."""
    ask = reader.connection.exec_driver_sql
    house = ask("SELECT building_id FROM participation WHERE id = ?", (place.hex,)).scalar_one()
    told = (
        "SELECT value, degree, source, inspection_id FROM mark WHERE campaign_id = ? AND indicator_id = ? "
        "AND NOT closed AND {} = ? ORDER BY as_of, id"
    )
    asked = (reader.campaign_id.hex, rule.indicator_id.hex)
    rows = ask(told.format("participation_id"), (*asked, place.hex)).all()
    rows = rows or ask(told.format("building_id"), (*asked, house)).all()
    if not rows or rows[-1][0] not in ("YES", "NOT_NEEDED"):
        return False
    last = [row for n, row in enumerate(rows) if all(later[0] == rows[-1][0] for later in rows[n:])]
    if max(RANKS[row[1]] for row in last) < RANKS[rule.degree.name]:
        return False
    photo = "SELECT count(*) FROM photo WHERE campaign_id = ? AND indicator_id = ? AND NOT closed "
    photo += "AND (participation_id = ? OR building_id = ?)"
    return {
        Evidence.NONE: True,
        Evidence.SHEET: any(row[3] or row[2] for row in last),
        Evidence.ACT: any(row[2] for row in last),
        Evidence.PHOTO: bool(ask(photo, (*asked, place.hex, house)).scalar_one()),
    }[rule.evidence]


def look(office, places):
    """What each precinct is said to be bears out, whoever asks: the list, the board, the file as of this very step."""
    with office.reader() as reader:
        held = reader.gates.standings()
        listed = {row.id: row.data for row in reader.stream("precincts", None, "kk")}
        for place in places:
            if not listed[place].works:
                continue
            gates = gates_of(reader, place)
            closed = [rule.code for rule in gates if shut(reader, place, rule)]
            if listed[place].state in (State.READY, State.REMARKS):
                assert gates
                assert len(closed) == len(gates)
            assert listed[place].state is held[place].state
            assert {rule.code for rule in gates} - set(closed) == {each.rule.code for each in held[place].opened}
        assert reader.gates.standings(reader.position()) == held
        return reader.position(), held


def revised(office, code, some, other):
    """The newest version of a list with one point asked for otherwise."""
    with office.reader() as reader:
        held = next(row for row in reader.gates.checklists("kk") if row.data.code == code)
        points = [wish(line) for line in reader.gates.points(held.id, "kk")]
    at = some % len(points)
    proof = PROOFS[other % 4]
    degree = Degree.SIGNED if proof is Evidence.ACT else DEGREES[other % 3]
    points[at] = {**points[at], "gate": some % 4 != 0, "degree": degree, "evidence": proof}
    return held.id, points


class Deed:
    """One deed of somebody, said by two numbers; what is refused is none."""

    def __init__(self, office, places, school, some, other):
        self.office, self.school, self.some, self.other = office, school, some, other
        self.place = places[some % 3]
        with office.reader() as reader:
            self.codes = [rule.code for rule in gates_of(reader, self.place)] or ["POWER"]
            self.visits = reader.gates.inspections("kk")
            self.pictures = reader.gates.photos(self.place, "kk")
        self.code = self.codes[other % len(self.codes)]
        self.day = TODAY - timedelta(days=other % 5)
        self.degree, self.source = DEGREES[other % 3], ("", "№ 5")[some % 2]

    def mark(self):
        known = {"as_of": self.day, "degree": self.degree, "source": self.source}
        readiness.mark(self.office, self.code, VALUES[self.some % 4], participation_id=self.place, **known)

    def shut(self):
        known = {"as_of": self.day, "degree": self.degree, "source": self.source}
        readiness.close_gate(self.office, self.code, self.place, **known)

    def shut_all(self):
        close_gates(self.office, self.place, self.degree, but=self.other % 2)

    def conclude(self):
        readiness.conclude(self.office, self.place, VALUES[self.some % 3])

    def photo(self):
        degree = (None, *DEGREES)[self.other % 4]
        photos.add(self.office, self.place, [b"jpeg"], indicator_code=self.code, degree=degree, act=self.source)

    def photo_off(self):
        if self.pictures:
            photos.close(self.office, self.pictures[self.other % len(self.pictures)].id)

    def sheet(self):
        waiting = [row.id for row in self.visits if row.data.held_on is None]
        if not waiting:
            inspections.plan(self.office, [self.place], "1-топ", TODAY)
            return
        with self.office.reader() as reader:
            codes = [line.point.rule.code for line in reader.gates.sheet(waiting[0], "kk")]
        answers = [Answer(each, VALUES[(self.some + n) % 2], act=self.source) for n, each in enumerate(codes)]
        concluded = (None, *VALUES[:3])[self.other % 4]
        inspections.enter(self.office, waiting[0], answers, held_on=self.day, conclusion=concluded)

    def act(self):
        if self.visits:
            inspections.sign(self.office, self.visits[self.other % len(self.visits)].id, "7", TODAY)

    def version(self):
        checklists.revise(self.office, *revised(self.office, "RESIDENCE", self.some, self.other))

    def new_list(self):
        head = {"name_kk": "Өз парағы", "subtype": list(Subtype)[self.other % 3]}
        checklists.add(self.office, head, revised(self.office, "RESIDENCE", self.some, self.other)[1])

    def move(self):
        precincts.save(self.office, self.place, {"building_id": self.school if self.other % 2 else None})

    def subtype(self):
        precincts.save(self.office, self.place, {"subtype": list(Subtype)[self.other % 3]})

    def works(self):
        precincts.save(self.office, self.place, {"works": bool(self.other % 2), "resolution": "№ 3"})

    def undo(self):
        history.undo(self.office)

    def redo(self):
        history.redo(self.office)


def walked(office, places, school, ops):
    """After each step every precinct is what its rows say; later each of those steps is still the same past."""
    seen = dict([look(office, places)])
    begun = next(iter(seen))
    for op, some, other in ops:
        with office.reader() as reader:
            step = reader.undoable()
        if op == "undo" and (step is None or step.n <= begun):
            continue
        try:
            getattr(Deed(office, places, school, some, other), op)()
        except Refusal:
            continue
        finally:
            seen.update([look(office, places)])
    with office.reader() as reader:
        for n, held in seen.items():
            assert reader.gates.standings(n) == held, f"as of step {n}"


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(OPS)
def test_no_path_of_edits_makes_a_precinct_ready_with_an_open_gate(office, places, ops):
    walked(office, *places, ops)


@pytest.mark.drill
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(OPS)
def test_no_path_of_many_makes_a_precinct_ready_with_an_open_gate(office, places, ops):
    walked(office, *places, ops)


def test_a_photo_of_another_campaign_proves_nothing_now(office, places, reading):
    place, _ = places[0][0], places[1]
    with office.reader() as reader:
        held = next(row for row in reader.gates.checklists("kk") if row.data.code == "RESIDENCE")
        lines = reader.gates.points(held.id, "kk")
    proved = {"evidence": Evidence.PHOTO}
    checklists.revise(office, held.id, [wish(line) | (proved if line.rule.code == "FIRE" else {}) for line in lines])
    photos.add(office, place, [b"jpeg"], indicator_code="FIRE", degree=Degree.SEEN)
    assert "FIRE" not in {gate.rule.code for gate in reading().gates.standing(place).opened}
    campaigns.begin(office, Campaigning("Сайлау 2027", date(2027, 1, 11), date(2027, 3, 14), Vote.ELECTION))
    again = next(iter(reading().ids("precincts")))
    with office.unit_of_work(readiness.MARKED_PRECINCT.fill(no="842", indicator="")) as work:
        work.day = date(2027, 2, 1)
        facts = {"value": MarkValue.YES, "as_of": work.day, "degree": Degree.SEEN, "source": ""}
        readiness.write(work, office.campaign_id, "FIRE", {"participation_id": again, **facts})
    opened = {gate.rule.code: gate.why for gate in reading().gates.standing(again).opened}
    assert opened["FIRE"] is Why.EVIDENCE
