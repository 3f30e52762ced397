"""Campaigns: a referendum or an election with its two dates. Every screen and paper has exactly one."""

from enum import StrEnum

from desktop.text import text


class Vote(StrEnum):
    """What the campaign prepares."""

    REFERENDUM = "referendum"
    ELECTION = "election"


VOTES = {Vote.REFERENDUM: text("Vote", "referendum"), Vote.ELECTION: text("Vote", "election")}
