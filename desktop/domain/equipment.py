"""Equipment: kinds of items, what lies where and in what condition, what is needed."""

from enum import StrEnum

from desktop.text import text


class Condition(StrEnum):
    """The condition of a thing; only what is good covers a need."""

    GOOD = "GOOD"
    REPAIR = "REPAIR"
    BAD = "BAD"
    OFF = "OFF"


CONDITIONS = {
    Condition.GOOD: text("Condition", "good"),
    Condition.REPAIR: text("Condition", "light damage"),
    Condition.BAD: text("Condition", "heavy damage"),
    Condition.OFF: text("Condition", "written off"),
}

WORST = {Condition.OFF: 3, Condition.BAD: 2, Condition.REPAIR: 1, Condition.GOOD: 0}
"""The worse the condition, the higher."""


class Holder(StrEnum):
    """On whose balance a thing is: there it goes back, and who holds it decides on repair and write-off."""

    COMMISSION = "COMMISSION"
    AKIMAT = "AKIMAT"
    OWNER = "OWNER"
    OTHER = "OTHER"


HOLDERS = {
    Holder.COMMISSION: text("Holder", "the commission"),
    Holder.AKIMAT: text("Holder", "the akimat"),
    Holder.OWNER: text("Holder", "owner of the building"),
    Holder.OTHER: text("Holder", "somebody else"),
}


def shortage(need: int | None, good: int) -> int:
    """What is missing: need less what is in good condition, never below nought; no need, no shortage."""
    return max(0, (need or 0) - good)


def surplus(need: int | None, good: int) -> int:
    """What could go elsewhere: good things above a known need."""
    return 0 if need is None else max(0, good - need)
