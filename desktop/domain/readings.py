"""How offices write numbers, marks, posts and conditions: what a cell says, and what had to be guessed.

A reading holds the value (None when it cannot be read) and notes: problem codes of the import, in the order they arose.
The shapes are those of the office workbooks; every list of words is an editable default, no act fixes them.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Generic, TypeVar

from desktop.domain.equipment import Condition
from desktop.domain.kazakh import PLAIN, lookalikes
from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind

T = TypeVar("T")

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
NEAREST = str.maketrans(PLAIN)
REMEMBERED = 65_536
"""Texts kept cleaned: a list of 71,030 people says the same posts, schools and names over and over."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a cell says; ``notes`` are problem codes."""

    value: T | None
    notes: tuple[str, ...] = ()


def words(value: object) -> str:
    """Any cell as one line of words: composed letters, no invisible signs, single spaces; 842.0 → «842»."""
    if isinstance(value, str):
        return _cleaned(value)
    return "" if value is None else str(value) if type(value) is int else _cleaned(_written(value))


@lru_cache(maxsize=REMEMBERED)
def plain(text: str) -> str:
    """Words for comparing with their signs: small letters, Kazakh ones as the nearest Russian (Т.А.Ә. → т.а.а.)."""
    return text.casefold().translate(NEAREST)


@lru_cache(maxsize=REMEMBERED)
def _cleaned(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(INVISIBLE).split())


def _written(value: object) -> str:
    """A number, a mark or a moment as a person would write it."""
    match value:
        case bool():
            return "1" if value else "0"
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return f"{value:%d.%m.%Y %H:%M}"
        case date():
            return f"{value:%d.%m.%Y}"
        case time():
            return f"{value:%H:%M}"
        case _:
            return str(value)


APPROXIMATE = re.compile(
    r"^(?:~|≈|около|примерно|ок\.?|прибл\.?|шамамен)\s*|\s*(?:шамасында|-?(?:ге|ға|ке|қа)?\s*жуық)$", re.IGNORECASE
)
UNITS = re.compile(
    r"\s*(?:адам|чел(?:овек)?|сайлаушы|азамат|избирател\w*|граждан\w*|дана|шт(?:ук[аи]?)?|жиынтық|компл(?:ект\w*)?|ед|балл?\w*)\.?$",
    re.IGNORECASE,
)
SIGNED = re.compile(r"[-−–]?\d{1,9}|[-−–]?\d{1,3}(?: \d{3})+")
NOUGHTS = re.compile(r"(\d{1,9})[.,]0{1,2}")
GROUPED = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+")


def whole(value: object) -> Reading[int]:
    """A whole number as offices write it: «1 084», «~800», «1.205», «3 дана»; note ``not_number`` when it is none."""
    if isinstance(value, str):
        return _whole_words(words(value))
    if isinstance(value, float) and not value.is_integer():
        thousands = round(value * 1000)
        if 0 < value < 1000 and abs(value * 1000 - thousands) < 1e-6:
            return Reading(thousands, ("number_separator_guessed",))
        return Reading(None, ("not_number",))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return Reading(int(value))
    return Reading(None, () if value is None else ("not_number",))


def _whole_words(text: str) -> Reading[int]:
    if not text:
        return Reading(None)
    counted = UNITS.sub("", text)
    bare = APPROXIMATE.sub("", counted).strip()
    notes = ("number_approximate",) if bare != counted else ()
    if SIGNED.fullmatch(bare):
        return Reading(int(re.sub(r"[−–]", "-", bare).replace(" ", "")), notes)
    if match := NOUGHTS.fullmatch(bare):
        return Reading(int(match[1]), notes)
    if GROUPED.fullmatch(bare):
        return Reading(int(re.sub(r"\D", "", bare)), (*notes, "number_separator_guessed"))
    return Reading(None, ("not_number",))


YES = frozenset(
    {
        *("✓", "✔", "✔\ufe0f", "☑", "✅", "√", "v", "ѵ", "у", "+", "1", "иа", "ия", "да", "бар", "есть", "yes", "true"),
        *("x", "х"),
    }
)
NO = frozenset({"☐", "✗", "✘", "❌", "-", "–", "—", "−", "0", "жок", "нет", "no", "false", "н/б", "нб", "н"})


def quantity(value: object) -> Reading[int]:
    """A quantity of things: «3 дана», «бар» = 1, «жоқ» = 0; below zero or unreadable gives None and a note."""
    sign = plain(words(value)).rstrip(".!")
    if value is True or (isinstance(value, str) and sign in YES - {"1"}):
        return Reading(1, ("yes_read_as_one",))
    if value is False or (isinstance(value, str) and sign in NO):
        return Reading(0)
    read = whole(value)
    if read.value is not None and read.value < 0:
        return Reading(None, ("quantity_negative",))
    if {"not_number", "number_separator_guessed"} & set(read.notes):
        return Reading(None, ("quantity_unreadable",))
    return read


CAME = YES | {
    *("катысты", "келди", "болды", "тиркелди", "присутствовал", "присутствовала", "был", "была", "пришел", "пришла"),
    *("явился", "явилась", "онлайн", "online", "zoom", "кешикти", "опоздал", "опоздала", "present", "п", "б"),
}
STAYED_AWAY = NO | {
    *("катыспады", "катыскан-жок", "келмеди", "болмады", "отсутствовал", "отсутствовала", "отсутствует", "отс"),
    *("небыл", "небыла", "неявился", "неявилась", "неявка", "н/я", "absent"),
}
REASON = re.compile(r"ауыр|сыркат|бол[еь]з|болен|больн|отпуск|демалыс|командир|иссапар|себеп|уваж|декрет")


def presence(value: object) -> Reading[bool]:
    """Whether a person was present; late and online count as present, a reason of absence as absent (a default)."""
    if isinstance(value, bool):
        return Reading(value)
    if not words(value):
        return Reading(None, ("present_missing",))
    sign = plain(words(value)).strip(" .!()")
    close = sign.replace(" ", "-" if sign.startswith("катыскан") else "")
    if close in CAME or close in STAYED_AWAY:
        return Reading(close in CAME)
    first = re.split(r"[\s,;:(/]", sign)[0]
    if REASON.search(sign) or (first in STAYED_AWAY and len(first) > 1):
        return Reading(False, ("absence_reason",))
    if first in CAME and len(first) > 1:
        return Reading(True)
    return Reading(None, ("present_unreadable",))


POST_WORDS = (
    (Post.DEPUTY, re.compile(r"орынб|\bзам|\bзп\b|deputy|\bвице")),
    (Post.SECRETARY, re.compile(r"хатш|секрет|\bсекр\b|\bхат\b|secretary")),
    (Post.CHAIR, re.compile(r"торага|торайым|\bтор\b|председ|\bпредс?\b|chair")),
    (Post.MEMBER, re.compile(r"муше|\bчлен|\bчл\b|\bмуш\b|member")),
)
"""The deputy first: «төрағаның орынбасары» and «зам. председателя» name the chair as well."""


def post(value: object) -> Reading[Post]:
    """A post in the commission in any of its spellings; notes post_missing, post_unknown."""
    return _post(words(value))


@lru_cache(maxsize=1024)
def _post(written: str) -> Reading[Post]:
    text = re.sub(r"[^\w]+", " ", plain(lookalikes(written))).strip()
    if text in {"", "нет", "жок"}:
        return Reading(None, ("post_missing",))
    found = next((post for post, shape in POST_WORDS if shape.search(text)), None)
    return Reading(found, () if found else ("post_unknown",))


KIND_WORDS = (
    (PrecinctKind.SPECIAL, re.compile(r"жабык|закр|временн|уакытша|арнайы|специал|особ|special|стационар")),
    (
        PrecinctKind.RESIDENCE,
        re.compile(r"тургылыкты|тирке|регистрац|прописк|жительств|ашык|откр|обычн|жалпы|кадимги|residence"),
    ),
)


def precinct_kind(value: object) -> Reading[PrecinctKind]:
    """By place of registration or in a place of temporary stay (law on elections: closed precincts)."""
    text = plain(words(value))
    found = next((kind for kind, shape in KIND_WORDS if shape.search(text)), None)
    return Reading(found, () if found or not text else ("kind_unknown",))


CONDITION_WORDS = (
    (Condition.REPAIR, re.compile(r"жонде|ремонт|repair|починк|аздап закым|легк\w* поврежд")),
    (
        Condition.BAD,
        re.compile(
            r"неисправ|жарамсыз|спис|негод|непригод|сломан|сынган|булин|бузыл|не работ|истемейди|есептен|катты закым"
            r"|замен|ауыстыр|плох|нашар|сильн\w* поврежд"
        ),
    ),
    (
        Condition.GOOD,
        re.compile(
            r"исправ|жарамды|жаксы|хорош|\bхор\b|удовл|\bуд\b|норм|годен|годн|пригод|рабоч|истейди|жана|нов|good|\bок\b|\bok\b|канагат"
        ),
    ),
)
"""In this order: «неисправен» holds «исправен», «требует ремонта» is neither good nor bad."""


def condition(value: object) -> Reading[Condition]:
    """The condition of a thing; what is to be written off is unusable."""
    text = plain(words(value))
    found = next((condition for condition, shape in CONDITION_WORDS if shape.search(text)), None)
    return Reading(found, () if found or not text else ("condition_unknown",))


ABSENT_SCORE = frozenset(
    {
        *("", "-", "–", "—", "н/я", "ня", "н/б", "нет", "жок", "келмеди", "катыспады", "тапсырмады", "неявка"),
        *("не явился", "не явилась", "не сдавал", "не сдавала", "отс"),
    }
)
SHARE = re.compile(r"(\d+(?:\.\d+)?)\s*%")
PART_OF = re.compile(r"(\d+(?:\.\d+)?)\s*(?:/|из|of)\s*(\d+)")
POINTS = re.compile(r"\d+(?:\.\d+)?")
DATE_LIKE = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}[. ][а-я]{3,}.*")


@dataclass(frozen=True, slots=True)
class Score:
    """Points; ``share`` where they are a part of one hundred, ``maximum`` where the cell names it («18/20»)."""

    points: float
    share: bool = False
    maximum: int | None = None


def score(value: object, *, percent_format: bool = False) -> Reading[Score]:
    """A test score: «18», «18,5», «18/20», «90 %»; a date in its place is told apart."""
    if isinstance(value, (date, time, bool)):
        return Reading(None, ("score_unreadable" if isinstance(value, bool) else "score_is_date",))
    if isinstance(value, (int, float)):
        if value < 0:
            return Reading(None, ("score_negative",))
        return Reading(Score(value * 100, share=True) if percent_format else Score(value))
    return _score_words(plain(words(value)))


def _score_words(text: str) -> Reading[Score]:
    bare = UNITS.sub("", text).replace(",", ".")
    if match := SHARE.fullmatch(bare):
        return Reading(Score(float(match[1]), share=True))
    if match := PART_OF.fullmatch(bare):
        return Reading(Score(float(match[1]), maximum=int(match[2])))
    if POINTS.fullmatch(bare):
        return Reading(Score(float(bare)))
    if text.rstrip(".") in ABSENT_SCORE:
        return Reading(None, ("score_missing",))
    if bare[0] in "-−–" and POINTS.fullmatch(bare[1:]):
        return Reading(None, ("score_negative",))
    return Reading(None, ("score_is_date" if DATE_LIKE.fullmatch(text) else "score_unreadable",))
