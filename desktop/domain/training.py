"""Training: seminars, who came, what the entry and exit tests showed."""

from enum import StrEnum

from desktop.text import text


class Format(StrEnum):
    """How a seminar is held."""

    ONLINE = "online"
    OFFLINE = "offline"
    DISTANCE = "distance"
    MIXED = "mixed"


FORMATS = {
    Format.ONLINE: text("Format", "online"),
    Format.OFFLINE: text("Format", "offline"),
    Format.DISTANCE: text("Format", "distance"),
    Format.MIXED: text("Format", "mixed"),
}


class Presence(StrEnum):
    """What the sheet says of one person."""

    PRESENT = "PRESENT"
    LATE = "LATE"
    LEFT = "LEFT"
    ONLINE = "ONLINE"
    ABSENT = "ABSENT"
    EXCUSED = "EXCUSED"


PRESENCES = {
    Presence.PRESENT: text("Presence", "present"),
    Presence.LATE: text("Presence", "late"),
    Presence.LEFT: text("Presence", "left early"),
    Presence.ONLINE: text("Presence", "online"),
    Presence.ABSENT: text("Presence", "absent"),
    Presence.EXCUSED: text("Presence", "excused"),
}

CAME = frozenset({Presence.PRESENT, Presence.LATE, Presence.LEFT, Presence.ONLINE})
