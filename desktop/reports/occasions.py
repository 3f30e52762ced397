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
    Occasion.REGION: (
        *("readiness", "demand", "published", "summary", "accessibility", "coverage", "test-summary"),
        *("register", "members", "composition", "informing"),
    ),
    Occasion.MEETING: (
        *("gates", "pictures", "changes", "shortage", "needs", "purchase", "budget", "works"),
        *("schedule", "training-plan", "agenda", "meeting-minutes", "resolution", "extract"),
    ),
    Occasion.SEMINAR: (
        *("attendance", "programme", "invitations", "release", "test", "test-large", "test-run", "answer-sheets"),
        *("answer-keys", "test-results", "weak-topics", "question-figures", "seminar-minutes", "certificates"),
        *("repeat-session", "cases", "law-changes", "missing", "training-record", "bank"),
    ),
    Occasion.PRECINCT: (
        *("folder", "act", "inspection", "acts", "loading", "inventory", "stocktake", "duty", "risks", "phonebook"),
        "wall-phones",
    ),
    Occasion.DAY: (
        "ballots",
        "forms",
        "form-acts",
        "incidents",
        "emergency",
        "observers",
        "observations",
        "call-list",
        "votingday",
    ),
    Occasion.AFTER: ("acceptance", "timesheet", "pay", "files", "destruction", "lessons"),
    Occasion.OFFICE: (
        *("today", "calendar", "wall", "wall-a3", "tasks", "letter", "letters-register", "enquiries", "press"),
        *("publications", "outreach", "polls", "handover", "badges"),
    ),
}
"""Names of papers by occasion; a paper that stands on no shelf is shown on the last one."""

PERSONAL = frozenset(
    {"list-members", "list-precincts", "list-seminars", "list-tasks", "list-incidents"}
    | {"members", "attendance", "duty", "timesheet", "pay", "register", "act", "inspection", "acts", "risks"}
    | {"emergency", "today", "tasks", "incidents", "phonebook", "wall-phones", "call-list", "letter", "enquiries"}
    | {
        "letters-register",
        "observers",
        "observations",
        "missing",
        "programme",
        "seminar-minutes",
        "invitations",
        "release",
    }
    | {"meeting-minutes", "agenda", "resolution", "extract", "composition", "badges", "folder", "handover"}
    | {"acceptance", "files", "destruction", "votingday"}
    | {"certificates", "training-record", "test-run", "answer-sheets", "test-results", "repeat-session", "form-acts"}
)
"""Papers that name people or their telephones: who may only look does not print them."""


def occasion(name: str) -> Occasion:
    """The shelf of a paper."""
    if name.startswith("list-"):
        return Occasion.LISTS
    return next((each for each, names in SHELVES.items() if name in names), Occasion.OFFICE)
