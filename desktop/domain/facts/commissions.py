"""Commissions: central, regional, district and precinct; each has its papers' language."""

from uuid import UUID

from sqlmodel import Field, SQLModel

from desktop.domain.commissions import CommissionLevel, Papers


class CommissionData(SQLModel):
    """A commission of a territory, or of one precinct."""

    level: CommissionLevel
    territory_id: UUID
    precinct_id: UUID | None = None
    own: bool = False
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)
    papers: Papers = Papers.KK
