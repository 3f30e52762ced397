"""Files that earlier programs made open in this one, with everything that was in them."""

import json

import pytest

from desktop.actions import history
from desktop.storage import checks, copies, journal
from desktop.storage.office import open_office
from desktop.storage.shape import SCHEMA_NUMBER
from tests.conftest import PASSWORD
from tests.old_databases.make import HERE, lists
from tests.storage.views import companions_and_rebuild, refusal

FILES = sorted(HERE.glob("*.daiyn-copy"))


def test_every_schema_has_left_a_file():
    assert [path.stem for path in FILES] == [f"{number:04}" for number in range(1, SCHEMA_NUMBER + 1)]


@pytest.mark.parametrize("copy", FILES, ids=lambda path: path.stem)
def test_an_old_file_opens_whole(copy, tmp_path):
    path = tmp_path / "otyrar.daiyn"
    copies.restore(copy, path)
    office = open_office(path, "", PASSWORD)
    try:
        assert lists(office) == json.loads(copy.with_suffix(".json").read_text(encoding="utf-8"))
        with office.reader() as reader:
            assert journal.faults(reader.connection) == []
        for n in (1, 20, 60):
            with office.reader(as_of=n) as reader:
                assert reader.position() == n
                assert len(list(reader.stream("buildings", None, "kk"))) == len(reader.ids("buildings"))
        standing, rebuilt = companions_and_rebuild(office)
        assert standing == rebuilt
        refused = refusal(history.undo, office)
        assert (refused is None) == (int(copy.stem) == SCHEMA_NUMBER)
    finally:
        office.close()
    assert checks.check(path, office.key, office.file_id) == []
