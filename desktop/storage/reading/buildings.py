"""Buildings, with the precincts that vote in them and what was marked of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, FromClause, RowMapping, func, select

from desktop.domain.gates import weighed
from desktop.domain.lines import BuildingLine, Mark
from desktop.domain.territories import short_okrug
from desktop.storage.names import in_force, in_words, named
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, those
from desktop.text import Language

BUILDING, OKRUG, PLACE = T["building"], T["territory"], T["participation"]
MARK, INDICATOR = T["mark"], T["indicator"]


@cache
def facts(language: Language) -> FromClause:
    """One row a building."""
    housed = (
        select(func.count())
        .where(PLACE.c.building_id == BUILDING.c.id, PLACE.c.closed.is_(False))
        .correlate(BUILDING)
        .scalar_subquery()
    )
    columns = [column for column in BUILDING.c if column.name not in ("key", "settlement")]
    return (
        select(
            *columns,
            named(BUILDING, language).label("premises"),
            in_words(BUILDING.c.settlement, BUILDING.c.settlement_ru, language).label("settlement"),
            in_force(OKRUG, language).label("okrug"),
            housed.label("housed"),
        )
        .outerjoin_from(BUILDING, OKRUG, OKRUG.c.id == BUILDING.c.okrug_id)
        .subquery("facts")
    )


@cache
def listed(language: Language) -> Listed:
    """The list of buildings."""
    made = facts(language)
    return Listed(
        "buildings", made, {"shared": {"yes": made.c.housed > 1}, "used": {"no": made.c.housed == 0}}, {"premises": ""}
    )


def rows(connection: Connection, ids: Sequence[UUID], language: Language, campaign: UUID) -> list[Row[BuildingLine]]:
    """The lines of these buildings, in this order; one that is gone is left out."""
    made = facts(language)
    found = those(connection, made, ids)
    numbers: defaultdict[UUID, list[str]] = defaultdict(list)
    asked = select(PLACE).where(
        PLACE.c.building_id.in_(ids), PLACE.c.campaign_id == campaign, PLACE.c.closed.is_(False)
    )
    for place in connection.execute(asked.order_by(PLACE.c.number, PLACE.c.suffix)).mappings():
        numbers[place["building_id"]].append(f"{place['number']}{place['suffix']}")
    marks = marks_by(connection, campaign, "building_id", ids)
    answers: list[Row[BuildingLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            said = BuildingLine(
                premises=row["premises"],
                okrug=short_okrug(row["okrug"]),
                settlement=row["settlement"],
                address=row["address"],
                owner=row["owner"],
                head=row["head"],
                head_phone=row["head_phone"],
                guard=row["guard"],
                guard_phone=row["guard_phone"],
                key_at=row["key_at"],
                floor=row["floor"],
                road=row["road"],
                keys=row["keys"],
                note=row["note"],
                precincts=tuple(numbers[each]),
                okrug_id=row["okrug_id"],
                marks=marks[each],
            )
            answers.append(Row(each, row["version"], said))
    return answers


def marks_by(
    connection: Connection, campaign: UUID, of: str, ids: Sequence[UUID] | None = None
) -> defaultdict[UUID, dict[str, Mark]]:
    """The answers that stand, by indicator code, for buildings or precincts (``of`` names the column)."""
    facts = [MARK.c[name] for name in (of, "value", "as_of", "degree", "source", "note", "due", "executor")]
    asked = select(*facts, MARK.c.inspection_id, INDICATOR.c.code).join(
        INDICATOR, INDICATOR.c.id == MARK.c.indicator_id
    )
    asked = asked.where(MARK.c.campaign_id == campaign, MARK.c[of].is_not(None), MARK.c.closed.is_(False))
    if ids is not None:
        asked = asked.where(MARK.c[of].in_(ids))
    found: defaultdict[UUID, dict[str, Mark]] = defaultdict(dict)
    for row in connection.execute(asked.order_by(MARK.c.as_of, MARK.c.id)).mappings():
        said, code = found[row[of]], row["code"]
        said[code] = weighed(said.get(code), mark_of(row))
    return found


def mark_of(row: RowMapping) -> Mark:
    """An answer as it was given."""
    from_sheet = row["inspection_id"] is not None
    return Mark(
        row["value"], row["as_of"], row["degree"], row["source"], row["note"], row["due"], row["executor"], from_sheet
    )


def joined_marks(place: Mapping[str, Mark], building: Mapping[str, Mark]) -> dict[str, Mark]:
    """A precinct's marks with those of its building: a ramp is entered once for every precinct in the school."""
    return {**building, **place}
