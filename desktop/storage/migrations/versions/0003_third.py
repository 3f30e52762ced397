"""The tables of the third version: the secretary's desk, training and its tests, openness, papers that are issued."""

from typing import Any

from desktop.storage.migrations.third import checks, desk, meetings, openness, papers, questions, things, training

revision = "0003"
down_revision = "0002"

PARTS = (checks, things, desk, meetings, training, questions, openness, papers)
NEW: dict[str, dict[str, Any]] = {table: facts for part in PARTS for table, facts in part.NEW.items()}
"""What older rows have in the columns that came with this version."""


def upgrade() -> None:
    """Every noun that came with this version."""
    for part in PARTS:
        part.upgrade()


def restated(tbl: str, facts: dict[str, Any]) -> dict[str, Any]:
    """A whole row of an older journal with the columns of today; a change names only what it changed."""
    return {**NEW[tbl], **facts} if tbl in NEW and "id" in facts else facts
