"""Everything a person can do, by noun, as the window is handed it."""

from desktop.actions import (
    buildings,
    campaigns,
    copies,
    equipment,
    history,
    members,
    paste,
    precincts,
    readiness,
    recovery,
    reference,
    seminars,
    settings,
    users,
)

__all__ = [
    "buildings",
    "campaigns",
    "copies",
    "equipment",
    "history",
    "members",
    "paste",
    "precincts",
    "readiness",
    "recovery",
    "reference",
    "seminars",
    "settings",
    "users",
]
