"""The points of a version of a checklist."""

from uuid import UUID

from sqlalchemy import Connection, select

from desktop.domain.checklists import Rule
from desktop.domain.inspections import PointLine
from desktop.storage.names import in_force as named_in_force
from desktop.storage.reading.common import T
from desktop.text import Language

POINT, INDICATOR = T["point"], T["indicator"]


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
