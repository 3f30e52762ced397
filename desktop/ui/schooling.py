"""What a person can do with training and with papers, by noun: a part of the actions that rooms ask for."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.actions import certificates, groups, halls, lawpoints, papers, parts, plans, sheets

    class Schooling(Protocol):
        """The actions of plans, halls, groups, sheets, parts of a seminar, norms, certificates and papers."""

        certificates = certificates
        groups = groups
        halls = halls
        lawpoints = lawpoints
        papers = papers
        parts = parts
        plans = plans
        sheets = sheets
