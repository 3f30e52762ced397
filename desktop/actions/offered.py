"""Everything a person can do, by noun, as the window is handed it."""

from desktop.actions import (
    buildings,
    copies,
    equipment,
    history,
    members,
    norms,
    paste,
    precincts,
    readiness,
    recovery,
    reference,
    seminars,
    settings,
    sharing,
    stock,
)

__all__ = [
    "buildings",
    "copies",
    "equipment",
    "history",
    "members",
    "norms",
    "paste",
    "precincts",
    "readiness",
    "recovery",
    "reference",
    "seminars",
    "settings",
    "sharing",
    "stock",
]
