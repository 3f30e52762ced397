import ast
import re

import pytest

from desktop.catalog.custody import BALANCES, BUDGET, CONSIGNMENTS, PARTS, PLAN, RATES, TRANSFERS
from desktop.catalog.desk import DEMANDS, LETTERS, PHONES
from desktop.catalog.equipment import EQUIPMENT
from desktop.catalog.meetings import AGENDA, BOXES, DECISIONS, LESSONS, MEETINGS, REPLACEMENTS, RESOLUTIONS
from desktop.catalog.members import MEMBERS
from desktop.catalog.openness import ENQUIRIES, OBSERVATIONS, ORGANISATIONS, OUTREACH, POLLS, PUBLICATIONS, REPLIES
from desktop.catalog.precincts import BUILDINGS, PRECINCTS
from desktop.catalog.training import ATTENDANCE, SEMINARS
from desktop.storage.reading.chips import CHIPS
from desktop.text import Sentence
from tests.rules.catalogues import entries
from tests.rules.checkout import MODULES

KAZAKH = {(entry.context, entry.source): entry.words for entry in entries("kk")}
DESK = (DEMANDS, LETTERS, PHONES)
CUSTODY = (TRANSFERS, PARTS, CONSIGNMENTS, BALANCES, PLAN, BUDGET, RATES)
DEEDS = (MEETINGS, AGENDA, RESOLUTIONS, DECISIONS, REPLACEMENTS, BOXES, LESSONS)
OPENNESS = (OUTREACH, PUBLICATIONS, ENQUIRIES, REPLIES, ORGANISATIONS, OBSERVATIONS, POLLS)
SHEETS = (PRECINCTS, MEMBERS, BUILDINGS, EQUIPMENT, SEMINARS, ATTENDANCE, *CUSTODY, *DESK, *DEEDS, *OPENNESS)
BUTTON, CHIP, ROOM, LABEL, HEAD = 22, 16, 20, 28, 14
PRESSED = {"button", "add_button"}


def kazakh(sentence: Sentence) -> str:
    return KAZAKH.get((sentence.context, sentence.source), "")


def longer(words: list[str], most: int) -> list[str]:
    return [f"{len(each)} > {most}: {each}" for each in words if len(each) > most]


def buttons() -> list[str]:
    """What stands on buttons: sentences marked right in the call that makes one."""
    calls = [node for module in MODULES for node in ast.walk(ast.parse(module.read_text("utf-8")))]
    found: set[tuple[str, str]] = set()
    for node in calls:
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called, first = node.func, node.args[0]
        name = called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
        if name in PRESSED and isinstance(first, ast.Call):
            context, source = (each.value for each in first.args if isinstance(each, ast.Constant))
            found.add((str(context), str(source)))
    assert found
    return [KAZAKH.get(each, "") for each in sorted(found)]


def in_two_lines(words: str) -> bool:
    """Whether a head breaks between words into two lines of its length."""
    cuts = [match.start() for match in re.finditer(" ", words)]
    return len(words) <= HEAD or any(cut <= HEAD and len(words) - cut - 1 <= HEAD for cut in cuts)


def test_kazakh_buttons_keep_their_length():
    assert longer(buttons(), BUTTON) == []


def test_kazakh_chips_keep_their_length():
    assert longer([kazakh(words) for chips in CHIPS.values() for _, _, words in chips], CHIP) == []


def test_kazakh_rooms_keep_the_width_of_the_sidebar():
    assert longer([words for (context, _), words in KAZAKH.items() if context == "Rooms"], ROOM) == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.noun)
def test_kazakh_names_of_fields_keep_their_length(sheet):
    assert longer([kazakh(field.label) for field in sheet.fields], LABEL) == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.noun)
def test_kazakh_heads_of_columns_fit_two_lines(sheet):
    heads = [kazakh(sheet.field(name).label) for name in sheet.columns]
    assert [head for head in heads if not in_two_lines(head)] == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_menu_is_opened_by_a_letter_of_its_own(language):
    menus = [entry for entry in entries(language) if entry.context == "Menu" and "&" in entry.source]
    letters = [re.findall(r"&(\w)", entry.words) for entry in menus]
    assert menus
    assert all(len(each) == 1 for each in letters), letters
    assert len({each[0].casefold() for each in letters}) == len(letters), letters
    assert all(each[0].casefold() in "абвгдежзийклмнопрстуфхшыэюя" for each in letters), "a letter of both layouts"


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_number_does_not_part_from_its_sign(language):
    parted = re.compile(r"№ [\d{]|[\d}] %(?!n)")
    assert [str(entry) for entry in entries(language) if parted.search(entry.words)] == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_quotes_are_the_ones_of_the_language(language):
    assert [str(entry) for entry in entries(language) if re.search('["“”„]', entry.words)] == []
