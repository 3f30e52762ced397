"""Everything a person can do, by noun, as the window is handed it."""

from desktop.actions import (
    buildings,
    checklists,
    copies,
    equipment,
    history,
    inspections,
    members,
    paste,
    photos,
    precincts,
    readiness,
    recovery,
    reference,
    seminars,
    settings,
)

__all__ = [
    "buildings",
    "checklists",
    "copies",
    "equipment",
    "history",
    "inspections",
    "members",
    "paste",
    "photos",
    "precincts",
    "readiness",
    "recovery",
    "reference",
    "seminars",
    "settings",
]
