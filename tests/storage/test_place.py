"""Where a live file may lie, and who else has it open."""

import subprocess
import sys
from pathlib import Path

import pytest

import desktop
from desktop.domain.faults import DiskFull, FileBusy, FileNewer, PlaceUnfit, Refusal
from desktop.domain.users import called
from desktop.storage import disk, founding, lock, place
from desktop.storage.connection import connect
from desktop.storage.lock import Lock
from desktop.storage.office import open_office
from desktop.storage.shape import SCHEMA_NUMBER
from tests.conftest import PASSWORD

MOUNTS = """/dev/sda1 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
/dev/sdb1 /media/office/USB\\040DISK vfat rw 0 0
//server/share /mnt/share cifs rw 0 0
/dev/sdc1 /media/office/NTFS fuseblk rw 0 0
/dev/sda2 /home ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "system"),
    [
        ("/media/office/USB DISK/сайлау", "vfat"),
        ("/media/office/USB DISK", "vfat"),
        ("/media/office/USB DISKS", "ext4"),
        ("/mnt/share/a/b", "cifs"),
        ("/media/office/NTFS", "fuseblk"),
        ("/home/office", "ext4"),
        ("/homes", "ext4"),
        ("/", "ext4"),
    ],
)
def test_the_disk_a_folder_lies_on(tmp_path, folder, system):
    told = tmp_path / "mounts"
    told.write_text(MOUNTS)
    assert place.mounted_as(Path(folder), told) == system


@pytest.mark.parametrize("system", ["vfat", "exfat", "cifs", "nfs4", "fuseblk", "iso9660"])
def test_a_live_file_is_not_kept_on_a_stick_or_a_share(office, monkeypatch, tmp_path, system):
    office.close()
    monkeypatch.setattr(place, "mounted_as", lambda folder: system)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(PlaceUnfit) as fault:
        open_office(office.path, "", PASSWORD)
    assert fault.value.sentence.source == place.ON_STICK.source
    with pytest.raises(PlaceUnfit):
        founding.found_file(tmp_path / "new.daiyn", "chair", PASSWORD)
    assert not (tmp_path / "new.daiyn").exists()


def test_it_can_be_read_there(office, make, monkeypatch):
    make.precinct(842)
    office.close()
    monkeypatch.setattr(place, "mounted_as", lambda folder: "vfat")
    looking = open_office(office.path, "", PASSWORD, writing=False)
    with looking.reader() as reader:
        assert len(reader.ids("precincts")) == 1
    looking.close()


def test_a_drive_is_asked_for_its_kind_on_windows(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    asked = []
    monkeypatch.setattr(place, "windows_drive", lambda folder: asked.append(folder) or True)
    assert place.on_stick_or_share(Path("E:/сайлау"))
    assert asked == [Path("E:/сайлау")]


def test_a_place_that_cannot_be_written(office, monkeypatch, tmp_path):
    office.close()
    monkeypatch.setattr(place.os, "access", lambda *_: False)
    with pytest.raises(PlaceUnfit) as fault:
        open_office(office.path, "", PASSWORD)
    assert dict(fault.value.sentence.values) == {"folder": str(office.path.parent)}
    with pytest.raises(PlaceUnfit):
        founding.found_file(tmp_path / "new.daiyn", "chair", PASSWORD)


def test_a_second_window_is_told_who_has_the_file_and_since_when(office):
    with pytest.raises(FileBusy) as fault:
        open_office(office.path, "", PASSWORD)
    values = dict(fault.value.sentence.values)
    assert values["user"] == called("chair"), "the post in the reader's words"
    assert values["pc"]
    assert values["since"][2] == "."
    office.close()
    open_office(office.path, "", PASSWORD).close()


def test_looking_needs_no_lock(office, make):
    make.precinct(842)
    looking = open_office(office.path, "", PASSWORD, writing=False)
    with looking.reader() as reader:
        assert len(reader.ids("precincts")) == 1
    make.precinct(843)
    with looking.reader() as reader:
        assert len(reader.ids("precincts")) == 2
    assert not looking.writing
    from desktop.actions import history

    with pytest.raises(Refusal) as fault:
        history.undo(looking)
    assert "only for reading" in fault.value.sentence.source
    looking.close()


HOLD = """
import sys
from pathlib import Path
from desktop.storage.lock import Lock
held = Lock(Path(sys.argv[1]), "хатшы")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def neighbour(tmp_path):
    """Another process that holds the lock of ``a.daiyn``."""
    root = str(Path(desktop.__file__).parents[1])
    ran = subprocess.Popen(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {root!r})\n{HOLD}", str(tmp_path / "a.daiyn")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert ran.stdout.readline().strip() == b"held"
    yield ran
    ran.kill()
    ran.wait()
    ran.stdin.close()
    ran.stdout.close()


def test_the_lock_of_another_process(neighbour, tmp_path):
    with pytest.raises(FileBusy) as fault:
        Lock(tmp_path / "a.daiyn", "төраға")
    assert dict(fault.value.sentence.values)["user"] == "хатшы"


def test_the_system_lets_go_of_a_lock_when_the_program_is_killed(neighbour, tmp_path):
    neighbour.kill()
    neighbour.wait()
    Lock(tmp_path / "a.daiyn", "төраға").release()


def test_words_of_a_lock_that_cannot_be_read(neighbour, tmp_path):
    (tmp_path / "a.daiyn-lock").write_bytes(b"\xff\xfe")
    with pytest.raises(FileBusy) as fault:
        Lock(tmp_path / "a.daiyn", "төраға")
    assert "already open on this computer" in fault.value.sentence.source


def test_a_lock_that_cannot_be_written_is_let_go_again(tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(lock.json, "dumps", full)
        with pytest.raises(DiskFull):
            Lock(tmp_path / "a.daiyn", "төраға")
    Lock(tmp_path / "a.daiyn", "төраға").release()


def test_a_file_of_a_newer_program_is_refused_before_any_query(office):
    office.close()
    raw = connect(office.path, office.key, office.file_id, writing=True)
    raw.execute(f"PRAGMA user_version = {(SCHEMA_NUMBER + 1) * 100}")
    raw.execute('DROP TABLE "user"')
    raw.close()
    held = office.path.read_bytes()
    for writing in (True, False):
        with pytest.raises(FileNewer):
            open_office(office.path, "", PASSWORD, writing=writing)
    assert office.path.read_bytes() == held
    Lock(office.path, "төраға").release()


def test_stale_companions_are_made_anew_on_opening(office, make):
    make.precinct(842)
    office.close()
    raw = connect(office.path, office.key, office.file_id, writing=True)
    raw.execute("UPDATE listing SET sort_key = ''")
    raw.execute(f"PRAGMA user_version = {SCHEMA_NUMBER * 100}")
    raw.close()
    again = open_office(office.path, "", PASSWORD)
    with again.reader() as reader:
        assert reader.connection.exec_driver_sql("SELECT min(sort_key) > '' FROM listing").scalar_one()
    again.close()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (28, DiskFull),
        (122, DiskFull),
        (27, DiskFull),
        (13, PlaceUnfit),
        (30, PlaceUnfit),
        (2, PlaceUnfit),
        (5, PlaceUnfit),
        (36, PlaceUnfit),
        (40, type(None)),
    ],
)
def test_what_the_system_refuses_as_a_sentence(tmp_path, number, kind):
    assert isinstance(disk.understood(OSError(number, ""), tmp_path / "a.daiyn"), kind)
