"""The tables of the second version, noun by noun."""

from desktop.storage.migrations import custody

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Every noun that came with this version."""
    custody.forms()
    custody.money()
