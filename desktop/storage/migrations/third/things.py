"""What the third version brought for things, money and their documents."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import link, plain, record, words

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """Papers and pictures that lie with lines of the budget and entries of the stock."""
    record(
        "enclosure",
        link("budget_id", "budget", null=True),
        link("holding_id", "holding", null=True),
        words("title", 200),
        words("sha256", 64),
        plain("added_on", sa.Date),
    )
    for column in ("budget_id", "holding_id"):
        op.create_index(f"ix_enclosure_{column}", "enclosure", [column])
