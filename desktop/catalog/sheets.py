"""Sheets: each list told once as data — its noun, title, fields and the columns it opens with.

The fence: a Sheet holds data, never functions or conditions. When a field wants an ``if``, write a screen.
"""

from dataclasses import dataclass

from desktop.catalog.kinds import Kind
from desktop.text import Sentence


@dataclass(frozen=True, slots=True)
class Field:
    """A named value of a line; ``editable`` is where a hand may change it, ``digits`` where only digits make sense."""

    name: str
    label: Sentence
    kind: Kind
    editable: bool = True
    required: bool = False
    digits: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list: noun, title, what makes a row one of its kind, all fields, the columns shown first."""

    noun: str
    title: Sentence
    key: tuple[str, ...]
    fields: tuple[Field, ...]
    columns: tuple[str, ...]

    def field(self, name: str) -> Field:
        """The field of that name; ``KeyError`` where the sheet has none."""
        for each in self.fields:
            if each.name == name:
                return each
        raise KeyError(name)
