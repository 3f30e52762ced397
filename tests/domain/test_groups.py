"""Groups on the board: what clashes is named, what is proposed never does."""

from datetime import date, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.groups import ClashKind, Hall, Meeting, clashes, overlap, trainers_of
from desktop.domain.proposing import Body, Wish, propose

MONDAY = date(2026, 3, 2)
SATURDAY = date(2026, 3, 7)


def hall(n, capacity=40, okrug=None, saturday=(time(10), time(17))):
    return Hall(UUID(int=n), f"Зал {n}", capacity, saturday=saturday, okrug_id=okrug)


def meeting(n, starts=15, ends=18, on=MONDAY, hall_id=1, **more):
    hours = (time(starts), time(ends)) if starts is not None else (None, None)
    return Meeting(UUID(int=1000 + n), on, *hours, UUID(int=hall_id) if hall_id else None, **more)


HALLS = {UUID(int=1): hall(1), UUID(int=2): hall(2, 30)}


def kinds(meetings, off=()):
    found = clashes(meetings, HALLS, off)
    return {row_id.int - 1000: sorted(each.kind for each in held) for row_id, held in found.items()}


def test_two_groups_in_one_hall_at_one_hour_clash_and_their_neighbours_do_not():
    assert kinds([meeting(1), meeting(2, 17, 18), meeting(3, hall_id=2)]) == {1: [ClashKind.HALL], 2: [ClashKind.HALL]}
    assert kinds([meeting(1, 15, 16), meeting(2, 16, 18)]) == {}
    assert kinds([meeting(1), meeting(2, 11, 14, on=SATURDAY)]) == {}


def test_a_person_and_a_trainer_cannot_be_in_two_places():
    people = frozenset({UUID(int=7)})
    both = [
        meeting(1, people=people, trainers=trainers_of("Жұбаев Н.; Дүйсен А.")),
        meeting(2, hall_id=2, people=people),
    ]
    assert kinds(both) == {1: [ClashKind.PERSON], 2: [ClashKind.PERSON]}
    led = [
        meeting(1, trainers=trainers_of("Жұбаев Н.")),
        meeting(2, hall_id=2, trainers=trainers_of("Жұбаев Н., Ким О.")),
    ]
    assert kinds(led) == {1: [ClashKind.TRAINER], 2: [ClashKind.TRAINER]}


@pytest.mark.parametrize(
    ("held", "off", "kind"),
    [
        (meeting(1, listed=41), (), ClashKind.ROOM),
        (meeting(1, 9, 12), (), ClashKind.SHIFT),
        (meeting(1, 15, 18, on=date(2026, 3, 8)), (), ClashKind.DAY),
        (meeting(1, on=date(2026, 3, 9)), (date(2026, 3, 9),), ClashKind.DAY),
        (meeting(1, 8, 11, on=SATURDAY), (SATURDAY,), ClashKind.SHIFT),
    ],
)
def test_a_room_too_small_lessons_and_days_off_are_named(held, off, kind):
    (clash,) = clashes([held], HALLS, off)[held.id]
    assert clash.kind is kind
    assert not {"{", "}"} & set(clash.sentence.source.format(**dict(clash.sentence.values)))


def test_without_an_hour_nobody_knows_of_a_clash():
    assert not overlap(meeting(1, None), meeting(2))
    assert overlap(Meeting(UUID(int=1), MONDAY, time(15), None), meeting(2, 15, 18))


bodies = st.lists(st.tuples(st.integers(0, 5), st.integers(1, 9)), min_size=1, max_size=40)
rooms = st.lists(st.tuples(st.integers(3, 60), st.integers(0, 5), st.booleans()), min_size=1, max_size=5)


@settings(max_examples=40, deadline=None)
@given(bodies, rooms, st.integers(1, 4), st.integers(4, 50), st.sampled_from((60, 120, 180)))
def test_what_is_proposed_never_clashes_and_puts_nobody_twice(commissions, halls, at_once, size, minutes):
    okrugs = [UUID(int=90 + n) for n in range(6)]
    person = iter(range(1, 10_000))
    ordered = sorted(commissions)
    held = [
        Body(str(n), okrugs[okrug], f"округ {okrug}", tuple(UUID(int=next(person)) for _ in range(count)))
        for n, (okrug, count) in enumerate(ordered)
    ]
    known = [
        hall(n, seats, okrugs[okrug], (time(10), time(17)) if free else None)
        for n, (seats, okrug, free) in enumerate(halls, 1)
    ]
    off = {date(2026, 3, 9)}
    found = propose(held, known, Wish(MONDAY, MONDAY + timedelta(days=11), minutes, size, at_once), off)

    placed = [each for group in found.groups for each in group.people]
    left = [each for body in found.left for each in body.people]
    assert sorted([*placed, *left]) == sorted(each for body in held for each in body.people), (
        "nobody twice, nobody lost"
    )
    meetings = [
        Meeting(
            UUID(int=5000 + n),
            each.on,
            each.starts,
            each.ends,
            each.hall.id,
            people=frozenset(each.people),
            listed=len(each.people),
        )
        for n, each in enumerate(found.groups)
    ]
    assert clashes(meetings, {each.id: each for each in known}, off) == {}
    assert all(len(each.people) <= size for each in found.groups)
    for each in meetings:
        assert sum(overlap(each, other) for other in meetings) <= at_once


def test_an_okrug_learns_in_its_own_hall_and_stays_together():
    near, far = UUID(int=91), UUID(int=92)
    people = [tuple(UUID(int=100 * n + each) for each in range(7)) for n in range(4)]
    held = [Body(str(n), near, "Көксарай", people[n]) for n in range(3)] + [Body("9", far, "Темір", people[3])]
    halls = [hall(1, 25, far), hall(2, 25, near), hall(3, 40)]
    found = propose(held, halls, Wish(MONDAY, SATURDAY, size=25))
    assert [(each.hall.name, each.labels) for each in found.groups if "0" in each.labels] == [
        ("Зал 2", ("0", "1", "2"))
    ]
    assert found.left == ()


def test_without_a_hall_everybody_waits():
    body = Body("1", None, "", (UUID(int=1),))
    assert propose([body], [], Wish(MONDAY, SATURDAY)).left == (body,)
    assert propose([body], [hall(1)], Wish(date(2026, 3, 8), date(2026, 3, 8))).left == (body,)
