"""Transfers: things on their way from a giver to a taker, stage by stage, each with a paper."""

from enum import StrEnum

from desktop.text import text


class Stage(StrEnum):
    """How far a transfer has come; a thing is on the way between hand-over and receipt."""

    DRAFT = "DRAFT"
    REQUESTED = "REQUESTED"
    LOADED = "LOADED"
    HANDED = "HANDED"
    RECEIVED = "RECEIVED"


STAGES = {
    Stage.DRAFT: text("Stage", "draft"),
    Stage.REQUESTED: text("Stage", "requested"),
    Stage.LOADED: text("Stage", "loaded"),
    Stage.HANDED: text("Stage", "on the way"),
    Stage.RECEIVED: text("Stage", "received"),
}
RANKS = {stage: rank for rank, stage in enumerate(Stage)}

MORE_HANDED = text("Transfers", "{item}: {a} handed over, {b} were asked for. Give a reason to keep it.")
MORE_RECEIVED = text("Transfers", "{item}: {a} received, {b} were handed over. Give a reason to keep it.")


def missing(handed: int, received: int, damaged: int) -> int:
    """What was handed over and did not arrive: it lies nobody knows where, and stays on the books."""
    return max(0, handed - received - damaged)
