"""Figures and how they are known: told by phone, seen on the spot, signed in an act."""

from datetime import date
from uuid import UUID

from sqlmodel import Field, SQLModel

from desktop.domain.figures import Degree, FigureKind


class FigureData(SQLModel):
    """One count of one precinct as it was known on a day; later counts stand beside it, none is overwritten."""

    participation_id: UUID
    kind: FigureKind
    value: int = Field(ge=0, le=100_000)
    as_of: date
    source: str = Field(default="", max_length=200)
    degree: Degree = Degree.TOLD
    reason: str = Field(default="", max_length=500)
