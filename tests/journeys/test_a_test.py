"""A seminar's test in the window: drawn, typed in any layout within its measure of keys, judged, taught again."""

import pytest
from PySide6.QtCore import Qt

from desktop.actions import seminars
from desktop.domain.drawing import key_of, variant
from desktop.domain.people import Post
from desktop.ui.examdrawing import Drawing
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
    window.grab().save("/tmp/daiyn_q/grid.png")
