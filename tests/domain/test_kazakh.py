"""A name is found however it was typed, and lists stand in the Kazakh order."""

from unicodedata import name

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.kazakh import ALPHABET, lookalikes, search_key, skeleton, sort_key

ANYTHING = st.text(st.characters(exclude_categories=()))
WORD = st.text(st.sampled_from(ALPHABET + ALPHABET.upper()), min_size=1)
KEYS = (sort_key, search_key, skeleton)

ORDER_OF_THE_GUIDE = "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я"


def test_the_alphabet_has_its_42_letters_in_their_order():
    assert ORDER_OF_THE_GUIDE.lower().split() == list(ALPHABET)
    assert len(ALPHABET) == 42


@given(st.lists(WORD))
def test_words_stand_in_the_order_of_the_alphabet(words):
    by_alphabet = sorted(words, key=lambda word: [ALPHABET.index(letter) for letter in word.lower()])
    assert sorted(words, key=sort_key) == by_alphabet


@pytest.mark.parametrize(
    "in_order",
    [
        ["Абай", "Әбдіқадыр", "Бекжан", "Гүлжан", "Ғалым", "Дана"],
        ["Қанат", "Лаура", "Нұрлан", "Оспан", "Өтеген", "Павел"],
        ["Уәли", "Ұлан", "Үміт", "Фатима", "Хасан", "Һарон"],
        ["Ырыс", "Ілияс", "Эльмира"],
        ["Еділ", "Ёлкин", "Жамбыл"],
        ["Асқаров Нұрлан", "Асқарова Айгүл"],
        ["Иванов Олег", "Иванов Роман", "Иванова Анна", "Иванов-Петров Игорь"],
        ["9 учаске", "12 учаске", "842 учаске", "851а", "1252", "Абай", "Я", "Abay", "Zoom", "שלום"],
        ["№ 9-үй", "№ 10-үй"],
        ["Мектеп № 2", "Мектеп № 15", "Мектептер"],
        ["852/1", "852/2", "852/10"],
    ],
)
def test_lists_of_the_office_stand_as_people_expect(in_order):
    backwards = in_order[::-1]
    assert sorted(backwards, key=sort_key) == in_order


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ҚОҒАМ", "қоғам"),
        ("Әл-Фараби", "Әлфараби"),
        ("«Отырар»", "Отырар"),
        ("007", "7"),
        ("Iлияс", "Ілияс"),
        ("", " … "),
    ],
)
def test_capitals_hyphens_quotes_and_slips_do_not_move_a_name(one, other):
    assert sort_key(one) == sort_key(other)


@given(WORD)
def test_a_sort_key_is_as_short_as_its_word(word):
    assert len(sort_key(word).encode()) == len(word)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("шауилдир", "Шәуілдір"),
        ("КОГАМ", "Қоғам"),
        ("аккум", "Аққұм"),
        ("уржар", "Үржар"),
        ("каһарман", "Қаһарман"),
        ("артем федоров", "Артём  Фёдоров"),
        ("842 учаске", "№\u00a0842 учаске"),
        ("отырар ауд", "«Отырар» ауд."),
        ("н жубаев", "Н.Жұбаев"),
        ("аль фараби", "Аль-Фараби"),
        ("билим", "бiлiм"),
        ("алем", "əлем"),
        ("байтерек", "Ба\u0438\u0306терек"),
        ("отырар", "Оты\u00adрар"),
    ],
)
def test_words_are_found_however_they_are_typed(typed, stored):
    assert search_key(typed) == search_key(stored)


@given(ANYTHING)
def test_a_search_key_of_a_search_key_is_itself(words):
    assert search_key(search_key(words)) == search_key(words)


@given(WORD)
def test_a_russian_keyboard_finds_every_kazakh_word(word):
    on_a_russian_keyboard = word.lower().translate(str.maketrans("әғқңөұүһіё", "агкноуухие"))
    assert search_key(word) == search_key(on_a_russian_keyboard) == on_a_russian_keyboard


@given(ANYTHING)
def test_any_text_whatever_has_keys_that_can_be_stored(words):
    for key in (make(words) for make in KEYS):
        assert key.encode("utf-8").decode("utf-8") == key
        assert key == key.strip()
        assert "  " not in key
        assert key.isprintable()


@pytest.mark.parametrize(
    ("russian", "kazakh"),
    [
        ("Шаульдер", "Шәуілдір"),
        ("Когам", "Қоғам"),
        ("Тилеубергенова", "Тілеубергенова"),
        ("Караконыр", "Қарақоңыр"),
        ("Балтаколь", "Балтакөл"),
        ("Балхаш", "Балқаш"),
        ("Курчум", "Күршім"),
        ("Чингирлау", "Шыңғырлау"),
        ("Джумабаев", "Жұмабаев"),
        ("Дюсенбай", "Дүйсенбай"),
        ("Алла", "Әлла"),
    ],
)
def test_a_russian_spelling_finds_the_kazakh_name(russian, kazakh):
    assert skeleton(russian) == skeleton(kazakh)


@pytest.mark.parametrize(
    ("one", "other"), [("Темір", "Талапты"), ("Шілік", "Көксарай"), ("№ 122", "№ 12"), ("Арыс", "Отырар")]
)
def test_a_looser_search_still_tells_names_apart(one, other):
    assert skeleton(one) != skeleton(other)


@given(ANYTHING)
def test_a_skeleton_of_a_skeleton_is_itself(words):
    assert skeleton(skeleton(words)) == skeleton(words)


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("бiлiм", "білім"),
        ("Iшкi iстер", "Ішкі істер"),
        ("Hұрлан", "Нұрлан"),
        ("қаhарман", "қаһарман"),
        ("Cepік Жұмa", "Серік Жұма"),
        ("əлем, Əлия", "әлем, Әлия"),
        ("KӨKCAPAЙ", "КӨКСАРАЙ"),
        ("ОТЫРAP", "ОТЫРАР"),
    ],
)
def test_latin_letters_slipped_into_a_kazakh_word_are_mended(seen, meant):
    assert lookalikes(seen) == meant


@pytest.mark.parametrize(
    "words", ["Excel", "QR-код", "USB жинақтауышы", "PDFке", "Caps Lock қосулы", "II кезең", "Ілияс"]
)
def test_words_of_another_script_are_left_alone(words):
    assert lookalikes(words) == words


@given(ANYTHING)
def test_mending_puts_a_kazakh_letter_for_a_latin_one_and_does_nothing_else(words):
    changed = [(old, new) for old, new in zip(words, lookalikes(words), strict=True) if old != new]
    assert all("CYRILLIC" not in name(old) and new.lower() in ALPHABET for old, new in changed)


@given(WORD, st.sampled_from("aceopxyhi"))
def test_one_latin_letter_in_a_kazakh_word_is_found_and_mended(word, slip):
    assert name(lookalikes(word + slip)[-1]).startswith("CYRILLIC")
    assert search_key(lookalikes(word + slip)) == search_key(word + slip)
