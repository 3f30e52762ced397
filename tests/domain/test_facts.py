"""Facts are checked in one place, and every fault is a sentence beside its field."""

from datetime import date, time
from uuid import uuid4

import pytest

from desktop.domain.checking import checked
from desktop.domain.commissions import genitive
from desktop.domain.equipment import shortage, surplus
from desktop.domain.facts.campaigns import CampaignData
from desktop.domain.facts.people import AppointmentData, PersonData
from desktop.domain.facts.precincts import PrecinctData
from desktop.domain.facts.readiness import MarkData
from desktop.domain.facts.training import AttendanceData, SeminarData
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.precincts import split_number
from desktop.domain.readiness import MarkValue, State, state_of


def refused(kind, **values):
    with pytest.raises(Refusal) as refusal:
        checked(kind, **values)
    return refusal.value


@pytest.mark.parametrize(
    ("label", "parts"),
    [("842", (842, "")), ("№ 842", (842, "")), ("851а", (851, "а")), ("851 А", (851, "а")), ("852/1", (852, "/1"))],
)
def test_a_precinct_label_is_its_number_and_suffix(label, parts):
    assert split_number(label) == parts


@pytest.mark.parametrize("label", ["", "мектеп", "8 42", "12345678", "842аб"])
def test_what_is_no_label_is_not_guessed(label):
    with pytest.raises(ValueError, match=".*"):
        split_number(label)


def test_voting_day_follows_the_call():
    fault = refused(CampaignData, title_kk="Референдум", called=date(2026, 3, 15), voting_day=date(2026, 3, 15))
    assert fault.field == "voting_day"


def test_a_precinct_that_does_not_work_names_its_resolution():
    assert refused(PrecinctData, number=842, works=False).field == "resolution"
    assert checked(PrecinctData, number=842, works=False, resolution="№ 6").works is False


def test_a_precinct_opens_before_it_closes():
    assert refused(PrecinctData, number=842, opens=time(20), closes=time(7)).field == "closes"


def test_a_name_of_ten_thousand_letters_is_refused_in_a_short_sentence():
    fault = refused(PersonData, surname="Ә" * 10_000, given_name="Сәуле")
    assert fault.field == "surname"
    assert len(str(dict(fault.sentence.values)["value"])) < 60
    assert dict(fault.sentence.values)["max_length"] == 80


def test_an_empty_name_is_asked_for():
    assert refused(PersonData, surname="", given_name="Сәуле").field == "surname"
    assert refused(PersonData, given_name="Сәуле").field == "surname"


def test_a_number_where_a_date_belongs_is_named():
    fault = refused(PersonData, surname="Әлиева", given_name="Сәуле", birth_date="сорок")
    assert fault.field == "birth_date"
    assert dict(fault.sentence.values)["value"] == "сорок"


def test_a_post_does_not_end_before_it_begins():
    ids = {"campaign_id": uuid4(), "commission_id": uuid4(), "person_id": uuid4()}
    assert refused(AppointmentData, **ids, since=date(2026, 3, 1), until=date(2026, 2, 1)).field == "until"


def test_a_signed_mark_needs_its_act():
    facts = {"campaign_id": uuid4(), "indicator_id": uuid4(), "participation_id": uuid4(), "as_of": date(2026, 3, 1)}
    assert refused(MarkData, **facts, value="YES", degree=Degree.SIGNED).field == "source"
    assert checked(MarkData, **facts, value="YES", degree=Degree.SIGNED, source="акт № 3").value is MarkValue.YES


def test_a_mark_is_about_one_thing():
    facts = {"campaign_id": uuid4(), "indicator_id": uuid4(), "as_of": date(2026, 3, 1), "value": "YES"}
    assert refused(MarkData, **facts)
    assert refused(MarkData, **facts, participation_id=uuid4(), building_id=uuid4())


def test_a_guest_has_a_name_and_a_seminar_an_order_of_hours():
    assert refused(AttendanceData, seminar_id=uuid4()).field == "guest"
    hours = {"starts": time(15), "ends": time(10)}
    assert refused(SeminarData, campaign_id=uuid4(), title="Заңнама", on=date(2026, 2, 28), **hours).field == "ends"


def test_only_a_conclusion_makes_a_state():
    assert state_of(None) is State.UNCHECKED
    assert state_of(MarkValue.YES) is State.READY
    assert state_of(MarkValue.PARTLY) is State.REMARKS
    assert state_of(MarkValue.NO) is State.NOT_READY


def test_no_need_means_neither_shortage_nor_surplus():
    assert (shortage(None, 2), surplus(None, 2)) == (0, 0)
    assert (shortage(4, 3), surplus(4, 3)) == (1, 0)
    assert (shortage(3, 4), surplus(3, 4)) == (0, 1)


@pytest.mark.parametrize(
    ("name", "language", "of"),
    [
        (
            "Отырар аудандық аумақтық референдум комиссиясы",
            "kk",
            "Отырар аудандық аумақтық референдум комиссиясының",
        ),
        (
            "Отырарская районная территориальная комиссия референдума",
            "ru",
            "Отырарской районной территориальной комиссии референдума",
        ),
        ("Сайлау штабы", "kk", "Сайлау штабы"),
    ],
)
def test_a_commission_in_the_genitive(name, language, of):
    assert genitive(name, language) == of
