"""A seminar's test in the window: drawn, typed in any layout within its measure of keys, judged, taught again."""

import pytest
from PySide6.QtCore import Qt

from desktop.actions import exams, seminars
from desktop.domain.drawing import key_of, variant
from desktop.domain.exams import Way
from desktop.domain.identity import coded_id
from desktop.domain.people import Post
from desktop.ui.examdrawing import Drawing
from desktop.ui.examrepeat import Repeating
from desktop.ui.examsays import SaysSide
from desktop.ui.examscreen import ExamScreen
from tests.ui.hand import press, press_key

PEOPLE = 40
MOST_KEYS = 900


@pytest.fixture
def listed(make, office):
    """``listed(3)``: a seminar with so many people on its list."""

    def made(count):
        for number in (842, 843):
            make.precinct(number)
        people = [
            make.member(f"Оқушы{n:02} Сәуле", 842 + n % 2, post=Post.CHAIR if n < 2 else Post.MEMBER)
            for n in range(count)
        ]
        seminar = make.seminar()
        seminars.enlist(office, seminar, people)
        return seminar

    return made


@pytest.fixture
def side(room, idle, window, qtbot):
    """``side(seminar)``: the tests of a seminar under the hand."""

    def entered(seminar):
        screen = room("seminars")
        screen.table.stand_on(seminar)
        press(Qt.Key.Key_Return)
        screen.card.tabs.setCurrentIndex(2)
        idle()
        return screen.card.sides[2]

    return entered


def hand(keys):
    """A hand that counts its keys."""

    def typed(key, layout="kk"):
        keys.append(key)
        if isinstance(key, str):
            press_key(key, layout)
        else:
            press(key)

    return typed


def sheet(exam, paper, number, wrong=0):
    """What a person marked on a variant: everything right but the first so many."""
    sizes = [len(each.line.answers("kk")) for each in paper]
    made = variant(exam.seed, number, sizes, exam.variants)
    key = list(key_of(made, [each.line.right for each in paper]))
    for at in range(wrong):
        most = len(made.answers[at])
        key[at] = str(int(key[at][0]) % most + 1)
    return key


def tick(drawing, *codes):
    """Tick topics of the paper."""
    for n in range(drawing.topics.count()):
        item = drawing.topics.item(n)
        if item.data(Qt.ItemDataRole.UserRole) in codes:
            item.setCheckState(Qt.CheckState.Checked)


def test_forty_sheets_of_twenty_answers_take_no_more_keys_than_the_measure(
    listed, side, office, idle, desk, window, qtbot
):
    seminar = listed(PEOPLE)
    view = side(seminar)
    view.draw_button.click()
    drawing = view.findChild(Drawing)
    tick(drawing, "LAW", "STAGES")
    assert drawing.accept_button.isEnabled()
    drawing.accept_button.click()
    idle()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    exam = desk.reader().exams(seminar)[0]
    paper = desk.reader().paper(exam.id, "kk")
    assert {each.line.topic for each in paper} == {"LAW", "STAGES"}
    assert not any(each.line.several for each in paper)
    keys = []
    typed = hand(keys)
    view.grid.begin()
    for person in range(PEOPLE):
        layout = ("kk", "ru", "en")[person % 3]
        number = person % 2 + 1
        typed(str(number), layout)
        for answer in sheet(exam.data, paper, number, wrong=person % 5):
            typed(answer, layout)
        typed(Qt.Key.Key_Return)
    idle()
    lines = [row.data for row in desk.reader().answers(exam.id, "kk")]
    assert [each.score for each in lines] == [20 - person % 5 for person in range(PEOPLE)]
    entries = [row.data.entry_score for row in desk.reader().attendance(seminar, "kk")]
    assert entries == [each.score for each in lines], "the sheet of the seminar holds the same scores"
    assert len(keys) == 880
    assert len(keys) <= MOST_KEYS


def test_bad_input_is_said_and_the_hand_goes_on(listed, side, office, idle, desk, window):
    seminar = listed(3)
    made = exams.draw(office, seminar, {"kind": "EXIT", "questions": 5, "seed": "оқу"}, ["LAW"])
    view = side(seminar)
    view.grid.begin()
    press_key("7", "kk")
    assert "There is no variant 7" in view.problem.text()
    assert view.grid.answers.typed == {}
    press_key("1", "kk")
    press_key("9", "ru")
    assert "has no answer 9" in view.problem.text()
    for digit in "12030":
        press_key(digit, "kk")
    press(Qt.Key.Key_Backspace)
    press_key("4", "en")
    press(Qt.Key.Key_Return)
    idle()
    assert desk.reader().answers(made.id, "kk")[0].data.answers == ("1", "2", "", "3", "4")
    assert not view.problem.isVisibleTo(view)

    view.scores.click()
    view.marker.setText("")
    for key in "99":
        press_key(key, "kk")
    assert "Type the score" in view.problem.text()
    view.grid.answers.typed.clear()
    press_key("4", "kk")
    press(Qt.Key.Key_Return)
    idle()
    assert "who marked it" in view.problem.text()
    view.marker.setText("Т. Әлиева")
    view.grid.setFocus()
    view.grid.stand(1)
    press(Qt.Key.Key_Return)
    idle()
    line = desk.reader().answers(made.id, "kk")[1].data
    assert (line.score, line.marked_by, line.variant) == (4, "Т. Әлиева", None)
    assert desk.reader().attendance(seminar, "kk")[1].data.exit_score == 4
    window.show_room("today")


def test_a_person_passes_on_the_screen_in_the_own_language_then_the_next_one(listed, side, office, idle, desk, qtbot):
    seminar = listed(2)
    exam = exams.draw(office, seminar, {"kind": "ENTRY", "questions": 4, "minutes": 1, "seed": "оқу"}, ["LAW"]).id
    view = side(seminar)
    view.grid.begin()
    view.ways.language.setCurrentIndex(1)
    view.screen_button.click()
    screen = view.window().findChild(ExamScreen)
    assert screen.question.text() == desk.reader().paper(exam, "kk")[screen.made.order[0]].line.text_kk
    screen.languages["ru"].click()
    assert screen.language == "ru"
    paper = desk.reader().paper(exam, "ru")
    assert screen.question.text() == paper[screen.made.order[0]].line.text_ru
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    for key, layout in (("1", "kk"), ("2", "ru"), ("3", "en")):
        press_key(key, layout)
    screen.left = 1
    screen.tick()
    assert screen.problem.text()
    screen.finish()
    assert "1" in screen.problem.text(), "an empty question is asked about once"
    assert desk.reader().answers(exam, "kk")[0].data.sheet_id is None
    screen.finish()
    idle()
    line = desk.reader().answers(exam, "kk")[0].data
    assert (line.answers, line.way, line.language.value) == (("1", "2", "3", ""), Way.SCREEN, "ru")
    assert view.grid.line().score is None, "the next person comes to hand"


def test_what_a_test_says_leads_to_a_repeat_session(listed, side, office, idle, desk, window, qtbot):
    seminar = listed(6)
    for kind, wrong in (("ENTRY", 7), ("EXIT", 4)):
        exam = exams.draw(office, seminar, {"kind": kind, "questions": 10, "seed": kind}, ["LAW", "LISTS"]).id
        row, paper = desk.reader().exam(exam), desk.reader().paper(exam, "kk")
        for place, person in enumerate(desk.reader().answers(exam, "kk")):
            more = wrong if place % 2 else wrong - 3
            exams.enter(office, exam, person.id, 1, sheet(row.data, paper, 1, more))
    view = side(seminar)
    view.window().screen_now.card.turn_to(SaysSide)
    idle()
    says = next(each for each in window.screen_now.card.sides if isinstance(each, SaysSide))
    assert says.test.currentText() == "Exit test"
    assert "mean 7,5 of 10" in says.said.text()
    assert "Growth from entry to exit: +3,0 points, with 95 % between 3,0 and 3,0 (6 people)" in says.said.text()
    assert says.few.isVisibleTo(says), "six people are few"
    assert [line.topic for line in says.topics.model_.lines]
    says.group.setCurrentIndex(2)
    says.show_topics()
    assert {line.group for line in says.topics.model_.lines} == {"№ 842", "№ 843"}
    says.build()
    proposal = says.findChild(Repeating)
    assert proposal.people.count() == 3
    assert len(proposal.chosen()) == 3
    proposal.questions.setValue(5)
    proposal.accept_button.click()
    idle()
    made = next(row for row in desk.reader().exams() if row.data.seminar_id != seminar)
    assert (made.data.questions, len(desk.reader().answers(made.id, "kk"))) == (5, 3)
    qtbot.waitUntil(lambda: window.screen_now.card.row_id == made.data.seminar_id)


def test_a_question_is_written_in_two_languages_and_its_topic_is_chosen(room, idle, desk):
    screen = room("questions")
    assert screen.table.records.rowCount() == 77
    screen.topics.setCurrentIndex(screen.topics.findData("LAW"))
    screen.narrow(screen.chips.filters())
    assert screen.table.records.rowCount() == 12
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    told = {
        "text_kk": "Кілт кімде?",
        "a_kk": "төрағада",
        "b_kk": "ешкімде",
        "a_ru": "у председателя",
        "b_ru": "ни у кого",
    }
    told |= {"right": "1", "article_kk": "комиссия шешімі"}
    for name, words in told.items():
        form.boxes[name].editor.retype(words)
        form.touch(name)
    form.boxes["topic_id"].editor.put(coded_id("topic", "LAW"))
    form.touch("topic_id")
    form.save()
    idle()
    assert form.boxes["text_ru"].fault.text() == "Fill in this field."
    form.boxes["text_ru"].editor.retype("У кого ключ?")
    form.touch("text_ru")
    form.boxes["right"].editor.retype("3")
    form.touch("right")
    form.save()
    idle()
    assert "There is no answer 3" in form.boxes["right"].fault.text()
    form.boxes["right"].editor.retype("2")
    form.touch("right")
    form.save()
    idle()
    assert screen.table.records.rowCount() == 13
    assert len(desk.reader().bank()) == 78
