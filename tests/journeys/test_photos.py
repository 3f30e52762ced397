"""A gate that asks for a photo is closed from the window; a scan closes one by its act; what is too large is said."""

from datetime import date

import pytest
from PIL import Image
from PySide6.QtWidgets import QPushButton

from desktop.actions import checklists, inspections
from desktop.domain.checklists import Evidence
from desktop.domain.figures import Degree
from desktop.domain.gates import Why
from desktop.domain.readiness import State
from desktop.ui.photographs import Photographs
from desktop.ui.readiness import VISITS
from tests.conftest import TODAY
from tests.gates import close_gates, wish


@pytest.fixture
def place(make, office, reading):
    """A precinct whose fire safety asks for a photo, visited today; every other gate but one is closed."""
    reader = reading()
    row_id = make.precinct(842, building_id=make.building())
    held = next(row for row in reader.gates.checklists("kk") if row.data.code == "RESIDENCE")
    lines = reader.gates.points(held.id, "kk")
    points = [wish(line) for line in lines]
    for point, line in zip(points, lines, strict=True):
        if line.rule.code == "FIRE":
            point["evidence"] = Evidence.PHOTO
    checklists.revise(office, held.id, points)
    close_gates(office, row_id, but=1)
    inspections.plan(office, [row_id], "1-топ", TODAY)
    return row_id


def opened(desk, place):
    return {gate.rule.code: gate.why for gate in desk.reader().gates.standings()[place].opened}


def test_a_photo_and_a_scan_close_their_gates(room, place, idle, desk, tmp_path):
    assert opened(desk, place) == {"FIRE": Why.EVIDENCE, "LISTS": Why.UNASKED}
    screen = room("readiness")
    screen.tabs.setCurrentIndex(VISITS)
    idle()
    screen.visits.findChild(QPushButton, "add-photo").click()
    dialog = screen.visits.findChild(Photographs)
    assert dialog.points.currentData() == "FIRE", "what asks for a photo stands first"

    huge = tmp_path / "IMG_80.jpg"
    with huge.open("wb") as file:
        file.truncate(80 * 1024 * 1024)
    dialog.store([str(huge)])
    idle()
    assert "larger than 50 MB" in dialog.fault.text()
    assert not dialog.fault.isHidden()

    photo = tmp_path / "IMG_1.jpg"
    Image.new("RGB", (1200, 900), "red").save(photo)
    dialog.store([str(photo)])
    idle()
    assert dialog.fault.isHidden()
    assert opened(desk, place) == {"LISTS": Why.UNASKED}
    assert [row.data.point for row in dialog.table.model_.lines] == [
        desk.reader().gates.photos(place, "en")[0].data.point
    ]
    assert not dialog.picture.pixmap().isNull()

    scan = tmp_path / "akt.pdf"
    Image.new("RGB", (1240, 1754), "white").save(scan)
    dialog.points.setCurrentIndex(dialog.points.findData("LISTS"))
    dialog.boxes["degree"].editor.put(Degree.SIGNED)
    dialog.store([str(scan)])
    idle()
    assert "act" in dialog.boxes["act"].fault.text(), "signed only by an act"
    assert opened(desk, place) == {"LISTS": Why.UNASKED}
    dialog.boxes["act"].editor.setText("4")
    dialog.store([str(scan)])
    idle()
    assert not opened(desk, place)
    assert desk.reader().gates.standings()[place].state is State.READY
    mark = desk.reader().marks_of(place)["LISTS"]
    assert (mark.degree, mark.source, mark.as_of) == (Degree.SIGNED, "4", TODAY)
    assert [row.data.act for row in dialog.table.model_.lines] == ["4", ""]

    desk.undo()
    idle()
    assert opened(desk, place) == {"LISTS": Why.UNASKED}
    assert len(dialog.table.model_.lines) == 1
    dialog.findChild(QPushButton, "take-off").click()
    idle()
    assert opened(desk, place) == {"FIRE": Why.EVIDENCE, "LISTS": Why.UNASKED}


def test_the_sheet_and_the_act_print_from_their_visit(room, place, idle, desk, office, qtbot):
    screen = room("readiness")
    screen.tabs.setCurrentIndex(VISITS)
    idle()
    visit = screen.visits.current()
    screen.visits.findChild(QPushButton, "print-sheets").click()
    idle()
    reports = room("reports")
    assert (reports.report().name, reports.only.currentData()) == ("inspection", str(visit.id))
    assert "842" in reports.only.currentText()
    qtbot.waitUntil(lambda: reports.shown_now is not None)
    assert reports.shown_now.only == str(visit.id)

    answers = [inspections.Answer(line.point.rule.code, "YES") for line in desk.reader().gates.sheet(visit.id, "kk")]
    inspections.enter(office, visit.id, answers, held_on=TODAY)
    screen = room("readiness")
    screen.visits.refresh()
    screen.visits.print_paper()
    idle()
    reports = room("reports")
    assert (reports.report().name, reports.only.currentData()) == ("act", str(visit.id))


def test_two_days_chosen_on_the_screen_stand_on_the_paper(room, place, idle, desk, qtbot):
    screen = room("readiness")
    screen.tabs.setCurrentIndex(4)
    idle()
    screen.changes.boxes["then"].editor.put(date(2026, 3, 3))
    screen.changes.findChild(QPushButton, "print-changes").click()
    idle()
    reports = room("reports")
    assert (reports.report().name, reports.since.value()) == ("changes", date(2026, 3, 3))
    assert not reports.since.isHidden()
    qtbot.waitUntil(lambda: reports.shown_now is not None)
    assert (reports.shown_now.since, reports.shown_now.day) == (date(2026, 3, 3), TODAY)
    reports.since.put(TODAY)
    reports.show_paper()
    idle()
    assert "before" in reports.told.text(), "a later day is refused with a sentence"
