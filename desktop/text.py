"""Marks every sentence a person reads; the words in other languages stand in translations/.

A sentence is written once, in English, where it is needed: ``text("Precincts", "Number")``. Nothing is translated
here: whoever shows the sentence turns it into the reader's language, so that a report can speak Kazakh while the
window speaks Russian.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

Language = Literal["kk", "ru", "en"]
LANGUAGES: tuple[Language, ...] = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A marked sentence: its context, its English source, the values of its ``{placeholders}``, its counted number."""

    context: str
    source: str
    values: tuple[tuple[str, object], ...] = ()
    count: int | None = None

    def fill(self, **values: object) -> "Sentence":
        """The same sentence with its placeholders filled; a value may itself be a Sentence."""
        return replace(self, values=(*self.values, *values.items()))

    def of(self, count: int) -> "Sentence":
        """The same sentence counting so many things."""
        return replace(self, count=count)


Say = Callable[[Sentence, Language], str]


def text(context: str, source: str) -> Sentence:
    """Mark a sentence for translation."""
    return Sentence(context, source)


def counted(context: str, source: str, comment: str, count: int) -> Sentence:
    """Mark a sentence with a number (``%n``) that chooses its plural form: ``counted("X", "%n rows", "", 0).of(n)``.

    The catalogue tool sees a plural only where the fourth argument is a literal number, hence ``of``.
    """
    del comment
    return Sentence(context, source, count=count)
