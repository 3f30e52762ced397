"""What the pay list needs of a person besides name and sum: kept apart, shown only to whoever has the right."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Sealed:
    """One person with the numbers for the pay."""

    person_id: UUID
    full_name: str
    precinct_number: str
    iin: str = ""
    account: str = ""
