"""The papers of training: the region's table, letters in the receiver's language, where names stand and where not."""

from datetime import date, time

import pypdfium2
import pytest

from desktop.actions import certificates, members, plans, precincts, seminars
from desktop.domain.commissions import Papers
from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.domain.training import Format, Presence
from desktop.reports import attendance, calling, coverage, schedule, seminarpapers
from desktop.reports import certificates as given
from desktop.reports.paper import write_pdf
from desktop.reports.prose import Paragraph, Table

HELD = date(2026, 3, 6)


def lines(office, seminar):
    with office.reader() as reader:
        return {row.data.full_name: row.id for row in reader.attendance(seminar, "kk")}


@pytest.fixture
def held(office, make):
    """Two precincts of two okrugs, five members, one of them also in our own commission; a seminar held, one ahead."""
    far = make.okrug("Балтакөл ауылдық округі")
    make.precinct(842)
    make.precinct(851, okrug_id=far, papers=Papers.RU)
    make.member("Жұбаев Нұрлан", post=Post.CHAIR)
    school = {"workplace": "№ 1 мектеп, мұғалім"}
    people = [
        make.member("Әлиева Сәуле", 842, **school),
        make.member("Бекенов Дәурен", 842, **school),
        make.member("Петров Иван", 851, papers=Papers.RU, workplace="Аурухана"),
        make.member("Иванова Ольга", 851, papers=Papers.RU, workplace="№ 1 мектеп"),
        make.member("Сидоров Олег", 851, papers=Papers.RU),
    ]
    facts = {"starts": time(15), "ends": time(18), "place": "Клуб", "trainers": "А. Дүйсен", "host": "Б. Ким"}
    first = make.seminar(HELD, title="Заңнама", **facts)
    ahead = make.seminar(date(2026, 3, 12), title="Қайталау", **facts)
    seminars.enlist(office, first, people)
    rows = lines(office, first)
    seminars.mark(office, list(rows.values()), Presence.PRESENT)
    seminars.mark(office, [rows["Петров Иван"]], Presence.EXCUSED, "ауырған")
    seminars.score(office, rows["Әлиева Сәуле"], {"entry_score": 10, "exit_score": 18})
    seminars.enlist(office, ahead, people)
    return first, ahead, people


def cells(document):
    return {row[1]: dict(zip([column.key for column in document.columns], row, strict=True)) for row in document.rows}


def words(prose):
    return " ".join(block.words for block in prose.blocks if isinstance(block, Paragraph))


def names(prose):
    return [row[1] for block in prose.blocks if isinstance(block, Table) for row in block.rows]


def test_the_regions_table_counts_and_bears_no_names(held, papers):
    (document,) = papers(coverage.build)
    rows = cells(document)
    assert list(rows) == ["territorial commission", "Балтакөл", "Шәуілдір"]
    own, far, near = rows.values()
    assert (own["members"], own["trained"]) == (1, 0)
    assert (near["members"], near["trained"], near["seminars"], near["offline"]) == (2, 2, 1, 1)
    assert [f"{near[name]:.1f}" for name in ("share", "entry", "exit")] == ["1.0", "0.5", "0.9"]
    assert (far["commissions"], far["members"], far["trained"], far["away"]) == (1, 3, 2, 1)
    assert [figure.value for figure in document.figures] == [4, 2, 1]
    assert "4 of 6 members, 66,7 %" in " ".join(document.notes)
    assert not any("Әлиева" in str(cell) for row in document.rows for cell in row)


def test_who_sits_in_two_commissions_is_one_person(held, papers, office, make):
    with office.unit_of_work(members.CHANGED) as work:
        post = work.one(members.Appointment, held[2][0])
        own = work.find(members.Commission, own=True)[0]
        facts = post.model_dump() | {"id": work.new(), "key": None, "commission_id": own.id}
        work.add(members.Appointment(**facts))
    (document,) = papers(coverage.build)
    assert [figure.value for figure in document.figures] == [4, 2, 1]
    assert cells(document)["territorial commission"]["trained"] == 1
    assert any("1 people sit in two commissions" in note for note in document.notes)


def test_the_names_of_those_missing_stay_inside_with_reason_and_next_group(held, papers):
    (document,) = papers(coverage.missing)
    rows = [row for row in document.rows if isinstance(row, tuple)]
    assert [(row[1], row[4], row[5]) for row in rows] == [
        ("Жұбаев Нұрлан", "", None),
        ("Петров Иван", "ауырған", date(2026, 3, 12)),
    ]


def test_receivers_are_called_in_their_own_language_in_one_run(held, papers):
    made = papers(calling.invitations)
    assert [each.language for each in made] == ["kk", "ru"]
    assert "(ru)" in words(made[1])
    assert "(ru)" not in words(made[0])
    assert names(made[1]) == ["Петров Иван", "Иванова Ольга", "Сидоров Олег"]
    assert {each.language for each in papers(calling.invitations, language="en")} == {"en"}


def test_one_letter_a_workplace_and_who_has_none_is_told(held, papers):
    made = papers(calling.release)
    assert sorted(names(each) for each in made) == [
        ["Петров Иван"],
        ["Әлиева Сәуле", "Бекенов Дәурен", "Иванова Ольга"],
    ]
    by_place = {names(each)[0]: each for each in made}
    assert len(by_place["Әлиева Сәуле"].headings) == 2, "Kazakh and Russian readers: both languages"
    assert by_place["Петров Иван"].language == "ru"
    assert any("Сидоров Олег" in note for each in made for note in each.notes)


def test_certificates_and_the_record_tell_what_when_and_by_whom(held, papers, office):
    with pytest.raises(Refusal):
        papers(given.certificates)
    certificates.issue(office, held[0])
    made = papers(given.certificates)
    assert [each.language for each in made] == ["kk", "kk", "ru", "ru"]
    assert "Әлиева Сәуле" in words(made[0])
    assert "“Заңнама”" in words(made[0])
    (document,) = papers(given.record, only="Әлиева")
    rows = list(document.rows)
    assert [(row[1], row[2], row[5], row[7], row[8], row[9]) for row in rows] == [
        (date(2026, 3, 12), "Қайталау", "А. Дүйсен", "", "", None),
        (HELD, "Заңнама", "А. Дүйсен", "10/20", "18/20", 1),
    ]
    with pytest.raises(Refusal):
        papers(given.record, only="Ешкімов")


def test_the_schedule_is_an_annex_and_leaves_out_what_we_were_taught(held, papers, office, make):
    make.seminar(date(2026, 2, 18), title="Республикалық", upward=True, format=Format.ONLINE)
    (document,) = papers(schedule.build)
    rows = list(document.rows)
    assert [row[1] for row in rows] == ["06.03.2026\n15:00–18:00", "12.03.2026\n15:00–18:00"]
    assert rows[0][7] == "Б. Ким; А. Дүйсен"
    assert document.approvals[0][0].startswith("Annex to the resolution")


def test_the_plan_says_its_act_and_who_teaches_whom(papers, office):
    plan = plans.save(office, None, {"number": "6/15", "on": date(2026, 2, 12), "issuer": "ОРК"}).id
    plans.save_stage(office, None, {"name": "1-кезең", "teachers": "ОРК", "learners": "аумақтық"}, plan_id=plan)
    (document,) = papers(schedule.plan)
    assert document.headings[0].lines == ("ОРК", "№ 6/15 of 2026 жылғы 12 ақпан")
    assert next(iter(document.rows))[4:6] == ("ОРК", "аумақтық")


def test_what_changed_stands_before_what_only_stands(papers):
    (document,) = papers(schedule.changes)
    befores = [row[3] for row in document.rows]
    assert befores[:2] != ["–", "–"]
    assert set(befores[2:]) == {"–"}


def test_minutes_are_of_what_was_held(held, papers):
    (made,) = papers(seminarpapers.minutes)
    assert "Took part: 4 people" in words(made)
    assert made.signatures[0].name == "Б. Ким"
    with pytest.raises(Refusal):
        papers(seminarpapers.programme)


def test_each_page_of_a_sheet_bears_its_square_and_other_papers_none(held, papers):
    def dark(document):
        """The share of dark points in the upper right corner of each page."""
        book = pypdfium2.PdfDocument(write_pdf(document))
        found = []
        for page in book:
            picture = page.render(scale=2, grayscale=True).to_numpy()
            corner = picture[4:50, -150:-70]
            found.append(float((corner < 128).mean()))
        return found

    assert all(share > 0.1 for share in dark(papers(attendance.build, only=str(held[0]))[0]))
    assert all(share < 0.02 for share in dark(papers(schedule.changes)[0]))


def test_an_idle_precinct_is_in_no_denominator(held, papers, office):
    with office.reader() as reader:
        place = next(iter(reader.ids("precincts")))
    precincts.save(office, place, {"works": False, "resolution": "№ 5"})
    (document,) = papers(coverage.build)
    assert sum(row[3] for row in document.rows) == 4
