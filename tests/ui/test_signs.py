"""Signs of the house stay in the house: the window speaks of users, counts and buildings as the office does."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.actions import buildings
from desktop.domain.users import PROGRAM, Role, called, may_manage, may_write, role_words
from desktop.ui.journalview import JournalScreen
from desktop.ui.members import MembersScreen
from desktop.ui.status import spoken
from desktop.ui.today import TodayScreen
from desktop.ui.tree import EVERYBODY, OWN
from desktop.words import shown, speak

CHAIR = {"kk": "төраға", "ru": "председатель", "en": "chair"}


def journal(desk, qtbot):
    screen = JournalScreen(desk)
    qtbot.addWidget(screen)
    screen.refresh()
    return [[part.show(line) for part in screen.table.model_.parts] for line in screen.table.model_.lines]


@pytest.mark.parametrize("language", CHAIR)
def test_the_first_user_is_called_by_the_post(desk, make, qtbot, language):
    make.precinct(842)
    speak(language)
    desk.language = language
    assert {row[2] for row in journal(desk, qtbot)} == {CHAIR[language]}
    today = TodayScreen(desk)
    qtbot.addWidget(today)
    today.refresh()
    assert any(CHAIR[language] in words for words in (each.text() for each in today.findChildren(QLabel)))


def test_a_user_with_a_name_keeps_it(qapp):
    assert spoken(called("Айгүл")) == "Айгүл"
    assert spoken(called(PROGRAM)) == "program"
    assert spoken(role_words("чужой")) == "чужой"
    assert [each for each in Role if may_write(each)] == [Role.CHAIR, Role.SECRETARY, Role.OPERATOR]
    assert [each for each in Role if may_manage(each)] == [Role.CHAIR]


@pytest.mark.parametrize("language", CHAIR)
def test_the_name_of_a_building_is_quoted_once(desk, office, qtbot, language):
    values = {"premises": "«Мәдениет» үйі", "address": "Абай көшесі, 1"}
    buildings.save(office, None, values)
    speak(language)
    label = journal(desk, qtbot)[0][3]
    assert "«Мәдениет» үйі" in label
    assert "««" not in label
    assert "“" not in label


def test_the_tree_counts_everybody_whom_the_list_shows(desk, make, qtbot, idle):
    make.precinct(842)
    for name, precinct in (("Әлиева Сәуле", 842), ("Бекенова Гүл", 842), ("Дәуренова Айгүл", "")):
        make.member(name, precinct)
    screen = MembersScreen(desk)
    qtbot.addWidget(screen)
    screen.refresh()
    idle()
    counts = {
        item.text(0): item.text(1)
        for n in range(screen.tree.topLevelItemCount())
        for item in [screen.tree.topLevelItem(n)]
    }
    assert counts[shown(EVERYBODY)] == str(screen.table.records.rowCount()) == "3"
    assert counts[shown(OWN)] == "1"


def test_english_has_its_own_names_of_points_and_items(desk):
    points = desk.reader().indicators("en")
    assert {point.short for point in points if point.code in ("RAMP", "POWER")} == {"Ramp", "Power"}
    assert all(point.name.isascii() and point.short.isascii() for point in points)
    assert all(len(point.short) <= 30 for point in points)
    assert ("BOOTH", "Secret voting booth") in [
        (code, name)
        for code, _, _, row_id in desk.reader().catalogue("items")
        for each, name in desk.reader().choices("items", "en")
        if each == row_id
    ]
