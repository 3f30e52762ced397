"""What the third version brought for demands, phone rounds and letters."""

from typing import Any

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """Nothing yet."""
