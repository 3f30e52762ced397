"""The grid of the voting day, documents taken in, boxes with their terms, lessons that go into the next calendar."""

from datetime import date, datetime, time

import pytest

from desktop.actions import acceptance, boxes, campaigns, history, incidents, lessons, votingday
from desktop.actions.acceptance import Thing
from desktop.actions.founding import Campaigning
from desktop.actions.votingday import Told
from desktop.domain.afterwards import KeepKind, LessonOrigin, keep_until, shipped_papers, shipped_rules
from desktop.domain.campaigns import Vote
from desktop.domain.faults import Refusal
from desktop.domain.votingday import CellState, HourMark, reading, state_of
from desktop.storage.tables import Accepted, HourReport
from tests.actions.test_meetings import back_and_again, row
from tests.storage.views import refusal

VOTING = date(2026, 3, 15)
SEVEN = time(7)
WORDS_OF_COUNTS = ("count", "vote", "turnout", "ballot", "result", "number", "came")


def grid(office):
    with office.reader() as reader:
        return {each.data.number: each.data for each in reader.voting_grid("kk")}


@pytest.mark.parametrize(
    ("mark", "at", "opens", "now", "state"),
    [
        (HourMark.OPENED, None, SEVEN, "15 05:59", CellState.AHEAD),
        (HourMark.OPENED, None, SEVEN, "15 06:10", CellState.AHEAD),
        (HourMark.OPENED, None, SEVEN, "15 06:11", CellState.MISSING),
        (HourMark.OPENED, None, time(6), "15 05:11", CellState.MISSING),
        (HourMark.OPENED, time(6, 10), SEVEN, "15 06:30", CellState.TOLD),
        (HourMark.OPENED, time(6, 14), SEVEN, "15 06:30", CellState.LATE),
        (HourMark.H10, time(10, 7), time(6), "15 10:30", CellState.TOLD),
        (HourMark.NIGHT, time(22, 40), SEVEN, "14 23:30", CellState.TOLD),
        (HourMark.NIGHT, time(0, 20), SEVEN, "15 00:30", CellState.LATE),
        (HourMark.ARRIVED, time(2, 5), SEVEN, "16 03:00", CellState.TOLD),
        (HourMark.LEFT, None, SEVEN, "16 09:00", CellState.AHEAD),
    ],
)
def test_who_is_late_by_the_mark_and_the_hour_of_opening(mark, at, opens, now, state):
    moment = datetime.strptime(f"2026-03-{now}", "%Y-%m-%d %H:%M")  # noqa: DTZ007 - the office's own time
    assert state_of(mark, at, "", VOTING, opens, moment) is state


def test_a_column_is_read_out_with_who_is_missing_late_and_lacking(office, make):
    places = [make.precinct(number) for number in (842, 843, 844, 845)]
    hours = (time(6), time(6, 14), None)
    calls = [Told(place, HourMark.OPENED, at) for place, at in zip(places, hours, strict=False) if at]
    votingday.report(office, [*calls, Told(places[3], HourMark.NIGHT, time(22, 10), lacks="81")])
    held = grid(office)
    now = datetime(2026, 3, 15, 6, 20)  # noqa: DTZ001 - the office's own time
    cells = [(no, line.opens, line.calls.get(HourMark.OPENED)) for no, line in held.items()]
    read = reading(HourMark.OPENED, cells, VOTING, now)
    assert (read.told, read.of, read.missing, read.late) == (2, 4, ("844", "845"), (("843", time(6, 14)),))
    assert held["845"].calls[HourMark.NIGHT].lacks == "18"
    votingday.report(office, [Told(places[0], HourMark.OPENED, None)])
    assert HourMark.OPENED not in grid(office)["842"].calls
    votingday.report(office, [Told(places[0], HourMark.OPENED, time(6, 2))])
    assert grid(office)["842"].calls[HourMark.OPENED].at == time(6, 2)
    back_and_again(office, 3)


def test_no_count_can_be_kept_of_the_voting_day(office, make):
    """The grid has nothing that could hold a number, and refuses one in its only words."""
    for column in HourReport.__table__.columns:
        kept_as = column.type.python_type
        assert kept_as is not int or column.name in ("key", "version"), column.name
        assert not any(word in column.name for word in WORDS_OF_COUNTS), column.name
    assert {column.name for column in Accepted.__table__.columns if column.type.python_type is int} == {
        *("key", "version", "packs")
    }
    place = make.precinct(842)
    for lacks in ("417 келді", "0"):
        assert refusal(votingday.report, office, [Told(place, HourMark.NIGHT, time(22), lacks=lacks)]) is not None
    votingday.report(office, [Told(place, HourMark.H10, time(10, 7), lacks="417")])
    assert grid(office)["842"].calls[HourMark.H10].lacks == "", "a cell of an hour holds the hour alone"


def things(missing="", reason=""):
    return [
        Thing(kind.code, kind.code != missing, reason=reason if kind.code == missing else "")
        for kind in shipped_papers()
    ]


def test_what_a_precinct_hands_in_is_taken_with_an_act(office, make):
    first, second = make.precinct(842), make.precinct(843)
    assert len(shipped_papers()) == 11
    with pytest.raises(Refusal) as unanswered:
        acceptance.take(office, first, things()[:10], {})
    assert dict(unanswered.value.sentence.values)["n"] == 1
    assert refusal(acceptance.take, office, first, things("OPENING"), {}).field == "reason"
    acceptance.take(office, first, things("OPENING", "қолы жоқ"), {"brought_by": "Төраға"}, time(1, 40))
    acceptance.take(office, second, things(), {}, time(1, 44))
    held = grid(office)
    assert (held["842"].there, held["842"].of, held["842"].accepted) == (10, 11, True)
    assert held["843"].calls[HourMark.ARRIVED].at == time(1, 44)
    acceptance.take(office, first, things(), {"brought_by": "Төраға"}, time(3, 5))
    with office.reader() as reader:
        lines = [each.data for each in reader.acceptances()]
        row_id = reader.acceptances()[0].id
    assert [(line.number, line.at, len(line.missing)) for line in lines] == [(1, time(1, 40), 0), (2, time(1, 44), 0)]
    acceptance.close(office, row_id)
    assert not grid(office)["842"].accepted
    acceptance.take(office, first, things(), {})
    back_and_again(office, 4)


def test_the_list_of_what_is_handed_in_is_the_offices_own(office, make):
    place = make.precinct(842)
    kept = [(kind.code, kind.name_kk, kind.name_ru) for kind in shipped_papers()[:3]]
    acceptance.set_list(office, [*kept, ("", "Қолшам", "")])
    with office.reader() as reader:
        names = [kind.named("ru") for kind in reader.accepted_papers()]
        codes = [kind.code for kind in reader.accepted_papers()]
    assert names == [*(ru for _, _, ru in kept), "Қолшам"]
    acceptance.take(office, place, [Thing(code, there=True) for code in codes], {})
    assert (grid(office)["842"].there, grid(office)["842"].of) == (4, 4)
    assert refusal(acceptance.set_list, office, []).sentence == acceptance.EMPTY
    assert refusal(acceptance.set_list, office, [("", "Қолшам", ""), ("", "Қолшам", "")]) is not None


@pytest.mark.parametrize(
    ("since", "months", "until"),
    [
        (date(2026, 3, 16), 1, date(2026, 4, 16)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 3, 16), 60, date(2031, 3, 16)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 3, 16), None, None),
    ],
)
def test_until_when_a_box_is_kept(since, months, until):
    assert keep_until(since, months) == until


def test_a_box_is_destroyed_only_past_its_term_and_by_an_act(office):
    terms = {rule.kind: rule.months for rule in shipped_rules()}
    assert terms.pop(KeepKind.BALLOTS) == 1
    assert set(terms.values()) == {None}, "a term that nobody told is left to the office"
    old = boxes.save(office, None, {"number": "1", "kind": KeepKind.BALLOTS, "since": date(2026, 2, 1)}).id
    young = boxes.save(office, None, {"number": "2", "kind": KeepKind.BALLOTS, "since": date(2026, 3, 1)}).id
    lists = boxes.save(office, None, {"number": "3", "kind": KeepKind.LISTS, "since": date(2026, 2, 1)}).id
    papers = boxes.save(office, None, {"number": "4", "kind": KeepKind.PROTOCOLS, "since": date(2026, 2, 1)}).id
    assert row(office, "boxes", old).until == date(2026, 3, 1)
    assert refusal(boxes.save, office, None, {"number": "1"}).field == "number"
    assert refusal(boxes.destroy, office, [old], " ").field == "act"
    for held in (young, lists, papers):
        assert refusal(boxes.destroy, office, [old, held], "№ 1") is not None
    assert refusal(boxes.save, office, young, {"destroyed_on": date(2026, 3, 10)}).field == "destroyed_on"
    boxes.set_rule(office, KeepKind.LISTS, {"months": 1, "source": "ведомстволық тізбе"})
    assert row(office, "boxes", lists).until == date(2026, 3, 1)
    assert refusal(boxes.set_rule, office, KeepKind.LISTS, {"months": -1}) is not None
    boxes.destroy(office, [old, lists], "№ 1")
    assert (row(office, "boxes", lists).act, row(office, "boxes", old).destroyed_on) == ("№ 1", office.today)
    back_and_again(office, 3)


def test_lessons_are_proposed_once_and_stand_in_the_next_calendar(office, make):
    place = make.precinct(842)
    incidents.save(office, None, {"what": "Түнде жарық сөнді", "participation_id": place, "since": date(2026, 3, 9)})
    lessons.save(office, None, {"what": "Генератор келісімі", "days_before": 25})
    left = lessons.save(office, None, {"what": "Тек осы жолы", "carry": False}).id
    lessons.propose(office)
    lessons.propose(office)
    with office.reader() as reader:
        told = [(each.data.what, each.data.origin, each.data.left) for each in reader.stream("lessons", None, "kk")]
    assert told == [
        ("Тек осы жолы", LessonOrigin.OWN, ""),
        ("Генератор келісімі", LessonOrigin.OWN, "D−25"),
        ("Түнде жарық сөнді", LessonOrigin.INCIDENT, "D−7"),
    ]
    assert row(office, "lessons", left).carry is False
    campaigns.begin(office, Campaigning("Сайлау", date(2027, 2, 20), date(2027, 3, 14), Vote.ELECTION))
    with office.reader() as reader:
        own = {each.data.title: each.data.first for each in reader.stream("calendar", None, "kk") if not each.data.code}
    assert own == {"Генератор келісімі": date(2027, 2, 21), "Түнде жарық сөнді": date(2027, 3, 7)}
    history.undo(office)
    with office.reader() as reader:
        assert len(list(reader.stream("lessons", None, "kk"))) == 3
