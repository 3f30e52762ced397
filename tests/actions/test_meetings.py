"""Meetings with their quorum, resolutions and the facts they make, a replacement with what follows."""

from datetime import date, time

import pytest

from desktop.actions import duty, forgetting, history, meetings, replacements, resolutions
from desktop.domain.faults import Refusal
from desktop.domain.meetings import Effect, quorum
from desktop.domain.people import Post
from desktop.domain.replacements import Consequence, Step
from desktop.storage.questions import Question
from tests.actions.test_forgetting import pages
from tests.actions.walk import Walk
from tests.storage.views import companions_and_rebuild, kept, refusal, shown

OURS = ("Жұбаев Нұрлан", "Сейітова Айгүл", "Оспанов Ерлан", "Қасым Дана", "Әбен Талғат", "Тілеу Гүл", "Үсен Бақыт")
POSTS = (Post.CHAIR, Post.DEPUTY, Post.SECRETARY, *[Post.MEMBER] * 4)


def say(sentence, language):
    return f"{sentence.source} ({language})"


def row(office, noun, row_id):
    with office.reader() as reader:
        return reader.row(noun, row_id, "kk").data


def back_and_again(office, steps):
    """Undo the last steps and do them again: every fact comes back, the companions stay true."""
    after = kept(office)
    for _ in range(steps):
        history.undo(office)
    before = kept(office)
    for _ in range(steps):
        history.redo(office)
    assert kept(office) == after
    assert before != after
    standing, rebuilt = companions_and_rebuild(office)
    assert standing == rebuilt


@pytest.fixture
def ours(make):
    return [make.member(name, "", post=post) for name, post in zip(OURS, POSTS, strict=True)]


@pytest.mark.parametrize(("seats", "needed"), [(7, 5), (6, 4), (5, 4), (3, 2), (1, 1)])
def test_two_thirds_are_counted_in_whole_people(seats, needed):
    assert quorum(seats) == needed


def test_a_meeting_decides_only_with_a_quorum_and_makes_facts(office, make, ours):
    precinct, other = make.precinct(842, seats=7), make.precinct(843)
    meeting = meetings.save(office, None, {"at": time(15), "place": "Комиссия"}).id
    held = row(office, "meetings", meeting)
    assert (held.number, held.seats, held.needed) == (1, 7, 5)
    assert (held.chair, held.secretary) == ("Н.\u00a0Жұбаев", "Е.\u00a0Оспанов")
    with pytest.raises(Refusal) as taken:
        meetings.save(office, None, {"number": 1})
    assert taken.value.field == "number"
    item = meetings.save_item(office, meeting, None, {"subject": "Басқа уақыт туралы"}).id
    meetings.attend(office, meeting, ours[:4])
    decided = {"decided": "06:00-ден ашылсын", "decided_ru": "Открыть в 06:00", "votes_for": 5}
    with pytest.raises(Refusal) as without:
        meetings.save_item(office, meeting, item, decided)
    assert (without.value.field, dict(without.value.sentence.values)["needed"]) == ("decided", 5)
    assert refusal(resolutions.resolve, office, item).sentence == resolutions.UNDECIDED
    meetings.attend(office, meeting, ours[:5])
    assert refusal(meetings.save_item, office, meeting, item, {**decided, "votes_for": 6}).field == "votes_for"
    meetings.save_item(office, meeting, item, decided)
    made = resolutions.resolve(office, item).id
    assert row(office, "resolutions", made).named == "№ 1, 10.03.2026"
    assert refusal(resolutions.resolve, office, item) is not None
    opening = {"participation_id": precinct, "effect": Effect.OPENING, "opens": time(6)}
    resolutions.decide(office, made, None, opening)
    resolutions.decide(office, made, None, {"participation_id": precinct, "effect": Effect.SEATS, "seats": 5})
    resolutions.decide(office, made, None, {"participation_id": other, "effect": Effect.IDLE})
    named = row(office, "resolutions", made).named
    line = row(office, "precincts", precinct)
    assert (line.opens, line.resolution, line.seats, line.seats_decision) == (time(6), named, 5, named)
    assert not row(office, "precincts", other).works
    resolutions.save(office, made, {"number": "17/а"})
    assert row(office, "precincts", precinct).seats_decision.startswith("№ 17/а, "), "the fact follows its resolution"
    with office.reader() as reader:
        said = reader.decided_of(precinct)
    assert [(each.data.effect, each.data.seats) for each in said] == [(Effect.OPENING, None), (Effect.SEATS, 5)]
    late = {"participation_id": precinct, "effect": Effect.OPENING, "opens": time(21)}
    assert refusal(resolutions.decide, office, made, None, late).field == "closes"
    back_and_again(office, 6)


def test_a_number_of_a_resolution_is_used_once_in_a_campaign(office):
    first = resolutions.save(office, None, {"subject": "Жоспар туралы"}).id
    resolutions.close(office, first)
    for number in ("1", "№ 1", " 1 "):
        refused = refusal(resolutions.save, office, None, {"subject": "Өзге", "number": number})
        assert refused.field == "number"
        assert dict(refused.sentence.values)["next"] == "2"
    second = resolutions.save(office, None, {"subject": "Өзге"}).id
    assert row(office, "resolutions", second).number == "2"
    assert refusal(resolutions.save, office, second, {"number": "1"}).field == "number"


def test_an_agenda_is_proposed_once_from_the_calendar_and_what_waits(office, make):
    make.precinct(842, opens=time(6))
    make.seminar()
    meeting = meetings.save(office, None, {"on": date(2026, 3, 3)}).id
    meetings.propose(office, meeting, say)
    with office.reader() as reader:
        lines = [each.data for each in reader.agenda_items(meeting)]
    subjects = [line.subject for line in lines]
    assert subjects[0] == "Sharing of duties among the members of the commission (kk)"
    assert "басқа" in " ".join(subjects), "the date of the calendar within a week"
    assert not any("Бюллетень" in each for each in subjects), "nothing of the week after"
    assert lines[0].subject_ru.endswith("(ru)")
    meetings.propose(office, meeting, say)
    with office.reader() as reader:
        assert len(reader.agenda_items(meeting)) == len(lines)
    back_and_again(office, 1)


def test_a_replacement_nine_days_before_with_all_that_follows(office, make, ours):
    make.precinct(842)
    make.precinct(843)
    leaves = make.member("Дүйсен Самат", 842, post=Post.SECRETARY)
    make.member("Бекова Жанар", 843)
    training = make.seminar(date(2026, 3, 11))
    duty.save(office, None, {"day": date(2026, 3, 12), "appointment_id": leaves, "starts": time(9), "ends": time(18)})
    begun = replacements.save(office, None, {"appointment_id": leaves, "applied_on": date(2026, 2, 23)}).id
    line = row(office, "replacements", begun)
    assert (line.precinct_number, line.post, line.leaves) == ("842", Post.SECRETARY, "Дүйсен Самат")
    refused = refusal(replacements.save, office, begun, {"noticed_on": date(2026, 2, 20)})
    assert refused.field == "noticed_on"
    for name in ({"surname": "Бекова", "given_name": "Жанар"}, {"surname": "Жубаев", "given_name": "Нурлан"}):
        assert refusal(replacements.save, office, begun, name).field == "surname", "typed without Kazakh letters, too"
    person = {"surname": "Рахым", "given_name": "Әлия", "phone": "+7 700 000 00 07", "proposed_by": "«Ауыл» партиясы"}
    steps = {"noticed_on": date(2026, 2, 24), "proposed_on": date(2026, 3, 4), "consent_on": date(2026, 3, 5)}
    replacements.save(office, begun, {**person, **steps})
    assert refusal(replacements.enter, office, begun).field == "decision"
    assert refusal(replacements.follow, office, begun, list(Consequence)) is not None
    replacements.save(office, begun, {"decided_on": date(2026, 3, 6), "decision": "№ 41-2"})
    replacements.enter(office, begun)
    line = row(office, "replacements", begun)
    assert (line.step, line.left) == (Step.ENTERED, 7)
    new = row(office, "members", line.entered_id)
    assert (new.full_name, new.post, new.since, new.phone) == (
        "Рахым Әлия",
        Post.SECRETARY,
        date(2026, 3, 6),
        ("+7 700 000 00 07",),
    )
    with office.reader() as reader:
        assert leaves not in set(reader.ids("members"))
    replacements.follow(office, begun, list(Consequence), "Дүйсен Самат")
    with office.reader() as reader:
        assert [each.data.appointment_id for each in reader.attendance(training, "kk")] == [line.entered_id]
        shifts = [each.data.appointment_id for each in reader.stream("duty", None, "kk")]
        assert reader.count("replacements", Question(filters=(("waiting", "yes"),))) == 0
    assert shifts == [line.entered_id]
    assert row(office, "replacements", begun).left == 0
    back_and_again(office, 3)


def test_a_namesake_may_come_and_a_vacant_seat_needs_nobody_to_leave(office, make):
    place = make.precinct(842)
    make.member("Бекова Жанар", 842)
    assert refusal(replacements.save, office, None, {"surname": "Рахым"}).sentence == replacements.NOBODY
    name = {"surname": "Бекова", "given_name": "Жанар", "participation_id": place, "post": Post.DEPUTY}
    assert refusal(replacements.save, office, None, name) is not None
    decided = {"decided_on": date(2026, 3, 6), "decision": "№ 41-2", "namesake": True}
    begun = replacements.save(office, None, {**name, **decided}).id
    replacements.enter(office, begun)
    with office.reader() as reader:
        assert len(reader.ids("members")) == 2
    assert refusal(replacements.follow, office, begun, [Consequence.TRAINING]).sentence == replacements.NO_SEMINAR


def test_the_last_useful_day_is_the_offices_own_rule(office, reading):
    assert reading().replacement_rule() == 20
    replacements.set_rule(office, 18)
    assert reading().replacement_rule() == 18
    for wrong in (0, 61):
        assert refusal(replacements.set_rule, office, wrong) is not None


def test_who_came_by_a_replacement_can_be_forgotten(office, make):
    """The replacement keeps the name in fields of its own: they go with the person, in the journal too."""
    place = make.precinct(842)
    person = {"surname": "Құпиябекова", "given_name": "Шырайлым", "patronymic": "Айтқызы", "phone": "+7 701 555 01 01"}
    decided = {"decided_on": date(2026, 3, 6), "decision": "№ 41-2"}
    begun = replacements.save(
        office, None, {"participation_id": place, "workplace": "№ 5 мектеп", **person, **decided}
    ).id
    replacements.enter(office, begun)
    forgetting.forget(office, row(office, "replacements", begun).entered_id, "№ 14 өтініш")
    held = pages(office)
    for words in ("Шырайлым", "Айтқызы", "701 555 01 01", "№ 5 мектеп"):
        assert words.encode() not in held, words
    assert row(office, "replacements", begun).given_name == ""


@pytest.mark.parametrize("seed", [3, *(pytest.param(seed, marks=pytest.mark.drill) for seed in range(4, 20))])
def test_whatever_is_resolved_called_in_and_laid_away_can_be_taken_back(office, make, seed):
    for number in (842, 843):
        make.precinct(number)
    make.member("Жұбаев Нұрлан", "", post=Post.CHAIR)
    before, walk = kept(office), Walk(office, seed)
    with office.reader() as reader:
        seen = shown(reader)
    walk.can = (walk.add_member, *walk.deeds())
    done = walk.steps(45)
    assert {each.label.context for each in done} >= {"Meetings", "VotingDay", "Acceptance", "Boxes"}
    standing, rebuilt = companions_and_rebuild(office)
    assert standing == rebuilt
    for _ in done:
        history.undo(office)
    assert kept(office) == before
    with office.reader() as reader:
        assert shown(reader) == seen
