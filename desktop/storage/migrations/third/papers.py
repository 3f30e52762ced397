"""What the third version brought for papers that were issued and layouts that were saved."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import link, plain, record, words

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """Papers that were issued, layouts that were saved, pieces that were printed."""
    record(
        "issued",
        link("campaign_id", "campaign"),
        plain("number", sa.Integer),
        words("report", 40),
        plain("day", sa.Date),
        words("language", 10),
        words("only", 60),
        words("layout", 4000),
        plain("since", sa.Date, null=True),
        plain("on", sa.Date),
        words("moment", 40),
        plain("step", sa.Integer),
        words("program", 40),
        words("digest", 64),
        words("code", 12),
        words("control", 2000),
        words("receiver", 200),
        sa.UniqueConstraint("campaign_id", "number"),
    )
    op.create_index("ix_issued_campaign_id", "issued", ["campaign_id"])
    op.create_index("issued_code", "issued", ["code"])
    record("layout", words("name", 80), words("report", 40), words("held", 4000))
    record(
        "printed",
        link("campaign_id", "campaign"),
        words("report", 40),
        words("piece", 60),
        words("language", 10),
        plain("pages", sa.Integer),
        words("digest", 64),
        plain("on", sa.Date),
    )
    op.create_index("printed_piece", "printed", ["campaign_id", "report", "piece"])
