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


def test_things_of_a_file_without_precincts_ask_for_the_precincts_first(office, tmp_path):
    path = tmp_path / "things.csv"
    path.write_text("Учаске №;Жабдық атауы;Бар\n842;сейф;1\n", encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        intake.accept(office, intake.examine(office, path))
    assert refused.value.sentence.source == "There is no precinct № {no} in this campaign. Enter it first."


def test_things_of_one_kind_named_twice_and_numbered_ones_stand_apart(office, make, reading, tmp_path):
    make.precinct(842)
    path = tmp_path / "things.csv"
    head = "Учаске №;Жабдық атауы;Қажет;Бар;Инв. №"
    rows = ("842;сейф;2;1;А-1", "842;сейф;2;1;А-2", "842;принтер;1;1;", "842;өзіміздің құрал;1;1;")
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    intake.accept(office, intake.examine(office, path))
    lines = {row.data.item: row.data for row in reading().stream("equipment", None, "kk") if row.data.actual}
    assert {(item.casefold(), line.required, line.actual) for item, line in lines.items()} == {
        ("сейф", 2, 2),
        ("принтер", 1, 1),
        ("өзіміздің құрал", 1, 1),
    }
    again = intake.examine(office, path)
    assert [again.plan.count(state) for state in ("new", "changed", "rejected")] == [0, 0, 0]
