"""Rules in the words of a language: read back to the same spelling, whatever is mixed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.actions.norms import proposals
from desktop.domain.faults import Refusal
from desktop.domain.norms import INPUTS
from desktop.domain.rules import FUNCTIONS, parsed
from desktop.domain.rulewords import RULE_WORDS, stored, written
from desktop.text import LANGUAGES
from desktop.words import say

ITEMS = {
    "BOX_ST": "Тұрақты жәшік",
    "BOX_PORT": "Тасымалды жәшік",
    "SEAL": "Пломба",
    "BOOTH": "Кабина",
    "TWIN": "Кабина",
}
WORDS = {each: {name: say(word, each) for name, word in RULE_WORDS.items()} for each in LANGUAGES}


def read(typed):
    return stored(typed, WORDS.values(), [ITEMS])


def test_every_input_and_function_has_a_word_and_no_word_means_two_things():
    assert set(RULE_WORDS) >= {*INPUTS, *FUNCTIONS}
    meant = {}
    for words in WORDS.values():
        for name, word in words.items():
            assert meant.setdefault(word.casefold(), name) == name, word
    assert WORDS["en"] == {name: name for name in RULE_WORDS}


@pytest.mark.parametrize(
    ("rule", "kazakh", "russian"),
    [
        (
            "ceil(voters / 350), at least 2",
            "жоғары(сайлаушылар / 350), кемінде 2",
            "вверх(избиратели / 350), не менее 2",
        ),
        (
            "1 where wheelchair > 0 and seats > 5",
            "1 егер кресло-арба > 0 және орындар > 5",
            "1 если кресло-коляска > 0 и места > 5",
        ),
        ("4 * (BOX_ST + BOX_PORT)", "4 * («Тұрақты жәшік» + «Тасымалды жәшік»)", None),
        ("BOOTH + 1", "BOOTH + 1", "BOOTH + 1"),
    ],
)
def test_a_rule_is_shown_and_read_in_each_language(rule, kazakh, russian):
    assert written(rule, WORDS["kk"], ITEMS) == kazakh
    assert russian in (None, written(rule, WORDS["ru"], ITEMS))
    for typed in (kazakh, russian, rule):
        assert typed is None or read(typed) == rule


def test_spellings_may_be_mixed_and_what_is_unknown_is_refused_by_name():
    assert read("Жоғары(voters / 350),  КЕМІНДЕ 2 * “пломба”") == "ceil(voters / 350),  at least 2 * SEAL"
    assert read("min(үйде; 3), көп   дегенде 2") == "min(at_home; 3), at most 2"
    with pytest.raises(Refusal, match="no kind of item") as refused:
        read("2 * «Шатыр»")
    assert dict(refused.value.sentence.values)["name"] == "Шатыр"
    with pytest.raises(Refusal, match="no function"):
        parsed(read("түбір(сайлаушылар)"))


RULES = [each.expression for each in proposals()]
PARTS = st.sampled_from([*INPUTS, "BOX_ST", "SEAL", "7", "1.01"])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(PARTS, min_size=1, max_size=6),
    st.sampled_from(LANGUAGES),
    st.sampled_from(["+", "*", " and ", ", at most "]),
)
def test_whatever_is_written_is_read_back(parts, language, sign):
    rule = sign.join(parts)
    assert read(written(rule, WORDS[language], ITEMS)) == rule


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_proposes_goes_through_every_language(language):
    for rule in RULES:
        assert read(written(rule, WORDS[language], {})) == rule
