"""What rules come to is kept beside what people type, and follows every change."""

from datetime import date

import pytest

from desktop.actions import history, members, norms, precincts
from desktop.domain.faults import Refusal
from desktop.domain.figures import FigureKind
from desktop.domain.identity import coded_id
from desktop.domain.norms import Standing
from desktop.storage import due
from desktop.storage.connection import connect, engine
from tests.actions.walk import Walk

BOOTH, BOX, SEAL = (coded_id("item", code) for code in ("BOOTH", "BOX_ST", "SEAL"))
DECISION = {"standing": Standing.DECISION, "source": "№ 3, 12.02.2026"}


def kept(reader):
    asked = (
        "SELECT p.number, i.code, d.quantity FROM due d JOIN participation p ON p.id = d.participation_id "
        "JOIN itemkind i ON i.id = d.item_id"
    )
    return {(number, code): quantity for number, code, quantity in reader.connection.exec_driver_sql(asked)}


def now(office):
    with office.reader() as reader:
        return kept(reader)


def anew(office):
    """The same, reckoned from the beginning."""
    opened = engine(
        office.path, lambda: connect(office.path, office.key, office.file_id, writing=True), "BEGIN IMMEDIATE"
    )
    with opened.connect() as connection, connection.begin() as nothing_kept:
        connection.exec_driver_sql("DELETE FROM due")
        due.rebuild(connection)
        made = kept(type("R", (), {"connection": connection}))
        nothing_kept.rollback()
    return made


def test_needs_follow_voters_members_and_other_needs(office, make):
    place = make.precinct(842, voters=1240)
    norms.save(office, BOOTH, {"expression": "ceil(voters / 350), at least 2", **DECISION})
    norms.save(office, BOX, {"expression": "1 + (members > 1)", **DECISION})
    norms.save(office, SEAL, {"expression": "4 * BOX_ST + 2", **DECISION})
    assert now(office) == {(842, "BOOTH"): 4, (842, "BOX_ST"): 1, (842, "SEAL"): 6}
    precincts.save(office, place, {"voters": 300, "voters_as_of": date(2026, 3, 10)})
    make.member("Әлиева Сәуле Қанатқызы", 842)
    other = make.member("Бекова Айгүл", 842)
    make.precinct(843, voters=None)
    found = {
        (842, "BOOTH"): 2, (842, "BOX_ST"): 2, (842, "SEAL"): 10,
        (843, "BOOTH"): None, (843, "BOX_ST"): 1, (843, "SEAL"): 6,
    }  # fmt: skip
    assert now(office) == anew(office) == found
    members.close(office, other)
    assert now(office)[842, "SEAL"] == 6
    for _ in range(3):
        history.undo(office)
    assert now(office) == anew(office)
    assert (843, "BOX_ST") not in now(office), "a precinct that was undone needs nothing"


def test_a_precinct_that_does_not_work_needs_nothing(office, make):
    place = make.precinct(842)
    norms.save(office, BOOTH, {"expression": "2", **DECISION})
    precincts.save(office, place, {"works": False, "resolution": "№ 12"})
    assert now(office) == anew(office) == {}


def test_a_version_counts_from_its_day_and_the_one_before_comes_back(office, make):
    make.precinct(842)
    norms.save(office, BOOTH, {"expression": "2", **DECISION})
    later = norms.save(office, BOOTH, {"expression": "3", "since": date(2026, 3, 16), **DECISION})
    assert now(office) == {(842, "BOOTH"): 2}, "a norm that begins after the voting day is not for this vote"
    now_on = norms.save(office, BOOTH, {"expression": "5", "since": date(2026, 1, 1), **DECISION})
    assert now(office) == {(842, "BOOTH"): 5}
    norms.retire(office, now_on.id)
    norms.retire(office, later.id)
    assert now(office) == {(842, "BOOTH"): 2}


def test_the_past_has_its_own_needs(office, make):
    place = make.precinct(842, voters=1240)
    norms.save(office, BOOTH, {"expression": "ceil(voters / 350)", **DECISION})
    with office.reader() as reader:
        then = reader.position()
    count = {"kind": FigureKind.VOTERS, "value": 350, "as_of": date(2026, 3, 10), "source": "тізім"}
    precincts.count(office, place, count)
    make.precinct(843, voters=700)
    step = norms.save(office, BOOTH, {"expression": "9", **DECISION}).step
    with office.reader(as_of=then) as reader:
        assert kept(reader) == {(842, "BOOTH"): 4}
    with office.reader(as_of=step - 1) as reader:
        assert kept(reader) == {(842, "BOOTH"): 1, (843, "BOOTH"): 2}
    assert now(office) == {(842, "BOOTH"): 9, (843, "BOOTH"): 9}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"expression": "2 / seats", **DECISION}, "divides by zero|no number"),
        ({"expression": "voters / 7", **DECISION}, "whole number"),
        ({"expression": "windows", **DECISION}, "no input"),
        ({"expression": "2", "standing": Standing.LAW}, "source"),
        ({"expression": "2", "standing": Standing.DECISION, "source": " "}, "source"),
        ({"expression": "members / (members - members)", **DECISION}, "divides by zero"),
    ],
)
def test_a_rule_at_fault_is_refused_and_nothing_is_stored(office, make, facts, said):
    make.precinct(842, voters=1240)
    with office.reader() as reader:
        before = reader.position()
    if "seats" in facts["expression"]:
        norms.save(office, BOOTH, facts)
        assert now(office) == {(842, "BOOTH"): None}, "seats are not decided yet: the need is not known"
        return
    with pytest.raises(Refusal) as refused:
        norms.save(office, BOOTH, facts)
    sentence = refused.value.sentence
    words = sentence.source + str(dict(sentence.values).get("fault", ""))
    assert any(each in words for each in said.split("|"))
    with office.reader() as reader:
        assert reader.position() == before
    assert now(office) == {}


def test_proposals_are_marked_and_take_over_in_one_step(office, make):
    make.precinct(842, voters=1240)
    offered = norms.proposals()
    assert len({each.code for each in offered}) == len(offered) > 30
    norms.take_over(office, offered)
    with office.reader() as reader:
        asked = "SELECT DISTINCT standing, source FROM norm"
        assert [tuple(row) for row in reader.connection.exec_driver_sql(asked)] == [("PROPOSAL", "")]
    assert now(office)[842, "STAMP"] == 1
    assert now(office)[842, "STENCIL_BR"] is None, "how many need Braille is not known yet"
    history.undo(office)
    assert now(office) == {}


def test_whatever_is_done_and_undone_the_needs_are_as_reckoned_anew(office):
    walk = Walk(office, 11)
    walk.can = (walk.add_precinct, walk.add_member, walk.norm, walk.equip, walk.count, walk.change_precinct)
    walk.steps(30, undoing=0.25)
    assert now(office) == anew(office)
