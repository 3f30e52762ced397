"""A week of openness: a call taken by keys, sent higher, answered; a false post answered; a remark mended."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from desktop.actions import enquiries, observers, publications
from desktop.domain.openness import EnquiryState, OrganisationKind, Subject
from desktop.reports import gallery
from desktop.ui.callform import CallForm
from desktop.ui.enquiries import Answering, Escalating
from desktop.ui.observers import Dealing
from desktop.ui.publications import Answering as AnsweringPost
from desktop.words import say
from tests.conftest import TODAY
from tests.ui.hand import press, press_key, type_words


def lines(desk, noun):
    return [row.data for row in desk.reader().stream(noun, None, "kk")]


def dialog(screen, kind, window, qtbot):
    """The dialog that has just opened, under the hand."""
    found = screen.findChildren(kind)[-1]
    qtbot.waitUntil(found.isVisible)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.mark.parametrize("layout", ["kk", "ru", "en"])
def test_a_typical_call_is_saved_in_eight_keys_in_any_layout(layout, room, office, make, desk, window, idle, qtbot):
    place = make.precinct(842)
    enquiries.take_replies(office)
    screen = room("enquiries")
    press(Qt.Key.Key_Insert)
    form = dialog(screen, CallForm, window, qtbot)
    for key in "2842":
        press_key(key, layout)
    press(Qt.Key.Key_Return)
    press_key("1", layout)
    idle()
    call = lines(desk, "enquiries")[0]
    assert (call.number, call.subject, call.participation_id) == (1, Subject.WHERE, place)
    assert call.answer.startswith("Учаскеде дауыс беру")
    assert call.state(TODAY) is EnquiryState.ANSWERED
    assert not form.isVisible()


def test_a_wrong_precinct_is_told_and_nothing_typed_is_lost(room, make, desk, window, idle, qtbot):
    make.precinct(842)
    screen = room("enquiries")
    screen.begin()
    form = dialog(screen, CallForm, window, qtbot)
    press_key("1", "kk")
    for key in "999":
        press_key(key, "kk")
    press(Qt.Key.Key_Return)
    assert "№ 999" in form.problem.text()
    assert lines(desk, "enquiries") == []
    form.precinct.setText("842")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    idle()
    call = lines(desk, "enquiries")[0]
    assert (call.subject, call.precinct_number, call.answer) == (Subject.LISTS, "842", "")


def test_a_remark_is_sent_higher_answered_and_becomes_a_work(room, office, make, desk, window, idle, qtbot, reopened):
    place = make.precinct(842, building_id=make.building())
    asked = {"subject": Subject.PREMISES, "participation_id": place, "words": "Пандус жоқ"}
    row = enquiries.save(office, None, asked).id
    screen = room("enquiries")
    screen.table.stand_on(row)
    screen.ask_about(Escalating)
    sending = dialog(screen, Escalating, window, qtbot)
    sending.does.click()
    idle()
    assert sending.problem.text(), "nobody is named: a sentence, the dialog stays"
    type_words("Облыстық комиссия")
    sending.does.click()
    idle()
    screen.ask_about(Answering)
    answering = dialog(screen, Answering, window, qtbot)
    type_words("Пандус 8 наурызға дейін орнатылады")
    answering.does.click()
    idle()
    screen.make_work()
    idle()
    assert [work.what for work in lines(desk, "works")] == ["Пандус жоқ"]

    with reopened().reader() as reader:
        register = gallery.made(reader, "enquiries", "register.pdf", "kk", TODAY, say=say)
    words = pypdfium2.PdfDocument(register)[0].get_textpage().get_text_bounded()
    assert "Облыстық комиссия" in " ".join(words.split())


def test_a_false_post_is_answered_and_a_remark_mended(room, office, make, desk, window, idle, qtbot, reopened):
    place = make.precinct(842)
    told = {"source": "Топ", "title": "Бюллетень ертерек", "false_information": True}
    post = publications.save(office, None, told).id
    screen = room("publications")
    screen.table.stand_on(post)
    screen.answer()
    replying = dialog(screen, AnsweringPost, window, qtbot)
    type_words("№ 3 баспасөз парағы таратылды")
    replying.does.click()
    idle()
    assert lines(desk, "publications")[0].answer == "№ 3 баспасөз парағы таратылды"

    sender = observers.save(office, None, {"kind": OrganisationKind.PARTY, "name": "Партия"}).id
    facts = {"organisation_id": sender, "participation_id": place, "remark": "Стенд көрінбейді"}
    visit = observers.save_visit(office, None, facts).id
    screen = room("observations")
    screen.table.stand_on(visit)
    screen.make_task()
    idle()
    assert [task.title for task in lines(desk, "tasks") if task.done_on is None] == ["Стенд көрінбейді"]
    screen = room("observations")
    screen.table.stand_on(visit)
    screen.deal()
    dealing = dialog(screen, Dealing, window, qtbot)
    type_words("Стенд ауыстырылды")
    dealing.does.click()
    idle()
    assert [task.title for task in lines(desk, "tasks") if task.done_on is None] == []

    with reopened().reader() as reader:
        week = gallery.made(reader, "informing", "week.pdf", "kk", TODAY, say=say)
    assert "1" in pypdfium2.PdfDocument(week)[0].get_textpage().get_text_bounded()
