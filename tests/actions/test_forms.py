"""Acts of numbered forms: entered, refused, handed to thirty precincts, counted down to a difference of nought."""

from datetime import date, time

import pytest

from desktop.actions import forms, history, precincts
from desktop.domain.custody import Trouble, trace
from desktop.domain.faults import Refusal
from desktop.domain.forms import FormKind, Way
from tests.storage.views import kept

BEGIN, EVE = date(2026, 2, 27), date(2026, 3, 14)
RECEIVED = {"kind": FormKind.CERTIFICATE, "way": Way.IN, "on": date(2026, 2, 26), "numbers": "1-3000", "number": "1"}


@pytest.fixture
def places(make, office):
    return [make.precinct(n) for n in range(839, 842)]


def refused(act, *arguments):
    with pytest.raises(Refusal) as caught:
        act(*arguments)
    return caught.value


def test_certificates_of_thirty_precincts_come_to_a_difference_of_nought(make, office, reading):
    places = [make.precinct(n) for n in range(839, 869)]
    before = kept(office)
    forms.save(office, None, RECEIVED)
    forms.hand_out(office, FormKind.CERTIFICATE, dict.fromkeys(places, 50), {"on": BEGIN})
    for n, place in enumerate(places):
        forms.issue(office, place, FormKind.CERTIFICATE, BEGIN, {"issued": n % 7, "spoiled": n % 2})
        forms.issue(office, place, FormKind.CERTIFICATE, EVE, {"issued": 10})
    lines = [row.data for row in reading().balances(FormKind.CERTIFICATE, EVE, "kk")]
    assert [line.left for line in lines] == [50 - n % 7 - n % 2 - 10 for n in range(30)]
    assert {line.issued_today for line in lines} == {10}
    forms.take_back(office, FormKind.CERTIFICATE, {"on": EVE, "at": time(18, 30)})
    reader = reading()
    lines = [row.data for row in reader.balances(FormKind.CERTIFICATE, EVE, "kk")]
    assert [line.left for line in lines] == [0] * 30
    assert sum(line.received - line.issued - line.spoiled - line.returned for line in lines) == 0
    held = trace(reader.moves(FormKind.CERTIFICATE).values())
    assert held.findings == []
    steps = 1 + 1 + 60 + 1
    for _ in range(steps):
        history.undo(office)
    assert kept(office) == before


def test_a_number_in_two_places_is_refused_and_nothing_is_stored(office, places):
    forms.save(office, None, RECEIVED)
    out = {"kind": FormKind.CERTIFICATE, "way": Way.OUT, "on": BEGIN}
    forms.save(office, None, {**out, "participation_id": places[0], "numbers": "1-50"})
    before = kept(office)
    fault = refused(forms.save, office, None, {**out, "participation_id": places[1], "numbers": "41-90"})
    assert (fault.sentence.source, fault.field) == (
        "№ {numbers} were already given to {place} on {date}.",
        "numbers",
    )
    assert dict(fault.sentence.values)["numbers"] == "00041–00050"
    assert kept(office) == before


@pytest.mark.parametrize(
    ("values", "field", "said"),
    [
        ({"numbers": "1-5, 3-9"}, "numbers", "overlap"),
        ({"numbers": "1-10", "quantity": 9}, "quantity", "numbers make"),
        ({"quantity": -1}, "quantity", "too small"),
        ({"quantity": 5, "damaged": 6}, "damaged", "more damaged"),
        ({"quantity": 5, "participation_id": None}, "participation_id", "which precinct"),
        ({"quantity": 5, "on": date(2026, 3, 15)}, "reason", "stop"),
        ({}, "quantity", "Fill in"),
    ],
)
def test_wrong_acts_are_refused_beside_their_field(office, places, values, field, said):
    before = kept(office)
    usual = {"kind": FormKind.CERTIFICATE, "way": Way.OUT, "on": BEGIN, "participation_id": places[0]}
    fault = refused(forms.save, office, None, {**usual, **values})
    assert fault.field == field
    assert said in fault.sentence.source
    assert kept(office) == before


def test_ballots_outside_their_days_need_a_reason(office, places):
    act = {"kind": FormKind.BALLOT, "way": Way.OUT, "participation_id": places[0], "quantity": 1253}
    assert "D−3" in refused(forms.save, office, None, {**act, "on": date(2026, 3, 10)}).sentence.source
    done = forms.save(office, None, {**act, "on": date(2026, 3, 10), "reason": "су тасқыны, № 12 қаулы"})
    assert done.step
    assert forms.save(office, None, {**act, "participation_id": places[1], "on": date(2026, 3, 13)}).step


def test_a_precinct_cannot_issue_more_than_it_has(office, places):
    forms.save(office, None, RECEIVED)
    forms.hand_out(office, FormKind.CERTIFICATE, {places[0]: 5}, {"on": BEGIN})
    fault = refused(forms.issue, office, places[0], FormKind.CERTIFICATE, BEGIN, {"issued": 4, "spoiled": 2})
    assert dict(fault.sentence.values) == {"no": "839", "a": 5, "b": 6}
    fault = refused(forms.issue, office, places[0], FormKind.CERTIFICATE, BEGIN, {"issued": -1})
    assert fault.field == "issued"


def test_no_more_is_handed_out_than_lies_in_the_store(office, places):
    forms.save(office, None, {**RECEIVED, "numbers": "1-10"})
    fault = refused(forms.hand_out, office, FormKind.CERTIFICATE, dict.fromkeys(places, 4), {"on": BEGIN})
    assert dict(fault.sentence.values) == {"a": 10, "b": 12}


def test_an_act_that_precincts_lived_on_is_not_taken_out(office, places, reading):
    forms.save(office, None, RECEIVED)
    forms.hand_out(office, FormKind.CERTIFICATE, {places[0]: 5}, {"on": BEGIN})
    forms.issue(office, places[0], FormKind.CERTIFICATE, BEGIN, {"issued": 3})
    reader = reading()
    (act,) = [row.id for row in reader.stream("consignments", None, "kk") if row.data.way is Way.OUT]
    refused(forms.close, office, act)
    forms.issue(office, places[0], FormKind.CERTIFICATE, BEGIN, {"issued": 0})
    forms.close(office, act)
    assert len(reading().ids("consignments")) == 1


def test_an_act_is_corrected_and_its_quantity_follows_the_numbers(office, places, reading):
    forms.save(office, None, RECEIVED)
    act = forms.save(
        office,
        None,
        {"kind": "CERTIFICATE", "way": "OUT", "on": BEGIN, "participation_id": places[0], "numbers": "1-50"},
    ).id
    row = reading().row("consignments", act, "kk")
    forms.save(office, act, {"numbers": "1-40, 61-80", "seals": "П-17, П-18"}, row.version)
    line = reading().row("consignments", act, "kk").data
    assert (line.quantity, line.numbers, line.seals) == (60, "00001–00040, 00061–00080", "П-17, П-18")
    fault = refused(forms.save, office, act, {"note": "кеш"}, row.version)
    assert "changed these data later" in fault.sentence.source


def test_the_plan_stands_on_the_list_of_a_named_day(office, make, reading):
    from desktop.actions import settings

    place = make.precinct(842, voters=1240, voters_as_of=date(2026, 1, 1))
    precincts.save(office, place, {"voters": 1301, "voters_as_of": date(2026, 2, 22)})
    make.precinct(843, voters=100, voters_as_of=date(2026, 2, 22), works=False, resolution="№ 5")
    plan = [row.data for row in reading().ballot_plan(date(2026, 2, 1), "kk")]
    assert [(line.listed, line.planned) for line in plan] == [(1240, 1253), (None, None)]
    plan = [row.data for row in reading().ballot_plan(date(2026, 3, 1), "kk")]
    assert [(line.listed, line.planned) for line in plan] == [(1301, 1315), (100, None)]
    settings.change(office, {"ballot_rounding": "DOWN"})
    assert reading().ballot_plan(date(2026, 3, 1), "kk")[0].data.planned == 1314


def test_what_came_without_numbers_is_told_by_the_finder(office, places, reading):
    forms.save(office, None, {"kind": "SEAL", "way": "IN", "on": BEGIN, "quantity": 90})
    held = trace(reading().moves(FormKind.SEAL).values())
    assert [each.trouble for each in held.findings] == [Trouble.UNNUMBERED]
