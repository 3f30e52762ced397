"""People, how to reach them, their posts."""

from uuid import UUID

from sqlmodel import Field

from desktop.domain.facts.people import AppointmentData, ContactData, PersonData
from desktop.storage.tables.record import Record


class Person(Record, PersonData, table=True):
    """A person."""


class Contact(Record, ContactData, table=True):
    """A telephone of a person."""

    person_id: UUID = Field(foreign_key="person.id", index=True)


class Appointment(Record, AppointmentData, table=True):
    """A post of a person in a commission in a campaign."""

    campaign_id: UUID = Field(foreign_key="campaign.id")
    commission_id: UUID = Field(foreign_key="commission.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
