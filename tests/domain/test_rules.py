"""The language of rules: read to a tree, reckoned exactly, refused with a sentence."""

import operator
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.faults import Refusal
from desktop.domain.norms import Reckoning, Why, checked_rule, in_order
from desktop.domain.rules import Undefined, Unknown, names, parsed, value

ITEMS = {"BOX_ST": "Тұрақты жәшік", "BOX_PORT": "Тасымалды жәшік", "SEAL": "Пломба", "BOOTH": "Кабина"}


@pytest.mark.parametrize(
    ("rule", "inputs", "result"),
    [
        ("ceil(voters / 350), at least 2", {"voters": 1240}, 4),
        ("ceil(voters / 350), at least 2", {"voters": 90}, 2),
        ("ceil(voters / 350), at most 3", {"voters": 1240}, 3),
        ("1 where wheelchair > 0", {"wheelchair": 0}, 0),
        ("1 where wheelchair > 0", {"wheelchair": 3}, 1),
        ("2 where vision > 0 or hearing > 2 and members >= 5", {"vision": 0, "hearing": 3, "members": 5}, 2),
        ("max(2; min(voters / 100, 7)) - 1", {"voters": 900}, 6),
        ("ceil(voters * 1.01)", {"voters": 100}, 101),
        ("floor(7 / 2) * 2 + -1", {}, 5),
        ("ceil(voters / members) where members > 0", {"voters": 700, "members": 0}, 0),
        ("(voters > 1000) * 3", {"voters": 1001}, 3),
    ],
)
def test_a_rule_comes_to_a_number(rule, inputs, result):
    assert value(parsed(rule), inputs) == result


@pytest.mark.parametrize(
    "rule",
    ["", "ceil(", "ceil(voters", "2 +", "root(4)", "voters voters", "__import__('os')", "1,5", "max(1)", "2 ** 3",
     "a.b", "1 at", "at least 2", "where", "(" * 40 + "1" + ")" * 40, "1" * 500, "ceil(1, 2)", "5 where", "“”"],
)  # fmt: skip
def test_what_is_no_rule_is_refused_with_a_sentence(rule):
    with pytest.raises(Refusal) as refused:
        parsed(rule)
    assert refused.value.field == "expression"


def test_an_unknown_input_a_division_by_zero_and_a_circle_are_named():
    with pytest.raises(Unknown, match="voters"):
        value(parsed("ceil(voters / 350)"), {"voters": None})
    with pytest.raises(Undefined):
        value(parsed("voters / members"), {"voters": 1, "members": 0})
    with pytest.raises(Refusal) as refused:
        checked_rule("BOOTH", "windows * 2", ITEMS)
    assert dict(refused.value.sentence.values)["name"] == "windows"
    with pytest.raises(Refusal, match="circle") as refused:
        checked_rule("SEAL", "SEAL + 1", ITEMS)
    assert dict(refused.value.sentence.values)["names"] == "Пломба → Пломба"
    circle = [checked_rule("BOX_ST", "BOX_PORT", ITEMS), checked_rule("BOX_PORT", "BOX_ST + 1", ITEMS)]
    with pytest.raises(Refusal, match="circle"):
        in_order(circle, ITEMS)


def test_rules_wait_for_the_items_they_ask_for_and_a_typed_need_wins():
    rules = [
        checked_rule("SEAL", "4 * (BOX_ST + BOX_PORT)", ITEMS),
        checked_rule("BOX_ST", "ceil(voters / 1500)", ITEMS),
    ]
    reckoning = Reckoning(in_order([*rules, checked_rule("BOX_PORT", "2", ITEMS)], ITEMS))
    found = reckoning.needs({"voters": 1600}, {})
    assert {code: outcome.need for code, outcome in found.items()} == {"BOX_ST": 2, "BOX_PORT": 2, "SEAL": 16}
    assert reckoning.needs({"voters": 1600}, {"BOX_PORT": 3})["SEAL"].need == 20
    unknown = reckoning.needs({"voters": None}, {})
    assert (unknown["SEAL"].need, unknown["SEAL"].why, unknown["SEAL"].name) == (None, Why.UNKNOWN, "BOX_ST")


@pytest.mark.parametrize(("rule", "why"), [("voters / 350", Why.NOT_WHOLE), ("0 - 1", Why.NEGATIVE),
                                           ("voters * 99999", Why.TOO_LARGE), ("1 / seats", Why.BY_ZERO)])  # fmt: skip
def test_a_need_is_a_whole_number_of_things(rule, why):
    found = Reckoning([checked_rule("BOOTH", rule, ITEMS)]).needs({"voters": 1240, "seats": 0}, {})["BOOTH"]
    assert (found.need, found.why) == (None, why)


numbers = st.integers(0, 5000).map(lambda n: (str(n), Fraction(n)))
inputs = st.sampled_from([("voters", Fraction(1240)), ("members", Fraction(7))])


def joined(parts):
    def plain(sign, of):
        return st.tuples(parts, parts).map(
            lambda pair: (f"({pair[0][0]} {sign} {pair[1][0]})", of(pair[0][1], pair[1][1]))
        )

    return st.one_of(
        plain("+", operator.add), plain("-", operator.sub), plain("*", operator.mul),
        parts.map(lambda part: (f"ceil({part[0]} / 7)", Fraction(ceil(part[1] / 7)))),
        st.tuples(parts, parts).map(lambda pair: (f"max({pair[0][0]}, {pair[1][0]})", max(pair[0][1], pair[1][1]))),
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.recursive(numbers | inputs, joined, max_leaves=8))
def test_a_rule_is_reckoned_as_it_is_read(case):
    rule, result = case
    tree = parsed(rule)
    assert value(tree, {"voters": 1240, "members": 7}) == result
    assert set(names(tree)) <= {"voters", "members"}


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="voters 0123.,;()+-*/<>=!atlesmcifwhrn\n«ә", max_size=30))
def test_whatever_is_typed_is_a_rule_or_a_refusal(typed):
    try:
        tree = parsed(typed)
    except Refusal:
        return
    try:
        value(tree, dict.fromkeys(names(tree), 3))
    except Undefined:
        return
