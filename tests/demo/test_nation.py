"""A region in one step: the promised rows, listed and searched as any others."""

import pytest

from desktop.demo import nation
from desktop.storage.journal import faults
from desktop.storage.questions import Question


@pytest.fixture
def small(monkeypatch):
    """A region of twelve precincts, with all that a real one has."""
    shipped = nation.shipped

    def fewer(name):
        rows = shipped(name)
        return [{**row, "precincts": "12"} for row in rows] if name == "demo/regions.csv" else rows

    monkeypatch.setattr(nation, "shipped", fewer)
    monkeypatch.setitem(nation.MEMBERS, "region", 86)


@pytest.mark.drill
def test_a_region_s_rows_are_all_there(tmp_path):
    look_at(tmp_path / "region.daiyn", 948, 6_300)


def test_every_row_of_a_small_region_is_there(small, tmp_path):
    look_at(tmp_path / "region.daiyn", 12, 86)


def look_at(path, precincts, members):
    """A region of so many, looked over."""
    told = []
    office = nation.whole(path, "demo", "region", told.append)
    try:
        with office.reader() as reader:
            assert (reader.totals("precincts").count, reader.totals("members").count) == (precincts, members)
            assert told == sorted(told)
            assert told[-1] == reader.steps(1)[0].rows
            assert len(reader.ids("members", Question(search="№ 12 мектеп"))) > 0
            assert faults(reader.connection) == []
            numbers = [row.data.number for row in reader.stream("precincts", None, "kk")]
            assert numbers == [str(n) for n in range(1, precincts + 1)]
    finally:
        office.close()
