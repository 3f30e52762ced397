"""Works in buildings, and the risks of precincts made of what is known of their buildings, people and days."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, and_, func, or_, select

from desktop.domain.calendar_lines import RiskLine, WorkLine
from desktop.domain.figures import FigureKind
from desktop.domain.identity import coded_id
from desktop.domain.risks import Ground, found
from desktop.domain.territories import short_okrug
from desktop.storage.names import in_force, in_words, named
from desktop.storage.questions import Question, Row
from desktop.storage.reading import equipment
from desktop.storage.reading.buildings import joined_marks, marks_by
from desktop.storage.reading.common import Listed, T, those
from desktop.text import Language

WORK, BUILDING, PLACE = T["buildingwork"], T["building"], T["participation"]
FIGURE, PLAN, LASTING, OKRUG, DATES = T["figure"], T["riskplan"], T["precinct"], T["territory"], T["calendardate"]
ITEMS = ("STENCIL_BR", "POWER", "PHONE", "NET")
"""Things that take the edge off a risk."""


@cache
def facts(language: Language) -> FromClause:
    """One row a work."""
    return (
        select(
            *(each for each in WORK.c if each.name != "key"),
            named(BUILDING, language).label("premises"),
            in_words(BUILDING.c.settlement, BUILDING.c.settlement_ru, language).label("settlement"),
        )
        .join_from(WORK, BUILDING, BUILDING.c.id == WORK.c.building_id)
        .subquery("facts")
    )


@cache
def listed(language: Language) -> Listed:
    """The list of works."""
    made = facts(language)
    return Listed("works", made, {"done": {"no": made.c.done_on.is_(None), "yes": made.c.done_on.is_not(None)}})


def rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[WorkLine]]:
    """The works, in this order, with the precincts of their buildings; one that is gone is left out."""
    held = those(connection, facts(language), ids)
    asked = select(PLACE.c.building_id, PLACE.c.campaign_id, PLACE.c.number, PLACE.c.suffix)
    asked = asked.where(PLACE.c.building_id.in_([row["building_id"] for row in held.values()]))
    numbers: defaultdict[tuple[UUID, UUID], list[str]] = defaultdict(list)
    for building, campaign, number, suffix in connection.execute(
        asked.where(PLACE.c.closed.is_(False)).order_by(PLACE.c.number, PLACE.c.suffix)
    ):
        numbers[building, campaign].append(f"{number}{suffix}")
    names = (
        "what", "kind", "building_id", "premises", "settlement", "executor", "money", "spent", "due", "begun_on",
        "done_on", "act", "note",
    )  # fmt: skip
    made: list[Row[WorkLine]] = []
    for each in ids:
        if each in held:
            row = held[each]
            voting = tuple(numbers[row["building_id"], row["campaign_id"]])
            line = WorkLine(precincts=voting, **{name: row[name] for name in names})
            made.append(Row(each, row["version"], line))
    return made


def sums(connection: Connection, question: Question, campaign: UUID) -> dict[str, int]:
    """What the works asked for are to cost and have cost, in tiyn."""
    ids = listed("kk").ids(question, campaign.hex).order_by(None).subquery()
    asked = select(func.coalesce(func.sum(WORK.c.money), 0), func.coalesce(func.sum(WORK.c.spent), 0))
    money, spent = connection.execute(asked.where(WORK.c.id.in_(select(ids.c.row)))).one()
    return {"money": money, "spent": spent}


def risk_id(participation: UUID, kind: str) -> UUID:
    """A risk is known by its precinct and its kind, whether somebody wrote a plan for it or not."""
    return coded_id("risk", f"{participation.hex}:{kind}")


def risks(connection: Connection, campaign: UUID, language: Language) -> list[Row[RiskLine]]:
    """Every risk of the campaign's working precincts, by number, with its plan B."""
    places = precincts(connection, campaign, language)
    counts = newest_counts(connection, [row["id"] for row in places])
    own = marks_by(connection, campaign, "participation_id")
    shared = marks_by(connection, campaign, "building_id")
    items = in_hand(connection, campaign)
    delivery = delivery_days(connection, campaign)
    plans = {
        (row["participation_id"], row["kind"]): row
        for row in connection.execute(select(PLAN).where(PLAN.c.closed.is_(False))).mappings()
    }
    made: list[Row[RiskLine]] = []
    for place in places:
        marks = joined_marks(own[place["id"]], shared[place["building_id"]])
        ground = Ground(
            counts=counts[place["id"]],
            marks={code: mark.value for code, mark in marks.items()},
            items=items[place["id"]],
            road=place["road"],
            keys=place["keys"],
            guard=place["guard"] or "",
            delivery=delivery,
        )
        for kind, why in found(ground):
            plan = plans.get((place["id"], kind))
            line = RiskLine(
                precinct_number=f"{place['number']}{place['suffix']}",
                okrug=short_okrug(place["okrug"] or ""),
                participation_id=place["id"],
                building_id=place["building_id"],
                kind=kind,
                why=why,
                plan=plan["plan"] if plan else "",
                responsible=plan["responsible"] if plan else "",
                phone=plan["phone"] if plan else "",
                ready_on=plan["ready_on"] if plan else None,
            )
            made.append(Row(risk_id(place["id"], kind), plan["version"] if plan else 0, line))
    return made


def precincts(connection: Connection, campaign: UUID, language: Language) -> Sequence[dict[str, Any]]:
    """The working precincts of a campaign with what their buildings say of road and keys."""
    asked = (
        select(
            PLACE.c.id,
            PLACE.c.number,
            PLACE.c.suffix,
            PLACE.c.building_id,
            BUILDING.c.road,
            BUILDING.c["keys"],
            BUILDING.c.guard,
            in_force(OKRUG, language).label("okrug"),
        )
        .select_from(
            PLACE.join(LASTING, LASTING.c.id == PLACE.c.precinct_id)
            .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
            .outerjoin(BUILDING, BUILDING.c.id == PLACE.c.building_id)
        )
        .where(PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False), PLACE.c.works.is_(True))
        .order_by(PLACE.c.number, PLACE.c.suffix)
    )
    return [dict(row) for row in connection.execute(asked).mappings()]


def newest_counts(connection: Connection, places: Sequence[UUID]) -> defaultdict[UUID, dict[FigureKind, int]]:
    """The newest count of each kind by precinct."""
    later = FIGURE.alias()
    newer = or_(later.c.as_of > FIGURE.c.as_of, and_(later.c.as_of == FIGURE.c.as_of, later.c.key > FIGURE.c.key))
    same = [later.c.participation_id == FIGURE.c.participation_id, later.c.kind == FIGURE.c.kind]
    replaced = select(later.c.key).where(*same, later.c.closed.is_(False), newer).exists()
    asked = select(FIGURE.c.participation_id, FIGURE.c.kind, FIGURE.c.value)
    asked = asked.where(FIGURE.c.closed.is_(False), FIGURE.c.kind != FigureKind.VOTERS, ~replaced)
    wanted = set(places)
    found: defaultdict[UUID, dict[FigureKind, int]] = defaultdict(dict)
    for place, kind, value in connection.execute(asked):
        if place in wanted:
            found[place][kind] = value
    return found


def in_hand(connection: Connection, campaign: UUID) -> defaultdict[UUID, dict[str, int]]:
    """How many of the things that help a precinct has in good condition."""
    made = equipment.facts("kk", campaign)
    asked = select(made.c.participation_id, made.c.item_code, made.c.good).where(made.c.item_code.in_(ITEMS))
    found: defaultdict[UUID, dict[str, int]] = defaultdict(dict)
    for place, code, good in connection.execute(asked):
        found[place][code] = good
    return found


def delivery_days(connection: Connection, campaign: UUID) -> tuple[date, date] | None:
    """When ballots go to the precincts, by the campaign's calendar."""
    asked = select(DATES.c.first, DATES.c.last).where(
        DATES.c.campaign_id == campaign, DATES.c.code == "BALLOTS", DATES.c.closed.is_(False)
    )
    row = connection.execute(asked).first()
    return (row[0], row[1]) if row else None
