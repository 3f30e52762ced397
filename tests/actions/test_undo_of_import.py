"""An import taken back later: what somebody edited since stays and is named, all the rest goes."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.actions import buildings, equipment, history, members, precincts, readiness, reference
from desktop.domain.faults import Refusal
from desktop.domain.readiness import MarkValue
from desktop.exchange import intake
from desktop.storage import journal
from desktop.storage.questions import Question
from desktop.storage.shape import METADATA
from desktop.storage.triggers import facts
from desktop.words import say
from tests.storage.views import companions_and_rebuild, kept, shown

HEAD = "Аты-жөні;Учаске №;Лауазымы;Телефоны"
PEOPLE = ("Жүсіпов Олжас", "Ким Олег", "Әлиева Сәуле", "Үсенов Мұрат", "Серікова Айгүл", "Бекова Дана")


def listed(tmp_path, *lines, name="м.csv"):
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def take_in(office, file, **said):
    return intake.accept(office, intake.examine(office, file, **said)).step


def row_of(reader, noun, words):
    return reader.ids(noun, Question(search=words))[0]


def whole(office):
    with office.reader() as reader:
        assert journal.faults(reader.connection) == []
    standing, rebuilt = companions_and_rebuild(office)
    assert standing == rebuilt


@pytest.fixture
def people(office, make, tmp_path):
    """Six members of two precincts, taken in as one step; its number."""
    for number in (842, 843):
        make.precinct(number)
    rows = [f"{name};{842 + n % 2};мүше;8 700 000 00 0{n}" for n, name in enumerate(PEOPLE)]
    return take_in(office, listed(tmp_path, HEAD, *rows))


def test_an_edited_member_stays_whole_and_is_named(office, people, reading):
    chosen = row_of(reading(), "members", "Жүсіпов")
    members.save(office, chosen, {"phone": ["+77000000099"]})
    done = history.undo(office, people)
    left = reading().rows("members", list(reading().ids("members")), "kk")
    assert [(row.data.surname, row.data.phone) for row in left] == [("Жүсіпов", ("+77000000099",))]
    said = say(reading().steps(1)[0].label, "en")
    assert said.startswith("Undone, but what was changed since is kept (Жүсіпов Олжас): “м.csv”. Read 6 rows")
    assert say(done.label, "en") == said
    whole(office)


def test_redo_brings_back_what_was_taken(office, people):
    with office.reader() as reader:
        chosen = row_of(reader, "members", "Ким")
    members.save(office, chosen, {"workplace": "№ 1 мектеп"})
    before = kept(office)
    history.undo(office, people)
    assert len(kept(office)["person"]) == 1
    history.redo(office)
    assert kept(office) == before
    history.undo(office, people)
    assert len(kept(office)["person"]) == 1
    whole(office)


def test_the_past_before_a_partial_undo_is_as_it_was(office, people):
    with office.reader() as reader:
        members.save(office, row_of(reader, "members", "Ким"), {"workplace": "№ 1 мектеп"})
    with office.reader() as reader:
        n, before = reader.position(), shown(reader)
    history.undo(office, people)
    with office.reader(as_of=n) as reader:
        assert shown(reader) == before


def test_an_imported_precinct_on_which_a_mark_hangs_stays_with_its_school_and_count(office, tmp_path, reading):
    rows = [f"{no};Шәуілдір ауылы;№ {no // 2} мектеп;Абай көшесі;{no}" for no in (842, 843, 844, 845)]
    n = take_in(office, listed(tmp_path, "Учаске №;Елді мекен;Ғимарат;Мекенжай;Сайлаушылар саны", *rows))
    place = row_of(reading(), "precincts", "843")
    readiness.mark(office, "BOOTH_ACC", MarkValue.YES, participation_id=place)
    history.undo(office, n)
    left = reading().rows("precincts", list(reading().ids("precincts")), "kk")
    assert [(row.data.number, row.data.premises, row.data.voters) for row in left] == [("843", "№ 421 мектеп", 843)]
    assert len(kept(office)["building"]) == 1
    assert "(№ 843)" in say(reading().steps(1)[0].label, "en")
    whole(office)


def test_an_edited_building_stays_without_its_precincts(office, tmp_path, reading):
    rows = [f"{no};Шәуілдір ауылы;№ {no // 2} мектеп;Абай көшесі" for no in (842, 843, 844)]
    n = take_in(office, listed(tmp_path, "Учаске №;Елді мекен;Ғимарат;Мекенжай", *rows))
    buildings.save(office, row_of(reading(), "buildings", "421"), {"floor": "2"})
    history.undo(office, n)
    assert reading().totals("precincts").count == 0
    assert [row.data.premises for row in reading().stream("buildings", None, "kk")] == ["№ 421 мектеп"]


def test_a_new_okrug_with_another_name_since_stays(office, tmp_path, reading):
    n = take_in(office, listed(tmp_path, "Учаске №;Ауылдық округі;Елді мекен", "842;Жаңатас;Аққұм"))
    with office.reader() as reader:
        okrug = next(row for row, name in reader.choices("okrugs", "kk") if name.startswith("Жаңатас"))
    reference.rename(office, "territory", okrug, {"name_kk": "Жаңаталап ауылдық округі"})
    history.undo(office, n)
    with office.reader() as reader:
        assert "Жаңаталап ауылдық округі" in dict(reader.choices("okrugs", "kk")).values()
    whole(office)


def test_a_changed_value_goes_back_where_nobody_touched_it(office, make, tmp_path, reading):
    for number in (842, 843):
        make.precinct(number, phone="1")
    n = take_in(
        office,
        listed(tmp_path, "Учаске №;Телефон;Елді мекен", *(f"{no};8 700 000 00 0{no % 10};Аққұм" for no in (842, 843))),
    )
    precincts.save(office, row_of(reading(), "precincts", "843"), {"phone": "3"})
    history.undo(office, n)
    lines = {row.data.number: row.data for row in reading().stream("precincts", None, "kk")}
    assert (lines["842"].phone, lines["842"].settlement) == ("1", "Шәуілдір ауылы")
    assert (lines["843"].phone, lines["843"].settlement) == ("3", "Аққұм")


def test_when_everything_was_edited_nothing_is_undone(office, make, tmp_path, reading):
    make.precinct(842)
    n = take_in(office, listed(tmp_path, HEAD, "Ким Олег;842;мүше;"))
    members.save(office, row_of(reading(), "members", "Ким"), {"surname": "Цой"})
    before = kept(office)
    with pytest.raises(Refusal) as refused:
        history.undo(office, n)
    assert "Цой Олег" in say(refused.value.sentence, "en")
    assert kept(office) == before


def test_equipment_that_was_counted_since_stays(office, make, tmp_path, reading):
    place = make.precinct(842)
    rows = (f"842;{item};5;3" for item in ("сейф", "принтер", "сканер"))
    n = take_in(office, listed(tmp_path, "Учаске №;Жабдық атауы;Қажет;Бар", *rows))
    with office.reader() as reader:
        safe = next(row for code, *_, row in reader.catalogue("items") if code == "SAFE")
    equipment.save(office, place, safe, {"actual": 7})
    history.undo(office, n)
    left = [row.data for row in reading().stream("equipment", None, "kk") if row.data.actual]
    assert [(line.item_code, line.actual) for line in left] == [("SAFE", 7)]
    whole(office)


@pytest.mark.parametrize("said", ["an undo", "an undone one", "the founding", "one that is not there"])
def test_what_cannot_be_undone_is_refused(office, people, said):
    undone = history.undo(office).step
    n = {"an undo": undone, "an undone one": people, "the founding": 1, "one that is not there": 900}[said]
    with pytest.raises(Refusal) as refused:
        history.undo(office, n)
    assert refused.value.sentence == history.NOT_TO_UNDO.fill(n=n)


EDITS = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(("phone", "workplace", "post", "close"))), max_size=5)


def facts_of(office, name):
    """The facts of a table's rows by id."""
    names = facts(METADATA.tables[name])
    return {row["id"]: row for row in (dict(zip(names, each, strict=True)) for each in kept(office)[name])}


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_exactly_the_edited_members_stay(office, make, people, reading, edits):
    """Whoever was edited, in whatever way: those stay as they are now, nobody else, and redo gives all back."""
    before = kept(office)
    rows = {row.data.surname: row.id for row in reading().stream("members", None, "kk")}
    changes = 0
    for who, how in edits:
        row = rows[PEOPLE[who].split()[0]]
        if how == "close":
            changes += bool(members.close(office, row).step)
        else:
            value = {"phone": [f"+7701000000{who}"], "workplace": "мектеп", "post": "CHAIR"}[how]
            changes += bool(members.save(office, row, {how: value}).step)
    edited = {PEOPLE[who].split()[0] for who, _ in edits}
    now = {name: facts_of(office, name) for name in ("person", "contact", "appointment")}
    rest = {name: rows for name, rows in kept(office).items() if name not in now}
    history.undo(office, people)
    staying = {row: each for row, each in now["person"].items() if each["surname"] in edited}
    assert facts_of(office, "person") == staying
    for name in ("contact", "appointment"):
        own = {row: each for row, each in now[name].items() if each["person_id"] in staying}
        assert facts_of(office, name) == own
    assert {name: rows for name, rows in kept(office).items() if name not in now} == rest
    whole(office)
    history.redo(office)
    assert {name: facts_of(office, name) for name in now} == now
    for _ in range(changes):
        history.undo(office)
    assert kept(office) == before, "the next example begins where this one did"
