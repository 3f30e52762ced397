"""Training by the actions: one person counts once, the absent go on, guests are found, a day of marking is undone."""

from datetime import date, time
from random import Random

import pytest

from desktop.actions import certificates, groups, halls, history, members, parts, plans, seminars, sheets
from desktop.domain.faults import Refusal
from desktop.domain.proposing import Wish
from desktop.domain.training import Audience, Presence
from desktop.storage.questions import Question
from tests.conftest import TODAY
from tests.storage.views import kept, refusal, shown

NAMES = ("Әлиева Сәуле", "Бекенов Дәурен", "Ғабитов Нұрлан", "Жүсіпова Айгүл", "Үсенов Ұлан", "Шәріпов Қайрат")


@pytest.fixture
def people(make):
    """Six members of two precincts."""
    for number in (842, 843):
        make.precinct(number)
    return [make.member(name, 842 + n % 2) for n, name in enumerate(NAMES)]


def lines(office, seminar):
    with office.reader() as reader:
        return {row.data.full_name: row.id for row in reader.attendance(seminar, "kk")}


def sheet(office, seminar):
    with office.reader() as reader:
        return {row.data.full_name: row.data for row in reader.attendance(seminar, "kk")}


def covered(office):
    with office.reader() as reader:
        held = [row.data for row in reader.coverage(office.today, "kk")]
    return {line.precinct_number: (line.trained, line.members, line.share) for line in held}


def said(refused):
    return refused.sentence.source


def test_one_person_counts_once_across_groups_and_spellings(office, make, people):
    first, second = make.seminar(date(2026, 2, 28)), make.seminar(date(2026, 3, 6))
    for seminar in (first, second):
        seminars.enlist(office, seminar, people[:3], ["Алиева Сауле"])
        seminars.mark(office, list(lines(office, seminar).values()), Presence.PRESENT)
    assert covered(office) == {
        "842": (2, 3, pytest.approx(66.67, abs=0.01)),
        "843": (1, 3, pytest.approx(33.33, abs=0.01)),
    }

    sheets.join(office, lines(office, first)["Алиева Сауле"], people[0])
    assert len(sheet(office, first)) == 3, "the member stood on the sheet: the two lines are one"
    assert sheet(office, first)["Әлиева Сәуле"].written == "Алиева Сауле"
    sheets.join(office, lines(office, second)["Алиева Сауле"], people[4])
    assert covered(office)["842"][:2] == (3, 3)
    with office.reader() as reader:
        row = reader.row("members", people[0], "kk").data
        assert len(reader.training_record(row.person_id, "kk")) == 2


@pytest.mark.parametrize("seed", range(3))
def test_coverage_never_exceeds_a_hundred_whatever_is_listed_joined_and_closed(office, make, people, seed):
    chance = Random(seed)
    held = [make.seminar(date(2026, 2, 20 + n)) for n in range(3)]
    for _ in range(25):
        seminar = chance.choice(held)
        rows = list(lines(office, seminar).values())
        act = chance.choice(("enlist", "mark", "join", "strike", "leave", "return"))
        try:
            if act == "enlist":
                seminars.enlist(office, seminar, chance.sample(people, 3), chance.choice(((), (chance.choice(NAMES),))))
            elif act == "mark" and rows:
                seminars.mark(office, chance.sample(rows, 1), chance.choice(list(Presence)))
            elif act == "join" and rows:
                sheets.join(office, chance.choice(rows), chance.choice(people))
            elif act == "strike" and rows:
                seminars.strike(office, [chance.choice(rows)])
            elif act == "leave":
                members.close(office, chance.choice(people))
            elif act == "return":
                members.reopen(office, chance.choice(people))
        except Refusal:
            continue
        with office.reader() as reader:
            rows = [row.data for row in reader.coverage(office.today, "kk")]
        for line in rows:
            assert 0 <= line.trained <= line.members
            assert line.share is None or 0 <= line.share <= 100
            assert len(line.missing) == line.members - line.trained


def test_the_absent_go_on_to_the_groups_with_room(office, make, people):
    hall = halls.save(office, None, {"name": "Клуб", "capacity": 2}).id
    first = make.seminar(date(2026, 3, 9))
    small = make.seminar(date(2026, 3, 11), hall_id=hall)
    seminars.enlist(office, first, people)
    rows = list(lines(office, first).values())
    seminars.mark(office, rows, Presence.PRESENT)
    seminars.mark(office, rows[:3], Presence.ABSENT)
    assert said(refusal(sheets.pass_on, office, first)).startswith("No later group has room")
    last = make.seminar(date(2026, 3, 12))
    before = kept(office)
    done = sheets.pass_on(office, first)
    assert (len(sheet(office, small)), len(sheet(office, last))) == (2, 1)
    assert done.label.count == 3
    with office.reader() as reader:
        waiting = [each.next_on for row in reader.coverage(TODAY, "kk") for each in row.data.missing]
    assert sorted(waiting) == [date(2026, 3, 11), date(2026, 3, 11), date(2026, 3, 12)]
    assert refusal(sheets.pass_on, office, first).sentence == sheets.NOBODY_AWAY, "nobody is passed on twice"
    history.undo(office)
    assert kept(office) == before


def test_nobody_is_in_two_groups_at_one_hour(office, make, people):
    hours = {"starts": time(15), "ends": time(18)}
    first, second = (make.seminar(date(2026, 3, 11), **hours) for _ in range(2))
    seminars.enlist(office, first, people[:2])
    refused = refusal(seminars.enlist, office, second, people[:2])
    assert said(refused).startswith("In another group at that hour")
    assert "Әлиева Сәуле" in str(refused.sentence.values)
    done = seminars.enlist(office, second, people[:4])
    assert set(sheet(office, second)) == {"Ғабитов Нұрлан", "Жүсіпова Айгүл"}
    assert "Бекенов Дәурен" in str(done.label.values)


def test_nobody_has_come_to_a_seminar_that_is_ahead(office, make, people):
    ahead = make.seminar(date(2026, 3, 11))
    seminars.enlist(office, ahead, people[:1])
    rows = list(lines(office, ahead).values())
    refused = refusal(seminars.mark, office, rows, Presence.PRESENT)
    assert (said(refused)[:18], refused.field) == ("The seminar is on ", "presence")
    seminars.mark(office, rows, Presence.EXCUSED, "іссапарда")
    assert sheet(office, ahead)["Әлиева Сәуле"].reason == "іссапарда"


def test_certificates_are_numbered_on_and_no_number_is_given_twice(office, make, people):
    first, second = make.seminar(date(2026, 2, 27)), make.seminar(date(2026, 2, 28))
    for seminar, chosen in ((first, people[:3]), (second, people[2:])):
        seminars.enlist(office, seminar, chosen, ["Қонақ"])
        seminars.mark(office, list(lines(office, seminar).values()), Presence.PRESENT)
    seminars.score(office, lines(office, first)[NAMES[0]], {"exit_score": 17})
    certificates.issue(office, first, least=14)
    certificates.issue(office, first)
    assert refusal(certificates.issue, office, first).sentence == certificates.NOBODY
    with office.reader() as reader:
        given = reader.certificates()
    assert [row.data.number for row in given] == [1, 2, 3]
    assert given[0].data.full_name == NAMES[0]
    certificates.withdraw(office, given[2].id)
    certificates.issue(office, second)
    with office.reader() as reader:
        numbers = [row.data.number for row in reader.certificates()]
    assert numbers == [1, 2, 4, 5, 6, 7], "a number that was taken back is not used again"


def test_a_day_of_marking_is_undone_to_the_last_mark(office, make, people):
    seminar = make.seminar(date(2026, 3, 10))
    seminars.enlist(office, seminar, people, ["Қонақ Қонақов"])
    before = kept(office)
    with office.reader() as reader:
        pictured = shown(reader)
    rows = list(lines(office, seminar).values())
    steps = [
        seminars.mark(office, rows, Presence.PRESENT),
        seminars.mark(office, rows[:1], Presence.LATE, "10:25"),
        seminars.mark(office, rows[1:2], Presence.EXCUSED, "сырқат"),
        seminars.score(office, rows[2], {"entry_score": 11, "exit_score": 17}),
        sheets.sign(office, rows[:4], signed=True),
        sheets.join(office, lines(office, seminar)["Қонақ Қонақов"], make.member("Қонақов Қонақ", 842)),
        seminars.save(office, seminar, {"told_present": 5, "back_on": TODAY, "signed_present": 4}),
        parts.save(office, "asked", seminar, None, {"question": "Қашан?"}),
        certificates.issue(office, seminar),
    ]
    assert all(done.step for done in steps)
    for _ in range(len(steps) + 1):
        history.undo(office)
    assert kept(office) == before
    with office.reader() as reader:
        assert shown(reader) == pictured


@pytest.mark.parametrize(
    ("noun", "values", "words"),
    [
        ("skills", {"name": "Пломбалау", "tried": 2, "could": 3}, "More groups could do it"),
        ("feedback", {"first": 6}, "The number is too large"),
        ("blocks", {"title": ""}, "Fill in this field"),
        ("onlinerooms", {"place": "Отырар", "people": 0}, "The number is too small"),
    ],
)
def test_what_a_part_of_a_seminar_cannot_be(office, make, noun, values, words):
    assert said(refusal(parts.save, office, noun, make.seminar(), None, values)).startswith(words)


def test_a_proposal_is_one_step_and_covers_everybody_once(office, make, people):
    for n in range(44, 50):
        make.precinct(800 + n)
        for k in range(7):
            make.member(f"Сынақ{'абвгдежзик'[k]}{'абвгдежзик'[n - 44]} Адам", 800 + n)
    assert refusal(groups.proposal, office, Wish(TODAY, date(2026, 3, 13))).sentence == groups.NO_HALLS
    halls.save(office, None, {"name": "Клуб", "capacity": 20})
    before = kept(office)
    plan = plans.save(office, None, {"number": "6/15", "on": date(2026, 2, 12)}).id
    stage = plans.save_stage(office, None, {"name": "3-кезең"}, plan_id=plan).id
    told = []
    found = groups.proposal(
        office, Wish(TODAY, date(2026, 3, 14), at_once=1), step=lambda n, total, _: told.append((n, total))
    )
    assert (found.people, found.left) == (48, ())
    assert told[-1] == (len(found.groups), len(found.groups))
    groups.accept(office, found.groups, {"title": "Заңнама", "trainers": "Төраға", "stage_id": stage})
    with office.reader() as reader:
        rows = [reader.row("seminars", each.id, "kk").data for each in reader.meetings()]
        assert reader.ungrouped(TODAY) == []
        assert reader.row("stages", stage, "kk").data.seminars == len(rows)
    assert sum(line.listed for line in rows) == 48
    assert [line.number for line in sorted(rows, key=lambda line: line.number)] == list(range(1, len(rows) + 1))
    assert refusal(groups.proposal, office, Wish(TODAY, date(2026, 3, 13))).sentence == groups.NOBODY
    for _ in range(3):
        history.undo(office)
    assert kept(office) == before


def test_guests_are_told_apart_by_what_they_stand_for(office, make, people):
    press = make.seminar(date(2026, 3, 9), audience=Audience.MEDIA)
    seminars.enlist(office, press, people[:1], ["Қасымов Ерлан"], organisation="«Отырар алқабы» газеті")
    seminars.enlist(office, press, [], ["Ким Олег"], Audience.NGO)
    seminars.mark(office, list(lines(office, press).values()), Presence.PRESENT)
    guests = {name: (line.audience, line.organisation) for name, line in sheet(office, press).items() if line.guest}
    assert guests == {"Қасымов Ерлан": (Audience.MEDIA, "«Отырар алқабы» газеті"), "Ким Олег": (Audience.NGO, "")}
    with office.reader() as reader:
        assert reader.audience_counts() == {Audience.MEDIA: 1, Audience.NGO: 1}
        ids = list(reader.ids("seminars", Question(filters=(("audience", "others"),))))
    assert ids == [press]
