"""How offices write numbers, marks, posts and conditions: what a cell says, and what had to be guessed.

A reading holds the value (None when it cannot be read) and notes: problem codes of the import, in the order they arose.
The shapes read are those of the office workbooks; every list of words is an editable default, no act fixes them.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Generic, TypeVar

from desktop.domain.equipment import Condition
from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind

T = TypeVar("T")

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
PLAIN = str.maketrans("әғқңөұүһіё", "агкноуухие")


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a cell says; ``notes`` are problem codes."""

    value: T | None
    notes: tuple[str, ...] = ()


def words(value: object) -> str:
    """Any cell as one line of words: composed letters, no invisible signs, single spaces; 842.0 → «842»."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return " ".join(unicodedata.normalize("NFC", str(value)).translate(INVISIBLE).split())


def plain(text: str) -> str:
    """Words for comparing: small letters, Kazakh letters as the nearest Russian ones (Шәуілдір → шауилдир)."""
    return text.casefold().translate(PLAIN)


APPROXIMATE = re.compile(
    r"^(?:~|≈|около|примерно|ок\.?|прибл\.?|шамамен)\s*|\s*(?:шамасында|-?(?:ге|ға|ке|қа)?\s*жуық)$", re.IGNORECASE
)
UNITS = re.compile(
    r"\s*(?:адам|чел(?:овек)?|сайлаушы|азамат|избирател\w*|граждан\w*|дана|шт(?:ук[аи]?)?|жиынтық|компл(?:ект\w*)?|ед|балл?\w*)\.?$",
    re.IGNORECASE,
)


def whole(value: object) -> Reading[int]:
    """A whole number as offices write it: «1 084», «~800», «1.205», «3 дана»; note ``not_number`` when it is none."""
    if isinstance(value, bool) or value is None:
        return Reading(None, () if value is None else ("not_number",))
    if isinstance(value, int):
        return Reading(value)
    if isinstance(value, float):
        if value.is_integer():
            return Reading(int(value))
        thousands = round(value * 1000)
        if 0 < value < 1000 and abs(value * 1000 - thousands) < 1e-6:
            return Reading(thousands, ("number_separator_guessed",))
        return Reading(None, ("not_number",))
    if not isinstance(value, str):
        return Reading(None, ("not_number",))
    text = words(value)
    if not text:
        return Reading(None)
    bare = APPROXIMATE.sub("", UNITS.sub("", text)).strip()
    notes = ("number_approximate",) if APPROXIMATE.search(UNITS.sub("", text)) else ()
    if re.fullmatch(r"[-−–]?\d{1,9}|[-−–]?\d{1,3}(?: \d{3})+", bare):
        return Reading(int(re.sub(r"[−–]", "-", bare).replace(" ", "")), notes)
    if re.fullmatch(r"\d{1,9}[.,]0{1,2}", bare):
        return Reading(int(re.split(r"[.,]", bare)[0]), notes)
    if re.fullmatch(r"\d{1,3}(?:[.,'’]\d{3})+", bare):
        return Reading(int(re.sub(r"\D", "", bare)), (*notes, "number_separator_guessed"))
    return Reading(None, ("not_number",))


YES = frozenset(
    ["✓", "✔", "√", "v", "ѵ", "у", "+", "＋", "1", "иа", "ия", "иә", "да", "бар", "есть", "yes", "true", "x", "х"]
)
NO = frozenset(["-", "–", "—", "−", "0", "жок", "нет", "no", "false", "н/б", "н", "нб"])


def quantity(value: object) -> Reading[int]:
    """A quantity of things: «3 дана», «бар» = 1, «жоқ» = 0; below zero or unreadable gives None and a note."""
    sign = plain(words(value)).rstrip(".!")
    if isinstance(value, bool) or (isinstance(value, str) and sign in YES - {"1"}):
        return Reading(0, ()) if value is False else Reading(1, ("yes_read_as_one",))
    if isinstance(value, str) and sign in NO - {"0"}:
        return Reading(0)
    read = whole(value)
    if read.value is not None and read.value < 0:
        return Reading(None, ("quantity_negative",))
    if "not_number" in read.notes or "number_separator_guessed" in read.notes:
        return Reading(None, ("quantity_unreadable",))
    return read


CAME = YES | frozenset(
    [
        "катысты",
        "келди",
        "болды",
        "тиркелди",
        "присутствовал",
        "присутствовала",
        "был",
        "была",
        "пришел",
        "пришла",
        "явился",
        "явилась",
        "онлайн",
        "online",
        "zoom",
        "кешикти",
        "опоздал",
        "опоздала",
        "present",
        "п",
        "б",
    ]
)
STAYED_AWAY = NO | frozenset(
    [
        "катыспады",
        "катыскан-жок",
        "келмеди",
        "болмады",
        "отсутствовал",
        "отсутствовала",
        "отсутствует",
        "отс",
        "небыл",
        "небыла",
        "неявился",
        "неявка",
        "н/я",
        "absent",
    ]
)
REASONS = (
    "ауыр",
    "болен",
    "болн",
    "болез",
    "отпуск",
    "демалыс",
    "командир",
    "иссапар",
    "себеп",
    "уваж",
    "декрет",
    "сырқат",
    "сыркат",
)


def presence(value: object) -> Reading[bool]:
    """Whether a person was present; late and online count as present, a reason of absence as absent (editable default)."""
    if isinstance(value, bool):
        return Reading(value)
    if value is None or not words(value):
        return Reading(None, ("present_missing",))
    sign = plain(words(value)).strip(" .!()")
    close = sign.replace(" ", "-") if sign.startswith("катыскан") else sign.replace(" ", "")
    if close in CAME:
        return Reading(True)
    if close in STAYED_AWAY:
        return Reading(False)
    first = re.split(r"[\s,;:(/]", sign)[0]
    if any(reason in sign for reason in REASONS):
        return Reading(False, ("absence_reason",))
    if first in CAME and len(first) > 1:
        return Reading(True)
    if first in STAYED_AWAY and len(first) > 1:
        return Reading(False, ("absence_reason",))
    return Reading(None, ("present_unreadable",))


def post(value: object) -> Reading[Post]:
    """A post in the commission in any of its spellings; the rank behind «орынбасары», «зам.» is looked for first."""
    text = re.sub(r"[^\w]+", " ", plain(words(value))).strip()
    if not text or text in {"нет", "жок"}:
        return Reading(None, ("post_missing",))
    if re.search(r"орынб|\bзам|\bзп\b|deputy|\bвице", text):
        return Reading(Post.DEPUTY)
    if re.search(r"хатш|секрет|\bсекр\b|\bхат\b|secretary", text):
        return Reading(Post.SECRETARY)
    if re.search(r"торага|торайым|\bтор\b|председ|\bпред\b|\bпредс\b|chair", text):
        return Reading(Post.CHAIR)
    if re.search(r"муше|\bчлен|\bчл\b|\bмуш\b|member", text):
        return Reading(Post.MEMBER)
    return Reading(None, ("post_unknown",))


def precinct_kind(value: object) -> Reading[PrecinctKind]:
    """By place of registration or in a place of temporary stay (law on elections: closed precincts)."""
    text = plain(words(value))
    if not text:
        return Reading(None)
    if re.search(r"жабык|закр|временн|уакытша|арнайы|специал|особ|special|стационар", text):
        return Reading(PrecinctKind.SPECIAL)
    if re.search(r"тургылыкты|тиркеу|тиркел|регистрац|прописк|жительств|ашык|откр|обычн|жалпы|кадимги|residence", text):
        return Reading(PrecinctKind.RESIDENCE)
    return Reading(None, ("kind_unknown",))


def condition(value: object) -> Reading[Condition]:
    """The condition of a thing; what is to be written off is unusable."""
    text = plain(words(value))
    if not text:
        return Reading(None)
    if re.search(r"жонде|ремонт|repair|починк|аздап закым|легк\w* поврежд", text):
        return Reading(Condition.REPAIR)
    if re.search(
        r"неисправ|жарамсыз|спис|негод|непригод|сломан|сынган|булин|бузыл|не работ|жумыс истемейди|есептен|катты закым|плох|нашар",
        text,
    ):
        return Reading(Condition.BAD)
    if re.search(
        r"исправ|жарамды|жаксы|хорош|удовл|норм|годен|годн|пригод|рабоч|жумыс истейди|жана|нов|good|\bок\b|\bok\b|канагат",
        text,
    ):
        return Reading(Condition.GOOD)
    return Reading(None, ("condition_unknown",))


ABSENT_SCORE = frozenset(
    {
        "",
        "-",
        "–",
        "—",
        "н/я",
        "ня",
        "н/б",
        "нет",
        "жок",
        "келмеди",
        "катыспады",
        "неявка",
        "не явился",
        "не сдавал",
        "отс",
    }
)


@dataclass(frozen=True, slots=True)
class Score:
    """Points; ``share`` where they are a part of one hundred, ``maximum`` where the cell names it («18/20»)."""

    points: float
    share: bool = False
    maximum: int | None = None


def score(value: object, *, percent_format: bool = False) -> Reading[Score]:
    """A test score: «18», «18,5», «18/20», «90 %»; a date in its place is told apart."""
    if isinstance(value, (date, datetime, time)):
        return Reading(None, ("score_is_date",))
    if value is None or (isinstance(value, str) and plain(words(value)).rstrip(".") in ABSENT_SCORE):
        return Reading(None, ("score_missing",))
    if isinstance(value, bool):
        return Reading(None, ("score_unreadable",))
    if isinstance(value, (int, float)):
        if value < 0:
            return Reading(None, ("score_negative",))
        return Reading(Score(value * 100, share=True) if percent_format else Score(value))
    text = UNITS.sub("", words(value)).replace(",", ".")
    if match := re.fullmatch(r"(\d+(?:\.\d+)?)\s*%", text):
        return Reading(Score(float(match[1]), share=True))
    if match := re.fullmatch(r"(\d+(?:\.\d+)?)\s*(?:/|из|of|-тан|-ден)\s*(\d+)", text):
        return Reading(Score(float(match[1]), maximum=int(match[2])))
    if re.fullmatch(r"[-−–]\d+(?:\.\d+)?", text):
        return Reading(None, ("score_negative",))
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return Reading(Score(float(text)))
    if re.fullmatch(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}[. ][а-яәіңғүұқөһ]{3,}.*", text, re.IGNORECASE):
        return Reading(None, ("score_is_date",))
    return Reading(None, ("score_unreadable",))
