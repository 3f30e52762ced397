"""Tests as facts: a test with its rules, the questions of its paper, the sheets that were answered."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.drawing import MOST_QUESTIONS, MOST_VARIANTS
from desktop.domain.exams import DEFAULTS, WHO_MARKED, ExamKind, PaperLanguage, Way
from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.text import text

WHO_READ = text("Tests", "Write who read it aloud or filled it in.")


class ExamData(SQLModel):
    """A test of a seminar: kind, rules, and the seed from which its variants are made again at any time."""

    campaign_id: UUID
    seminar_id: UUID
    kind: ExamKind
    title: str = Field(default="", max_length=200)
    post: Post | None = None
    questions: int = Field(default=DEFAULTS["questions"], ge=1, le=MOST_QUESTIONS)
    variants: int = Field(default=DEFAULTS["variants"], ge=1, le=MOST_VARIANTS)
    seed: str = Field(min_length=1, max_length=40)
    pass_percent: int = Field(default=DEFAULTS["pass_percent"], ge=0, le=100)
    minutes: int = Field(default=DEFAULTS["minutes"], ge=0, le=600)
    attempts: int = Field(default=DEFAULTS["attempts"], ge=1, le=9)
    note: str = Field(default="", max_length=500)


class ExamPartData(SQLModel):
    """A question at its place in a paper."""

    exam_id: UUID
    question_id: UUID
    position: int = Field(ge=1)


class AnswerSheetData(SQLModel):
    """What one person answered at one attempt, or the score alone with who marked it; and the way of passing."""

    exam_id: UUID
    attendance_id: UUID
    attempt: int = Field(default=1, ge=1, le=9)
    on: date
    variant: int | None = Field(default=None, ge=1, le=MOST_VARIANTS)
    answers: str = Field(default="", max_length=400)
    score: int = Field(ge=0, le=MOST_QUESTIONS)
    language: PaperLanguage = PaperLanguage.KK
    way: Way = Way.OWN
    helper: str = Field(default="", max_length=120)
    large: bool = False
    extra_minutes: int = Field(default=0, ge=0, le=600)
    marked_by: str = Field(default="", max_length=120)

    @model_validator(mode="after")
    def tells_who(self) -> "AnswerSheetData":
        """A score without answers names who marked it; reading aloud and helping name who did."""
        if not self.answers and not self.marked_by.strip():
            raise Refusal(WHO_MARKED, "marked_by")
        if self.way in (Way.READ, Way.HELPED) and not self.helper.strip():
            raise Refusal(WHO_READ, "helper")
        return self
