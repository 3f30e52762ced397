"""When which paper is asked for: the shelves of the gallery, each in the order in which an office reaches for it."""

from collections.abc import Mapping
from enum import StrEnum

from desktop.text import Sentence, text


class Occasion(StrEnum):
    """When a paper is asked for (practice: region, meeting, seminar, precinct, the day, after)."""

    REGION = "region"
    MEETING = "meeting"
    SEMINAR = "seminar"
    PRECINCT = "precinct"
    DAY = "day"
    AFTER = "after"
    OFFICE = "office"
    LISTS = "lists"


OCCASIONS: Mapping[Occasion, Sentence] = {
    Occasion.REGION: text("Occasion", "For the region"),
    Occasion.MEETING: text("Occasion", "For the meeting"),
    Occasion.SEMINAR: text("Occasion", "For the seminar"),
    Occasion.PRECINCT: text("Occasion", "For the precinct"),
    Occasion.DAY: text("Occasion", "For the voting day"),
    Occasion.AFTER: text("Occasion", "After the vote"),
    Occasion.OFFICE: text("Occasion", "For our own work"),
    Occasion.LISTS: text("Occasion", "Lists with chosen columns"),
}

SHELVES: Mapping[Occasion, tuple[str, ...]] = {
    Occasion.REGION: ("readiness", "summary", "published", "accessibility", "register", "members"),
    Occasion.MEETING: ("gates", "pictures", "changes", "shortage", "needs", "purchase", "budget", "works"),
    Occasion.SEMINAR: ("attendance",),
    Occasion.PRECINCT: ("act", "inspection", "acts", "loading", "inventory", "stocktake", "duty", "risks"),
    Occasion.DAY: ("ballots", "forms", "form-acts", "incidents", "emergency"),
    Occasion.AFTER: ("timesheet", "pay"),
    Occasion.OFFICE: ("today", "calendar", "wall", "wall-a3", "tasks"),
}
"""Names of papers by occasion; a paper that stands on no shelf is shown on the last one."""

PERSONAL = frozenset(
    {
        "list-members",
        "list-precincts",
        "list-seminars",
        "members",
        "attendance",
        "duty",
        "timesheet",
        "pay",
        "register",
        "act",
        "inspection",
        "acts",
        "risks",
        "emergency",
    }
)
"""Papers that name people or their telephones: who may only look does not print them."""


def occasion(name: str) -> Occasion:
    """The shelf of a paper."""
    if name.startswith("list-"):
        return Occasion.LISTS
    return next((each for each, names in SHELVES.items() if name in names), Occasion.OFFICE)
