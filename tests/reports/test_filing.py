import errno
import os
import tempfile
from pathlib import Path

import pytest

from desktop.domain.faults import DiskFull, FileBusy, FileDamaged, PlaceUnfit
from desktop.reports.filing import free_path, save_file, sensible_name
from tests.reports.papers import say


@pytest.fixture
def place(tmp_path) -> Path:
    """A file with an older report in it."""
    path = tmp_path / "esep.pdf"
    path.write_bytes(b"old")
    return path


def untouched(path: Path) -> bool:
    return path.read_bytes() == b"old" and list(path.parent.iterdir()) == [path]


def test_a_file_is_written_whole_and_leaves_nothing_beside_it(place):
    save_file(place, b"new" * 1000)
    assert place.read_bytes() == b"new" * 1000
    assert list(place.parent.iterdir()) == [place]


def test_a_full_disk_is_told_in_megabytes_and_the_old_file_stays(place, monkeypatch):
    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull) as refused:
        save_file(place, b"x" * 2_500_000)
    assert say(refused.value.sentence, "en").startswith("Not enough disk space: 3 MB needed, ")
    assert untouched(place)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EPERM])
def test_a_place_that_cannot_be_written_is_named(place, monkeypatch, number):
    def closed(**_options):
        raise OSError(number, "closed")

    monkeypatch.setattr(tempfile, "mkstemp", closed)
    with pytest.raises(PlaceUnfit) as refused:
        save_file(place, b"new")
    assert str(place.parent) in say(refused.value.sentence, "en")
    assert untouched(place)


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(PlaceUnfit, match="folder was not found"):
        save_file(tmp_path / "joq" / "esep.pdf", b"new")


def test_a_file_open_elsewhere_is_refused_and_stays(place, monkeypatch):
    def held(*_paths):
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(FileBusy) as refused:
        save_file(place, b"new")
    assert '"esep.pdf"' in say(refused.value.sentence, "en")
    assert untouched(place)


def test_a_disk_that_gives_back_other_bytes_is_not_trusted(place, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", lambda _path: b"rotten")
    with pytest.raises(FileDamaged):
        save_file(place, b"new")
    monkeypatch.undo()
    assert untouched(place)


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.EIO, PlaceUnfit, "taken out"),
        (errno.ENODEV, PlaceUnfit, "taken out"),
        (errno.EBUSY, FileBusy, "open in another program"),
        (errno.ENAMETOOLONG, PlaceUnfit, "too long"),
        (errno.ELOOP, PlaceUnfit, f"(error {errno.ELOOP})"),
    ],
)
def test_a_fault_of_the_disk_is_told_in_our_own_words(place, monkeypatch, number, kind, words):
    def broken(_handle):
        raise OSError(number, "The system's own English")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(kind) as refused:
        save_file(place, b"new")
    for language in ("kk", "ru", "en"):
        assert "own English" not in say(refused.value.sentence, language)
    assert words in say(refused.value.sentence, "en")
    assert untouched(place)


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Отырар", "дайындық", "2026-03-10"), "otyrar_daiyndyq_2026-03-10.pdf"),
        (("Шәуілдір а.о.", "Үйде өңдеу", "Һ"), "shauildir_a_o_uide_ondeu_h.pdf"),
        (("Щучинск / Юбилейное", "ЖҰҒЫМ"), "shchuchinsk_iubileinoe_zhugym.pdf"),
        (("../../etc", 'con"<>|?*'), "etc_con.pdf"),
        (("", "漢"), "daiyn.pdf"),
        (("ә" * 300,), "a" * 80 + ".pdf"),
    ],
)
def test_file_names_are_plain_letters(parts, name):
    assert sensible_name(*parts, suffix=".pdf") == name


def test_a_name_that_is_taken_is_numbered(tmp_path):
    assert free_path(tmp_path, "esep.pdf") == tmp_path / "esep.pdf"
    (tmp_path / "esep.pdf").touch()
    assert free_path(tmp_path, "esep.pdf") == tmp_path / "esep_2.pdf"
    (tmp_path / "esep_2.pdf").touch()
    assert free_path(tmp_path, "esep.pdf") == tmp_path / "esep_3.pdf"
