"""A round of inspections: planned, three sheets typed from paper, one gate without its act, the act on paper."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.actions import readiness
from desktop.domain.figures import Degree
from desktop.domain.gates import Why
from desktop.domain.identity import coded_id
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import MarkValue, State
from desktop.reports import gallery
from desktop.ui.listhead import ListHead
from desktop.ui.planning import Planning, Signing
from desktop.ui.readiness import VISITS
from desktop.words import say
from tests.conftest import TODAY
from tests.reports.papers import pdf_words
from tests.ui.hand import CONTROL, press, press_key, type_words

KEYS = 30
"""Keys that a sheet of 22 lines may take."""


@pytest.fixture
def places(make):
    """Two precincts in one school and one alone."""
    school = make.building()
    return [make.precinct(842, building_id=school), make.precinct(843, building_id=school), make.precinct(844)]


def button(screen, name):
    return screen.findChild(QPushButton, name)


def plan(screen, idle, count):
    """Choose the first precincts, a team and today."""
    button(screen.visits, "plan-visits").click()
    dialog = screen.visits.findChild(Planning)
    for n in range(count):
        dialog.places.item(n).setCheckState(Qt.CheckState.Checked)
    dialog.boxes["team"].editor.setText("1-топ")
    dialog.take()
    idle()


class Hand:
    """Counts the keys."""

    def __init__(self, layout):
        self.layout = layout
        self.keys = 0

    def mark(self, key):
        press_key(key, self.layout)
        self.keys += 1

    def save(self):
        press(Qt.Key.Key_Return, CONTROL)
        self.keys += 1


@pytest.mark.parametrize("layout", ["kk", "ru"])
def test_three_sheets_from_paper(room, places, idle, window, qtbot, office, desk, layout):
    for place in places[:2]:
        readiness.mark(
            office, "LISTS", MarkValue.YES, participation_id=place, degree=Degree.SIGNED, source="тізім актісі № 1"
        )
    screen = room("readiness")
    screen.tabs.setCurrentIndex(VISITS)
    plan(screen, idle, 3)
    assert [row.data.number for row in screen.visits.visits.values()] == ["842", "843", "844"]
    lines = []
    for _ in range(3):
        screen.enter_next()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        hand = Hand(layout)
        waiting = [line for line in screen.entry.lines.values() if line.value is None and not line.sheet.shared]
        lines.append((len(screen.entry.lines), len(waiting)))
        for _line in waiting:
            hand.mark("1")
        assert all(line.value is MarkValue.YES for line in screen.entry.lines.values() if not line.sheet.shared)
        hand.save()
        assert hand.keys <= KEYS
        idle()
    assert lines == [(22, 22), (22, 13), (22, 22)], "what a neighbour answered for the school is not typed again"
    standings = desk.reader().gates.standings()
    assert [standings[place].state for place in places] == [State.READY, State.READY, State.NOT_READY]
    (gate,) = standings[places[2]].opened
    assert (gate.rule.code, gate.why) == ("LISTS", Why.DEGREE)
    screen.tabs.setCurrentIndex(0)
    idle()
    screen.board.choose(places[2])
    assert "List" in screen.side.reasons.text() or "Тізім" in screen.side.reasons.text()

    last = next(row.id for row in screen.visits.visits.values() if row.data.number == "844")
    screen.tabs.setCurrentIndex(VISITS)
    screen.visits.table.stand_on(last)
    button(screen.visits, "sign-act").click()
    dialog = screen.visits.findChild(Signing)
    dialog.boxes["act"].editor.setText("12")
    dialog.take()
    idle()
    with office.reader() as reader:
        paper = gallery.made(reader, "act", "act.pdf", "kk", TODAY, say=say, only="844")
    words = pdf_words(paper)
    assert "ДАУЫС БЕРУГЕ АРНАЛҒАН ҮЙ-ЖАЙДЫҢ ДАЙЫНДЫҒЫ ТУРАЛЫ АКТ" in words.replace("\n", " ")
    assert "12" in words
    assert "844" in words


def test_a_remark_its_day_and_its_executor_are_typed_beside_the_mark(room, places, idle, window, qtbot, desk):
    screen = room("readiness")
    screen.tabs.setCurrentIndex(VISITS)
    plan(screen, idle, 1)
    screen.enter_next()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press_key("1", "kk")
    press_key("0", "kk")
    ramp = next(each for each, line in screen.entry.lines.items() if line.sheet.point.rule.code == "RAMP")
    screen.entry.table.stand_on(ramp)
    press(Qt.Key.Key_F2)
    type_words("Пандус жоқ")
    press(Qt.Key.Key_Return)
    screen.entry.take(ramp, {"due": date(2026, 3, 12), "executor": "әкімдік"})
    screen.entry.save()
    idle()
    mark = desk.reader().marks_of(places[0])["RAMP"]
    assert (mark.value, mark.note, mark.due, mark.executor) == (
        MarkValue.NO,
        "Пандус жоқ",
        date(2026, 3, 12),
        "әкімдік",
    )


def test_a_new_version_of_a_list_and_two_days_compared(room, places, idle, desk, office):
    screen = room("readiness")
    screen.tabs.setCurrentIndex(3)
    lists = screen.lists
    power = next(each for each, point in lists.points.items() if point.indicator_id == coded_id("indicator", "POWER"))
    lists.typed(lists.shelf.rows("", [power], "kk")[0], {"gate": False}, None)
    assert lists.save.isEnabled()
    lists.store()
    idle()
    newest = desk.reader().gates.checklists("kk")[0].data
    assert (newest.code, newest.number, newest.gates) == ("RESIDENCE", 2, 4)
    readiness.mark(office, "SAFE", MarkValue.NO, participation_id=places[0])
    screen.tabs.setCurrentIndex(4)
    idle()
    assert "№ 842" in screen.changes.said.text().replace("\u00a0", " ")
    assert len(screen.changes.shelf.ids("")) == 3, "the day before they were not there"


def test_a_list_for_pastures_with_its_own_point_and_days(room, places, idle, desk, office, qtbot):
    from desktop.actions import precincts

    screen = room("readiness")
    screen.tabs.setCurrentIndex(3)
    lists = screen.lists
    count = len(lists.points)
    button(lists, "new-list").click()
    head = lists.findChild(ListHead)
    button(head, "take").click()
    assert not head.boxes["name_kk"].fault.isHidden(), "a list has a name"
    head.boxes["name_kk"].editor.setText("Жайлау учаскесі")
    head.boxes["kind"].editor.put(PrecinctKind.RESIDENCE)
    head.boxes["subtype"].editor.put(Subtype.PASTURE)
    head.boxes["since"].editor.put(date(2026, 4, 1))
    head.boxes["till"].editor.put(date(2026, 3, 1))
    button(head, "take").click()
    assert not head.boxes["till"].fault.isHidden()
    head.boxes["since"].editor.put(date(2026, 1, 1))
    head.boxes["till"].editor.put(None)
    button(head, "take").click()
    idle()
    made = next(row for row in desk.reader().gates.checklists("kk") if row.data.subtype is Subtype.PASTURE)
    assert (made.data.number, made.data.points, lists.row_id) == (1, count, made.id)

    lists.own.setText("Киіз үй тігілген")
    lists.of_building.setChecked(True)
    lists.add_own()
    own = list(lists.points)[-1]
    lists.table.stand_on(own)
    for _ in range(count):
        button(lists, "point-up").click()
    lists.typed(lists.shelf.rows("", [own], "kk")[0], {"gate": True}, None)
    button(lists, "list-head").click()
    head = next(each for each in lists.findChildren(ListHead) if each.isVisible())
    assert head.boxes["name_kk"].editor.value() == "Жайлау учаскесі"
    head.boxes["till"].editor.put(date(2026, 12, 31))
    button(head, "take").click()
    assert desk.reader().gates.checklists("kk")[0].data.till is None, "nothing changes before the version is saved"
    lists.save.click()
    idle()
    newest = next(row for row in desk.reader().gates.checklists("kk") if row.data.subtype is Subtype.PASTURE)
    assert (newest.data.number, newest.data.till) == (2, date(2026, 12, 31))
    first = desk.reader().gates.points(newest.id, "kk")[0]
    assert (first.name, first.rule.gate, first.rule.scope) == ("Киіз үй тігілген", True, "building")

    precincts.save(office, places[2], {"subtype": Subtype.PASTURE})
    assert desk.reader().gates.checklist_of(places[2]).id == newest.id
    assert desk.reader().gates.checklist_of(places[0]).code == "RESIDENCE"
