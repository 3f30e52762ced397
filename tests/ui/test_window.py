"""The window: rooms, undo by its name, another language at run time, keys of any layout, a workbook dropped on it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.ui.desk import Place
from desktop.ui.rooms import ROOMS, SIDE_ROOMS
from desktop.ui.settings import read_settings
from desktop.ui.window import dropped

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def send(window, letter, held, key=0):
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, held, letter))


def test_every_room_opens_in_a_file_that_has_nothing_in_it(window, idle):
    for name in ROOMS:
        window.show_room(name)
        idle()
        assert window.room == name
        assert window.screen_now.isVisible()
        assert 2 <= len(window.screen_now.help) <= 8, name
    assert window.desk.unread == []


def test_the_sidebar_leads_to_its_rooms_and_marks_where_one_is(window):
    window.findChild(QPushButton, "room-precincts").click()
    assert window.room == "precincts"
    assert window.findChild(QPushButton, "room-precincts").isChecked()
    window.show_room("import")
    assert not any(window.findChild(QPushButton, f"room-{name}").isChecked() for name, _, _ in SIDE_ROOMS)


def test_undo_says_what_it_would_take_back_and_does_it(window, make, idle):
    desk = window.desk
    assert not window.undo.isEnabled()
    desk.run(lambda office: desk.actions.precincts.save(office, None, {"number": "842"}))
    idle()
    assert window.undo.text() == "Undo: Precinct № 842 added"
    assert window.undo_button.isVisible()
    window.undo.trigger()
    idle()
    assert desk.reader().totals("precincts").count == 0
    assert not window.undo.isEnabled()
    assert window.redo.text() == "Redo: Precinct № 842 added"
    window.redo_button.click()
    idle()
    assert desk.reader().totals("precincts").count == 1


def test_undo_works_in_a_latin_and_in_a_cyrillic_layout(window, idle):
    desk = window.desk
    for letter in "zя":
        desk.run(lambda office: desk.actions.precincts.save(office, None, {"number": "842"}))
        idle()
        assert desk.reader().totals("precincts").count == 1
        send(window, letter, CTRL)
        idle()
        assert desk.reader().totals("precincts").count == 0


def test_alt_and_a_digit_lead_to_a_room_also_where_the_row_has_letters(window):
    for letter, room in (
        ("2", "demands"),
        ("і", "letters"),
        ("ә", "demands"),
        ("ү", "equipment"),
        ("9", "readiness"),
    ):
        send(window, letter, ALT)
        assert window.room == room


def test_another_language_is_spoken_at_once_in_the_same_room_and_kept(window, idle):
    window.show_room("members")
    window.findChild(QPushButton, "language-ru").click()
    idle()
    assert window.room == "members"
    assert window.sidebar.findChild(QPushButton, "room-today").text() == "Сегодня"
    assert window.menuBar().actions()[0].text().replace("&", "") == "Файл"
    assert read_settings().language == "ru"


def test_a_message_outlives_a_change_of_language(window, idle):
    desk = window.desk
    desk.run(lambda office: desk.actions.precincts.save(office, None, {"number": "842"}))
    idle()
    window.findChild(QPushButton, "language-ru").click()
    idle()
    assert [row.message.sentence.source for row in window.messages.rows()] == ["Saved."]
    assert any(each.text().startswith("Отменить") for each in window.messages.findChildren(QPushButton))


def test_a_room_is_read_anew_when_a_change_concerns_it(window, make, idle):
    window.show_room("precincts")
    assert window.screen_now.table.records.rowCount() == 0
    desk = window.desk
    desk.run(lambda office: desk.actions.precincts.save(office, None, {"number": "842"}))
    idle()
    assert window.screen_now.table.records.rowCount() == 1


def test_a_place_leads_to_its_rows(window, make, idle):
    make.precinct(842)
    make.precinct(843, works=False, resolution="№ 5")
    window.desk.go(Place("precincts", (("works", "no"),)))
    idle()
    assert window.room == "precincts"
    assert window.screen_now.table.records.rowCount() == 1


def test_help_is_of_the_room_one_is_in(window):
    window.findChild(QAction, "act-help").trigger()
    window.show_room("reports")
    told = " ".join(each.text() for each in window.help.findChildren(QLabel) if not each.isHidden())
    assert "verified later by its code" in told
    window.toggle_help()
    assert window.help.isHidden()


def test_no_line_of_help_is_cut_in_a_low_window(window, idle):
    window.resize(1024, 600)
    window.show_room("reports")
    window.toggle_help()
    idle()
    lines = [each for each in window.help.findChildren(QLabel) if each.wordWrap()]
    assert len(lines) > len(window.screen_now.help)
    for each in lines:
        assert each.height() >= each.heightForWidth(each.width()), each.text()


def test_large_text_cuts_no_room_and_lays_no_door_over_another(window, idle):
    window.resize(1366, 728)
    window.wear(replace(window.settings, size=14))
    for name in ("enquiries", "seminars"):
        window.show_room(name)
        idle()
        doors = [
            each for each in window.screen_now.findChildren(QPushButton) if each.objectName().startswith("beside-")
        ]
        strip = doors[0].parentWidget()
        assert len(doors) > 6
        for at, door in enumerate(doors):
            assert strip.rect().contains(door.geometry()), door.text()
            assert not any(door.geometry().intersects(other.geometry()) for other in doors[at + 1 :]), door.text()
    for room in window.sidebar.findChildren(QPushButton):
        assert room.width() >= room.sizeHint().width(), room.text()
    window.wear(replace(window.settings, size=11))


def test_the_keys_of_a_list_work_at_once_after_its_room_was_pressed(window, make, idle):
    make.precinct(842)
    for name in ("precincts", "demands", "precincts"):
        window.findChild(QPushButton, f"room-{name}").click()
        idle()
        assert window.screen_now.focusProxy() is window.screen_now.table
        assert window.focusWidget() is window.screen_now.table


def test_a_file_dropped_on_the_window_is_looked_at_only_where_it_is_one_workbook(tmp_path):
    def held(*names):
        made = QMimeData()
        made.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        return made

    assert dropped(held("тізім.xlsx")) == tmp_path / "тізім.xlsx"
    assert dropped(held("тізім.XLS")) == tmp_path / "тізім.XLS"
    assert dropped(held("a.xlsx", "b.xlsx")) is None
    assert dropped(held("photo.jpg")) is None
    assert dropped(QMimeData()) is None


def test_a_dropped_file_that_is_no_workbook_is_refused_by_a_sentence(window, tmp_path, idle):
    broken = tmp_path / "тізім.xlsx"
    broken.write_bytes(b"not a workbook at all")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(broken))])
    drop = QDropEvent(
        QPointF(500, 300), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    idle()
    assert window.room == "import"
    told = [row.message.sentence for row in window.messages.rows()]
    assert any("тізім.xlsx" in str(dict(each.values).get("file", "")) for each in told)


def test_dark_and_larger_text_are_worn_and_kept(window, qapp):
    window.findChild(QAction, "act-dark").trigger()
    window.findChild(QAction, "act-larger").trigger()
    assert qapp.palette().window().color().lightness() < 128
    assert qapp.font().pointSize() == 12
    assert (read_settings().dark, read_settings().size) == (True, 12)


def test_closing_the_window_says_whether_another_file_is_wanted(window, idle):
    left = []
    window.left.connect(left.append)
    window.findChild(QAction, "act-another").trigger()
    assert left == [True]


def test_the_status_bar_says_who_where_and_how_many_days_are_left(window, idle):
    window.status.refresh()
    told = [each.text() for each in window.status.findChildren(QLabel) if each.text()]
    assert "chair" in told
    assert "D−5" in told
    assert "no copy yet" in told
    window.findChild(QAction, "act-copy").trigger()
    idle()
    told = [each.text() for each in window.status.findChildren(QLabel) if each.text()]
    assert any(each.startswith("copy: ") for each in told)
