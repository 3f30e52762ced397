"""Readiness: marks by indicator with their degree, and the state that a person concluded for a precinct."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
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


class IndicatorData(SQLModel):
    """A point that a check looks at, known by its code."""

    code: str = Field(min_length=2, max_length=40)
    scope: Scope
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)
    name_en: str = Field(default="", max_length=200)
    short_kk: str = Field(default="", max_length=30)
    short_ru: str = Field(default="", max_length=30)
    active: bool = True


class MarkData(SQLModel):
    """One answer on one day about a precinct or a building; later answers stand beside it."""

    campaign_id: UUID
    indicator_id: UUID
    participation_id: UUID | None = None
    building_id: UUID | None = None
    value: MarkValue
    as_of: date
    degree: Degree = Degree.TOLD
    source: str = Field(default="", max_length=200)
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def about_one_thing(self) -> "MarkData":
        if (self.participation_id is None) == (self.building_id is None):
            raise ValueError("a mark is about a precinct or about a building")
        if self.degree is Degree.SIGNED and not self.source.strip():
            raise Refusal(text("Readiness", "A signed mark needs the number of its act."), "source")
        return self


def state_of(conclusion: MarkValue | None) -> State:
    """The state a conclusion stands for; without one the precinct is not checked."""
    return CONCLUDED.get(conclusion, State.UNCHECKED) if conclusion else State.UNCHECKED
