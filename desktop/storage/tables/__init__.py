"""The tables of a commission's file, for those who write: rows come in only through ``work``.

A table class checks nothing itself. Every journalled row has an ``id`` that lasts, a ``key`` for the search index, the
number of the step that last wrote it as ``version``, and ``closed`` for rows taken out of use. Who only reads takes the
same tables from ``shape``, which are there 0.5 s sooner. After a change here run ``.ci/shape``.
"""

from sqlalchemy import MetaData
from sqlalchemy.orm import configure_mappers
from sqlmodel import SQLModel

from desktop.storage.tables.calendar import BuildingWork, CalendarDate, DayOff, Duty, Incident, RiskPlan, Task
from desktop.storage.tables.equipment import (
    Due,
    Holding,
    ItemPrice,
    Kit,
    KitPart,
    Need,
    Norm,
    StockPlace,
    Stocktake,
)
from desktop.storage.tables.forms import Consignment, Issue, Numbers
from desktop.storage.tables.journal import Entry, Listing, Now, Step
from desktop.storage.tables.meetings import AgendaItem, Attendee, Decision, Meeting, Replacement, Resolution
from desktop.storage.tables.money import Budget, Rate, Sealed, Timesheet
from desktop.storage.tables.office import Setting, User
from desktop.storage.tables.people import Appointment, Contact, Person
from desktop.storage.tables.precincts import Building, Campaign, Commission, Figure, Participation, Precinct
from desktop.storage.tables.readiness import Attachment, Checklist, Inspection, Mark, Photo, Point, Standing
from desktop.storage.tables.record import Record
from desktop.storage.tables.reference import Indicator, ItemKind, Overlay, Territory
from desktop.storage.tables.training import Attendance, Seminar
from desktop.storage.tables.transfers import Carried, Transfer, TransferPart
from desktop.storage.tables.votingday import (
    Acceptance,
    Accepted,
    HourReport,
    KeepRule,
    Lesson,
    PaperKind,
    StoredBox,
)

__all__ = [
    "JOURNALLED",
    "METADATA",
    "Acceptance",
    "Accepted",
    "AgendaItem",
    "Appointment",
    "Attachment",
    "Attendance",
    "Attendee",
    "Budget",
    "Building",
    "BuildingWork",
    "CalendarDate",
    "Campaign",
    "Carried",
    "Checklist",
    "Commission",
    "Consignment",
    "Contact",
    "DayOff",
    "Decision",
    "Due",
    "Duty",
    "Entry",
    "Figure",
    "Holding",
    "HourReport",
    "Incident",
    "Indicator",
    "Inspection",
    "Issue",
    "ItemKind",
    "ItemPrice",
    "KeepRule",
    "Kit",
    "KitPart",
    "Lesson",
    "Listing",
    "Mark",
    "Meeting",
    "Need",
    "Norm",
    "Now",
    "Numbers",
    "Overlay",
    "PaperKind",
    "Participation",
    "Person",
    "Photo",
    "Point",
    "Precinct",
    "Rate",
    "Record",
    "Replacement",
    "Resolution",
    "RiskPlan",
    "Sealed",
    "Seminar",
    "Setting",
    "Standing",
    "Step",
    "StockPlace",
    "Stocktake",
    "StoredBox",
    "Task",
    "Territory",
    "Timesheet",
    "Transfer",
    "TransferPart",
    "User",
]

METADATA: MetaData = SQLModel.metadata

JOURNALLED: tuple[type[Record], ...] = (
    Territory,
    ItemKind,
    Indicator,
    Checklist,
    Point,
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
    Inspection,
    Photo,
    Mark,
    Seminar,
    Attendance,
    CalendarDate,
    DayOff,
    Task,
    Duty,
    Incident,
    BuildingWork,
    RiskPlan,
    Transfer,
    TransferPart,
    Carried,
    Consignment,
    Numbers,
    Issue,
    Budget,
    Timesheet,
    Rate,
    Meeting,
    Attendee,
    AgendaItem,
    Resolution,
    Decision,
    Replacement,
    HourReport,
    Acceptance,
    Accepted,
    PaperKind,
    StoredBox,
    KeepRule,
    Lesson,
    User,
    Setting,
)
"""In the order in which rows may be added (parents first)."""

configure_mappers()
"""Rows found are made without a session; their attributes work only once the mappers stand."""
