"""How states and answers look: the colour of their chips, and the small word that says how they are known."""

from desktop.domain.equipment import Condition
from desktop.domain.figures import DEGREES, Degree
from desktop.domain.lines import EquipmentLine
from desktop.domain.readiness import MarkValue, State
from desktop.domain.training import CAME, Presence
from desktop.ui.columns import Tone
from desktop.words import shown

STATE_TONES = {
    State.READY: Tone.GOOD,
    State.REMARKS: Tone.ATTENTION,
    State.NOT_READY: Tone.BAD,
    State.UNCHECKED: Tone.QUIET,
}
MARK_TONES = {
    MarkValue.YES: Tone.GOOD,
    MarkValue.PARTLY: Tone.ATTENTION,
    MarkValue.NO: Tone.BAD,
    MarkValue.NOT_NEEDED: Tone.QUIET,
}
CONDITION_TONES = {
    Condition.GOOD: Tone.GOOD,
    Condition.REPAIR: Tone.ATTENTION,
    Condition.BAD: Tone.BAD,
    Condition.OFF: Tone.QUIET,
}


def presence_tone(presence: Presence | None) -> Tone | None:
    """The colour of an attendance mark: came, came in part, excused, not there."""
    if presence is None:
        return None
    if presence is Presence.PRESENT or presence is Presence.ONLINE:
        return Tone.GOOD
    if presence in CAME:
        return Tone.ATTENTION
    return Tone.QUIET if presence is Presence.EXCUSED else Tone.BAD


def short_tone(line: EquipmentLine) -> Tone | None:
    """Red where something is missing."""
    return Tone.BAD if line.short else None


def condition_tone(line: EquipmentLine) -> Tone | None:
    """The colour of a condition."""
    return None if line.condition is None else CONDITION_TONES[line.condition]


DEGREE_SIGNS = {Degree.TOLD: "○", Degree.SEEN: "◐", Degree.SIGNED: "●"}
"""The same signs as on the board: an empty ring is told, a half one seen, a full one signed."""


def degree_word(degree: Degree | None) -> str:
    """How a value is known, in one word."""
    return "" if degree is None else shown(DEGREES[degree])
