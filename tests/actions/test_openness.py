"""What people are told, what is written and asked, who observes: days in order, nothing lost, all can be undone."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.actions import enquiries, history, observers, outreach, publications, settings
from desktop.domain.facts.openness import EnquiryData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.openness import (
    AnswerForm,
    AskedBy,
    Channel,
    EnquiryKind,
    EnquiryState,
    OrganisationKind,
    Outcome,
    Subject,
    due_by_rule,
    masked,
)
from desktop.storage.questions import Question
from desktop.storage.tables import Enquiry
from desktop.text import text
from tests.conftest import TODAY

VOTING = date(2026, 3, 15)


def lines(office, noun, **filters):
    with office.reader() as reader:
        asked = Question(filters=tuple(filters.items()))
        return [row.data for row in reader.rows(noun, list(reader.ids(noun, asked)), "kk")]


def call(office, **values):
    return enquiries.save(office, None, {"subject": Subject.WHERE, "words": "Қайда дауыс беремін?", **values}).id


def test_a_call_gets_its_number_day_and_deadline_by_itself(office):
    call(office)
    call(office, asked_by=AskedBy.LETTER)
    first, second = sorted(lines(office, "enquiries"), key=lambda line: line.number)
    assert (first.number, second.number) == (1, 2)
    assert first.received_on == TODAY
    assert first.due == due_by_rule(TODAY, VOTING)


def test_near_the_vote_an_answer_is_due_at_once():
    assert due_by_rule(VOTING - timedelta(days=4), VOTING) == VOTING - timedelta(days=4)
    assert due_by_rule(VOTING - timedelta(days=5), VOTING) == VOTING - timedelta(days=2)
    assert due_by_rule(VOTING, VOTING) == VOTING
    assert due_by_rule(VOTING + timedelta(days=1), VOTING) == VOTING + timedelta(days=4)


def test_the_office_sets_within_how_many_days_it_answers(office):
    settings.change(office, {enquiries.DAYS: "7"})
    row = call(office, received_on=date(2026, 2, 20))
    with office.reader() as reader:
        assert reader.row("enquiries", row, "kk").data.due == date(2026, 2, 27)


def test_an_enquiry_is_escalated_answered_and_undone(office):
    row = call(office, kind=EnquiryKind.COMPLAINT)
    enquiries.escalate(office, row, "Түркістан облыстық комиссиясы")
    assert lines(office, "enquiries")[0].state(TODAY) in (EnquiryState.ESCALATED, EnquiryState.TODAY)
    enquiries.answer(office, row, "Учаскесі түсіндірілді.", Outcome.EXPLAINED)
    assert lines(office, "enquiries")[0].state(TODAY) is EnquiryState.ANSWERED
    assert lines(office, "enquiries", open="yes") == []
    for _ in range(3):
        history.undo(office)
    assert lines(office, "enquiries") == []


def test_overdue_enquiries_stand_first_and_answered_ones_last(office):
    late = call(office, received_on=date(2026, 2, 20))
    fresh = call(office)
    done = call(office, received_on=date(2026, 2, 12))
    enquiries.answer(office, done, "Жауап берілді.")
    with office.reader() as reader:
        assert list(reader.ids("enquiries")) == [late, fresh, done]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"subject": None}, "subject"),
        ({"answered_on": TODAY - timedelta(days=1)}, "answered_on"),
        ({"escalated_on": TODAY - timedelta(days=1)}, "escalated_on"),
        ({"number": 0}, "number"),
    ],
)
def test_what_an_enquiry_lacks_is_said_and_nothing_is_stored(office, values, field):
    with pytest.raises(Refusal) as refused:
        call(office, **values)
    assert refused.value.field == field
    assert lines(office, "enquiries") == []


def test_a_number_is_not_given_twice_even_after_one_was_taken_out(office):
    first = call(office)
    enquiries.close(office, first)
    second = call(office)
    with office.reader() as reader:
        assert reader.row("enquiries", second, "kk").data.number == 2
    with pytest.raises(Refusal, match="taken"):
        call(office, number=1)


def test_a_remark_about_premises_becomes_a_work_of_the_building(office, make):
    place = make.precinct(842, building_id=make.building())
    row = call(office, subject=Subject.PREMISES, participation_id=place, words="Пандус жоқ")
    enquiries.make_work(office, row)
    assert [line.what for line in lines(office, "works")] == ["Пандус жоқ"]
    with pytest.raises(Refusal, match="building"):
        enquiries.make_work(office, call(office))


def test_a_false_publication_needs_an_answer_by_a_day(office):
    row = publications.save(
        office, None, {"source": "Telegram", "title": "Бюллетень ертерек", "false_information": True}
    )
    line = lines(office, "publications", waits="yes")[0]
    assert line.needs_answer
    assert line.due == min(TODAY + timedelta(days=3), VOTING - timedelta(days=1))
    with pytest.raises(Refusal, match="answered"):
        publications.answer(office, row.id, AnswerForm.PRESS_SHEET, " ")
    publications.answer(office, row.id, AnswerForm.PRESS_SHEET, "Баспасөз парағы № 3 таратылды.")
    assert lines(office, "publications", waits="yes") == []


def test_a_publication_is_not_answered_before_it_appeared(office):
    row = publications.save(office, None, {"source": "Газет", "title": "Сұрақ", "on": TODAY})
    with pytest.raises(Refusal) as refused:
        publications.save(office, row.id, {"answered_on": TODAY - timedelta(days=2)})
    assert refused.value.field == "answered_on"


def test_precincts_are_handed_no_more_than_was_made(office, make):
    places = [make.precinct(number) for number in (842, 843)]
    row = outreach.save(office, None, {"channel": Channel.LEAFLET, "title": "Парақша", "copies": 100}).id
    outreach.hand_out(office, row, {places[0]: 60, places[1]: 40})
    with pytest.raises(Refusal):
        outreach.hand_out(office, row, {places[0]: 61})
    with pytest.raises(Refusal):
        outreach.save(office, row, {"copies": 99})
    line = lines(office, "outreach")[0]
    assert (line.handed, line.places) == (100, 2)
    outreach.hand_out(office, row, {places[0]: 0})
    with office.reader() as reader:
        assert [(each.number, each.count) for each in reader.handouts(row, "kk")] == [("842", 0), ("843", 40)]


def test_the_calendars_deadlines_are_planned_once(office):
    outreach.propose(office)
    planned = {line.planned_on: line.channel for line in lines(office, "outreach")}
    assert planned[date(2026, 2, 21)] is Channel.NEWSPAPER
    assert len(lines(office, "outreach")) == 3
    assert not outreach.propose(office).step
    history.undo(office)
    assert lines(office, "outreach") == []


def test_an_accreditation_that_ends_before_the_vote_sends_nobody(office, make):
    place = make.precinct(842)
    facts = {"kind": OrganisationKind.ASSOCIATION, "name": "«Әділ сайлау» бірлестігі", "number": "12"}
    old = observers.save(office, None, {**facts, "valid_from": date(2025, 1, 10)}).id
    with pytest.raises(Refusal) as refused:
        observers.place(office, old, {place: 2})
    assert dict(refused.value.sentence.values)["date"] == "10.01.2026"
    observers.save(office, old, {"valid_from": date(2026, 1, 10), "valid_until": date(2027, 1, 9)})
    observers.place(office, old, {place: 2})
    assert lines(office, "organisations")[0].placed == 2
    with office.reader() as reader:
        assert reader.observers_at() == {place: {OrganisationKind.ASSOCIATION: 2}}


def test_a_party_needs_no_number_an_association_does(office, make):
    place = make.precinct(842)
    party = observers.save(office, None, {"kind": OrganisationKind.PARTY, "name": "Партия"}).id
    observers.place(office, party, {place: 1})
    other = observers.save(office, None, {"kind": OrganisationKind.ASSOCIATION, "name": "Бірлестік"}).id
    with pytest.raises(Refusal) as refused:
        observers.place(office, other, {place: 1})
    assert refused.value.field == "number"


def test_an_observers_remark_becomes_a_task_and_both_are_closed_together(office, make):
    place = make.precinct(842)
    sender = observers.save(office, None, {"kind": OrganisationKind.PARTY, "name": "Партия"}).id
    visit = observers.save_visit(
        office,
        None,
        {"organisation_id": sender, "participation_id": place, "at": time(11), "remark": "Стенд көрінбейді"},
    ).id
    observers.make_task(office, visit)
    assert [task.title for task in lines(office, "tasks", done="no")] == ["Стенд көрінбейді"]
    observers.deal(office, visit, "Стенд ауыстырылды.")
    assert lines(office, "tasks", done="no") == []
    assert not lines(office, "observations")[0].open
    for _ in range(5):
        history.undo(office)
    assert lines(office, "observations") == lines(office, "tasks") == lines(office, "organisations") == []


def test_what_was_handed_and_asked_is_told_by_okrug(office, make):
    far = make.okrug("Балтакөл ауылдық округі")
    places = [make.precinct(842), make.precinct(851, okrug_id=far)]
    row = outreach.save(office, None, {"channel": Channel.LEAFLET, "title": "Парақша"}).id
    outreach.hand_out(office, row, {places[0]: 60, places[1]: 40})
    outreach.finish(office, row)
    call(office, participation_id=places[1])
    enquiries.answer(office, call(office, kind=EnquiryKind.COMPLAINT), "Қаралды.")
    with office.reader() as reader:
        told = reader.informing(date(2026, 1, 1), TODAY, "kk")
        assert reader.told(TODAY, TODAY) == {Channel.LEAFLET: 1}
    assert sum(line.copies.get(Channel.LEAFLET, 0) for line in told) == 100
    assert told[-1].kinds == told[-1].answered == {EnquiryKind.COMPLAINT: 1}
    assert sum(sum(line.kinds.values()) for line in told) == 2


def test_ten_thousand_enquiries_are_listed_searched_and_counted(office):
    with office.unit_of_work(text("Openness", "Enquiries")) as work:
        facts = {"campaign_id": office.campaign_id, "received_on": TODAY, "subject": Subject.WHERE}
        rows = [
            Enquiry(id=new_id(), **EnquiryData(number=n, words=f"сұрақ {n}", **facts).model_dump())
            for n in range(1, 10_001)
        ]
        work.add_many(rows)
    call(office)
    with office.reader() as reader:
        assert len(reader.ids("enquiries")) == 10_001
        found = reader.rows("enquiries", list(reader.ids("enquiries", Question(search="сұрақ 7777"))), "kk")
        assert [row.data.number for row in found] == [7777]
        assert reader.unanswered(TODAY).late == 0


@given(st.text(max_size=60))
def test_a_masked_caller_keeps_no_word_and_no_number(words):
    shown = masked(words)
    digits = [sign for sign in words if sign.isdigit()]
    assert sum(sign.isdigit() for sign in shown) <= max(3, 2)
    assert all(len(part) <= 6 for part in shown.split())
    assert len(digits) < 4 or shown.startswith("•••")
