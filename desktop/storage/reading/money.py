"""The budget of a campaign, line by line."""

from collections.abc import Sequence
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, FromClause, func, select

from desktop.domain.supply_lines import BudgetLine
from desktop.storage.names import in_force, in_words
from desktop.storage.questions import Question, Row
from desktop.storage.reading.common import Listed, T, those
from desktop.text import Language

BUDGET, ITEM, PLACE, BUILDING = T["budget"], T["itemkind"], T["participation"], T["building"]
ENCLOSURE = T["enclosure"]
SUMS = ("planned", "received", "spent")
PLAIN = (
    "purpose", "title", "item_id", "participation_id", "building_id", "source", "planned", "received", "obligated",
    "spent", "document", "note", "papers",
)  # fmt: skip


@cache
def facts(language: Language) -> FromClause:
    """One row a line of the budget."""
    columns = [column for column in BUDGET.c if column.name != "key"]
    joined = (
        BUDGET.outerjoin(ITEM, ITEM.c.id == BUDGET.c.item_id)
        .outerjoin(PLACE, PLACE.c.id == BUDGET.c.participation_id)
        .outerjoin(BUILDING, BUILDING.c.id == BUDGET.c.building_id)
    )
    laid = (
        select(func.count())
        .where(ENCLOSURE.c.budget_id == BUDGET.c.id, ENCLOSURE.c.closed.is_(False))
        .correlate(BUDGET)
        .scalar_subquery()
    )
    return (
        select(
            *columns,
            laid.label("papers"),
            in_force(ITEM, language).label("item"),
            in_words(BUILDING.c.name_kk, BUILDING.c.name_ru, language).label("building"),
            PLACE.c.number.label("precinct_number"),
            PLACE.c.suffix,
            (BUDGET.c.planned - BUDGET.c.spent).label("variance"),
            (BUDGET.c.received - func.max(BUDGET.c.obligated, BUDGET.c.spent)).label("free"),
        )
        .select_from(joined)
        .subquery("facts")
    )


@cache
def listed(language: Language) -> Listed:
    """The list of budget lines."""
    made = facts(language)
    over = made.c.spent > made.c.planned
    return Listed("budget", made, {"over": {"yes": over}})


def rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[BudgetLine]]:
    """The lines, in this order; one that is gone is left out."""
    found = those(connection, facts(language), ids)
    made: list[Row[BudgetLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            label = "" if row["precinct_number"] is None else f"{row['precinct_number']}{row['suffix']}"
            line = BudgetLine(
                item=row["item"] or "",
                building=row["building"] or "",
                precinct_number=label,
                **{name: row[name] for name in PLAIN},
            )
            made.append(Row(each, row["version"], line))
    return made


def sums(connection: Connection, question: Question, campaign: str, language: Language) -> dict[str, int]:
    """The sums of the lines asked for, in tiyn."""
    made = facts(language)
    ids = listed(language).ids(question, campaign).subquery()
    asked = select(*(func.coalesce(func.sum(made.c[name]), 0) for name in SUMS)).join(ids, ids.c.row == made.c.id)
    return dict(zip(SUMS, connection.execute(asked).one(), strict=True))
