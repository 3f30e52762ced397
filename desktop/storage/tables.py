"""The tables of a commission's file. Rows come in only through ``work``; a table class checks nothing itself.

Every journalled row has an ``id`` that lasts, a ``key`` for the search index, the number of the step that last wrote
it as ``version``, and ``closed`` for rows taken out of use.
"""

from datetime import date, time
from uuid import UUID

from sqlalchemy import Index, MetaData, UniqueConstraint
from sqlalchemy.orm import configure_mappers
from sqlmodel import Field, SQLModel

from desktop.domain.buildings import BuildingData
from desktop.domain.campaigns import CampaignData
from desktop.domain.commissions import CommissionData, Papers
from desktop.domain.equipment import HoldingData, ItemKindData, NeedData
from desktop.domain.facts.norms import NormData
from desktop.domain.facts.stock import ItemPriceData, KitData, KitPartData, StockPlaceData, StocktakeData
from desktop.domain.figures import FigureData
from desktop.domain.people import AppointmentData, ContactData, PersonData
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import IndicatorData, MarkData
from desktop.domain.territories import TerritoryData
from desktop.domain.training import AttendanceData, SeminarData


class Record(SQLModel):
    """What every journalled row has beside its facts."""

    key: int | None = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    version: int = 0
    closed: bool = False


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


class Campaign(Record, CampaignData, table=True):
    """A campaign of this commission."""


class Commission(Record, CommissionData, table=True):
    """A commission above, our own, or a precinct's."""

    territory_id: UUID = Field(foreign_key="territory.id")
    precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id", index=True)


class Building(Record, BuildingData, table=True):
    """A building; precincts of one campaign or several may share it."""

    __table_args__ = (Index("building_address", "address"),)

    okrug_id: UUID | None = Field(default=None, foreign_key="territory.id")


class Precinct(Record, table=True):
    """A precinct as it lasts from campaign to campaign."""

    region_id: UUID = Field(foreign_key="territory.id")
    okrug_id: UUID | None = Field(default=None, foreign_key="territory.id")
    settlement: str = Field(default="", max_length=120)
    settlement_ru: str = Field(default="", max_length=120)


class Participation(Record, table=True):
    """A precinct in one campaign. Its number is unique in its region and is not used again when it is closed."""

    __table_args__ = (
        UniqueConstraint("campaign_id", "region_id", "number", "suffix"),
        Index("participation_number", "campaign_id", "number", "suffix"),
    )

    campaign_id: UUID = Field(foreign_key="campaign.id")
    precinct_id: UUID = Field(foreign_key="precinct.id", index=True)
    region_id: UUID = Field(foreign_key="territory.id")
    number: int
    suffix: str = Field(default="", max_length=4)
    kind: PrecinctKind = PrecinctKind.RESIDENCE
    subtype: Subtype = Subtype.ORDINARY
    works: bool = True
    resolution: str = Field(default="", max_length=200)
    building_id: UUID | None = Field(default=None, foreign_key="building.id", index=True)
    spare_building_id: UUID | None = Field(default=None, foreign_key="building.id")
    opens: time = time(7, 0)
    closes: time = time(20, 0)
    boundaries: str = Field(default="", max_length=4000)
    phone: str = Field(default="", max_length=120)
    seats: int | None = None
    seats_decision: str = Field(default="", max_length=200)
    papers: Papers = Papers.KK
    note: str = Field(default="", max_length=1000)


class Figure(Record, FigureData, table=True):
    """A count of a precinct as known on a day."""

    participation_id: UUID = Field(foreign_key="participation.id", index=True)


class Person(Record, PersonData, table=True):
    """A person."""


class Contact(Record, ContactData, table=True):
    """A telephone of a person."""

    person_id: UUID = Field(foreign_key="person.id", index=True)


class Appointment(Record, AppointmentData, table=True):
    """A post of a person in a commission in a campaign."""

    campaign_id: UUID = Field(foreign_key="campaign.id")
    commission_id: UUID = Field(foreign_key="commission.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)


class StockPlace(Record, StockPlaceData, table=True):
    """A place where things lie beside the precincts."""

    building_id: UUID | None = Field(default=None, foreign_key="building.id")


class Holding(Record, HoldingData, table=True):
    """Things of a kind where they lie."""

    __table_args__ = (
        Index("holding_place", "precinct_id", "item_id"),
        Index("holding_store", "place_id", "item_id"),
    )

    precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id")
    place_id: UUID | None = Field(default=None, foreign_key="stockplace.id")
    item_id: UUID = Field(foreign_key="itemkind.id")
    home_precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id")
    home_place_id: UUID | None = Field(default=None, foreign_key="stockplace.id")


class Kit(Record, KitData, table=True):
    """Things that go together."""


class KitPart(Record, KitPartData, table=True):
    """What belongs to a kit."""

    kit_id: UUID = Field(foreign_key="kit.id", index=True)
    item_id: UUID = Field(foreign_key="itemkind.id")


class ItemPrice(Record, ItemPriceData, table=True):
    """What a piece costs."""

    item_id: UUID = Field(foreign_key="itemkind.id", index=True)


class Stocktake(Record, StocktakeData, table=True):
    """A look at what lies somewhere."""

    campaign_id: UUID = Field(foreign_key="campaign.id")
    precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id", index=True)
    place_id: UUID | None = Field(default=None, foreign_key="stockplace.id")


class Norm(Record, NormData, table=True):
    """A version of an item's rule."""

    item_id: UUID = Field(foreign_key="itemkind.id", index=True)


class Need(Record, NeedData, table=True):
    """What a precinct needs of a kind in a campaign."""

    __table_args__ = (UniqueConstraint("participation_id", "item_id"),)

    participation_id: UUID = Field(foreign_key="participation.id")
    item_id: UUID = Field(foreign_key="itemkind.id")


class Mark(Record, MarkData, table=True):
    """An answer to an indicator about a precinct or a building."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    indicator_id: UUID = Field(foreign_key="indicator.id")
    participation_id: UUID | None = Field(default=None, foreign_key="participation.id", index=True)
    building_id: UUID | None = Field(default=None, foreign_key="building.id", index=True)


class Seminar(Record, SeminarData, table=True):
    """A seminar."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)


class Attendance(Record, AttendanceData, table=True):
    """A line of a seminar's sheet."""

    seminar_id: UUID = Field(foreign_key="seminar.id", index=True)
    appointment_id: UUID | None = Field(default=None, foreign_key="appointment.id", index=True)


class User(Record, table=True):
    """A user of this file and what the role allows."""

    name: str = Field(unique=True, max_length=80)
    role: str = Field(max_length=20)


class Setting(Record, table=True):
    """What the office shares: its zone, its switches, its saved choices."""

    name: str = Field(unique=True, max_length=80)
    value: str


class Step(SQLModel, table=True):
    """One step of the journal; its digest covers the step before it."""

    n: int = Field(primary_key=True)
    at: str = Field(max_length=32)
    day: date = Field(index=True)
    who: str = Field(max_length=80)
    label: str
    source: str = Field(max_length=80)
    schema_number: int
    undoes: int | None = Field(default=None, index=True)
    rows: int = 0
    digest: bytes


class Entry(SQLModel, table=True):
    """One row touched by a step: how it was before (changed columns only) and the seal of how it is after."""

    __table_args__ = (Index("entry_row", "tbl", "row", "n"), Index("entry_step", "n"))

    seq: int | None = Field(default=None, primary_key=True)
    n: int
    tbl: str = Field(max_length=30)
    row: str = Field(max_length=32)
    op: str = Field(max_length=1)
    salt: bytes
    before: str | None = None
    after: bytes | None = None
    blanked: bytes | None = None


class Now(SQLModel, table=True):
    """The step that is being written; empty between steps, so that no statement slips past the journal."""

    n: int = Field(primary_key=True)


class Listing(SQLModel, table=True):
    """What lists are ordered by; its key leads to the row's words in the search index. Derived, rebuildable."""

    __table_args__ = (
        Index("listing_order", "noun", "campaign", "sort_key", "row"),
        Index("listing_row", "noun", "row", unique=True),
    )

    key: int | None = Field(default=None, primary_key=True)
    noun: str = Field(max_length=20)
    row: str = Field(max_length=32)
    campaign: str = Field(default="", max_length=32)
    sort_key: str


class Due(SQLModel, table=True):
    """What the rules in force come to at a precinct; empty where they say no number. Derived, rebuildable."""

    participation_id: UUID = Field(primary_key=True)
    item_id: UUID = Field(primary_key=True)
    quantity: int | None = None


METADATA: MetaData = SQLModel.metadata

JOURNALLED: tuple[type[Record], ...] = (
    Territory,
    ItemKind,
    Indicator,
    Overlay,
    Campaign,
    Commission,
    Building,
    Precinct,
    Participation,
    Figure,
    Person,
    Contact,
    Appointment,
    StockPlace,
    Holding,
    Kit,
    KitPart,
    ItemPrice,
    Stocktake,
    Norm,
    Need,
    Mark,
    Seminar,
    Attendance,
    User,
    Setting,
)
"""In the order in which rows may be added (parents first)."""

SCHEMA_NUMBER = 2
"""The number of the newest migration; a file with a higher one was made by a newer program."""

configure_mappers()
"""Rows found are made without a session; their attributes work only once the mappers stand."""
