"""After the vote: what a precinct hands in, how long it is kept, what the commission learnt."""

import csv
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.resource import resource
from desktop.text import Language, text

ACCEPTED, KEPT = "acceptance.csv", "keeping.csv"


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A document or thing that a precinct hands in."""

    code: str
    name_kk: str
    name_ru: str
    name_en: str = ""

    def named(self, language: Language) -> str:
        """Its name in a language; Kazakh where there is no other."""
        return {"kk": self.name_kk, "ru": self.name_ru, "en": self.name_en}[language] or self.name_kk


class KeepKind(StrEnum):
    """What lies in a box: each kind has its term of keeping."""

    BALLOTS = "BALLOTS"
    PROTOCOLS = "PROTOCOLS"
    LISTS = "LISTS"
    CERTIFICATES = "CERTIFICATES"
    JOURNALS = "JOURNALS"
    RESOLUTIONS = "RESOLUTIONS"
    OTHER = "OTHER"


KEEP_KINDS = {
    KeepKind.BALLOTS: text("KeepKind", "ballots"),
    KeepKind.PROTOCOLS: text("KeepKind", "protocols"),
    KeepKind.LISTS: text("KeepKind", "lists of citizens"),
    KeepKind.CERTIFICATES: text("KeepKind", "absentee certificates"),
    KeepKind.JOURNALS: text("KeepKind", "journals, applications"),
    KeepKind.RESOLUTIONS: text("KeepKind", "resolutions, minutes"),
    KeepKind.OTHER: text("KeepKind", "other papers"),
}


@dataclass(frozen=True, slots=True)
class KeepRule:
    """How long a kind of papers is kept: whole months, none while nobody said; ``archive``: it goes to the archive."""

    kind: KeepKind
    months: int | None
    archive: bool
    source: str


def shipped_papers() -> tuple[PaperKind, ...]:
    """The eleven things of the shipped list: practice, editable by the office."""
    return tuple(PaperKind(**row) for row in rows(ACCEPTED))


def shipped_rules() -> tuple[KeepRule, ...]:
    """Every kind with its term; the act is CEC 11/236 of 17 July 2014, terms are filled in by the office."""
    return tuple(
        KeepRule(
            KeepKind(row["kind"]), int(row["months"]) if row["months"] else None, row["archive"] == "1", row["source"]
        )
        for row in rows(KEPT)
    )


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a shipped list."""
    with resource(name).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def keep_until(since: date, months: int | None) -> date | None:
    """Until when a box is kept; None while the term is not filled in or it goes to the archive."""
    if months is None:
        return None
    years, month = divmod(since.month - 1 + months, 12)
    year, month = since.year + years, month + 1
    return date(year, month, min(since.day, monthrange(year, month)[1]))


class LessonOrigin(StrEnum):
    """From what a lesson comes."""

    OWN = "OWN"
    INCIDENT = "INCIDENT"
    REMARK = "REMARK"


LESSON_ORIGINS = {
    LessonOrigin.OWN: text("Lesson", "own"),
    LessonOrigin.INCIDENT: text("Lesson", "incident"),
    LessonOrigin.REMARK: text("Lesson", "repeated remark"),
}
REPEATED = 3
"""Precincts with one and the same remark that make it a lesson: an editable default."""
USUAL_DAY = 20
"""On which day before the vote a lesson stands in the next calendar where nobody said another (practice, D−20)."""
