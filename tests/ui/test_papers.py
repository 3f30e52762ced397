"""The room of papers: layouts, numbers that open, issued papers and their verdict, sets that go on after a jam."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog

from desktop.actions import history, precincts
from desktop.domain.charts import ChartSpec, Series
from desktop.domain.faults import Refusal
from desktop.domain.papers import LAYOUT_FORMAT, Layout, grouped_code
from desktop.reports.gallery import report_named
from desktop.ui import printset, used
from desktop.ui.charts import ChartView
from desktop.ui.desk import Place
from desktop.ui.pages import Paper
from desktop.ui.precincts import PrecinctsScreen
from desktop.ui.printing import printer_for
from desktop.ui.printset import PrintSetBox
from desktop.ui.proving import ProvingBox
from desktop.ui.reports import ReportsScreen
from desktop.ui.signers import NamedLayout
from tests.reports.papers import pdf_words


@pytest.fixture
def rows(make):
    return {number: make.precinct(number, seats=7) for number in (842, 843, 844)}


@pytest.fixture
def screen(desk, rows, qtbot, idle):
    made = ReportsScreen(desk)
    qtbot.addWidget(made)
    made.resize(1170, 650)
    made.show()
    made.choose("register")
    idle()
    yield made
    made.close()


def dialog(screen, kind: type[QDialog]):
    QApplication.processEvents()
    return next(each for each in screen.findChildren(kind) if each.isVisible())


def test_a_layout_is_chosen_saved_and_taken_again(screen, idle, desk, office):
    side = screen.side
    heads = {action.data(): action for action in side.columns.menu().actions()}
    heads["address"].trigger()
    idle()
    assert screen.paper.find("Rural okrug") or "address" in screen.shown_now.layout.hidden
    side.letters.setCurrentIndex(side.letters.findData(11.0))
    side.letters.activated.emit(0)
    idle()
    side.save()
    asking = dialog(screen, NamedLayout)
    asking.store()
    idle()
    assert asking.problem.text(), "a layout without a name is not saved"
    asking.name.setText("Облысқа")
    asking.store()
    idle()
    side.saved.setCurrentIndex(0)
    side.saved.activated.emit(0)
    idle()
    assert screen.shown_now.layout.hidden == ()
    side.saved.setCurrentIndex(side.saved.findText("Облысқа"))
    side.saved.activated.emit(1)
    idle()
    assert (screen.shown_now.layout.hidden, screen.shown_now.layout.letters) == (("address",), 11.0)
    newer = Layout(told=True).packed().replace(f'"format": {LAYOUT_FORMAT}', f'"format": {LAYOUT_FORMAT + 1}')
    desk.actions.papers.save_layout(office, None, {"name": "Ертеңгі", "report": "register", "held": Layout().packed()})
    with office.reader() as reader:
        assert [row.data.name for row in reader.layouts()] == ["Ертеңгі", "Облысқа"]
    with pytest.raises(Refusal) as refused:
        desk.actions.papers.save_layout(office, None, {"name": "Бүрсігүнгі", "report": "register", "held": newer})
    assert "newer version" in refused.value.sentence.source


def test_a_number_opens_its_rows_and_a_row_its_list(screen, qtbot, desk):
    went = []
    desk.went.connect(went.append)
    page, left, right, top, bottom, *_ = screen.seen.trace.figures[0]
    screen.open_number(page, (left + right) / 2, (top + bottom) / 2)
    box = next(each for each in screen.findChildren(QDialog) if each.objectName() == "behind")
    assert len(box.table.model_.lines) == 3
    assert box.history.count() >= 1
    box.open_row()
    assert went[-1].noun == "precincts"
    assert went[-1].row is not None


def test_an_issued_paper_is_proved_in_the_window(screen, idle, desk, office, rows, tmp_path):
    made = []
    screen.numbered.setChecked(True)
    screen._make("pdf", report_named("register").title, made.append)
    idle()
    with office.reader() as reader:
        [line] = [row.data for row in reader.issued()]
    assert grouped_code(line.code) in pdf_words(made[0][1])
    assert used.used()[0] == "register"

    def verdict(box: ProvingBox) -> str:
        box.code.setText(grouped_code(line.code))
        box.verify()
        idle()
        return box.answer.property("verdict")

    screen.open_proving()
    box = dialog(screen, ProvingBox)
    assert verdict(box) == "same"
    precincts.save(office, rows[843], {"settlement": "Көксарай ауылы"})
    assert verdict(box) == "changed"
    assert [each.row for each in box.cells.model_.lines] == ["843"]
    box.compared.emit(line)
    idle()
    assert screen.seen.papers[0].name == "thennow"
    assert screen.paper.find("Көксарай")
    history.undo(office)
    assert verdict(box) == "same"
    box.reject()
    screen.see_again(line)
    idle()
    again = next(each for each in screen.findChildren(QDialog) if each.objectName() == "paper-box")
    assert again.paper.content == made[0][1]
    again.close()


def test_first_pages_in_small_are_of_real_data(screen, idle):
    waiting = screen.gallery.missing()
    assert waiting
    screen.draw_small()
    idle()
    assert waiting[0] not in screen.gallery.missing()
    screen.gallery.show_small("register", QImage(40, 50, QImage.Format.Format_RGB32))


def test_a_list_becomes_a_paper_as_it_is_seen(desk, rows, qtbot, screen, idle):
    listed = PrecinctsScreen(desk)
    qtbot.addWidget(listed)
    listed.resize(1100, 600)
    listed.show()
    listed.refresh()
    listed.look_for("843")
    went = []
    desk.went.connect(went.append)
    listed.print_as_seen()
    screen.arrive(went[-1])
    idle()
    assert screen.shown_now.report.name == "list-precincts"
    lines = list(screen.paper.find("84"))
    assert screen.paper.find("843")
    assert not screen.paper.find("842"), lines
    listed.close()
    screen.arrive(Place("reports", (("report", "register"),)))


def test_a_set_stops_with_the_printer_and_goes_on(screen, idle, desk, office, tmp_path, monkeypatch, qtbot):
    box = PrintSetBox(desk, screen)
    qtbot.addWidget(box)
    box.kind.setCurrentIndex(box.kind.findData("stocktake"))
    box.offer()
    assert box.people.count() == 3
    box.make()
    idle()
    if box.bound is None:
        assert "no rows" in box.takes.text()
        box.kind.setCurrentIndex(0)
        box.offer()
        box.make()
        idle()
    assert box.bound is not None
    pages = box.left[-1].last
    assert box.does.isEnabled()
    printer = printer_for(Paper(box.bound.content), "жинақ")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "set.pdf"))
    printer.setResolution(60)
    failing = Refusal(printset.COME_OUT.fill(page=box.left[0].last + 1))

    def jammed(*_):
        raise failing

    monkeypatch.setattr(printset, "print_pages", jammed)
    box.print_runs(Paper(box.bound.content), printer)
    idle()
    assert box.after.value() == box.left[0].last
    with office.reader() as reader:
        assert {key for key, _ in reader.printed(box.wanted().name)} == {box.left[0].key}
    monkeypatch.undo()
    box.print_runs(Paper(box.bound.content), printer)
    idle()
    assert box.after.value() == pages
    assert not box.does.isEnabled()
    box.changed.setChecked(True)
    box.make()
    idle()
    assert box.takes.text().startswith("Nothing is left")
    box.reject()


def test_a_chart_in_the_window_tells_what_was_clicked(qtbot):
    spec = ChartSpec("tiles", "Дайын", ("Шәуілдір", "Көксарай"), (Series("", "good", (2.0, 0.0)),), (4.0, 3.0))
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(400, 120)
    view.show_chart(spec)
    view.show()
    said = []
    view.clicked.connect(said.append)
    box = next(shape for shape in view._shapes if getattr(shape, "label", -1) == 1)
    from PySide6.QtCore import QPoint, Qt

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(int((box.x + 5) * 1.3), int((box.y + 5) * 1.3)))
    assert said == [1]
    assert not view.grab().isNull()
    view.show_chart(replace(spec, kind="bar"))
    assert view.sizeHint().height() > 20
