"""Demands over every kind of rows, what is refused, what the day says of the desk, editions of the phone book."""

from datetime import date, datetime, time

import pytest

from desktop.actions import buildings, demands, letters, members, phones, settings
from desktop.domain.demands import AnswerKind, Over, read_answer
from desktop.domain.faults import Refusal
from desktop.domain.letters import ANSWER_DAYS_SETTING, Way, answer_due
from desktop.domain.people import Post
from desktop.domain.phonebook import PhoneKind
from desktop.reports.gallery import made, report_named
from desktop.reports.voice import Choice
from desktop.words import say
from tests.conftest import TODAY
from tests.reports.papers import pdf_words


@pytest.fixture
def places(make):
    house = buildings.save(make.office, None, {"premises": "№ 1 мектеп", "guard": "Сейіт", "guard_phone": "102-03"}).id
    found = [make.precinct(number, seats=7, building_id=house) for number in (842, 843)]
    make.member("Әлиева Сәуле", 842, post=Post.CHAIR, phone=["+7 700 000 00 01"])
    make.member("Бекұлы Ерлан", 842, post=Post.SECRETARY)
    return found


def demand_over(office, over, *wishes):
    row_id = demands.save(office, None, {"title": "Мәлімет", "over": over, "number": "12"}).id
    demands.ask(office, row_id, wishes)
    return row_id


def column(sheet, at=0):
    return [sheet.said(line, sheet.columns[at]) for line in sheet.rows.values()]


def test_registers_answer_for_precincts_okrugs_commissions_and_members(office, places, reading):
    known = {
        Over.PRECINCTS: ("vacancies", ["5", "7"]),
        Over.OKRUGS: ("voters", ["2480"]),
        Over.COMMISSIONS: ("people", ["0", "2", "0"]),
        Over.MEMBERS: ("phone", ["+7 700 000 00 01", ""]),
    }
    for over, (field, told) in known.items():
        row_id = demand_over(office, over, demands.Wish(field=field))
        sheet = reading().demand_sheet(row_id, "kk")
        assert column(sheet) == told, over
    assert len(places) == 2


def test_answers_are_checked_summed_and_held_against_the_registers(office, places, reading):
    wish = demands.Wish(title="Келді", within="people")
    row_id = demand_over(office, Over.PRECINCTS, wish, demands.Wish(title="Жарық", kind=AnswerKind.YES_NO))
    came, light = reading().demand_sheet(row_id, "kk").own
    demands.answer(office, came.id, places[0], "3")
    demands.answer(office, light.id, places[0], "иә")
    demands.answer(office, light.id, places[1], "нет")
    sheet = reading().demand_sheet(row_id, "kk")
    assert (sheet.total(came), sheet.total(light), sheet.told()) == (3, 1, 2)
    assert sheet.above(came) == ["842"], "three came of two members"
    assert not sheet.open(sheet.rows[places[0]])
    for typed in ("x", "3,5", "-1"):
        with pytest.raises(Refusal):
            demands.answer(office, came.id, places[0], typed)
    demands.answer(office, came.id, places[0], "")
    sheet = reading().demand_sheet(row_id, "kk")
    assert sheet.open(sheet.rows[places[0]]), "an empty answer takes an answer back"
    with pytest.raises(Refusal, match="not known of these rows"):
        demands.ask(office, row_id, [demands.Wish(field="workplace")])
    with pytest.raises(Refusal, match="in the demand already"):
        demands.ask(office, row_id, [demands.Wish(title="келді")])


def test_a_question_is_asked_again_under_its_name_and_nothing_empty_is_sent(office, places, reading):
    first = demand_over(office, Over.PRECINCTS, demands.Wish(title="Келді"))
    with pytest.raises(Refusal, match="nothing to send"):
        demands.send(office, first, "kk", {each.id: "k" for each in reading().demand_sheet(first, "kk").columns})
    second = demand_over(office, Over.PRECINCTS, demands.Wish(title="КЕЛДІ"))
    one, other = (reading().demand_sheet(each, "kk").own[0].question_id for each in (first, second))
    assert one == other
    assert places


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (AnswerKind.NUMBER, " 1 240 ", "1240"),
        (AnswerKind.YES_NO, "Да", "1"),
        (AnswerKind.YES_NO, "–", "0"),
        (AnswerKind.DAY, "150326", "2026-03-15"),
        (AnswerKind.DAY, "15.03.2026", "2026-03-15"),
        (AnswerKind.WORDS, " жол   қар ", "жол қар"),
    ],
)
def test_an_answer_is_read_as_people_type_it(kind, typed, kept):
    assert read_answer(kind, typed) == kept


def test_state_bodies_answer_in_three_days_and_on_the_eve_at_once(office):
    voting = date(2026, 3, 15)
    sent = {
        date(2026, 3, 4): 7,
        date(2026, 3, 12): 14,
        date(2026, 3, 14): 14,
        date(2026, 3, 15): 15,
        date(2026, 3, 17): 20,
    }
    assert {day: answer_due(day, voting).day for day in sent} == sent
    settings.change(office, {ANSWER_DAYS_SETTING: "2"})
    row_id = letters.save(office, None, {"subject": "Жарық", "other": "Әкімдік"}).id
    letters.send(office, row_id, "1")
    with office.reader() as reader:
        assert reader.row("letters", row_id, "kk").data.due == date(2026, 3, 12), "the office's own number of days"


def test_the_day_tells_what_the_desk_owes_and_awaits(office, places, reading):
    demands.save(office, None, {"title": "Ертең", "due": date(2026, 3, 11)})
    due = demand_over(office, Over.PRECINCTS, demands.Wish(title="Келді"))
    demands.save(office, due, {"due": TODAY, "hour": time(17)})
    phones.no_answer(office, places[0], due, datetime.combine(TODAY, time(11, 5)))
    asked = letters.save(
        office, None, {"subject": "Пандус", "other": "Әкімдік", "on": date(2026, 3, 6), "number": "1"}
    ).id
    letters.save(office, None, {"way": Way.IN, "subject": "Кесте", "on": TODAY, "due": TODAY})
    day = reading().desk_day(TODAY, "kk")
    assert [line.title for _, line in day.demands] == ["Мәлімет"]
    assert [line.subject for line in day.awaited] == ["Пандус"]
    assert [line.subject for line in day.owed] == ["Кесте"]
    assert (day.calls, day.next_call) == (1, time(11, 25))
    page = pdf_words(made(reading(), "today", "t.pdf", "kk", TODAY, say=say))
    assert "Пандус" in page
    letters.answered(office, asked, {"their_number": "7"})
    assert reading().desk_day(TODAY, "kk").awaited == []


def test_an_edition_of_the_phone_book_marks_what_changed_since_the_last(office, places, reading):
    with office.reader() as reader:
        okrug = reader.row("precincts", places[0], "kk").data.okrug_id
    phones.save(office, None, {"kind": PhoneKind.AKIM, "name": "Марат", "phone": "+7 700 000 00 31", "okrug_id": okrug})
    phones.give_out(office, "kk")
    with pytest.raises(Refusal, match="has changed since"):
        phones.give_out(office, "kk")
    with office.reader() as reader:
        (chair, *_) = reader.dials(places[0])
    phones.mend(office, chair.table, chair.row, chair.name, chair.number, "+7 700 000 00 09")
    members.save(office, None, {"surname": "Ғабит", "given_name": "Нұр", "precinct_number": "843", "post": Post.CHAIR})
    phones.give_out(office, "kk")
    (document,) = report_named("phonebook").build(reading(), Choice(TODAY, say), "kk")
    cells = {line[0]: line[3:] for line in document.rows}
    assert cells["842"][0] == "Әлиева Сәуле\n•\u00a0+7 700 000 00 09"
    assert cells["842"][2] == "Сейіт\n102-03", "what did not change bears no mark"
    assert cells["843"][0].startswith("•\u00a0Ғабит")
    assert "№\u00a02" in document.notes[0].replace(" ", "\u00a0")
    assert "•" in pdf_words(made(reading(), "wall-phones", "w.pdf", "kk", TODAY, say=say))


def test_the_figures_and_the_call_list_stand_on_paper(office, places, reading):
    row_id = demand_over(office, Over.PRECINCTS, demands.Wish(title="Келді"), demands.Wish(field="people"))
    (came, _) = reading().demand_sheet(row_id, "kk").columns
    demands.answer(office, came.id, places[0], "2")
    (document,) = report_named("demand").build(reading(), Choice(TODAY, say, "12"), "kk")
    assert [line[3:] for line in document.rows] == [(2, 2), (None, 0)]
    assert document.totals[3:] == (2, 2)
    (document,) = report_named("call-list").build(reading(), Choice(TODAY, say, row_id.hex), "kk")
    assert [line[1] for line in document.rows] == ["843"], "who has answered is not called again"
