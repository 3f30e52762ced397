"""Works in buildings as plan and fact: what is mended, by whom, for how much, by when; and when it was done."""

from datetime import date
from enum import StrEnum

from desktop.text import text


class WorkKind(StrEnum):
    """What is built or mended."""

    RAMP = "RAMP"
    LIGHT = "LIGHT"
    HEATING = "HEATING"
    POWER = "POWER"
    COMMS = "COMMS"
    ROAD = "ROAD"
    REPAIR = "REPAIR"
    FIRE = "FIRE"
    OTHER = "OTHER"


WORK_KINDS = {
    WorkKind.RAMP: text("WorkKind", "ramp, entrance"),
    WorkKind.LIGHT: text("WorkKind", "lighting"),
    WorkKind.HEATING: text("WorkKind", "heating"),
    WorkKind.POWER: text("WorkKind", "power"),
    WorkKind.COMMS: text("WorkKind", "communications"),
    WorkKind.ROAD: text("WorkKind", "approach road"),
    WorkKind.REPAIR: text("WorkKind", "repair"),
    WorkKind.FIRE: text("WorkKind", "fire safety"),
    WorkKind.OTHER: text("WorkKind", "other"),
}


class WorkState(StrEnum):
    """Where a work stands on a day."""

    DONE = "DONE"
    LATE = "LATE"
    GOING = "GOING"
    PLANNED = "PLANNED"


WORK_STATES = {
    WorkState.DONE: text("WorkState", "done"),
    WorkState.LATE: text("WorkState", "overdue"),
    WorkState.GOING: text("WorkState", "in work"),
    WorkState.PLANNED: text("WorkState", "planned"),
}


def state_of(due: date | None, begun: date | None, done: date | None, today: date) -> WorkState:
    """Where a work stands."""
    if done is not None:
        return WorkState.DONE
    if due is not None and due < today:
        return WorkState.LATE
    return WorkState.GOING if begun is not None and begun <= today else WorkState.PLANNED
