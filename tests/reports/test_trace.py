"""Every number opens: from a point on the page to the rows behind it."""

from dataclasses import replace

from desktop.reports import readiness
from desktop.reports.document import Group, Line, Signature
from desktop.reports.paper import traced_pdf, write_pdf
from desktop.reports.trace import TOTALS, Found, behind
from tests.reports.papers import COLUMNS, paper, pdf_pages, pdf_words


def test_a_point_on_the_page_leads_to_its_cell():
    made = paper(60)
    content, trace = traced_pdf(made)
    assert content == write_pdf(made)
    assert {row[0] for row in trace.rows} == set(range(len(pdf_pages(content))))
    lines = list(made.rows)
    for page, top, bottom, at, line in trace.rows:
        edges = trace.edges[at]
        found = trace.find(page, (edges[3] + edges[4]) / 2, (top + bottom) / 2)
        assert (found.line, found.column) == (line, 3)
    assert [row[4] for row in trace.rows] == [*range(len(lines)), TOTALS]
    assert trace.find(0, 1, 1) is None


def test_a_sum_opens_on_the_rows_that_make_it():
    made = paper(12)
    total = behind((made,), Found(0, TOTALS, 2))
    assert total.value == "3"
    assert [row[0] for row in total.rows] == [1, 5, 9]
    group = next(at for at, line in enumerate(made.rows) if isinstance(line, Group))
    part = behind((made,), Found(0, group, 3))
    assert sum(row[3] for row in part.rows) == made.rows[group].totals[3]
    assert behind((made,), Found(0, TOTALS, 1)).value == "12"


def test_a_figure_opens_on_the_rows_it_counts(settled_papers):
    [document] = settled_papers(readiness.build)
    _, trace = traced_pdf(document)
    for at, figure in enumerate(document.figures):
        page, left, right, top, bottom, *_ = trace.figures[at]
        found = trace.find(page, (left + right) / 2, (top + bottom) / 2)
        assert found.figure == at
        assert len(behind((document,), found).rows) == figure.value
    row = next(at for at, line in enumerate(document.rows) if isinstance(line, Line))
    one = behind((document,), Found(0, row, 3))
    assert one.alone
    assert one.rows[0].noun == "precincts"


def test_forty_signatures_stand_one_below_the_other_on_as_many_pages_as_they_need():
    signed = tuple(Signature(f"Мүше {n}", f"А. Ғабитов {n}") for n in range(40))
    words = pdf_words(write_pdf(replace(paper(3), signatures=signed)))
    assert [f"А. Ғабитов {n} " in words + " " for n in range(40)] == [True] * 40
    assert COLUMNS[0].head.split("\n")[0] in words
