"""Settings and journal in the window: the office's names, the code read back, copies, who did what."""

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.ui.journalview import JournalScreen
from desktop.ui.settings import read_settings
from desktop.ui.settings_screen import SettingsScreen


@pytest.fixture
def screen(desk, qtbot):
    made = SettingsScreen(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


def test_the_names_of_papers_are_changed_and_can_be_undone(screen, desk, idle):
    assert screen.names["name_kk"].text() == "Отырар аудандық аумақтық референдум комиссиясы"
    screen.names["centre_kk"].setText("Шәуілдір ауылы")
    screen.names["name_ru"].setText("Отрарская районная комиссия референдума")
    screen.findChild(QPushButton, "save-office").click()
    idle()
    assert desk.reader().office("kk").centre == "Шәуілдір ауылы"
    assert desk.reader().office("ru").commission == "Отрарская районная комиссия референдума"
    desk.undo()
    idle()
    assert desk.reader().office("kk").centre == ""


def test_an_empty_name_is_refused_beside_its_field(screen, desk, idle):
    screen.names["name_kk"].setText(" ")
    screen.findChild(QPushButton, "save-office").click()
    idle()
    assert screen.problem.text() == "Fill in this field."
    assert desk.reader().office("kk").commission == "Отырар аудандық аумақтық референдум комиссиясы"


def test_the_code_on_paper_is_compared_with_the_file_s_own(screen, desk, founded, idle):
    check = screen.findChild(QPushButton, "compare-code")
    screen.code.setText("0000")
    check.click()
    idle()
    assert "not right" in screen.code_problem.text()
    screen.code.setText(founded[1].lower())
    check.click()
    idle()
    screen.refresh()
    assert screen.code_problem.isHidden()
    assert screen.code_state.text() == "The paper was read back on 10.03.2026."


def test_another_file_s_code_is_told_apart_from_a_slip(screen, desk, idle):
    from desktop.storage.keys import code_words, new_code

    screen.code.setText(code_words(new_code()))
    screen.findChild(QPushButton, "compare-code").click()
    idle()
    assert "another file" in screen.code_problem.text()


def test_a_copy_is_made_and_shown(screen, desk, office, idle):
    assert not screen.folder.isEnabled()
    next(each for each in screen.findChildren(QPushButton) if each.text() == "Make a copy now").click()
    idle()
    assert f"step {desk.reader().position()}" in screen.copy.text()
    assert screen.folder.isEnabled()
    assert list(office.path.parent.glob("daiyn-copies/*.daiyn-copy"))


def test_the_look_is_asked_of_the_window(screen, desk):
    worn = []
    desk.worn.connect(worn.append)
    screen.theme.setCurrentIndex(1)
    screen.theme.activated.emit(1)
    assert worn[0].dark is True
    assert read_settings().dark is False, "the window keeps it, not the screen"


def test_the_journal_says_who_did_what_and_what_was_undone(desk, make, qtbot, idle):
    make.precinct(842)
    desk.undo()
    idle()
    screen = JournalScreen(desk)
    qtbot.addWidget(screen)
    screen.refresh()
    said = [[part.show(line) for part in screen.table.model_.parts] for line in screen.table.model_.lines]
    assert [row[3] for row in said] == ["Undone: Precinct № 842 added", "Precinct № 842 added", "The file was made"]
    assert [row[4] for row in said] == ["undo", "window", "founding"]
    assert [row[6] for row in said] == ["", "undone", ""]
    assert all(row[2] == "chair" for row in said)


def test_a_step_is_chosen_in_the_journal_and_undone(desk, make, qtbot, idle):
    make.precinct(842)
    make.precinct(843)
    screen = JournalScreen(desk)
    qtbot.addWidget(screen)
    screen.refresh()
    may = []
    for row in range(3):
        screen.table.selectRow(row)
        may.append(screen.undo.isEnabled())
    assert may == [True, True, False], "the founding step stays"
    screen.table.selectRow(1)
    screen.undo.click()
    idle()
    screen.refresh()
    said = [[part.show(line) for part in screen.table.model_.parts] for line in screen.table.model_.lines]
    assert [row[3] for row in said][:1] == ["Undone: Precinct № 842 added"]
    assert [row[6] for row in said] == ["", "", "undone", ""]
    screen.table.selectRow(2)
    assert not screen.undo.isEnabled()
