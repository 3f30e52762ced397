"""Who may open the file: the chair lets people in, gives roles and passwords, takes people away."""

import pytest

from desktop.actions import history, precincts, users
from desktop.domain.faults import Refusal, WrongPassword
from desktop.domain.users import FIRST_USER, PROGRAM, Role
from desktop.storage import keys
from desktop.storage.founding import recover
from desktop.storage.keys import key_path, read_keys
from desktop.storage.office import ONLY_LOOKS, open_office
from tests.conftest import PASSWORD, TODAY
from tests.storage.views import refusal

THEIRS = "айгүлдің құпиясы"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch):
    """Keys that cost little: what they cost an attacker is tested with the key file."""
    monkeypatch.setattr(keys, "TIME", 1)
    monkeypatch.setattr(keys, "MEMORY", 64)


@pytest.fixture
def again(office):
    """Close the office and open it as somebody."""
    held = []

    def opened(user, password, writing=True):
        office.close()
        for each in held:
            each.close()
        held.append(open_office(office.path, user, password, writing=writing, today=lambda: TODAY))
        return held[-1]

    yield opened
    for each in held:
        each.close()


def people(office):
    with office.reader() as reader:
        return [(line.name, line.role) for line in reader.users()]


def user_id(office, name):
    with office.reader() as reader:
        return next(line.id for line in reader.users() if line.name == name)


def test_a_user_who_was_let_in_opens_the_file_with_the_own_password(office, again):
    users.add(office, "  Айгүл ", Role.SECRETARY, THEIRS)
    assert people(office) == [(FIRST_USER, "chair"), ("Айгүл", "secretary")]
    assert isinstance(refusal(open_office, office.path, "Айгүл", PASSWORD), WrongPassword)
    assert again("Айгүл", THEIRS).role == "secretary"
    assert again(FIRST_USER, PASSWORD).role == "chair"


def test_who_may_only_look_changes_nothing(office, again):
    users.add(office, "Ерлан", Role.VIEWER, THEIRS)
    looking = again("Ерлан", THEIRS)
    assert refusal(precincts.save, looking, None, {"number": "842"}).sentence == ONLY_LOOKS


def test_a_user_who_was_taken_away_opens_the_file_no_more(office, again):
    users.add(office, "Айгүл", Role.OPERATOR, THEIRS)
    with_wrap = key_path(office.path).read_bytes()
    users.close(office, user_id(office, "Айгүл"))
    assert people(office) == [(FIRST_USER, "chair")]
    assert read_keys(office.path).users == (FIRST_USER,)
    key_path(office.path).write_bytes(with_wrap)
    assert "may not open" in refusal(again, "Айгүл", THEIRS).sentence.source, "an older key file does not help"


def test_a_name_that_was_taken_away_may_come_back(office, again):
    users.add(office, "Айгүл", Role.OPERATOR, THEIRS)
    users.close(office, user_id(office, "Айгүл"))
    users.add(office, "Айгүл", Role.SECRETARY, "жаңа құпиясөз")
    assert again("Айгүл", "жаңа құпиясөз").role == "secretary"


def test_an_undone_letting_in_lets_nobody_in(office, again):
    users.add(office, "Айгүл", Role.OPERATOR, THEIRS)
    history.undo(office)
    assert people(office) == [(FIRST_USER, "chair")]
    assert refusal(again, "Айгүл", THEIRS) is not None


def test_another_role_and_another_password(office, again):
    users.add(office, "Айгүл", Role.OPERATOR, THEIRS)
    done = users.change(office, user_id(office, "Айгүл"), Role.SECRETARY, "екінші құпиясөз")
    assert done.step
    assert users.change(office, user_id(office, "Айгүл"), Role.SECRETARY, "үшінші құпиясөз").step == 0
    assert isinstance(refusal(open_office, office.path, "Айгүл", THEIRS), WrongPassword)
    assert again("Айгүл", "үшінші құпиясөз").role == "secretary"


def test_one_s_own_password(office, again):
    assert isinstance(refusal(users.change_password, office, "қате", "жаңа құпиясөз"), WrongPassword)
    users.change_password(office, PASSWORD, "жаңа құпиясөз")
    again(FIRST_USER, "жаңа құпиясөз")


def test_only_the_chair_manages_users_and_takes_their_steps_back(office, again):
    users.add(office, "Айгүл", Role.SECRETARY, THEIRS)
    theirs = again("Айгүл", THEIRS)
    first = user_id(theirs, FIRST_USER)
    for act, *given in (
        (users.add, "Ерлан", Role.CHAIR, THEIRS),
        (users.change, first, Role.VIEWER),
        (users.close, first),
    ):
        assert refusal(act, theirs, *given).sentence == users.NOT_CHAIR
    assert refusal(history.undo, theirs).sentence == users.NOT_CHAIR


def test_the_first_user_stays_the_chair(office):
    first = user_id(office, FIRST_USER)
    assert refusal(users.close, office, first).sentence == users.FIRST_STAYS
    assert refusal(users.change, office, first, Role.OPERATOR).sentence == users.FIRST_STAYS
    assert people(office) == [(FIRST_USER, "chair")]


@pytest.mark.parametrize("name", ["", "   ", "a" * 81, FIRST_USER, PROGRAM, "viewer", "Айгүл"])
def test_a_name_that_cannot_be(office, name):
    users.add(office, "Айгүл", Role.OPERATOR, THEIRS)
    held = key_path(office.path).read_bytes()
    assert refusal(users.add, office, name, Role.OPERATOR, THEIRS).field == "name"
    assert key_path(office.path).read_bytes() == held


def test_a_password_that_is_too_short(office):
    assert refusal(users.add, office, "Айгүл", Role.OPERATOR, "abc").field == "password"
    assert people(office) == [(FIRST_USER, "chair")]


def test_a_key_file_that_cannot_be_written_leaves_no_user(office, monkeypatch):
    def full(*_given):
        raise Refusal(users.NO_NAME)

    monkeypatch.setattr(users, "write_keys", full)
    assert refusal(users.add, office, "Айгүл", Role.OPERATOR, THEIRS) is not None
    assert people(office) == [(FIRST_USER, "chair")]


def test_the_recovery_code_keeps_the_passwords_of_the_others(founded, again):
    office, code = founded
    users.add(office, "Айгүл", Role.OPERATOR, THEIRS)
    recover(office.path, code, FIRST_USER, "жаңа құпиясөз")
    again(FIRST_USER, "жаңа құпиясөз")
    assert again("Айгүл", THEIRS).role == "operator"
