"""Checklists, inspections, standings and photos of a campaign."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, case, func, select

from desktop.domain.board import DONE
from desktop.domain.checklists import Checklist, in_force
from desktop.domain.figures import Degree
from desktop.domain.gates import NOTHING, Standing
from desktop.domain.inspections import ChecklistLine, InspectionLine, PhotoLine, PointLine, SheetLine, SummaryLine
from desktop.domain.readiness import State
from desktop.storage import standings
from desktop.storage.asof import rows_at, step_at
from desktop.storage.names import in_force as named_in_force
from desktop.storage.names import in_words
from desktop.storage.questions import Row
from desktop.storage.reading.common import T
from desktop.storage.reading.points import point_lines
from desktop.storage.reading.visits import inspection_lines, photos, picture, sheet, signed_standing
from desktop.text import Language

CHECKLIST, POINT, INDICATOR, INSPECTION = T["checklist"], T["point"], T["indicator"], T["inspection"]
PLACE, LASTING, OKRUG, BUILDING = T["participation"], T["precinct"], T["territory"], T["building"]
MARK, PHOTO, CAMPAIGN, STANDING = T["mark"], T["photo"], T["campaign"], T["standing"]


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
    """For each day how many working precincts were ready by the answers dated up to it, and open gates.

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


@cache
def summed(of_region: bool, language: Language) -> Select[*tuple[Any, ...]]:
    """The question for the states by region or by okrug; told once, for telling it costs more than its answer."""
    home = PLACE.c.region_id if of_region else LASTING.c.okrug_id
    state = STANDING.c.state
    told = case(((state == State.READY) & (STANDING.c.degree == Degree.TOLD), 1), else_=0)
    counted = (
        select(
            home.label("home"),
            func.count().label("precincts"),
            *(func.sum(case((state == each, 1), else_=0)).label(each.value.lower()) for each in State),
            func.sum(told).label("told"),
        )
        .select_from(PLACE)
        .join(STANDING, STANDING.c.row == PLACE.c.id)
        .where(PLACE.c.campaign_id == bindparam("campaign"), PLACE.c.works.is_(True), PLACE.c.closed.is_(False))
        .group_by(home)
    )
    if not of_region:
        counted = counted.join(LASTING, LASTING.c.id == PLACE.c.precinct_id)
    sums = counted.subquery()
    asked = select(sums, named_in_force(OKRUG, language).label("name")).outerjoin(OKRUG, OKRUG.c.id == sums.c.home)
    return asked.order_by(OKRUG.c.key.is_(None), OKRUG.c.key)


def summary_lines(connection: Connection, campaign: UUID, language: Language) -> list[SummaryLine]:
    """The states by region where the file has several, else by okrug; in the order of the territories."""
    ends = select(func.min(PLACE.c.region_id), func.max(PLACE.c.region_id)).where(PLACE.c.campaign_id == campaign)
    first, last = connection.execute(ends).one()
    rows = connection.execute(summed(first != last, language), {"campaign": campaign})
    return [
        SummaryLine(
            row["name"] or "",
            row["precincts"],
            row["ready"],
            row["told"],
            row["remarks"],
            row["not_ready"],
            row["unchecked"],
        )
        for row in rows.mappings()
    ]


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
        .order_by(CHECKLIST.c.code.desc(), CHECKLIST.c.number.desc())
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
            name_kk=row["name_kk"],
            name_ru=row["name_ru"],
        )
        seen.add(row["code"])
        made.append(Row(row["id"], row["version"], line))
    return made


def checklist_of(connection: Connection, campaign: UUID, place: UUID) -> Checklist | None:
    """The checklist in force for a precinct."""
    row = connection.execute(select(PLACE.c.kind, PLACE.c.subtype).where(PLACE.c.id == place)).one()
    day = connection.execute(select(CAMPAIGN.c.voting_day).where(CAMPAIGN.c.id == campaign)).scalar_one()
    return in_force(tuple(standings.checklists(connection)), row.kind, row.subtype, day)


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
        """For each day how many precincts were ready by the answers dated up to it, and open gates."""
        return ready_by_day(self.connection, self.campaign, days)

    def summary(self, language: Language) -> list[SummaryLine]:
        """How many precincts of each region or okrug stand in which state."""
        return summary_lines(self.connection, self.campaign, language)

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

    def signed_standing(self, inspection_id: UUID) -> Standing:
        """Where a precinct stood when the act of a visit was signed."""
        return signed_standing(self.connection, inspection_id)

    def visits(self, language: Language, *, held: bool) -> tuple[tuple[UUID, str], ...]:
        """The visits that were held, the newest first, or those that wait, as a list to choose from names them."""
        rows = [row for row in self.inspections(language) if (row.data.held_on is not None) is held]
        rows.sort(key=lambda row: row.data.held_on or row.data.planned_on, reverse=held)
        said = [(row.id, row.data.held_on or row.data.planned_on, row.data.number) for row in rows]
        return tuple((each, f"№\u00a0{number} · {day:%d.%m.%Y}") for each, day, number in said)

    def photos(self, participation_id: UUID, language: Language) -> list[Row[PhotoLine]]:
        """The photos of a precinct and its building, the newest first."""
        return photos(self.connection, participation_id, language)

    def picture(self, sha256: str) -> bytes:
        """The bytes of a photo; empty when it is not there."""
        return picture(self.connection, sha256)
