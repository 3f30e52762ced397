"""Replacing a member: the chain of its steps, the last useful day, and what follows once the new one is entered."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any

from desktop.domain.faults import Refusal
from desktop.text import Sentence, text

LAST_DAY = 20
"""Days before the vote after which a session of the maslikhat can hardly be held: practice (K), the office edits it."""
RULE = "replacement_last_day"
"""Under which name the office keeps its own number of days."""


class Step(StrEnum):
    """Where a replacement stands: the last step that has its day."""

    BEGUN = "BEGUN"
    APPLIED = "APPLIED"
    NOTICED = "NOTICED"
    PROPOSED = "PROPOSED"
    CONSENTED = "CONSENTED"
    DECIDED = "DECIDED"
    ENTERED = "ENTERED"


STEPS: dict[Step, Sentence] = {
    Step.BEGUN: text("Replacement", "begun"),
    Step.APPLIED: text("Replacement", "application"),
    Step.NOTICED: text("Replacement", "notice of the maslikhat"),
    Step.PROPOSED: text("Replacement", "proposal"),
    Step.CONSENTED: text("Replacement", "consent"),
    Step.DECIDED: text("Replacement", "decision"),
    Step.ENTERED: text("Replacement", "entered"),
}
DAYS: dict[Step, str] = {
    Step.APPLIED: "applied_on",
    Step.NOTICED: "noticed_on",
    Step.PROPOSED: "proposed_on",
    Step.CONSENTED: "consent_on",
    Step.DECIDED: "decided_on",
    Step.ENTERED: "entered_on",
}
"""The field that holds the day of each step, in the order of the chain."""


class Consequence(StrEnum):
    """What follows from a member who is new."""

    TRAINING = "TRAINING"
    ROSTER = "ROSTER"
    ACCESS = "ACCESS"
    BADGE = "BADGE"
    PUBLICATION = "PUBLICATION"
    PHONES = "PHONES"
    HANDOVER = "HANDOVER"


CONSEQUENCES: dict[Consequence, Sentence] = {
    Consequence.TRAINING: text("Consequence", "Training: put on the list of the next seminar"),
    Consequence.ROSTER: text("Consequence", "Duty roster: shifts go over to the new member"),
    Consequence.ACCESS: text("Consequence", "Access to the online register"),
    Consequence.BADGE: text("Consequence", "Badge"),
    Consequence.PUBLICATION: text("Consequence", "Publication of the changed composition"),
    Consequence.PHONES: text("Consequence", "Phone list"),
    Consequence.HANDOVER: text("Consequence", "Stamp and keys handed over"),
}
TICKS: dict[Consequence, str] = {
    Consequence.TRAINING: "trained_on",
    Consequence.ROSTER: "roster_on",
    Consequence.ACCESS: "access_on",
    Consequence.BADGE: "badge_on",
    Consequence.PUBLICATION: "published_on",
    Consequence.PHONES: "phones_on",
    Consequence.HANDOVER: "handed_on",
}
"""The field that holds the day on which each consequence was seen to."""

ORDER = text("Replacement", "The step “{later}” of {day} stands before the step “{earlier}” of {before}.")
LATE = text("Replacement", "The last useful day to begin was {day}: a session of the maslikhat can hardly be held now.")
IN_TIME = text("Replacement", "The last useful day to begin is {day}.")


def last_day(voting: date, days: int = LAST_DAY) -> date:
    """The last useful day to begin a replacement; ``days`` before the vote are the office's own rule."""
    return voting - timedelta(days=days)


def warning(begun: date, voting: date, days: int) -> Sentence:
    """Whether the replacement was begun in time."""
    last = last_day(voting, days)
    return (LATE if begun > last else IN_TIME).fill(day=f"{last:%d.%m.%Y}")


def step_of(held: Mapping[str, Any]) -> Step:
    """The last step that has its day."""
    return next((step for step, name in reversed(DAYS.items()) if held[name] is not None), Step.BEGUN)


def refuse_disorder(held: Mapping[str, Any]) -> None:
    """``Refusal`` where a step stands before an earlier one of the chain; steps without a day are passed by."""
    told = [(step, name, held[name]) for step, name in DAYS.items() if held[name] is not None]
    for (earlier, _, before), (later, field, day) in pairwise(told):
        if day < before:
            said = {"day": f"{day:%d.%m.%Y}", "before": f"{before:%d.%m.%Y}"}
            raise Refusal(ORDER.fill(earlier=STEPS[earlier], later=STEPS[later], **said), field)
