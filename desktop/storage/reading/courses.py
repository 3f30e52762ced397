"""Plans with their stages, norms behind the topics, halls, and the parts of one seminar."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, Select, String, cast, func, select

from desktop.domain.territories import short_okrug
from desktop.domain.training_lines import (
    AskedLine,
    BlockLine,
    FeedbackLine,
    HallLine,
    HandoutLine,
    LawPointLine,
    OnlineRoomLine,
    SkillLine,
    StageLine,
    TrainingPlanLine,
)
from desktop.storage.names import in_force, named
from desktop.storage.questions import Question, Row
from desktop.storage.reading.common import Listed, T, joined, those
from desktop.text import Language

PLAN, STAGE, SEMINAR = T["trainingplan"], T["trainingstage"], T["seminar"]
TOPIC, POINT, HALL, OKRUG, BUILDING = T["topic"], T["lawpoint"], T["hall"], T["territory"], T["building"]
BLOCK, ASKED = T["block"], T["asked"]


def spoken(row: Any, name: str, language: Language) -> str:
    """A text that is kept in Kazakh and Russian; Kazakh where there is no Russian."""
    return (row[f"{name}_ru"] if language == "ru" else "") or row[f"{name}_kk"]


@cache
def plans() -> FromClause:
    """One row a plan, with the number of its stages."""
    counted = (
        select(func.count())
        .where(STAGE.c.plan_id == PLAN.c.id, STAGE.c.closed.is_(False))
        .correlate(PLAN)
        .scalar_subquery()
    )
    columns = [column for column in PLAN.c if column.name != "key"]
    return select(*columns, counted.label("stages")).subquery("facts")


@cache
def plans_listed() -> Listed:
    """The list of plans."""
    return Listed("plans", plans())


def plan_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[TrainingPlanLine]]:
    """The lines of these plans, in this order."""
    found = those(connection, plans(), ids)
    names = ("number", "on", "issuer", "title", "note", "stages")
    return [
        Row(each, found[each]["version"], TrainingPlanLine(**{name: found[each][name] for name in names}))
        for each in ids
        if each in found
    ]


@cache
def stages() -> FromClause:
    """One row a stage, with the number of seminars planned for it."""
    counted = (
        select(func.count())
        .where(SEMINAR.c.stage_id == STAGE.c.id, SEMINAR.c.closed.is_(False))
        .correlate(STAGE)
        .scalar_subquery()
    )
    columns = [column for column in STAGE.c if column.name != "key"]
    asked = select(*columns, PLAN.c.campaign_id, PLAN.c.on, counted.label("seminars"))
    asked = asked.join_from(STAGE, PLAN, PLAN.c.id == STAGE.c.plan_id)
    return asked.where(STAGE.c.closed.is_(False), PLAN.c.closed.is_(False)).subquery("facts")


def stage_ids(connection: Connection, question: Question, campaign: UUID) -> str:
    """Ids, side by side, of the stages of one plan, or of every plan of a campaign, in their order."""
    made = stages()
    asked = select(cast(made.c.id, String))
    where = made.c.plan_id == question.within if question.within else made.c.campaign_id == campaign
    return joined(connection, asked.where(where).order_by(made.c.on, made.c.position, made.c.first, made.c.id))


def stage_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[StageLine]]:
    """The lines of these stages, in this order."""
    found = those(connection, stages(), ids)
    names = (
        "plan_id", "position", "name", "level", "format", "teachers", "learners", "first", "last", "posts", "okrugs",
        "hours", "note", "seminars",
    )  # fmt: skip
    return [
        Row(each, found[each]["version"], StageLine(**{name: found[each][name] for name in names}))
        for each in ids
        if each in found
    ]


@cache
def points(language: Language) -> FromClause:
    """One row a norm, with the topic it stands behind."""
    columns = [column for column in POINT.c if column.name != "key"]
    made = select(*columns, in_force(TOPIC, language).label("topic"), (POINT.c.before_kk != "").label("changed"))
    return made.join_from(POINT, TOPIC, TOPIC.c.id == POINT.c.topic_id).subquery("facts")


@cache
def points_listed(language: Language) -> Listed:
    """The list of norms."""
    made = points(language)
    return Listed("lawpoints", made, {"changed": {"yes": made.c.before_kk != ""}}, {"now": "", "topic": ""})


def point_rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[LawPointLine]]:
    """The lines of these norms, in this order."""
    found = those(connection, points(language), ids)
    same = (
        "topic_id", "topic", "act_kk", "act_ru", "article", "before_kk", "before_ru", "now_kk", "now_ru", "since",
        "until", "source",
    )  # fmt: skip
    made: list[Row[LawPointLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            said = {name: spoken(row, name, language) for name in ("act", "before", "now")}
            made.append(Row(each, row["version"], LawPointLine(**said, **{name: row[name] for name in same})))
    return made


@cache
def halls(language: Language) -> FromClause:
    """One row a hall."""
    columns = [column for column in HALL.c if column.name != "key"]
    asked = select(*columns, in_force(OKRUG, language).label("okrug"), named(BUILDING, language).label("building"))
    asked = asked.outerjoin_from(HALL, OKRUG, OKRUG.c.id == HALL.c.okrug_id)
    return asked.outerjoin(BUILDING, BUILDING.c.id == HALL.c.building_id).subquery("facts")


@cache
def halls_listed(language: Language) -> Listed:
    """The list of halls."""
    return Listed("halls", halls(language))


def hall_rows(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[HallLine]]:
    """The lines of these halls, in this order."""
    found = those(connection, halls(language), ids)
    names = (
        "name", "okrug_id", "building_id", "capacity", "free_from", "free_to", "saturday_from", "saturday_to",
        "saturdays", "note",
    )  # fmt: skip
    made: list[Row[HallLine]] = []
    for each in ids:
        if each in found:
            row = found[each]
            said = {name: row[name] for name in names}
            line = HallLine(okrug=short_okrug(row["okrug"]), building=row["building"] or "", **said)
            made.append(Row(each, row["version"], line))
    return made


def part_ids(table: str) -> Callable[[Connection, Question, UUID, Language], str]:
    """The question for the parts of one seminar in a table: programmes by hour, everything else as it was entered."""
    held = T[table]

    def asked(connection: Connection, question: Question, _campaign: UUID, _language: Language) -> str:
        found = select(cast(held.c.id, String)).where(held.c.seminar_id == question.within, held.c.closed.is_(False))
        hours = (held.c.starts.is_(None), held.c.starts) if "starts" in held.c else ()
        return joined(connection, found.order_by(*hours, held.c.key))

    return asked


def blocks(connection: Connection, ids: Sequence[UUID], language: Language) -> list[Row[BlockLine]]:
    """The blocks of a programme."""
    columns = [column for column in BLOCK.c if column.name != "key"]
    asked = select(*columns, in_force(TOPIC, language).label("topic"))
    found = those(connection, left(asked, BLOCK, TOPIC, "topic_id"), ids)
    names = ("starts", "minutes", "title", "topic_id", "form", "speaker", "material")
    return [
        Row(
            each,
            found[each]["version"],
            BlockLine(topic=found[each]["topic"] or "", **{name: found[each][name] for name in names}),
        )
        for each in ids
        if each in found
    ]


def left(asked: Select[Any], table: Any, other: Any, link: str) -> FromClause:
    """Rows of a table with what stands beside them in another, where anything does."""
    return asked.outerjoin_from(table, other, other.c.id == table.c[link]).subquery("facts")


def asked_rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[AskedLine]]:
    """Questions and answers with the block to which they belong."""
    columns = [column for column in ASKED.c if column.name != "key"]
    found = those(connection, left(select(*columns, BLOCK.c.title), ASKED, BLOCK, "block_id"), ids)
    names = ("block_id", "question", "answer", "answered_by")
    return [
        Row(
            each,
            found[each]["version"],
            AskedLine(block=found[each]["title"] or "", **{name: found[each][name] for name in names}),
        )
        for each in ids
        if each in found
    ]


def simple(table: str, line: Callable[..., Any]) -> Callable[[Connection, Sequence[UUID]], list[Row[Any]]]:
    """The lines of a table whose columns are those of the line."""
    names: tuple[str, ...] = tuple(line.__dataclass_fields__)  # pyright: ignore[reportFunctionMemberAccess] - a data class has them

    def rows(connection: Connection, ids: Sequence[UUID]) -> list[Row[Any]]:
        held = T[table]
        found = those(connection, select(*(c for c in held.c if c.name != "key")).subquery("facts"), ids)
        return [
            Row(each, found[each]["version"], line(**{name: found[each][name] for name in names}))
            for each in ids
            if each in found
        ]

    return rows


handouts = simple("handout", HandoutLine)
skills = simple("skill", SkillLine)
feedback = simple("feedback", FeedbackLine)
onlinerooms = simple("onlineroom", OnlineRoomLine)


def topics(connection: Connection, language: Language) -> tuple[tuple[UUID, str], ...]:
    """The topics in use by name, in the order of the list that ships."""
    asked = select(TOPIC.c.id, in_force(TOPIC, language)).where(TOPIC.c.active.is_(True), TOPIC.c.closed.is_(False))
    return tuple((row_id, name) for row_id, name in connection.execute(asked.order_by(TOPIC.c.key)))
