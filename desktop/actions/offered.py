"""Everything a person can do, by noun, as the window is handed it.

A noun's actions are loaded when first asked for: with the classes that check and write facts they take 0.5 s, and the
window shows its first screen without them.
"""

from importlib import import_module
from types import ModuleType

NOUNS = (
    "buildings",
    "campaigns",
    "checklists",
    "calendar",
    "copies",
    "demands",
    "duty",
    "enclosures",
    "equipment",
    "exams",
    "forms",
    "forgetting",
    "history",
    "inspections",
    "incidents",
    "kits",
    "letters",
    "members",
    "money",
    "norms",
    "papers",
    "enquiries",
    "observers",
    "outreach",
    "paste",
    "pay",
    "phones",
    "photos",
    "precincts",
    "presstexts",
    "publications",
    "questions",
    "readiness",
    "recovery",
    "reference",
    "repeats",
    "seminars",
    "sheets",
    "plans",
    "parts",
    "halls",
    "groups",
    "lawpoints",
    "certificates",
    "settings",
    "transfers",
    "sharing",
    "stock",
    "users",
    "tasks",
    "works",
    "meetings",
    "resolutions",
    "replacements",
    "votingday",
    "acceptance",
    "boxes",
    "lessons",
)


def __getattr__(noun: str) -> ModuleType:
    """The actions of a noun."""
    if noun not in NOUNS:
        raise AttributeError(noun)
    return import_module(f"desktop.actions.{noun}")


def load() -> None:
    """Have everything at hand: for the worker, once the window stands."""
    for noun in NOUNS:
        import_module(f"desktop.actions.{noun}")
