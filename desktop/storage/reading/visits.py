"""Visits with their sheets, and photos."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, func, select

from desktop.domain.gates import OPENING, Standing, kept_open, stand, weighed
from desktop.domain.identity import coded_id
from desktop.domain.inspections import InspectionLine, PhotoLine, SheetLine
from desktop.domain.lines import Mark
from desktop.domain.readiness import CONCLUSION, Scope
from desktop.domain.territories import short_okrug
from desktop.storage.names import in_force as named_in_force
from desktop.storage.names import in_words, named
from desktop.storage.questions import Row
from desktop.storage.reading.buildings import mark_of
from desktop.storage.reading.common import T
from desktop.storage.reading.points import point_lines
from desktop.text import Language

CHECKLIST, INDICATOR, INSPECTION = T["checklist"], T["indicator"], T["inspection"]
PLACE, LASTING, OKRUG, BUILDING = T["participation"], T["precinct"], T["territory"], T["building"]
MARK, PHOTO = T["mark"], T["photo"]
THESE_DAYS = timedelta(days=3)
"""A point of the building that a team answered so many days before the visit to a neighbour need not be asked again."""


def inspection_lines(
    connection: Connection, campaign: UUID, language: Language, ids: Sequence[UUID] | None = None
) -> list[Row[InspectionLine]]:
    """The visits of a campaign by day, team and number; these only where some are named."""
    answered = select(func.count(MARK.c.indicator_id.distinct())).where(
        MARK.c.inspection_id == INSPECTION.c.id,
        MARK.c.closed.is_(False),
        MARK.c.indicator_id != coded_id("indicator", CONCLUSION),
    )
    remarks = answered.where(MARK.c.value.in_(list(OPENING)))
    asked = (
        select(
            INSPECTION,
            PLACE.c.number,
            PLACE.c.suffix,
            named_in_force(OKRUG, language).label("okrug"),
            in_words(LASTING.c.settlement, LASTING.c.settlement_ru, language).label("settlement"),
            named(BUILDING, language).label("premises"),
            in_words(CHECKLIST.c.name_kk, CHECKLIST.c.name_ru, language).label("checklist"),
            CHECKLIST.c.number.label("list_number"),
            answered.correlate(INSPECTION).scalar_subquery().label("answered"),
            remarks.correlate(INSPECTION).scalar_subquery().label("remarks"),
        )
        .join(PLACE, PLACE.c.id == INSPECTION.c.participation_id)
        .join(LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .join(CHECKLIST, CHECKLIST.c.id == INSPECTION.c.checklist_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
        .outerjoin(BUILDING, BUILDING.c.id == PLACE.c.building_id)
        .where(INSPECTION.c.campaign_id == campaign, INSPECTION.c.closed.is_(False))
        .order_by(INSPECTION.c.planned_on, INSPECTION.c.team, PLACE.c.number, PLACE.c.suffix)
    )
    if ids is not None:
        asked = asked.where(INSPECTION.c.id.in_(ids))
    return [Row(row["id"], row["version"], visit(row)) for row in connection.execute(asked).mappings()]


def visit(row: RowMapping) -> InspectionLine:
    """A visit as screens and papers see it."""
    return InspectionLine(
        number=f"{row['number']}{row['suffix']}",
        okrug=short_okrug(row["okrug"]),
        settlement=row["settlement"] or "",
        premises=row["premises"] or "",
        team=row["team"],
        planned_on=row["planned_on"],
        held_on=row["held_on"],
        only_open=row["only_open"],
        act_number=row["act_number"],
        act_on=row["act_on"],
        members=row["members"],
        note=row["note"],
        checklist=row["checklist"],
        version=row["list_number"],
        answered=row["answered"],
        remarks=row["remarks"],
        participation_id=row["participation_id"],
        checklist_id=row["checklist_id"],
    )


def sheet(connection: Connection, inspection_id: UUID, language: Language) -> list[SheetLine]:
    """The lines of a visit's sheet in the order of the paper: all points, or those that are open or were looked at.

    Once its act is signed, the answers of that day stand on it, whatever came later.
    """
    held = connection.execute(select(INSPECTION).where(INSPECTION.c.id == inspection_id)).mappings().one()
    place = connection.execute(select(PLACE).where(PLACE.c.id == held["participation_id"])).mappings().one()
    points = point_lines(connection, held["checklist_id"], language)
    campaign, house = held["campaign_id"], place["building_id"]
    said, own = answers_of(connection, campaign, place["id"], house, inspection_id, held["act_on"])
    pictured = photographed(connection, campaign, place["id"], house)
    lines: list[SheetLine] = []
    for point in points:
        code = point.rule.code
        mark = said.get(code)
        if held["only_open"] and code not in own:
            why = kept_open(point.rule, mark, pictured=code in pictured) if point.rule.gate else None
            if why is None and (mark is None or mark.value not in OPENING):
                continue
        neighbour = (
            point.rule.scope is Scope.BUILDING
            and mark is not None
            and mark.sheet
            and code not in own
            and mark.as_of >= held["planned_on"] - THESE_DAYS
        )
        lines.append(SheetLine(point, mark, own.get(code), neighbour))
    return lines


def answers_of(
    connection: Connection,
    campaign: UUID,
    place: UUID,
    building: UUID | None,
    inspection: UUID,
    until: date | None = None,
) -> tuple[dict[str, Mark], dict[str, Mark]]:
    """The answers that stand for a precinct by code, its building's among them; and those of one visit.

    With ``until`` only answers dated up to that day.
    """
    asked = select(MARK, INDICATOR.c.code).join(INDICATOR, INDICATOR.c.id == MARK.c.indicator_id)
    asked = asked.where(MARK.c.campaign_id == campaign, about(MARK, place, building), MARK.c.closed.is_(False))
    if until is not None:
        asked = asked.where(MARK.c.as_of <= until)
    of_house: dict[str, Mark] = {}
    of_place: dict[str, Mark] = {}
    own: dict[str, Mark] = {}
    for row in connection.execute(asked.order_by(MARK.c.as_of, MARK.c.id)).mappings():
        said, code, mark = of_place if row["participation_id"] else of_house, row["code"], mark_of(row)
        said[code] = weighed(said.get(code), mark)
        if row["inspection_id"] == inspection:
            own[code] = mark
    return {**of_house, **of_place}, own


def about(table: Table, place: UUID, building: UUID | None) -> ColumnElement[bool]:
    """What is said of a precinct or of its building, where it has one."""
    of_place: ColumnElement[bool] = table.c.participation_id == place
    return of_place if building is None else of_place | (table.c.building_id == building)


def signed_standing(connection: Connection, inspection_id: UUID) -> Standing:
    """Where a precinct stood when the act of a visit was signed: by the version and the answers of that day."""
    held = connection.execute(select(INSPECTION).where(INSPECTION.c.id == inspection_id)).mappings().one()
    place = connection.execute(select(PLACE).where(PLACE.c.id == held["participation_id"])).mappings().one()
    until, house = held["act_on"], place["building_id"]
    said, _ = answers_of(connection, held["campaign_id"], place["id"], house, inspection_id, until)
    rules = [point.rule for point in point_lines(connection, held["checklist_id"], "kk")]
    return stand(rules, said, photographed(connection, held["campaign_id"], place["id"], house, until))


def photographed(
    connection: Connection, campaign: UUID, place: UUID, building: UUID | None, until: date | None = None
) -> set[str]:
    """The points of a precinct and its building that a photo or scan proves; up to a day where one is given."""
    asked = select(INDICATOR.c.code).join(PHOTO, PHOTO.c.indicator_id == INDICATOR.c.id)
    asked = asked.where(PHOTO.c.campaign_id == campaign, about(PHOTO, place, building), PHOTO.c.closed.is_(False))
    if until is not None:
        asked = asked.where(PHOTO.c.taken_on <= until)
    return set(connection.execute(asked).scalars())


def photos(connection: Connection, place: UUID, language: Language) -> list[Row[PhotoLine]]:
    """The photos of a precinct and of its building, the newest first."""
    house = select(PLACE.c.building_id).where(PLACE.c.id == place).scalar_subquery()
    asked = (
        select(PHOTO, named_in_force(INDICATOR, language).label("point"))
        .outerjoin(INDICATOR, INDICATOR.c.id == PHOTO.c.indicator_id)
        .where((PHOTO.c.participation_id == place) | (PHOTO.c.building_id == house), PHOTO.c.closed.is_(False))
        .order_by(PHOTO.c.taken_on.desc(), PHOTO.c.id.desc())
    )
    return [
        Row(
            row["id"],
            row["version"],
            PhotoLine(
                row["sha256"],
                row["taken_on"],
                row["note"],
                row["point"] or "",
                row["building_id"] is not None,
                row["inspection_id"],
                row["act"],
            ),
        )
        for row in connection.execute(asked).mappings()
    ]


def picture(connection: Connection, sha256: str) -> bytes:
    """The bytes of a picture; empty when it is not there."""
    table = T["attachment"]
    return connection.execute(select(table.c.bytes).where(table.c.sha256 == sha256)).scalar() or b""
