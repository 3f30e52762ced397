"""D−31: a form with a column nobody had comes by 17:00; a phone round, the region's own workbook, tomorrow again."""

from datetime import datetime, time

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from desktop.actions import buildings, demands
from desktop.domain.demands import AnswerKind
from desktop.domain.people import Post
from desktop.ui.columnchoice import ColumnDialog
from desktop.ui.demanding import ANSWERS, FORM
from tests.exchange.regionforms import merged_heads
from tests.ui import hand
from tests.ui.hand import focused, press_key, type_words

NUMBERS = range(842, 872)
OKRUG = "Шәуілдір ауылдық округі"


class Keys:
    """A hand that counts what it presses."""

    def __init__(self):
        self.count = 0

    def key(self, key, layout="kk"):
        self.count += 1
        press_key(key, layout)

    def press(self, key):
        self.count += 1
        hand.press(key)


@pytest.fixture
def keys():
    return Keys()


@pytest.fixture
def precincts(make):
    """Thirty precincts, each with a chair to call."""
    return [make.precinct(number, seats=7) for number in NUMBERS]


@pytest.fixture
def asked(office):
    """``asked("Жарық бар ма", AnswerKind.YES_NO)``: a demand with these questions; its id."""

    def make_demand(*questions):
        demand = demands.save(office, None, {"title": "Оқытуға қатысу", "due": office.today}).id
        demands.ask(office, demand, [demands.Wish(title=title, kind=kind) for title, kind in questions])
        return demand

    return make_demand


def sheet_of(desk, demand):
    return desk.reader().demand_sheet(demand, "kk")


def started(room, window, demand):
    """The phone round of a demand, the hand at its first question."""
    from desktop.ui.desk import Place

    room("round")
    window.go(Place("round", row=demand))
    screen = window.screen_now
    assert focused() is screen.table
    return screen


@pytest.mark.usefixtures("precincts")
def test_thirty_precincts_and_three_yes_or_no_take_130_keys(room, window, desk, idle, asked, keys):
    questions = (
        ("Жарық бар ма", AnswerKind.YES_NO),
        ("Байланыс бар ма", AnswerKind.YES_NO),
        ("Жылы ма", AnswerKind.YES_NO),
    )
    demand = asked(*questions)
    screen = started(room, window, demand)
    for n in range(30):
        for at in range(3):
            keys.key("1" if (n + at) % 4 else "0", ("kk", "ru", "en")[n % 3])
        if n == 4:
            idle()
    idle()
    sheet = sheet_of(desk, demand)
    assert keys.count <= 130
    assert [sheet.total(column) for column in sheet.own] == [22, 23, 23]
    assert {told.degree.value for line in sheet.rows.values() for told in line.answers.values()} == {"TOLD"}
    assert "30" in screen.said.text()


@pytest.mark.usefixtures("precincts")
def test_thirty_precincts_and_three_numbers_take_250_keys(room, window, desk, idle, asked, keys):
    demand = asked(("Келді", AnswerKind.NUMBER), ("Кешікті", AnswerKind.NUMBER), ("Автокөлік", AnswerKind.NUMBER))
    started(room, window, demand)
    for n in range(30):
        for number in (n % 8, 0, 10 + n % 5):
            for digit in str(number):
                keys.key(digit, ("kk", "ru")[n % 2])
            keys.press(Qt.Key.Key_Return)
    idle()
    sheet = sheet_of(desk, demand)
    assert keys.count <= 250
    sums = [sum(n % 8 for n in range(30)), 0, sum(10 + n % 5 for n in range(30))]
    assert [sheet.total(column) for column in sheet.own] == sums


def test_nobody_answers_and_a_wrong_number_is_mended_beside(room, window, desk, idle, asked, office, make, monkeypatch):
    house = buildings.save(office, None, {"premises": "№ 1 мектеп", "guard": "Сейіт Б.", "guard_phone": "123"}).id
    for number in (842, 843, 844):
        make.precinct(number, building_id=house)
        make.member(f"Төрағаев{number} Нұрлан", number, post=Post.CHAIR, phone=["+7 700 000 00 00"])
    demand = asked(("Жарық бар ма", AnswerKind.YES_NO))
    monkeypatch.setattr(desk, "moment", lambda: datetime.combine(office.today, time(11, 5)))
    screen = started(room, window, demand)
    hand.press(Qt.Key.Key_F7)
    idle()
    (first, *_), table = list(sheet_of(desk, demand).rows), screen.table
    call = sheet_of(desk, demand).rows[first].call
    assert (call.again_at.hour, call.again_at.minute) == (11, 25)
    assert desk.reader().promised()[0][0] == demand
    assert table.current_id() != first, "the hand went on"
    hand.press(Qt.Key.Key_F8)
    for key in "7701":
        press_key(key, "kk")
    hand.press(Qt.Key.Key_Return)
    idle()
    number = desk.reader().dials(table.current_id())[0]
    assert (number.number, number.confirmed_on) == ("7701", office.today)
    assert focused() is table, "the hand is back at its question"
    press_key("1", "kk")
    idle()
    members_now = {row.data.phone[0] for row in desk.reader().rows("members", list(desk.reader().ids("members")), "kk")}
    assert "7701" in members_now
    room("round")
    screen.turn()
    assert screen.order[0] != first, "who is called again comes behind those never called"


class Counted:
    """What a person does, counted."""

    def __init__(self):
        self.count = 0

    def do(self, act, *values):
        self.count += 1
        act(*values)


def accept(card, idle, folder, unknown):
    """Take the region's form; say of the columns that nobody knows that they are questions of our own; accept."""
    came = folder / "oblys_0228.xlsx"
    came.write_bytes(merged_heads(list(NUMBERS), [OKRUG] * 30))
    card.go(FORM)
    card.form.take_file(str(came))
    idle()
    understood = card.form.form
    assert understood is not None, card.desk.unread
    assert sum(row.sure for row in understood.rows) == 30
    asked = [head for head in understood.heads if head.state.value == "ASK"]
    assert unknown <= {head.words.rpartition(" · ")[2] for head in asked}, "what we do not know is asked"
    for row in list(card.form.heads_shelf.rows("", card.form.heads_shelf.ids(""), "kk")):
        if row.data in asked:
            known = row.data.words.rpartition(" · ")[2] in unknown
            card.form.choose(row, {"meaning": "new:NUMBER" if known else "leave"}, None)
    card.findChild(QPushButton, "accept-form").click()
    idle()
    assert card.tabs.currentIndex() == ANSWERS


def pasted(card, cells):
    """Paste a range over the first question."""
    table = card.answers.table
    first = next(n for n, each in enumerate(table.records.columns) if each.name in table.kinds)
    card.answers.paste(0, table.records.columns[first:], cells)


def test_a_demand_is_gathered_written_into_the_regions_form_and_sent(room, precincts, desk, idle, tmp_path, office):
    screen = room("demands")
    hand.press(Qt.Key.Key_Insert)
    form = screen.card.sides[0].form
    form.boxes["title"].editor.setFocus()
    type_words("Семинарға қатысу")
    form.boxes["hour"].editor.setFocus()
    for key in "1700":
        press_key(key, "kk")
    form.save()
    idle()
    card = screen.card
    assert card.row_id is not None, [box.fault.text() for box in form.boxes.values()]
    accept(card, idle, tmp_path, {"Кешікті", "Келді", "35 жасқа дейінгілері"})
    demand = card.row_id
    assert len(sheet_of(desk, demand).own) == 3
    columns = sheet_of(desk, demand).own
    demands.answer_all(
        office, [(column.id, row, str(at % 7)) for at, row in enumerate(precincts) for column in columns]
    )
    out = tmp_path / "out.xlsx"
    card.write_to(out)
    idle()
    filled = load_workbook(out)["28.02"]
    assert [filled.cell(6 + at, 4).value for at in range(30)] == [at % 7 for at in range(30)]
    assert filled["D36"].value == "=SUM(D6:D35)"
    (sent,) = desk.reader().demand_sent(demand)
    assert desk.reader().attached(sent.data.form_sha) == out.read_bytes(), "what was sent stays"
    assert sent.data.cells["842", "Қатысқан мүшелер · Келді"] == "0"
    while desk.reader().undoable().label.context == "Demands":
        desk.undo()
        idle()
    assert len(desk.reader().ids("demands")) == 0


@pytest.mark.usefixtures("precincts")
def test_yesterdays_form_is_filled_again_in_six_actions(room, desk, idle, tmp_path, office, asked):
    """Again for today, the answers pasted, Write the form, the place: four; nothing is matched a second time."""
    demand = asked(("Келді", AnswerKind.NUMBER))
    screen = room("demands")
    screen.open_card(demand)
    card = screen.card
    accept(card, idle, tmp_path, set())
    pasted(card, [["4"]] * 30)
    idle()
    card.write_to(tmp_path / "out.xlsx")
    idle()
    actions = Counted()
    actions.do(card.findChild(QPushButton, "repeat").click)
    idle()
    assert card.row_id != demand
    assert card.line().form_name == "oblys_0228.xlsx", "the form came along"
    actions.do(pasted, card, [["5"]] * 30)
    idle()
    actions.do(card.write.click)
    (dialog,) = card.findChildren(QFileDialog)
    actions.do(dialog.fileSelected.emit, str(tmp_path / "again.xlsx"))
    dialog.close()
    idle()
    assert actions.count <= 6
    assert [load_workbook(tmp_path / "again.xlsx")["28.02"][f"D{row}"].value for row in (6, 35)] == [5, 5]
    demands.answer(office, sheet_of(desk, card.row_id).own[0].id, next(iter(sheet_of(desk, demand).rows)), "6")
    card.refresh()
    card.answers.compare.click()
    assert (
        card.answers.foot.text().endswith("1 cells differ from what was sent before")
        or "1 cell " in card.answers.foot.text()
    )


def test_a_column_is_chosen_and_a_range_is_pasted(room, precincts, desk, idle, asked):
    demand = asked(("Келді", AnswerKind.NUMBER))
    screen = room("demands")
    screen.open_card(demand)
    card = screen.card
    card.findChild(QPushButton, "add-column").click()
    (dialog,) = card.answers.findChildren(ColumnDialog)
    dialog.findChild(QLineEdit, "question").setText("Ескерту")
    dialog.kind.setCurrentIndex(2)
    dialog.store()
    idle()
    assert [column.title for column in sheet_of(desk, demand).own] == ["Келді", "Ескерту"]
    table = card.answers.table
    first = next(n for n, each in enumerate(table.records.columns) if each.name in table.kinds)
    card.answers.paste(0, table.records.columns[first:], [["6", "бәрі келді"], ["x", ""]])
    idle()
    assert all(not line.answers for line in sheet_of(desk, demand).rows.values()), "one wrong cell refuses the paste"
    card.answers.paste(0, table.records.columns[first:], [["6", "бәрі келді"], ["7", ""]])
    idle()
    sheet = sheet_of(desk, demand)
    assert [sheet.rows[each].value(sheet.own[0]) for each in precincts[:3]] == ["6", "7", ""]
    assert desk.reader().own_questions()[0].data.asked == 1, "a question is offered again tomorrow"
