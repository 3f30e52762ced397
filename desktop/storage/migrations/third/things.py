"""What the third version brought for things, money and their documents."""

from typing import Any

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """Nothing yet."""
