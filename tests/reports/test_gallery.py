from datetime import date

import pytest

from desktop.domain.faults import Refusal
from desktop.reports import gallery
from tests.reports.papers import control_of, pdf_words, say, sheet_rows

DAY = date(2026, 3, 10)


FIRST = tuple(
    map(gallery.report_named, ("readiness", "register", "members", "shortage", "attendance", "calendar", "wall"))
)
"""The papers of the district that its file always has rows for; the others are read where their rows are made."""


def test_the_papers_of_the_district_are_listed():
    assert {report.formats for report in FIRST} == {("xlsx", "pdf")}
    names = [report.name for report in gallery.REPORTS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk+ru"])
@pytest.mark.parametrize("report", FIRST, ids=lambda report: report.name)
def test_each_paper_says_the_same_in_both_formats(settled_reader, report, language):
    paper = pdf_words(gallery.made(settled_reader, report.name, "esep.pdf", language, DAY, say=say))
    sheet = gallery.made(settled_reader, report.name, "ESEP.XLSX", language, DAY, say=say)
    book = " ".join(str(value) for row in sheet_rows(sheet) for value in row if value is not None)
    assert control_of(paper) == control_of(book)
    assert "10.03.2026" in paper


def test_an_unknown_report_or_format_names_those_there_are(settled_reader):
    with pytest.raises(Refusal) as refused:
        gallery.made(settled_reader, "tolls", "esep.pdf", "kk", DAY, say=say)
    assert "readiness, register" in say(refused.value.sentence, "en")
    with pytest.raises(Refusal) as refused:
        gallery.made(settled_reader, "readiness", "esep.odt", "kk", DAY, say=say)
    assert ".xlsx, .pdf" in say(refused.value.sentence, "en")


def test_a_file_gets_a_name_for_a_stick(settled_reader):
    report = gallery.report_named("register")
    assert gallery.file_name(settled_reader, report, DAY, "pdf", say) == "otyrar_register_2026-03-10.pdf"
