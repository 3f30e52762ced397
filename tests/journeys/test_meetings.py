"""A meeting that decides, a member replaced nine days before the vote, and a new campaign that has learnt."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton

from desktop.actions import duty, history, resolutions
from desktop.domain.meetings import Effect
from desktop.domain.people import Post
from desktop.domain.replacements import Consequence
from tests.ui.hand import press, type_words

OURS = ("Жұбаев Нұрлан", "Сейітова Айгүл", "Оспанов Ерлан", "Қасым Дана", "Әбен Талғат", "Тілеу Гүл", "Үсен Бақыт")
POSTS = (Post.CHAIR, Post.DEPUTY, Post.SECRETARY, *[Post.MEMBER] * 4)
GENERAL, PRESENT, AGENDA = range(3)


@pytest.fixture
def ours(make):
    return [make.member(name, "", post=post) for name, post in zip(OURS, POSTS, strict=True)]


def fill(form, **values):
    """Give fields their values as a hand does."""
    for name, value in values.items():
        editor = form.boxes[name].editor
        editor.put(value)
        editor.touched.emit()


def said(form, name):
    """What is told beside a field."""
    box = form.boxes[name]
    return box.fault.text() if box.fault.isVisibleTo(box) else ""


def test_a_meeting_decides_only_with_a_quorum_and_what_was_typed_is_kept(room, ours, desk, idle):
    screen = room("meetings")
    press(Qt.Key.Key_Insert)
    fill(screen.card.sides[GENERAL].form, place="Комиссия кеңсесі")
    screen.card.sides[GENERAL].form.save()
    idle()
    card = screen.card
    assert "Meeting № 1" in card.title.text()
    card.tabs.setCurrentIndex(AGENDA)
    side = card.sides[AGENDA]
    side.findChild(QPushButton, "propose").click()
    idle()
    proposed = len(side.shelf.ids("agenda"))
    assert proposed >= 4, "what every first meeting decides, and the dates of the week"
    side.findChild(QPushButton, "add-part").click()
    fill(side.form, subject="№ 842 учаскенің уақыты туралы", decided="06:00-ден ашылсын", votes_for=5)
    side.form.save()
    idle()
    assert "There is no quorum: 0 of 7" in said(side.form, "decided")
    assert side.form.boxes["decided"].editor.typed() == "06:00-ден ашылсын", "the work typed so far is kept"
    card.tabs.setCurrentIndex(PRESENT)
    people = card.sides[PRESENT].findChild(QListWidget, "present")
    for n in range(5):
        people.item(n).setCheckState(Qt.CheckState.Checked)
        idle()
    assert card.sides[PRESENT].said.text() == "quorum: 5 of 7"
    card.tabs.setCurrentIndex(AGENDA)
    side.form.save()
    idle()
    assert len(side.shelf.ids("agenda")) == proposed + 1
    side.table.stand_on(list(side.shelf.ids("agenda"))[-1])
    side.findChild(QPushButton, "resolve").click()
    idle()
    assert [row.data.number for row in desk.reader().stream("resolutions", None, "kk")] == ["1"]


@pytest.fixture
def resolved(office):
    """A resolution without any fact yet."""
    return resolutions.save(office, None, {"subject": "№ 842 учаскенің уақыты туралы"}).id


def test_a_resolution_fixes_an_hour_and_the_precinct_names_it(room, make, resolved, desk, idle, window):
    precinct = make.precinct(842, opens=time(7))
    screen = room("resolutions")
    screen.open_card(resolved)
    screen.card.tabs.setCurrentIndex(1)
    facts = screen.card.sides[1]
    facts.begin()
    fill(facts.form, effect=Effect.OPENING, participation_id=precinct, opens=time(6))
    facts.form.save()
    idle()
    line = desk.reader().row("precincts", precinct, "kk").data
    assert (line.opens, line.resolution) == (time(6), "№ 1, 10.03.2026")
    screen.card.tabs.setCurrentIndex(0)
    general = screen.card.sides[0].form
    screen.begin()
    fill(screen.card.sides[0].form, number="1", subject="Өзге қаулы")
    general.save()
    idle()
    assert "The next free number is 2" in said(general, "number"), "a number is used once"
    assert general.boxes["subject"].editor.typed() == "Өзге қаулы"
    general.cancel()

    screen = room("precincts")
    screen.open_card(precinct)
    assert "№ 1, 10.03.2026" in screen.card.sides[0].decided.text(), "the fact shows its resolution"
    window.show_room("resolutions")
    idle()
    screen = window.screen_now
    screen.card.show_row(resolved)
    screen.card.print_paper("extract")
    idle()
    assert window.screen_now.report().name == "extract"
    assert window.screen_now.paper.find("842")


def test_a_member_is_replaced_nine_days_before_and_what_follows_is_seen_to(room, make, ours, desk, idle, office):
    make.precinct(842)
    make.precinct(843)
    leaves = make.member("Дүйсен Самат", 842, post=Post.SECRETARY)
    make.member("Бекова Жанар", 843)
    training = make.seminar(date(2026, 3, 11))
    duty.save(office, None, {"day": date(2026, 3, 12), "appointment_id": leaves, "starts": time(9), "ends": time(18)})
    screen = room("replacements")
    press(Qt.Key.Key_Insert)
    card = screen.card
    assert "23.02.2026" in card.warned.text(), "it is begun after the last useful day"
    assert card.warned.objectName() == "problem"
    form = card.sides[0].form
    days = {"applied_on": date(2026, 3, 2), "decided_on": date(2026, 3, 6)}
    fill(form, appointment_id=leaves, surname="Бекова", given_name="Жанар", decision="№ 41-2", **days)
    form.save()
    idle()
    assert "843" in said(form, "surname"), "who sits in another commission cannot come"
    assert form.boxes["decision"].editor.typed() == "№ 41-2"
    fill(form, surname="Рахым", given_name="Әлия", phone="+7 700 000 00 07")
    form.save()
    idle()
    card.findChild(QPushButton, "enter-member").click()
    idle()
    follows = card.sides[1]
    assert card.tabs.currentIndex() == 1, "what follows is offered at once"
    listed = follows.findChild(QListWidget, "consequences")
    listed.setFocus()
    follows.findChild(QLineEdit, "handed-by").setText("Дүйсен Самат")
    for _ in Consequence:
        press(Qt.Key.Key_Return)
        idle()
    line = screen.table.records.row_at(0).data
    assert (line.left, line.handed_by) == (0, "Дүйсен Самат")
    reader = desk.reader()
    assert [row.data.appointment_id for row in reader.attendance(training, "kk")] == [line.entered_id]
    assert [row.data.appointment_id for row in reader.stream("duty", None, "kk")] == [line.entered_id]
    members = [row.data.full_name for row in reader.stream("members", None, "kk")]
    assert "Рахым Әлия" in members
    assert "Дүйсен Самат" not in members
    for _ in range(9):
        history.undo(office)
    assert leaves in set(desk.reader().ids("members")), "all of it can be taken back"
    screen.rule.setFocus()
    screen.rule.setValue(5)
    screen.rule.clearFocus()
    screen.table.setFocus()
    screen.store_rule()
    idle()
    assert desk.reader().replacement_rule() == 5


def test_lessons_and_what_is_to_be_confirmed_stand_in_the_next_campaign(room, make, desk, idle):
    make.building()
    make.precinct(842)
    make.member("Әлиева Сәуле", 842, phone=["+7 700 000 00 01"], phone_confirmed_on=date(2026, 3, 1))
    screen = room("lessons")
    press(Qt.Key.Key_Insert)
    screen.card.sides[0].form.start()
    type_words("Генератор туралы келісім")
    fill(screen.card.sides[0].form, days_before=25)
    screen.card.sides[0].form.save()
    idle()
    screen = room("campaigns")
    screen.new.click()
    form = screen.form
    form.vote.setCurrentIndex(1)
    form.called.setFocus()
    form.called.selectAll()
    type_words("110127")
    form.voting_day.setFocus()
    type_words("140327")
    form.title_ru.setFocus()
    press(Qt.Key.Key_Return)
    idle()
    reader = desk.reader()
    own = {row.data.title: row.data.first for row in reader.stream("calendar", None, "kk") if not row.data.code}
    assert own == {"Генератор туралы келісім": date(2027, 2, 17)}
    (member,) = (row.data for row in reader.stream("members", None, "kk"))
    assert member.phone == ("+7 700 000 00 01",)
    assert member.phone_confirmed_on is None, "the phone came over and is to be confirmed"
    assert len(reader.ids("tasks")) == 3, "people, phones and buildings are to be confirmed; there are no things"
