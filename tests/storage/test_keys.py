"""Who may open a file: passwords, key files and the printed recovery code."""

import base64
import json
import os
import stat
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.faults import FileDamaged, KeyFileForeign, KeyFileMissing, Refusal, WrongPassword
from desktop.storage import keys
from desktop.storage.founding import SHORTEST_PASSWORD, found_file, recover
from desktop.storage.keys import ALPHABET, code_words, key_path, read_code
from desktop.storage.office import open_office
from tests.conftest import PASSWORD
from tests.storage.views import refusal


@pytest.fixture
def closed(founded):
    """The path of a closed file and its recovery code."""
    office, code = founded
    office.close()
    return office.path, code


def test_a_password_is_dear_to_try(effort):
    assert effort == (3, 64 * 1024)


def refused(path, password=PASSWORD, user=""):
    with pytest.raises(Refusal) as fault:
        open_office(path, user, password)
    return fault.value


def test_the_password_opens_the_file_and_another_does_not(closed):
    path, _ = closed
    open_office(path, "", PASSWORD).close()
    open_office(path, "chair", PASSWORD).close()
    for wrong in (PASSWORD + " ", PASSWORD.upper(), "", "x" * 5000, "қате", "\udcff"):
        fault = refused(path, wrong)
        assert isinstance(fault, WrongPassword)
        assert fault.field == "password"


def test_a_user_who_is_not_in_the_key_file(closed):
    assert isinstance(refused(closed[0], user="басқа"), WrongPassword)


def test_one_password_however_it_was_typed(tmp_path):
    """й and ё may come as one sign or as two, by the keyboard of the day."""
    typed = "Йод-ёлка-7"
    key, _, _ = found_file(tmp_path / "a.daiyn", "chair", unicodedata.normalize("NFD", typed))
    held = keys.read_keys(tmp_path / "a.daiyn")
    assert keys.unwrap_key(held, "chair", unicodedata.normalize("NFC", typed)) == key
    assert keys.unwrap_key(held, "chair", unicodedata.normalize("NFD", typed)) == key


def test_a_password_too_short_leaves_nothing_behind(tmp_path):
    with pytest.raises(Refusal) as fault:
        found_file(tmp_path / "a.daiyn", "chair", "x" * (SHORTEST_PASSWORD - 1))
    assert fault.value.field == "password"
    assert list(tmp_path.iterdir()) == []


def test_no_key_file(closed):
    path, _ = closed
    key_path(path).unlink()
    fault = refused(path)
    assert isinstance(fault, KeyFileMissing)
    assert "not beside the file" in fault.sentence.source


def test_the_key_file_of_another_commission(closed, tmp_path):
    path, _ = closed
    found_file(tmp_path / "other.daiyn", "chair", PASSWORD)
    key_path(path).write_bytes(key_path(tmp_path / "other.daiyn").read_bytes())
    assert isinstance(refused(path), KeyFileForeign)


def test_no_file_at_all(tmp_path):
    fault = refused(tmp_path / "жоқ.daiyn")
    assert dict(fault.sentence.values) == {"file": "жоқ.daiyn"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 300,
        b"{}",
        b"[]",
        b"null",
        b"7",
        b'{"file": "zz", "wraps": [], "sum": ""}',
        b'{"file": 7, "wraps": [], "sum": ""}',
        b"[" * 100_000,
        "әліппе".encode("utf-16"),
    ],
)
def test_a_key_file_that_is_none(closed, content):
    path, _ = closed
    key_path(path).write_bytes(content)
    fault = refused(path)
    assert isinstance(fault, KeyFileMissing)
    assert fault.sentence.source == keys.KEY_FILE_DAMAGED.source


def test_any_flipped_bit_of_the_key_file_is_named(closed):
    path, _ = closed
    whole = key_path(path).read_bytes()
    for at in range(len(whole)):
        torn = bytearray(whole)
        torn[at] ^= 1 << at % 8
        key_path(path).write_bytes(torn)
        assert isinstance(refused(path), KeyFileMissing | KeyFileForeign), f"byte {at}"
    key_path(path).write_bytes(whole)
    open_office(path, "", PASSWORD).close()


def forged(path, **values):
    """The key file with other values in its wrap, and a sum that fits them."""
    held = json.loads(key_path(path).read_bytes())
    held["wraps"][0].update(values)
    held["sum"] = keys.key_file_sum(held)
    key_path(path).write_text(json.dumps(held))


@pytest.mark.parametrize(
    "values",
    [
        {"m": 64 * 1024 * 1024},
        {"m": 1024 * 1024 + 1},
        {"t": 10**9},
        {"t": 0},
        {"p": 17},
        {"m": 8, "p": 4},
        {"m": -1},
        {"t": "3"},
        {"t": 3.5},
        {"t": None},
        {"salt": ""},
        {"salt": base64.b64encode(b"x" * 4).decode()},
        {"nonce": "AAAA"},
        {"key": "not base64 at all!"},
        {"key": 5},
        {"user": 5},
    ],
)
def test_a_forged_key_file_neither_hangs_the_pc_nor_breaks_the_program(closed, values, monkeypatch):
    path, _ = closed
    forged(path, **values)

    def asked(*arguments):
        raise AssertionError("Argon2 was asked for what a forged key file says")

    monkeypatch.setattr(keys, "password_key", asked)
    fault = refused(path)
    assert fault.sentence.source == keys.KEY_FILE_DAMAGED.source


def test_a_wrap_is_bound_to_its_user(closed):
    path, _ = closed
    forged(path, user="deputy")
    assert isinstance(refused(path, user="deputy"), WrongPassword)


def test_the_key_file_holds_neither_key_nor_password(founded):
    office, code = founded
    words = key_path(office.path).read_bytes()
    for secret in (
        office.key,
        base64.b64encode(office.key),
        office.key.hex().encode(),
        PASSWORD.encode(),
        code.encode(),
    ):
        assert secret not in words


@given(st.binary(min_size=keys.CODE_BYTES, max_size=keys.CODE_BYTES))
def test_a_code_is_read_as_it_was_printed(code):
    printed = code_words(code)
    assert read_code(printed) == code
    assert read_code(printed.lower()) == code
    assert read_code(printed.replace("-", " ")) == code
    assert read_code(printed.replace("-", "–")) == code
    assert read_code(printed.replace("0", "O").replace("1", "l")) == code


@given(st.binary(min_size=keys.CODE_BYTES, max_size=keys.CODE_BYTES))
def test_a_code_typed_on_a_keyboard_that_was_not_switched(code):
    """Letters that look alike on the paper: С for C, Н for H."""
    cyrillic = str.maketrans("ABEKMHPCTXY", "АВЕКМНРСТХУ")
    assert read_code(code_words(code).translate(cyrillic)) == code


@given(st.binary(min_size=keys.CODE_BYTES, max_size=keys.CODE_BYTES), st.data())
def test_a_slip_of_the_hand_is_caught_before_any_file_is_touched(code, data):
    letters = code_words(code).replace("-", "")
    at = data.draw(st.integers(0, len(letters) - 1))
    other = data.draw(st.sampled_from([each for each in ALPHABET if each != letters[at]]))
    slips = [
        letters[:at] + other + letters[at + 1 :],
        letters[:at] + letters[at + 1 :],
        letters[:at] + other + letters[at:],
    ]
    if at + 1 < 32 and letters[at] != letters[at + 1]:
        slips.append(letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :])
    for slip in slips:
        with pytest.raises(Refusal) as fault:
            read_code(slip)
        assert fault.value.field == "code"


@given(st.text(max_size=60))
def test_anything_typed_for_a_code_is_a_code_or_a_refusal(typed):
    refused = refusal(read_code, typed)
    assert refused.field == "code" if refused else len(read_code(typed)) == keys.CODE_BYTES


def test_the_code_alone_opens_the_file_when_key_file_and_password_are_gone(closed, tmp_path):
    path, code = closed
    key_path(path).unlink()
    recover(path, code, "chair", "жаңа-құпия")
    open_office(path, "", "жаңа-құпия").close()
    assert isinstance(refused(path, PASSWORD), WrongPassword)


def test_the_code_of_another_file(closed, tmp_path):
    path, _ = closed
    _, _, other = found_file(tmp_path / "other.daiyn", "chair", PASSWORD)
    held = key_path(path).read_bytes()
    with pytest.raises(Refusal) as fault:
        recover(path, other, "chair", "жаңа-құпия")
    assert fault.value.field == "code"
    assert key_path(path).read_bytes() == held


@pytest.mark.parametrize(
    ("user", "password", "field"),
    [("chair", "abc", "password"), ("басқа", "жаңа-құпия", "user"), ("", "жаңа-құпия", "user")],
)
def test_what_recovery_refuses_leaves_the_key_file(closed, user, password, field):
    path, code = closed
    held = key_path(path).read_bytes()
    with pytest.raises(Refusal) as fault:
        recover(path, code, user, password)
    assert fault.value.field == field
    assert key_path(path).read_bytes() == held


def test_recovery_of_a_file_that_is_not_there(closed, tmp_path):
    with pytest.raises(Refusal) as fault:
        recover(tmp_path / "жоқ.daiyn", closed[1], "chair", "жаңа-құпия")
    assert "was not found" in fault.value.sentence.source


def test_a_file_is_not_founded_over_another_nor_over_its_key_file(closed):
    path, _ = closed
    held = path.read_bytes(), key_path(path).read_bytes()
    with pytest.raises(Refusal):
        found_file(path, "chair", PASSWORD)
    path.rename(path.with_name("moved.daiyn"))
    with pytest.raises(Refusal) as fault:
        found_file(path, "chair", PASSWORD)
    assert dict(fault.value.sentence.values) == {"file": key_path(path).name}
    assert (path.with_name("moved.daiyn").read_bytes(), key_path(path).read_bytes()) == held


def test_a_founding_that_fails_leaves_nothing_behind(tmp_path, monkeypatch):
    from desktop.actions import founding
    from tests.conftest import TODAY

    def unplugged(*_):
        raise FileDamaged(keys.KEY_FILE_DAMAGED)

    monkeypatch.setattr(founding, "write_first_rows", unplugged)
    campaign = founding.Campaigning("Сайлау", TODAY, TODAY.replace(day=30))
    with pytest.raises(FileDamaged):
        founding.found(tmp_path / "a.daiyn", "KZ-TUR-OTYRAR", campaign, PASSWORD)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="rights of files are told otherwise there")
def test_a_new_key_file_is_written_whole_under_its_name(closed):
    path, code = closed
    recover(path, code, "chair", "жаңа-құпия")
    assert not key_path(path).with_name(key_path(path).name + ".new").exists()
    assert stat.S_ISREG(key_path(path).stat().st_mode)
