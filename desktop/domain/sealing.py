"""What the pay list needs of a person besides name and sum: kept apart, shown only to whoever has the right."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

MAY_SEE = "pay_users"
"""The setting under which the chair names users who may see and type these numbers, each on a line of its own."""


def named_users(kept: str) -> frozenset[str]:
    """The users that a setting names; no name of a user holds a line's end."""
    return frozenset(kept.split("\n")) - {""}


def kept_users(users: Iterable[str]) -> str:
    """Users as the setting keeps them."""
    return "\n".join(sorted(set(users)))


@dataclass(frozen=True, slots=True)
class Sealed:
    """One person with the numbers for the pay."""

    person_id: UUID
    full_name: str
    precinct_number: str
    iin: str = ""
    account: str = ""
