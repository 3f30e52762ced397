"""Training: seminars, who came, what the entry and exit tests showed."""

from enum import StrEnum

from desktop.text import Sentence, text


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


class Audience(StrEnum):
    """For whom a seminar is held, and as whom somebody sits in it."""

    MEMBERS = "MEMBERS"
    MEDIA = "MEDIA"
    NGO = "NGO"
    OBSERVERS = "OBSERVERS"
    OTHERS = "OTHERS"


AUDIENCES = {
    Audience.MEMBERS: text("Audience", "members of commissions"),
    Audience.MEDIA: text("Audience", "mass media"),
    Audience.NGO: text("Audience", "non-profit organisations"),
    Audience.OBSERVERS: text("Audience", "observers"),
    Audience.OTHERS: text("Audience", "others"),
}


class StageLevel(StrEnum):
    """On which step of the cascade a stage stands: the level above teaches the level below."""

    NATIONAL = "NATIONAL"
    REGIONAL = "REGIONAL"
    DISTRICT = "DISTRICT"
    SPECIAL = "SPECIAL"
    BETWEEN = "BETWEEN"


STAGE_LEVELS = {
    StageLevel.NATIONAL: text("StageLevel", "national"),
    StageLevel.REGIONAL: text("StageLevel", "regional"),
    StageLevel.DISTRICT: text("StageLevel", "district"),
    StageLevel.SPECIAL: text("StageLevel", "special"),
    StageLevel.BETWEEN: text("StageLevel", "between campaigns"),
}
UPWARD = frozenset({StageLevel.NATIONAL, StageLevel.REGIONAL})
"""Stages at which a district commission sits among those who are taught."""


class BlockForm(StrEnum):
    """How a block of a programme is held."""

    OPENING = "OPENING"
    LECTURE = "LECTURE"
    CASE = "CASE"
    ROLE_PLAY = "ROLE_PLAY"
    QUESTIONS = "QUESTIONS"
    EXCHANGE = "EXCHANGE"
    TEST = "TEST"
    BREAK = "BREAK"


BLOCK_FORMS = {
    BlockForm.OPENING: text("BlockForm", "opening"),
    BlockForm.LECTURE: text("BlockForm", "lecture"),
    BlockForm.CASE: text("BlockForm", "practical case"),
    BlockForm.ROLE_PLAY: text("BlockForm", "role-play"),
    BlockForm.QUESTIONS: text("BlockForm", "questions and answers"),
    BlockForm.EXCHANGE: text("BlockForm", "exchange of experience"),
    BlockForm.TEST: text("BlockForm", "test"),
    BlockForm.BREAK: text("BlockForm", "break"),
}

FEEDBACK: tuple[Sentence, ...] = (
    text("Feedback", "Were the topics clear?"),
    text("Feedback", "Are the materials enough for the work?"),
    text("Feedback", "Were the practical cases useful?"),
    text("Feedback", "Were your questions answered?"),
    text("Feedback", "Are you ready for the voting day?"),
)
"""The five questions of the feedback sheet, each answered from 1 to 5; an editable default of the program."""
