"""Everything a person can do, by noun, as the window is handed it."""

from desktop.actions import (
    buildings,
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
)

__all__ = [
    "buildings",
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
]
