"""What the third version brought for the calendar, checklists and inspections."""

from typing import Any

from alembic import op

NEW: dict[str, dict[str, Any]] = {"photo": {"act": ""}, "participation": {"formed_on": None}}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """A scan knows the number of the act that it shows, a precinct the day on which it was formed."""
    op.execute("ALTER TABLE photo ADD COLUMN act VARCHAR(40) NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE participation ADD COLUMN formed_on DATE")
