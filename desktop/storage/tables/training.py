"""Seminars and their sheets."""

from uuid import UUID

from sqlmodel import Field

from desktop.domain.facts.training import AttendanceData, SeminarData
from desktop.storage.tables.record import Record


class Seminar(Record, SeminarData, table=True):
    """A seminar."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class Attendance(Record, AttendanceData, table=True):
    """A line of a seminar's sheet."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)
    appointment_id: UUID | None = Field(default=None, foreign_key="appointment.id", index=True)
