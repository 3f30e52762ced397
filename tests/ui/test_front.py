"""The first window: a password, a wrong one, a lost one, a new file — before any heavy library is there."""

import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.ui.front import Front
from desktop.ui.login import Login
from desktop.ui.settings import Settings, read_settings
from tests.conftest import PASSWORD, TODAY


class Door:
    """Opens real files the way the program does, and counts the knocks."""

    def __init__(self):
        self.knocks = 0

    def users(self, file):
        from desktop.storage.keys import read_keys

        return read_keys(file).users

    def open(self, file, user, password):
        from desktop.storage.office import open_office

        self.knocks += 1
        return open_office(file, user, password, today=lambda: TODAY)

    def found(self, wish):
        from desktop.actions.founding import Campaigning, found
        from desktop.domain.campaigns import Vote
        from desktop.words import say

        campaign = Campaigning(
            say(wish.title, "kk"), wish.called, wish.voting_day, Vote(wish.vote), say(wish.title, "ru")
        )
        return found(wish.file, wish.territory, campaign, wish.password, today=lambda: TODAY)

    def recover(self, file, code, password):
        from desktop.storage.founding import recover

        recover(file, code, "chair", password)
        return self.open(file, "chair", password)


@pytest.fixture
def closed_file(founded):
    """A file that nobody has open, and its recovery code."""
    office, code = founded
    office.close()
    return office.path, code


@pytest.fixture
def opened():
    """Offices that a test has opened; closed at its end."""
    held = []
    yield held
    for each in held:
        each.close()


@pytest.fixture
def front(worker, qtbot, opened):
    made = Front(Door(), worker, Settings(language="en"), lambda: TODAY)
    qtbot.addWidget(made)
    made.opened.connect(lambda office, _settings: opened.append(office))
    made.show()
    return made


def login(front, file, idle) -> Login:
    front.ask_password(file)
    idle()
    return front.findChild(Login)


def test_the_right_password_opens_the_file_and_it_is_remembered(front, closed_file, idle, opened):
    page = login(front, closed_file[0], idle)
    page.field.edit.setText(PASSWORD)
    page.enter.click()
    idle()
    assert [office.path for office in opened] == [closed_file[0]]
    assert page.field.edit.text() == ""
    assert read_settings().recent == (str(closed_file[0]),)


def test_a_wrong_password_has_a_sentence_and_a_wait_that_grows(front, closed_file, idle, opened, qtbot):
    page = login(front, closed_file[0], idle)
    page.field.edit.setText("not it")
    page.enter.click()
    idle()
    assert page.problem.text() == "Wrong password. Try again in 2 seconds."
    assert not page.enter.isEnabled()
    page.open()
    assert front._door.knocks == 1, "no second try while it waits"
    qtbot.waitUntil(page.enter.isEnabled, timeout=10_000)
    page.enter.click()
    idle()
    assert "4 seconds" in page.problem.text()
    assert opened == []


def test_a_missing_key_file_is_said_with_the_way_out(front, closed_file, idle):
    file = closed_file[0]
    file.with_name(file.name + "-key").unlink()
    page = login(front, file, idle)
    assert file.name in page.problem.text()
    assert "recovery code" in page.problem.text()


def test_a_file_that_is_gone_is_said(front, tmp_path, idle):
    page = login(front, tmp_path / "gone.daiyn", idle)
    page.field.edit.setText("x")
    assert "gone.daiyn" in page.problem.text()


def test_the_recovery_code_opens_the_file_and_sets_a_new_password(front, closed_file, idle, opened):
    file, code = closed_file
    front.ask_code(file)
    page = front.pages.currentWidget()
    page.code.setText(code.lower().replace("-", " "))
    page.first.edit.setText("жаңа құпиясөз")
    page.again.edit.setText("жаңа құпиясөз")
    page.enter.click()
    idle()
    assert [office.path for office in opened] == [file]
    opened.pop().close()
    page = login(front, file, idle)
    page.field.edit.setText("жаңа құпиясөз")
    page.enter.click()
    idle()
    assert len(opened) == 1


def test_a_slip_of_the_hand_in_the_code_changes_nothing(front, closed_file, idle, opened):
    file, code = closed_file
    before = file.with_name(file.name + "-key").read_bytes()
    front.ask_code(file)
    page = front.pages.currentWidget()
    page.code.setText(code.replace(code[0], "Z" if code[0] != "Z" else "Y", 1))
    page.first.edit.setText("жаңа құпиясөз")
    page.again.edit.setText("жаңа құпиясөз")
    page.enter.click()
    idle()
    assert page.problem.text() == "The recovery code is not right. Compare it with the paper letter by letter."
    assert file.with_name(file.name + "-key").read_bytes() == before
    assert opened == []


def test_a_new_file_is_made_and_its_code_shown_before_work_begins(front, tmp_path, idle, opened):
    front.begin_founding()
    page = front.pages.currentWidget()
    page.district.search.setText("шаульдер")
    assert page.district.found.count() == 0
    page.district.search.setText("отырар")
    assert page.district.code() == "KZ-TUR-OTYRAR"
    page.voting_day.setText("150326")
    page.voting_day.settle()
    page.called.put(date(2026, 2, 11))
    page.file.setText(str(tmp_path / "new"))
    page.first.edit.setText("құпия 2026")
    page.again.edit.setText("құпия 2026")
    page.make.click()
    idle()
    code = front.pages.currentWidget()
    assert (tmp_path / "new.daiyn").is_file()
    assert opened == [], "the code comes first"
    code.save(str(tmp_path / "safe.pdf"))
    idle()
    assert (tmp_path / "safe.pdf").read_bytes().startswith(b"%PDF")
    code.go_on.click()
    assert [office.path.name for office in opened] == ["new.daiyn"]
    with opened[0].reader() as reader:
        assert reader.office("kk").voting_day == date(2026, 3, 15)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda page: page.district.found.setCurrentRow(-1), "Choose the district or city."),
        (lambda page: page.voting_day.setText(""), "Enter the voting day. For example: 15.03.2026."),
        (lambda page: page.voting_day.setText("31.02.2026"), "“31.02.2026” is not a date. For example: 15.03.2026."),
        (lambda page: page.again.edit.setText("other"), "The two passwords differ. Type the same one twice."),
        (lambda page: page.voting_day.setText("01.02.2026"), "Voting day must be after the call."),
    ],
)
def test_what_is_missing_is_said_and_no_file_appears(front, tmp_path, idle, spoil, said):
    front.begin_founding()
    page = front.pages.currentWidget()
    page.district.choose("KZ-TUR-OTYRAR")
    page.voting_day.setText("15.03.2026")
    page.file.setText(str(tmp_path / "new.daiyn"))
    page.first.edit.setText("құпия 2026")
    page.again.edit.setText("құпия 2026")
    spoil(page)
    page.make.click()
    idle()
    assert page.problem.text() == said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("typed", ["Отырар", "отырар", "ОТЫРАРСКИЙ", "Отирар"])
def test_a_district_is_found_as_russians_and_as_kazakhs_write_it(front, typed):
    front.begin_founding()
    choice = front.pages.currentWidget().district
    choice.search.setText(typed)
    assert choice.code() == "KZ-TUR-OTYRAR"


def test_the_first_window_speaks_another_language_at_once(front, closed_file):
    front.settings = replace(front.settings, recent=(str(closed_file[0]),))
    front.findChild(QPushButton, "language-ru").click()
    assert front.findChild(QPushButton, "enter").text() == "Войти"
    assert read_settings().language == "ru"


def test_caps_lock_is_told_while_a_password_is_typed(front, closed_file, idle):
    page = login(front, closed_file[0], idle)
    line = page.field.findChild(QLineEdit)
    held = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "Қ")
    QApplication.sendEvent(line, held)
    assert "Caps Lock is on" in page.field.hint.text()
    QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "қ"))
    assert "Caps Lock" not in page.field.hint.text()


def test_a_bug_behind_the_door_is_no_end_of_the_program(front, closed_file, idle, monkeypatch):
    page = login(front, closed_file[0], idle)
    monkeypatch.setattr(front._door, "open", lambda *_: 1 / 0)
    page.enter.click()
    idle()
    assert "made a mistake" in page.problem.text()
    assert page.enter.isEnabled()


def test_nothing_heavy_is_imported_for_the_first_window():
    asked = (
        "import sys, desktop.ui.front, desktop.ui.settings, desktop.ui.worker, desktop.ui.theme;"
        "print([name for name in ('sqlmodel', 'sqlalchemy', 'pydantic', 'openpyxl', 'reportlab', 'cryptography', "
        "'pypdfium2', 'alembic', 'argon2') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
