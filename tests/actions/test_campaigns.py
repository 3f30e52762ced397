"""A new campaign in the same file: what lasts comes over, what was counted and marked stays with the old one."""

from datetime import date, time

import pytest

from desktop.actions import campaigns, equipment, history, members, precincts, seminars, settings
from desktop.actions.founding import Campaigning
from desktop.domain.campaigns import Vote
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id
from desktop.domain.readiness import State
from desktop.storage.office import LOOKED_AT
from tests.gates import close_gates
from tests.storage.views import refusal

NEXT = Campaigning("Сайлау 2027", date(2027, 1, 11), date(2027, 3, 14), Vote.ELECTION, "Выборы 2027")
BOOTH = coded_id("item", "BOOTH")


@pytest.fixture
def lived(office, make):
    """An office at the end of its campaign: two precincts in one school, one taken out, people, marks, a seminar."""
    school = make.building()
    first = make.precinct(842, building_id=school, seats=7, seats_decision="№ 3", opens=time(6), boundaries="Абай к.")
    second = make.precinct(843, building_id=school, works=False, resolution="№ 5")
    gone = make.precinct(844)
    precincts.close(office, gone)
    make.member("Әлиева Сәуле", 842, phone=["+77000000001"], phone_confirmed_on=date(2026, 3, 1))
    make.member("Бекұлы Нұрлан", 843, until=date(2026, 12, 31))
    left = make.member("Ғабит Ерлан", 842)
    members.close(office, left)
    chair = make.member("Дәуренова Айгүл", "")
    equipment.save(office, first, BOOTH, {"required": 4, "actual": 3})
    close_gates(office, first)
    seminars.enlist(office, make.seminar(), [chair])
    return {"first": first, "second": second}


def test_what_lasts_comes_over(office, lived, reading):
    earlier = office.campaign_id
    done = campaigns.begin(office, NEXT)
    assert office.campaign_id == done.id != earlier
    reader = reading()
    rows = {row.data.number: row for row in reader.rows("precincts", list(reader.ids("precincts")), "kk")}
    assert list(rows) == ["842", "843"]
    first = rows["842"].data
    assert (first.premises, first.seats, first.seats_decision) == ("№ 1 мектеп", 7, "№ 3")
    assert (first.opens, first.boundaries, first.shares_building) == (time(6), "Абай к.", 1)
    people = reader.rows("members", list(reader.ids("members")), "kk")
    assert [row.data.full_name for row in people] == ["Әлиева Сәуле", "Дәуренова Айгүл"]
    assert people[0].data.phone == ("+77000000001",)
    assert people[0].data.phone_confirmed_on is None, "who answered last year is asked again"
    (need,) = reader.equipment_of(rows["842"].id, "kk")
    assert (need.data.required, need.data.actual) == (4, 3)


def test_what_was_counted_and_marked_stays_behind(office, lived, reading):
    earlier = office.campaign_id
    campaigns.begin(office, NEXT)
    reader = reading()
    first, second = (row.data for row in reader.rows("precincts", list(reader.ids("precincts")), "kk"))
    assert first.voters is None
    assert first.state is State.UNCHECKED
    assert second.works
    assert len(reader.ids("seminars")) == 0
    with office.reader(earlier) as before:
        held = before.row("precincts", lived["first"], "kk").data
        assert (held.voters, held.state) == (1240, State.READY)
        assert len(before.ids("members")) == 3


def test_a_commission_goes_by_the_name_of_its_vote(office, lived, reading):
    assert reading().office("kk").commission == "Отырар аудандық аумақтық референдум комиссиясы"
    campaigns.begin(office, NEXT)
    assert reading().office("kk").commission == "Отырар аудандық аумақтық сайлау комиссиясы"
    assert reading().office("ru").commission == "Отырарская районная территориальная избирательная комиссия"


def test_a_new_campaign_is_one_step_that_can_be_taken_back(office, lived, reading):
    earlier, step = office.campaign_id, reading().position()
    assert campaigns.begin(office, NEXT).step == step + 1
    history.undo(office)
    assert office.campaign_id == earlier
    assert len(reading().ids("precincts")) == 2
    assert len(reading().ids("members")) == 3


def test_a_voting_day_is_taken_once(office, lived):
    campaigns.begin(office, NEXT)
    with pytest.raises(Refusal) as refused:
        campaigns.begin(office, NEXT)
    assert refused.value.field == "voting_day"


def test_a_vote_before_its_call_is_refused(office, lived):
    earlier = office.campaign_id
    with pytest.raises(Refusal):
        campaigns.begin(office, Campaigning("Сайлау", date(2027, 3, 14), date(2027, 1, 11)))
    assert office.campaign_id == earlier


def test_a_closed_campaign_stays_to_be_looked_at(office, lived, reading):
    earlier = office.campaign_id
    campaigns.begin(office, Campaigning("Бұрынғы", date(2026, 1, 10), date(2026, 2, 10)))
    assert office.campaign_id == earlier
    campaigns.close(office)
    assert office.campaign_id != earlier
    with office.reader(earlier) as reader:
        assert len(reader.ids("precincts")) == 2


def test_a_campaign_is_closed_once(office, lived):
    ended = office.campaign_id
    campaigns.close(office, ended)
    with pytest.raises(Refusal, match="closed on"):
        campaigns.close(office, ended)
    history.undo(office)
    assert campaigns.close(office).step


def test_a_closed_campaign_is_looked_at_and_not_changed(office, lived, reading):
    earlier = office.campaign_id
    campaigns.close(office)
    begun = campaigns.begin(office, NEXT).id
    office.choose(earlier)
    reader = reading()
    assert reader.campaign_id == office.campaign_id == earlier
    assert reader.office("kk").closed_on == office.today
    refused = refusal(precincts.save, office, None, {"number": "900"})
    assert refused.sentence == LOOKED_AT
    settings.change(office, {"phone_code": "72544"})
    assert [(line.id, line.at_work) for line in reader.campaigns("kk")] == [(begun, True), (earlier, False)]
    office.choose(None)
    assert office.campaign_id == begun
    precincts.save(office, None, {"number": "900"})


def test_a_chosen_campaign_that_was_taken_back_gives_way_to_the_one_at_work(office, lived):
    earlier = office.campaign_id
    office.choose(campaigns.begin(office, NEXT).id)
    history.undo(office)
    assert office.campaign_id == earlier


def test_a_campaign_is_corrected_and_taken_up_again(office, lived, reading):
    wish = Campaigning("Референдум 2026", date(2026, 2, 11), date(2026, 3, 22), Vote.REFERENDUM, "Референдум 2026")
    campaigns.change(office, office.campaign_id, wish)
    head = reading().office("ru")
    assert (head.campaign, head.voting_day) == ("Референдум 2026", date(2026, 3, 22))
    campaigns.close(office)
    campaigns.reopen(office, office.campaign_id)
    assert reading().office("kk").closed_on is None
    begun = campaigns.begin(office, NEXT)
    same = Campaigning("Басқа", date(2026, 2, 11), NEXT.voting_day)
    assert refusal(campaigns.change, office, begun.id, wish).field == "voting_day"
    history.undo(office)
    assert campaigns.change(office, office.campaign_id, same).step
