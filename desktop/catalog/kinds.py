"""Kinds of values: how one is shown in a cell or field, and how it is read back from what a hand typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, cast

from desktop.domain.faults import Refusal
from desktop.domain.money import in_tenge, tiyn
from desktop.text import Sentence, text

NBSP = "\u00a0"
Words_ = str | Sentence
"""What a kind shows: plain words, or a sentence that whoever draws it turns into the reader's language."""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of words."""

    limit: int = 200

    def show(self, value: Any) -> Words_:
        return (
            ""
            if value is None
            else ", ".join(cast("list[str]", value))
            if isinstance(value, list | tuple)
            else str(value)
        )

    def read(self, typed: str) -> Any:
        return " ".join(typed.replace(NBSP, " ").split())


@dataclass(frozen=True, slots=True)
class LongWords(Words):
    """Words of several lines."""

    limit: int = 4000

    def read(self, typed: str) -> Any:
        return typed.replace(NBSP, " ").strip()


@dataclass(frozen=True, slots=True)
class Several(Words):
    """Short words in a row, one after a comma: telephones."""

    def read(self, typed: str) -> Any:
        return [part.strip() for part in re.split(r"[,;\n]", typed.replace(NBSP, " ")) if part.strip()]


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number, its thousands apart."""

    grouped: bool = True

    def show(self, value: Any) -> Words_:
        if value is None:
            return ""
        return f"{value:,}".replace(",", NBSP) if self.grouped else str(value)

    def read(self, typed: str) -> Any:
        digits = re.sub(r"[\s\u00a0\u202f]", "", typed)
        if not digits:
            return None
        if not re.fullmatch(r"-?\d{1,9}", digits):
            raise Refusal(text("Checking", "“{value}” is not a whole number.").fill(value=typed.strip()[:40]))
        return int(digits)


@dataclass(frozen=True, slots=True)
class Share:
    """An average or a share with one decimal."""

    def show(self, value: Any) -> Words_:
        return "" if value is None else f"{value:.1f}".replace(".", ",")

    def read(self, typed: str) -> Any:
        raise Refusal(text("Checking", "This value is counted, it cannot be typed."))


@dataclass(frozen=True, slots=True)
class Money:
    """Whole tiyn, shown in tenge."""

    def show(self, value: Any) -> Words_:
        return "" if value is None else in_tenge(value)

    def read(self, typed: str) -> Any:
        return tiyn(typed) if typed.strip() else None


@dataclass(frozen=True, slots=True)
class Day:
    """A day: 15.03.2026; six or eight digits alone are enough (150326)."""

    def show(self, value: Any) -> Words_:
        return "" if value is None else f"{value:%d.%m.%Y}"

    def read(self, typed: str) -> Any:
        plain = typed.strip().rstrip(".")
        if not plain:
            return None
        match = re.fullmatch(r"(\d{1,2})[.,/\-](\d{1,2})[.,/\-](\d{4}|\d{2})", plain) or re.fullmatch(
            r"(\d{2})(\d{2})(\d{4}|\d{2})", plain
        )
        try:
            if not match:
                return date.fromisoformat(plain)
            year = int(match[3])
            return date(year + 2000 if year < 100 else year, int(match[2]), int(match[1]))
        except ValueError:
            said = text("Checking", "“{value}” is not a date. For example: 15.03.2026.")
            raise Refusal(said.fill(value=typed.strip()[:40])) from None


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the day: 07:00; 700 and 7 are enough."""

    def show(self, value: Any) -> Words_:
        return "" if value is None else f"{value:%H:%M}"

    def read(self, typed: str) -> Any:
        plain = typed.strip()
        if not plain:
            return None
        match = re.fullmatch(r"(\d{1,2})(?:[:.\-]?(\d{2}))?", plain)
        if not match or int(match[1]) > 23 or int(match[2] or 0) > 59:
            said = text("Checking", "“{value}” is not a time. For example: 07:00.")
            raise Refusal(said.fill(value=plain[:40]))
        return time(int(match[1]), int(match[2] or 0))


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and an hour of the office."""

    def show(self, value: Any) -> Words_:
        return "" if value is None else f"{value:%d.%m.%Y %H:%M}"

    def read(self, typed: str) -> Any:
        try:
            return datetime.strptime(typed.strip(), "%d.%m.%Y %H:%M").astimezone()
        except ValueError:
            said = text("Checking", "“{value}” is not a date. For example: 15.03.2026.")
            raise Refusal(said.fill(value=typed.strip()[:40])) from None


YES = text("YesNo", "yes")
NO = text("YesNo", "no")
YES_WORDS = frozenset({"1", "+", "иә", "ия", "да", "yes", "y", "true", "бар", "✓", "v"})
NO_WORDS = frozenset({"0", "-", "−", "–", "жоқ", "жок", "нет", "no", "n", "false", ""})


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no."""

    def show(self, value: Any) -> Words_:
        return "" if value is None else YES if value else NO

    def read(self, typed: str) -> Any:
        word = typed.strip().casefold()
        if word in YES_WORDS:
            return True
        if word in NO_WORDS:
            return False
        raise Refusal(text("Checking", "“{value}” is neither yes nor no.").fill(value=typed.strip()[:40]))


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few named values; a hand may type the value's own code."""

    words: Mapping[Any, Sentence]

    def show(self, value: Any) -> Words_:
        return self.words.get(value, "")

    def read(self, typed: str) -> Any:
        for value in self.words:
            if value is not None and typed.strip() == value.value:
                return value
        raise Refusal(text("Checking", "“{value}” is not one of the choices.").fill(value=typed.strip()[:40]))


@dataclass(frozen=True, slots=True)
class Link:
    """The id of a row of another noun; the Reader names the choices."""

    noun: str

    def show(self, value: Any) -> Words_:
        return "" if value is None else str(value)

    def read(self, typed: str) -> Any:
        return typed.strip() or None


Kind = Words | LongWords | Several | Whole | Share | Money | Day | Hour | Moment | YesNo | Choice | Link
