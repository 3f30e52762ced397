"""The habits of office hands: Enter, F2, Ins, Del, Ctrl+C, Ctrl+V, Ctrl+D, a click on a head."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.catalog.members import MEMBERS
from desktop.ui.columns import told
from desktop.ui.members import COLUMNS, MembersScreen
from desktop.ui.offers import offers
from desktop.ui.pasting import PastePreview
from desktop.ui.precincts import PrecinctsScreen
from desktop.ui.table import RecordTable
from tests.ui.hand import CONTROL, click, focused, press, press_key, type_words

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def people(make):
    for number in (842, 843):
        make.precinct(number, seats=7)
    return [
        make.member("Үсенов Ұлан", 842, workplace="мектеп", post="CHAIR"),
        make.member("Әбдіқадыров Айдос", 842, workplace="аурухана"),
        make.member("Бекенова Айгүл", 843, workplace="мектеп"),
        make.member("Қалиев Қайрат", 843, workplace="әкімдік"),
    ]


@pytest.fixture
def screen(desk, qtbot, people, idle):
    made = MembersScreen(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda *_: made.refresh())
    made.resize(1170, 650)
    shown(qtbot, made)
    made.refresh()
    made.table.setFocus()
    idle()
    return made


def shown(qtbot, widget):
    """On the screen and under the hand: keys go to it."""
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def column(screen, name):
    return next(n for n, each in enumerate(screen.table.records.columns) if each.name == name)


def names(screen):
    return [screen.table.records.row_at(n).data.surname for n in range(len(screen.table.records.ids))]


def stand(screen, row, name):
    screen.table.stand_on(screen.table.records.ids[row], column(screen, name))


def head(screen, name):
    heads = screen.table.heads
    n = column(screen, name)
    return QPoint(heads.sectionViewportPosition(n) + 5, heads.height() // 2)


def test_a_list_opens_in_the_order_of_the_kazakh_alphabet(screen):
    assert names(screen) == ["Әбдіқадыров", "Бекенова", "Қалиев", "Үсенов"]


def test_a_click_on_a_head_sorts_and_a_second_one_turns_the_order_round(screen):
    click(screen.table.heads.viewport(), head(screen, "full_name"))
    assert names(screen) == ["Әбдіқадыров", "Бекенова", "Қалиев", "Үсенов"]
    click(screen.table.heads.viewport(), head(screen, "full_name"))
    assert names(screen) == ["Үсенов", "Қалиев", "Бекенова", "Әбдіқадыров"]
    assert screen.table.heads.isSortIndicatorShown()


def test_the_hand_stays_on_its_row_when_the_order_changes(screen):
    stand(screen, 1, "full_name")
    before = screen.table.current_id()
    screen.table.sort_by(column(screen, "full_name"))
    screen.table.sort_by(column(screen, "full_name"))
    assert screen.table.current_id() == before


def test_f2_edits_in_place_and_enter_takes_the_field_and_goes_on(screen, idle, desk):
    stand(screen, 1, "workplace")
    press(Qt.Key.Key_F2)
    assert isinstance(focused(), QLineEdit)
    focused().clear()
    type_words("кітапхана")
    press(Qt.Key.Key_Return)
    assert screen.table.currentIndex().column() == column(screen, "nominated_by")
    idle()
    assert desk.reader().row("members", screen.table.records.ids[1], "kk").data.workplace == "кітапхана"
    press(Qt.Key.Key_Escape)


def test_what_cannot_be_read_is_told_and_nothing_changes(people, desk, idle, qtbot):
    made = RecordTable(desk, "members", (told(MEMBERS, "birth_date"),))
    qtbot.addWidget(made)
    told_of = []
    made.refused.connect(told_of.append)
    shown(qtbot, made)
    made.refresh()
    made.setFocus()
    made.stand_on(made.records.ids[0])
    press(Qt.Key.Key_F2)
    type_words("99.99.2020")
    press(Qt.Key.Key_Return)
    idle()
    assert len(told_of) == 1
    assert made.records.row_at(0).data.birth_date is None


def test_ctrl_c_lays_values_on_the_clipboard_for_excel(screen):
    stand(screen, 0, "full_name")
    press(Qt.Key.Key_Down, SHIFT)
    press_key("c", "ru", CONTROL)
    assert QGuiApplication.clipboard().text() == "Әбдіқадыров Айдос\nБекенова Айгүл"


def test_a_pasted_range_is_shown_stored_as_one_step_and_undone_as_one(screen, idle, desk):
    stand(screen, 0, "workplace")
    QGuiApplication.clipboard().setText("архив\t«Ауыл»\nпошта\t«Ауыл»\n")
    before = desk.reader().position()
    press_key("v", "kk", CONTROL)
    preview = screen.findChild(PastePreview)
    assert desk.reader().position() == before
    preview.accept_button.click()
    idle()
    assert [screen.table.records.row_at(n).data.workplace for n in range(2)] == ["архив", "пошта"]
    assert desk.reader().position() == before + 1
    desk.undo()
    idle()
    assert [screen.table.records.row_at(n).data.workplace for n in range(2)] == ["аурухана", "мектеп"]


def test_a_paste_names_the_cells_it_cannot_take(screen):
    stand(screen, 0, "post")
    QGuiApplication.clipboard().setText("хан\tӘбдіқадыров Айдос\nТөраға\tБекенова Айгүл\nМүше\nМүше\nМүше")
    screen.table.paste()
    preview = screen.findChild(PastePreview)
    words = " ".join(label.text() for label in preview.findChildren(type(screen.heading)))
    assert "1 cell cannot be stored" in words
    assert "1 row of the range" in words
    assert "2 cells change" in words
    preview.reject()


def test_choices_are_pasted_in_any_language(screen, idle):
    stand(screen, 0, "post")
    QGuiApplication.clipboard().setText("Секретарь\nХатшы")
    screen.table.paste()
    screen.findChild(PastePreview).accept_button.click()
    idle()
    assert {screen.table.records.row_at(n).data.post.value for n in (0, 1)} == {"SECRETARY"}


def test_ctrl_d_fills_down_in_one_step(screen, idle, desk):
    stand(screen, 0, "workplace")
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, SHIFT)
    before = desk.reader().position()
    press_key("d", "ru", CONTROL)
    idle()
    assert [screen.table.records.row_at(n).data.workplace for n in range(4)] == ["аурухана"] * 3 + ["мектеп"]
    assert desk.reader().position() == before + 1


def test_the_foot_counts_the_selection(screen):
    stand(screen, 0, "full_name")
    press(Qt.Key.Key_Down, SHIFT)
    assert "Selected: 2" in screen.foot.text()
    press(Qt.Key.Key_Up)
    assert "Selected" not in screen.foot.text()


def test_the_foot_sums_the_selected_numbers(desk, qtbot, make, idle):
    for number in (842, 843, 844):
        make.precinct(number, voters=1000 + number)
    made = PrecinctsScreen(desk)
    qtbot.addWidget(made)
    made.resize(1170, 650)
    shown(qtbot, made)
    made.refresh()
    assert "5\u00a0529" in made.foot.text()
    stand(made, 0, "voters")
    press(Qt.Key.Key_Down, SHIFT)
    assert "Sum: 3\u00a0685" in made.foot.text()
    assert "Average: 1\u00a0842,5" in made.foot.text()


def test_a_letter_typed_in_the_list_begins_a_search(screen):
    type_words("к")
    type_words("а")
    assert screen.search.text() == "ка"
    assert names(screen) == ["Қалиев"]
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is screen.table


@pytest.mark.parametrize("words", ["абдикадыров", "Әбдіқадыров", "әбдіқ", "842 абд"])
def test_search_finds_with_and_without_kazakh_letters(screen, words):
    screen.search.setText(words)
    assert names(screen) == ["Әбдіқадыров"]
    screen.search.clear()
    assert len(names(screen)) == 4


def test_ctrl_f_reaches_the_search_in_the_cyrillic_layout(screen):
    assert {key.toString() for action in screen.actions() for key in action.shortcuts()} >= {"Ctrl+F", "Ctrl+А"}
    screen.search.start()
    assert QApplication.focusWidget() is screen.search


def test_the_value_under_the_hand_narrows_the_list_and_stands_as_a_chip(screen):
    stand(screen, 1, "workplace")
    screen.table.filter_here()
    assert names(screen) == ["Бекенова", "Үсенов"]
    chip = next(each for each in screen.chips.buttons if each.removable)
    assert "мектеп" in chip.text()
    chip.click()
    assert len(names(screen)) == 4


def test_chips_narrow_together_and_all_clears_them(screen):
    chairs = next(each for each in screen.chips.buttons if each.text() == "chairs")
    chairs.click()
    assert names(screen) == ["Үсенов"]
    screen.chips.buttons[0].click()
    assert len(names(screen)) == 4


def test_ins_begins_a_row_f9_copies_one_and_del_takes_one_out(screen, idle):
    stand(screen, 1, "full_name")
    press(Qt.Key.Key_F9)
    form = screen.card.sides[0].form
    assert form.row_id is None
    assert form.boxes["workplace"].editor.text() == "мектеп"
    assert form.boxes["surname"].editor.text() == ""
    screen.close_card()
    stand(screen, 1, "full_name")
    press(Qt.Key.Key_Delete)
    idle()
    assert "Бекенова" not in names(screen)


def test_enter_opens_the_card_and_escape_leaves_it(screen):
    stand(screen, 2, "full_name")
    press(Qt.Key.Key_Return)
    assert screen.card_open
    assert screen.card.title.text() == "Қалиев Қайрат"
    press(Qt.Key.Key_Escape)
    assert not screen.card_open


def test_the_mouse_is_offered_what_the_keys_do(screen, idle):
    stand(screen, 1, "workplace")
    menu = offers(screen.table)
    keys = [action.text().split("\t")[1] for action in menu.actions()]
    assert keys == ["Enter", "F2", "F12", "Ctrl+C", "Ctrl+V", "Ctrl+D", "F9", "Del"]
    menu.actions()[-1].trigger()
    idle()
    assert "Бекенова" not in names(screen)
    stand(screen, 1, "full_name")
    assert "F2" not in [action.text().split("\t")[1] for action in offers(screen.table).actions()]


@pytest.mark.parametrize("width", [1366 - 196, 1000, 1024 - 196, 620])
def test_no_row_stands_beyond_the_edge(screen, width):
    screen.resize(width, 560)
    for opened in (False, True):
        if opened:
            screen.open_card(screen.table.current_id())
        QApplication.processEvents()
        if screen.table.isVisible():
            widths = sum(screen.table.columnWidth(n) for n in screen.table.visible_columns())
            assert widths <= screen.table.viewport().width()
            assert not screen.table.horizontalScrollBar().isVisible()
    screen.close_card()


def test_the_columns_that_stay_are_the_ones_that_matter(screen):
    screen.resize(1170, 650)
    screen.open_card(screen.table.current_id())
    QApplication.processEvents()
    kept = {screen.table.records.columns[n].name for n in screen.table.visible_columns()}
    assert {"precinct_number", "post", "full_name"} <= kept
    assert len(kept) < len(COLUMNS)
