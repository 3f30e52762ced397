"""A contract is laid with its line, a part of the booths is brought over, the accountant is let see the numbers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.actions import pay, stock, users
from desktop.domain.enclosures import Page
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id
from desktop.domain.users import Role
from desktop.storage import sealed
from desktop.ui.bringing import BringingDialog
from desktop.ui.enclosures import Viewer
from desktop.ui.pasting import PastePreview
from desktop.ui.trusted import TrustedDialog
from tests.exchange.test_papers import pdf
from tests.ui.hand import press, press_key, type_words

BOOTH = coded_id("item", "BOOTH")


def laid(desk, row_id):
    return [(row.data.title, row.data.page) for row in desk.reader().enclosures("budget", row_id)]


def test_a_contract_is_laid_with_its_line_looked_at_saved_and_removed(room, desk, idle, tmp_path):
    screen = room("budget")
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    form.boxes["purpose"].editor.put("ITEMS")
    form.boxes["purpose"].editor.touched.emit()
    form.boxes["title"].editor.setFocus()
    type_words("Кабина сатып алу")
    form.save()
    idle()
    screen.card.tabs.setCurrentIndex(1)
    side = screen.card.sides[1]
    assert side.empty.isVisibleTo(side)
    assert not side.view_button.isEnabled()
    row_id = screen.card.row_id
    broken = tmp_path / "бос.pdf"
    broken.write_bytes(b"%PDF-")
    side.lay([str(pdf(tmp_path / "шарт.pdf", 2)), str(broken)])
    idle()
    assert laid(desk, row_id) == [("шарт.pdf", Page.PDF)], "what cannot be read is told and not kept"
    assert not side.picture.whole.isNull(), "the first page is shown"
    assert screen.table.records.row_at(0).data.papers == 1, "the list says how many files lie there"
    side.view()
    viewer = side.findChild(Viewer)
    assert viewer is not None
    viewer.close()
    side.save(str(tmp_path / "қайта.pdf"))
    idle()
    assert (tmp_path / "қайта.pdf").read_bytes() == (tmp_path / "шарт.pdf").read_bytes()
    side.findChild(QPushButton, "enclosure-remove").click()
    idle()
    assert laid(desk, row_id) == []
    desk.undo()
    idle()
    assert laid(desk, row_id) == [("шарт.pdf", Page.PDF)]


def test_a_part_is_brought_over_and_another_part_is_lost(room, office, make, desk, idle):
    make.precinct(842)
    store = stock.save_place(office, None, {"name_kk": "Қойма"}).id
    stock.save(office, None, {"item_id": BOOTH, "place_id": store, "quantity": 7})
    screen = room("stock")
    for count, where in ((3, "№\u00a0842"), (1, None)):
        here = next(row.id for row in desk.reader().stream("stock", None, "en") if row.data.place_id)
        assert screen.table.stand_on(here)
        screen.bring()
        dialog = screen.findChild(BringingDialog)
        dialog.count.setValue(count)
        dialog.spot.setCurrentIndex(dialog.spot.count() - 1 if where is None else dialog.spot.findText(where))
        dialog.does.click()
        idle()
    held = {row.data.where: row.data.quantity for row in desk.reader().stream("stock", None, "en")}
    assert held == {"№\u00a0842": 3, "Қойма": 3, "": 1}
    assert [chip.name for chip in desk.reader().chips("stock")] == ["store", "orphan"], (
        "what is lost is shown as an orphan"
    )
    desk.undo()
    idle()
    held = {row.data.where: row.data.quantity for row in desk.reader().stream("stock", None, "en")}
    assert held == {"№\u00a0842": 3, "Қойма": 4}


def test_the_chair_opens_the_numbers_to_the_accountant_and_to_nobody_else(room, office, make, desk, idle):
    make.precinct(842)
    make.member("Әлиева Сәуле", 842)
    for name in ("Бухгалтер", "Оператор"):
        users.add(office, name, Role.OPERATOR, "ұзақ құпиясөз")
    screen = room("budget")
    screen.views.press(2)
    screen.rates.findChild(QPushButton, "who-may-see").click()
    dialog = screen.rates.findChild(TrustedDialog)
    assert dialog.users.count() == 2, "the chair is not asked about"
    dialog.users.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.does.click()
    idle()
    office.role, office.user = "operator", "Бухгалтер"
    room("budget").views.press(2)
    assert screen.rates.sealed.isVisibleTo(screen.rates)
    assert not screen.rates.opening.isVisibleTo(screen.rates), "only the chair opens them to others"
    table = screen.rates.sealed
    QApplication.clipboard().setText("850101300005\tKZ12 3456")
    table.stand_on(table.records.ids[0], 2)
    table.setFocus()
    press_key("v", "en", Qt.KeyboardModifier.ControlModifier)
    screen.rates.findChild(PastePreview).accept()
    idle()
    assert [(each.iin, each.account) for each in sealed.read(office).values()] == [("850101300005", "KZ12 3456")]
    office.user = "Оператор"
    screen.refresh()
    assert not screen.rates.sealed.isVisibleTo(screen.rates)
    with pytest.raises(Refusal):
        sealed.read(office)
    office.role, office.user = "chair", "chair"
    room("budget").views.press(2)
    night = screen.rates.night
    night.begins.setFocus()
    night.begins.selectAll()
    for key in "23":
        press_key(key, "kk")
    night.store()
    idle()
    assert desk.reader().setting(pay.NIGHT_HOURS) == "23:00-06:00"
