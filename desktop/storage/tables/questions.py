"""The bank of questions, practical cases; tests, their papers and the sheets that were answered."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.exams import AnswerSheetData, ExamData, ExamPartData
from desktop.domain.facts.questions import PracticalCaseData, QuestionData
from desktop.storage.tables.record import Record


class Question(Record, QuestionData, table=True):
    """A version of a question; one that stands in a paper is never changed."""

    __table_args__ = (UniqueConstraint("code", "number"),)


class PracticalCase(Record, PracticalCaseData, table=True):
    """A practical case."""

    code: str = Field(unique=True, max_length=40)


class Exam(Record, ExamData, table=True):
    """A test of a seminar."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)


class ExamPart(Record, ExamPartData, table=True):
    """A question at its place in a paper."""

    __table_args__ = (UniqueConstraint("exam_id", "position"),)

    exam_id: UUID = Field(foreign_key="exam.id", index=True)
    question_id: UUID = Field(foreign_key="question.id", index=True)


class AnswerSheet(Record, AnswerSheetData, table=True):
    """What one person answered at one attempt."""

    __table_args__ = (UniqueConstraint("exam_id", "attendance_id", "attempt"),)

    exam_id: UUID = Field(foreign_key="exam.id", index=True)
    attendance_id: UUID = Field(foreign_key="attendance.id", index=True)
