"""Copies: whole beside a writer, read back, restored without losing what stood there."""

import json
import random
import threading
import zipfile

import pytest

from desktop.actions import copies as making
from desktop.domain.faults import DiskFull, FileBusy, FileDamaged, PlaceUnfit, Refusal
from desktop.storage import checks, copies
from desktop.storage.keys import key_path
from desktop.storage.office import open_office
from tests.conftest import PASSWORD
from tests.storage.views import kept, refusal, shown

NAMES = ("Әбілқасымова", "Жүніспеков")


def restored(copy, path):
    said, aside = copies.restore(copy, path)
    office = open_office(path, "", PASSWORD)
    return said, aside, office


def test_a_copy_brings_back_the_file_with_its_key(office, make, tmp_path):
    make.precinct(842)
    make.member("Әлиева Сәуле", 842)
    facts = kept(office)
    with office.reader() as reader:
        seen, step = shown(reader), reader.position()
    copy = making.make(office)
    assert copy.parent == office.path.with_name("daiyn-copies")
    office.close()

    said, aside, other = restored(copy, tmp_path / "back.daiyn")
    assert (said.step, said.name, aside) == (step, "otyrar.daiyn", None)
    assert kept(other) == facts
    with other.reader() as reader:
        assert shown(reader) == seen
    assert checks.check(other.path, other.key, other.file_id) == []
    other.close()


def test_a_copy_beside_a_writer_holds_whole_steps(office, make, tmp_path):
    """The writer adds a precinct and its commission in one step; each copy has as many of the one as of the other."""
    make.precinct(842)
    enough = threading.Event()
    faults = []

    def write():
        number = 843
        try:
            while not enough.is_set():
                make.precinct(number)
                number += 1
        except Exception as fault:  # noqa: BLE001 (looked at below)
            faults.append(fault)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [making.make(office, tmp_path / "copies") for _ in range(4)]
    finally:
        enough.set()
        writer.join()
    assert not faults
    assert len(set(made)) == 4, "copies of one second stand side by side"
    office.close()
    for copy in made:
        said, _, other = restored(copy, tmp_path / f"{copy.stem}.daiyn")
        with other.reader() as reader:
            run = reader.connection.exec_driver_sql
            places = run("SELECT count(*) FROM participation").scalar_one()
            commissions = run("SELECT count(*) FROM commission WHERE level = 'PRECINCT'").scalar_one()
            assert reader.position() == said.step
        assert places == commissions > 0
        assert checks.check(other.path, other.key, other.file_id) == []
        other.close()


def test_what_stood_there_is_set_aside_and_still_opens(office, make):
    make.precinct(842)
    copy = making.make(office)
    make.precinct(843)
    office.close()
    _, aside, back = restored(copy, office.path)
    with back.reader() as reader:
        assert len(reader.ids("precincts")) == 1
    back.close()
    former = open_office(aside, "", PASSWORD)
    with former.reader() as reader:
        assert len(reader.ids("precincts")) == 2
    former.close()
    _, second = copies.restore(copy, office.path)
    assert second != aside, "two restored in one second do not overwrite each other"
    assert aside.exists()
    assert second.exists()


def test_an_open_file_is_not_restored_over(office, make):
    copy = making.make(office)
    held = kept(office)
    with pytest.raises(FileBusy):
        copies.restore(copy, office.path)
    assert kept(office) == held


def test_the_newest_whole_copy_of_this_file(office, make, tmp_path):
    assert making.newest(office) is None
    making.make(office)
    make.precinct(842)
    newer = making.make(office)
    newer.with_name("torn.daiyn-copy").write_bytes(newer.read_bytes()[:-100])
    newer.with_name("none.daiyn-copy").write_bytes(b"")
    with office.reader() as reader:
        assert making.newest(office).step == reader.position()


def test_a_torn_copy_is_refused_wherever_it_is_torn(office, tmp_path):
    """Any byte of it: of the data, of the key, of the list of contents."""
    copy = making.make(office)
    whole = copy.read_bytes()
    torn = tmp_path / "torn.daiyn-copy"
    told = random.Random(5)
    tail = len(whole) - key_path(office.path).stat().st_size - 900
    places = [*(told.randrange(len(whole)) for _ in range(40)), *range(tail, len(whole), 7), *range(40)]
    passed = 0
    for at in places:
        bytes_of = bytearray(whole)
        bytes_of[at] ^= 1 << told.randrange(8)
        torn.write_bytes(bytes_of)
        refused = refusal(copies.read_about, torn)
        if refused is None:
            passed += 1
            assert copies.read_about(torn).step == 1, "a date or an attribute of the zip that nobody reads"
        else:
            assert refused.sentence.source == copies.NOT_A_COPY.source
    assert passed < len(places) / 3


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_copy_is_refused_and_nothing_is_moved(office, tmp_path, content):
    office.close()
    held = office.path.read_bytes()
    copy = tmp_path / "a.daiyn-copy"
    copy.write_bytes(content)
    with pytest.raises(Refusal) as fault:
        copies.restore(copy, office.path)
    assert fault.value.field == "file"
    assert office.path.read_bytes() == held


@pytest.mark.parametrize("about", [[], 7, {}, {"file": 1, "sha256": {}}, {"sha256": {"data": "x"}}])
def test_a_zip_that_tells_nonsense_of_itself(tmp_path, about):
    copy = tmp_path / "a.daiyn-copy"
    with zipfile.ZipFile(copy, "w") as held:
        held.writestr(copies.DATA, b"x")
        held.writestr(copies.KEYS, b"x")
        held.writestr(copies.ABOUT, json.dumps(about))
    with pytest.raises(Refusal):
        copies.read_about(copy)


def test_a_copy_that_is_not_there(tmp_path):
    with pytest.raises(Refusal):
        copies.read_about(tmp_path / "жоқ.daiyn-copy")


def test_a_disk_that_gives_back_other_bytes_is_named(office, monkeypatch):
    written = copies.write_copy

    def torn(target, *others):
        written(target, *others)
        target.write_bytes(target.read_bytes()[:-7])

    monkeypatch.setattr(copies, "write_copy", torn)
    with pytest.raises(FileDamaged) as fault:
        making.make(office)
    assert fault.value.sentence.source == copies.DIFFERS.source


@pytest.mark.parametrize(("number", "kind"), [(28, DiskFull), (30, PlaceUnfit), (13, PlaceUnfit)])
def test_a_disk_that_does_not_take_the_copy(office, make, monkeypatch, tmp_path, number, kind):
    def refusing(*_):
        raise OSError(number, "")

    monkeypatch.setattr(copies.os, "fsync", refusing)
    with pytest.raises(kind):
        making.make(office, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []
    assert not list(office.path.parent.glob(".copy-*"))
    make.precinct(842)


def test_a_disk_that_is_full_while_restoring_leaves_the_file_where_it_was(office, make, monkeypatch):
    copy = making.make(office)
    make.precinct(842)
    office.close()
    held, names = office.path.read_bytes(), {each.name for each in office.path.parent.iterdir()}

    def refusing(*_):
        raise OSError(28, "")

    with monkeypatch.context() as full:
        full.setattr(copies.os, "fsync", refusing)
        with pytest.raises(DiskFull):
            copies.restore(copy, office.path)
    assert office.path.read_bytes() == held
    assert {each.name for each in office.path.parent.iterdir()} == names
    open_office(office.path, "", PASSWORD).close()


def test_nobody_reads_a_surname_out_of_the_files(office, make):
    """File, WAL, key file, lock and copies: the names stand in none of them, in no encoding."""
    make.precinct(842, settlement="Ақбұлақшын ауылы")
    for name in NAMES:
        make.member(f"{name} Сәуле", 842, phone=["+77000000017"])
    making.make(office)
    words = (
        *NAMES,
        *(name.upper() for name in NAMES),
        *(name.casefold() for name in NAMES),
        "Ақбұлақшын",
        "7000000017",
    )
    files = [each for each in office.path.parent.rglob("*") if each.is_file()]
    assert {each.suffix for each in files} >= {".daiyn", ".daiyn-wal", ".daiyn-key", ".daiyn-lock", ".daiyn-copy"}
    for each in files:
        content = each.read_bytes()
        for word in words:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1251"):
                spelt = word.encode(encoding, errors="ignore")
                assert len(spelt) < 5 or spelt not in content, f"{word} in {each.name}"
