"""Papers and pictures of a row: laid there, undone, refused when too large, kept once however often they are added."""

import pytest

from desktop.actions import enclosures, history, money, stock
from desktop.domain.enclosures import LARGEST, Page
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id


@pytest.fixture
def rows(office):
    """A line of the budget and a generator."""
    line = money.save(office, None, {"purpose": "ITEMS", "title": "Кабина", "planned": 100}).id
    thing = stock.save(office, None, {"item_id": coded_id("item", "POWER"), "quantity": 1, "serial_number": "GN-1"}).id
    return {"budget": line, "stock": thing}


def there(office, noun, row):
    with office.reader() as reader:
        return [(each.data.title, each.data.page, each.data.size) for each in reader.enclosures(noun, row)]


@pytest.mark.parametrize("noun", ["budget", "stock"])
def test_a_paper_lies_with_its_row_and_can_be_taken_back(office, rows, noun):
    done = enclosures.add(office, noun, rows[noun], Page.PDF, b"%PDF-1", "Шарт № 4.pdf")
    enclosures.add(office, noun, rows[noun], Page.JPEG, b"jpeg", "Сурет")
    assert there(office, noun, rows[noun]) == [("Сурет", Page.JPEG, 4), ("Шарт № 4.pdf", Page.PDF, 6)]
    enclosures.close(office, done.id)
    assert there(office, noun, rows[noun]) == [("Сурет", Page.JPEG, 4)]
    for _ in range(3):
        history.undo(office)
    assert there(office, noun, rows[noun]) == []
    for _ in range(3):
        history.redo(office)
    assert there(office, noun, rows[noun]) == [("Сурет", Page.JPEG, 4)]
    other = "stock" if noun == "budget" else "budget"
    assert there(office, other, rows[other]) == []


def test_the_bytes_are_kept_once_and_a_large_file_not_at_all(office, rows):
    for title in ("Бірінші", "Екінші"):
        enclosures.add(office, "stock", rows["stock"], Page.JPEG, b"one picture", title)
    with pytest.raises(Refusal, match="larger than"):
        enclosures.add(office, "stock", rows["stock"], Page.JPEG, bytes(LARGEST[Page.JPEG] + 1), "Үлкен")
    with pytest.raises(Refusal):
        enclosures.add(office, "stock", rows["stock"], Page.JPEG, b"x", "  ")
    with office.reader() as reader:
        asked = "SELECT count(*) FROM attachment"
        assert reader.connection.exec_driver_sql(asked).scalar_one() == 1
    assert len(there(office, "stock", rows["stock"])) == 2


def test_a_picture_goes_with_the_thing_that_is_moved(office, make, rows):
    enclosures.add(office, "stock", rows["stock"], Page.JPEG, b"jpeg", "Генератор")
    store = stock.save_place(office, None, {"name_kk": "Қойма"}).id
    stock.move_named(office, rows["stock"], 1, store)
    assert there(office, "stock", rows["stock"]) == [("Генератор", Page.JPEG, 4)]
