import ast
import re
import unicodedata

import pytest

from tests.rules.catalogues import entries, marked
from tests.rules.checkout import MODULES, room

KK, RU, EN = entries("kk"), entries("ru"), entries("en")
BOTH = [*KK, *RU]

FEW = 12  # faults shown at once
PLACEHOLDER = re.compile(r"\{\w+\}|%n")
TYPED = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+[A-Z]|F\d{1,2}|DAIYN_\w+|daiyn [a-z]+(?: --[a-z]+ [A-Z]+)*)\b")
LATIN_ALLOWED = set(
    "Alt CSV Caps Ctrl Daiyn Del Delete End Enter Esc Excel Home ID Ins Lock NTFS OpenDocument PDF PIN PgDn PgUp QR "
    "SQLCipher Shift Space Tab USB Windows Word csv daiyn docx ods pdf sqlmodel txt xls xlsx".split()
)
ENDINGS = (
    "ға ге қа ке да де та те дан ден тан тен нан нен ның нің дың дің тың тің ды ді ты ті ны ні мен бен пен".split()
)
WRONG_KK = {
    r"[Ққ]ате орын": "say what was not done",
    r"[Сс]әтті": "a calque of «успешно»",
    r"болып табыла": "a calque of «является»",
    r"\bБолдырмау\b(?!:)": "undo names its object: «Болдырмау: …»",
    r"\bСіз": "the polite ending says it",
    r"(?:%n|\{(?:n|count|total)\})\s+\w{2,}[лдт][ае]р\b": "singular after a numeral",
    r"\}[а-яёәіңғүұқөһ]": "an ending on a variable: put a noun after it",
    rf"\}}-(?:{'|'.join(ENDINGS)})\b": "an ending on a variable: put a noun after it",
    r"\bмүгедек\b": "мүгедектігі бар адам",
    r"№\S": "№, a space, the number",
}
WRONG_RU = {
    r"\b(?:Вы|Вас|Вам|Ваш\w*)\b": "no capital «Вы»",
    r"успешно": "«сохранено» is enough",
    r"\bурн[ауые]\b": "ящик",
    r"[Оо]ткрепительн\w+ талон": "удостоверение",
    r"\b(?:отчет|подсчет|еще|учет)\w*": "ё is written",
    r"\}[а-яё]": "an ending on a variable",
    r"№\S": "№, a space, the number",
}


def bare(words: str) -> str:
    """The words alone, without placeholders and what is typed: keys, commands."""
    return TYPED.sub(" ", PLACEHOLDER.sub(" ", words))


def test_sentences_are_written_out_where_they_are_marked():
    """lupdate passes silently over anything else."""
    for sentence in marked():
        assert len(sentence.words) == (3 if sentence.plural else 2), f"{sentence.place}: two literals, no f-string"
        if sentence.plural:
            number = sentence.call.args[3]
            assert isinstance(number, ast.Constant), f"{sentence.place}: a literal 0, then .of(n)"
            assert "%n" in sentence.words[1], f"{sentence.place}: a counted sentence holds %n"


def test_only_marked_sentences_are_translated():
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            attribute = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            assert attribute != "tr", f"{room(module)}:{getattr(node, 'lineno', 0)}: tr() is not ours, mark with text()"


def test_what_is_filled_has_a_place_in_the_sentence():
    for sentence in marked():
        places = set(re.findall(r"\{(\w+)\}", sentence.words[1]))
        assert sentence.filled <= places, f"{sentence.place}: {sentence.filled - places}"


@pytest.mark.parametrize("catalogue", [KK, RU], ids=["kk", "ru"])
def test_the_catalogue_has_every_sentence_and_no_other(catalogue):
    in_code = {sentence.words[:2] for sentence in marked()}
    in_catalogue = {(entry.context, entry.source) for entry in catalogue}
    assert sorted(in_code ^ in_catalogue)[:FEW] == [], "run bash .ci/translate"


@pytest.mark.parametrize("catalogue", [KK, RU, EN], ids=["kk", "ru", "en"])
def test_every_entry_is_finished(catalogue):
    assert [str(entry) for entry in catalogue if not entry.finished or not entry.words][:FEW] == []


def test_english_needs_words_of_its_own_only_for_plurals():
    assert [str(entry) for entry in EN if "%n" not in entry.source][:FEW] == []


def test_a_translation_has_the_places_of_its_source():
    def places(words: str) -> set[str]:
        return set(PLACEHOLDER.findall(words)) - {"%n"}

    assert [str(entry) for entry in [*BOTH, *EN] if places(entry.words) != places(entry.source)][:FEW] == []


def test_a_counted_translation_shows_its_number():
    silent = [entry for entry in BOTH if ("%n" in entry.source) != ("%n" in entry.words)]
    assert [str(entry) for entry in silent][:FEW] == []


def test_kazakh_counts_in_the_singular_alike_for_every_number():
    forms: dict[tuple[str, str], set[str]] = {}
    for entry in KK:
        forms.setdefault((entry.context, entry.source), set()).add(entry.words)
    assert [words for words in forms.values() if len(words) > 1][:FEW] == []


def test_no_word_mixes_alphabets():
    mixed = re.compile(r"(?:[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z])")
    assert [str(entry) for entry in BOTH if mixed.search(bare(entry.words))][:FEW] == []


def test_latin_words_are_names_of_things():
    strange = [
        (word, str(entry))
        for entry in BOTH
        for word in re.findall(r"[A-Za-z][A-Za-z0-9]*", bare(entry.words))
        if word not in LATIN_ALLOWED
    ]
    assert strange[:FEW] == []


def test_letters_are_the_real_ones():
    for entry in BOTH:
        assert unicodedata.normalize("NFC", entry.words) == entry.words, entry
        assert "ə" not in entry.words, f"{entry}: U+0259 is not ә"  # the Latin schwa
        assert "  " not in entry.words, f"{entry}: two spaces"
        assert entry.words == entry.words.strip() or entry.source != entry.source.strip(), f"{entry}: a space at an end"


def test_a_sentence_ends_alike_in_every_language():
    def end(words: str) -> str:
        last = words.removesuffix("No.").rstrip('»”" ')[-1:]
        return last if last in ".…?!:" else ""

    assert [str(entry) for entry in BOTH if end(entry.words) != end(entry.source)][:FEW] == []


def test_kazakh_keeps_the_guide():
    assert [f"{why}: {e}" for e in KK for wrong, why in WRONG_KK.items() if re.search(wrong, e.words)][:FEW] == []


def test_russian_keeps_the_guide():
    assert [f"{why}: {e}" for e in RU for wrong, why in WRONG_RU.items() if re.search(wrong, e.words)][:FEW] == []
