"""Commands about the file itself."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import desktop
from desktop.storage.keys import key_path, read_code
from tests.commands.conftest import DAYS, NEW
from tests.conftest import PASSWORD
from tests.storage.views import refusal

REGISTER = ("Учаске №;Ауылдық округі;Азаматтар саны", "842;Шәуілдір;1240", "843;Темір;417")


def test_a_new_file_and_its_recovery_code(daiyn, tmp_path):
    said = daiyn("new", tmp_path / "a.daiyn", *NEW, *DAYS, "--json")
    assert said.code == 0
    assert said.json["file"] == str(tmp_path / "a.daiyn")
    assert said.json["user"] == "chair"
    assert len(read_code(said.json["code"])) == 20
    assert daiyn("check", tmp_path / "a.daiyn").code == 0


def test_the_recovery_paper_takes_the_code_s_place(daiyn, tmp_path):
    paper = tmp_path / "code.pdf"
    said = daiyn("new", tmp_path / "a.daiyn", *NEW, *DAYS, "--recovery", paper, "--lang", "en")
    assert said.code == 0
    assert paper.read_bytes().startswith(b"%PDF")
    assert not re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-", said.out)


def test_a_recovery_paper_that_cannot_be_written_does_not_lose_the_code(daiyn, tmp_path, monkeypatch):
    """Without it nobody could ever open the file again once the key file is gone."""
    said = daiyn("new", tmp_path / "a.daiyn", *NEW, *DAYS, "--recovery", tmp_path / "no" / "code.pdf", "--json")
    assert said.code == 1
    assert said.err.count("\n") == 1
    monkeypatch.setenv("DAIYN_RECOVERY", said.json["code"])
    assert daiyn("recover", tmp_path / "a.daiyn").code == 0


@pytest.mark.parametrize(
    "wrong",
    [
        ("--commission", "KZ-NOWHERE"),
        ("--commission", "KZ-TUR-OTYRAR-001"),
        ("--called", "11.02.26"),
        ("--called", "2026-02-30"),
        ("--called", "ертең"),
        ("--called", "2026-03-16"),
        ("--campaign", ""),
        ("--campaign", "x" * 10_000),
    ],
)
def test_what_a_new_file_cannot_be_made_of(daiyn, tmp_path, wrong):
    said = daiyn("new", tmp_path / "a.daiyn", *NEW, *DAYS, *wrong)
    assert said.code == 1
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert len(said.err) < 300
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_not_made_over_another(daiyn, file):
    held = file.read_bytes(), key_path(file).read_bytes()
    said = daiyn("new", file, *NEW, *DAYS, "--lang", "en")
    assert (said.code, said.err) == (1, "A file “otyrar.daiyn” is already there. Choose another name.\n")
    assert (file.read_bytes(), key_path(file).read_bytes()) == held


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("words", [("check",), ("undo",), ("show", "members"), ("journal",), ("copy",)])
def test_a_file_that_is_not_there_in_three_languages(daiyn, tmp_path, lang, words):
    command, *rest = words
    said = daiyn(command, tmp_path / "жоқ.daiyn", *rest, "--lang", lang)
    assert said.code == 1
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "жоқ.daiyn" in said.err
    assert ("was not found" in said.err) is (lang == "en")


def test_a_wrong_password(daiyn, file, monkeypatch):
    monkeypatch.setenv("DAIYN_PASSWORD", "қате-пароль")
    for command in (("check",), ("show", "members"), ("undo",), ("copy",)):
        said = daiyn(command[0], file, *command[1:], "--lang", "en", "--json")
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith(f"Wrong password for the file “{file.name}”.")


def test_recovery(daiyn, tmp_path, monkeypatch):
    path = tmp_path / "a.daiyn"
    code = daiyn("new", path, *NEW, *DAYS, "--json").json["code"]
    key_path(path).unlink()
    monkeypatch.setenv("DAIYN_PASSWORD", "жаңа-құпия")
    monkeypatch.setenv("DAIYN_RECOVERY", code[:-1] + ("A" if code[-1] != "A" else "B"))
    said = daiyn("recover", path, "--lang", "en")
    assert (said.code, said.err) == (1, "The recovery code is not right. Compare it with the paper letter by letter.\n")
    assert not key_path(path).exists()
    monkeypatch.setenv("DAIYN_RECOVERY", code.lower().replace("-", " "))
    said = daiyn("recover", path, "--json")
    assert said.json == {"file": str(key_path(path)), "user": "chair"}
    assert daiyn("check", path).code == 0


def test_undo_redo_and_the_journal(daiyn, file, csv):
    workbook = csv("register.csv", *REGISTER)
    empty = daiyn("show", file, "precincts", "--json").json
    assert daiyn("import", file, workbook).code == 0
    full = daiyn("show", file, "precincts", "--json").json
    said = daiyn("undo", file, "--json", "--lang", "en")
    assert said.json["step"] == 3
    assert said.json["label"].startswith("Undone: “register.csv”")
    assert daiyn("show", file, "precincts", "--json").json == empty
    assert daiyn("redo", file, "--json").json["step"] == 4
    assert daiyn("show", file, "precincts", "--json").json == full
    told = daiyn("journal", file, "--json", "--verify", "--lang", "en").json
    assert told["whole"] is True
    assert [step["n"] for step in told["steps"]] == [1, 2, 3, 4]
    assert set(told["steps"][0]) == {"n", "at", "who", "label", "source", "rows", "undone"}
    assert [step["undone"] for step in told["steps"]] == [False, False, True, False]
    assert told["steps"][0]["label"] == "The file was made"
    assert re.fullmatch(r"2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", told["steps"][1]["at"])


def test_the_founding_step_cannot_be_undone(daiyn, file):
    said = daiyn("undo", file, "--lang", "en")
    assert (said.code, said.out, said.err) == (1, "", "There is nothing to undo.\n")
    said = daiyn("redo", file, "--lang", "en")
    assert (said.code, said.out, said.err) == (1, "", "There is nothing to redo.\n")


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_journal_speaks_each_language(daiyn, file, csv, lang):
    daiyn("import", file, csv("register.csv", *REGISTER))
    daiyn("undo", file)
    said = daiyn("journal", file, "--verify", "--lang", lang)
    assert said.code == 0
    assert len(said.out.splitlines()) == 4
    labels = [step["label"] for step in daiyn("journal", file, "--json", "--lang", lang).json["steps"]]
    assert all("{" not in label and "%n" not in label for label in labels)
    assert ("Undone" in labels[2]) is (lang == "en")


def test_copy_and_restore(daiyn, file, csv, tmp_path):
    daiyn("import", file, csv("register.csv", *REGISTER))
    full = daiyn("show", file, "precincts", "--json").json
    copy = daiyn("copy", file, "--out", tmp_path / "copies", "--json").json["copy"]
    assert Path(copy).parent == tmp_path / "copies"
    daiyn("undo", file)
    said = daiyn("restore", copy, file, "--json").json
    assert said["step"] == 2
    assert said["file"] == str(file)
    assert Path(said["aside"]).exists()
    assert daiyn("show", file, "precincts", "--json").json == full
    assert daiyn("show", said["aside"], "precincts", "--json").json["rows"] == []
    elsewhere = tmp_path / "elsewhere.daiyn"
    assert daiyn("restore", copy, elsewhere, "--json").json["aside"] is None
    assert daiyn("show", elsewhere, "precincts", "--json").json == full


def test_what_cannot_be_restored(daiyn, file, tmp_path):
    for copy in (tmp_path / "жоқ.daiyn-copy", file, tmp_path):
        said = daiyn("restore", copy, file, "--lang", "en")
        assert said.code == 1
        assert "is not a copy" in said.err
        assert said.err.count("\n") == 1
    assert daiyn("check", file).code == 0


def test_check(daiyn, file):
    assert daiyn("check", file, "--json").json == {"ok": True, "faults": []}
    whole = file.read_bytes()
    for at in (3, 40, len(whole) // 2, len(whole) - 1):
        torn = bytearray(whole)
        torn[at] ^= 4
        file.write_bytes(torn)
        said = daiyn("check", file, "--json", "--lang", "en")
        assert (said.code, said.json["ok"], said.err) == (1, False, "")
        assert said.json["faults"]
        spoken = daiyn("check", file, "--lang", "ru")
        assert (spoken.code, spoken.out) == (1, "")
        assert spoken.err
    file.write_bytes(whole)


def test_options_may_stand_before_the_command_too(daiyn, file, monkeypatch):
    said = daiyn("--lang", "en", "--json", "undo", file)
    assert said.err == "There is nothing to undo.\n"
    monkeypatch.setenv("DAIYN_LANG", "en")
    assert daiyn("undo", file).err == "There is nothing to undo.\n"
    assert daiyn("--lang", "kk", "undo", file, "--lang", "en").err == "There is nothing to undo.\n"
    monkeypatch.setenv("DAIYN_LANG", "қазақша")
    assert daiyn("undo", file).code == 1


@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("show", "a.daiyn", "people"),
        ("nothing",),
        ("report", "a.daiyn"),
        ("report", "a.daiyn", "readiness"),
        ("new", "a.daiyn"),
        ("undo", "a.daiyn", "--lang", "de"),
    ],
)
def test_wrong_use(daiyn, words):
    said = daiyn(*words)
    assert (said.code, said.out) == (2, "")
    assert said.err


def outside(*words, **environment):
    """The program as a process of its own, with the encoding of an old console."""
    root = str(Path(desktop.__file__).parents[1])
    held = {**os.environ, "PYTHONPATH": root, "PYTHONIOENCODING": "cp1251", "DAIYN_PASSWORD": PASSWORD, **environment}
    words = [sys.executable, "-m", "desktop", *map(str, words)]
    return subprocess.run(words, capture_output=True, env=held, stdin=subprocess.DEVNULL, check=False)


def test_kazakh_letters_leave_through_any_pipe(file):
    said = outside("journal", file, "--json", "--lang", "kk")
    assert said.returncode == 0
    assert json.loads(said.stdout.decode("utf-8"))["steps"][0]["label"]
    assert said.stderr == b""


def test_nobody_there_to_type_the_password(file):
    said = outside("undo", file, "--lang", "en", DAIYN_PASSWORD="")
    assert said.returncode == 1
    assert "DAIYN_PASSWORD" in said.stderr.decode()
    assert "Traceback" not in said.stderr.decode()


def test_a_damaged_file_says_one_sentence(file):
    """SQLCipher would write its own lines to stderr."""
    torn = bytearray(file.read_bytes())
    torn[50] ^= 1
    file.write_bytes(torn)
    said = outside("show", file, "members", "--lang", "en")
    assert said.returncode == 1
    assert said.stderr.decode().count("\n") == 1


def test_a_day_that_is_none_in_the_environment(daiyn, file, csv, monkeypatch):
    monkeypatch.setenv("DAIYN_TODAY", "бүгін")
    said = daiyn("import", file, csv("register.csv", *REGISTER), "--lang", "en")
    assert said.code == 1
    assert "DAIYN_TODAY" in said.err


def test_days_of_the_command_line():
    from datetime import date

    from desktop.commands.files import day

    assert day("2026-03-15") == day("15.03.2026") == date(2026, 3, 15)
    for wrong in ("15.03.26", "1.2", "31.02.2026", "", "2026-13-01", "..", "15/03/2026"):
        assert refusal(day, wrong) is not None
