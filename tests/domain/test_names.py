"""Names as lists have them: one spelling, one order, nothing guessed."""

import unicodedata

import pytest

from desktop.domain.names import Name, full_name, spelled, vacancy


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Тілеубергенова Шынар Сейітовна", Name("Тілеубергенова", "Шынар", "Сейітовна")),
        ("  ПЕТРЕНКО   СЕРІК\u00a0АБДУЛЛАЕВИЧ ", Name("Петренко", "Серік", "Абдуллаевич")),
        ("қасымов нұрлан", Name("Қасымов", "Нұрлан")),
        ("Серік Абдуллаевич Петренко", Name("Петренко", "Серік", "Абдуллаевич")),
        ("Сейтқали Ерлан Нұрғали ұлы", Name("Сейтқали", "Ерлан", "Нұрғали ұлы")),
        ("ӘЛ-ФАРАБИ АЙША", Name("Әл-Фараби", "Айша")),
        ("А.Б. Серіков", Name("Серіков", "А.", "Б.")),
        ("Серіков А. Б.", Name("Серіков", "А.", "Б.")),
        ("Серіков", Name("Серіков", "")),
    ],
)
def test_a_name_in_one_cell(written, name):
    assert full_name(written).value == name


@pytest.mark.parametrize(
    ("written", "spelling", "note"),
    [
        ("Cерікова", "Серікова", "latin_lookalike_fixed"),
        (unicodedata.normalize("NFD", "Сейітов"), "Сейітов", "unicode_decomposed_fixed"),
        ("Асқаров 2", None, "name_invalid"),
        ("", "", None),
        ("А" * 81, None, "name_invalid"),
        ("<script>", None, "name_invalid"),
    ],
)
def test_what_is_mended_is_noted(written, spelling, note):
    read = spelled(written)
    assert read.value == spelling
    assert read.notes == ((note,) if note else ())


def test_lost_kazakh_letters_are_noted_and_left():
    read = full_name("Турсынбаева Динара Рахымкызы")
    assert (read.value.surname, read.notes) == ("Турсынбаева", ("kk_letters_maybe_lost",))


def test_initials_are_noted():
    assert full_name("Ким А.").notes == ("name_initials_only",)


@pytest.mark.parametrize("word", ["Вакансия", "бос орын", "БОС", "вакантно", "(бос орын)"])
def test_a_vacancy_is_nobody(word):
    assert vacancy(word)


def test_a_surname_that_begins_like_a_vacancy_is_somebody():
    assert not vacancy("Босқынбаев Ерлан")
