"""Demands with their columns over rows, the answers, what was sent, and the calls of a phone round."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, func, select

from desktop.domain.demands import KNOWN, Over
from desktop.domain.desk_lines import (
    CallLine,
    ColumnLine,
    DemandLine,
    QuestionLine,
    SentLine,
    Sheet,
    SubjectLine,
    Told,
)
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, those
from desktop.storage.reading.subjects import subjects
from desktop.text import Language

DEMAND, COLUMN, ANSWER, SENT, CALL = (
    T[name] for name in ("demand", "demandcolumn", "demandanswer", "demandsent", "phonecall")
)
QUESTION, PLACE = T["ownquestion"], T["participation"]


@cache
def facts() -> FromClause:
    """One row a demand, with when it was last sent."""
    newest = select(func.max(SENT.c.key)).where(SENT.c.demand_id == DEMAND.c.id, SENT.c.closed.is_(False))
    return (
        select(
            *(each for each in DEMAND.c if each.name != "key"), SENT.c.on.label("sent_on"), SENT.c.at.label("sent_at")
        )
        .outerjoin_from(DEMAND, SENT, SENT.c.key == newest.correlate(DEMAND).scalar_subquery())
        .subquery("facts")
    )


@cache
def listed() -> Listed:
    """The list of demands."""
    made = facts()
    sent = {"no": made.c.sent_on.is_(None), "yes": made.c.sent_on.is_not(None)}
    return Listed("demands", made, {"sent": sent}, {"when": ""})


def rows(connection: Connection, ids: Sequence[UUID], campaign: UUID, language: Language) -> list[Row[DemandLine]]:
    """The demands, in this order; one that is gone is left out."""
    found = those(connection, facts(), ids)
    names = (
        "number", "sender", "title", "over", "received_on", "received_at", "due", "hour", "form_name", "form_sha",
        "previous_id", "note", "sent_on", "sent_at",
    )  # fmt: skip
    made: list[Row[DemandLine]] = []
    counts: dict[Over, int] = {}
    for each in ids:
        if each not in found:
            continue
        row = found[each]
        over = row["over"]
        if over not in counts:
            counts[over] = len(subjects(connection, campaign, over, language))
        columns = column_lines(connection, each)
        own = [column.id for column in columns if not column.field]
        full = answered(connection, own) if own else 0
        line = DemandLine(
            columns=len(columns),
            asked=counts[over] if own else 0,
            answered=min(full, counts[over]),
            **{name: row[name] for name in names},
        )
        made.append(Row(each, row["version"], line))
    return made


def answered(connection: Connection, columns: Sequence[UUID]) -> int:
    """How many rows have an answer in every one of these columns."""
    given = (
        select(ANSWER.c.about)
        .where(ANSWER.c.column_id.in_(columns), ANSWER.c.value != "", ANSWER.c.closed.is_(False))
        .group_by(ANSWER.c.about)
        .having(func.count() == len(columns))
        .subquery()
    )
    return connection.execute(select(func.count()).select_from(given)).scalar_one()


def column_lines(connection: Connection, demand_id: UUID) -> tuple[ColumnLine, ...]:
    """The columns of a demand in their order."""
    asked = (
        select(COLUMN, QUESTION.c.title, QUESTION.c.kind, QUESTION.c.within)
        .outerjoin(QUESTION, QUESTION.c.id == COLUMN.c.question_id)
        .where(COLUMN.c.demand_id == demand_id, COLUMN.c.closed.is_(False))
        .order_by(COLUMN.c.place, COLUMN.c.key)
    )
    made: list[ColumnLine] = []
    for row in connection.execute(asked).mappings():
        known = KNOWN.get(row["field"])
        if known is None and row["question_id"] is None:
            continue
        made.append(
            ColumnLine(
                row["id"],
                row["head"],
                row["field"],
                row["question_id"],
                known.label if known else row["title"],
                known.kind if known else row["kind"],
                "" if known else row["within"],
            )
        )
    return tuple(made)


def sheet(connection: Connection, campaign: UUID, demand_id: UUID, language: Language) -> Sheet:
    """A demand's columns over its rows, with answers and the newest call to each precinct."""
    over = connection.execute(select(DEMAND.c.over).where(DEMAND.c.id == demand_id)).scalar()
    if over is None:
        return Sheet((), {})
    columns = column_lines(connection, demand_id)
    told = answers(connection, [column.id for column in columns])
    called = calls(connection, demand_id)
    return Sheet(
        columns,
        {
            each: SubjectLine(**line, answers=told[each], call=called.get(each))
            for each, line in subjects(connection, campaign, over, language).items()
        },
    )


def answers(connection: Connection, columns: Sequence[UUID]) -> defaultdict[UUID, dict[UUID, Told]]:
    """The answers in these columns, by row."""
    found: defaultdict[UUID, dict[UUID, Told]] = defaultdict(dict)
    asked = select(ANSWER).where(ANSWER.c.column_id.in_(columns), ANSWER.c.closed.is_(False))
    for row in connection.execute(asked).mappings():
        found[row["about"]][row["column_id"]] = Told(row["value"], row["degree"], row["source"], row["on"], row["at"])
    return found


def calls(connection: Connection, demand_id: UUID) -> dict[UUID, CallLine]:
    """The newest call of a round to each precinct."""
    asked = select(CALL).where(CALL.c.demand_id == demand_id, CALL.c.closed.is_(False)).order_by(CALL.c.key)
    return {row["participation_id"]: call(row) for row in connection.execute(asked).mappings()}


def call(row: Any) -> CallLine:
    """A call as it was noted."""
    names = ("reached", "on", "at", "again_on", "again_at", "note")
    return CallLine(**{name: row[name] for name in names})


def own_questions(connection: Connection) -> list[Row[QuestionLine]]:
    """The questions that the office has asked before, the ones asked most often first."""
    times = select(func.count()).where(COLUMN.c.question_id == QUESTION.c.id).correlate(QUESTION).scalar_subquery()
    asked = select(QUESTION, times.label("asked")).where(QUESTION.c.closed.is_(False))
    return [
        Row(row["id"], row["version"], QuestionLine(row["title"], row["kind"], row["within"], row["asked"]))
        for row in connection.execute(asked.order_by(times.desc(), QUESTION.c.key)).mappings()
    ]


def sent(connection: Connection, demand_id: UUID) -> list[Row[SentLine]]:
    """What was sent for a demand, the newest first."""
    asked = select(SENT).where(SENT.c.demand_id == demand_id, SENT.c.closed.is_(False)).order_by(SENT.c.key.desc())
    names = ("on", "at", "by", "told", "form_name", "form_sha")
    return [
        Row(row["id"], row["version"], SentLine(cells=thawed(row["cells"]), **{name: row[name] for name in names}))
        for row in connection.execute(asked).mappings()
    ]


def frozen(cells: Mapping[tuple[str, str], str]) -> str:
    """Cells by row and head as one text."""
    return json.dumps([[*where, value] for where, value in cells.items()], ensure_ascii=False)


def thawed(words: str) -> dict[tuple[str, str], str]:
    """Cells by row and head as they were frozen."""
    return {(row, head): value for row, head, value in json.loads(words or "[]")}


def cells_of(sheet_: Sheet, heads: Mapping[UUID, str]) -> dict[tuple[str, str], str]:
    """All cells of a sheet by row label and head, as a copy keeps them."""
    return {
        (line.label or line.name, heads[column.id]): line.value(column)
        for line in sheet_.rows.values()
        for column in sheet_.columns
    }


def form_cells(connection: Connection, form: str) -> dict[tuple[bool, str], str]:
    """How the heads and rows of a form were matched once: (is it a row, its label) → what it means."""
    cell = T["formcell"]
    asked = select(cell.c.row, cell.c.label, cell.c.meaning).where(cell.c.form == form, cell.c.closed.is_(False))
    return {(row, label): meaning for row, label, meaning in connection.execute(asked)}


def attached(connection: Connection, sha: str) -> bytes:
    """The bytes of a workbook that was kept; empty where there is none."""
    table = T["attachment"]
    return connection.execute(select(table.c.bytes).where(table.c.sha256 == sha)).scalar() or b""


def promised(connection: Connection, campaign: UUID, ids: Iterable[UUID] | None = None) -> list[tuple[UUID, CallLine]]:
    """Calls that are to be tried again: the newest of each precinct in a round, where nobody answered."""
    newest = (
        select(func.max(CALL.c.key))
        .where(CALL.c.campaign_id == campaign, CALL.c.closed.is_(False))
        .group_by(CALL.c.participation_id, CALL.c.demand_id)
    )
    asked = select(CALL).where(CALL.c.key.in_(newest), CALL.c.again_on.is_not(None))
    found = connection.execute(asked.order_by(CALL.c.again_on, CALL.c.again_at)).mappings()
    wanted = None if ids is None else set(ids)
    return [(row["demand_id"], call(row)) for row in found if wanted is None or row["participation_id"] in wanted]
