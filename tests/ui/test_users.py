"""Users in Settings: let in, given another role, taken away; one's own password."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from desktop.domain.users import NOT_CHAIR, Role
from desktop.storage import keys
from desktop.storage.keys import read_keys, unwrap_key
from desktop.ui.asking import Asking
from desktop.ui.settings_screen import SettingsScreen
from desktop.ui.users import OwnPassword, UserDialog
from tests.conftest import PASSWORD

THEIRS = "айгүлдің құпиясы"


@pytest.fixture
def card(desk, qtbot, idle, monkeypatch):
    monkeypatch.setattr(keys, "TIME", 1)
    monkeypatch.setattr(keys, "MEMORY", 64)
    screen = SettingsScreen(desk)
    qtbot.addWidget(screen)
    desk.changed.connect(lambda *_: screen.refresh())
    screen.show()
    screen.refresh()
    idle()
    return screen.users


def dialog(card, kind) -> Asking:
    return card.findChildren(kind)[-1]


def names(card):
    return [line.name for line in card.table.model_.lines]


def let_in(card, idle, name="Айгүл"):
    card.new.click()
    asked = dialog(card, UserDialog)
    asked.name.setText(name)
    asked.role.setCurrentIndex(asked.role.findData(Role.SECRETARY))
    asked.first.edit.setText(THEIRS)
    asked.again.edit.setText(THEIRS)
    QTest.keyClick(asked.again.edit, Qt.Key.Key_Return)
    idle()
    return asked


def test_somebody_is_let_in_by_keys_and_taken_away(card, idle, desk):
    let_in(card, idle)
    assert names(card) == ["chair", "Айгүл"]
    held = read_keys(desk.office.path)
    assert unwrap_key(held, "Айгүл", THEIRS) == desk.office.key
    card.table.selectRow(1)
    card.away.click()
    idle()
    assert names(card) == ["chair"]
    assert read_keys(desk.office.path).users == ("chair",)


def test_what_is_wrong_is_said_in_the_dialog(card, idle):
    asked = let_in(card, idle, name="  ")
    assert asked.isVisible()
    assert "name" in asked.problem.text()
    asked.again.edit.setText("басқа")
    asked.does.click()
    assert "differ" in asked.problem.text()
    asked.reject()
    assert names(card) == ["chair"]


def test_another_role_and_password(card, idle, desk):
    let_in(card, idle)
    card.table.selectRow(1)
    card.correct.click()
    asked = dialog(card, UserDialog)
    assert asked.name.isReadOnly()
    asked.role.setCurrentIndex(asked.role.findData(Role.VIEWER))
    asked.first.edit.setText("жаңа құпиясөз")
    asked.again.edit.setText("жаңа құпиясөз")
    asked.does.click()
    idle()
    assert [line.role for line in card.table.model_.lines] == ["chair", "viewer"]
    assert unwrap_key(read_keys(desk.office.path), "Айгүл", "жаңа құпиясөз") == desk.office.key


def test_one_s_own_password_needs_the_old_one(card, idle, desk):
    card.own.click()
    asked = dialog(card, OwnPassword)
    for old, new in (("қате", "жаңа құпиясөз"), (PASSWORD, "жаңа құпиясөз")):
        asked.old.edit.setText(old)
        asked.first.edit.setText(new)
        asked.again.edit.setText(new)
        asked.does.click()
        idle()
        assert isValid(asked) == (old == "қате"), "closed once it is done"
        if old == "қате":
            assert "Wrong password" in asked.problem.text()
    assert unwrap_key(read_keys(desk.office.path), "chair", "жаңа құпиясөз") == desk.office.key
    assert "in force" in desk.unread[-1].sentence.source


def test_nobody_but_the_chair_may(card, idle, desk):
    desk.office.role = "operator"
    card.refresh()
    card.table.selectRow(0)
    assert not card.new.isEnabled()
    assert not card.correct.isEnabled()
    assert not card.away.isEnabled()
    assert card.own.isEnabled()
    card.take_away()
    idle()
    assert desk.unread[-1].sentence.source == NOT_CHAIR.source
