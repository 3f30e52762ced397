"""Minutes, resolution, extract, composition and badges, the folder, the hand-over, the papers of the day and after."""

import re
from datetime import date, time

import pytest

from desktop.actions import acceptance, boxes, incidents, lessons, meetings, replacements, resolutions, votingday
from desktop.actions.acceptance import Thing
from desktop.actions.votingday import Told
from desktop.domain.afterwards import KeepKind, shipped_papers
from desktop.domain.faults import Refusal
from desktop.domain.meetings import Effect
from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind
from desktop.domain.votingday import HourMark
from desktop.reports import composition, folder, gallery, handover, today
from desktop.reports import meetings as papers_of_meetings
from desktop.reports import votingday as papers_of_the_day
from desktop.reports.letter import write_docx
from desktop.reports.paper import write_pdf
from tests.conftest import TODAY
from tests.reports.papers import pdf_words, say
from tests.reports.test_prose import folded, paged

PHONE_OF_A_PERSON = re.compile(r"\+7 70\d")


def words(paper):
    return " ".join(" ".join(line) for line in paper.said())


@pytest.fixture
def decided(office, make, district):
    """A meeting of five of seven: hours of precinct 842 and the schedule, both made into resolutions."""
    ours = [make.member(f"Мүше{letter} Аты", "", post=Post.MEMBER) for letter in "АБВ"]
    with office.reader() as reader:
        own = [row.id for row in reader.stream("members", None, "kk") if not row.data.precinct_number]
    meeting = meetings.save(office, None, {"at": time(15), "place": "Комиссия кеңсесі", "seats": 7}).id
    meetings.attend(office, meeting, own[:5])
    assert len(ours) == 3
    hours = {"subject": "Дауыс берудің басқа уақыты туралы", "subject_ru": "Об ином времени голосования"}
    votes = {"votes_for": 5, "votes_against": 0, "abstained": 0, "speaker": "Н. Жұбаев"}
    said = {
        "decided": "№ 842 учаске ерте ашылсын.\nБақылау хатшыға жүктелсін.",
        "decided_ru": "Открыть участок раньше.",
    }
    first = meetings.save_item(office, meeting, None, {**hours, **votes, **said}).id
    second = meetings.save_item(
        office, meeting, None, {"subject": "Оқыту кестесі туралы", **votes, "decided": "Бекітілсін."}
    ).id
    made = [resolutions.resolve(office, item).id for item in (first, second)]
    opening = {"participation_id": district[842], "effect": Effect.OPENING, "opens": time(6)}
    resolutions.decide(office, made[0], None, opening)
    resolutions.decide(office, made[0], None, {"participation_id": district[843], "effect": Effect.SEATS, "seats": 5})
    resolutions.save(office, made[1], {"schedule": True})
    return {"meeting": meeting, "resolutions": made, **district}


def test_minutes_say_who_came_what_was_decided_and_how_it_was_voted(decided, papers):
    (kazakh, russian) = papers(papers_of_meetings.minutes, "kk+ru")
    assert (kazakh.language, russian.language) == ("kk", "ru")
    said = words(kazakh)
    for part in (
        "Present: 5 of 7",
        "Жұбаев Нұрлан Асқарұлы",
        "№ 842 учаске ерте ашылсын.",
        "for – 5",
        "Resolution № 1",
    ):
        assert part in said
    assert "Об ином времени голосования" in words(russian)
    assert "Открыть участок раньше." in words(russian)
    assert [each.post for each in kazakh.signatures] == ["Chair", "Secretary"]
    (agenda,) = papers(papers_of_meetings.agenda)
    assert [block.words.split(".")[0] for block in agenda.blocks] == ["1", "2"]


def test_a_resolution_names_its_facts_and_has_the_schedule_as_annex(decided, papers):
    (hours,) = papers(papers_of_meetings.resolution, only="1")
    assert "precinct № 842: from 06:00 to 20:00" in words(hours)
    assert hours.numbers[0][0] == "№\u00a01"
    _, schedule = papers(papers_of_meetings.resolution, only=decided["resolutions"][1].hex)
    assert schedule.addressee == ("Annex to resolution № 2 of 2026 жылғы 10 наурыздағы",)
    assert "Референдум туралы заңнама" in words(schedule)
    extracts = papers(papers_of_meetings.extract, only="1")
    assert len(extracts) == 2, "one for each precinct"
    assert "№ 842" in words(extracts[0]).split("Бақылау")[1]
    assert "843" not in words(extracts[0])
    assert "Copy true to the original" in words(extracts[1])
    with pytest.raises(Refusal):
        papers(papers_of_meetings.resolution, only="99")


def test_compositions_show_no_telephone_of_a_person_and_hide_closed_precincts(office, make, district, papers):
    make.precinct(860, kind=PrecinctKind.SPECIAL, phone="8 (72544) 9-99-99", settlement="Жабық мекен")
    make.member("Құпияұлы Жасырын", 860, phone=["+7 701 999 00 00"])
    make.member("Телефонова Бар", 842, phone=["+7 701 888 00 00"], nominated_by="«Ауыл» партиясы")
    (paper,) = papers(composition.build)
    said = words(paper)
    assert "Телефонова Бар" in said
    assert "«Ауыл» партиясы" in said
    assert not PHONE_OF_A_PERSON.search(said)
    for hidden in ("Құпияұлы", "Жабық мекен", "9-99-99"):
        assert hidden not in said
    assert "Precinct commission № 860" in said
    assert "871" in paper.notes[0], "who does not work is a footnote"


def test_badges_are_eight_on_a_page(office, make, papers):
    make.precinct(842)
    for n in range(9):
        make.member(f"Мүше{'абвгдежзи'[n]} Аты", 842)
    (paper,) = papers(composition.badges)
    assert [len(page) for page in paper.blocks[0].pages] == [8, 1]
    pdf = write_pdf(paper)
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") == 2
    (one,) = papers(composition.badges, only="842")
    assert one.blocks[0].cards[0].name == "Мүшеа Аты"


def test_an_office_program_opens_them_and_reads_them_rightly_in_kazakh_and_russian(decided, papers, tmp_path):
    """LibreOffice lays the .docx out; what was written stands there in both languages with its own letters."""
    builds = (papers_of_meetings.minutes, papers_of_meetings.resolution, papers_of_meetings.extract, composition.build)
    made = [paper for build in builds for paper in papers(build, "kk+ru")]
    said = folded(paged(write_docx(*made), tmp_path))
    for part in (
        "№ 842 учаске ерте ашылсын.",
        "Открыть участок раньше.",
        "Жұбаев Нұрлан Асқарұлы",
        "Оқыту кестесі туралы",
        "2026 жылғы 10 наурыз",
        "10 марта 2026 года",
        "Copy true to the original: (ru)",
        "Әбдіқадыров Қайрат",
        "Отырарская районная территориальная комиссия",
    ):
        assert part in said, said
    assert "\ufffd" not in said


def test_a_folder_is_a_set_with_a_cover_that_lists_it(office, district, papers):
    incidents.save(office, None, {"what": "Жол жабық", "participation_id": district[842]})
    found = papers(folder.build, only="842")
    cover, *rest = found
    assert [row[1] for row in cover.rows] == [paper.title for paper in rest]
    assert {"folder-contacts", "folder-hours", "folder-checklist"} <= {paper.name for paper in rest}
    assert "Folder received" in cover.signatures[0].post
    hours = next(paper for paper in rest if paper.name == "folder-hours")
    assert [row[0] for row in hours.rows][:2] == ["05:45", "06:00"]
    assert len(papers(folder.build)) > len(found), "every working precinct"
    write_pdf(*found)


def test_the_papers_of_the_day_hold_hours_and_never_a_count(office, district, papers):
    first, second = district[842], district[843]
    calls = [Told(first, HourMark.OPENED, time(6, 2)), Told(first, HourMark.H10, time(10, 7))]
    votingday.report(office, [*calls, Told(second, HourMark.NIGHT, time(22, 40), lacks="1")])
    (grid,) = papers(papers_of_the_day.build)
    rows = {row[0]: row for row in grid.rows}
    assert "10:07" in rows[842]
    assert "22:40 −1" in rows[843]
    assert [figure.value for figure in grid.figures] == [3, 1, 0, 0]
    things = [
        Thing(kind.code, kind.code != "KEYS", reason="ұмытылды" if kind.code == "KEYS" else "")
        for kind in shipped_papers()
    ]
    acceptance.take(office, first, things, {"brought_by": "Төраға", "taken_by": "Хатшы"}, time(1, 40))
    (act,) = papers(papers_of_the_day.acts, only="842")
    assert len(list(act.rows)) == 11
    assert "ұмытылды" in [row[5] for row in act.rows]
    assert "Missing: 1" in act.notes[0]
    assert "Қорытынды хаттаманың даналары / Экземпляры итогового протокола" in [
        row[1] for row in papers(papers_of_the_day.acts, "kk+ru")[0].rows
    ]


def test_the_shelves_and_what_is_past_its_term(office, papers):
    boxes.save(office, None, {"number": "1", "kind": KeepKind.BALLOTS, "since": date(2026, 2, 1), "sheets": 240})
    boxes.save(office, None, {"number": "2", "kind": KeepKind.LISTS, "since": date(2026, 2, 1)})
    (files,) = papers(papers_of_the_day.files)
    assert [row[-1] for row in files.rows] == ["01.03.2026", "to be filled in"]
    (act,) = papers(papers_of_the_day.destruction)
    assert [row[1] for row in act.rows] == ["1"]
    assert len(act.signatures) == 3
    lessons.save(office, None, {"what": "Генератор", "days_before": 20})
    assert [row[1] for row in papers(papers_of_the_day.lessons)[0].rows] == ["D−20"]


def test_the_hand_over_says_what_is_open_promised_out_and_awaited(office, district, papers):
    incidents.save(office, None, {"what": "Жарық жоқ", "participation_id": district[842]})
    replacements.save(office, None, {"participation_id": district[851], "surname": "Рахым", "given_name": "Әлия"})
    resolutions.save(office, None, {"subject": "Мәтіні жоқ қаулы"})
    (paper,) = papers(handover.build)
    said = " ".join(str(getattr(row, "title", row)) for row in paper.rows)
    for part in (
        "Жарық жоқ",
        "Replacement at precinct № 851: begun",
        "Resolution № 1: its text is not written",
        "Awaited",
    ):
        assert part in said
    (page,) = papers(today.build)
    assert "Resolution № 1: Мәтіні жоқ қаулы" in " ".join(str(row) for row in page.rows)


def test_papers_without_rows_say_so(papers):
    for build in (
        *(
            papers_of_meetings.minutes,
            papers_of_meetings.resolution,
            composition.build,
            composition.badges,
            folder.build,
        ),
        *(papers_of_the_day.build, papers_of_the_day.acts, papers_of_the_day.files, papers_of_the_day.destruction),
    ):
        with pytest.raises(Refusal):
            papers(build)


def test_a_pdf_of_the_minutes_reads_as_it_was_written(decided, reading):
    said = pdf_words(gallery.made(reading(), "meeting-minutes", "minutes.pdf", "kk", TODAY, say=say))
    assert "№ 842 учаске ерте ашылсын." in " ".join(said.split())
