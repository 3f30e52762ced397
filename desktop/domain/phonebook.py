"""The phone book: whose numbers it holds beside the members', and how a call ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import blake2b
from uuid import UUID

from desktop.text import Sentence, text


class PhoneKind(StrEnum):
    """Whose number it is."""

    AKIM = "AKIM"
    POLICE = "POLICE"
    POWER = "POWER"
    OTHER = "OTHER"


PHONE_KINDS = {
    PhoneKind.AKIM: text("PhoneKind", "okrug akim"),
    PhoneKind.POLICE: text("PhoneKind", "police"),
    PhoneKind.POWER: text("PhoneKind", "power supply"),
    PhoneKind.OTHER: text("PhoneKind", "other"),
}


class Reached(StrEnum):
    """How a call ended."""

    NO_ANSWER = "NO_ANSWER"
    WRONG = "WRONG"
    TOLD = "TOLD"


REACHED = {
    Reached.NO_ANSWER: text("Reached", "no answer"),
    Reached.WRONG: text("Reached", "wrong number"),
    Reached.TOLD: text("Reached", "told"),
}


@dataclass(frozen=True, slots=True)
class Dial:
    """Whom to dial: who it is, the name, the number, when it was last confirmed; ``table`` and ``row`` keep it."""

    who: Sentence
    name: str
    number: str
    table: str
    row: UUID
    confirmed_on: date | None = None


@dataclass(frozen=True, slots=True)
class BookLine:
    """A precinct in the phone book."""

    number: str
    okrug: str
    place: str
    chair: str
    chair_phone: str
    secretary: str
    secretary_phone: str
    building: str
    building_phone: str
    akim: str
    akim_phone: str
    participation_id: UUID

    def cells(self) -> dict[str, str]:
        """What an edition keeps of the line, by name: marks by which a change is seen, no names and no numbers."""
        names = ("chair", "chair_phone", "secretary", "secretary_phone", "building", "building_phone", "akim_phone")
        return {name: mark(getattr(self, name)) for name in names}


def mark(value: str) -> str:
    """A value's mark: forgetting a person need not look into old editions."""
    return blake2b(value.encode(), digest_size=9).hexdigest() if value else ""


def changed(lines: Sequence[BookLine], before: Mapping[str, Mapping[str, str]]) -> dict[str, set[str]]:
    """By precinct number, which cells another edition had otherwise; a precinct that is new has all of them."""
    found: dict[str, set[str]] = {}
    for line in lines:
        held = before.get(line.number, {})
        found[line.number] = {name for name, value in line.cells().items() if held.get(name, "") != value}
    return found
