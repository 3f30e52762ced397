"""The night before, the voting day, and the night after it, by keyboard alone in the Kazakh layout."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from desktop.actions import incidents, votingday
from desktop.actions.votingday import Told
from desktop.domain.afterwards import KeepKind, shipped_papers
from desktop.domain.people import Post
from desktop.domain.votingday import HourMark
from desktop.ui.acceptancelist import ListDialog
from desktop.ui.boxes import DestroyDialog, TermsDialog
from desktop.ui.readout import ReadOut
from desktop.ui.votinggrid import FIRST
from tests.ui.hand import press, press_key, type_words

COLUMNS = {mark: FIRST + n for n, mark in enumerate(HourMark)}
NUMBERS = (842, 843, 844, 845, 846)


@pytest.fixture
def precincts(make):
    made = {number: make.precinct(number) for number in NUMBERS}
    for number in NUMBERS:
        make.member(
            f"Төраға{'абвгд'[number - 842]} Аты", number, post=Post.CHAIR, phone=[f"+7 700 000 08 {number % 100}"]
        )
    return made


class Keys:
    """Counts the keys that a hand presses."""

    def __init__(self):
        self.count = 0

    def digits(self, words):
        for key in words:
            press_key(key, "kk")
            self.count += 1

    def press(self, *keys):
        for key in keys:
            press(key)
            self.count += 1


def told(window):
    """The newest message."""
    return window.messages.rows()[-1].message.sentence.source


def calls(desk, mark):
    return {row.data.number: row.data.calls.get(mark) for row in desk.reader().voting_grid("kk")}


def arriving(room):
    """The room where documents are taken in, the number under the hand."""
    screen = room("acceptance")
    screen.number.setFocus()
    return screen


def test_the_night_and_the_day_are_kept_by_one_key_a_call(room, precincts, desk, idle, window):
    screen = room("votingday")
    keys = Keys()
    table = screen.table
    table.stand_on(table.records.ids[0], COLUMNS[HourMark.NIGHT])
    keys.press(Qt.Key.Key_Return)
    keys.digits("18")
    keys.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    idle()
    night = calls(desk, HourMark.NIGHT)
    assert night["842"].lacks == ""
    assert night["843"].lacks == "18", "no light, no key"
    assert night["845"] is None

    table.stand_on(table.records.ids[0], COLUMNS[HourMark.OPENED])
    keys.digits("0602")
    keys.press(Qt.Key.Key_Return, Qt.Key.Key_F8, Qt.Key.Key_F8)
    keys.digits("614")
    keys.press(Qt.Key.Key_Return)
    idle()
    opened = calls(desk, HourMark.OPENED)
    assert [call and call.at for call in opened.values()] == [time(6, 2), time(6, 2), time(6, 2), time(6, 14), None]
    assert opened["842"].told_by.endswith("Төрағаа")
    assert "4 of 5" in screen.told.text()
    assert "№\u00a0846" in screen.told.text(), "who has not called"
    assert "late: №\u00a0845 06:14" in screen.told.text()

    table.stand_on(table.records.ids[1], COLUMNS[HourMark.H10])
    keys.digits("1007")
    keys.press(Qt.Key.Key_Return)
    idle()
    line = table.records.row_at(1).data
    assert table.records.columns[COLUMNS[HourMark.H10]].show(line) == "10:07", "the hour alone"

    keys.press(Qt.Key.Key_F6)
    type_words("Жарық сөнді")
    keys.press(Qt.Key.Key_Return)
    idle()
    (incident,) = (row.data for row in desk.reader().stream("incidents", None, "kk"))
    assert (incident.what, incident.precinct_number) == ("Жарық сөнді", "844")
    assert table.hasFocus(), "the hand is back in the grid"


def test_what_is_read_out_to_the_region_stands_in_large_letters(room, precincts, desk, idle, office, window):
    calls_in = [Told(precincts[number], HourMark.OPENED, time(6, 2)) for number in NUMBERS[:4]]
    votingday.report(office, calls_in)
    incidents.save(office, None, {"what": "Жарық сөнді"})
    screen = room("votingday")
    table = screen.table
    table.stand_on(table.records.ids[0], COLUMNS[HourMark.OPENED])
    press(Qt.Key.Key_F7)
    shown = window.findChild(ReadOut)
    assert (shown.head.text(), shown.count.text()) == ("Precinct opened", "4 of 5")
    assert "846" in shown.rest.text()
    assert "incidents: 1, not solved: 1" in shown.incidents.text()
    shown.turn(1)
    assert shown.head.text() == "Boxes looked at, seals whole"
    shown.accept()

    table.setFocus()
    press(Qt.Key.Key_Delete)
    idle()
    assert calls(desk, HourMark.OPENED)["842"] is None
    desk.undo()
    idle()
    assert calls(desk, HourMark.OPENED)["842"].at == time(6, 2)
    screen.print_grid()
    idle()
    assert window.screen_now.report().name == "votingday"


def test_five_precincts_arrive_at_night_each_within_fifteen_keys(room, precincts, desk, idle, window):
    screen = arriving(room)
    take = screen.findChild(QPushButton, "take")
    assert screen.waiting.text() == "Not come yet: 5 of 5"
    spent = {}
    for number in (845, 842, 843, 844):
        keys = Keys()
        assert screen.number.hasFocus()
        keys.digits(str(number))
        press(Qt.Key.Key_Equal) if number != 844 else keys.digits("1" * 11)
        keys.count += number != 844
        assert take.hasFocus()
        keys.press(Qt.Key.Key_Space)
        idle()
        spent[number] = keys.count
    assert max(spent.values()) <= 15, spent
    assert screen.waiting.text() == "Not come yet: 1 of 5"

    keys = Keys()
    keys.digits("846")
    assert screen.taken.text() == "chair", "the word of the role, told in the language of the window"
    keys.digits("10")
    type_words("қолы жоқ")
    keys.press(Qt.Key.Key_Return)
    idle()
    assert screen.table.currentIndex().row() == 2, "the line after the reason, none is passed over"
    press(Qt.Key.Key_Equal)
    assert [line.there for line in screen.lines()][:3] == [True, False, True], "what was struck stays struck"
    keys.press(Qt.Key.Key_Return)
    idle()
    assert screen.waiting.text() == "Not come yet: 0 of 5"
    lines = {row.data.precinct_number: row.data for row in desk.reader().acceptances()}
    assert [line.number for line in lines.values()] == [1, 2, 3, 4, 5], "acts in the order of arrival"
    assert [(each.code, each.reason) for each in lines["846"].missing] == [("OPENING", "қолы жоқ")]

    keys.digits("846")
    assert "missing: 1" in screen.state.accessibleName()
    screen.answer(True)
    idle()
    screen.store()
    idle()
    assert desk.reader().acceptances()[-1].data.missing == (), "what was missing came later, the act stays"
    screen.print_act()
    idle()
    assert window.screen_now.report().name == "acceptance"
    assert window.screen_now.paper.find("846")


def test_a_list_without_an_answer_is_refused_and_stays_typed(room, precincts, desk, idle, window):
    screen = arriving(room)
    for key in "842":
        press_key(key, "kk")
    for _ in range(3):
        press_key("1", "kk")
    screen.store()
    idle()
    assert told(window).startswith("Answer each line")
    assert [line.there for line in screen.lines()][:4] == [True, True, True, None]
    screen.change_list()
    dialog = screen.findChild(ListDialog)
    lines = dialog.findChild(QPlainTextEdit, "lines")
    assert len(lines.toPlainText().splitlines()) == len(shipped_papers())
    lines.appendPlainText("Қолшам | Фонарь")
    dialog.store()
    idle()
    assert len(desk.reader().accepted_papers()) == 12


def test_boxes_are_laid_away_get_a_term_and_are_destroyed(room, desk, idle, window):
    screen = room("boxes")
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    form.boxes["number"].editor.setFocus()
    type_words("1")
    form.boxes["kind"].editor.put(KeepKind.LISTS)
    form.boxes["kind"].editor.touched.emit()
    form.boxes["since"].editor.setFocus()
    for key in "010226":
        press_key(key, "kk")
    form.save()
    idle()
    (line,) = (row.data for row in desk.reader().stream("boxes", None, "kk"))
    assert line.until is None
    screen.destroy_ripe()
    assert told(window) == "No box is past its term."
    screen.show_terms()
    terms = screen.findChild(TermsDialog)
    rules = [row.data.kind for row in terms.shelf.rows("", list(terms.shelf.ids("")), "kk")]
    terms.table.stand_on(terms.table.records.ids[rules.index(KeepKind.LISTS)], 1)
    terms.table.records.take(terms.table.currentIndex(), 1, "1")
    idle()
    terms.accept()
    screen.destroy_ripe()
    asked = screen.findChild(DestroyDialog)
    asked.store()
    idle()
    assert asked.fault.isVisibleTo(asked), "without a number nothing is destroyed"
    asked.act.setText("№ 1")
    asked.store()
    idle()
    (line,) = (row.data for row in desk.reader().stream("boxes", None, "kk"))
    assert (line.act, line.destroyed_on) == ("№ 1", desk.today)
