"""The one door for changes: a block is one step or nothing."""

import random

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.actions import history, members, precincts
from desktop.domain.faults import PlaceUnfit, Refusal
from desktop.storage.questions import Question
from desktop.storage.tables import Building, Participation, Setting
from desktop.storage.work import CHANGED_LATER, GONE, finished
from desktop.text import text
from tests.storage.views import companions_and_rebuild, kept

LABEL = text("Test", "Something done")


class Unplugged(Exception):
    pass


def test_a_block_that_fails_keeps_nothing(office, make, reading):
    before, position = kept(office), reading().position()

    def fail_halfway():
        with office.unit_of_work(LABEL) as work:
            work.add(Building(id=work.new(), name_kk="№ 1 мектеп"))
            assert work.find(Building)
            raise Unplugged

    with pytest.raises(Unplugged):
        fail_halfway()
    assert kept(office) == before
    assert reading().position() == position
    make.building()
    assert reading().position() == position + 1, "the next step takes the next number"


def test_a_refusal_in_the_middle_of_many_rows_keeps_none_of_them(office, make):
    from desktop.actions import paste

    first, second = make.precinct(842), make.precinct(843)
    before = kept(office)
    rows = [(first, None, {"settlement": "Темір"}), (second, None, {"number": "842"})]
    with pytest.raises(Refusal) as refused:
        paste.apply(office, "precincts", rows)
    assert refused.value.field == "number"
    assert kept(office) == before


def test_an_empty_block_is_no_step(office, reading):
    before = reading().position()
    with office.unit_of_work(LABEL) as work:
        pass
    assert finished(work).step == 0
    assert reading().position() == before


def test_who_looked_at_an_older_version_is_told(office, make, reading):
    place = make.precinct(842)
    seen = reading().row("precincts", place, "kk").version
    precincts.save(office, place, {"phone": "1"})
    with pytest.raises(Refusal) as refused:
        precincts.save(office, place, {"phone": "2"}, seen)
    assert refused.value.sentence == CHANGED_LATER
    fresh = reading().row("precincts", place, "kk").version
    precincts.save(office, place, {"phone": "2"}, fresh)
    assert reading().row("precincts", place, "kk").data.phone == "2"


@pytest.mark.parametrize("values", [{"settlement": "Темір"}, {"voters": 900}, {"okrug_id": None}])
def test_a_precinct_s_version_covers_all_that_its_row_shows(office, make, reading, values):
    """Settlement and voters lie in tables of their own; two windows still see each other's change."""
    place = make.precinct(842)
    seen = reading().row("precincts", place, "kk").version
    precincts.save(office, place, values, seen)
    with pytest.raises(Refusal) as refused:
        precincts.save(office, place, {"phone": "2"}, seen)
    assert refused.value.sentence == CHANGED_LATER


@pytest.mark.parametrize("values", [{"surname": "Бекова"}, {"phone": ["+77000000002"]}, {"note": "науқас"}])
def test_a_member_s_version_covers_person_and_telephones(office, make, reading, values):
    post = make.member("Әлиева Сәуле")
    seen = reading().row("members", post, "kk").version
    members.save(office, post, values, seen)
    with pytest.raises(Refusal) as refused:
        members.save(office, post, {"post": "CHAIR"}, seen)
    assert refused.value.sentence == CHANGED_LATER


def test_a_row_that_is_gone_is_told(office, make):
    place = make.precinct(842)
    history.undo(office)
    with pytest.raises(Refusal) as refused:
        precincts.save(office, place, {"phone": "1"})
    assert refused.value.sentence == GONE
    with pytest.raises(Refusal) as refused, office.unit_of_work(LABEL) as work:
        work.change(Participation, place, {"phone": "1"})
    assert refused.value.sentence == GONE


def test_writing_without_a_step_is_impossible(office):
    """The transaction of the writer without a step: the trigger finds no number for its entry."""
    with (
        pytest.raises(IntegrityError, match=r"NOT NULL constraint failed: entry\.n"),
        office._writer.begin(),
    ):
        office._writer.exec_driver_sql("UPDATE setting SET value = 'yes'")


def test_readers_cannot_write(office):
    with office.reader() as reader, pytest.raises(PlaceUnfit):
        reader.connection.exec_driver_sql("DELETE FROM now")
    live = office.live_reader()
    with pytest.raises(PlaceUnfit):
        live.connection.exec_driver_sql("CREATE TEMP TABLE mine (x)")
    live.close()


def test_a_reader_of_the_past_cannot_write_either(office):
    with office.reader(as_of=1) as reader, pytest.raises(PlaceUnfit):
        reader.connection.exec_driver_sql("DELETE FROM main.now")


def test_a_consistent_reader_does_not_see_what_comes_after(office, make):
    with office.reader() as reader:
        assert len(reader.ids("precincts")) == 0
        make.precinct(842)
        assert len(reader.ids("precincts")) == 0
    with office.reader() as reader:
        assert len(reader.ids("precincts")) == 1


def test_a_live_reader_sees_each_new_step(office, make, reading):
    reader = reading()
    assert len(reader.ids("precincts")) == 0
    make.precinct(842)
    assert len(reader.ids("precincts")) == 1


def test_the_number_of_a_closed_precinct_is_not_given_again(office, make, reading):
    place = make.precinct(842)
    precincts.close(office, place)
    assert len(reading().ids("precincts")) == 0
    with pytest.raises(Refusal) as refused:
        make.precinct(842)
    assert "taken out earlier" in refused.value.sentence.source
    assert refused.value.field == "number"
    precincts.reopen(office, place)
    assert list(reading().ids("precincts")) == [place]


def test_what_is_added_changed_and_gone_in_the_index_equals_a_rebuild(office, make):
    place = make.precinct(842)
    make.precinct(843)
    precincts.close(office, place)
    post = make.member("Әлиева Сәуле", 843, phone=["+77000000001", "+77000000002"])
    members.save(office, post, {"phone": ["+77000000002"]})
    standing, rebuilt = companions_and_rebuild(office)
    assert standing == rebuilt
    assert len([line for line in standing if line[0] in ("precincts", "members")]) == 2


def test_a_viewer_only_looks(office):
    office.role = "viewer"
    with pytest.raises(Refusal) as refused, office.unit_of_work(LABEL) as work:
        work.add(Setting(id=work.new(), name="a", value="b"))
    assert "may only look" in refused.value.sentence.source


def test_when_most_of_a_list_goes_the_index_is_made_anew(office, make, monkeypatch, reading):
    """Undoing a large import takes out row after row; above a share of the list all is made anew at once."""
    from desktop.storage import companions

    monkeypatch.setattr(companions, "FEW", 1)
    made = []
    monkeypatch.setattr(
        companions, "rebuild", lambda connection, real=companions.rebuild: made.append(real(connection))
    )
    places = [make.precinct(number) for number in range(840, 880)]
    with office.unit_of_work(LABEL) as work:
        for place in places[:38]:
            work.change(Participation, place, {"closed": True})
    assert len(made) == 1
    assert list(reading().ids("precincts")) == places[38:]
    assert len(reading().ids("precincts", Question(search="879"))) == 1
    assert len(reading().ids("precincts", Question(search="841"))) == 0
    history.undo(office)
    standing, rebuilt = companions_and_rebuild(office)
    assert standing == rebuilt
    assert list(reading().ids("precincts")) == places


def test_anything_can_be_looked_for(office, make, reading):
    """Whatever is typed into the search box is words to look for, never a question of the index's own language."""
    make.precinct(842, settlement="Шәуілдір ауылы")
    make.member("Әлиева-Қасым Сәуле Қанатқызы", 842, phone=["+77012345678"], workplace="№ 1 «Мектеп-лицей» (АИЖ)")
    told = random.Random(1)
    signs = "әӘқшыiI0123456789 -\"'*()^:+{}~\\/<>=,.;№«»\x00\n😀AND OR NOT NEAR words"
    reader = reading()
    for _ in range(400):
        typed = "".join(told.choice(signs) for _ in range(told.randrange(12)))
        for noun in ("precincts", "members", "equipment"):
            assert len(reader.ids(noun, Question(search=typed))) <= 1
    for typed in (
        "әлиева",
        "касым",
        "Алиева-Касым",
        "қанат",
        "5678",
        "2345678",
        "87012345678",
        "лицей",
        "аиж",
        "842",
        "САУЛЕ",
    ):
        assert len(reader.ids("members", Question(search=typed))) == 1, typed
