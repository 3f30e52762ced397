"""A box on its way through the real window: request, load, hand over nine of ten, receive with one damaged, return."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.actions import equipment, stock
from desktop.domain.forms import FormKind
from desktop.domain.identity import coded_id
from desktop.domain.transfers import Stage
from desktop.ui.balances import COLUMNS
from desktop.ui.pasting import PastePreview
from desktop.ui.things import PLACES
from tests.ui.hand import press, press_key, type_words

BOOTH = coded_id("item", "BOOTH")


@pytest.fixture
def precinct(office, make):
    """A precinct that lacks ten booths; the district's store has twelve."""
    row_id = make.precinct(842)
    equipment.save(office, row_id, BOOTH, {"required": 10, "actual": 0})
    store = stock.save_place(office, None, {"name_kk": "Аудандық қойма"}).id
    stock.save(office, None, {"item_id": BOOTH, "place_id": store, "quantity": 12})
    return row_id


def short(desk, row_id):
    return next(row.data.short for row in desk.reader().equipment_of(row_id, "kk") if row.data.item_id == BOOTH)


def typed(side, column, keys, layout="kk"):
    """Type a number over a cell of the first row."""
    side.table.stand_on(side.table.records.ids[0], PLACES[column])
    side.table.setFocus()
    for key in keys:
        press_key(key, layout)
    press(Qt.Key.Key_Return)


def acts_are_printed(card, window, idle):
    """The act stands in Reports, twice, with its taker and its sum in words."""
    card.findChild(QPushButton, "print-act").click()
    idle()
    reports = window.screen_now
    assert reports.report().name == "acts"
    assert len(reports.paper) == 2, "the act is made in two copies"
    assert reports.paper.find("842"), "who takes stands on the paper"
    assert reports.paper.find("(тоғыз)"), "the sum stands there in words"


def test_nine_of_ten_go_one_comes_damaged_and_all_comes_back(room, precinct, desk, idle, window):
    screen = room("transfers")
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    for name, words in (("giver_id", "Аудандық қойма"), ("taker_id", "№\u00a0842")):
        editor = form.boxes[name].editor
        editor.put(next(each for each, said in desk.reader().choices("ends", "kk") if said == words))
        editor.touched.emit()
    form.save()
    idle()
    card = screen.card
    card.tabs.setCurrentIndex(1)
    side = card.sides[1]
    side.findChild(QPushButton, "from-shortage").click()
    idle()
    assert (card.line.asked, short(desk, precinct)) == (10, 10)
    go_on = card.findChild(QPushButton, "go-on")
    go_on.click()
    idle()
    go_on.click()
    idle()
    assert card.line.stage is Stage.LOADED
    typed(side, "handed", "9")
    idle()
    go_on.click()
    idle()
    assert (card.line.stage, card.line.handed, short(desk, precinct)) == (Stage.HANDED, 9, 10)
    typed(side, "damaged", "1")
    idle()
    go_on.click()
    idle()
    assert (card.line.stage, card.line.received, card.line.differs) == (Stage.RECEIVED, 8, 1)
    assert short(desk, precinct) == 2, "the shortage falls by exactly what came good"

    acts_are_printed(card, window, idle)
    room("transfers")
    screen.open_card(screen.table.records.ids[0])
    go_on.click()
    idle()
    assert card.line.returns_id is not None
    for _ in range(4):
        go_on.click()
        idle()
    assert (card.line.stage, card.line.received) == (Stage.RECEIVED, 9)
    assert short(desk, precinct) == 10
    while desk.reader().undoable().label.context == "Transfers":
        desk.undo()
        idle()
    assert short(desk, precinct) == 10
    assert len(desk.reader().ids("transfers")) == 0
    place = next(row for row in desk.reader().choices("ends", "kk") if row[1] == "Аудандық қойма")
    asked = "SELECT sum(quantity), count(DISTINCT condition) FROM holding WHERE NOT closed AND place_id = ?"
    assert desk.reader().connection.exec_driver_sql(asked, (place[0].hex,)).one() == (12, 1)


def down_the_column(view, column, keys):
    """Type numbers one below the other, as a hand does: digits of a Kazakh keyboard and Enter."""
    names = [each.name for each in view.table.records.columns]
    view.table.stand_on(view.table.records.ids[0], names.index(column))
    view.table.setFocus()
    for number in keys:
        for key in number:
            press_key(key, "kk")
        press(Qt.Key.Key_Return)


def test_certificates_of_thirty_precincts_go_out_are_counted_and_come_back_to_nought(room, make, desk, idle):
    for number in range(842, 872):
        make.precinct(number)
    screen = room("consignments")
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    for name, value in (("kind", FormKind.CERTIFICATE), ("way", "IN")):
        form.boxes[name].editor.put(value)
        form.boxes[name].editor.touched.emit()
    form.boxes["on"].editor.setFocus()
    for key in "100326":
        press_key(key, "kk")
    form.boxes["numbers"].editor.setFocus()
    type_words("00001-01500")
    form.save()
    idle()
    assert len(desk.reader().ids("consignments")) == 1
    screen.views.press(1)
    view = screen.balances

    down_the_column(view, "to_hand", ["40"])
    press(Qt.Key.Key_Up)
    for _ in range(29):
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press_key("d", "en", Qt.KeyboardModifier.ControlModifier)
    down_the_column(view, "to_hand", ["40", "55"])
    assert [row.data.received for row in desk.reader().balances(FormKind.CERTIFICATE, desk.today, "kk")] == [0] * 30
    view.hand.click()
    idle()
    lines = [row.data for row in desk.reader().balances(FormKind.CERTIFICATE, desk.today, "kk")]
    assert [line.received for line in lines] == [40, 55, *[40] * 28]
    assert view.staged == {}, "what was typed was handed out once"

    issued = [n % 9 for n in range(30)]
    down_the_column(view, "issued_today", map(str, issued))
    down_the_column(view, "spoiled_today", ["1", "0", "2"])
    idle()
    QApplication.clipboard().setText("\n".join(str(n + 1) for n in issued[:4]))
    view.table.stand_on(view.table.records.ids[0], [each.name for each in COLUMNS].index("issued_today"))
    press_key("v", "en", Qt.KeyboardModifier.ControlModifier)
    view.findChild(PastePreview).accept()
    idle()
    step = desk.reader().position()
    issued[:4] = [n + 1 for n in issued[:4]]

    view.back.click()
    idle()
    assert desk.reader().position() == step + 1, "thirty returns are one step"
    lines = [row.data for row in desk.reader().balances(FormKind.CERTIFICATE, desk.today, "kk")]
    assert [line.issued for line in lines] == issued
    assert [line.spoiled for line in lines] == [1, 0, 2, *[0] * 27]
    assert {line.left for line in lines} == {0}
    assert sum(line.returned for line in lines) == 40 * 29 + 55 - sum(issued) - 3
    assert not view.found.isVisibleTo(view), "the finder has nothing to say"
    view.day.put(desk.today - timedelta(days=1))
    view.refresh()
    assert {row.data.issued_today for row in view.shelf.rows("", list(view.shelf.ids("")), "kk")} == {0}


def test_hours_are_typed_and_a_wrong_one_is_told_beside_nothing_stored(room, make, desk, idle):
    make.precinct(842)
    make.member("Әлиева Сәуле", 842)
    screen = room("budget")
    screen.views.press(1)
    view = screen.timesheet
    view.commission.setCurrentIndex(1)
    for keys, stored in (("8", 480), ("25", 480)):
        view.table.stand_on(view.table.records.ids[0], 2)
        view.table.setFocus()
        for key in keys:
            press_key(key, "ru")
        press(Qt.Key.Key_Return)
        idle()
        rows = desk.reader().workers((view.days()[0], view.days()[-1]))
        assert sum(row.data.minutes for row in rows) == stored
    QApplication.clipboard().setText("7,5\t8/2")
    view.table.stand_on(view.table.records.ids[0], 2)
    view.table.setFocus()
    press_key("v", "en", Qt.KeyboardModifier.ControlModifier)
    view.findChild(PastePreview).accept()
    idle()
    (row,) = desk.reader().workers((view.days()[0], view.days()[-1]))
    assert [(day.minutes, day.night) for _, day in sorted(row.data.days.items())] == [(450, 0), (480, 120)]
