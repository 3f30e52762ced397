"""Texts from data: endings, plurals, lines left out, faults told, nothing personal."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.faults import Refusal
from desktop.domain.wording import joined, personal, refuse_personal, written
from desktop.domain.wordingfields import as_stored, in_words

VALUES = {
    "day": date(2024, 9, 13),
    "place": "Отырар ауданы",
    "okrugs": ("Ақтөбе", "Қарақоңыр", "Қарғалы", "Шәуілдір", "Темір", "Шілік"),
    "members": 40,
    "all": 71030,
    "score": None,
}


def said(template, language="kk"):
    return joined(written(template, VALUES, language))


def test_a_sentence_of_a_district_seminar():
    told = said(
        "{day:locative} {place:locative} семинар өтті.\n"
        "Оған {okrugs} ауылдық округтерінен {members:dative} жуық мүше қатысты."
    )
    assert told == (
        "2024 жылғы 13 қыркүйекте Отырар ауданында семинар өтті.\n"
        "Оған Ақтөбе, Қарақоңыр, Қарғалы, Шәуілдір, Темір және Шілік ауылдық округтерінен 40-қа жуық мүше қатысты."
    )


def test_a_day_takes_its_case_and_the_words_after_it_are_the_templates_own():
    assert said("{day:ablative} бастап {day:dative} дейін") == (
        "2024 жылғы 13 қыркүйектен бастап 2024 жылғы 13 қыркүйекке дейін"
    )


def test_russian_takes_the_form_after_the_number():
    assert said("{members|член|члена|членов} из {all}", "ru") == "40 членов из 71\u00a0030"
    assert said("{day}", "ru") == "13 сентября 2024 года"


def test_a_line_without_its_value_is_left_out():
    assert said("Бірінші.\nОрташа ұпай – {score}.\nСоңғы.") == "Бірінші.\nСоңғы."


def test_every_number_knows_the_value_behind_it():
    pieces = written("{members} мүше, {all:ablative} астам", VALUES, "kk")
    assert [(each.field, each.words) for each in pieces if each.field] == [
        ("members", "40"),
        ("all", "71\u00a0030-дан"),
    ]


@pytest.mark.parametrize(
    "template", ["{nobody} келді", "{place:upward}", "{place", "place}", "{}", "{{place}}", "{a b}"]
)
def test_a_faulty_template_is_refused_with_a_sentence(template):
    with pytest.raises(Refusal) as refused:
        said(template)
    assert refused.value.field == "words_kk"


def test_a_wording_goes_to_the_readers_names_and_back():
    def shown(sentence):
        return {"day": "күні", "locative": "жатыс", "members": "мүшелер"}.get(sentence.source, sentence.source)

    template = "{day:locative} {members|член|члена|членов} {unknown:x} {okrugs}"
    words = in_words(template, shown)
    assert words == "{күні:жатыс} {мүшелер|член|члена|членов} {unknown:x} {okrugs}"
    assert as_stored(words, shown) == template


def test_surnames_telephones_and_iin_are_found_with_any_ending():
    surnames = ("Жұбаев", "Әбдіқадыр", "Ли", "Темір")
    words = "Семинарды Жұбаевтың өзі ашты, Әбдіқадырға +7 701 000 00 01, 900101400123; Темір ауылы, Ли келді. Лимон."
    assert personal(words, surnames, allowed=("Темір",)) == [
        "+7 701 000 00 01",
        "900101400123",
        "Жұбаевтың",
        "Әбдіқадырға",
        "Ли",
    ]
    with pytest.raises(Refusal):
        refuse_personal(words, surnames)


@given(st.lists(st.sampled_from(["{day}", "{place:dative}", "{members} мүше ", "– ", "\n"]), max_size=8))
def test_made_text_holds_only_words_of_its_template_and_its_values(parts):
    told = said("".join(parts))
    refuse_personal(told, ("Жұбаев", "Дүйсеханов"))
    assert "{" not in told
