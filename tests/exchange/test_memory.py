"""What was corrected and decided once is not asked again; undo forgets it with the import."""

import openpyxl
import pytest

from desktop.actions import history, members
from desktop.domain.faults import Refusal, Stopped
from desktop.exchange import intake
from desktop.exchange.memory import LEAVE
from desktop.storage import journal
from desktop.words import say

HEADS = ("Аты-жөні", "Учаске №", "Лауазымы", "Телефоны")


def workbook(path, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def counts(found):
    return tuple(found.plan.count(state) for state in ("new", "changed", "same", "rejected"))


@pytest.fixture
def places(make):
    for number in (842, 843, 844):
        make.precinct(number)
    return make


def test_a_matched_head_is_remembered_for_its_sender_alone(office, tmp_path):
    file = workbook(
        tmp_path / "a.xlsx", ("Учаске №", "Елді мекен", "Екінші"), (842, "Аққұм", 1240), (843, "Маяқұм", 900)
    )
    found = intake.examine(office, file, sender="Темір")
    assert found.examination.mapping == {"A": "number", "B": "settlement"}
    intake.accept(office, intake.examine(office, file, sender="Темір", mapping={"C": "voters"}))
    again = workbook(tmp_path / "b.xlsx", ("УЧАСКЕ  №", "елді мекен", "Екінші"), (844, "Аққұм", 700))
    assert intake.examine(office, again, sender="Темір").examination.mapping == {
        "A": "number",
        "B": "settlement",
        "C": "voters",
    }
    assert "head_remembered" in {
        each.code for each in intake.examine(office, again, sender="темір ").examination.file_problems
    }
    assert intake.examine(office, again).examination.mapping == {"A": "number", "B": "settlement"}
    assert intake.examine(office, again, sender="Шілік").examination.mapping == {"A": "number", "B": "settlement"}


def test_a_new_correction_wins_over_the_remembered_one(office, tmp_path):
    file = workbook(
        tmp_path / "a.xlsx",
        ("Учаске №", "Үшінші", "Төртінші", "Мекенжайы"),
        (842, 10, 20, "Абай к."),
        (843, 40, 50, ""),
    )
    intake.accept(office, intake.examine(office, file, mapping={"C": "voters"}))
    again = intake.examine(office, file, mapping={"B": "voters"})
    assert again.examination.mapping == {"A": "number", "B": "voters", "D": "address"}
    left = intake.examine(office, file, mapping={"C": ""})
    assert left.examination.mapping == {"A": "number", "D": "address"}


def test_two_columns_of_one_field_are_asked_about_once(office, tmp_path):
    file = workbook(tmp_path / "a.xlsx", ("Учаске №", "Сайлаушылар саны", "Избирателей"), (842, 10, 20), (843, 30, 40))
    asked = intake.examine(office, file)
    assert "two_columns_for_field" in {each.code for each in asked.examination.file_problems}
    assert "voters" not in asked.examination.mapping.values()
    intake.accept(office, intake.examine(office, file, mapping={"C": "voters"}))
    again = intake.examine(office, file)
    assert "two_columns_for_field" not in {each.code for each in again.examination.file_problems}
    assert counts(again) == (0, 0, 2, 0)


@pytest.mark.parametrize("meant", ["new", "the stored one", "leave"])
def test_a_decision_about_a_person_is_not_asked_again(office, places, tmp_path, meant, reading):
    stored = places.member("Үсенов Мұрат Мұратұлы", precinct=842, phone=["+77000001721"])
    file = workbook(tmp_path / "м.xlsx", HEADS, ("Үсенов Мұрат Мұратұлы", 843, "хатшы", "8 700 000 17 21"))
    asked = intake.examine(office, file)
    assert (counts(asked), asked.plan.pile("doubtful")) == ((0, 0, 0, 1), 1)
    assert asked.plan.lines[0].candidates == (stored,)
    choice = {"new": None, "the stored one": stored, "leave": LEAVE}[meant]
    decided = intake.examine(office, file, decisions={0: choice})
    before = reading().position()
    intake.accept(office, decided)
    assert reading().position() == before + 1
    again = intake.examine(office, file)
    assert again.plan.pile("doubtful") == 0
    assert counts(again) == ((0, 0, 0, 1) if meant == "leave" else (0, 0, 1, 0))
    history.undo(office)
    assert intake.examine(office, file).plan.pile("doubtful") == 1


def test_two_namesakes_of_one_file_are_told_apart_for_good(office, places, tmp_path):
    people = [("Үсенов Мұрат", 842, "төраға", "8 700 000 00 01"), ("Үсенов Мұрат", 842, "мүше", "8 700 000 00 02")]
    file = workbook(tmp_path / "м.xlsx", HEADS, *people)
    first = intake.examine(office, file)
    assert (counts(first), first.plan.pile("doubtful")) == ((1, 0, 0, 1), 1)
    intake.accept(office, intake.examine(office, file, decisions={1: None}))
    assert counts(intake.examine(office, file)) == (0, 0, 2, 0)


@pytest.mark.parametrize(
    ("written", "state"),
    [
        ("Усенов Мурат Муратович", "same"),
        ("Үсенов М.М.", "doubtful"),
        ("Усенов Мурат Серикович", "new"),
        ("Үсенова Мұрат Мұратұлы", "new"),
    ],
)
def test_spellings_of_both_languages_are_one_person(office, places, tmp_path, written, state):
    places.member("Үсенов Мұрат Мұратұлы", precinct=842)
    file = workbook(tmp_path / "м.xlsx", HEADS[:2], (written, 842))
    assert intake.examine(office, file).plan.lines[0].pile == state


def test_initials_and_a_telephone_are_one_person_and_change_no_name(office, places, tmp_path):
    places.member("Үсенов Мұрат Мұратұлы", precinct=842, phone=["+77000001721"])
    file = workbook(tmp_path / "м.xlsx", HEADS, ("Үсенов М.М.", 842, "мүше", "8 700 000 17 21"))
    assert counts(intake.examine(office, file)) == (0, 0, 1, 0)


def test_who_is_not_in_the_file_is_named(office, places, tmp_path):
    places.member("Үсенов Мұрат", precinct=842)
    places.member("Әлиева Сәуле", precinct=843)
    file = workbook(tmp_path / "м.xlsx", HEADS, ("Жүсіпов Олжас", 842, "мүше", ""))
    found = intake.examine(office, file)
    assert [line.record.fields["surname"] for line in found.plan.absent] == ["Үсенов"]
    assert found.plan.absent[0].pile == "missing"


def test_the_step_says_how_the_rows_reconcile(office, places, tmp_path, reading):
    file = workbook(tmp_path / "м.xlsx", HEADS, ("Жүсіпов Олжас", 842, "мүше", ""), ("", 842, "", "8 700 000 00 01"))
    intake.accept(office, intake.examine(office, file))
    assert say(reading().steps(1)[0].label, "en") == "“м.xlsx”. Read 2 rows: 1 new, 0 changed, 0 same, 1 rejected."


def test_what_somebody_changed_since_an_import_is_named_and_stays(office, places, tmp_path, reading):
    file = workbook(tmp_path / "м.xlsx", HEADS, ("Жүсіпов Олжас", 842, "мүше", ""), ("Ким Олег", 843, "мүше", ""))
    intake.accept(office, intake.examine(office, file))
    chosen = next(iter(reading().rows("members", list(reading().ids("members")), "kk")))
    members.save(office, chosen.id, {"workplace": "№ 1 мектеп"})
    imported = reading().steps(3)[1].n
    with office.unit_of_work(intake.TAKEN, "undo") as work, pytest.raises(Refusal) as refused:
        journal.take_back(work, imported)
    assert chosen.data.surname in say(refused.value.sentence, "en")
    assert reading().row("members", chosen.id, "kk").data.workplace == "№ 1 мектеп"


def test_an_import_stopped_at_any_row_leaves_nothing(office, places, tmp_path, reading):
    names = (f"Жүсіпов{a}{b} Олжас{c}" for a in "абвгдеж" * 2 for b in "абвгдежзиклм" for c in "абвгдежзиклм")
    file = workbook(tmp_path / "м.xlsx", HEADS, *((name, 842, "мүше", "") for name in dict.fromkeys(names)))
    found = intake.examine(office, file)
    before = reading().position()

    def stop(done, _whole, _words):
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        intake.accept(office, found, stop)
    assert reading().position() == before
    assert reading().totals("members").count == 0
