"""What the third version brought for publications, enquiries, observers and the information plan."""

from typing import Any

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """Nothing yet."""
