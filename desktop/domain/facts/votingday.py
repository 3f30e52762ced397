"""What a precinct called on the voting day: that it called, when and by whom, and never a count."""

from datetime import time
from uuid import UUID

from pydantic import field_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.votingday import NIGHT, HourMark
from desktop.text import text


class HourReportData(SQLModel):
    """One cell of the grid. ``lacks`` are the digits of the night's questions that were answered with no."""

    campaign_id: UUID
    participation_id: UUID
    mark: HourMark
    at: time
    told_by: str = Field(default="", max_length=120)
    degree: Degree = Degree.TOLD
    lacks: str = Field(default="", max_length=9)

    @field_validator("lacks")
    @classmethod
    def of_the_night(cls, value: str) -> str:
        """Each digit once, in order; anything else would be a count."""
        if set(value) - set(NIGHT):
            raise Refusal(text("VotingDay", "A cell holds an hour alone: no counts are kept here."), "lacks")
        return "".join(sorted(set(value)))
