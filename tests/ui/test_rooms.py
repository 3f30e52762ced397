"""The working rooms: precincts with their card, buildings, equipment, seminars with their sheet."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.actions import equipment, precincts, readiness, seminars
from desktop.domain.figures import Degree
from desktop.domain.identity import coded_id
from desktop.domain.readiness import MarkValue, State
from desktop.domain.training import Presence
from desktop.storage.questions import Question
from desktop.ui.attendance import PLACES
from desktop.ui.buildings import BuildingsScreen
from desktop.ui.columns import Tone
from desktop.ui.desk import Place
from desktop.ui.enlisting import Enlisting
from desktop.ui.equipment import EquipmentScreen
from desktop.ui.members import MembersScreen
from desktop.ui.pasting import PastePreview
from desktop.ui.precincts import PrecinctsScreen, people_tone, state
from desktop.ui.seminars import SeminarsScreen
from tests.gates import close_gates
from tests.ui.hand import focused, press, press_key, type_words

GENERAL, BUILDING, COMMISSION, EQUIPMENT, CHECK, HISTORY = range(6)
BOOTH, BOX = coded_id("item", "BOOTH"), coded_id("item", "BOX_ST")


@pytest.fixture
def show(desk, qtbot, idle):
    """Show a room under the hand; it is read anew after each change, as the window does."""

    def made(kind, size=(1170, 660)):
        screen = kind(desk)
        qtbot.addWidget(screen)
        desk.changed.connect(lambda nouns, *_: screen.refresh() if screen.nouns & nouns else None)
        screen.resize(*size)
        screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        screen.refresh()
        idle()
        return screen

    return made


@pytest.fixture
def school(make):
    """Two precincts in one school."""
    building = make.building("№ 5 мектеп", "Абай көшесі, 5")
    return [make.precinct(number, building_id=building, seats=7) for number in (842, 843)]


def open_tab(screen, row_id, tab):
    screen.open_card(row_id)
    screen.card.tabs.setCurrentIndex(tab)
    return screen.card.sides[tab]


def line_of(desk, noun, row_id):
    return desk.reader().row(noun, row_id, "kk").data


def test_a_precinct_that_does_not_work_is_said_so_and_asks_for_its_resolution(show, school, desk, idle):
    screen = show(PrecinctsScreen)
    form = open_tab(screen, school[0], GENERAL).form
    form.boxes["works"].editor.setFocus()
    press_key("0", "kk")
    form.save()
    idle()
    assert form.boxes["resolution"].fault.isVisible()
    form.boxes["resolution"].editor.setFocus()
    type_words("№ 5, 20.02.2026")
    form.save()
    idle()
    assert state(line_of(desk, "precincts", school[0])) == "does not work"


def test_a_new_figure_stands_beside_the_older_one(show, school, desk, idle):
    screen = show(PrecinctsScreen)
    figures = open_tab(screen, school[0], GENERAL).figures
    figures.add_button.click()
    for key in "1300":
        press_key(key, "kk")
    for _ in ("value", "as_of", "degree"):
        press(Qt.Key.Key_Return)
    type_words("тізім актісі № 3")
    press(Qt.Key.Key_Return)
    idle()
    series = figures.table.records.row_at(0).data
    assert (series.newest.value, series.before.value) == (1300, 1240)
    assert not figures.entry.isVisible()
    assert line_of(desk, "precincts", school[0]).voters == 1300


def test_more_than_3000_voters_are_kept_with_a_reason(show, school, desk, idle):
    screen = show(PrecinctsScreen)
    figures = open_tab(screen, school[0], GENERAL).figures
    figures.add_button.click()
    figures.boxes["value"].editor.setText("3100")
    figures.save_button.click()
    idle()
    assert figures.boxes["reason"].isVisible()
    assert "3,000" in figures.boxes["reason"].fault.text()
    assert line_of(desk, "precincts", school[0]).voters == 1240
    figures.boxes["reason"].editor.setText("көрші ауыл қосылды")
    figures.save_button.click()
    idle()
    assert line_of(desk, "precincts", school[0]).voters == 3100


@pytest.mark.parametrize("layout", ["kk", "ru", "en"])
def test_points_are_answered_by_one_key_and_the_ramp_once_for_both_precincts(show, school, desk, idle, layout):
    screen = show(PrecinctsScreen)
    side = open_tab(screen, school[0], CHECK)
    ramp = next(n for n in range(len(side.points.records.ids)) if code_at(side, n) == "RAMP")
    side.points.stand_on(side.points.records.ids[ramp])
    side.points.setFocus()
    press_key("2", layout)
    idle()
    assert side.points.currentIndex().row() == ramp + 1
    for row_id in school:
        assert desk.reader().marks_of(row_id)["RAMP"].value is MarkValue.PARTLY
    assert desk.reader().marks_of(school[1])["RAMP"].degree is Degree.SEEN
    assert screen.table.records.row_at(1).data.open_issues == 1


def code_at(side, n):
    return side.points.records.row_at(n).data.indicator.code


def test_a_conclusion_waits_for_the_gates(show, school, office, desk, idle):
    screen = show(PrecinctsScreen)
    side = open_tab(screen, school[0], CHECK)
    side.conclude(MarkValue.PARTLY)
    idle()
    assert side.known.boxes["source"].fault.isVisible(), "gates are open"
    close_gates(office, school[0])
    side.conclude(MarkValue.PARTLY)
    idle()
    assert line_of(desk, "precincts", school[0]).state is State.REMARKS
    assert "with remarks" in side.state.text()
    assert "with remarks" in screen.card.state.accessibleName()


def test_a_signed_mark_needs_the_number_of_its_act(show, school, office, desk, idle):
    close_gates(office, school[0], Degree.SIGNED)
    screen = show(PrecinctsScreen)
    side = open_tab(screen, school[0], CHECK)
    side.known.boxes["degree"].editor.put(Degree.SIGNED)
    side.conclude(MarkValue.YES)
    idle()
    assert side.known.boxes["source"].fault.isVisible()
    assert "CONCLUSION" not in desk.reader().marks_of(school[0])
    side.known.boxes["source"].editor.setText("№ 7 акт")
    side.conclude(MarkValue.YES)
    idle()
    assert line_of(desk, "precincts", school[0]).state_degree is Degree.SIGNED


def test_the_next_precinct_keeps_the_tab(show, school):
    screen = show(PrecinctsScreen)
    open_tab(screen, school[0], COMMISSION)
    screen.card.setFocus()
    press(Qt.Key.Key_PageDown)
    assert screen.card.row_id == school[1]
    assert screen.card.tabs.currentIndex() == COMMISSION
    press(Qt.Key.Key_PageUp)
    assert screen.card.row_id == school[0]


def test_an_empty_seat_is_red_in_the_list_and_told_on_the_card(show, school, make):
    make.member("Әлиева Сәуле", 842)
    screen = show(PrecinctsScreen)
    assert people_tone(screen.table.records.row_at(0).data) is Tone.BAD
    side = open_tab(screen, school[0], COMMISSION)
    assert "7/1" in side.above.text()
    assert "vacancies: 6" in side.above.text()
    assert len(side.table.records.ids) == 1


def test_the_history_says_who_did_what(show, school, office):
    precincts.save(office, school[0], {"note": "жол жабық"})
    side = open_tab(show(PrecinctsScreen), school[0], HISTORY)
    what = [side.table.records.row_at(n).data.what for n in range(len(side.table.records.ids))]
    assert what == ["Precinct № 842 changed", "Precinct № 842 added"]


def test_the_building_is_shown_on_the_precinct_and_opened_in_its_own_room(show, school, desk, qtbot):
    side = open_tab(show(PrecinctsScreen), school[0], BUILDING)
    assert side.said["premises"].text() == "№ 5 мектеп"
    assert "842, 843" in side.shared.text()
    with qtbot.waitSignal(desk.went) as went:
        side.open.click()
    assert went.args[0] == Place("buildings", row=line_of(desk, "precincts", school[0]).building_id)


def test_an_arrival_narrows_the_list_and_opens_the_card(show, school, office):
    precincts.save(office, school[1], {"works": False, "resolution": "№ 5"})
    screen = show(PrecinctsScreen)
    screen.arrive(Place("precincts", filters=(("works", "no"),), row=school[1]))
    assert [screen.table.records.row_at(n).data.number for n in range(len(screen.table.records.ids))] == ["843"]
    assert screen.card.row_id == school[1]


def test_the_card_takes_the_whole_of_a_narrow_screen(show, school):
    screen = show(PrecinctsScreen, size=(820, 560))
    screen.open_card(school[0])
    QApplication.processEvents()
    assert not screen.table.isVisible()
    assert screen.card.isVisible()
    press(Qt.Key.Key_Escape)
    screen.close_card()
    assert screen.table.isVisible()


def test_an_unsaved_draft_holds_the_person_back_once(show, school, desk):
    screen = show(PrecinctsScreen)
    side = open_tab(screen, school[0], GENERAL)
    side.form.boxes["phone"].editor.setFocus()
    type_words("8 72544")
    assert not screen.may_leave()
    assert "Unsaved" in desk.unread[-1].sentence.source
    assert screen.may_leave()


def test_a_building_keeps_its_name_and_answers_for_all_its_precincts(show, school, desk, idle):
    screen = show(BuildingsScreen)
    side = open_tab(screen, screen.table.records.ids[0], 0)
    side.form.boxes["premises"].editor.clear()
    side.form.touch("premises")
    side.form.save()
    assert side.form.boxes["premises"].fault.isVisible()
    side.form.cancel()
    marks = open_tab(screen, screen.table.records.ids[0], 1)
    marks.points.setFocus()
    press_key("1", "kk")
    idle()
    code = code_at(marks, 0)
    assert {desk.reader().marks_of(row_id)[code].value for row_id in school} == {MarkValue.YES}


def test_the_tree_narrows_the_members_to_one_commission(show, school, make):
    make.member("Әлиева Сәуле", 842)
    make.member("Бекенов Дәурен", 843)
    screen = show(MembersScreen)
    okrug = screen.tree.topLevelItem(2)
    assert okrug.child(0).text(1) == "7/1"
    screen.tree.setCurrentItem(okrug.child(1))
    assert [screen.table.records.row_at(n).data.surname for n in range(len(screen.table.records.ids))] == ["Бекенов"]
    screen.begin()
    assert screen.card.sides[0].form.boxes["precinct_number"].editor.text() == "843"


@pytest.fixture
def stocked(school, office):
    for row_id, have in zip(school, (1, 4), strict=True):
        equipment.save(office, row_id, BOOTH, {"required": 4, "actual": have})
        equipment.save(office, row_id, BOX, {"required": 2, "actual": 2})
    return school


def test_equipment_is_typed_in_its_place(show, stocked, desk, idle):
    screen = show(EquipmentScreen)
    names = [column.name for column in screen.table.records.columns]
    screen.table.stand_on(screen.table.records.ids[0], names.index("actual"))
    press(Qt.Key.Key_F2)
    press_key("3", "kk")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    idle()
    assert screen.table.records.row_at(0).data.actual == 3


def test_the_matrix_shows_what_is_short_and_takes_3_4_and_an_equals_sign(show, stocked, idle):
    screen = show(EquipmentScreen)
    screen.views.button(1).click()
    table = screen.matrix.table
    assert [column.name for column in table.records.columns] == ["precinct_number", "okrug", "BOOTH", "looked"]
    assert table.records.index(0, 2).data() == "1/4"
    table.stand_on(table.records.ids[0], 2)
    table.setFocus()
    press_key("3", "kk")
    type_words("/5")
    press(Qt.Key.Key_Return)
    idle()
    assert screen.matrix.table.records.index(0, 2).data() == "3/5"
    screen.matrix.table.stand_on(screen.matrix.table.records.ids[0], 2)
    screen.matrix.table.setFocus()
    type_words("=")
    press(Qt.Key.Key_Return)
    idle()
    assert screen.matrix.table.records.index(0, 2).data() == "5/5"
    screen.matrix.everything.setChecked(True)
    assert len(screen.matrix.table.records.columns) == 5


def test_a_range_from_excel_is_laid_over_the_matrix_as_one_step(show, stocked, desk, idle):
    screen = show(EquipmentScreen)
    screen.views.button(1).click()
    screen.matrix.table.stand_on(screen.matrix.table.records.ids[0], 2)
    QGuiApplication.clipboard().setText("4\n2/3\n")
    before = desk.reader().position()
    press_key("v", "ru", Qt.KeyboardModifier.ControlModifier)
    screen.findChild(PastePreview).accept_button.click()
    idle()
    assert [screen.matrix.table.records.index(n, 2).data() for n in range(2)] == ["4/4", "2/3"]
    assert desk.reader().position() == before + 1


def test_an_item_is_added_to_a_precinct(show, school, desk, idle):
    screen = show(EquipmentScreen)
    screen.begin()
    form = screen.card.sides[0].form
    for name, value in (("participation_id", school[1]), ("item_id", BOOTH)):
        form.boxes[name].editor.put(value)
        form.touch(name)
    form.boxes["required"].editor.setFocus()
    press_key("4", "kk")
    form.save()
    idle()
    assert [line.data.required for line in desk.reader().equipment_of(school[1], "kk")] == [4]


@pytest.fixture
def sheet(show, school, make, office, idle):
    """A seminar with four people on its list, its sheet under the hand."""
    people = [make.member(name, 842) for name in ("Әлиева Сәуле", "Бекенов Дәурен", "Ғабитов Нұрлан", "Үсенов Ұлан")]
    seminar = make.seminar(maximum=20)
    seminars.enlist(office, seminar, people)
    screen = show(SeminarsScreen)
    side = open_tab(screen, seminar, 1)
    side.sheet.setFocus()
    return side


def marks(side):
    records = side.sheet.records
    return [records.row_at(n).data.presence for n in range(len(records.ids))]


@pytest.mark.parametrize("layout", ["kk", "ru", "en"])
def test_attendance_is_typed_by_one_key_a_person_in_any_layout(sheet, layout, idle):
    press(Qt.Key.Key_Space)
    press_key("0", layout)
    press_key("r", layout)
    press_key("j", layout)
    idle()
    assert marks(sheet) == [Presence.PRESENT, Presence.ABSENT, Presence.LATE, Presence.ONLINE]
    assert "3 present, 1 absent, 0 not marked" in sheet.counts.text()


@pytest.mark.parametrize("layout", ["kk", "ru", "en"])
def test_excused_asks_for_the_reason_and_goes_on(sheet, layout, idle, desk):
    press_key("c", layout)
    type_words("сырқат")
    press(Qt.Key.Key_Return)
    idle()
    assert marks(sheet)[0] is Presence.EXCUSED
    assert sheet.sheet.records.row_at(0).data.reason == "сырқат"
    assert (sheet.sheet.currentIndex().row(), sheet.sheet.currentIndex().column()) == (1, PLACES["presence"])


def test_all_came_then_the_absent_are_struck_and_all_is_undone_in_two_steps(sheet, idle, desk):
    sheet.all_came()
    idle()
    assert set(marks(sheet)) == {Presence.PRESENT}
    sheet.sheet.stand_on(sheet.sheet.records.ids[2], PLACES["presence"])
    press_key("0", "kk")
    idle()
    assert marks(sheet)[2] is Presence.ABSENT
    desk.undo()
    idle()
    desk.undo()
    idle()
    assert marks(sheet) == [None] * 4


@pytest.mark.parametrize("layout", ["kk", "ru", "en"])
def test_scores_are_typed_down_the_column(sheet, layout, idle):
    sheet.modes.button(1).click()
    for score in ("15", "9", "20"):
        for key in score:
            press_key(key, layout)
        press(Qt.Key.Key_Return)
    idle()
    records = sheet.sheet.records
    assert [records.row_at(n).data.entry_score for n in range(4)] == [15, 9, 20, None]


def test_a_score_above_the_maximum_is_refused_and_told(sheet, idle, desk):
    sheet.modes.button(2).click()
    for key in "21":
        press_key(key)
    press(Qt.Key.Key_Return)
    idle()
    assert sheet.sheet.records.index(0, PLACES["exit_score"]).data() == ""
    assert any("above the maximum" in message.sentence.source for message in desk.unread)


def test_a_guest_is_entered_by_name(sheet, idle):
    sheet.guest.setFocus()
    type_words("Қонақбаев Ерлан")
    press(Qt.Key.Key_Return)
    idle()
    assert sheet.sheet.records.row_at(4).data.guest
    assert sheet.guest.text() == ""


def test_del_strikes_a_person_off_the_list(sheet, idle):
    sheet.sheet.stand_on(sheet.sheet.records.ids[0], PLACES["presence"])
    press(Qt.Key.Key_Delete)
    idle()
    assert len(sheet.sheet.records.ids) == 3


def test_members_are_put_on_the_list_by_post(show, school, make, desk, idle):
    make.member("Әлиева Сәуле", 842, post="CHAIR")
    make.member("Бекенов Дәурен", 843)
    seminar = make.seminar()
    side = open_tab(show(SeminarsScreen), seminar, 1)
    side.enlist()
    dialog = side.findChild(Enlisting)
    assert "2 people" in dialog.said.text()
    for post, box in dialog.posts.items():
        box.setChecked(post.value == "CHAIR")
    assert "1 " in dialog.said.text()
    dialog.accept_button.click()
    idle()
    assert [row.data.full_name for row in desk.reader().attendance(seminar, "kk")] == ["Әлиева Сәуле"]


def test_a_told_count_stands_beside_what_the_sheet_says(show, make, office):
    seminar = make.seminar(told_present=37)
    screen = show(SeminarsScreen)
    screen.open_card(seminar)
    assert "37" in screen.card.where.text()
    assert focused() is not None


def test_marks_of_another_day_do_not_change_the_newest_one(show, school, office, desk, idle):
    readiness.mark(office, "CONCLUSION", MarkValue.NO, participation_id=school[0], as_of=date(2026, 3, 9))
    side = open_tab(show(PrecinctsScreen), school[0], CHECK)
    close_gates(office, school[0])
    side.known.boxes["as_of"].editor.put(date(2026, 3, 1))
    side.conclude(MarkValue.YES)
    idle()
    assert line_of(desk, "precincts", school[0]).state is State.NOT_READY
    assert len(desk.reader().ids("precincts", Question(filters=(("state", "NOT_READY"),)))) == 1
