"""A morning of the secretary: precincts typed, a mistake taken back, a list from Excel, tomorrow all is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.ui.pasting import PastePreview
from tests.ui.hand import CONTROL, focused, press, press_key, type_words


def fill(form, **words):
    """Type words into fields; digits as a hand types them in the Kazakh layout."""
    for name, typed in words.items():
        form.boxes[name].editor.setFocus()
        for letter in typed:
            if letter.isdigit():
                press_key(letter, "kk")
            else:
                type_words(letter)


def choose(form, name, words):
    """Choose by name."""
    editor = form.boxes[name].editor
    editor.setCurrentIndex(editor.findText(words))
    form.touch(name)


def numbers(screen):
    return [screen.table.records.row_at(n).data.number for n in range(len(screen.table.records.ids))]


def add_precinct(screen, number, idle):
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    assert focused() is form.boxes["number"].editor
    fill(form, number=number, settlement="Шәуілдір ауылы", seats="7")
    choose(form, "okrug_id", "Шәуілдір ауылдық округі")
    press_key("s", "en", CONTROL)
    idle()
    press(Qt.Key.Key_Escape)
    screen.close_card()


def test_precincts_are_typed_found_taken_back_and_there_tomorrow(room, idle, desk, reopened):
    screen = room("precincts")
    for number in ("842", "843", "851а"):
        add_precinct(screen, number, idle)
    assert numbers(screen) == ["842", "843", "851а"]

    screen.search.setText("шаульдер")
    assert numbers(screen) == ["842", "843", "851а"]
    screen.search.setText("851")
    assert numbers(screen) == ["851а"]
    screen.search.clear()

    screen.table.setFocus()
    press_key("z", "ru", CONTROL)
    idle()
    assert numbers(screen) == ["842", "843"]
    press_key("y", "ru", CONTROL)
    idle()
    assert numbers(screen) == ["842", "843", "851а"]

    with reopened().reader() as reader:
        rows = reader.rows("precincts", list(reader.ids("precincts")), "kk")
        assert [row.data.number for row in rows] == ["842", "843", "851а"]
        assert rows[0].data.okrug == "Шәуілдір"
        assert rows[0].data.seats == 7


def test_a_taken_number_is_refused_beside_its_field_and_the_rest_stays_typed(room, idle, make):
    make.precinct(842)
    screen = room("precincts")
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    fill(form, number="842", settlement="Көксарай ауылы")
    form.save()
    idle()
    assert "842" in form.boxes["number"].fault.text()
    assert form.boxes["settlement"].editor.text() == "Көксарай ауылы"
    assert len(screen.table.records.ids) == 1


def test_phones_from_excel_come_in_as_one_step_and_go_back_as_one(room, idle, make, desk):
    make.precinct(842)
    for name in ("Әлиева Сәуле", "Бекенов Дәурен", "Үсенов Ұлан"):
        make.member(name, 842)
    screen = room("members")
    column = next(n for n, each in enumerate(screen.table.records.columns) if each.name == "phone")
    screen.table.stand_on(screen.table.records.ids[0], column)
    QGuiApplication.clipboard().setText("+7 700 111 22 33\r\n8 701 222 33 44, 8 702 333 44 55\r\n")
    press_key("v", "kk", CONTROL)
    screen.findChild(PastePreview).accept_button.click()
    idle()

    def phones():
        return [screen.table.records.row_at(n).data.phone for n in range(3)]

    assert [len(each) for each in phones()] == [1, 2, 0]
    desk.undo()
    idle()
    assert [len(each) for each in phones()] == [0, 0, 0]


def test_two_precincts_of_one_school_share_its_ramp(room, idle, make, desk):
    school = make.building("№ 5 мектеп", "Абай көшесі, 5")
    both = [make.precinct(number, building_id=school) for number in (842, 843)]
    screen = room("buildings")
    screen.open_card(school)
    screen.card.tabs.setCurrentIndex(1)
    points = screen.card.sides[1].points
    codes = [points.records.row_at(n).data.indicator.code for n in range(len(points.records.ids))]
    points.stand_on(points.records.ids[codes.index("RAMP")])
    points.setFocus()
    press_key("0", "kk")
    idle()
    assert {desk.reader().marks_of(row_id)["RAMP"].value.value for row_id in both} == {"NO"}
    screen = room("precincts")
    assert [screen.table.records.row_at(n).data.open_issues for n in range(2)] == [1, 1]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_room_stands_within_the_smallest_screen_in_each_language(window, room, make, idle, language):
    school = make.building("№ 5 жалпы білім беретін орта мектеп", "Жібек жолы көшесі, 15")
    for number in (842, 843):
        make.precinct(number, building_id=school, seats=7)
    make.member("Құрманғалиева Шынар Өмірзаққызы", 842, workplace="Шәуілдір ауылдық ауруханасы", post="DEPUTY")
    make.seminar(place="Шәуілдір ауылының мәдениет үйі")
    window.speak(language)
    for name in ("precincts", "members", "buildings", "seminars", "equipment"):
        screen = room(name)
        window.resize(1366, 728)
        for opened in (False, True):
            if opened and screen.table.records.ids:
                screen.open_card(screen.table.records.ids[0])
            QApplication.processEvents()
            assert (window.width(), window.height()) == (1366, 728)
            if screen.table.isVisible():
                columns = sum(screen.table.columnWidth(n) for n in screen.table.visible_columns())
                assert columns <= screen.table.viewport().width()
