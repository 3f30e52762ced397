"""A form: drafts stay, faults stand beside their fields, Enter takes the field and goes on."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget

from desktop.actions import members
from desktop.ui.members import MemberCard
from tests.ui.hand import CONTROL, focused, press, press_key, type_words


@pytest.fixture
def people(make):
    make.precinct(842, seats=7)
    return [make.member("Әлиева Сәуле Ерланқызы", 842), make.member("Бекенов Дәурен", 842)]


@pytest.fixture
def card(desk, qtbot, people):
    made = MemberCard(desk, desk.actions.members.save)
    qtbot.addWidget(made)
    made.resize(460, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_row(people[0])
    return made


@pytest.fixture
def form(card):
    return card.sides[0].form


def stored(desk, row_id):
    return desk.reader().row("members", row_id, "kk").data


def stand(form, name):
    form.boxes[name].editor.setFocus()


def test_enter_takes_the_field_and_goes_on_and_the_last_one_leads_to_save(form):
    stand(form, "surname")
    order = list(form.boxes)
    press(Qt.Key.Key_Return)
    assert focused() is form.boxes[order[1]].editor
    type_words("Сәуле")
    stand(form, order[-2])
    press(Qt.Key.Key_Return)
    assert focused() is form.boxes[order[-1]].editor


def test_what_is_typed_is_saved_and_only_that(form, desk, people, idle):
    stand(form, "workplace")
    type_words("Шәуілдір мектебі")
    assert form.save_button.isVisible()
    press_key("s", "en", CONTROL)
    idle()
    assert stored(desk, people[0]).workplace == "Шәуілдір мектебі"
    assert not form.dirty
    assert not form.save_button.isVisible()


def test_a_draft_waits_for_its_row(card, form, people):
    stand(form, "workplace")
    type_words("аурухана")
    card.show_row(people[1])
    assert form.boxes["workplace"].editor.text() == ""
    assert not form.dirty
    card.show_row(people[0])
    assert form.boxes["workplace"].editor.text() == "аурухана"
    assert form.dirty


def test_a_change_of_another_field_meanwhile_does_not_hinder_saving_the_draft(card, form, desk, office, people, idle):
    stand(form, "workplace")
    type_words("аурухана")
    members.save(office, people[0], {"note": "телефоны ауысты"})
    card.refresh()
    form.save()
    idle()
    assert stored(desk, people[0]).workplace == "аурухана"
    assert stored(desk, people[0]).note == "телефоны ауысты"


def test_a_change_of_the_same_field_meanwhile_is_refused_and_told(card, form, desk, office, people, idle):
    stand(form, "nominated_by")
    type_words("«Ауыл»")
    members.save(office, people[0], {"nominated_by": "«Amanat»"})
    card.refresh()
    form.save()
    idle()
    assert stored(desk, people[0]).nominated_by == "«Amanat»"
    assert "changed these data later" in form.fault.text()
    assert form.boxes["nominated_by"].editor.text() == "«Ауыл»"


def test_a_date_that_is_none_is_told_beside_its_field_and_nothing_is_stored(form, desk, people):
    before = desk.reader().position()
    stand(form, "birth_date")
    type_words("31.02.1980")
    form.save()
    assert "31.02.1980" in form.boxes["birth_date"].fault.text()
    assert form.boxes["birth_date"].fault.isVisible()
    assert desk.reader().position() == before


def test_a_refusal_of_the_action_stands_beside_its_field(form, idle):
    form.boxes["precinct_number"].editor.setText("999")
    form.touch("precinct_number")
    form.save()
    idle()
    assert "999" in form.boxes["precinct_number"].fault.text()


def test_a_required_field_left_empty_is_told(card, form, desk):
    card.show_row(None)
    stand(form, "surname")
    type_words("Әлиев")
    form.save()
    assert form.boxes["given_name"].fault.isVisible()
    assert not form.boxes["surname"].fault.isVisible()


def test_a_new_row_begins_with_what_is_usual_and_goes_on_once_stored(card, form, desk, idle, qtbot):
    card.show_row(None)
    assert form.boxes["post"].editor.currentText() == "Member"
    for name, words in (("surname", "Төлеуов"), ("given_name", "Ұлан"), ("precinct_number", "842")):
        stand(form, name)
        type_words(words)
    with qtbot.waitSignal(card.made) as made:
        form.save()
    assert stored(desk, made.args[0]).full_name == "Төлеуов Ұлан"


@pytest.mark.parametrize("layout", ["kk", "ru", "en"])
def test_a_date_is_typed_by_digits_only_in_any_layout(form, layout, desk, people, idle):
    stand(form, "birth_date")
    for key in "150390":
        press_key(key, layout)
    press(Qt.Key.Key_Return)
    assert form.boxes["birth_date"].editor.text() == "15.03.2090"
    form.boxes["birth_date"].editor.setText("")
    stand(form, "birth_date")
    for key in "15031990":
        press_key(key, layout)
    form.save()
    idle()
    assert stored(desk, people[0]).birth_date == date(1990, 3, 15)


def test_a_date_field_takes_no_letters_and_ctrl_semicolon_is_today(form, desk):
    stand(form, "since")
    type_words("abв")
    assert form.boxes["since"].editor.text() == ""
    press(Qt.Key.Key_Semicolon, CONTROL)
    assert form.boxes["since"].editor.text() == f"{desk.today:%d.%m.%Y}"


def test_f4_opens_the_calendar_with_monday_first(form):
    stand(form, "since")
    press(Qt.Key.Key_F4)
    calendar = QApplication.activePopupWidget().findChild(QCalendarWidget)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    calendar.clicked.emit(QDate(2026, 3, 15))
    assert form.boxes["since"].editor.text() == "15.03.2026"
    assert form.dirty


def test_a_precinct_number_is_typed_in_the_kazakh_layout(form):
    form.boxes["precinct_number"].editor.clear()
    stand(form, "precinct_number")
    for key in "842":
        press_key(key, "kk")
    assert form.boxes["precinct_number"].editor.text() == "842"


def test_cancel_shows_again_what_is_stored(form):
    stand(form, "workplace")
    type_words("аурухана")
    form.cancel()
    assert form.boxes["workplace"].editor.text() == ""
    assert not form.dirty


def test_the_wheel_changes_no_choice_that_is_not_being_chosen(form, qtbot):
    before = form.boxes["post"].editor.currentIndex()
    stand(form, "surname")
    wheel(form.boxes["post"].editor)
    assert form.boxes["post"].editor.currentIndex() == before


def wheel(widget):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    none = Qt.MouseButton.NoButton
    turn = (QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120))
    event = QWheelEvent(*turn, none, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(widget, event)


def test_several_phones_are_typed_with_commas(form, desk, people, idle):
    stand(form, "phone")
    type_words("+7 700 000 00 01, 8 701 000 00 02")
    form.save()
    idle()
    assert len(stored(desk, people[0]).phone) == 2
