"""Papers that are issued: their number and code, the terms they were made on, and how a code is typed back."""

import json
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, cast

from desktop.domain.faults import Refusal
from desktop.text import text

LAYOUT_FORMAT = 1
"""Grows when an older program could not follow a layout that a newer one saved."""
NEWER_LAYOUT = text("Layout", "A newer version of the program saved this layout. Update the program or choose another.")
TORN_LAYOUT = text("Layout", "This layout cannot be read. Choose the settings anew and save them.")
LIKE_LATIN = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")
"""Letters that look alike: a code typed with the Kazakh or Russian keyboard is the same code."""
QR_MARK = "DAIYN1"
MOST_SIGNATURES = 40


@dataclass(frozen=True, slots=True)
class Layout:
    """How an office wants one of its papers: what is left out, how it lies, who signs. Empty values: as the paper is.

    ``keep`` are pairs of a column's key and the words its cells must have; ``letters`` points of the table's letters;
    ``signatures`` pairs of post and name; ``shown`` are spare columns that are wanted; a report of a list also keeps
    what was searched, filtered and ordered by; ``told`` marks rows known only by telephone.
    """

    hidden: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    group: str = ""
    keep: tuple[tuple[str, str], ...] = ()
    lies: str = ""
    letters: float = 0
    letterhead: bool = True
    signatures: tuple[tuple[str, str], ...] = ()
    told: bool = False
    search: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    order: str = ""
    descending: bool = False
    language: str = ""
    only: str = ""

    def packed(self) -> str:
        """The layout as the file keeps it; the plain layout is empty."""
        plain = Layout()
        held = {each.name: getattr(self, each.name) for each in fields(self)}
        own = {name: value for name, value in held.items() if value != getattr(plain, name)}
        return json.dumps({"format": LAYOUT_FORMAT, **own}, ensure_ascii=False, sort_keys=True) if own else ""

    @property
    def look(self) -> "Layout":
        """The part that changes the paper itself: its language and territory are told beside it."""
        return replace(self, language="", only="")


def unpacked(words: str) -> Layout:
    """The layout that ``packed`` made; ``Refusal`` where a newer program made it or it cannot be read."""
    if not words:
        return Layout()
    try:
        held = cast("dict[str, Any]", json.loads(words))
        newer = int(held.pop("format")) > LAYOUT_FORMAT
        names = {each.name for each in fields(Layout)}
        if not newer and held.keys() <= names:
            return Layout(**{name: frozen(value) for name, value in held.items()})
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal(TORN_LAYOUT) from None
    raise Refusal(NEWER_LAYOUT)


def frozen(value: Any) -> Any:
    """Lists as tuples, all the way down."""
    return tuple(frozen(each) for each in cast("list[Any]", value)) if isinstance(value, list) else value


@dataclass(frozen=True, slots=True)
class Terms:
    """What a paper was made of: its report and parameters, and what of the journal it saw (``step``)."""

    report: str
    day: date
    language: str
    only: str = ""
    layout: str = ""
    since: date | None = None
    step: int = 0


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an issued paper carries in the foot of every page: words in the paper's language, and a square code."""

    words: str
    square: str


def typed_code(words: str) -> str:
    """A code as it was typed, without blanks and strokes, in Latin capitals."""
    return "".join(sign for sign in words.upper().translate(LIKE_LATIN) if sign.isalnum())


def grouped_code(code: str) -> str:
    """A code of twelve signs as it is printed: three groups of four."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def square_of(terms: Terms, digest: str, version: str) -> str:
    """A square code that tells all by itself, for a paper of which the file keeps nothing."""
    held = (QR_MARK, terms.report, f"{terms.day:%Y%m%d}", terms.language, terms.only, terms.step, version, digest[:16])
    return "|".join(map(str, held))


def read_square(words: str) -> tuple[Terms, str, str] | None:
    """Terms, the digest's beginning and the version of a square code that tells all; None for anything else."""
    parts = words.strip().split("|")
    if len(parts) != len(("mark", "report", "day", "language", "only", "step", "version", "digest")):
        return None
    mark, report, day, language, only, step, version, digest = parts
    try:
        made = Terms(report, date(int(day[:4]), int(day[4:6]), int(day[6:])), language, only, step=int(step))
    except ValueError:
        return None
    return (made, digest, version) if mark == QR_MARK else None
