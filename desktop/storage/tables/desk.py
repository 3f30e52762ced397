"""The secretary's desk: demands, their columns, answers and copies, phone calls, telephones, letters."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.desk import (
    DemandAnswerData,
    DemandColumnData,
    DemandData,
    DemandSentData,
    FormCellData,
    LetterAboutData,
    LetterData,
    LetterTextData,
    OfficePhoneData,
    OwnQuestionData,
    PhoneCallData,
    PhoneEditionData,
)
from desktop.storage.tables.record import Record


class Demand(Record, DemandData, table=True):
    """A demand."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    previous_id: UUID | None = Field(default=None, foreign_key="demand.id")


class OwnQuestion(Record, OwnQuestionData, table=True):
    """A question of the office's own."""


class DemandColumn(Record, DemandColumnData, table=True):
    """A column of a demand."""

    demand_id: UUID = Field(foreign_key="demand.id", index=True)
    question_id: UUID | None = Field(default=None, foreign_key="ownquestion.id")


class DemandAnswer(Record, DemandAnswerData, table=True):
    """An answer; ``about`` is a precinct of the campaign, a commission, a member or an okrug, as the demand says."""

    __table_args__ = (UniqueConstraint("column_id", "about"),)

    column_id: UUID = Field(foreign_key="demandcolumn.id")


class DemandSent(Record, DemandSentData, table=True):
    """What was sent."""

    demand_id: UUID = Field(foreign_key="demand.id", index=True)


class FormCell(Record, FormCellData, table=True):
    """How a head or a row of a form was matched."""

    __table_args__ = (UniqueConstraint("form", "row", "label"),)


class PhoneCall(Record, PhoneCallData, table=True):
    """A call."""

    __table_args__ = (Index("phonecall_place", "campaign_id", "participation_id"),)

    campaign_id: UUID = Field(foreign_key="campaign.id")
    participation_id: UUID = Field(foreign_key="participation.id")
    demand_id: UUID | None = Field(default=None, foreign_key="demand.id")


class OfficePhone(Record, OfficePhoneData, table=True):
    """A number of somebody who is no member."""

    okrug_id: UUID | None = Field(default=None, foreign_key="territory.id")


class PhoneEdition(Record, PhoneEditionData, table=True):
    """An edition of the phone book."""

    __table_args__ = (UniqueConstraint("campaign_id", "number"),)

    campaign_id: UUID = Field(foreign_key="campaign.id")


class Letter(Record, LetterData, table=True):
    """A letter."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    answers_id: UUID | None = Field(default=None, foreign_key="letter.id")


class LetterAbout(Record, LetterAboutData, table=True):
    """What a letter speaks of."""

    letter_id: UUID = Field(foreign_key="letter.id", index=True)
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id")
    building_id: UUID | None = Field(default=None, foreign_key="building.id")
    indicator_id: UUID | None = Field(default=None, foreign_key="indicator.id")
    item_id: UUID | None = Field(default=None, foreign_key="itemkind.id")
    appointment_id: UUID | None = Field(default=None, foreign_key="appointment.id")


class LetterText(Record, LetterTextData, table=True):
    """The office's own text of a kind of letter."""

    __table_args__ = (UniqueConstraint("kind", "language"),)
