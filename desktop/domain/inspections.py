"""Checklists, inspections and photos as screens and papers see them: one frozen row each, in one language."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.checklists import Rule
from desktop.domain.lines import Mark
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import MarkValue


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One version of a checklist."""

    code: str
    number: int
    name: str
    kind: PrecinctKind | None
    subtype: Subtype | None
    since: date | None
    till: date | None
    points: int
    gates: int
    newest: bool
    held: int
    """Inspections that were made with this version."""
    waiting: int
    """Planned visits that will be made with it."""
    name_kk: str = ""
    name_ru: str = ""


@dataclass(frozen=True, slots=True)
class PointLine:
    """A point of a version in the order of the paper."""

    rule: Rule
    position: int
    name: str
    short: str
    how_kk: str
    how_ru: str
    how: str


@dataclass(frozen=True, slots=True)
class InspectionLine:
    """A visit: planned, held, signed."""

    number: str
    okrug: str
    settlement: str
    premises: str
    team: str
    planned_on: date
    held_on: date | None
    only_open: bool
    act_number: str
    act_on: date | None
    members: str
    note: str
    checklist: str
    version: int
    answered: int
    remarks: int
    participation_id: UUID
    checklist_id: UUID


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of a sheet: the point, the answer that stands, and the one of this visit where there is one."""

    point: PointLine
    standing: Mark | None
    answer: Mark | None
    shared: bool
    """Whether the answer that stands was given for the building on a visit to a neighbour in these days."""


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """A photo without its picture."""

    sha256: str
    taken_on: date
    note: str
    point: str
    of_building: bool
    inspection_id: UUID | None
    act: str = ""
    """The act that a scan shows."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of a sheet: its answer, the remark, until when and by whom it is mended; ``act`` proves a signed one."""

    code: str
    value: MarkValue
    note: str = ""
    due: date | None = None
    executor: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """How many working precincts of a territory stand in each state, and how many ready ones are only told."""

    name: str
    precincts: int
    ready: int
    told: int
    remarks: int
    not_ready: int
    unchecked: int
