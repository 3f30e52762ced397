"""The bank: questions in their newest versions, practical cases."""

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, RowMapping, func, select

from desktop.domain.questions import CaseLine, QuestionLine
from desktop.domain.topics import topic_name
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, those
from desktop.text import Language

QUESTION, CASE, PART, EXAM = T["question"], T["practicalcase"], T["exampart"], T["exam"]
OWN = frozenset({"id", "key", "version", "closed", "used"})


@cache
def facts() -> FromClause:
    """One row a version of a question, with the number of papers it stands in."""
    uses = (
        select(PART.c.question_id, func.count().label("used"))
        .join_from(PART, EXAM, EXAM.c.id == PART.c.exam_id)
        .where(PART.c.closed.is_(False), EXAM.c.closed.is_(False))
        .group_by(PART.c.question_id)
        .subquery("uses")
    )
    columns = [column for column in QUESTION.c if column.name != "key"]
    used = func.coalesce(uses.c.used, 0).label("used")
    return select(*columns, used).outerjoin_from(QUESTION, uses, uses.c.question_id == QUESTION.c.id).subquery("facts")


@cache
def listed() -> Listed:
    """The list of questions; a version that a newer one has replaced is closed."""
    made = facts()
    flags = {name: {"yes": made.c[name].is_(True)} for name in ("to_check", "new_norm", "several")}
    return Listed("questions", made, {**flags, "asked": {"no": made.c.used == 0, "yes": made.c.used > 0}})


def rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[QuestionLine]]:
    """The lines of these questions, in this order; one that is gone is left out."""
    found = those(connection, facts(), ids)
    return [Row(each, found[each]["version"], line(found[each], language)) for each in ids if each in found]


def line(row: RowMapping, language: Language) -> QuestionLine:
    """A question as screens and papers see it."""
    told: dict[str, Any] = {name: value for name, value in row.items() if name not in OWN}
    return QuestionLine(**told, topic_name=topic_name(row["topic"], language), used=row["used"])


@cache
def case_facts() -> FromClause:
    """One row a practical case."""
    return select(*(column for column in CASE.c if column.name != "key")).subquery("facts")


@cache
def cases_listed() -> Listed:
    """The list of practical cases."""
    made = case_facts()
    return Listed("cases", made, {"to_check": {"yes": made.c.to_check.is_(True)}})


def case_rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[CaseLine]]:
    """The lines of these cases, in this order."""
    found = those(connection, case_facts(), ids)
    made: list[Row[CaseLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            told: dict[str, Any] = {name: value for name, value in row.items() if name not in OWN}
            made.append(Row(each, row["version"], CaseLine(**told, topic_name=topic_name(row["topic"], language))))
    return made
