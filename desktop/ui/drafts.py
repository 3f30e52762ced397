"""What a hand has typed into a form and not yet saved, and what a new row begins with."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlmodel import SQLModel


@dataclass(slots=True)
class Draft:
    """The fields touched, what they held before, and whose version that was."""

    version: int | None
    typed: dict[str, Any] = field(default_factory=dict[str, Any])
    before: dict[str, Any] = field(default_factory=dict[str, Any])


def usual(data: "type[SQLModel]") -> dict[str, Any]:
    """What a new row holds unless a hand says otherwise, by the data class that checks it."""
    return {name: each.default for name, each in data.model_fields.items() if not each.is_required()}
