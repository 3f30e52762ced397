"""Things move, are lost and found; nothing appears or vanishes on the way."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.actions import history, kits, stock
from desktop.domain.equipment import Condition, Holder
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.identity import coded_id
from desktop.domain.places import NOWHERE, PlaceKind, Spot

BOOTH, SAFE = coded_id("item", "BOOTH"), coded_id("item", "SAFE")


def held(office):
    """Every open entry: spot, kind, condition, quantity."""
    with office.reader() as reader:
        asked = "SELECT precinct_id, place_id, item_id, condition, quantity FROM holding WHERE closed = 0 AND quantity"
        return sorted(map(tuple, reader.connection.exec_driver_sql(asked)), key=str)


def in_all(office):
    """How many of each kind there are, wherever they are."""
    counts = Counter()
    for _, _, item, _, quantity in held(office):
        counts[item] += quantity
    return counts


@pytest.fixture
def spots(office, make):
    """Two precincts, the store, the repair shop, and nowhere."""
    made = []
    for number in (842, 843):
        place = make.precinct(number)
        with office.unit_of_work(stock.CHANGED) as work:
            made.append(Spot(precinct_id=work.one(stock.Participation, place).precinct_id))
    store = stock.save_place(office, None, {"name_kk": "Аудандық қойма"}).id
    repair = stock.save_place(office, None, {"name_kk": "Шеберхана", "kind": PlaceKind.REPAIR}).id
    return [*made, Spot(place_id=store), Spot(place_id=repair), NOWHERE]


def enter(office, spot, quantity, item=BOOTH, **facts):
    where = {"precinct_id": spot.precinct_id, "place_id": spot.place_id}
    return stock.save(office, None, {"item_id": item, "quantity": quantity, **where, **facts}).id


def test_a_part_goes_and_joins_what_is_alike(office, spots):
    first = enter(office, spots[0], 5)
    there = enter(office, spots[2], 2)
    stock.move(office, first, 3, spots[2])
    assert {each[4] for each in held(office)} == {2, 5}
    enter(office, spots[1], 1, holder=Holder.AKIMAT)
    stock.move(office, there, 5, spots[1])
    assert sorted(each[4] for each in held(office)) == [1, 2, 5], "whose it is keeps entries apart"


def test_more_than_there_are_none_and_nowhere_new_are_refused(office, spots):
    first = enter(office, spots[0], 2)
    for act in (
        lambda: stock.move(office, first, 3, spots[1]),
        lambda: stock.move(office, first, 0, spots[1]),
        lambda: stock.move(office, first, 1, spots[0]),
        lambda: enter(office, spots[0], -1),
        lambda: enter(office, Spot(spots[0].precinct_id, spots[2].place_id), 1),
    ):
        with pytest.raises(Refusal):
            act()
    assert [each[4] for each in held(office)] == [2]


def test_one_serial_number_is_in_one_place(office, spots):
    safe = enter(office, spots[0], 1, SAFE, serial_number="СФ-7")
    with pytest.raises(Refusal, match="already entered"):
        enter(office, spots[1], 1, SAFE, serial_number="СФ-7")
    with pytest.raises(Refusal, match="one thing"):
        enter(office, spots[1], 2, SAFE, serial_number="СФ-8")
    stock.move(office, safe, 1, spots[1])
    stock.lose(office, safe, 1)
    assert [each[:2] for each in held(office)] == [(None, None)]


def test_a_place_with_things_stays(office, spots):
    enter(office, spots[2], 2)
    with pytest.raises(Refusal, match="still lie"):
        stock.close_place(office, spots[2].place_id)
    stock.close_place(office, spots[3].place_id)


def test_all_in_place_is_one_step_for_many(office, make):
    places = [make.precinct(842), make.precinct(843)]
    done = stock.all_in_place(office, places, Degree.SEEN)
    with office.reader() as reader:
        asked = "SELECT as_of, degree FROM stocktake WHERE closed = 0"
        assert {tuple(row) for row in reader.connection.exec_driver_sql(asked)} == {("2026-03-10", "SEEN")}
        assert reader.position() == done.step


moves = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 4), st.integers(0, 5), st.booleans()), max_size=10)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves)
def test_nothing_appears_or_vanishes(office, spots, tried):
    for n, spot in enumerate(spots[:3]):
        enter(office, spot, n + 2, BOOTH)
    before = in_all(office)
    done = 0
    for pick, quantity, to, damaged in tried:
        with office.reader() as reader:
            ids = reader.connection.exec_driver_sql(
                "SELECT id FROM holding WHERE closed = 0 AND quantity ORDER BY key"
            ).scalars().all()  # fmt: skip
        try:
            if to == 5:
                history.undo(office) if done else None
                done -= bool(done)
                continue
            with office.unit_of_work(stock.MOVED) as work:
                worse = Condition.BAD if damaged else None
                stock.shift(work, stock.UUID(ids[pick % len(ids)]), quantity, spots[to], condition=worse)
            done += work.done.step > 0
        except Refusal:
            continue
        assert in_all(office) == before
    while done:
        history.undo(office)
        done -= 1
    assert in_all(office) == before


def test_a_kit_is_made_of_entries_and_entered_kit_by_kit(office, spots):
    chosen = [enter(office, spots[0], 2, BOOTH), enter(office, spots[0], 1, SAFE)]
    kit = kits.make(office, {"name_kk": "Учаске жинағы"}, chosen).id
    before = in_all(office)
    for _ in range(2):
        kits.enter(office, kit, 3, spots[2].place_id)
    assert in_all(office) - before == Counter({BOOTH.hex: 12, SAFE.hex: 6})
    assert len(held(office)) == 4, "kits that come to the same place join"
    with office.reader() as reader:
        (line,) = [row.data for row in reader.kits("kk")]
    assert line.contents.endswith("– 1")
    history.undo(office)
    assert in_all(office) - before == Counter({BOOTH.hex: 6, SAFE.hex: 3})
    for act in (lambda: kits.make(office, {"name_kk": "Бос"}, []), lambda: kits.enter(office, kit, 0, None)):
        with pytest.raises(Refusal):
            act()
    kits.close(office, kit)
    with office.reader() as reader:
        assert reader.kits("kk") == []
