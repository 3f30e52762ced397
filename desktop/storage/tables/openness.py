"""The information plan, publications, enquiries, answers, organisations with their observers, polls, own wordings."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.openness import (
    BundleData,
    EnquiryData,
    ObservationData,
    ObserverData,
    OrganisationData,
    OutreachData,
    PollData,
    PressTextData,
    PublicationData,
    ReplyData,
)
from desktop.storage.tables.record import Record


class Outreach(Record, OutreachData, table=True):
    """A line of the information plan."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class Bundle(Record, BundleData, table=True):
    """What a precinct was handed."""

    __table_args__ = (UniqueConstraint("outreach_id", "participation_id"),)

    outreach_id: UUID = Field(foreign_key="outreach.id")
    participation_id: UUID = Field(foreign_key="participation.id", index=True)


class Publication(Record, PublicationData, table=True):
    """A publication about us."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")


class Enquiry(Record, EnquiryData, table=True):
    """An enquiry or a complaint."""

    __table_args__ = (Index("enquiry_number", "campaign_id", "number", unique=True),)

    campaign_id: UUID = Field(foreign_key="campaign.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id", index=True)
    work_id: UUID | None = Field(default=None, foreign_key="buildingwork.id")


class Reply(Record, ReplyData, table=True):
    """A ready answer."""


class Organisation(Record, OrganisationData, table=True):
    """Who observes or reports."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class Observer(Record, ObserverData, table=True):
    """How many an organisation sends to a precinct."""

    __table_args__ = (UniqueConstraint("organisation_id", "participation_id"),)

    organisation_id: UUID = Field(foreign_key="organisation.id")
    participation_id: UUID = Field(foreign_key="participation.id", index=True)


class Observation(Record, ObservationData, table=True):
    """A visit of observers or media."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")
    task_id: UUID | None = Field(default=None, foreign_key="task.id")


class Poll(Record, PollData, table=True):
    """An opinion poll."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class PressText(Record, PressTextData, table=True):
    """The office's own wording of a text."""

    code: str = Field(unique=True, min_length=1, max_length=40)
