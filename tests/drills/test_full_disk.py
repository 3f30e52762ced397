"""A disk without room: a sentence, stored data whole, and the program goes on when there is room again."""

import os
import shutil
import subprocess

import pytest

from desktop.actions import copies as making
from desktop.actions import history, precincts
from desktop.actions.founding import Campaigning, found
from desktop.domain.faults import DiskFull, PlaceUnfit
from desktop.reports.filing import save_file
from desktop.storage import checks, copies
from desktop.storage.office import open_office
from tests.conftest import PASSWORD, TODAY
from tests.storage.views import kept, refusal

CAMPAIGN = Campaigning("Республикалық референдум", TODAY, TODAY.replace(day=30))
LONG = "Абай көшесі, " * 300


def filled(office, make):
    """Enter precincts until the disk has no room; how many were kept."""
    for number in range(1, 3000):
        refused = refusal(lambda number=number: make.precinct(number, boundaries=LONG))
        if refused is not None:
            assert isinstance(refused, DiskFull)
            return number - 1
    raise AssertionError("the disk never filled")


def test_a_file_that_may_not_grow(office, make):
    """SQLite's own limit of pages stands for the disk: works without a disk of its own."""
    run = office._writer.exec_driver_sql
    with office._writer.begin():
        pages = run("PRAGMA page_count").scalar_one()
        run(f"PRAGMA max_page_count = {pages + 12}")
    count = filled(office, make)
    before = kept(office)
    assert isinstance(refusal(lambda: make.precinct(2999, boundaries=LONG)), DiskFull)
    assert kept(office) == before
    with office._writer.begin():
        run("PRAGMA max_page_count = 1000000")
    make.precinct(3000, boundaries=LONG)
    with office.reader() as reader:
        assert len(reader.ids("precincts")) == count + 1
    assert checks.check(office.path, office.key, office.file_id) == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of eight megabytes; skipped where this computer lets nobody mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    asked = [mount or "", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if mount is None or os.name == "nt" or subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip("no disk of its own can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def on_small_disk(small_disk):
    office, code = found(small_disk / "a.daiyn", "KZ-TUR-OTYRAR", CAMPAIGN, PASSWORD, today=lambda: TODAY)
    yield office, code
    office.close()


def stuffed(place):
    """Take the last byte of the disk; the file that did it."""
    ballast = place / "ballast"
    with ballast.open("ab", buffering=0) as opened:
        size = 65536
        while size:
            try:
                opened.write(bytes(size))
            except OSError:
                size //= 2
    return ballast


def test_a_disk_that_fills_up_under_the_program(on_small_disk, small_disk):
    from tests.conftest import Maker

    office, _ = on_small_disk
    make = Maker(office)
    make.precinct(2998)
    ballast = stuffed(small_disk)
    count = filled(office, make)
    facts = kept(office)
    for act in (
        lambda: make.precinct(2999, boundaries=LONG),
        lambda: making.make(office),
        lambda: save_file(small_disk / "report.pdf", bytes(100_000)),
        lambda: found(small_disk / "b.daiyn", "KZ-TUR-OTYRAR", CAMPAIGN, PASSWORD),
    ):
        assert isinstance(refusal(act), DiskFull)
    assert kept(office) == facts
    names = {each.name for each in small_disk.iterdir()}
    assert names - {"a.daiyn-wal", "a.daiyn-shm", "daiyn-copies"} == {
        "a.daiyn",
        "a.daiyn-key",
        "a.daiyn-lock",
        "ballast",
    }
    assert checks.check(office.path, office.key, office.file_id) == []

    ballast.unlink()
    make.precinct(2999)
    history.undo(office)
    with office.reader() as reader:
        assert len(reader.ids("precincts")) == count + 1
    office.close()
    again = open_office(office.path, "", PASSWORD)
    assert kept(again) == facts
    again.close()


def test_a_full_disk_is_opened_or_refused_in_words(on_small_disk, small_disk):
    office, _ = on_small_disk
    office.close()
    held = office.path.read_bytes()
    stuffed(small_disk)
    (small_disk / "a.daiyn-lock").unlink(missing_ok=True)
    stuffed(small_disk)
    refused = refusal(lambda: open_office(office.path, "", PASSWORD).close())
    assert refused is None or isinstance(refused, DiskFull)
    assert office.path.read_bytes() == held


def test_a_copy_too_large_for_the_disk_on_which_it_is_restored(office, make, small_disk):
    for number in range(1, 60):
        make.precinct(number, boundaries=LONG)
    copy = making.make(office)
    target = small_disk / "a.daiyn"
    office.close()
    ballast = stuffed(small_disk)
    assert isinstance(refusal(copies.restore, copy, target), DiskFull)
    assert [each.name for each in small_disk.iterdir() if each.name != "a.daiyn-lock"] == ["ballast"]
    ballast.unlink()
    copies.restore(copy, target)
    open_office(target, "", PASSWORD).close()


def test_a_copy_onto_a_full_stick_and_a_report_onto_it(office, make, small_disk):
    make.precinct(842)
    stuffed(small_disk)
    assert isinstance(refusal(making.make, office, small_disk / "copies"), DiskFull)
    assert isinstance(refusal(making.make, office, small_disk), DiskFull)
    assert not list(small_disk.rglob("*.daiyn-copy*"))
    precincts.close(office, make.precinct(843))


def test_a_place_that_only_reads(on_small_disk, small_disk, office):
    """A disk mounted to be read: no open window, no copy, no report there, each told with the folder."""
    other, _ = on_small_disk
    other.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for act in (
        lambda: open_office(other.path, "", PASSWORD),
        lambda: open_office(other.path, "", PASSWORD, writing=False),
        lambda: making.make(office, small_disk / "copies"),
        lambda: making.make(office, small_disk),
        lambda: save_file(small_disk / "report.pdf", b"x"),
        lambda: found(small_disk / "b.daiyn", "KZ-TUR-OTYRAR", CAMPAIGN, PASSWORD),
        lambda: found(small_disk / "new" / "b.daiyn", "KZ-TUR-OTYRAR", CAMPAIGN, PASSWORD),
    ):
        refused = refusal(act)
        assert isinstance(refused, PlaceUnfit)
        assert str(small_disk) in str(dict(refused.sentence.values)["folder"])
