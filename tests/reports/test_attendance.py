from datetime import date, time

import pytest

from desktop.actions import seminars
from desktop.domain.faults import Refusal
from desktop.domain.training import Presence
from desktop.reports import attendance
from desktop.reports.paper import write_pdf
from desktop.reports.workbook import write_workbook
from tests.reports.papers import pdf_words, say, sheet_rows


@pytest.fixture
def seminar(office, make):
    """A seminar of three members and a guest."""
    make.precinct(842)
    names = ("Әбдіқадыров Қайрат", "Бекенова Гүлнұр", "Өтегенова Сәуле")
    people = [make.member(name, precinct=842) for name in names]
    row = make.seminar(
        title="Дауыс беру күні", starts=time(10), ends=time(13), place="Шәуілдір", trainers="Тілеуов Ұлан"
    )
    seminars.enlist(office, row, people, ["Қонақов Ерлан"])
    return row


def sheet_lines(reading, seminar):
    return [row.id for row in reading().attendance(seminar, "kk")]


def test_an_unmarked_sheet_has_room_for_hands_and_five_guests(seminar, papers):
    (document,) = papers(attendance.build)
    rows = list(document.rows)
    assert [row[0] for row in rows] == list(range(1, 10))
    assert all(set(row[1:]) == {None} for row in rows[4:])
    assert rows[3][1:3] == ("Қонақов Ерлан", "guest")
    assert "Present: ________, absent: ________" in document.notes
    assert document.row_height >= 8
    assert next(column for column in document.columns if column.key == "signature").width >= 25


def test_the_head_says_what_when_where_and_who(seminar, papers):
    (document,) = papers(attendance.build)
    assert dict(document.details) == {
        "Topic": "Дауыс беру күні",
        "Date, time": "2026 жылғы 28 ақпан, 10:00–13:00",
        "Venue": "Шәуілдір",
        "Format": "offline",
        "Trainer": "Тілеуов Ұлан",
    }


def test_a_marked_sheet_counts_who_came(office, seminar, papers, reading):
    first, second, third, _guest = sheet_lines(reading, seminar)
    seminars.mark(office, [first], Presence.LATE)
    seminars.mark(office, [second], Presence.EXCUSED, "сырқат")
    seminars.score(office, first, {"entry_score": 12, "exit_score": 18})
    (document,) = papers(attendance.build)
    rows = list(document.rows)
    assert document.notes == ("Present: 1, absent: 1", "Not marked: 2")
    assert rows[0][6:] == (12, 18, None, "late")
    assert rows[1][9] == "excused, сырқат"
    assert rows[2][9] == ""
    seminars.mark(office, [third, _guest], Presence.PRESENT)
    assert papers(attendance.build)[0].notes == ("Present: 3, absent: 1",)


def test_every_seminar_gets_its_own_sheet(seminar, make, papers):
    make.seminar(on=date(2026, 3, 5), title="Кибершабуыл")
    documents = papers(attendance.build)
    assert len(documents) == 2
    words = pdf_words(write_pdf(*documents))
    assert "Дауыс беру күні" in words
    assert "Кибершабуыл" in words
    assert any("Дауыс беру күні" in str(value) for row in sheet_rows(write_workbook(*documents)) for value in row)


@pytest.mark.parametrize("only", ["2026-02-28", "28.02.2026"])
def test_a_seminar_is_named_by_its_day_or_id(seminar, make, papers, only):
    make.seminar(on=date(2026, 3, 5), title="Кибершабуыл")
    assert len(papers(attendance.build, only=only)) == 1
    assert papers(attendance.build, only=str(seminar))[0].details[0][1] == "Дауыс беру күні"


def test_an_unknown_seminar_is_refused_with_those_there_are(seminar, papers):
    with pytest.raises(Refusal) as refused:
        papers(attendance.build, only="2026-01-01")
    assert "28.02.2026 Дауыс беру күні" in say(refused.value.sentence, "en")
