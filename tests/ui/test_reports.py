"""Reports in the window: made on the worker, seen before anything is written, searched, printed, saved whole."""

from datetime import UTC, datetime
from io import BytesIO
from threading import Event

import openpyxl
import pytest
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desktop.domain.faults import Refusal, Stopped
from desktop.reports.gallery import REPORTS
from desktop.ui import reports
from desktop.ui.desk import Desk, Place
from desktop.ui.pages import Paper
from desktop.ui.pagesview import PagesView
from desktop.ui.printing import ask_printer, chosen_pages, print_pages, printer_for
from desktop.ui.reports import ReportsScreen
from desktop.ui.sending import SAVED
from desktop.ui.wanted import made
from desktop.ui.worker import Progress


def pdf(*pages: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    held = BytesIO()
    canvas = Canvas(held, pagesize=(595, 842))
    for words in pages:
        canvas.drawString(100, 700, words)
        canvas.rect(50, 50, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


@pytest.fixture
def paper():
    made = Paper(pdf(*(f"Precinct {n}" for n in range(842, 852))))
    yield made
    made.close()


@pytest.fixture
def view(qtbot, paper):
    made = PagesView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.put(paper)
    QApplication.processEvents()
    yield made
    made.put(None)


@pytest.fixture
def screen(desk, make, qtbot):
    for number in (842, 843):
        make.precinct(number, seats=7)
    made = ReportsScreen(desk)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    made.refresh()
    yield made
    made.close()


def test_words_are_found_on_their_pages_and_shown_where_they_stand(view):
    view.search.setText("precinct 845")
    assert [hit.page for hit in view.sheet.hits] == [3]
    place = view.sheet.hits[0].places[0]
    assert 95 < place.left() < 110
    assert 842 - 715 < place.top() < 842 - 695
    assert view.page.value() == 4
    view.search.setText("Precinct")
    assert len(view.sheet.hits) == 10
    view.next_hit()
    assert view.page.value() == 2
    view.search.setText("Құпия")
    assert view.found.text() == "found: 0"


def test_pages_are_jumped_to_and_zoomed(view):
    view.page.setValue(7)
    assert view.sheet.places()[6].top() <= view.area.verticalScrollBar().value() + 20
    view.area.verticalScrollBar().setValue(0)
    assert view.page.value() == 1
    before = view.sheet.scale
    view.step(1)
    assert view.sheet.scale > before
    view.fit()
    assert view.sheet.width() <= view.area.viewport().width()
    assert not view.area.horizontalScrollBar().isVisible()


def test_only_pages_that_can_be_seen_are_drawn(view):
    view.grab()
    assert 1 <= len(view.sheet._pictures) <= 3


def test_a_page_is_drawn_as_it_is(paper):
    picture = paper.picture(0, 1.0)
    assert (picture.width(), picture.height()) == (595, 842)
    assert picture.pixelColor(100, 842 - 100) == QColor("black")
    assert picture.pixelColor(300, 300) == QColor("white")


def test_each_report_is_seen_or_says_why_not(screen, idle):
    for report in REPORTS:
        screen.choose(report.name)
        idle()
        if screen.shown_now is None:
            assert screen.stack.currentWidget() is not screen.pages, report.name
            assert screen.told.text(), report.name
        else:
            assert screen.shown_now.report is report
            assert screen.stack.currentWidget() is screen.pages
            assert len(screen.paper) >= 1


def test_a_paper_is_written_only_where_a_person_says(screen, idle, tmp_path, home):
    before = sorted(tmp_path.rglob("*"))
    screen.choose(REPORTS[1].name)
    idle()
    assert screen.shown_now.report is REPORTS[1]
    assert sorted(tmp_path.rglob("*")) == before
    assert list(home.rglob("*.pdf")) == []


@pytest.mark.parametrize("suffix", ["xlsx", "pdf"])
def test_excel_and_pdf_are_saved_whole_and_told(screen, idle, desk, tmp_path, suffix):
    made = []
    screen.choose(REPORTS[1].name)
    screen._make(suffix, REPORTS[1].title, made.append)
    idle()
    _, content, name = made[0]
    screen._save(tmp_path / name, content, SAVED)
    idle()
    assert name.isascii()
    assert (tmp_path / name).read_bytes() == content
    assert desk.unread[-1].sentence.source == SAVED.source
    if suffix == "xlsx":
        sheet = openpyxl.load_workbook(BytesIO(content)).active
        assert 842 in [cell for row in sheet.iter_rows(values_only=True) for cell in row]


def test_a_territory_alone_and_a_day_of_the_past(screen, idle, desk):
    names = [screen.side.only.itemText(at) for at in range(screen.side.only.count())]
    assert "Шәуілдір" in names
    screen.side.only.setCurrentIndex(names.index("Шәуілдір"))
    assert screen.wanted().only.startswith("KZ-TUR-OTYRAR")
    screen.side.day.setText("090326")
    screen.side.day.settle()
    assert f"{screen.wanted().day:%d.%m.%Y}" == "09.03.2026"
    screen.side.day.setText("99.99.2026")
    screen.side.day.editingFinished.emit()
    assert "is not a date" in screen.told.text()
    assert screen.stack.currentWidget() is not screen.pages


def test_each_choice_shows_its_paper_without_another_press(screen, idle):
    screen.choose(REPORTS[1].name)
    idle()
    assert screen.shown_now.language == "kk"
    screen.side.language.setCurrentIndex(1)
    screen.side.language.activated.emit(1)
    idle()
    assert (screen.shown_now.report, screen.shown_now.language) == (REPORTS[1], "ru")
    screen.side.only.setCurrentIndex(1)
    screen.side.only.activated.emit(1)
    idle()
    assert screen.told.text(), "an okrug without precincts says so in the paper's place"


def test_of_several_choices_only_the_last_is_made(screen, idle, monkeypatch):
    papers = []
    real = reports.seen

    def counted(office, wanted):
        papers.append(wanted.report.name)
        return real(office, wanted)

    idle()
    monkeypatch.setattr(reports, "seen", counted)
    held = Event()
    screen.desk.worker.ask(lambda _: held.wait(30), lambda _: None, lambda _: None)
    for at in (1, 2, 1):
        screen.choose(REPORTS[at].name)
    held.set()
    idle()
    assert papers == [REPORTS[1].name] or set(papers) == {REPORTS[1].name}
    assert screen.shown_now.report is REPORTS[1]


def test_the_paper_bears_the_office_s_own_hour(office, make, worker, qtbot, idle):
    from desktop.actions import offered

    make.precinct(842)
    now = datetime(2026, 3, 10, 9, 41, tzinfo=UTC)
    desk = Desk(office, worker, offered, language="en", today=office.today, clock=lambda: now)
    assert f"{desk.moment():%d.%m.%Y %H:%M}" == "10.03.2026 14:41"
    screen = ReportsScreen(desk)
    qtbot.addWidget(screen)
    screen.choose(REPORTS[1].name)
    content = made(office, screen.wanted(), "pdf")[1]
    paper = Paper(content)
    assert paper.find("14:41"), "the foot says when it was made"
    paper.close()
    desk.close()


def test_the_menu_leads_to_a_report_and_shows_it(screen, idle):
    screen.arrive(Place("reports", (("report", "register"),)))
    idle()
    assert screen.shown_now.report.name == "register"


def test_without_a_stick_the_way_out_is_said(screen, idle, desk, monkeypatch, tmp_path):
    monkeypatch.setattr("desktop.ui.sending.sticks", list)
    screen.choose(REPORTS[1].name)
    screen.to_stick.click()
    idle()
    assert desk.unread[-1].sentence.source == "No stick was found. Put one in and press again."
    monkeypatch.setattr("desktop.ui.sending.sticks", lambda: [tmp_path])
    screen.to_stick.click()
    idle()
    assert "can be removed" in desk.unread[-1].sentence.source
    assert [path.read_bytes()[:4] for path in tmp_path.glob("*.pdf")] == [b"%PDF"]


def to_file(paper, place) -> QPrinter:
    printer = printer_for(paper, "дайындық")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    printer.setResolution(100)
    return printer


def test_the_chosen_pages_come_out_of_the_printer(paper, tmp_path):
    printer = to_file(paper, tmp_path / "out.pdf")
    printer.setFromTo(3, 5)
    assert chosen_pages(printer, len(paper)) == [3, 4, 5]
    steps = []
    assert print_pages(paper, printer, Progress(lambda step, total, words: steps.append((step, total)))) == 3
    printed = Paper((tmp_path / "out.pdf").read_bytes())
    assert len(printed) == 3
    assert steps[0] == (0, 3)
    printed.close()


def test_grey_printing_has_no_colour(paper, tmp_path):
    printer = to_file(paper, tmp_path / "grey.pdf")
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    assert print_pages(paper, printer, Progress(lambda *_: None)) == 10


def test_printing_can_be_stopped(paper, tmp_path):
    progress = Progress(lambda *_: None)
    progress.stop()
    with pytest.raises(Stopped):
        print_pages(paper, to_file(paper, tmp_path / "out.pdf"), progress)


def test_without_a_printer_the_way_out_is_said(paper, screen, monkeypatch):
    monkeypatch.setattr("desktop.ui.printing.QPrinterInfo.availablePrinterNames", list)
    with pytest.raises(Refusal, match="No printer was found"):
        ask_printer(paper, "дайындық", screen, lambda _: None)


def test_printing_a_paper_of_lying_pages_lies_the_printer_s_paper(tmp_path):
    from reportlab.pdfgen.canvas import Canvas

    held = BytesIO()
    canvas = Canvas(held, pagesize=(842, 595))
    canvas.drawString(10, 10, "x")
    canvas.save()
    paper = Paper(held.getvalue())
    assert printer_for(paper, "x").pageLayout().orientation().name == "Landscape"
    paper.close()
