"""What the office issued, saved and printed, and who touched what since; the Reader answers it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from desktop.domain.papers import Terms
from desktop.storage.questions import Row
from desktop.storage.reading.common import T
from desktop.storage.reading.lists import LISTS
from desktop.storage.shape import JOURNALLED
from desktop.storage.steps import read_label
from desktop.text import Sentence

ISSUED, LAYOUT, PRINTED = T["issued"], T["layout"], T["printed"]
PARENTS = ("building", "precinct", "person")
"""What a row hangs on and what is told of it: a ramp of the building is a fact of the precinct."""
PORTION = 500


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """A paper that was issued."""

    number: int
    terms: Terms
    on: date
    moment: str
    program: str
    digest: str
    code: str
    receiver: str
    campaign_id: UUID


@dataclass(frozen=True, slots=True)
class LayoutLine:
    """A layout that was saved; ``held`` is read by who wants it, for a newer program may have saved it."""

    name: str
    report: str
    held: str


@dataclass(frozen=True, slots=True)
class Touch:
    """Who changed something last between two steps, when, and by which action."""

    who: str
    day: date
    label: Sentence
    step: int


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


def issued_lines(connection: Connection, asked: object) -> list[Row[IssuedLine]]:
    """The rows of a question over issued papers."""
    made: list[Row[IssuedLine]] = []
    for row in connection.execute(asked).mappings():  # pyright: ignore[reportCallIssue, reportArgumentType, reportUnknownVariableType, reportUnknownMemberType] - any selection of the table
        terms = Terms(row["report"], row["day"], row["language"], row["only"], row["layout"], row["since"], row["step"])
        names = ("on", "moment", "program", "digest", "code", "receiver", "campaign_id")
        line = IssuedLine(row["number"], terms, **{name: row[name] for name in names})
        made.append(Row(row["id"], row["version"], line))
    return made


def touched(connection: Connection, table: str, rows: list[str], after: int, until: int) -> Iterable[tuple[str, int]]:
    """The newest step that touched each row, a row that links to it, or the same of what it hangs on."""
    marks = ", ".join("?" for _ in rows)
    span = (after, until)
    yield from connection.exec_driver_sql(  # the row itself
        f"SELECT row, max(n) FROM entry WHERE tbl = ? AND n > ? AND n <= ? AND row IN ({marks}) GROUP BY row",
        (table, *span, *rows),
    )
    yield from linked(connection, table, "t.id", "", span, rows)
    own = T[table]
    for parent in PARENTS:
        name = f"{parent}_id"
        if name in own.c:
            yield from connection.exec_driver_sql(
                f'SELECT t.id, max(e.n) FROM "{table}" t JOIN entry e ON e.tbl = ? AND e.row = t."{name}" '
                f"WHERE e.n > ? AND e.n <= ? AND t.id IN ({marks}) GROUP BY t.id",
                (parent, *span, *rows),
            )
            yield from linked(connection, parent, f't."{name}"', table, span, rows)


def linked(
    connection: Connection, table: str, link: str, through: str, span: tuple[int, int], rows: list[str]
) -> Iterable[tuple[str, int]]:
    """Steps that touched rows linking to a table, told by the rows asked for."""
    marks = ", ".join("?" for _ in rows)
    for other in JOURNALLED:
        for key in other.foreign_keys:
            if key.column.table.name != table or other.name == (through or table):
                continue
            yield from connection.exec_driver_sql(
                f'SELECT t.id, max(e.n) FROM "{through or table}" t JOIN "{other.name}" o ON o."{key.parent.name}" = '
                f"{link} JOIN entry e ON e.tbl = ? AND e.row = o.id WHERE e.n > ? AND e.n <= ? AND t.id IN ({marks}) "
                "GROUP BY t.id",
                (other.name, *span, *rows),
            )
