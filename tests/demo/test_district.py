"""The demo of Otyrar district: the numbers it promises, a whole journal, nobody real."""

import shutil
from datetime import date
from io import BytesIO
from itertools import pairwise

import openpyxl
import pytest

from desktop.actions import history
from desktop.commands.demo import demo
from desktop.commands.opening import open_file
from desktop.domain.custody import trace
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree, FigureKind
from desktop.domain.forms import FormKind
from desktop.reports import gallery, needs, shortage
from desktop.reports.document import Group
from desktop.reports.drawn import Drawn
from desktop.reports.gallery import REPORTS, written
from desktop.reports.paper import write_pdf
from desktop.reports.prose import Prose
from desktop.reports.voice import Choice
from desktop.storage.journal import faults
from desktop.storage.keys import key_path
from desktop.storage.questions import Question
from desktop.ui.matrix import across, item_column
from desktop.ui.pages import Paper
from desktop.words import say
from tests.demo.conftest import no_pictures, no_window, wish
from tests.reports.papers import pdf_pages
from tests.storage.views import kept

TODAY = date(2026, 3, 1)
AFTERWARDS = {"acceptance", "files", "destruction", "lessons"}
"""Papers of the days after a vote: the campaign of 2024 has lived through it."""


@pytest.fixture
def office(made, tmp_path, monkeypatch):
    """The demo's file, a copy of its own for each test, on its own day."""
    monkeypatch.delenv("DAIYN_TODAY")
    path = tmp_path / made.file.name
    shutil.copyfile(made.file, path)
    shutil.copyfile(key_path(made.file), key_path(path))
    opened = open_file(path, "", "demo", writing=True)
    yield opened
    opened.close()


def earlier(reader):
    """The campaign of 2024."""
    return reader.campaigns("kk")[-1].id


def told(paper):
    """How much a paper says: lines, paragraphs, or letters of what is drawn."""
    if isinstance(paper, Prose):
        return len(paper.blocks)
    return len(pdf_pages(write_pdf(paper))[0]) if isinstance(paper, Drawn) else len(list(paper.rows))


def all_rows(reader, noun, **asked):
    return [row.data for row in reader.stream(noun, Question(**asked), "kk")]


def test_the_folder_holds_one_file_its_key_and_five_reports_of_each_kind(made):
    names = sorted(each.name for each in made.folder.iterdir() if each.is_file())
    kinds = [name.split(".", 1)[1] for name in names]
    assert sorted(kinds) == ["daiyn", "daiyn-key", *["pdf"] * 5, *["xlsx"] * 5]
    assert sorted(made.answer["reports"]) == [name for name in names if not name.startswith("otyrar-demo")]
    assert len(made.answer["pictures"]) == 3
    for name in made.answer["reports"]:
        head = (made.folder / name).read_bytes()[:4]
        assert head == (b"%PDF" if name.endswith(".pdf") else b"PK\x03\x04")


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_every_paper_there_is_has_something_to_say_of_it(report, office, reading):
    with office.reader(None if report.name not in AFTERWARDS else earlier(reading())) as reader:
        made = report.build(reader, Choice(office.today, say), "kk")
        said = sum(map(told, made))
    assert said > 0


def test_the_district_is_half_way_through(office, reading):
    line = reading().today(office.today)
    assert (line.days_left, line.precincts, line.idle) == (14, 29, 1)
    assert (line.ready, line.ready_told, line.remarks, line.not_ready, line.unchecked) == (15, 3, 5, 7, 2)
    assert (line.vacancies, line.unmarked) == (4, 1)
    assert 0 < line.trained < line.members
    assert 0 < line.unconfirmed < 30


def test_its_lists_hold_what_is_told(office, reading):
    reader = reading()
    precincts = all_rows(reader, "precincts")
    assert [each.number for each in precincts] == [str(n) for n in range(839, 869)]
    assert len({each.building_id for each in precincts}) == 24
    assert [each.number for each in precincts if each.kind == "SPECIAL"] == ["867"]
    assert [each.number for each in precincts if each.subtype == "PASTURE"] == ["854"]
    assert [(each.number, each.resolution) for each in precincts if not each.works] == [("845", "№ 5, 20.02.2026")]
    assert [each.number for each in precincts if each.papers == "ru"] == ["859"]
    assert {each.voters_degree for each in precincts if each.works} == set(Degree)
    assert sum(each.people for each in precincts) == 205
    assert len(all_rows(reader, "members", filters=(("commission", "own"),))) == 7


def test_voters_are_known_of_two_days(office, reading):
    reader = reading()
    row = reader.rows("precincts", list(reader.ids("precincts"))[:1], "kk")[0]
    counts = reader.counts_of(row.id)[FigureKind.VOTERS]
    assert [each.as_of for each in counts] == [date(2026, 2, 22), date(2026, 1, 1)]
    assert counts[0].degree is Degree.SIGNED


def test_nine_booths_are_missing_and_two_are_spare(office, reading):
    booths = [each for each in all_rows(reading(), "equipment") if each.item_code == "BOOTH"]
    assert sum(each.short for each in booths if each.works) == 9
    assert sum(each.surplus for each in booths) == 2


def slashed(cell):
    """What stands before and after the slash of a cell."""
    return cell.partition("/")


def test_the_matrix_the_report_the_workbook_and_the_paper_say_the_same(office, reading, qapp):
    """The sum over the cells of the window's matrix is what every paper of the demo prints, each need with its why."""
    reader = reading()
    rows = [row for row in reader.rows("equipment", list(reader.ids("equipment")), "kk") if row.data.works]
    matrix = across(rows, {})
    cells = [item_column(code, code).show(line.data) for line in matrix for code in line.data.items]
    pairs = [(int(there.partition("+")[0]), int(need)) for there, _, need in map(slashed, cells) if need]
    short = reader.totals("equipment").sums["short"]
    assert short == sum(max(0, need - good) for good, need in pairs) > 0, "what the hand sees in the cells"
    assert short == sum(line.shortage for line in reader.needs("kk", "", {}))
    assert sum(need for _, need in pairs) == sum(row.data.required or 0 for row in rows)
    for build in (shortage.build, needs.build):
        documents = build(reader, Choice(office.today, say), "kk")
        (paper,) = documents
        at = [column.key for column in paper.columns].index("short")
        lines = [row for row in paper.rows if not isinstance(row, Group)]
        assert sum(row[at] or 0 for row in lines) == paper.totals[at] == short
        assert all(str(row[-1]).endswith(".") for row in lines), "every line opens to its sentence"
        book = openpyxl.load_workbook(BytesIO(written(documents, "xlsx")))
        assert short in [cell.value for row in book.active.iter_rows() for cell in row]
        pdf = Paper(written(documents, "pdf"))
        assert pdf.find(str(short))
        pdf.close()


def test_certificates_things_and_money_are_counted(office, reading):
    reader = reading()
    lines = [row.data for row in reader.balances(FormKind.CERTIFICATE, TODAY, "kk")]
    assert sum(line.received for line in lines) == 29 * 40
    assert (sum(line.issued for line in lines), sum(line.spoiled for line in lines)) == (12, 1)
    assert trace(reader.moves(FormKind.CERTIFICATE).values()).findings == []
    assert [(each.stage.value, each.differs) for each in all_rows(reader, "transfers")] == [
        ("RECEIVED", 1),
        ("REQUESTED", None),
    ]
    assert reader.totals("budget").sums["planned"] == 4_319_000_000
    bought = next(row.id for row in reader.stream("budget", None, "kk") if row.data.purpose == "ITEMS")
    assert [row.data.page.value for row in reader.enclosures("budget", bought)] == ["pdf"]
    generator = next(row.id for row in reader.stream("stock", None, "kk") if row.data.serial_number == "GN-2024-017")
    assert [row.data.page.value for row in reader.enclosures("stock", generator)] == ["jpeg"]
    chips = {chip.name: chip.count for chip in reader.chips("stock")}
    assert (chips["astray"], chips["orphan"], chips["lent"]) == (2, 1, 1)
    assert [row.data.name for row in reader.kits("kk")] == ["Кіреберіс жинағы"]
    assert sum(row.data.due for row in reader.workers((TODAY, TODAY), own=True)) > 0


def test_four_of_seven_seminars_were_held(office, reading):
    everywhere = all_rows(reading(), "seminars")
    seminars = [each for each in everywhere if not each.upward]
    held = [each for each in seminars if each.present]
    assert (len(seminars), len(held)) == (7, 4)
    assert [(each.online, each.present) for each in everywhere if each.upward] == [(7, 7)], "our own seven, stage 1"
    assert [each.unmarked for each in held if each.unmarked] == [6]
    assert all(each.exit_average > each.entry_average for each in held)


def test_its_page_of_the_day_is_one_sheet_and_names_what_changed_since_yesterday(office, reading):
    """For the chair in the morning: one A4 with what is to be signed, what changed, whom to call."""
    reader = reading()
    for language in ("kk", "ru", "kk+ru"):
        pages = pdf_pages(gallery.made(reader, "today", "today.pdf", language, TODAY, say=say))
        assert len(pages) == 1
        assert "True" not in pages[0], "a count is a number"
    said = pages[0]
    assert "Алдыңғы күннен бері" in said
    assert "№ 7 қаулы" in said.replace("\u00a0", " ")
    assert "ауысты" in said or "дайын" in said.split("Алдыңғы күннен бері")[1]


def test_its_commission_resolved_and_replaced_a_member(office, reading):
    reader = reading()
    meetings = all_rows(reader, "meetings")
    assert [(each.number, each.valid) for each in meetings] == [(1, True), (2, True), (3, True), (4, False)]
    numbers = [(each.number, each.on, each.precincts) for each in all_rows(reader, "resolutions")]
    assert numbers[3:6] == [
        ("4", date(2026, 2, 20), ()),
        ("5", date(2026, 2, 20), ("845",)),
        ("6", date(2026, 2, 26), ("867",)),
    ]
    entered = [each for each in all_rows(reader, "replacements") if each.entered_on]
    assert [(each.precinct_number, each.left) for each in entered] == [("857", 5)]
    lessons = [each for each in all_rows(reader, "calendar") if "Генератор" in each.title]
    assert [each.first for each in lessons] == [date(2026, 2, 18)], "what 2024 taught stands in the calendar of 2026"


def test_the_vote_of_2024_was_called_in_handed_in_and_laid_away(office, reading):
    with office.reader(earlier(reading())) as reader:
        grid = [row.data for row in reader.voting_grid("kk")]
        taken = [row.data for row in reader.acceptances()]
        boxes = all_rows(reader, "boxes")
    assert len(grid) == len(taken) == 30
    assert all(len(line.calls) == 13 for line in grid)
    assert [each.precinct_number for each in taken if each.missing] == ["847"]
    assert {each.act for each in boxes if each.destroyed_on} == {"№ 1"}


def test_the_seminar_of_2024_lies_in_a_closed_campaign(office):
    with office.reader(as_of=date(2025, 1, 1)) as reader:
        (seminar,) = all_rows(reader, "seminars")
        sheet = reader.attendance(next(iter(reader.ids("seminars"))), "kk")
    assert (seminar.on, seminar.listed, seminar.present) == (date(2024, 9, 13), 42, 40)
    okrugs = {line.data.okrug for line in sheet}
    assert okrugs == {"Ақтөбе", "Қарақоңыр", "Қарғалы", "Шәуілдір", "Темір", "Шілік"}
    assert seminar.entry_average is None
    assert seminar.exit_average is not None


def test_the_journal_is_whole_and_goes_through_the_days(office, reading):
    reader = reading()
    assert faults(reader.connection) == []
    days = [step.day for step in reversed(reader.steps(100_000))]
    assert (days[0], days[-1]) == (date(2024, 9, 2), TODAY)
    assert all(earlier <= later for earlier, later in pairwise(days))
    assert len({day for day in days if day.year == 2026}) > 8


def test_its_last_steps_can_be_taken_back_and_brought_again(office):
    before = kept(office)
    for _ in range(5):
        history.undo(office)
    assert kept(office) != before
    for _ in range(5):
        history.redo(office)
    assert kept(office) == before


def test_nobody_in_it_is_real(office, reading):
    reader = reading()
    members = all_rows(reader, "members")
    phones = [phone for each in members for phone in each.phone]
    phones += [each.chair_phone for each in all_rows(reader, "precincts")]
    for house in all_rows(reader, "buildings"):
        phones += [phone for phone in (house.head_phone, house.guard_phone) if phone]
    assert len(phones) > 250
    assert all(phone.startswith("+7700000") and len(phone) == 12 for phone in phones)
    assert {each.iin for each in members} == {None}
    assert len({each.full_name for each in members}) == len(members)
    assert "үлгі деректер" in reader.office("kk").campaign


def test_the_file_lives_on_its_own_day(made, office, monkeypatch):
    assert office.today == TODAY
    office.close()
    monkeypatch.setenv("DAIYN_TODAY", "2026-03-12")
    again = open_file(office.path, "", "demo", writing=False)
    assert again.today == date(2026, 3, 12)
    again.close()


def test_without_a_screen_a_folder_is_required(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(Refusal, match="--out"):
        demo(wish(None), no_window, no_pictures)


def test_a_demo_is_not_laid_over_another(made):
    before = made.file.read_bytes()
    with pytest.raises(Refusal, match="already there"):
        demo(wish(made.folder), no_window, no_pictures)
    assert made.file.read_bytes() == before
