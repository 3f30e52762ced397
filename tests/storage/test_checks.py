"""Is the file whole? Whatever bit was flipped, ``check`` says so, and says nothing of a whole file."""

import random

import pytest

from desktop.domain.faults import FileDamaged, FileNewer, KeyFileForeign
from desktop.storage import checks
from desktop.storage.connection import connect
from desktop.storage.founding import found_file
from desktop.storage.journal import STRANGE
from desktop.storage.nouns import NOUNS, noun
from desktop.storage.office import open_office
from desktop.storage.shape import METADATA, SCHEMA_NUMBER
from desktop.words import say
from tests.conftest import PASSWORD
from tests.storage.views import refusal


@pytest.fixture
def closed(office, make):
    make.precinct(842)
    make.member("Әлиева Сәуле", 842)
    office.close()
    return office


def said(office):
    return checks.check(office.path, office.key, office.file_id)


def test_a_whole_file(closed):
    held = closed.path.read_bytes()
    assert said(closed) == []
    assert closed.path.read_bytes() == held


def test_an_open_file_is_looked_at_beside_its_writer(office, make):
    make.precinct(842)
    assert said(office) == []


def flip(path, whole, at, told):
    torn = bytearray(whole)
    torn[at] ^= 1 << told.randrange(8)
    path.write_bytes(torn)


@pytest.mark.parametrize("count", [20, pytest.param(200, marks=pytest.mark.drill)])
def test_one_flipped_bit_anywhere_is_named(closed, count):
    whole, told = closed.path.read_bytes(), random.Random(count)
    for at in [*range(0, 120, 17), *(told.randrange(len(whole)) for _ in range(count))]:
        flip(closed.path, whole, at, told)
        assert said(closed), f"byte {at}"
    closed.path.write_bytes(whole)
    assert said(closed) == []


def test_a_damaged_page_is_a_sentence_wherever_it_is_met(closed):
    """Reading a damaged page gives the way out, never a traceback."""
    whole, told = closed.path.read_bytes(), random.Random(3)
    met = 0
    for page in range(0, len(whole) // 4096, 15):
        flip(closed.path, whole, page * 4096 + 100, told)
        refused = refusal(look_around, closed.path)
        assert refused is None or "Restore it from the last copy" in refused.sentence.source
        met += refused is not None
    assert met


def look_around(path):
    """Open the lists and the journal."""
    office = open_office(path, "", PASSWORD, writing=False)
    try:
        with office.reader() as reader:
            list(reader.stream("members", None, "kk"))
            list(reader.stream("precincts", None, "kk"))
            reader.steps()
    finally:
        office.close()


@pytest.mark.parametrize("cut", [1, 5000, -4096, -1])
def test_a_file_that_was_cut_short(closed, cut):
    whole = closed.path.read_bytes()
    closed.path.write_bytes(whole[:cut])
    assert said(closed)


def test_an_empty_file_in_its_place(closed):
    closed.path.write_bytes(b"")
    assert said(closed)
    with pytest.raises(FileDamaged):
        open_office(closed.path, "", PASSWORD)


def test_the_key_of_another_file(closed, tmp_path):
    key, file_id, _ = found_file(tmp_path / "other.daiyn", "chair", PASSWORD)
    with pytest.raises(KeyFileForeign):
        checks.check(closed.path, key, file_id)


def test_a_file_of_a_newer_program(closed):
    raw = connect(closed.path, closed.key, closed.file_id, writing=True)
    raw.execute(f"PRAGMA user_version = {(SCHEMA_NUMBER + 1) * 100}")
    raw.close()
    with pytest.raises(FileNewer):
        said(closed)


def test_a_row_that_points_nowhere(closed):
    raw = connect(closed.path, closed.key, closed.file_id, writing=True)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DROP TRIGGER journal_person_remove")
    raw.execute("DELETE FROM person")
    raw.close()
    told = said(closed)
    assert [sentence.source for sentence in told] == [checks.LINK.source, STRANGE.source]
    words = [say(sentence, "kk") for sentence in told]
    assert words[0].startswith("Комиссия мүшелері:"), "the office's word, not the table's name"
    assert words[1].startswith("Адамдар:")


def test_every_table_has_the_office_s_word():
    assert set(METADATA.tables) <= set(NOUNS)
    assert len({say(noun(table), "kk") for table in ("person", "user", "fts_unknown")}) == 3


def test_a_table_that_is_gone(closed):
    raw = connect(closed.path, closed.key, closed.file_id, writing=True)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DROP TABLE setting")
    raw.close()
    assert [sentence.source for sentence in said(closed)] == [checks.BROKEN.source]
