"""Papers of the board, the visits and accessibility; the six totals of East Kazakhstan, October 2024."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook

from desktop.actions import checklists, inspections, readiness
from desktop.actions.founding import Campaigning, found
from desktop.demo.nation import Place
from desktop.domain.commissions import CommissionLevel
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.identity import coded_id, new_id
from desktop.domain.inspections import Answer
from desktop.domain.readiness import MarkValue
from desktop.reports import accessibility, act, changes, gallery, gates, inspection
from desktop.reports import readiness as summary
from desktop.reports.document import Group
from desktop.reports.paper import write_pdf
from desktop.reports.workbook import write_workbook
from desktop.storage.tables import Commission, Mark, Participation, Precinct
from desktop.text import text
from tests.conftest import PASSWORD, TODAY
from tests.gates import close_gates, wish
from tests.reports.conftest import documents
from tests.reports.papers import control_of, pdf_words, say, sheet_rows

EAST = {"GROUND_FLOOR": 525, "RAMP": 492, "TACT_ENT": 511, "BOOTH_ACC": 509, "STENCIL": 538, "STENCIL_BR": 33}
"""East Kazakhstan, October 2024, 538 precincts (facts.md 2.4)."""
ALL = 538


@pytest.fixture(scope="module")
def east(tmp_path_factory):
    """A made-up file of 538 precincts with those marks."""
    path = tmp_path_factory.mktemp("east") / "shygys.daiyn"
    campaign = Campaigning("Республикалық референдум", date(2024, 9, 2), date(2024, 10, 6))
    office, _code = found(path, "KZ-VOS", campaign, PASSWORD, today=lambda: date(2024, 10, 3))
    region = coded_id("territory", "KZ-VOS")
    places = [Place("KZ-VOS", "KZ-VOS", n, 7, 900, shares=False) for n in range(1, ALL + 1)]
    with office.unit_of_work(text("Demo", "Demonstration data of {n} precincts").fill(n=ALL)) as work:
        work.add_many([Precinct(id=each.precinct, region_id=region) for each in places])
        own = office.campaign_id
        work.add_many(
            [
                Participation(
                    id=each.part, campaign_id=own, precinct_id=each.precinct, region_id=region, number=each.number
                )
                for each in places
            ]
        )
        work.add_many(
            [
                Commission(
                    id=each.commission,
                    level=CommissionLevel.PRECINCT,
                    territory_id=region,
                    precinct_id=each.precinct,
                    name_kk=f"№ {each.number}",
                )
                for each in places
            ]
        )
        for code, count in EAST.items():
            facts = {"campaign_id": own, "indicator_id": coded_id("indicator", code), "as_of": date(2024, 10, 1)}
            work.add_many(
                [
                    Mark(
                        id=new_id(),
                        participation_id=each.part,
                        value=MarkValue.YES if n < count else MarkValue.NO,
                        degree=Degree.SEEN,
                        source="",
                        note="",
                        executor="",
                        **facts,
                    )
                    for n, each in enumerate(places)
                ]
            )
    yield office
    office.close()


def test_the_six_totals_of_east_kazakhstan(east):
    with east.reader() as reader:
        (document,) = documents(reader, summary.build)
    at = {column.key: n for n, column in enumerate(document.columns)}
    assert {code: document.totals[at[code]] for code in EAST} == EAST
    sheet = load_workbook(BytesIO(write_workbook(document))).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    counted = {code: sum(row[at[code]] == "✓" for row in cells) for code in EAST}
    assert counted == EAST
    assert any(str(row[0]).startswith(document.total_words) for row in cells)
    words = pdf_words(write_pdf(document))
    assert all(str(count) in words for count in EAST.values())
    assert str(ALL) in words


def test_the_gates_say_how_they_are_known_and_what_to_do_first(district, office, papers):
    readiness.mark(office, "POWER", MarkValue.NO, building_id=None, participation_id=district[842])
    (document,) = papers(gates.build)
    at = {column.key: n for n, column in enumerate(document.columns)}
    rows = {row[1]: row for row in document.rows if not isinstance(row, Group)}
    assert rows[851][at["POWER"]] == "seen"
    assert rows[842][at["POWER"]] == "– no"
    assert rows[842][at["LISTS"]] == "signed"
    assert 871 not in rows
    said = "\n".join(document.notes)
    assert "№ 842, № 843" in said, "one lamp in the school turns both ready"


def test_what_changed_since_the_day_before(district, office, reading):
    (document,) = documents(reading(), changes.build)
    assert "+2 ready" in document.notes
    assert [row[1] for row in document.rows] == [842, 843, 851]


def test_accessibility_by_precinct_and_by_building(settled_papers):
    places, houses = settled_papers(accessibility.build)
    at = {column.key: n for n, column in enumerate(places.columns)}
    assert places.totals[at["RAMP"]] == 2
    (house,) = houses.rows
    assert house[3] == "842, 843"
    assert houses.totals[[column.key for column in houses.columns].index("RAMP")] == 1


def test_a_sheet_and_an_act(district, office, papers, reading):
    with pytest.raises(Refusal, match="No visit is planned"):
        papers(inspection.build)
    inspections.plan(office, [district[842], district[851]], "1-топ", TODAY)
    first, second = papers(inspection.build)
    assert len(list(first.rows)) == 22
    assert "842" in first.sheet
    assert "851" in second.sheet
    with pytest.raises(Refusal, match="No inspection has been entered"):
        papers(act.build)
    visit = reading().gates.inspections("kk")[0].id
    lines = [line.point.rule.code for line in reading().gates.sheet(visit, "kk")]
    remark = Answer("STANDS", MarkValue.PARTLY, "Байланыстар ескі", date(2026, 3, 12), "№ 842 төрағасы")
    answers = [remark if code == "STANDS" else Answer(code, MarkValue.YES) for code in lines]
    inspections.enter(office, visit, answers, held_on=TODAY)
    (made,) = papers(act.build, only="842")
    assert "Conclusion: the voting room is with remarks." in made.notes
    row = next(each for each in made.rows if "Байланыстар ескі" in each)
    assert row[-2:] == (date(2026, 3, 12), "№ 842 төрағасы")
    assert len(made.signatures) == 4
    with pytest.raises(Refusal, match="no visit"):
        papers(act.build, only="999")


def test_told_and_signed_look_different(district, office, papers):
    close_gates(office, district[843], Degree.SIGNED)
    (document,) = papers(gates.build)
    at = {column.key: n for n, column in enumerate(document.columns)}
    rows = {row[1]: row for row in document.rows if not isinstance(row, Group)}
    assert (rows[842][at["SAFE"]], rows[843][at["SAFE"]], rows[851][at["SAFE"]]) == ("told", "signed", "seen")


@pytest.mark.parametrize("name", ["summary", "gates", "changes", "accessibility", "inspection", "act"])
def test_each_paper_says_the_same_in_both_formats(settled_reader, name):
    paper = pdf_words(gallery.made(settled_reader, name, "esep.pdf", "kk+ru", TODAY, say=say))
    sheet = gallery.made(settled_reader, name, "esep.xlsx", "kk+ru", TODAY, say=say)
    book = " ".join(str(value) for row in sheet_rows(sheet) for value in row if value is not None)
    assert control_of(paper) == control_of(book)


def test_a_signed_act_says_what_was_so_on_its_day(district, office, papers, reading):
    """Whatever is told, mended or asked for later, the act that was signed prints as it was signed."""
    inspections.plan(office, [district[842]], "1-топ", TODAY)
    visit = reading().gates.inspections("kk")[0].id
    codes = [line.point.rule.code for line in reading().gates.sheet(visit, "kk")]
    inspections.enter(office, visit, [Answer(code, MarkValue.YES) for code in codes], held_on=TODAY - timedelta(days=2))
    inspections.sign(office, visit, "12", TODAY - timedelta(days=1))
    (then,) = papers(act.build, only="842")
    readiness.mark(office, "POWER", MarkValue.NO, participation_id=district[842])
    held = next(row for row in reading().gates.checklists("kk") if row.data.code == "RESIDENCE")
    points = [wish(line) | {"gate": True} for line in reading().gates.points(held.id, "kk")]
    checklists.revise(office, held.id, points)
    (now,) = papers(act.build, only="842")
    assert (now.rows, now.notes) == (then.rows, then.notes)
    assert "ready" in now.notes[0]
    assert reading().gates.standing(district[842]).opened, "while the board knows better"
    (by_id,) = papers(act.build, only=str(visit))
    assert by_id.rows == then.rows


def test_any_two_days_are_compared(district, office):
    before, today = date(2026, 3, 1), TODAY
    with office.reader() as reader:
        paper = gallery.made(reader, "changes", "a.xlsx", "kk", today, say=say, since=before)
        assert "01.03.2026" in " ".join(str(value) for row in sheet_rows(paper) for value in row if value)
        with pytest.raises(Refusal, match="Compare with a day before"):
            gallery.made(reader, "changes", "a.xlsx", "kk", today, say=say, since=today)
        with pytest.raises(Refusal, match="stands for one day"):
            gallery.made(reader, "register", "a.xlsx", "kk", today, say=say, since=before)
