"""The voting day and what comes after it: calls, documents taken in, boxes, terms, lessons."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.afterwards import (
    AcceptanceData,
    AcceptedData,
    KeepRuleData,
    LessonData,
    PaperKindData,
    StoredBoxData,
)
from desktop.domain.facts.votingday import HourReportData
from desktop.storage.tables.record import Record


class HourReport(Record, HourReportData, table=True):
    """A call of a precinct."""

    __table_args__ = (UniqueConstraint("participation_id", "mark"),)

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    participation_id: UUID = Field(foreign_key="participation.id")


class Acceptance(Record, AcceptanceData, table=True):
    """Documents of a precinct taken in."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    participation_id: UUID = Field(foreign_key="participation.id", unique=True)


class Accepted(Record, AcceptedData, table=True):
    """A line of an acceptance."""

    __table_args__ = (UniqueConstraint("acceptance_id", "code"),)

    acceptance_id: UUID = Field(foreign_key="acceptance.id")


class PaperKind(Record, PaperKindData, table=True):
    """A line of the office's own list of what is handed in."""


class StoredBox(Record, StoredBoxData, table=True):
    """A box on a shelf."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")


class KeepRule(Record, KeepRuleData, table=True):
    """The office's own term of keeping."""


class Lesson(Record, LessonData, table=True):
    """A lesson."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
