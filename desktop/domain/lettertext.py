"""Texts of letters: the ones that ship, the office's own laid over them, and what is filled into them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.dates import long_date
from desktop.domain.desk_lines import Wanting
from desktop.domain.endings import Case, in_case
from desktop.domain.letters import LetterKind
from desktop.resource import resource

PLACEHOLDERS = ("list", "due", "vote", "commission", "precincts")
"""What a text may name: the things asked for line by line, the day, the vote, our commission, the precincts."""
LANGUAGES = ("kk", "ru")
HAND = {"kk": "20__ жылғы «___» ____________", "ru": "«___» ____________ 20__ года"}


@dataclass(frozen=True, slots=True)
class About:
    """What is filled into a text: the lines, the day, the vote, the commission in the language of the text."""

    lines: Sequence[str]
    due: date | None
    vote: str
    commission: str
    precincts: Sequence[str] = ()


def shipped(kind: LetterKind, language: str) -> str:
    """The text of a kind of letter as it ships."""
    return resource(f"letters/{kind.value}_{language}.txt").read_text(encoding="utf-8").strip()


def text_of(kind: LetterKind, language: str, own: Mapping[tuple[LetterKind, str], str]) -> str:
    """The text in force: the office's own, else the one that ships."""
    return own.get((kind, language)) or shipped(kind, language)


def composed(template: str, language: str, about: About) -> str:
    """The text with everything filled in; Kazakh words take their endings, a list stands line by line.

    A placeholder that nobody knows stays as it is written, so that whoever reads the letter sees it.
    """
    values = {
        "list": "\n".join(f"{at}. {line}" for at, line in enumerate(about.lines, 1)),
        "due": due_words(about.due, language),
        "vote": about.vote,
        "commission": in_case(about.commission, Case.DATIVE) if language == "kk" else about.commission,
        "precincts": ", ".join(f"№\u00a0{each}" for each in about.precincts),
    }
    filled = template
    for name, value in values.items():
        filled = filled.replace("{" + name + "}", value)
    return re.sub(r"\n{3,}", "\n\n", filled).strip()


def due_words(due: date | None, language: str) -> str:
    """The day until which: «2026 жылғы 6 наурызға», «6 марта 2026 года»; a line for the hand where there is none."""
    if due is None:
        return HAND[language]
    if language == "kk":
        return in_case(long_date(due, "kk"), Case.DATIVE)
    return long_date(due, "ru")


def thing(wanted: Wanting) -> str:
    """One thing that a letter asks for, as a line of its list: where and what."""
    return ": ".join(part for part in (wanted.place, wanted.words) if part)
