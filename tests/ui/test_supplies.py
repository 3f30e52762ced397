"""Norms, stock and redistribution through the real rooms."""

import pytest
from PySide6.QtCore import Qt

from desktop.actions import equipment, norms, stock
from desktop.domain.equipment import Condition
from desktop.domain.identity import coded_id
from desktop.ui.desk import Place
from desktop.ui.equipment import EquipmentScreen
from desktop.ui.kits import KitsDialog
from desktop.ui.matrix import Quantities, quantities
from desktop.ui.norms import NormsScreen
from desktop.ui.places import PlacesDialog
from desktop.ui.shares import SharesScreen
from desktop.ui.stock import StockScreen
from desktop.words import speak

BOOTH, STAMP = coded_id("item", "BOOTH"), coded_id("item", "STAMP")


@pytest.fixture
def places(office, make):
    """Two precincts: the first has a booth too many, the second one too few."""
    norms.save(office, BOOTH, {"expression": "2"})
    norms.price(office, BOOTH, 4_800_000)
    made = [make.precinct(842, voters=1240), make.precinct(843, voters=600)]
    for place, actual in zip(made, (3, 1), strict=True):
        equipment.save(office, place, BOOTH, {"actual": actual})
    return made


def shown_in(qtbot, desk, kind):
    """A room on the screen, filled."""
    screen = kind(desk)
    qtbot.addWidget(screen)
    screen.resize(1170, 640)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    return screen


def test_a_rule_shows_its_difference_and_cost_before_it_is_accepted(qtbot, desk, places, office):
    screen = shown_in(qtbot, desk, NormsScreen)
    screen.table.stand_on(BOOTH)
    screen.form.boxes["expression"].editor.put("ceil(voters / 300)")
    screen.form.touch("expression")
    screen.try_rule()
    found = [row.data for row in screen.changes.rows("", list(screen.changes.ids("")), "kk")]
    assert [(line.precinct_number, line.before, line.after) for line in found] == [("842", 2, 5)]
    assert "96" in screen.summary.text(), "two booths more at 48,000 tenge"
    with office.reader() as reader:
        assert reader.totals("equipment").sums["short"] == 1, "nothing is stored yet"
    screen.form.save()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    with office.reader() as reader:
        assert reader.totals("equipment").sums["short"] == 3


def test_a_rule_is_written_in_kazakh_and_stored_in_one_spelling(qtbot, desk, places, office):
    speak("kk")
    desk.language = "kk"
    screen = shown_in(qtbot, desk, NormsScreen)
    screen.table.stand_on(BOOTH)
    rule = screen.form.boxes["expression"].editor
    for typed, told in (("2 * «шатыр»", "«шатыр»"), ("жоғары(терезелер)", "сайлаушылар, алғашқы, көру")):
        rule.put(typed)
        screen.form.touch("expression")
        screen.try_rule()
        assert told in screen.form.boxes["expression"].fault.text()
    rule.put("жоғары(сайлаушылар / 300), кемінде 2")
    screen.form.touch("expression")
    screen.try_rule()
    assert len(screen.changes.ids("")) == 1
    screen.form.save()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    with office.reader() as reader:
        (norm,) = [row.data for row in reader.norms("kk", {}) if row.data.code == "BOOTH"]
    assert norm.expression == "ceil(voters / 300), at least 2"
    screen.show_norm(BOOTH)
    assert rule.value() == "жоғары(сайлаушылар / 300), кемінде 2"
    assert not screen.form.dirty


def test_all_proposals_by_one_button_stay_marked(qtbot, desk, places, office):
    screen = shown_in(qtbot, desk, NormsScreen)
    screen.take_proposals()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    screen.refresh()
    with office.reader() as reader:
        stored = {each.data.standing for each in reader.norms("kk", {}) if each.data.standing}
    assert stored == {norms.Standing.PROPOSAL}
    assert screen.row(STAMP).data.expression == "1"
    assert screen.untaken() == []


def test_a_surplus_becomes_a_transfer_and_is_not_offered_twice(qtbot, desk, places, office):
    screen = shown_in(qtbot, desk, SharesScreen)
    qtbot.waitUntil(lambda: bool(screen.found))
    (line,) = [row.data for row in screen.found]
    assert (line.giver, line.taker, line.pieces) == ("842", "843", 1)
    screen.accept()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    screen.refresh()
    qtbot.waitUntil(lambda: screen.found == [])
    with office.reader() as reader:
        assert len(reader.ids("transfers")) == 1


def test_things_are_entered_moved_and_written_off_in_the_stock(qtbot, desk, places, office):
    store = stock.save_place(office, None, {"name_kk": "Қойма"}).id
    made = stock.save_named(office, None, {"item_id": STAMP, "spot_id": store, "quantity": 4}).id
    screen = shown_in(qtbot, desk, StockScreen)
    screen.arrive(Place("stock", (("store", "yes"),)))
    assert len(screen.table.records.ids) == 1
    stock.save_named(office, made, {"spot_id": places[0], "home_id": store})
    stock.write_off(office, made)
    with office.reader() as reader:
        (line,) = [row.data for row in reader.stream("stock", None, "kk") if row.id == made]
        assert [chip.name for chip in reader.chips("stock")] == ["astray"]
    assert (line.precinct_number, line.home, line.astray, line.condition) == ("842", "Қойма", True, Condition.OFF)


def test_the_matrix_says_why_and_confirms_by_one_key(qtbot, desk, places, office):
    screen = shown_in(qtbot, desk, EquipmentScreen)
    screen.arrive(Place("equipment", (("view", "matrix"),)))
    matrix = screen.matrix
    assert matrix.codes == ["BOOTH"]
    matrix.table.stand_on(places[1], 2)
    assert matrix.why.text()
    qtbot.keyClick(screen.table, Qt.Key.Key_F3)
    assert desk.unread, "the sentence is told"
    qtbot.keyClick(matrix.table, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not desk.worker.busy)
    with office.reader() as reader:
        asked = "SELECT count(*) FROM stocktake"
        assert reader.connection.exec_driver_sql(asked).scalar_one() == 1


def test_what_is_short_names_who_has_it_to_spare_and_drafts_the_transfer(qtbot, desk, places, office):
    store = stock.save_place(office, None, {"name_kk": "Қойма"}).id
    stock.save_named(office, None, {"item_id": BOOTH, "spot_id": store, "quantity": 2})
    screen = shown_in(qtbot, desk, EquipmentScreen)
    screen.arrive(Place("equipment", (("view", "matrix"),)))
    matrix = screen.matrix
    matrix.table.stand_on(places[0], 2)
    assert not matrix.bring.isVisibleTo(screen), "nothing is short there"
    assert not matrix.spare.text()
    matrix.table.stand_on(places[1], 2)
    assert [(line.giver, line.pieces) for line in matrix.offers] == [("842", 1), ("Қойма", 1)]
    assert "№ 842" in matrix.spare.text().replace("\u00a0", " ")
    matrix.bring.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    with office.reader() as reader:
        (line,) = [row.data for row in reader.stream("transfers", None, "kk")]
    assert "842" in str(line.giver)
    assert [part.asked for part in line.parts] == [1]
    assert matrix.offers == [], "what a transfer will bring is not offered twice"


def test_damaged_things_stand_after_a_plus_and_are_read_back(qtbot, desk, places, office):
    facts = {"item_id": BOOTH, "spot_id": places[1], "quantity": 1, "condition": Condition.BAD}
    stock.save_named(office, None, facts)
    with office.reader() as reader:
        rows = reader.rows("equipment", list(reader.ids("equipment")), "kk")
    assert [quantities(row) for row in rows] == ["3/2", "1+1/2"]
    assert Quantities().read("1+1/2") == {"actual": 2, "required": 2}
    assert Quantities().read("/4") == {"required": 4}


def test_places_and_kits_have_windows_of_their_own(qtbot, desk, places, office):
    stock.save_place(office, None, {"name_kk": "Қойма"})
    screen = shown_in(qtbot, desk, StockScreen)
    screen.table.stand_on(screen.table.records.ids[0])
    screen.show_places()
    dialog = screen.findChild(PlacesDialog)
    dialog.form.show_row(None)
    dialog.form.preset({"name_kk": "Шеберхана"})
    dialog.form.save()
    qtbot.waitUntil(lambda: len(dialog.table.records.ids) == 2)
    dialog.close()
    screen.show_kits()
    window = screen.findChild(KitsDialog)
    window.name.setText("Учаске жинағы")
    window.make()
    qtbot.waitUntil(lambda: len(window.table.records.ids) == 1)
    window.enter()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    with office.reader() as reader:
        assert reader.totals("stock").sums["quantity"] == 4 + 3
    window.close()
