"""The vote moves by a week: what moves is shown, accepted, taken back, brought again; tomorrow's page follows."""

from datetime import date

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.domain.eventrules import Anchor
from desktop.domain.holidays import DayKind
from desktop.ui.daysoff import DaysOff
from desktop.ui.desk import Place
from desktop.ui.duty import Sharing
from desktop.ui.moving import Moving
from desktop.words import shown
from tests.journeys.test_a_morning import choose, fill
from tests.ui.hand import CONTROL, focused, press, press_key


def retype(editor, digits, qtbot):
    """Type a day over what stands in the field, by digits only, as the Kazakh layout has them."""
    editor.window().activateWindow()
    qtbot.waitUntil(editor.window().isActiveWindow)
    editor.setFocus()
    editor.selectAll()
    for digit in digits:
        press_key(digit, "kk")
    press(Qt.Key.Key_Tab)


def dates(desk):
    return {row.data.code: row.data for row in desk.reader().stream("calendar", None, "kk")}


def test_the_day_moves_by_a_week_and_tomorrows_page_follows(room, idle, desk, reopened, qtbot, make):
    make.precinct(842)
    screen = room("calendar")
    assert len(screen.table.records.ids) == 24
    screen.move_days()
    dialog = screen.findChild(Moving)
    retype(dialog.voting, "100226", qtbot)
    assert not dialog.accept_button.isEnabled()
    assert "after the call" in dialog.fault.text()
    retype(dialog.voting, "220326", qtbot)
    assert dialog.said.text() == "D−12 · 18 dates move, 3 of them are past already, 0 set by the office stay."
    assert dates(desk)["LISTS_ACT"].last == date(2026, 2, 22), "nothing is written before it is accepted"
    dialog.accept_button.click()
    idle()
    assert dates(desk)["LISTS_ACT"].last == date(2026, 3, 1)
    assert dates(desk)["OTHER_HOURS"].last == date(2026, 3, 11)

    screen = room("calendar")
    press_key("z", "ru", CONTROL)
    idle()
    assert dates(desk)["OTHER_HOURS"].last == date(2026, 3, 4)
    press_key("y", "ru", CONTROL)
    idle()

    today = room("today")
    press(Qt.Key.Key_F6)
    idle()
    said = [each.text() for each in today.page.findChildren(QLabel)]
    assert any("Other opening and closing time" in words for words in said), "due tomorrow, 11 March"
    assert "D−11" in today.heading.text()
    today.print_page()
    idle()
    paper = room("reports").paper
    pages = pypdfium2.PdfDocument(paper.content)
    words = pages[0].get_textpage().get_text_range()
    assert len(pages) == 1
    pages.close()
    assert "D−11" in words
    assert "Дауыс беруді бастау мен аяқтаудың басқа" in words.replace("\r\n", " ")

    with reopened().reader() as reader:
        assert reader.office("kk").voting_day == date(2026, 3, 22)


def test_a_remark_becomes_a_task_that_is_done_by_one_press(room, idle, desk, make):
    from desktop.actions import readiness
    from desktop.domain.readiness import MarkValue

    place = make.precinct(842)
    readiness.mark(desk.office, "STANDS", MarkValue.NO, participation_id=place)
    screen = room("tasks")
    screen.follow_causes()
    idle()
    assert len(screen.table.records.ids) > 10
    screen.arrive(Place("tasks", (("origin", "REMARK"),)))
    (row_id,) = screen.table.records.ids
    screen.table.stand_on(row_id)
    screen.finish()
    idle()
    assert desk.reader().row("tasks", row_id, "kk").data.done_on == desk.today


def test_a_roster_is_shared_out_and_an_incident_is_entered_by_hand(room, idle, desk, make):
    make.precinct(842)
    for name in ("Әлиева Сәуле", "Бекенов Дәурен"):
        make.member(name)
    screen = room("duty")
    screen.share()
    dialog = screen.findChild(Sharing)
    assert dialog.people.count() == 2
    dialog.accept_button.click()
    idle()
    assert [row.data.day.day for row in desk.reader().stream("duty", None, "kk")] == [10, 11, 12, 13]

    screen = room("incidents")
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    assert focused() is form.boxes["what"].editor
    fill(form, what="Жарық жоқ")
    choose(form, "participation_id", "842")
    press_key("s", "en", CONTROL)
    idle()
    (line,) = [row.data for row in desk.reader().stream("incidents", None, "kk")]
    assert (line.what, line.precinct_number, line.since) == ("Жарық жоқ", "842", desk.today)
    screen.close_card()
    screen.table.stand_on(screen.table.records.ids[0])
    screen.solve()
    idle()
    assert not desk.reader().agenda(desk.today, "kk").incidents


def test_the_rule_of_a_date_is_changed_on_its_card(room, idle, desk):
    screen = room("calendar")
    row_id = next(row.id for row in desk.reader().stream("calendar", None, "kk") if row.data.code == "LISTS_OPEN")
    screen.open_card(row_id)
    screen.card.tabs.setCurrentIndex(1)
    rule = screen.card.sides[1]
    assert "15 days before voting day" in rule.said.text()
    rule.first.setText("-17")
    rule.last.setText("-17")
    rule.article.setText("24-бап")
    rule.save.click()
    idle()
    assert dates(desk)["LISTS_OPEN"].first == date(2026, 2, 25)
    rule.show_row(row_id)
    rule.back.click()
    idle()
    assert dates(desk)["LISTS_OPEN"].first == date(2026, 2, 27)


def test_days_off_are_told_and_the_office_says_its_own(room, idle, desk, qtbot):
    screen = room("calendar")
    screen.show_days_off()
    dialog = screen.findChild(DaysOff)
    qtbot.waitUntil(dialog.isVisible)
    days = {each.day: each for each in dialog.table.model_.lines}
    assert days[date(2026, 3, 9)].carried, "the holiday of a Sunday"
    retype(dialog.boxes["day"].editor, "040326", qtbot)
    dialog.boxes["name"].editor.setText("су тасқыны")
    dialog.save.click()
    idle()
    other = next(row.data for row in desk.reader().stream("calendar", None, "en") if row.data.code == "OTHER_HOURS")
    assert other.off == "су тасқыны"
    at = next(n for n, each in enumerate(dialog.table.model_.lines) if each.day == date(2026, 3, 9))
    dialog.table.selectRow(at)
    dialog.boxes["kind"].editor.put(DayKind.WORKING)
    dialog.save.click()
    idle()
    assert date(2026, 3, 9) not in desk.reader().off_days(date(2026, 3, 1), date(2026, 3, 15))
    assert any(each.kind is DayKind.WORKING for each in dialog.table.model_.lines), "it stays on the list"
    dialog.boxes["day"].editor.put(None)
    dialog.save.click()
    assert dialog.boxes["day"].fault.text()


def test_an_own_line_and_a_rule_from_the_forming_of_the_commission(room, idle, desk, qtbot):
    screen = room("calendar")
    press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    fill(form, title="Комиссия отырысы", first="02.03.2026")
    press_key("s", "en", CONTROL)
    idle()
    own = next(row for row in desk.reader().stream("calendar", None, "kk") if not row.data.code)
    assert (own.data.title, own.data.last) == ("Комиссия отырысы", date(2026, 3, 2))
    screen.close_card()

    row_id = next(row.id for row in desk.reader().stream("calendar", None, "kk") if row.data.code == "TRAINING_PLAN")
    screen.open_card(row_id)
    screen.card.tabs.setCurrentIndex(1)
    rule = screen.card.sides[1]
    rule.anchor.setCurrentIndex(rule.anchor.findData(Anchor.FORMED))
    rule.first.setText("30")
    rule.last.setText("30")
    rule.save.click()
    idle()
    assert "when the commission was formed" in rule.fault.text()
    screen.move_days()
    moving = screen.findChild(Moving)
    retype(moving.formed, "160326", qtbot)
    assert "after voting day" in moving.fault.text()
    retype(moving.formed, "150126", qtbot)
    assert moving.accept_button.isEnabled()
    moving.accept_button.click()
    idle()
    screen.open_card(row_id)
    rule = screen.card.sides[1]
    rule.anchor.setCurrentIndex(rule.anchor.findData(Anchor.FORMED))
    rule.first.setText("4000")
    rule.save.click()
    idle()
    assert "at most 366" in rule.fault.text()
    rule.first.setText("30")
    rule.last.setText("30")
    rule.save.click()
    idle()
    assert dates(desk)["TRAINING_PLAN"].first == date(2026, 2, 14)
    assert "after the commission is formed" in shown(dates(desk)["TRAINING_PLAN"].rule)


def test_a_risk_gets_its_plan(room, idle, desk, make):
    from desktop.actions import buildings

    house = make.building()
    buildings.save(desk.office, house, {"keys": 1})
    make.precinct(842, building_id=house)
    screen = room("risks")
    assert "842" in screen.name.text()
    screen.responsible.setText("Округ әкімі")
    screen.save.click()
    idle()
    (row,) = desk.reader().risks("en")
    assert row.data.responsible == "Округ әкімі"
    assert row.data.plan, "the proposal was taken as it stood"
