"""The second version: each noun's tables stand in a module of their own beside this one."""

from desktop.storage.migrations import calendar

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Every noun that came with this version."""
    calendar.upgrade()
