import pytest

from desktop.domain.faults import Refusal
from desktop.reports import readiness
from desktop.reports.document import Group
from desktop.reports.paper import write_pdf
from tests.reports.papers import pdf_words, say


def figures(document) -> dict[str, int]:
    return {figure.words: figure.value for figure in document.figures}


def column(document, key: str) -> int:
    return [each.key for each in document.columns].index(key)


def test_a_precinct_that_does_not_work_leaves_every_count_and_is_named_below(settled_papers):
    (document,) = settled_papers(readiness.build)
    assert figures(document) == {
        "precincts in all": 3,
        "ready": 2,
        "of them told by phone": 1,
        "with remarks": 1,
        "not ready": 0,
        "not checked": 0,
    }
    assert 871 not in [row[1] for row in document.rows if not isinstance(row, Group)]
    footnote = next(note for note in document.notes if "871" in note)
    assert "№ 6/15" in footnote
    assert not any(each.key == "PARK_ACC" for each in document.columns)


def test_the_conclusion_says_how_much_is_only_told(settled_papers):
    (document,) = settled_papers(readiness.build)
    assert "Ready: 2 of 3 precincts; of them told by phone: 1." in document.headings[0].lines


def test_one_ramp_serves_both_precincts_of_the_school(settled_papers):
    (document,) = settled_papers(readiness.build)
    ramp = column(document, "RAMP")
    marks = {row[1]: row[ramp] for row in document.rows if not isinstance(row, Group)}
    assert marks == {842: "✓", 843: "✓", 851: "–"}
    assert document.totals[ramp] == 2
    assert [line.totals[ramp] for line in document.rows if isinstance(line, Group)] == [0, 2]


def test_okrugs_stand_in_kazakh_order_with_their_precincts(settled_papers):
    (document,) = settled_papers(readiness.build)
    titles = [line.title for line in document.rows if isinstance(line, Group)]
    assert titles == ["Балтакөл rural okrug: 1 precincts", "Шәуілдір rural okrug: 2 precincts"]
    assert [row[0] for row in document.rows if not isinstance(row, Group)] == [1, 2, 3]


def test_seats_without_people_are_counted(settled_papers):
    (document,) = settled_papers(readiness.build)
    assert document.totals[column(document, "vacancies")] == 10


def test_kazakh_comes_first_and_russian_below(settled_papers):
    (document,) = settled_papers(readiness.build, "kk+ru")
    assert document.headings[0].title == readiness.TITLE.source
    assert document.headings[1].title == f"{readiness.TITLE.source} (ru)"
    assert document.columns[1].head == "Precinct №\nPrecinct № (ru)"
    assert "2026 жылғы 10 наурыздағы" in document.headings[0].lines[1]
    assert "10 марта 2026 года" in document.headings[1].lines[1]
    assert len(document.approvals) == len(document.places) == 2


def test_the_paper_has_who_approves_and_who_signs(settled_papers):
    (document,) = settled_papers(readiness.build)
    words = pdf_words(write_pdf(document))
    assert "____________ Н. Жұбаев" in words
    assert "А. Дүйсеханов" in words
    assert "10.03.2026 09:15" in words


def test_only_a_precinct_or_an_okrug(settled_papers):
    numbers = [row[1] for row in settled_papers(readiness.build, only="843")[0].rows if not isinstance(row, Group)]
    assert numbers == [843]
    assert figures(settled_papers(readiness.build, only="KZ-TUR-OTYRAR-BALTAKOL")[0])["precincts in all"] == 1
    with pytest.raises(Refusal) as refused:
        settled_papers(readiness.build, only="999")
    assert "“999”" in say(refused.value.sentence, "en")


def test_without_a_precinct_there_is_no_paper(office, papers):
    with pytest.raises(Refusal, match="no rows"):
        papers(readiness.build)
