"""What the third version brought for meetings, replacements, the voting day and the papers after it."""

from typing import Any

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """Nothing yet."""
