"""A list holds ids and fetches the pages that somebody looks at."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from desktop.catalog.equipment import EQUIPMENT
from desktop.domain.lines import EquipmentLine
from desktop.storage.questions import Ids, Question, Row
from desktop.ui.columns import Tone, for_excel, told
from desktop.ui.states import short_tone
from desktop.ui.tablemodel import PAGE, PAGES_KEPT, SORT, TONE, RecordModel

COLUMNS = (
    told(EQUIPMENT, "precinct_number"),
    told(EQUIPMENT, "required"),
    told(EQUIPMENT, "short", tone=short_tone),
    told(EQUIPMENT, "item"),
)
NUMBER, REQUIRED, SHORT, ITEM = range(4)


def line(n: int) -> EquipmentLine:
    return EquipmentLine(
        precinct_number=str(n),
        okrug="Шәуілдір",
        item="Кабина",
        item_code="BOOTH",
        unit="дана",
        required=1200 + n,
        actual=1,
        good=1200 + n - (n % 2),
        condition=None,
        inventory_number="",
        works=True,
        participation_id=UUID(int=n),
        item_id=UUID(int=1),
    )


class Fake:
    """Rows of a nation; every page asked for is written down."""

    def __init__(self, count: int) -> None:
        self.found = [UUID(int=n).hex for n in range(count)]
        self.pages: list[int] = []

    def ids(self, noun, question=None, language="kk"):
        found = self.found[::-1] if question and question.descending else self.found
        return Ids(found)

    def rows(self, noun, ids, language):
        self.pages.append(len(ids))
        return [Row(each, 7, line(each.int)) for each in ids]


@pytest.fixture
def fake():
    return Fake(71_000)


@pytest.fixture
def records(fake, qapp):
    made = RecordModel("equipment", COLUMNS, lambda: fake, "kk")
    made.ask(Question())
    return made


def said(records, row, column, role=Qt.ItemDataRole.DisplayRole):
    return records.index(row, column).data(int(role))


def test_only_the_page_looked_at_is_fetched(records, fake):
    assert records.rowCount() == 71_000
    assert fake.pages == []
    assert said(records, 70_999, NUMBER) == "70999"
    assert said(records, 70_800, NUMBER) == "70800"
    assert fake.pages == [PAGE]


def test_pages_looked_at_long_ago_are_let_go(records, fake):
    for page in range(PAGES_KEPT + 5):
        said(records, page * PAGE, NUMBER)
    seen = len(fake.pages)
    said(records, (PAGES_KEPT + 4) * PAGE, NUMBER)
    assert len(fake.pages) == seen
    said(records, 0, NUMBER)
    assert len(fake.pages) == seen + 1


def test_a_cell_shows_words_and_keeps_the_value_behind_them(records):
    assert said(records, 5, REQUIRED) == "1\u00a0205"
    assert said(records, 5, REQUIRED, SORT) == 1205
    assert said(records, 5, SHORT, TONE) is Tone.BAD
    assert said(records, 6, SHORT, TONE) is None
    assert for_excel(COLUMNS[REQUIRED], line(5)) == "1205"


def test_numbers_stand_at_the_right(records):
    right = int(Qt.AlignmentFlag.AlignRight)
    assert said(records, 0, REQUIRED, Qt.ItemDataRole.TextAlignmentRole) & right
    assert not said(records, 0, ITEM, Qt.ItemDataRole.TextAlignmentRole) & right


def test_sorting_is_asked_of_the_reader(records):
    records.sort(NUMBER, Qt.SortOrder.DescendingOrder)
    assert records.question.order == "precinct_number"
    assert said(records, 0, NUMBER) == "70999"


def test_the_same_rows_again_are_read_anew_without_a_reset(records, fake, qtbot):
    said(records, 0, NUMBER)
    with qtbot.assertNotEmitted(records.modelReset), qtbot.waitSignal(records.dataChanged):
        records.refresh()
    said(records, 0, NUMBER)
    assert fake.pages == [PAGE, PAGE]


def test_a_typed_value_shows_at_once_and_asks_to_be_stored(records, qtbot):
    index = records.index(3, REQUIRED)
    with qtbot.waitSignal(records.edited) as told_of:
        records.take(index, 9, "9")
    row, values, version = told_of.args
    assert (row.id, values, version) == (UUID(int=3), {"required": 9}, 7)
    assert index.data() == "9"


def test_a_second_change_before_the_first_is_stored_checks_no_version(records, qtbot):
    records.take(records.index(3, REQUIRED), 9, "9")
    with qtbot.waitSignal(records.edited) as told_of:
        records.take(records.index(3, ITEM), "Жәшік", "Жәшік")
    assert told_of.args[2] is None


def test_the_value_that_stood_there_asks_nothing(records, qtbot):
    with qtbot.assertNotEmitted(records.edited):
        records.take(records.index(3, REQUIRED), 1203, "1 203")


def test_a_refused_change_shows_again_what_is_stored(records):
    index = records.index(3, REQUIRED)
    records.take(index, 9, "9")
    records.forget(UUID(int=3))
    assert index.data() == "1\u00a0203"


def test_only_cells_of_the_catalogue_that_a_hand_may_change_are_open(records):
    assert records.flags(records.index(0, REQUIRED)) & Qt.ItemFlag.ItemIsEditable
    assert not records.flags(records.index(0, SHORT)) & Qt.ItemFlag.ItemIsEditable
