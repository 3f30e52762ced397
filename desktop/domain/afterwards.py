"""After the vote: what a precinct hands in, how long it is kept, what the commission learnt."""

import csv
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.identity import coded_id
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


@dataclass(frozen=True, slots=True)
class KeepRule:
    """How long a kind of papers is kept: whole months, none while nobody said; ``archive``: it goes to the archive."""

    code: str
    name_kk: str
    name_ru: str
    name_en: str
    months: int | None
    archive: bool
    source: str

    @property
    def id(self) -> UUID:
        """Known by its code."""
        return coded_id("keeprule", self.code)

    def named(self, language: Language) -> str:
        """Its name in a language; Kazakh where there is no other."""
        return {"kk": self.name_kk, "ru": self.name_ru, "en": self.name_en}[language] or self.name_kk


def shipped_papers() -> tuple[PaperKind, ...]:
    """The eleven things of the shipped list: practice, editable by the office."""
    return tuple(PaperKind(**row) for row in rows(ACCEPTED))


def shipped_rules() -> tuple[KeepRule, ...]:
    """Kinds of papers with their terms; the act is CEC 11/236 of 17 July 2014, terms are filled in by the office."""
    return tuple(
        KeepRule(
            **{name: row[name] for name in ("code", "name_kk", "name_ru", "name_en", "source")},
            months=int(row["months"]) if row["months"] else None,
            archive=row["archive"] == "1",
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
