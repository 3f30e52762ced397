"""The bank and the tests from the command line: listed, searched, printed."""

from datetime import date

from desktop.actions import exams, seminars
from desktop.storage.office import open_office
from tests.conftest import PASSWORD, TODAY


def test_the_bank_and_a_test_are_shown_and_printed(file, daiyn, tmp_path):
    found = daiyn("show", file, "questions", "--search", "тасымалданатын жәшік", "--json").json["rows"]
    assert [row["topic"] for row in found] == ["OBSERVATION", "VOTING_DAY"]
    assert all(row["text_kk"] and row["text_ru"] and row["right"] and row["article_kk"] for row in found)
    assert len(daiyn("show", file, "cases", "--json").json["rows"]) == 12
    paper = tmp_path / "test.pdf"
    refused = daiyn("report", file, "test", "--out", paper)
    assert (refused.code, paper.exists()) == (1, False)
    office = open_office(file, "", PASSWORD, today=lambda: TODAY)
    seminar = seminars.save(office, None, {"title": "Семинар", "on": date(2026, 2, 28)}).id
    exams.draw(office, seminar, {"kind": "EXIT", "questions": 5})
    office.close()
    (row,) = daiyn("show", file, "exams", "--json").json["rows"]
    assert (row["kind"], row["questions"], row["answered"]) == ("EXIT", 5, 0)
    assert daiyn("report", file, "test", "--out", paper, "--only", row["id"], "--lang", "kk+ru").code == 0
    assert paper.read_bytes().startswith(b"%PDF")
