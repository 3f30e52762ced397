import pytest

from desktop.actions import equipment, precincts
from desktop.domain.faults import Refusal
from desktop.domain.figures import FigureKind
from desktop.domain.identity import coded_id
from desktop.reports import members, register, shortage
from desktop.reports.document import Group
from desktop.reports.paper import write_pdf
from desktop.reports.workbook import write_workbook
from tests.reports.papers import pdf_words, sheet_rows

BOOTH, BOX = coded_id("item", "BOOTH"), coded_id("item", "BOX_ST")


def cells(document) -> list[tuple]:
    return [line for line in document.rows if not isinstance(line, Group)]


def titles(document) -> list[str]:
    return [line.title for line in document.rows if isinstance(line, Group)]


def test_the_register_adds_up_what_is_known(office, district, papers):
    for kind, value in ((FigureKind.VISION, 4), (FigureKind.HEARING, 2)):
        facts = {"kind": kind, "value": value, "as_of": office.today}
        precincts.count(office, district[842], facts)
    (document,) = papers(register.build)
    keys = [column.key for column in document.columns]
    totals = dict(zip(keys, document.totals, strict=True))
    assert (totals["voters"], totals["VISION"], totals["HEARING"], totals["MOTION"]) == (1240 + 2100 + 640, 4, 2, None)
    assert [row[1] for row in cells(document)] == [851, 842, 843]
    assert any("871" in note for note in document.notes)


def test_members_stand_by_commission_the_chair_first(settled_papers):
    (document,) = settled_papers(members.build)
    assert titles(document)[1:] == ["Precinct № 842, Шәуілдір: 2 members", "Precinct № 851, Балтакөл: 1 members"]
    assert titles(document)[0].endswith(": 2 members")
    assert [row[1] for row in cells(document)] == [
        "Жұбаев Нұрлан Асқарұлы", "Дүйсеханов Асқар", "Әбдіқадыров Қайрат", "Өтегенова Сәуле", "Бекенова Гүлнұр",
    ]  # fmt: skip
    assert [row[0] for row in cells(document)] == [1, 2, 3, 4, 5]


def test_the_count_of_members_is_that_of_the_rows(settled_papers):
    for only in ("", "842", "KZ-TUR-OTYRAR-BALTAKOL"):
        (document,) = settled_papers(members.build, only=only)
        assert document.figures[1].value == len(cells(document))


def test_the_member_list_keeps_what_it_does_not_need_to_itself(settled_papers):
    (document,) = settled_papers(members.build)
    said = pdf_words(write_pdf(document)) + str(sheet_rows(write_workbook(document)))
    assert "Өтегенова" in said
    assert not any(secret in said for secret in ("900101400123", "01.01.1990", "1990", "ескертпе 77"))


def test_precincts_with_a_letter_follow_their_number(make, papers):
    for number in ("852", "851а", "851"):
        make.precinct(number)
        make.member("Бекенова Гүлнұр", precinct=number)
    assert [title.split(",")[0] for title in titles(papers(members.build)[0])] == [
        "Precinct № 851", "Precinct № 851а", "Precinct № 852",
    ]  # fmt: skip


def test_the_shortage_lists_what_is_missing_item_by_item(office, district, papers):
    equipment.save(office, district[842], BOOTH, {"required": 5, "actual": 2})
    equipment.save(office, district[851], BOOTH, {"required": 3, "actual": 3})
    equipment.save(office, district[843], BOX, {"required": 2, "actual": 1})
    equipment.save(office, district[871], BOX, {"required": 9, "actual": 0})
    (document,) = papers(shortage.build)
    assert [row[1:6] for row in cells(document)] == [(842, "Шәуілдір", 5, 2, 3), (843, "Шәуілдір", 2, 1, 1)]
    assert document.totals == (None, None, None, 7, 3, 4, None)
    assert [figure.value for figure in document.figures] == [2, 2, 4]
    assert len(titles(document)) == 2


def test_a_district_with_everything_gets_a_paper_that_says_so(settled_papers):
    (document,) = settled_papers(shortage.build)
    assert shortage.NOTHING.source in document.notes
    assert shortage.NOTHING.source in pdf_words(write_pdf(document))


@pytest.mark.parametrize("build", [register.build, members.build])
def test_without_a_row_there_is_no_paper(office, papers, build):
    with pytest.raises(Refusal, match="no rows"):
        papers(build)
