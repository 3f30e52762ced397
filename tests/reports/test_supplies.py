"""Needs, shortages and the stock on paper: the same sums as on the screen, a sentence beside every need."""

from io import BytesIO

import openpyxl
import pytest

from desktop.actions import equipment, norms, stock
from desktop.domain.identity import coded_id
from desktop.domain.norms import Standing
from desktop.reports import inventory, needs, shortage
from desktop.reports.document import Group
from desktop.reports.voice import Choice
from desktop.reports.workbook import write_workbook
from desktop.words import say
from tests.conftest import TODAY

BOOTH, SAFE, LAMP = (coded_id("item", code) for code in ("BOOTH", "SAFE", "BOOTH_LAMP"))


@pytest.fixture
def stocked(office, make):
    """Three precincts: one has what it needs, one is short, one does not work."""
    places = [make.precinct(842, voters=1240), make.precinct(843, voters=600)]
    make.precinct(844, works=False, resolution="№ 12")
    facts = {"expression": "ceil(voters / 350), at least 2", "standing": Standing.DECISION, "source": "№ 3"}
    norms.save(office, BOOTH, facts)
    norms.save(office, LAMP, {"expression": "1"})
    for place, actual in zip(places, (1, 2), strict=True):
        equipment.save(office, place, BOOTH, {"actual": actual})
    equipment.save(office, places[1], SAFE, {"required": 2, "actual": 1})
    store = stock.save_place(office, None, {"name_kk": "Қойма"}).id
    stock.save(office, None, {"item_id": BOOTH, "place_id": store, "quantity": 5, "serial_number": ""})
    return office


def test_matrix_report_workbook_and_paper_have_the_same_sum(stocked, reading):
    reader = reading()
    lines = [row.data for row in reader.stream("equipment", None, "kk") if row.data.works]
    short = sum(line.short for line in lines)
    assert short == 3 + 1 + 2 == reader.totals("equipment").sums["short"]
    assert short == sum(row.data.short for row in reader.stream("precincts", None, "kk"))
    assert short == sum(row.data.short for row in reader.norms("kk", {}))
    assert short == sum(line.shortage for line in reader.needs("kk", "", {}))
    for build in (shortage.build, needs.build):
        (paper,) = build(reader, Choice(TODAY, say), "kk")
        at = [column.key for column in paper.columns].index("short")
        cells = [row for row in paper.rows if not isinstance(row, Group)]
        assert sum(row[at] or 0 for row in cells) == paper.totals[at] == short
        assert all(str(row[-1]).endswith(".") for row in cells), "every shortage opens to its sentence"
        book = openpyxl.load_workbook(BytesIO(write_workbook(paper)))
        assert short in [cell.value for row in book.active.iter_rows() for cell in row]


def test_the_inventory_counts_everything_once_and_its_sheet_is_empty_where_a_hand_writes(stocked, reading):
    reader = reading()
    (books,) = inventory.build(reader, Choice(TODAY, say), "kk")
    (sheet,) = inventory.stocktake(reader, Choice(TODAY, say, "842"), "kk")
    assert books.totals[4] == 1 + 2 + 1 + 5 == reader.totals("stock").sums["quantity"]
    assert [row[4:7] for row in sheet.rows if not isinstance(row, Group)] == [(1, "", "")]


def test_a_proposal_is_never_printed_as_law(stocked, reading):
    (paper,) = needs.build(reading(), Choice(TODAY, say), "en")
    lamp = [row[-1] for row in paper.rows if not isinstance(row, Group) and "light" in str(row[1]).casefold()]
    lamp = lamp or [row[-1] for row in paper.rows if not isinstance(row, Group) and "proposal" in str(row[-1])]
    assert lamp
    assert all("a proposal, no official norm is known" in why for why in lamp)
