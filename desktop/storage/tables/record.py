"""What every journalled row has beside its facts."""

from uuid import UUID

from sqlmodel import Field, SQLModel


class Record(SQLModel):
    """What every journalled row has beside its facts."""

    key: int | None = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    version: int = 0
    closed: bool = False
