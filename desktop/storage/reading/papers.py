"""What the office issued, saved and printed, and who touched what since; the Reader answers it."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, select

from desktop.domain.paper_lines import IssuedLine, LayoutLine, Touch
from desktop.domain.papers import Terms
from desktop.storage import journal
from desktop.storage.questions import Row
from desktop.storage.reading.common import T
from desktop.storage.reading.lists import LISTS
from desktop.storage.shape import JOURNALLED
from desktop.storage.steps import StepLine, read_label

ISSUED, LAYOUT, PRINTED = T["issued"], T["layout"], T["printed"]
PARENTS = ("building", "precinct", "person")
"""What a row hangs on and what is told of it: a ramp of the building is a fact of the precinct."""
PORTION = 500


class PaperQuestions:
    """The part of the Reader that knows what left the office."""

    connection: Connection
    campaign_id: UUID

    def issued(self) -> list[Row[IssuedLine]]:
        """The papers this campaign issued, the newest first."""
        asked = select(ISSUED).where(ISSUED.c.campaign_id == self.campaign_id, ISSUED.c.closed.is_(False))
        return issued_lines(self.connection, asked.order_by(ISSUED.c.number.desc()))

    def issued_under(self, code: str) -> Row[IssuedLine] | None:
        """The paper of a code, in whichever campaign; None where the file knows none."""
        asked = select(ISSUED).where(ISSUED.c.code == code, ISSUED.c.closed.is_(False)).order_by(ISSUED.c.key.desc())
        return next(iter(issued_lines(self.connection, asked.limit(1))), None)

    def layouts(self) -> list[Row[LayoutLine]]:
        """The layouts the office saved, by name."""
        asked = select(LAYOUT).where(LAYOUT.c.closed.is_(False)).order_by(LAYOUT.c.name, LAYOUT.c.key)
        found = self.connection.execute(asked).mappings()
        return [Row(row["id"], row["version"], LayoutLine(row["name"], row["report"], row["held"])) for row in found]

    def printed(self, report: str) -> dict[tuple[str, str], str]:
        """The digest of each piece of a print set that came out, by piece and language."""
        asked = select(PRINTED.c.piece, PRINTED.c.language, PRINTED.c.digest).where(
            PRINTED.c.campaign_id == self.campaign_id, PRINTED.c.report == report, PRINTED.c.closed.is_(False)
        )
        found = self.connection.execute(asked.order_by(PRINTED.c.key))
        return {(piece, language): digest for piece, language, digest in found}

    def history_with(self, noun: str, row_id: UUID) -> list[StepLine]:
        """The steps that touched a row or anything that hangs on it, newest first."""
        table = LISTS[noun].table if noun in LISTS else ""
        return steps_of(self.connection, table, row_id) if table else []

    def touches(self, noun: str, ids: Iterable[UUID], after: int, until: int) -> dict[UUID, Touch]:
        """Who changed these rows of a list last, or anything that hangs on them, between two steps."""
        table = LISTS[noun].table if noun in LISTS else ""
        wanted = [each.hex for each in ids]
        if not table:
            return {}
        newest: dict[str, int] = {}
        for start in range(0, len(wanted), PORTION):
            for row, n in touched(self.connection, table, wanted[start : start + PORTION], after, until):
                newest[row] = max(n, newest.get(row, 0))
        step = T["step"]
        asked = select(step).where(step.c.n.in_(sorted(set(newest.values()))))
        steps = {row.n: row for row in self.connection.execute(asked)}
        return {
            UUID(row): Touch(steps[n].who, steps[n].day, read_label(steps[n].label), n)
            for row, n in newest.items()
            if n in steps
        }


def steps_of(connection: Connection, table: str, row: UUID) -> list[StepLine]:
    """The steps that touched a row, anything that links to it, or what it hangs on, newest first."""
    marked = {n for _, n in touched(connection, table, [row.hex], 0, 1 << 60, each=True)}
    step = T["step"]
    found = connection.execute(select(step).where(step.c.n.in_(sorted(marked))).order_by(step.c.n.desc())).all()
    return [journal.line(row, False) for row in found]


def issued_lines(connection: Connection, asked: Select[Any]) -> list[Row[IssuedLine]]:
    """The rows of a question over issued papers."""
    made: list[Row[IssuedLine]] = []
    for row in connection.execute(asked).mappings():
        terms = Terms(row["report"], row["day"], row["language"], row["only"], row["layout"], row["since"], row["step"])
        names = ("on", "moment", "program", "digest", "code", "receiver", "campaign_id")
        line = IssuedLine(row["number"], terms, **{name: row[name] for name in names})
        made.append(Row(row["id"], row["version"], line))
    return made


def touched(
    connection: Connection, table: str, rows: list[str], after: int, until: int, *, each: bool = False
) -> Iterable[tuple[str, int]]:
    """The newest step (``each``: every one) that touched each row, a row that links to it, or what it hangs on."""
    marks = ", ".join("?" for _ in rows)
    span = (after, until)
    newest, told, by = ("n", "e.n", "n") if each else ("max(n)", "max(e.n)", "1")
    yield from connection.exec_driver_sql(  # the row itself
        f"SELECT row, {newest} FROM entry WHERE tbl = ? AND n > ? AND n <= ? AND row IN ({marks}) GROUP BY row, {by}",
        (table, *span, *rows),
    )
    yield from linked(connection, table, "t.id", "", span, rows, each=each)
    own = T[table]
    for parent in PARENTS:
        name = f"{parent}_id"
        if name in own.c:
            yield from connection.exec_driver_sql(
                f'SELECT t.id, {told} FROM "{table}" t JOIN entry e ON e.tbl = ? AND e.row = t."{name}" '
                f"WHERE e.n > ? AND e.n <= ? AND t.id IN ({marks}) GROUP BY t.id, {by}",
                (parent, *span, *rows),
            )
            yield from linked(connection, parent, f't."{name}"', table, span, rows, each=each)


def linked(
    connection: Connection, table: str, link: str, through: str, span: tuple[int, int], rows: list[str], *, each: bool
) -> Iterable[tuple[str, int]]:
    """Steps that touched rows linking to a table, told by the rows asked for."""
    marks = ", ".join("?" for _ in rows)
    newest, by = ("e.n", "e.n") if each else ("max(e.n)", "1")
    for other in JOURNALLED:
        for key in other.foreign_keys:
            if key.column.table.name != table or other.name == (through or table):
                continue
            yield from connection.exec_driver_sql(
                f'SELECT t.id, {newest} FROM "{through or table}" t JOIN "{other.name}" o ON o."{key.parent.name}" = '
                f"{link} JOIN entry e ON e.tbl = ? AND e.row = o.id WHERE e.n > ? AND e.n <= ? AND t.id IN ({marks}) "
                f"GROUP BY t.id, {by}",
                (other.name, *span, *rows),
            )
