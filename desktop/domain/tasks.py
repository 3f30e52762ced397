"""Tasks: what somebody is to do by a day, and from what they follow: a deadline, a remark, a shortage, an incident."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from desktop.text import text


class Origin(StrEnum):
    """From what a task follows."""

    OWN = "OWN"
    DEADLINE = "DEADLINE"
    REMARK = "REMARK"
    SHORTAGE = "SHORTAGE"
    INCIDENT = "INCIDENT"
    WORK = "WORK"


ORIGINS = {
    Origin.OWN: text("Origin", "own"),
    Origin.DEADLINE: text("Origin", "deadline"),
    Origin.REMARK: text("Origin", "remark"),
    Origin.SHORTAGE: text("Origin", "shortage"),
    Origin.INCIDENT: text("Origin", "incident"),
    Origin.WORK: text("Origin", "work"),
}

ANSWER_DAYS = 3
"""State bodies answer a commission within 3 days, on voting day and the day before at once (law 2464, L12)."""


@dataclass(frozen=True, slots=True)
class Cause:
    """A reason for a task: ``key`` tells it from all others for as long as it lasts."""

    key: str
    origin: Origin
    title: str
    due: date
    executor: str = ""
    participation_id: UUID | None = None
    building_id: UUID | None = None


def answer_day(asked: date, voting: date) -> date:
    """By when an akimat answers what is asked of it on a day."""
    if voting - timedelta(days=1) <= asked <= voting:
        return asked
    return min(asked + timedelta(days=ANSWER_DAYS), max(asked, voting - timedelta(days=1)))


def following(causes: Iterable[Cause], known: Mapping[str, bool]) -> tuple[list[Cause], list[str]]:
    """What is new to be done, and the causes that are gone; ``known``: key of a task → whether it is done."""
    lasting = {cause.key: cause for cause in causes}
    fresh = [cause for key, cause in lasting.items() if key not in known]
    gone = [key for key, done in known.items() if key and not done and key not in lasting]
    return fresh, gone
