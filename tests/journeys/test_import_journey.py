"""A messy workbook of two sheets through the window: precincts, then members; every click is counted."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from desktop.ui.importing import ImportScreen

MOST_CLICKS = 12
MEMBERS = "Мүшелер"


class Hand:
    """Clicks, and how many there were; choosing from a list is two: it is opened, an entry is taken."""

    def __init__(self, idle) -> None:
        self.idle, self.clicks = idle, 0

    def click(self, button) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1
        self.idle()

    def choose(self, choice, value) -> None:
        choice.setCurrentIndex(choice.findData(value))
        choice.activated.emit(choice.currentIndex())
        self.clicks += 2
        self.idle()

    def stand(self, table, row) -> None:
        table.selectRow(row)
        self.clicks += 1
        self.idle()


@pytest.fixture
def messy(tmp_path):
    book = openpyxl.Workbook()
    places = book.active
    places.title = "Учаскелер"
    places.append(["БЕКІТЕМІН: ______"])
    places.append([])
    places.append(["№", "Учаске", "Елді мекен", "Мекенжайы", "Барлығы адам", "Тел."])
    places.append(["Шәуілдір ауылдық округі"])
    for row in (
        [1, "842-учаске", "Шәуілдір", "Абай к., 1", "1 240", "2-14-15"],
        [2, 843.0, "Аққұм", "Абай к., 2", 900],
    ):
        places.append(row)
    places.append([None, "Итого", None, None, 2140])
    people = book.create_sheet(MEMBERS)
    people.append(["Комиссия мүшелері / Члены комиссий"])
    people.append(["Учаске №", "Ф.И.О.", "Должность", "Сот."])
    people.append([842, "ӘЛИЕВА СӘУЛЕ МҰРАТҚЫЗЫ", "пред.", "8 700 000 00 01"])
    people.append([842, "Әлиева Сәуле Мұратқызы", "мүше", "8 700 000 00 02"])
    people.append([843, "Үсенов Мұрат", "хатшы", 87000000003])
    people.append([None, "Ким Олег Сергеевич", "мүше", "8 700 000 00 04"])
    path = tmp_path / "тізімдер.xlsx"
    book.save(path)
    return path


def test_two_sheets_are_taken_in_under_twelve_clicks(window, desk, messy, idle, tmp_path):
    hand = Hand(idle)
    screen = window.screen_of("import")
    assert isinstance(screen, ImportScreen)
    screen.examine(messy)
    idle()
    review = screen.review
    hand.choose(review.sheet, "Учаскелер")
    column = review.matching.findChild(QComboBox, "column-E")
    assert column.currentData() == ""
    hand.choose(column, "voters")
    hand.click(screen.accept)
    assert desk.reader().totals("precincts").count == 2
    assert desk.reader().totals("precincts").sums["voters"] == 2140

    screen.examine(messy)
    idle()
    hand.choose(review.sheet, MEMBERS)
    assert [screen.taken.plan.pile(name) for name in ("new", "doubtful", "rejected")] == [2, 1, 1]
    hand.stand(review.rows, 1)
    hand.click(review.choice.other)
    hand.click(screen.accept)
    assert desk.reader().totals("members").count == 3

    rejected = tmp_path / "қабылданбаған.xlsx"
    screen.save_rejects(str(rejected))
    idle()
    book = openpyxl.load_workbook(rejected)
    sheet = book.active
    number = next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 2).value == "Ким Олег Сергеевич")
    sheet.cell(number, 1).value = 843
    book.save(rejected)
    screen.examine(rejected)
    idle()
    hand.click(screen.accept)
    assert desk.reader().totals("members").count == 4
    assert hand.clicks < MOST_CLICKS

    screen.examine(messy)
    idle()
    hand.choose(review.sheet, "Учаскелер")
    assert review.matching.findChild(QComboBox, "column-E").currentData() == "voters"
    hand.choose(review.sheet, MEMBERS)
    assert screen.taken.plan.pile("doubtful") == 0
    for left in (3, 0):
        desk.undo()
        idle()
        assert desk.reader().totals("members").count == left
