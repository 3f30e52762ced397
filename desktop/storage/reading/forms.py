"""Numbered forms: the acts, where the numbers lie, the balance of each precinct, the plan of ballots."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, FromClause, case, func, select

from desktop.domain.custody import Move
from desktop.domain.figures import FigureKind
from desktop.domain.forms import FormKind, Rounding, Span, Way, planned
from desktop.domain.supply_lines import BalanceLine, ConsignmentLine, PlanLine
from desktop.domain.territories import short_okrug
from desktop.storage.names import in_force
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, among, given, those
from desktop.text import Language

ACT, NUMBERS, ISSUE = T["consignment"], T["numbers"], T["issue"]
PLACE, LASTING, OKRUG, FIGURE = T["participation"], T["precinct"], T["territory"], T["figure"]
PLAIN = (
    "kind", "way", "participation_id", "number", "on", "at", "series", "quantity", "damaged", "packs", "seals",
    "other_side", "transport", "escort", "place", "guard", "giver_signed", "taker_signed", "reason", "note",
)  # fmt: skip


@cache
def facts() -> FromClause:
    """One row an act."""
    columns = [column for column in ACT.c if column.name != "key"]
    signed = (func.length(ACT.c.giver_signed) > 0) & (func.length(ACT.c.taker_signed) > 0)
    return (
        select(*columns, signed.label("signed"), PLACE.c.number.label("precinct_number"), PLACE.c.suffix)
        .outerjoin_from(ACT, PLACE, PLACE.c.id == ACT.c.participation_id)
        .subquery("facts")
    )


@cache
def listed() -> Listed:
    """The list of acts."""
    made = facts()
    return Listed("consignments", made, {"signed": {"no": made.c.signed.is_(False)}})


def rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[ConsignmentLine]]:
    """The acts with their numbers, in this order; one that is gone is left out."""
    found = those(connection, facts(), ids)
    spans = numbers_of(connection, ids)
    made: list[Row[ConsignmentLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            label = "" if row["precinct_number"] is None else f"{row['precinct_number']}{row['suffix']}"
            plain = {name: row[name] for name in PLAIN}
            version = max(row["version"], spans.versions.get(each, 0))
            line = ConsignmentLine(precinct_number=label, spans=tuple(spans.of[each]), **plain)
            made.append(Row(each, version, line))
    return made


class Held:
    """The numbers of acts, and the newest step that wrote them."""

    def __init__(self) -> None:
        self.of: dict[UUID, list[Span]] = defaultdict(list)
        self.versions: dict[UUID, int] = {}


def numbers_of(connection: Connection, ids: Iterable[UUID]) -> Held:
    """The numbers of these acts, in the order of their first."""
    asked = select(NUMBERS).where(among(NUMBERS.c.consignment_id), NUMBERS.c.closed.is_(False))
    held = Held()
    for row in connection.execute(asked.order_by(NUMBERS.c.first), given(ids)).mappings():
        act = row["consignment_id"]
        held.of[act].append((row["first"], row["last"]))
        held.versions[act] = max(held.versions.get(act, 0), row["version"])
    return held


def moves(connection: Connection, campaign: UUID, kind: FormKind) -> dict[UUID, Move]:
    """Every act of a kind as the finder goes through them, by id."""
    made = facts()
    asked = select(made).where(made.c.campaign_id == campaign, made.c.kind == kind, made.c.closed.is_(False))
    found = connection.execute(asked.order_by(made.c.on, made.c.id)).mappings().all()
    spans = numbers_of(connection, [row["id"] for row in found])
    return {
        row["id"]: Move(
            way=row["way"],
            precinct="" if row["precinct_number"] is None else f"{row['precinct_number']}{row['suffix']}",
            series=row["series"],
            spans=tuple(spans.of[row["id"]]),
            quantity=row["quantity"],
            on=row["on"],
            at=row["at"],
            act=row["number"],
        )
        for row in found
    }


def balances(
    connection: Connection, campaign: UUID, kind: FormKind, today: date, language: Language
) -> list[Row[BalanceLine]]:
    """What each precinct received, issued, spoiled and returned of a kind, by number."""
    acts = (
        select(
            ACT.c.participation_id,
            func.sum(case((ACT.c.way == Way.OUT, ACT.c.quantity), else_=0)).label("received"),
            func.sum(case((ACT.c.way == Way.BACK, ACT.c.quantity), else_=0)).label("returned"),
            func.max(ACT.c.version).label("version"),
        )
        .where(ACT.c.campaign_id == campaign, ACT.c.kind == kind, ACT.c.closed.is_(False))
        .group_by(ACT.c.participation_id)
        .subquery()
    )
    days = (
        select(
            ISSUE.c.participation_id,
            func.sum(ISSUE.c.issued).label("issued"),
            func.sum(case((ISSUE.c.on == today, ISSUE.c.issued), else_=0)).label("issued_today"),
            func.sum(ISSUE.c.spoiled).label("spoiled"),
            func.sum(case((ISSUE.c.on == today, ISSUE.c.spoiled), else_=0)).label("spoiled_today"),
            func.max(ISSUE.c.version).label("version"),
        )
        .where(ISSUE.c.kind == kind, ISSUE.c.closed.is_(False))
        .group_by(ISSUE.c.participation_id)
        .subquery()
    )
    counts = {
        "received": acts.c.received,
        "returned": acts.c.returned,
        "issued": days.c.issued,
        "issued_today": days.c.issued_today,
        "spoiled_today": days.c.spoiled_today,
        "spoiled": days.c.spoiled,
    }
    asked = (
        select(
            PLACE.c.id, PLACE.c.number, PLACE.c.suffix, PLACE.c.works, in_force(OKRUG, language).label("okrug"),
            func.max(func.coalesce(acts.c.version, 0), func.coalesce(days.c.version, 0)).label("version"),
            *(func.coalesce(column, 0).label(name) for name, column in counts.items()),
        )
        .join_from(PLACE, LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
        .outerjoin(acts, acts.c.participation_id == PLACE.c.id)
        .outerjoin(days, days.c.participation_id == PLACE.c.id)
        .where(PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False))
        .order_by(PLACE.c.number, PLACE.c.suffix)
    )  # fmt: skip
    return [
        Row(
            row["id"],
            row["version"],
            BalanceLine(
                precinct_number=f"{row['number']}{row['suffix']}",
                okrug=short_okrug(row["okrug"]),
                works=row["works"],
                **{name: row[name] for name in counts},
            ),
        )
        for row in connection.execute(asked).mappings()
    ]


def ballot_plan(
    connection: Connection, campaign: UUID, as_of: date, rounding: Rounding, language: Language
) -> list[Row[PlanLine]]:
    """The newest list figure of each precinct not later than a day, and the ballots that follow from it."""
    newest = (
        select(FIGURE.c.key)
        .where(
            FIGURE.c.participation_id == PLACE.c.id,
            FIGURE.c.kind == FigureKind.VOTERS,
            FIGURE.c.as_of <= as_of,
            FIGURE.c.closed.is_(False),
        )
        .order_by(FIGURE.c.as_of.desc(), FIGURE.c.key.desc())
        .limit(1)
        .correlate(PLACE)
        .scalar_subquery()
    )
    asked = (
        select(
            PLACE.c.id, PLACE.c.number, PLACE.c.suffix, PLACE.c.works, in_force(OKRUG, language).label("okrug"),
            FIGURE.c.value, FIGURE.c.as_of, FIGURE.c.degree,
        )
        .join_from(PLACE, LASTING, LASTING.c.id == PLACE.c.precinct_id)
        .outerjoin(OKRUG, OKRUG.c.id == LASTING.c.okrug_id)
        .outerjoin(FIGURE, FIGURE.c.key == newest)
        .where(PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False))
        .order_by(PLACE.c.number, PLACE.c.suffix)
    )  # fmt: skip
    handed = {row.id: row.data.received for row in balances(connection, campaign, FormKind.BALLOT, as_of, language)}
    return [
        Row(
            row["id"],
            0,
            PlanLine(
                precinct_number=f"{row['number']}{row['suffix']}",
                okrug=short_okrug(row["okrug"]),
                works=row["works"],
                listed=row["value"],
                as_of=row["as_of"],
                degree=row["degree"],
                planned=planned(row["value"], rounding) if row["works"] and row["value"] is not None else None,
                handed=handed.get(row["id"], 0),
            ),
        )
        for row in connection.execute(asked).mappings()
    ]
