"""Buildings: premises are a noun of their own, for two precincts may share one school and its ramp."""

from uuid import UUID

from sqlmodel import Field, SQLModel

from desktop.domain.risks import Road


class BuildingData(SQLModel):
    """A building where people vote: what is asked once for every precinct in it."""

    okrug_id: UUID | None = None
    settlement: str = Field(default="", max_length=120)
    settlement_ru: str = Field(default="", max_length=120)
    address: str = Field(default="", max_length=300)
    name_kk: str = Field(min_length=1, max_length=200)
    name_ru: str = Field(default="", max_length=200)
    owner: str = Field(default="", max_length=200)
    head: str = Field(default="", max_length=120)
    head_phone: str = Field(default="", max_length=60)
    guard: str = Field(default="", max_length=120)
    guard_phone: str = Field(default="", max_length=60)
    key_at: str = Field(default="", max_length=200)
    floor: str = Field(default="", max_length=40)
    road: Road | None = None
    keys: int | None = Field(default=None, ge=0, le=99)
    note: str = Field(default="", max_length=1000)
