"""A region in one step: the promised rows, listed and searched as any others."""

from desktop.demo.nation import whole
from desktop.storage.journal import faults
from desktop.storage.questions import Question


def test_a_region_s_rows_are_all_there(tmp_path):
    told = []
    office = whole(tmp_path / "region.daiyn", "demo", "region", told.append)
    try:
        with office.reader() as reader:
            assert (reader.totals("precincts").count, reader.totals("members").count) == (948, 6_300)
            assert told == sorted(told)
            assert told[-1] == reader.steps(1)[0].rows
            assert len(reader.ids("members", Question(search="№ 12 мектеп"))) > 0
            assert faults(reader.connection) == []
            numbers = [row.data.number for row in reader.stream("precincts", None, "kk")]
            assert numbers == [str(n) for n in range(1, 949)]
    finally:
        office.close()
