"""Plans of training, halls, seminars with their parts and sheets, certificates."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.training import (
    AskedData,
    AttendanceData,
    BlockData,
    FeedbackData,
    HallData,
    HandoutData,
    LawPointData,
    OnlineRoomData,
    SeminarData,
    SkillData,
    TopicData,
    TrainingCertificateData,
    TrainingPlanData,
    TrainingStageData,
)
from desktop.storage.tables.record import Record


class TrainingPlan(Record, TrainingPlanData, table=True):
    """An act by which training is planned."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class TrainingStage(Record, TrainingStageData, table=True):
    """A stage of a plan."""

    plan_id: UUID = Field(foreign_key="trainingplan.id", index=True)


class Topic(Record, TopicData, table=True):
    """A topic of training."""

    code: str = Field(unique=True, max_length=40)


class LawPoint(Record, LawPointData, table=True):
    """A norm behind a topic."""

    topic_id: UUID = Field(foreign_key="topic.id", index=True)


class Hall(Record, HallData, table=True):
    """A hall for groups."""

    okrug_id: UUID | None = Field(default=None, foreign_key="territory.id")
    building_id: UUID | None = Field(default=None, foreign_key="building.id")


class Seminar(Record, SeminarData, table=True):
    """A seminar."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    stage_id: UUID | None = Field(default=None, foreign_key="trainingstage.id")
    hall_id: UUID | None = Field(default=None, foreign_key="hall.id")


class Attendance(Record, AttendanceData, table=True):
    """A line of a seminar's sheet."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)
    appointment_id: UUID | None = Field(default=None, foreign_key="appointment.id", index=True)
    moved_to_id: UUID | None = Field(default=None, foreign_key="seminar.id")


class Block(Record, BlockData, table=True):
    """A block of a programme."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)
    topic_id: UUID | None = Field(default=None, foreign_key="topic.id")


class Handout(Record, HandoutData, table=True):
    """What was handed out."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)


class Asked(Record, AskedData, table=True):
    """A question and its answer."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)
    block_id: UUID | None = Field(default=None, foreign_key="block.id")


class Skill(Record, SkillData, table=True):
    """A line of the skill sheet."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)


class Feedback(Record, FeedbackData, table=True):
    """A sheet of feedback."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)


class OnlineRoom(Record, OnlineRoomData, table=True):
    """A connection of an online seminar."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)


class TrainingCertificate(Record, TrainingCertificateData, table=True):
    """A certificate."""

    __table_args__ = (UniqueConstraint("seminar_id", "person_id"),)

    seminar_id: UUID = Field(foreign_key="seminar.id")
    person_id: UUID = Field(foreign_key="person.id", index=True)
