"""Everything a person does can be taken back and brought again, and the past can be looked at."""

import pytest

from desktop.actions import buildings, history, members, precincts, readiness, reference, seminars
from desktop.domain.faults import Refusal
from desktop.domain.readiness import MarkValue
from desktop.storage import journal
from desktop.text import LANGUAGES, text
from tests.actions.walk import Walk
from tests.storage.views import companions_and_rebuild, kept, plain, refusal, shown

SEEDS = [*range(2), *(pytest.param(seed, marks=pytest.mark.drill) for seed in range(2, 30))]


def seen(office, languages=("kk",), **when):
    with office.reader(**when) as reader:
        return shown(reader, languages)


def whole(office):
    with office.reader() as reader:
        return journal.faults(reader.connection) == []


def undo_all(office):
    count = 0
    while (refused := refusal(history.undo, office)) is None:
        count += 1
    assert refused.sentence == journal.NOTHING_TO_UNDO
    return count


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_was_done_undoing_all_of_it_gives_the_new_file(office, seed):
    founding, facts = seen(office, LANGUAGES), kept(office)
    walk = Walk(office, seed)
    walk.steps(30, undoing=0.2)
    undo_all(office)
    assert seen(office, LANGUAGES) == founding
    assert kept(office) == facts
    assert whole(office)
    standing, rebuilt = companions_and_rebuild(office)
    assert standing == rebuilt


@pytest.mark.parametrize("seed", SEEDS)
def test_each_step_undone_and_redone_leaves_what_people_see_equal(office, seed):
    walk = Walk(office, 100 + seed)
    for _ in range(15):
        before, facts_before = seen(office), kept(office)
        done = walk.step()
        if done is None:
            assert kept(office) == facts_before, "what was refused left nothing behind"
            continue
        after, facts_after = seen(office), kept(office)
        history.undo(office)
        assert seen(office) == before, done.label
        assert kept(office) == facts_before
        history.redo(office)
        assert seen(office) == after, done.label
        assert kept(office) == facts_after
    assert whole(office)
    standing, rebuilt = companions_and_rebuild(office)
    assert standing == rebuilt


@pytest.mark.parametrize("seed", SEEDS)
def test_the_past_is_what_stood_there_then(office, seed):
    walk = Walk(office, 200 + seed)
    walk.steps(6)
    then = {}
    for _ in range(12):
        walk.steps(1, undoing=0.25)
        with office.reader() as reader:
            then[reader.position()] = shown(reader)
    with office.reader() as live:
        assert plain(live.gates.standings(live.position())) == plain(live.gates.standings())
        for n, dump in then.items():
            assert seen(office, as_of=n) == dump, f"as of step {n}"
            assert plain(live.gates.standings(n)) == dump["standings"], f"standings as of step {n}"


def test_all_redone_after_all_undone(office):
    walk = Walk(office, 7)
    walk.steps(20)
    after, facts = seen(office), kept(office)
    count = undo_all(office)
    assert count == 20
    for _ in range(count):
        history.redo(office)
    assert seen(office) == after
    assert kept(office) == facts
    with pytest.raises(Refusal) as refused:
        history.redo(office)
    assert refused.value.sentence == journal.NOTHING_TO_REDO
    assert whole(office)


def test_the_founding_step_stays(office):
    with pytest.raises(Refusal) as refused:
        history.undo(office)
    assert refused.value.sentence == journal.NOTHING_TO_UNDO


def test_a_fresh_change_ends_what_could_be_redone(office, make):
    make.precinct(842)
    history.undo(office)
    make.precinct(843)
    with pytest.raises(Refusal) as refused:
        history.redo(office)
    assert refused.value.sentence == journal.NOTHING_TO_REDO


def test_undo_names_what_it_takes_back_in_its_own_label(office, make, reading):
    make.precinct(842)
    done = history.undo(office)
    inner = dict(done.label.values)["action"]
    assert inner.source == "Precinct № {no} added"
    assert dict(inner.values) == {"no": "842"}
    again = history.redo(office)
    assert dict(again.label.values)["action"] == inner
    assert reading().steps(1)[0].label == again.label


def take_back(office, n):
    with office.unit_of_work(text("Test", "Undone")) as work:
        journal.take_back(work, n)


def test_a_step_is_not_taken_back_over_a_later_change_of_the_same_fact(office, make):
    place = make.precinct(842)
    first = precincts.save(office, place, {"phone": "1"}).step
    precincts.save(office, place, {"phone": "2"})
    before = kept(office)
    with pytest.raises(Refusal) as refused:
        take_back(office, first)
    assert dict(refused.value.sentence.values)["rows"] == "№ 842"
    assert kept(office) == before


def test_another_fact_of_the_same_row_does_not_stand_in_the_way(office, make, reading):
    place = make.precinct(842)
    first = precincts.save(office, place, {"phone": "1"}).step
    precincts.save(office, place, {"note": "қосымша"})
    take_back(office, first)
    line = reading().row("precincts", place, "kk").data
    assert (line.phone, line.note) == ("", "қосымша")


def test_a_fact_that_came_back_to_what_it_was_can_be_taken_back(office, make, reading):
    place = make.precinct(842)
    first = precincts.save(office, place, {"phone": "1"}).step
    precincts.save(office, place, {"phone": "2"})
    precincts.save(office, place, {"phone": "1"})
    take_back(office, first)
    assert reading().row("precincts", place, "kk").data.phone == ""


def test_a_building_in_which_somebody_votes_by_now_is_not_taken_back(office, make):
    school = make.building()
    with office.reader() as reader:
        n = reader.position()
    make.precinct(842, building_id=school)
    with pytest.raises(Refusal) as refused:
        take_back(office, n)
    assert refused.value.sentence.source == "Not undone: {action}. Someone changed these data later."
    assert whole(office)


def test_a_member_entered_with_a_confirmed_telephone_can_be_brought_again(office, make, reading):
    make.precinct(842)
    post = make.member("Әлиева Сәуле", 842, phone=["+77000000001"], phone_confirmed_on=office.today)
    history.undo(office)
    history.redo(office)
    line = reading().row("members", post, "kk").data
    assert (line.phone, line.phone_confirmed_on) == (("+77000000001",), office.today)


def test_a_new_name_of_an_okrug_taken_back_leaves_order_and_search(office, make, reading):
    from desktop.storage.questions import Question

    make.building()
    reference.rename(office, "territory", make.okrug(), {"name_kk": "Ақбұлақ ауылдық округі"})
    assert len(reading().ids("buildings", Question(search="акбулак"))) == 1
    history.undo(office)
    assert len(reading().ids("buildings", Question(search="акбулак"))) == 0
    assert len(reading().ids("buildings", Question(search="шауилдир"))) == 1


def test_labels_are_read_back_as_they_were_said(office, make, reading):
    place = make.precinct(842)
    make.member("Әлиева Сәуле", 842)
    seminar = make.seminar()
    seminars.enlist(office, seminar, list(reading().ids("members")), ["Қонақ"])
    readiness.mark(office, "CONCLUSION", MarkValue.YES, participation_id=place)
    told = {step.n: step.label for step in reading().steps()}
    assert told[1].source == "The file was made"
    listed = next(label for label in told.values() if label.count == 2)
    assert listed.source == "Seminar of {date}: %n people put on the list"
    assert dict(listed.values) == {"date": "28.02.2026"}
    assert dict(told[max(told)].values)["no"] == "842"


def test_what_did_not_differ_is_no_step(office, make, reading):
    place = make.precinct(842)
    school = make.building()
    person = make.member("Әлиева Сәуле")
    before = reading().position()
    assert precincts.save(office, place, {"settlement": "Шәуілдір ауылы"}).step == 0
    assert buildings.save(office, school, {"address": "Абай көшесі, 1"}).step == 0
    assert members.save(office, person, {"surname": "Әлиева"}).step == 0
    assert reading().position() == before
