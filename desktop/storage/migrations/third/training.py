"""What the third version brought for the plan of training, seminars and their sheets."""

from typing import Any

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """Nothing yet."""
