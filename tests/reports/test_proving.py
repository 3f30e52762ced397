"""A paper that is issued can be proved: the same, changed since — these cells —, another version, not ours."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.__main__ import main
from desktop.actions import history, precincts
from desktop.domain.faults import Refusal
from desktop.domain.papers import Layout, Terms, grouped_code
from desktop.reports import gallery, issuing
from desktop.reports.making import made_of
from tests.conftest import PASSWORD, TODAY
from tests.reports.papers import pdf_pages, pdf_words, say, sheet_rows

MOMENT = datetime(2026, 3, 10, 18, 40)  # noqa: DTZ001 - the office's own time
READINESS = Terms("readiness", TODAY, "kk")


def test_a_changed_precinct_is_named_and_undoing_makes_the_paper_true_again(office, district):
    paper = issuing.issue(office, READINESS, say, MOMENT)
    assert paper.number == 1
    assert issuing.verify(office, paper.code, say).state == "same"
    precincts.save(office, district[842], {"settlement": "Көксарай ауылы"})
    verdict = issuing.verify(office, grouped_code(paper.code).lower(), say)
    assert verdict.state == "changed"
    [cell] = verdict.found
    assert (cell.row, cell.field) == ("842", "Locality, building")
    assert cell.then.startswith("Шәуілдір ауылы")
    assert cell.now.startswith("Көксарай ауылы")
    history.undo(office)
    assert issuing.verify(office, "№ 1", say).state == "same"


def test_rows_that_come_and_go_are_named_with_the_sums_they_move(office, make, district):
    paper = issuing.issue(office, Terms("register", TODAY, "ru"), say, MOMENT)
    make.precinct(860, voters=500)
    precincts.save(office, district[851], {"works": False, "resolution": "№ 7"})
    found = issuing.verify(office, paper.code, say).found
    kinds = {(each.kind, each.row) for each in found}
    assert ("added", "860") in kinds
    assert ("removed", "851") in kinds
    sums = {(each.then, each.now) for each in found if each.row.startswith("Total")}
    assert ("3\u00a0980", "3\u00a0840") in sums


def test_the_same_paper_keeps_its_number_its_code_and_every_byte(office, district):
    first = issuing.issue(office, READINESS, say, MOMENT)
    again = issuing.issue(office, READINESS, say, MOMENT)
    assert (again.number, again.code) == (first.number, first.code)
    pdf = gallery.written(first.documents, "pdf")
    assert gallery.written(again.documents, "pdf") == pdf
    assert gallery.written(again.documents, "xlsx") == gallery.written(first.documents, "xlsx")
    precincts.save(office, district[842], {"settlement": "Маяқұм ауылы"})
    with office.reader() as reader:
        line = reader.issued()[0].data
    assert gallery.written(issuing.reprint(office, line, say).documents, "pdf") == pdf
    other = issuing.issue(office, READINESS, say, MOMENT)
    assert other.number == 2
    assert other.code != first.code


def test_every_page_carries_number_code_and_square(office, district):
    paper = issuing.issue(office, Terms("register", TODAY, "kk"), say, MOMENT)
    many = replace(paper.documents[0], rows=list(paper.documents[0].rows) * 30)
    content = gallery.written((many,), "pdf")
    pages = pdf_pages(content)
    assert len(pages) > 2
    assert all(grouped_code(paper.code) in page for page in pages)
    assert "№ 1" in pages[-1]
    book = " ".join(str(cell) for row in sheet_rows(gallery.written(paper.documents, "xlsx")) for cell in row if cell)
    assert grouped_code(paper.code) in book


def test_a_code_that_is_not_ours_and_a_code_typed_in_cyrillic(office, district):
    paper = issuing.issue(office, READINESS, say, MOMENT)
    assert issuing.verify(office, "ABCD-EFGH-2345", say).state == "stranger"
    assert issuing.verify(office, "", say).state == "stranger"
    typed = paper.code.translate(str.maketrans("ABEKMHPCTYX", "АВЕКМНРСТУХ"))
    assert issuing.verify(office, f"{typed[:4]} {typed[4:8]} {typed[8:]}", say).state == "same"
    assert issuing.verify(office, paper.documents[0].stamp.square, say).state == "same"


def test_a_paper_of_another_version_is_told_apart(office, district, monkeypatch):
    paper = issuing.issue(office, READINESS, say, MOMENT)
    monkeypatch.setattr(gallery.readiness, "TITLE", gallery.register.TITLE)
    monkeypatch.setattr(issuing, "own_version", lambda: "9.9")
    precincts.save(office, district[842], {"settlement": "Көксарай ауылы"})
    verdict = issuing.verify(office, paper.code, say)
    assert verdict.state == "version"
    assert [each.row for each in verdict.found] == ["842"]


def test_who_only_looks_prints_no_names_and_the_square_tells_all_by_itself(office, district, monkeypatch):
    monkeypatch.setattr(office, "role", "viewer")
    with office.reader() as reader:
        before = reader.position()
    with pytest.raises(Refusal):
        issuing.issue(office, Terms("members", TODAY, "kk"), say, MOMENT)
    paper = issuing.issue(office, READINESS, say, MOMENT)
    square = paper.documents[0].stamp.square
    assert paper.number == 0
    assert issuing.verify(office, square, say).state == "same"
    monkeypatch.setattr(office, "role", "chair")
    with office.reader() as reader:
        assert reader.position() == before
    precincts.save(office, district[842], {"settlement": "Көксарай ауылы"})
    verdict = issuing.verify(office, square, say)
    assert (verdict.state, [each.row for each in verdict.found]) == ("changed", ["842"])


def test_a_paper_of_a_past_day_and_one_with_a_layout_stay_true(office, district):
    plain = Terms("readiness", date(2026, 3, 9), "kk")
    with pytest.raises(Refusal):
        made_of(office, plain, say, MOMENT)
    narrow = Layout(hidden=("place",), keep=(("state", "ready"),), told=True).packed()
    terms = replace(READINESS, layout=narrow)
    paper = issuing.issue(office, terms, say, MOMENT)
    words = pdf_words(gallery.written(paper.documents, "pdf"))
    assert "851" not in words
    precincts.save(office, district[842], {"settlement": "Көксарай ауылы"})
    assert issuing.verify(office, paper.code, say).state == "same", "the column that changed is not on this paper"


def test_the_command_line_issues_and_verifies(office, district, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("DAIYN_PASSWORD", PASSWORD)
    path = office.path
    office.close()
    out = tmp_path / "esep.pdf"
    assert main(["report", str(path), "readiness", "--out", str(out), "--issue", "--json"]) == 0
    issued = json.loads(capsys.readouterr().out)
    assert issued["code"] in pdf_words(out.read_bytes())
    assert main(["verify", str(path), issued["code"], "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"same": True, "state": "same", "number": 1, "changed": []}
    assert main(["verify", str(path), "AAAA-BBBB-CCCC", "--lang", "ru"]) == 1
    assert "Не наш" in capsys.readouterr().out
