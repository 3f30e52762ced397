"""In which language a paper speaks: sentences become words here, one language or Kazakh with Russian below."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from desktop.text import Language, Say, Sentence

ReportLanguage = Literal["kk", "ru", "en", "kk+ru"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person who wants a paper chose: the day it stands for, the moment it is made, what of the whole.

    ``only`` is a precinct's number, an okrug's code, a seminar's day or the id of a row; empty means everything.
    ``since`` is the earlier day of a paper that compares two; without it the day before.
    A report of a list also hears what was searched, filtered and ordered by.
    """

    day: date
    say: Say
    only: str = ""
    moment: datetime | None = None
    since: date | None = None
    search: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    order: str = ""
    descending: bool = False

    @property
    def made(self) -> datetime:
        """The moment the paper is made, as far as it is known."""
        return self.moment or datetime(self.day.year, self.day.month, self.day.day)  # noqa: DTZ001 - the office's own time


@dataclass(frozen=True, slots=True)
class Voice:
    """The words of one paper."""

    say: Say
    language: ReportLanguage
    languages: tuple[Language, ...] = field(init=False)

    def __post_init__(self) -> None:
        both: tuple[Language, ...] = ("kk", "ru")
        object.__setattr__(self, "languages", both if self.language == "kk+ru" else (self.language,))

    @property
    def first(self) -> Language:
        """The language of names and cells."""
        return self.languages[0]

    def word(self, sentence: Sentence) -> str:
        """A sentence in the first language, as cells and names of people need it."""
        return self.say(sentence, self.first)

    def head(self, sentence: Sentence) -> str:
        """A sentence in each language, one below the other; once where both say the same."""
        return "\n".join(dict.fromkeys(self.each(lambda _: sentence)))

    def line(self, sentence: Sentence) -> str:
        """A sentence in each language in one line."""
        return " / ".join(dict.fromkeys(self.each(lambda _: sentence)))

    def each(self, sentence: Callable[[Language], Sentence]) -> tuple[str, ...]:
        """What a sentence says in each language, where its values depend on the language: dates, names."""
        return tuple(self.say(sentence(language), language) for language in self.languages)
