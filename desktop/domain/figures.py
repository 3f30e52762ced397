"""Figures and how they are known: told by phone, seen on the spot, signed in an act."""

from enum import StrEnum

from desktop.text import text


class Degree(StrEnum):
    """How a value is known, from the weakest to the strongest."""

    TOLD = "TOLD"
    SEEN = "SEEN"
    SIGNED = "SIGNED"


DEGREES = {
    Degree.TOLD: text("Degree", "told"),
    Degree.SEEN: text("Degree", "seen"),
    Degree.SIGNED: text("Degree", "signed"),
}


class FigureKind(StrEnum):
    """What is counted in a precinct; the counts hold no names."""

    VOTERS = "VOTERS"
    FIRST_TIME = "FIRST_TIME"
    VISION = "VISION"
    HEARING = "HEARING"
    MOTION = "MOTION"
    WHEELCHAIR = "WHEELCHAIR"
    AT_HOME = "AT_HOME"


FIGURES = {
    FigureKind.VOTERS: text("Figure", "Citizens on the list"),
    FigureKind.FIRST_TIME: text("Figure", "First-time voters"),
    FigureKind.VISION: text("Figure", "vision"),
    FigureKind.HEARING: text("Figure", "hearing"),
    FigureKind.MOTION: text("Figure", "musculoskeletal"),
    FigureKind.WHEELCHAIR: text("Figure", "wheelchair"),
    FigureKind.AT_HOME: text("Figure", "Home-vote requests"),
}

VOTERS_LIMIT = 3000
"""A precinct has at most 3,000 voters (law on elections; confirmed by practice of new precincts): more is a warning
that a person may accept with a reason."""
