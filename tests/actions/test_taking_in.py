"""A workbook taken in is one step: whole, once, and against what is stored now."""

import pytest

from desktop.actions import history
from desktop.domain.faults import Refusal, Stopped
from desktop.exchange import intake
from tests.storage.views import companions_and_rebuild, kept


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "register.csv"
    rows = "\n".join(f"{number};Шәуілдір;Шәуілдір ауылы;№ {number // 3} мектеп" for number in range(839, 869))
    path.write_text(f"Учаске №;Ауылдық округі;Елді мекен;Ғимарат\n{rows}\n", encoding="utf-8")
    return path


def test_the_same_plan_is_not_written_twice(office, register):
    seen = intake.examine(office, register)
    intake.accept(office, seen)
    before = kept(office)
    with pytest.raises(Refusal) as refused:
        intake.accept(office, seen)
    assert "Read it again" in refused.value.sentence.source
    assert kept(office) == before


def test_what_was_entered_meanwhile_is_not_overwritten_by_an_older_plan(office, make, register):
    seen = intake.examine(office, register)
    make.precinct(839)
    with pytest.raises(Refusal):
        intake.accept(office, seen)
    intake.accept(office, intake.examine(office, register))


def test_examining_writes_nothing(office, register):
    before = kept(office)
    seen = intake.examine(office, register)
    assert seen.plan.count("new") == 30
    assert kept(office) == before


@pytest.mark.parametrize("at", [0, 1])
def test_a_long_import_that_was_stopped_leaves_nothing(office, register, monkeypatch, at):
    from desktop.exchange import taking

    monkeypatch.setattr(taking, "BATCH", 10)
    seen = intake.examine(office, register)
    before = kept(office)
    told = []

    def stop(done, total, *_):
        told.append(done)
        if done >= at * 10:
            raise Stopped

    with pytest.raises(Stopped):
        intake.accept(office, seen, stop)
    assert told == [0, 10][: at + 1]
    assert kept(office) == before
    intake.accept(office, intake.examine(office, register))


def test_many_rows_in_and_out_and_in_again(office, make, register):
    """Three precincts to a school: buildings are shared, and the index follows undo and redo."""
    founding = kept(office)
    intake.accept(office, intake.examine(office, register))
    full = kept(office)
    assert len(full["participation"]) == 30
    assert len(full["building"]) < 15
    history.undo(office)
    assert kept(office) == founding
    history.redo(office)
    assert kept(office) == full
    standing, rebuilt = companions_and_rebuild(office)
    assert standing == rebuilt
