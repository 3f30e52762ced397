import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.faults import Refusal
from desktop.reports.fonts import BOLD, REGULAR, pieces, width, wrapped
from tests.reports.papers import say


def test_kazakh_letters_are_in_the_font_itself():
    alphabet = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
    signs = alphabet + alphabet.lower() + "№«»–—…"
    assert pieces(signs, REGULAR) == ((REGULAR, signs),)


def test_signs_the_font_lacks_come_from_the_other():
    spare = "IBMPlexSerif-Bold"
    assert pieces("5 ₸→✓ Ә", BOLD) == ((BOLD, "5 "), (spare, "₸→✓"), (BOLD, " Ә"))


def test_a_sign_no_font_has_is_refused_and_named():
    with pytest.raises(Refusal) as refused:
        width("Шәуілдір 漢", REGULAR, 9)
    assert "漢" in say(refused.value.sentence, "en")
    assert "U+6F22" in say(refused.value.sentence, "en")


@given(st.text("АӘқІжәіңғүұөһ -\n", max_size=80), st.integers(8, 200))
def test_wrapped_words_fit_and_lose_no_letter(words, room):
    lines = wrapped(words, REGULAR, 9, float(room))
    assert all(width(line, REGULAR, 9) <= room or len(line) == 1 for line in lines)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "").replace("\n", "")
