"""Things on their way: nothing appears or vanishes, what differs is told, undo brings all back."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.actions import equipment, history, stock, transfers
from desktop.domain.equipment import Condition
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id
from desktop.domain.places import Spot
from desktop.domain.transfers import Stage
from desktop.storage.journal import faults
from tests.storage.views import kept

BOOTH, SAFE = coded_id("item", "BOOTH"), coded_id("item", "SAFE")


@pytest.fixture
def store(office):
    """The district's store with twelve booths."""
    place = stock.save_place(office, None, {"name_kk": "Аудандық қойма"}).id
    stock.save(office, None, {"item_id": BOOTH, "place_id": place, "quantity": 12})
    return place


@pytest.fixture
def precinct(office, make):
    """A precinct that needs ten booths and has none: its part in the campaign and itself."""
    row_id = make.precinct(842)
    equipment.save(office, row_id, BOOTH, {"required": 10, "actual": 0})
    with office.reader() as reader:
        return row_id, reader.row("precincts", row_id, "kk").data.precinct_id


def lying(office, item=BOOTH):
    """Pieces by where they lie and their condition."""
    asked = "SELECT precinct_id, place_id, condition, sum(quantity) FROM holding WHERE NOT closed AND item_id = ? "
    asked += "GROUP BY 1, 2, 3 HAVING sum(quantity)"
    with office.reader() as reader:
        rows = reader.connection.exec_driver_sql(asked, (item.hex,)).all()
    return {(precinct, place, condition): quantity for precinct, place, condition, quantity in rows}


def short(office, row_id):
    with office.reader() as reader:
        return next(row.data.short for row in reader.equipment_of(row_id, "kk") if row.data.item_id == BOOTH)


def part(office, transfer_id):
    with office.reader() as reader:
        return reader.row("transfers", transfer_id, "kk").data.parts[0]


def refused(act, *arguments, **named):
    with pytest.raises(Refusal) as caught:
        act(*arguments, **named)
    return caught.value


def test_nine_of_ten_go_one_comes_damaged_and_the_shortage_falls_by_exactly_eight(office, store, precinct):
    row_id, precinct_id = precinct
    before, facts = lying(office), kept(office)
    done = transfers.draft(
        office, {"from_place_id": store, "to_precinct_id": precinct_id}, [{"item_id": BOOTH, "asked": 10}]
    )
    of = part(office, done.id).id
    transfers.request(office, done.id)
    transfers.load(office, done.id, {"vehicle": "ГАЗель 745 ABC 13", "driver": "Сейітов Б."})
    assert short(office, row_id) == 10
    transfers.hand_over(office, done.id, {of: {"handed": 9}})
    assert lying(office)[(None, store.hex, "GOOD")] == 3
    assert lying(office)[(None, transfers.ON_THE_WAY.hex, "GOOD")] == 9
    assert short(office, row_id) == 10, "what is on the way covers nothing yet"
    transfers.receive(office, done.id, {of: {"damaged": 1, "reason": "есігі сынған"}})
    assert lying(office) == {
        (None, store.hex, "GOOD"): 3,
        (precinct_id.hex, None, "GOOD"): 8,
        (precinct_id.hex, None, "REPAIR"): 1,
    }
    assert short(office, row_id) == 2
    with office.reader() as reader:
        line = reader.row("transfers", done.id, "kk").data
        assert (line.stage, line.asked, line.handed, line.received, line.differs) == (Stage.RECEIVED, 10, 9, 8, 1)
    back = transfers.send_back(office, done.id)
    transfers.hand_over(office, back.id)
    transfers.receive(office, back.id)
    assert lying(office) == {(None, store.hex, "GOOD"): 11, (None, store.hex, "REPAIR"): 1}
    assert short(office, row_id) == 10
    for _ in range(8):
        history.undo(office)
    assert (lying(office), kept(office)) == (before, facts)
    with office.reader() as reader:
        assert faults(reader.connection) == []


def test_what_does_not_arrive_stays_on_the_books_without_a_place(office, store, precinct):
    _, precinct_id = precinct
    done = transfers.draft(
        office, {"from_place_id": store, "to_precinct_id": precinct_id}, [{"item_id": BOOTH, "asked": 5}]
    )
    transfers.hand_over(office, done.id)
    transfers.receive(office, done.id, {part(office, done.id).id: {"received": 3, "damaged": 1}})
    assert lying(office)[(None, None, "GOOD")] == 1
    assert part(office, done.id).missing == 1
    assert sum(lying(office).values()) == 12


def test_what_came_from_outside_goes_back_to_its_owner(office, precinct):
    row_id, precinct_id = precinct
    values = {"from_outside": "Отырар ауданының әкімдігі", "to_precinct_id": precinct_id}
    done = transfers.draft(office, values, [{"item_id": BOOTH, "asked": 10}])
    transfers.hand_over(office, done.id)
    transfers.receive(office, done.id)
    assert (sum(lying(office).values()), short(office, row_id)) == (10, 0)
    back = transfers.send_back(office, done.id)
    transfers.hand_over(office, back.id)
    transfers.receive(office, back.id)
    assert (lying(office), short(office, row_id)) == ({}, 10)
    assert "can be returned" in refused(transfers.send_back, office, back.id).sentence.source


@pytest.mark.parametrize("act", [transfers.hand_over, transfers.receive])
def test_more_than_the_order_needs_a_reason(office, store, precinct, act):
    _, precinct_id = precinct
    done = transfers.draft(
        office, {"from_place_id": store, "to_precinct_id": precinct_id}, [{"item_id": BOOTH, "asked": 4}]
    )
    of = part(office, done.id).id
    name = "handed"
    if act is transfers.receive:
        transfers.hand_over(office, done.id)
        name = "received"
    before = kept(office)
    fault = refused(act, office, done.id, {of: {name: 6}})
    assert (fault.field, dict(fault.sentence.values)["a"]) == ("reason", 6)
    assert kept(office) == before
    act(office, done.id, {of: {name: 6, "reason": "төраға сұрады"}})
    assert sum(lying(office).values()) == 12


@pytest.mark.parametrize(
    ("counted", "field", "said"),
    [({"handed": -1}, "handed", "too small"), ({"handed": 13, "reason": "?"}, "handed", "the giver has")],
)
def test_impossible_counts_are_refused(office, store, precinct, counted, field, said):
    _, precinct_id = precinct
    done = transfers.draft(
        office, {"from_place_id": store, "to_precinct_id": precinct_id}, [{"item_id": BOOTH, "asked": 10}]
    )
    before = kept(office)
    fault = refused(transfers.hand_over, office, done.id, {part(office, done.id).id: counted})
    assert fault.field == field
    assert said in fault.sentence.source
    assert kept(office) == before


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"from_outside": "Әкімдік"}, "taker"),
        ({"to_outside": "Әкімдік"}, "giver"),
        ({"from_outside": "Әкімдік", "to_outside": "Мектеп"}, "taker"),
    ],
)
def test_a_transfer_has_two_different_ends(office, values, field):
    assert refused(transfers.draft, office, values).field == field


def test_the_same_serial_number_does_not_come_twice(office, store):
    values = {"from_outside": "Әкімдік", "to_place_id": store}
    for n in range(2):
        done = transfers.draft(
            office, values, [{"item_id": SAFE, "asked": 1, "serial_number": "SN-7", "price": 4_500_000}]
        )
        if n:
            fault = refused(transfers.hand_over, office, done.id)
            assert fault.field == "serial_number"
        else:
            transfers.hand_over(office, done.id)
            transfers.receive(office, done.id)
    assert sum(lying(office, SAFE).values()) == 1


def test_stages_come_in_their_order(office, store, precinct):
    _, precinct_id = precinct
    done = transfers.draft(
        office, {"from_place_id": store, "to_precinct_id": precinct_id}, [{"item_id": BOOTH, "asked": 0}]
    )
    of = part(office, done.id).id
    refused(transfers.receive, office, done.id)
    refused(transfers.hand_over, office, done.id)
    transfers.put_part(office, done.id, of, {"asked": 2})
    transfers.hand_over(office, done.id)
    for act in (transfers.request, transfers.load, transfers.hand_over, transfers.close):
        refused(act, office, done.id)
    refused(transfers.strike, office, of)
    refused(transfers.save, office, done.id, {"to_precinct_id": None, "to_outside": "Мектеп"})
    transfers.receive(office, done.id, values={"received_on": date(2026, 3, 12)})
    refused(transfers.receive, office, done.id)


OPS = st.lists(
    st.tuples(
        st.sampled_from(["move", "lose", "transfer", "hand", "receive", "back", "buy", "undo", "undo", "redo"]),
        st.integers(0, 7),
        st.integers(0, 7),
    ),
    max_size=10,
)


def in_and_out(office):
    """What came onto the books from outside less what left them."""
    into = "SELECT coalesce(sum(p.handed + max(0, coalesce(p.received + p.damaged, 0) - p.handed)), 0) "
    into += "FROM transferpart p JOIN transfer t ON t.id = p.transfer_id WHERE t.from_outside <> '' "
    into += "AND t.stage IN ('HANDED', 'RECEIVED')"
    out = "SELECT coalesce(sum(p.received + p.damaged), 0) FROM transferpart p JOIN transfer t ON t.id = p.transfer_id "
    out += "WHERE t.to_outside <> '' AND t.stage = 'RECEIVED'"
    with office.reader() as reader:
        ask = reader.connection.exec_driver_sql
        return ask(into).scalar_one() - ask(out).scalar_one()


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(OPS)
def test_nothing_appears_or_vanishes_in_any_sequence(office, store, precinct, ops):
    walked(office, store, precinct, ops)


@pytest.mark.drill
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(OPS)
def test_nothing_appears_or_vanishes_in_many_sequences(office, store, precinct, ops):
    walked(office, store, precinct, ops)


def walked(office, store, precinct, ops):
    """Do what is possible of it; after each step the books hold what came in less what went out."""
    whole = sum(lying(office).values()) - in_and_out(office)
    for op, some, other in ops:
        try:
            done_one(office, store, precinct[1], op, some, other)
        except Refusal:
            continue
        finally:
            assert sum(lying(office).values()) == whole + in_and_out(office), op
            assert all(quantity > 0 for quantity in lying(office).values())


def done_one(office, store, precinct_id, op, some, other):
    with office.reader() as reader:
        known = list(reader.stream("transfers", None, "kk"))
        asked = "SELECT id FROM holding WHERE NOT closed AND quantity ORDER BY id"
        holdings = reader.connection.exec_driver_sql(asked).scalars().all()
    from uuid import UUID

    def chosen(stage):
        return next((row for row in reversed(known) if row.data.stage in stage), None)

    match op:
        case "undo":
            with office.reader() as reader:
                if reader.undoable().label.source.startswith("Transfer"):
                    history.undo(office)
        case "redo":
            history.redo(office)
        case "move" if holdings:
            spot = Spot(precinct_id) if some % 2 else Spot(place_id=store)
            stock.move(office, UUID(holdings[some % len(holdings)]), other, spot)
        case "lose" if holdings:
            stock.lose(office, UUID(holdings[some % len(holdings)]), other)
        case "transfer":
            values = {"from_place_id": store, "to_precinct_id": precinct_id}
            transfers.draft(office, values, [{"item_id": BOOTH, "asked": some}, {"item_id": BOOTH, "asked": other}])
        case "buy":
            values = {"from_outside": "Әкімдік", "to_precinct_id": precinct_id}
            transfers.draft(office, values, [{"item_id": BOOTH, "asked": some}])
        case "hand" if row := chosen((Stage.DRAFT, Stage.LOADED, Stage.REQUESTED)):
            transfers.hand_over(office, row.id, {row.data.parts[0].id: {"handed": some, "reason": "?"}})
        case "receive" if row := chosen((Stage.HANDED,)):
            facts = {"received": some, "damaged": other % 3, "damage": Condition.BAD, "reason": "?"}
            transfers.receive(office, row.id, {row.data.parts[0].id: facts})
        case "back" if row := chosen((Stage.RECEIVED,)):
            transfers.send_back(office, row.id)
        case _:
            pass
