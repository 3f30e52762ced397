"""Papers as screens see them: issued ones, saved layouts, and who touched what since."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.papers import Terms
from desktop.text import Sentence


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """A paper that was issued."""

    number: int
    terms: Terms
    on: date
    moment: str
    program: str
    digest: str
    code: str
    receiver: str
    campaign_id: UUID


@dataclass(frozen=True, slots=True)
class LayoutLine:
    """A layout that was saved; ``held`` is read by who wants it, for a newer program may have saved it."""

    name: str
    report: str
    held: str


@dataclass(frozen=True, slots=True)
class Touch:
    """Who changed something last between two steps, when, and by which action."""

    who: str
    day: date
    label: Sentence
    step: int
