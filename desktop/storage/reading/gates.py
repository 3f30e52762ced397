"""Checklists, inspections, standings and photos of a campaign."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, func, select

from desktop.domain.board import DONE
from desktop.domain.checklists import Checklist, Rule, in_force
from desktop.domain.gates import NOTHING, OPENING, Standing, kept_open, weighed
from desktop.domain.inspections import ChecklistLine, InspectionLine, PhotoLine, PointLine, SheetLine
from desktop.domain.lines import Mark
from desktop.domain.readiness import Scope
from desktop.domain.territories import short_okrug
from desktop.storage import standings
from desktop.storage.asof import rows_at, step_at
from desktop.storage.names import in_force as named_in_force
from desktop.storage.names import in_words, named
from desktop.storage.questions import Row
from desktop.storage.reading.buildings import mark_of
from desktop.storage.reading.common import T
from desktop.text import Language

CHECKLIST, POINT, INDICATOR, INSPECTION = T["checklist"], T["point"], T["indicator"], T["inspection"]
PLACE, LASTING, OKRUG, BUILDING = T["participation"], T["precinct"], T["territory"], T["building"]
MARK, PHOTO, CAMPAIGN = T["mark"], T["photo"], T["campaign"]
THESE_DAYS = timedelta(days=3)
"""A point of the building that a team answered so many days before the visit to a neighbour need not be asked again."""


def all_standings(connection: Connection, campaign: UUID, then: date | int | None = None) -> dict[UUID, Standing]:
    """Where each precinct of the campaign that works stands, in the order of numbers: now, or at the end of a day."""
    if then is None:
        found = standings.compute(connection)
        tables = {"participation": standings.read(connection, "participation")}
    else:
        n = step_at(connection, then)
        inputs = {name: list(rows_at(connection, T[name], n)) for name in standings.INPUTS}
        found = standings.worked_out(*inputs.values())
        tables = inputs
    places = [row for row in tables["participation"] if row["campaign_id"] == campaign.hex and row["works"]]
    places.sort(key=lambda row: (row["number"], row["suffix"]))
    key = campaign.hex
    return {UUID(row["id"]): found[key, row["id"]] for row in places if (key, row["id"]) in found}


def one_standing(connection: Connection, campaign: UUID, place: UUID) -> Standing:
    """Where one precinct stands; one that is taken out stands nowhere."""
    return standings.compute(connection, [place.hex]).get((campaign.hex, place.hex), NOTHING)


def ready_by_day(connection: Connection, campaign: UUID, days: Sequence[date]) -> list[tuple[date, int, int]]:
    """For each day how many working precincts had all gates closed by the answers dated up to it, and open gates.

    Answers are taken by their own day, not by that of their entry: a sheet of Tuesday typed on Thursday counts on
    Tuesday.
    """
    tables = {name: standings.read(connection, name) for name in standings.INPUTS}
    works = {row["id"] for row in tables["participation"] if row["works"] and row["campaign_id"] == campaign.hex}
    made: list[tuple[date, int, int]] = []
    for day in days:
        until = day.isoformat()
        dated = {
            **tables,
            "mark": [row for row in tables["mark"] if row["as_of"] <= until],
            "photo": [row for row in tables["photo"] if row["taken_on"] <= until],
        }
        found = standings.worked_out(*dated.values())
        held = [each for (key, row), each in found.items() if key == campaign.hex and row in works]
        opened = sum(len(each.opened) for each in held)
        ready = sum(each.state in DONE for each in held)
        made.append((day, ready, opened))
    return made


def checklist_lines(connection: Connection, language: Language) -> list[Row[ChecklistLine]]:
    """Every version, the newest of each list first."""
    points = Counter[UUID]()
    gates = Counter[UUID]()
    for row in connection.execute(select(POINT.c.checklist_id, POINT.c.gate).where(POINT.c.closed.is_(False))):
        points[row.checklist_id] += 1
        gates[row.checklist_id] += row.gate
    was_held = INSPECTION.c.held_on.is_not(None)
    asked = select(INSPECTION.c.checklist_id, was_held, func.count()).where(INSPECTION.c.closed.is_(False))
    asked = asked.group_by(INSPECTION.c.checklist_id, was_held)
    visits = {(list_id, bool(held)): count for list_id, held, count in connection.execute(asked)}
    found = connection.execute(
        select(CHECKLIST, in_words(CHECKLIST.c.name_kk, CHECKLIST.c.name_ru, language).label("name"))
        .where(CHECKLIST.c.closed.is_(False))
        .order_by(CHECKLIST.c.code, CHECKLIST.c.number.desc())
    ).mappings()
    made: list[Row[ChecklistLine]] = []
    seen: set[str] = set()
    for row in found:
        line = ChecklistLine(
            code=row["code"],
            number=row["number"],
            name=row["name_en"] if language == "en" and row["name_en"] else row["name"],
            kind=row["kind"],
            subtype=row["subtype"],
            since=row["since"],
            till=row["till"],
            points=points[row["id"]],
            gates=gates[row["id"]],
            newest=row["code"] not in seen,
            held=visits.get((row["id"], True), 0),
            waiting=visits.get((row["id"], False), 0),
        )
        seen.add(row["code"])
        made.append(Row(row["id"], row["version"], line))
    return made


def point_lines(connection: Connection, checklist_id: UUID, language: Language) -> list[PointLine]:
    """The points of a version, in the order of the paper."""
    asked = (
        select(
            POINT,
            INDICATOR.c.code,
            INDICATOR.c.scope,
            INDICATOR.c[f"short_{language}"].label("short"),
            named_in_force(INDICATOR, language).label("name"),
        )
        .join(INDICATOR, INDICATOR.c.id == POINT.c.indicator_id)
        .where(POINT.c.checklist_id == checklist_id, POINT.c.closed.is_(False))
        .order_by(POINT.c.position)
    )
    made: list[PointLine] = []
    for row in connection.execute(asked).mappings():
        rule = Rule(
            row["code"],
            row["indicator_id"],
            row["scope"],
            row["degree"],
            row["evidence"],
            row["gate"],
            row["days_before"],
        )
        russian = language == "ru"
        short = row["short"] or row["name"]
        how = (row["how_ru"] if russian and row["how_ru"] else row["how_kk"]) or ""
        made.append(PointLine(rule, row["position"], row["name"], short, row["how_kk"], row["how_ru"], how))
    return made


def checklist_of(connection: Connection, campaign: UUID, place: UUID) -> Checklist | None:
    """The checklist in force for a precinct."""
    row = connection.execute(select(PLACE.c.kind, PLACE.c.subtype).where(PLACE.c.id == place)).one()
    day = connection.execute(select(CAMPAIGN.c.voting_day).where(CAMPAIGN.c.id == campaign)).scalar_one()
    return in_force(tuple(standings.checklists(connection)), row.kind, row.subtype, day)


def inspection_lines(
    connection: Connection, campaign: UUID, language: Language, ids: Sequence[UUID] | None = None
) -> list[Row[InspectionLine]]:
    """The visits of a campaign by day, team and number; these only where some are named."""
    answered = select(func.count(MARK.c.indicator_id.distinct())).where(
        MARK.c.inspection_id == INSPECTION.c.id, MARK.c.closed.is_(False)
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
    """The lines of a visit's sheet in the order of the paper: all points, or those that are open or were looked at."""
    held = connection.execute(select(INSPECTION).where(INSPECTION.c.id == inspection_id)).mappings().one()
    place = connection.execute(select(PLACE).where(PLACE.c.id == held["participation_id"])).mappings().one()
    points = point_lines(connection, held["checklist_id"], language)
    said, own = answers_of(connection, held["campaign_id"], place["id"], place["building_id"], inspection_id)
    pictured = photographed(connection, place["id"], place["building_id"])
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
    connection: Connection, campaign: UUID, place: UUID, building: UUID | None, inspection: UUID
) -> tuple[dict[str, Mark], dict[str, Mark]]:
    """The answers that stand for a precinct by code, its building's among them; and those of one visit."""
    asked = select(MARK, INDICATOR.c.code).join(INDICATOR, INDICATOR.c.id == MARK.c.indicator_id)
    asked = asked.where(MARK.c.campaign_id == campaign, about(MARK, place, building), MARK.c.closed.is_(False))
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


def photographed(connection: Connection, place: UUID, building: UUID | None) -> set[str]:
    """The points of a precinct and its building that a photo or scan proves."""
    asked = select(INDICATOR.c.code).join(PHOTO, PHOTO.c.indicator_id == INDICATOR.c.id)
    asked = asked.where(about(PHOTO, place, building), PHOTO.c.closed.is_(False))
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
            ),
        )
        for row in connection.execute(asked).mappings()
    ]


def picture(connection: Connection, sha256: str) -> bytes:
    """The bytes of a picture; empty when it is not there."""
    table = T["attachment"]
    return connection.execute(select(table.c.bytes).where(table.c.sha256 == sha256)).scalar() or b""


class Gates:
    """The questions about gates that screens and papers ask of one campaign."""

    def __init__(self, connection: Connection, campaign: UUID) -> None:
        self.connection = connection
        self.campaign = campaign

    def standings(self, then: date | int | None = None) -> dict[UUID, Standing]:
        """Where each working precinct stands by its gates, by number: now, or at the end of a day or step."""
        return all_standings(self.connection, self.campaign, then)

    def standing(self, participation_id: UUID) -> Standing:
        """Where one precinct stands by its gates."""
        return one_standing(self.connection, self.campaign, participation_id)

    def ready_by_day(self, days: Sequence[date]) -> list[tuple[date, int, int]]:
        """For each day how many precincts had all gates closed by the answers dated up to it, and open gates."""
        return ready_by_day(self.connection, self.campaign, days)

    def checklists(self, language: Language) -> list[Row[ChecklistLine]]:
        """Every version of every checklist, the newest of each first."""
        return checklist_lines(self.connection, language)

    def points(self, checklist_id: UUID, language: Language) -> list[PointLine]:
        """The points of a version of a checklist."""
        return point_lines(self.connection, checklist_id, language)

    def checklist_of(self, participation_id: UUID) -> Checklist | None:
        """The checklist in force for a precinct."""
        return checklist_of(self.connection, self.campaign, participation_id)

    def inspections(self, language: Language, ids: Sequence[UUID] | None = None) -> list[Row[InspectionLine]]:
        """The visits of the campaign by day, team and number, or these of them."""
        return inspection_lines(self.connection, self.campaign, language, ids)

    def sheet(self, inspection_id: UUID, language: Language) -> list[SheetLine]:
        """The lines of a visit's sheet."""
        return sheet(self.connection, inspection_id, language)

    def photos(self, participation_id: UUID, language: Language) -> list[Row[PhotoLine]]:
        """The photos of a precinct and its building, the newest first."""
        return photos(self.connection, participation_id, language)

    def picture(self, sha256: str) -> bytes:
        """The bytes of a photo; empty when it is not there."""
        return picture(self.connection, sha256)
