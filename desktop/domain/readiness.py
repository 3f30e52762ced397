"""Readiness: marks by indicator with their degree, and the state that a person concluded for a precinct."""

from enum import StrEnum

from desktop.text import text


class MarkValue(StrEnum):
    """The answer to a point of a check."""

    YES = "YES"
    PARTLY = "PARTLY"
    NO = "NO"
    NOT_NEEDED = "NOT_NEEDED"


MARKS = {
    MarkValue.YES: text("Mark", "yes"),
    MarkValue.PARTLY: text("Mark", "partly"),
    MarkValue.NO: text("Mark", "no"),
    MarkValue.NOT_NEEDED: text("Mark", "not needed"),
}


class State(StrEnum):
    """The three conclusions of an act, and none yet."""

    READY = "READY"
    REMARKS = "REMARKS"
    NOT_READY = "NOT_READY"
    UNCHECKED = "UNCHECKED"


STATES = {
    State.READY: text("State", "ready"),
    State.REMARKS: text("State", "with remarks"),
    State.NOT_READY: text("State", "not ready"),
    State.UNCHECKED: text("State", "not checked"),
}

CONCLUSION = "CONCLUSION"
"""The indicator under which a check's own conclusion on the whole precinct is marked."""

CONCLUDED = {MarkValue.YES: State.READY, MarkValue.PARTLY: State.REMARKS, MarkValue.NO: State.NOT_READY}


class Scope(StrEnum):
    """What an indicator is asked of: the building (once for every precinct in it) or the precinct."""

    BUILDING = "building"
    PRECINCT = "precinct"


def state_of(conclusion: MarkValue | None) -> State:
    """The state a conclusion stands for; without one the precinct is not checked."""
    return CONCLUDED.get(conclusion, State.UNCHECKED) if conclusion else State.UNCHECKED
