"""Texts for the press carry what was entered, with right endings, and nothing personal."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.actions import parts, plans, presstexts, seminars
from desktop.actions import settings as office_settings
from desktop.domain.faults import Refusal
from desktop.domain.training import Format, Presence
from desktop.domain.wording import joined, personal, written
from desktop.reports import presstext
from desktop.reports.voice import Choice
from desktop.words import say

OKRUGS = ("Ақтөбе", "Қарақоңыр", "Қарғалы", "Темір", "Шәуілдір", "Шілік")
FIELDS = ("{came}", "{title}", "{place}", "{audience}", "{spoke}", "{topics}", " ")
SURNAMES = ("Әлібекұлы", "Бекенова", "Ғабитов", "Жұмашева", "Қасымова", "Өмірзақов", "Серікбай", "Үсенова")


def told(office, code, seminar=None, language="kk", day=date(2026, 3, 10)):
    with office.reader() as reader:
        return joined(presstext.made(reader, code, Choice(day, say), language, seminar))


def held(office, make, most):
    """A district seminar for six okrugs, so many members of a precinct at most, a test at its end."""
    people = []
    for at, name in enumerate(OKRUGS):
        place = 900 + at
        make.precinct(place, okrug_id=make.okrug(f"{name} ауылдық округі"))
        count = min(most, 7 if at < 4 else 6)
        people += [make.member(f"{SURNAMES[n]} Айгүл{at}", place) for n in range(count)]
    facts = {
        "title": "Республикалық референдумды ұйымдастыру және өткізу",
        "on": date(2026, 3, 9),
        "place": "Шәуілдір ауылы, Мәдениет үйі",
        "organiser": "Отырар аудандық аумақтық комиссиясы",
        "spoke": "Учаскелерді жабдықтау, атқарылатын жұмыс пен қаржы мәселесі пысықталды.",
        "maximum": 20,
    }
    row = seminars.save(office, None, facts).id
    seminars.enlist(office, row, people)
    with office.reader() as reader:
        lines = list(reader.attendance(row, "kk"))
    seminars.mark(office, [line.id for line in lines], Presence.PRESENT)
    for line in lines:
        seminars.score(office, line.id, {"entry_score": 12, "exit_score": 17})
    for title in ("заңнамаға өзгерістер", "әлеуметтік желі және баспасөз парақтары"):
        parts.save(office, "blocks", row, None, {"title": title})
    return row


@pytest.fixture
def otyrar(office, make):
    """The seminar with a member or two of each okrug."""
    return held(office, make, 2)


def test_the_district_seminar_is_told_with_every_fact(office, make):
    seminar = held(office, make, 7)
    words = told(office, "SEMINAR", seminar)
    for fact in (
        "2026 жылғы 9 наурызда",
        "Отырар аудандық аумақтық комиссиясының ұйымдастыруымен",
        "Ақтөбе, Қарақоңыр, Қарғалы, Темір, Шәуілдір және Шілік ауылдық округтерінің",
        "40 комиссия мүшесі",
        "заңнамаға өзгерістер және әлеуметтік желі және баспасөз парақтары",
        "жабдықтау, атқарылатын жұмыс пен қаржы мәселесі",
        "Тестті 40 қатысушы тапсырды",
        "60 пайыз",
        "85 пайыз",
    ):
        assert fact in words
    assert "None" not in words
    russian = told(office, "SEMINAR", seminar, "ru")
    assert "40 членов комиссий" in russian
    assert "9 марта 2026 года" in russian


def test_a_national_online_seminar_of_821_people(office):
    facts = {"number": "6/15", "on": date(2026, 2, 12), "issuer": "ОРК", "title": "Оқыту жоспары"}
    plans.save(office, None, facts)
    facts = {
        "title": "Референдумды өткізу кезеңдері",
        "on": date(2026, 2, 18),
        "format": Format.ONLINE,
        "organiser": "Орталық референдум комиссиясы",
        "told_present": 821,
        "upward": True,
    }
    row = seminars.save(office, None, facts).id
    words = told(office, "ONLINE", row)
    for fact in ("2026 жылғы 18 ақпанда", "онлайн", "Орталық референдум комиссиясы", "821 комиссия мүшесі"):
        assert fact in words


def test_without_a_seminar_the_reason_is_told(office):
    with pytest.raises(Refusal, match="No seminar"):
        told(office, "SEMINAR")


def test_the_office_words_a_text_itself_and_can_go_back(office, otyrar):
    presstexts.save(office, "SEMINAR", "{came:dative} жуық мүше келді.", "")
    assert told(office, "SEMINAR", otyrar) == "12-ге жуық мүше келді."
    presstexts.give_back(office, "SEMINAR")
    assert "ұйымдастыруымен" in told(office, "SEMINAR", otyrar)
    with pytest.raises(Refusal):
        presstexts.save(office, "NOTHING", "x", "")


def test_a_surname_in_the_wording_is_refused_unless_it_may_be_published(office, otyrar):
    presstexts.save(office, "SEMINAR", "Семинарды Бекеноваға тапсырды.", "")
    with pytest.raises(Refusal) as refused:
        told(office, "SEMINAR", otyrar)
    assert "Бекеноваға" in dict(refused.value.sentence.values)["words"]
    office_settings.change(office, {presstext.ALLOWED: "Бекенова"})
    assert told(office, "SEMINAR", otyrar).startswith("Семинарды")


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.sampled_from(("{came}", "{title}", "{place}", "{audience}", "{spoke}", "{topics}", " ")), max_size=6)
)
def test_no_made_text_holds_a_surname_a_telephone_or_an_iin(office, otyrar, fields):
    with office.reader() as reader:
        choice = Choice(date(2026, 3, 10), say)
        values = presstext.values(reader, "SEMINAR", choice, "kk", otyrar)
        words = joined(written(" ".join(fields) or "мәтін", values, "kk"))
        assert personal(words, reader.surnames(), reader.place_names()) == []


def test_equipment_is_told_in_sums(office, make):
    make.precinct(842)
    words = told(office, "EQUIPMENT")
    assert "жабдықталуда" in words
