"""Meetings, resolutions, replacements."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.meetings import AgendaItemData, AttendeeData, DecisionData, MeetingData, ResolutionData
from desktop.domain.facts.replacements import ReplacementData
from desktop.storage.tables.record import Record


class Meeting(Record, MeetingData, table=True):
    """A meeting."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class Attendee(Record, AttendeeData, table=True):
    """Who came to a meeting."""

    __table_args__ = (UniqueConstraint("meeting_id", "appointment_id"),)

    meeting_id: UUID = Field(foreign_key="meeting.id")
    appointment_id: UUID = Field(foreign_key="appointment.id")


class AgendaItem(Record, AgendaItemData, table=True):
    """A subject of a meeting."""

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True)


class Resolution(Record, ResolutionData, table=True):
    """A resolution; closed ones keep their number."""

    __table_args__ = (UniqueConstraint("campaign_id", "number"),)

    campaign_id: UUID = Field(foreign_key="campaign.id")
    meeting_id: UUID | None = Field(default=None, foreign_key="meeting.id")
    item_id: UUID | None = Field(default=None, foreign_key="agendaitem.id")


class Decision(Record, DecisionData, table=True):
    """A fact that a resolution makes."""

    resolution_id: UUID = Field(foreign_key="resolution.id", index=True)
    participation_id: UUID = Field(foreign_key="participation.id", index=True)


class Replacement(Record, ReplacementData, table=True):
    """A replacement of a member."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    appointment_id: UUID | None = Field(default=None, foreign_key="appointment.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")
    entered_id: UUID | None = Field(default=None, foreign_key="appointment.id")
