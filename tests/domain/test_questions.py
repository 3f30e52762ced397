"""The bank that ships, what makes a question fit to be asked, papers that a seed draws, answers and their worth."""

import csv
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.checking import checked
from desktop.domain.drawing import Stock, drawn, in_bank_order, key_of, variant
from desktop.domain.exams import Level, checked_answers, level, levels_of, marks_of, packed, unpacked
from desktop.domain.facts.questions import PracticalCaseData, QuestionData
from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.domain.topics import topics
from desktop.resource import resource


def rows(name):
    with resource(f"{name}.csv").open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


BANK, CASES = rows("questions"), rows("cases")
SOURCES = {row["code"] for row in rows("sources")}


def test_the_bank_is_large_enough_and_every_topic_of_facts_is_asked():
    assert len(BANK) >= 60
    assert len(CASES) == 12
    asked = {row["topic"] for row in BANK}
    assert asked <= set(topics("kk"))
    assert set(topics("kk")) - asked == {"POLLS"}, "no sourced rule about opinion polls was found"


@pytest.mark.parametrize("row", BANK, ids=lambda row: row["code"])
def test_each_question_has_its_key_two_languages_topic_and_source(row):
    facts = {name: value for name, value in row.items() if value}
    data = checked(QuestionData, **facts)
    assert len(data.right) == 1 or data.several
    assert not data.several or len(data.right) > 1
    kazakh = [row[f"{each}_kk"] for each in "abcd" if row[f"{each}_kk"]]
    russian = [row[f"{each}_ru"] for each in "abcd" if row[f"{each}_ru"]]
    assert len(kazakh) == len(russian) >= 3
    assert row["article_kk"]
    assert row["article_ru"]
    assert row["source"].split()
    assert set(row["source"].split()) <= SOURCES
    assert data.to_check, "nothing that ships is called checked"


@pytest.mark.parametrize("row", CASES, ids=lambda row: row["code"])
def test_each_case_has_two_languages_a_rule_and_a_source(row):
    data = checked(PracticalCaseData, **row)
    assert data.answer_kk.startswith("Ереже:")
    assert data.answer_ru.startswith("Правило:")
    assert set(row["source"].split()) <= SOURCES
    assert row["topic"] in topics("kk")


GOOD = {
    "code": "OWN-1", "topic": "LAW", "article_kk": "10-бап", "text_kk": "Қанша?", "text_ru": "Сколько?",
    "a_kk": "бір", "a_ru": "один", "b_kk": "екі", "b_ru": "два", "right": "1",
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "field", "said"),
    [
        ({"right": ""}, "right", "no right answer"),
        ({"right": "3"}, "right", "There is no answer {n}"),
        ({"right": "0"}, "right", "There is no answer {n}"),
        ({"right": "x"}, "right", "There is no answer {n}"),
        ({"right": "12"}, "right", "one right answer"),
        ({"text_ru": ""}, "text_ru", "one language only"),
        ({"text_kk": " "}, "text_kk", "one language only"),
        ({"b_ru": ""}, "b_ru", "one language only"),
        ({"c_kk": "үш"}, "c_ru", "one language only"),
        ({"b_kk": "", "b_ru": ""}, "b_kk", "at least two"),
        ({"d_kk": "төрт", "d_ru": "четыре"}, "c_kk", "is empty"),
        ({"b_kk": "Бір "}, "b_kk", "are the same"),
        ({"article_kk": ""}, "article_kk", "Fill in"),
        ({"text_kk": "", "text_ru": ""}, "text_kk", "one language only"),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused_where_it_can_be_mended(change, field, said):
    with pytest.raises(Refusal) as refused:
        checked(QuestionData, **{**GOOD, **change})
    assert refused.value.field == field
    assert said in refused.value.sentence.source


def test_several_right_answers_are_kept_in_order():
    assert checked(QuestionData, **{**GOOD, "several": True, "right": "2,1"}).several


def stock(count, topic=lambda n: "LAW", post=lambda n: None):
    return [Stock(UUID(int=n), f"Q{n}", topic(n), post(n)) for n in range(count)]


def test_a_paper_is_drawn_evenly_by_topic_for_a_post_and_the_same_again():
    bank = stock(90, lambda n: ("LAW", "LISTS", "FINANCE")[n % 3], lambda n: Post.CHAIR if n >= 60 else None)
    codes = {each.id: each for each in bank}
    found = drawn(bank, 20, "seed")
    assert found == drawn(list(reversed(bank)), 20, "seed"), "the order of the bank does not matter"
    assert found != drawn(bank, 20, "another")
    assert len(set(found)) == 20
    assert all(codes[each].post is None for each in found)
    held = [codes[each].topic for each in found]
    assert sorted(map(held.count, set(held))) == [6, 7, 7]
    chairs = drawn(bank, 60, "seed", post=Post.CHAIR)
    assert any(codes[each].post is Post.CHAIR for each in chairs)
    assert {codes[each].topic for each in drawn(bank, 10, "seed", topics=["LISTS"])} == {"LISTS"}
    with pytest.raises(Refusal, match="suit"):
        drawn(bank, 30, "seed", topics=["LISTS"])


def test_a_parallel_paper_takes_first_what_was_not_asked():
    bank = stock(30)
    first = drawn(bank, 20, "one")
    asked = [f"Q{each.int}" for each in first]
    second = drawn(bank, 20, "two", asked_before=asked)
    assert len(set(second) - set(first)) == 10
    assert not set(second[:10]) & set(first)


def test_a_seed_gives_the_same_variant_for_ever():
    """Printed papers lie in folders for years: this order may never change."""
    made = variant("2026-otyrar", 2, [4, 4, 3, 2], 4)
    assert made.order == GOLDEN[0]
    assert made.answers == GOLDEN[1]


GOLDEN = ((1, 2, 0, 3), ((1, 0, 2, 3), (2, 0, 1), (3, 1, 2, 0), (0, 1)))


@pytest.mark.parametrize("number", [0, 5, 99])
def test_a_variant_that_does_not_exist_is_refused(number):
    with pytest.raises(Refusal) as refused:
        variant("seed", number, [4], 4)
    assert refused.value.field == "variant"


@given(st.text(max_size=12), st.integers(1, 8), st.lists(st.integers(2, 4), min_size=1, max_size=40), st.data())
@settings(max_examples=60, deadline=None)
def test_answers_come_back_from_any_variant(seed, number, sizes, data):
    made = variant(seed, number, sizes, 8)
    assert sorted(made.order) == list(range(len(sizes)))
    rights = ["".join(sorted(data.draw(st.sets(st.sampled_from("1234"[:size]), min_size=1)))) for size in sizes]
    key = key_of(made, rights)
    assert in_bank_order(made, key) == tuple(rights)
    assert marks_of(made, key, rights) == (1,) * len(sizes)
    assert unpacked(packed(key)) == key
    assert checked_answers(list(key), made, [True] * len(sizes)) == key
    spoilt = ["", *key[1:]]
    assert sum(marks_of(made, spoilt, rights)) == len(sizes) - 1
    assert unpacked(packed(spoilt)) == tuple(spoilt)


@pytest.mark.parametrize(
    ("answers", "said"),
    [(["5", "1"], "no answer {value}"), (["12", "1"], "takes one answer"), (["1"] * 3, "answers to {most}")],
)
def test_answers_that_no_variant_has_are_refused(answers, said):
    made = variant("seed", 1, [4, 4], 2)
    with pytest.raises(Refusal) as refused:
        checked_answers(answers, made, [False, False])
    assert said in refused.value.sentence.source


def test_half_of_several_right_answers_is_worth_nothing():
    made = variant("seed", 1, [4], 1)
    (whole,) = key_of(made, ["13"])
    assert marks_of(made, [whole], ["13"]) == (1,)
    assert marks_of(made, [whole[:1]], ["13"]) == (0,)
    assert marks_of(made, ["1234"], ["13"]) == (0,)


def test_levels_follow_the_office_s_rule():
    assert [level(score, 20) for score in (0, 9, 10, 13, 14, 16, 17, 20)] == [
        Level.LOW, Level.LOW, Level.BASIC, Level.BASIC, Level.GOOD, Level.GOOD, Level.HIGH, Level.HIGH,
    ]  # fmt: skip
    assert level(12, 20, levels_of("40 50 60")) is Level.HIGH
    assert levels_of("") == levels_of("nonsense") == levels_of("90 50 10") == (50, 70, 85)
