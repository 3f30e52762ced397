"""Papers that were issued, layouts that were saved, pieces of a print set that came out of the printer."""

from datetime import date, datetime
from uuid import UUID

from pydantic import field_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.papers import unpacked
from desktop.text import text

NAMELESS = text("Layout", "Give the layout a name.")


class IssuedData(SQLModel):
    """A paper that was issued: from it and the journal the same paper can be made again and compared with today."""

    campaign_id: UUID
    number: int = Field(ge=1)
    report: str = Field(min_length=1, max_length=40)
    day: date
    language: str = Field(max_length=10)
    only: str = Field(default="", max_length=60)
    layout: str = Field(default="", max_length=4000)
    since: date | None = None
    on: date
    moment: str = Field(max_length=40)
    step: int = Field(ge=0)
    program: str = Field(default="", max_length=40)
    digest: str = Field(min_length=64, max_length=64)
    code: str = Field(min_length=12, max_length=12)
    control: str = Field(default="", max_length=2000)
    receiver: str = Field(default="", max_length=200)

    @field_validator("moment")
    @classmethod
    def a_moment(cls, value: str) -> str:
        datetime.fromisoformat(value)
        return value


class LayoutData(SQLModel):
    """Settings of a paper under a name of the office's own."""

    name: str = Field(max_length=80)
    report: str = Field(min_length=1, max_length=40)
    held: str = Field(default="", max_length=4000)

    @field_validator("name")
    @classmethod
    def named(cls, value: str) -> str:
        if not value.strip():
            raise Refusal(NAMELESS, "name")
        return value.strip()

    @field_validator("held")
    @classmethod
    def readable(cls, value: str) -> str:
        unpacked(value)
        return value


class PrintedData(SQLModel):
    """A piece of a print set that came out whole: for whom, and the digest of what was on it."""

    campaign_id: UUID
    report: str = Field(min_length=1, max_length=40)
    piece: str = Field(min_length=1, max_length=60)
    language: str = Field(max_length=10)
    pages: int = Field(ge=1)
    digest: str = Field(min_length=64, max_length=64)
    on: date
