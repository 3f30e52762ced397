"""Identity: what a commission makes gets a new id; what ships or comes from above is known by its code."""

from uuid import UUID, uuid5

from uuid6 import uuid7

DAIYN = UUID("6f1d2f0a-6b1c-5d0e-9b7e-0d1a79e00001")


def new_id() -> UUID:
    """A UUIDv7: grows with time, so rows made together lie together on disk."""
    return uuid7()


def coded_id(noun: str, code: str) -> UUID:
    """The id of a row that is known by its code: the same on every PC. Codes are closed, never reused."""
    return uuid5(DAIYN, f"{noun}:{code}")
