"""Rows known by their code, shipped or from above, and local changes of them."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from desktop.domain.facts.equipment import ItemKindData
from desktop.domain.facts.readiness import IndicatorData
from desktop.domain.facts.territories import TerritoryData
from desktop.storage.tables.record import Record


class Territory(Record, TerritoryData, table=True):
    """A territory; shipped ones come with the founding step, okrugs also with the first accepted register."""

    code: str = Field(unique=True, max_length=60)


class ItemKind(Record, ItemKindData, table=True):
    """A kind of item of the catalogue."""

    code: str = Field(unique=True, max_length=40)


class Indicator(Record, IndicatorData, table=True):
    """A point that a check looks at."""

    code: str = Field(unique=True, max_length=40)


class Overlay(Record, table=True):
    """A local change of one field of a row known by its code; in force = own, else region's, else centre's."""

    __table_args__ = (UniqueConstraint("row_id", "layer", "field"),)

    row_id: UUID
    layer: int
    field: str = Field(max_length=40)
    value: str
