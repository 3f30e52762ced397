"""Checklists, inspections, photos, answers, and where precincts stand by them."""

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from desktop.domain.facts.checklists import ChecklistData, PointData
from desktop.domain.facts.inspections import InspectionData, PhotoData
from desktop.domain.facts.readiness import MarkData
from desktop.domain.figures import Degree
from desktop.domain.readiness import State
from desktop.storage.tables.record import Record


class Checklist(Record, ChecklistData, table=True):
    """A version of a checklist; inspections keep the version they were made with."""

    __table_args__ = (UniqueConstraint("code", "number"),)


class Point(Record, PointData, table=True):
    """A point of a version."""

    __table_args__ = (UniqueConstraint("checklist_id", "indicator_id"),)

    checklist_id: UUID = Field(foreign_key="checklist.id", index=True)
    indicator_id: UUID = Field(foreign_key="indicator.id")


class Inspection(Record, InspectionData, table=True):
    """A visit to a precinct, planned or held."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    participation_id: UUID = Field(foreign_key="participation.id", index=True)
    checklist_id: UUID = Field(foreign_key="checklist.id")


class Photo(Record, PhotoData, table=True):
    """A photo or scan; the picture itself is an attachment."""

    campaign_id: UUID = Field(foreign_key="campaign.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id", index=True)
    building_id: UUID | None = Field(default=None, foreign_key="building.id", index=True)
    indicator_id: UUID | None = Field(default=None, foreign_key="indicator.id")
    inspection_id: UUID | None = Field(default=None, foreign_key="inspection.id", index=True)


class Mark(Record, MarkData, table=True):
    """An answer to an indicator about a precinct or a building."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    indicator_id: UUID = Field(foreign_key="indicator.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id", index=True)
    building_id: UUID | None = Field(default=None, foreign_key="building.id", index=True)
    inspection_id: UUID | None = Field(default=None, foreign_key="inspection.id", index=True)


class Attachment(SQLModel, table=True):
    """The bytes of a picture, known by their digest; outside the journal, which keeps no bytes."""

    sha256: str = Field(primary_key=True, max_length=64)
    kind: str = Field(max_length=10)
    bytes: bytes


class Standing(SQLModel, table=True):
    """Where each precinct stands by its gates. Derived from marks and checklists, rebuildable."""

    row: UUID = Field(primary_key=True)
    campaign: UUID = Field(index=True)
    state: State
    degree: Degree | None = None
    as_of: date | None = None
    gates: int = 0
    opened: int = 0
    remarks: int = 0
