"""How a list's companions are made: shared by the lists that have them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select


@dataclass(frozen=True, slots=True)
class Noun:
    """How a list's companions are made: the question, what is ordered by, what is searched by, who touches it."""

    name: str
    asked: Select[*tuple[Any, ...]]
    row: str
    order: tuple[str, ...]
    words: tuple[str, ...]
    touched_by: Mapping[str, Select[*tuple[Any, ...]]] = field(default_factory=dict[str, Select[*tuple[Any, ...]]])
