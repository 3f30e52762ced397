"""Checklists: which points are looked at in which precincts, at what degree a point is closed, and until when."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from desktop.domain.figures import Degree
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import Scope
from desktop.text import text


class Evidence(StrEnum):
    """What proves an answer."""

    NONE = "NONE"
    SHEET = "SHEET"
    ACT = "ACT"
    PHOTO = "PHOTO"


EVIDENCE = {
    Evidence.NONE: text("Evidence", "nothing more"),
    Evidence.SHEET: text("Evidence", "inspection sheet"),
    Evidence.ACT: text("Evidence", "act №"),
    Evidence.PHOTO: text("Evidence", "photo or scan"),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A point of a checklist as gates need it: what closes it, and how many days before the vote at the latest."""

    code: str
    indicator_id: UUID
    scope: Scope
    degree: Degree
    evidence: Evidence
    gate: bool
    days_before: int | None = None

    def due(self, voting_day: date) -> date | None:
        """The last day on which the point may still be open; None where nobody set one."""
        return None if self.days_before is None else voting_day - timedelta(days=self.days_before)


@dataclass(frozen=True, slots=True)
class Checklist:
    """One version of a checklist with its points in order: for a kind and subtype (None: any), within days."""

    id: UUID
    code: str
    number: int
    kind: PrecinctKind | None
    subtype: Subtype | None
    since: date | None
    till: date | None
    rules: tuple[Rule, ...]

    def suits(self, kind: PrecinctKind, subtype: Subtype, voting_day: date) -> bool:
        """Whether the checklist is meant for such a precinct in a vote on that day."""
        return (
            self.kind in (None, kind)
            and self.subtype in (None, subtype)
            and (self.since is None or self.since <= voting_day)
            and (self.till is None or voting_day <= self.till)
        )


def in_force(
    checklists: tuple[Checklist, ...], kind: PrecinctKind, subtype: Subtype, voting_day: date
) -> Checklist | None:
    """The checklist of a precinct: the newest version of the one that is meant most closely; None where none is.

    One for the subtype goes before one for the kind, that before one for all. Source: editable default (facts.md 2.3).
    """
    newest: dict[str, Checklist] = {}
    for each in checklists:
        if each.code not in newest or newest[each.code].number < each.number:
            newest[each.code] = each
    suiting = [each for each in newest.values() if each.suits(kind, subtype, voting_day)]
    return max(suiting, key=lambda each: (each.subtype is not None, each.kind is not None, each.code), default=None)
