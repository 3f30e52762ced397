"""What a person can do with training, by noun: the part of the actions that its rooms ask for."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.actions import certificates, groups, halls, lawpoints, parts, plans, sheets

    class Schooling(Protocol):
        """The actions of plans, halls, groups, sheets, parts of a seminar, norms and certificates."""

        certificates = certificates
        groups = groups
        halls = halls
        lawpoints = lawpoints
        parts = parts
        plans = plans
        sheets = sheets
