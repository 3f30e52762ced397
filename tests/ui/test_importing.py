"""A workbook on its way in: proposed, corrected, taken in as one step; rejected rows come back as a workbook."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QComboBox

from desktop.ui.importing import ImportScreen
from desktop.ui.matching import FIELD_AT

HEADS = ("Учаске №", "Ауылдық округ", "Елді мекен", "Сайлаушылар саны")


@pytest.fixture
def screen(desk, qtbot):
    made = ImportScreen(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def workbook(path: Path, rows, heads=HEADS) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(heads)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


ROWS = [
    (842, "Шәуілдір", "Шәуілдір ауылы", 1240),
    (843, "Көксарай", "Көксарай ауылы", "1 251"),
    (843, "Көксарай", "Көксарай ауылы", 900),
    (None, "Ақтөбе", "Ақтөбе ауылы", 300),
]


def column(screen, letter) -> QComboBox:
    return screen.review.matching.findChild(QComboBox, f"column-{letter}")


def test_nothing_is_written_before_accept_and_all_of_it_is_one_step(screen, desk, tmp_path, idle):
    before = desk.reader().position()
    screen.examine(workbook(tmp_path / "тізім.xlsx", ROWS))
    idle()
    assert desk.reader().position() == before
    assert screen.review.line.text() == "Read 4 rows: 2 new, 0 changed, 0 same, 2 rejected."
    assert screen.review.kind.currentData() == "precincts"
    assert [column(screen, letter).currentData() for letter in "ABCD"] == ["number", "okrug", "settlement", "voters"]
    assert "Шәуілдір" in screen.review.matching.item(1, 3).text()
    screen.accept.click()
    idle()
    assert desk.reader().position() == before + 1
    assert desk.reader().totals("precincts").count == 2
    desk.undo()
    idle()
    assert desk.reader().totals("precincts").count == 0


def test_a_column_corrected_by_hand_is_read_anew(screen, desk, tmp_path, idle):
    screen.examine(workbook(tmp_path / "тізім.xlsx", ROWS[:2]))
    idle()
    choice = column(screen, "D")
    choice.setCurrentIndex(choice.findData(""))
    choice.activated.emit(choice.currentIndex())
    idle()
    assert column(screen, "D").currentData() == ""
    screen.accept.click()
    idle()
    row = desk.reader().rows("precincts", list(desk.reader().ids("precincts")), "kk")[0]
    assert row.data.voters is None


def test_del_on_a_column_leaves_it_out(screen, tmp_path, idle, qtbot):
    from PySide6.QtCore import Qt

    screen.examine(workbook(tmp_path / "тізім.xlsx", ROWS[:2]))
    idle()
    screen.review.matching.setCurrentCell(2, FIELD_AT)
    qtbot.keyClick(screen.review.matching, Qt.Key.Key_Delete)
    idle()
    assert column(screen, "C").currentData() == ""


def test_rows_and_problems_are_filtered_by_what_they_are(screen, tmp_path, idle):
    screen.examine(workbook(tmp_path / "тізім.xlsx", ROWS))
    idle()
    review = screen.review
    assert len(review.rows.model_.lines) == 4
    review.row_chips.turn(("pile", "rejected"))
    assert {line.state for line in review.rows.model_.lines} == {"rejected"}
    review.problem_chips.turn(("severity", "error"))
    assert review.problems.model_.lines
    assert {each.severity for each in review.problems.model_.lines} == {"error"}


def test_rejected_rows_come_back_with_their_reasons_and_can_be_taken_in_again(screen, desk, tmp_path, idle):
    screen.examine(workbook(tmp_path / "тізім.xlsx", ROWS))
    idle()
    assert screen.rejects.isVisible()
    place = tmp_path / "қабылданбаған.xlsx"
    screen.save_rejects(str(place))
    idle()
    rows = list(openpyxl.load_workbook(place).active.iter_rows(values_only=True))
    assert len(rows) == 3
    assert "843" in str(rows[1])
    assert all(row[-1] for row in rows)
    screen.examine(place)
    idle()
    assert screen.taken.plan.read == 2


def test_the_same_workbook_again_brings_nothing_new(screen, desk, tmp_path, idle):
    file = workbook(tmp_path / "тізім.xlsx", ROWS[:2])
    for _ in range(2):
        screen.examine(file)
        idle()
        screen.accept.click()
        idle()
    assert desk.reader().totals("precincts").count == 2
    assert "nothing new" in desk.unread[-1].sentence.source


def test_a_doubtful_person_is_decided_by_a_hand(screen, desk, make, tmp_path, idle):
    make.precinct(842)
    make.precinct(843)
    make.member("Үсенов Мұрат Мұратұлы", precinct=842, post="CHAIR", phone=["+77000001721"])
    heads = ("Аты-жөні", "Учаске №", "Лауазымы", "Телефоны")
    file = workbook(tmp_path / "м.xlsx", [("Үсенов Мұрат Мұратұлы", 843, "хатшы", "8 700 000 17 21")], heads)
    screen.examine(file)
    idle()
    assert screen.taken.plan.count("rejected") == 1
    review = screen.review
    review.tabs.setCurrentIndex(1)
    review.rows.selectRow(0)
    assert review.choice.isVisible()
    assert "Үсенов" in review.choice.stored.itemText(0)
    review.choice.other.click()
    idle()
    assert screen.taken.plan.count("new") == 1
    screen.accept.click()
    idle()
    assert desk.reader().totals("members").count == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"not a workbook", "NOT"),
        (b"", "EMPTY"),
    ],
)
def test_a_file_that_is_no_list_is_refused_with_its_name(screen, desk, tmp_path, idle, content, said):
    file = tmp_path / "тізім.xlsx"
    file.write_bytes(content)
    screen.examine(file)
    idle()
    told = desk.unread[-1].sentence
    assert dict(told.values)["file"] == "тізім.xlsx"
    assert screen.isEnabled()
    assert screen.taken is None
